import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { countries, useFormat } from '../../i18n/format.ts'
import type { Filter } from '../list/filters.tsx'

const statuses = ['active', 'listed', 'retired', 'split', 'cancelled'] as const
/** What lists show unless asked: a credit that was split is there as its parts. */
export const unsplit = ['active', 'listed', 'retired', 'cancelled'] as const
const categories = ['Avoidance', 'Reduction', 'Removal'] as const
const methods = ['Nature', 'Technology', 'Mixed'] as const
const FIRST_VINTAGE = 2000

interface Which {
  /** Filters that the page has decided already. */
  without?: readonly ('status' | 'issuerId' | 'listingMarketplaceId')[]
}

/** By what lists of credits are narrowed. */
export function useCreditFilters({ without = [] }: Which = {}): Filter[] {
  const { t } = useTranslation()
  const format = useFormat()
  const query = { marketRole: 'IssuingRegistry', top: 100 } as const
  const registries = useAsk('organizationList', { query }).data?.items ?? []
  const marketplaces = useAsk('marketplaceList', { query: { top: 100 } }).data?.items ?? []
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  const thisYear = new Date().getFullYear()
  const years = Array.from({ length: thisYear - FIRST_VINTAGE + 1 }, (_, at) => thisYear - at)
  const filters: Filter[] = [
    {
      kind: 'text',
      key: 'q',
      label: t('credits.search'),
      placeholder: t('credits.searchPlaceholder'),
    },
    {
      kind: 'some',
      key: 'status',
      label: t('credits.status'),
      options: statuses.map((value) => ({ value, label: t(`status.${value}`) })),
    },
    {
      kind: 'some',
      key: 'vintage',
      label: t('credits.vintage'),
      options: years.map((year) => ({ value: String(year), label: String(year) })),
    },
    {
      kind: 'some',
      key: 'country',
      label: t('credits.country'),
      options: countries
        .map((value) => ({ value, label: format.country(value) }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    },
    {
      kind: 'some',
      key: 'category',
      label: t('credits.category'),
      options: categories.map((value) => ({ value, label: t(`terms.category.${value}`) })),
    },
    {
      kind: 'some',
      key: 'method',
      label: t('credits.method'),
      options: methods.map((value) => ({ value, label: t(`terms.method.${value}`) })),
    },
    { kind: 'one', key: 'issuerId', label: t('credits.issuer'), options: registries.map(named) },
    {
      kind: 'one',
      key: 'listingMarketplaceId',
      label: t('credits.marketplace'),
      options: marketplaces.map(named),
    },
  ]
  return filters.filter(({ key }) => !without.some((each) => each === key))
}
