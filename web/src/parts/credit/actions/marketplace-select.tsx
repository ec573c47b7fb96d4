import { Select, type SelectProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  value: string | undefined
  onChange: (marketplaceId: string | undefined) => void
  /** Only those on which the organization trades. */
  isTraded?: boolean
  without?: readonly string[]
}

export function MarketplaceSelect({ value, onChange, isTraded, without = [], ...others }: Props) {
  const { t } = useTranslation()
  const found = useMarketplaces({ isTraded, without })
  return (
    <Select
      required
      searchable
      nothingFoundMessage={t('list.nothingFound')}
      {...others}
      data={found.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={(id) => onChange(id ?? undefined)}
    />
  )
}

interface Which {
  isTraded?: boolean | undefined
  without?: readonly string[]
}

export function useMarketplaces({ isTraded, without = [] }: Which) {
  const { data } = useAsk('marketplaceList', { query: { top: 500, orderBy: 'name asc' } })
  return (data?.items ?? []).filter(
    (each) => (!isTraded || each.isTrader) && !without.includes(each.id),
  )
}
