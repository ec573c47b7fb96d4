import type { Schemas } from '@environmental-credit-service/client'
import { Group, Stack, Text } from '@mantine/core'
import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import type { Column } from '../list/list-table.tsx'
import { OrganizationName } from '../organization-name.tsx'
import { Status } from '../status.tsx'
import { useKind } from './credit-summary.tsx'
import { CreditTitle } from './credit-title.tsx'

type Credit = Schemas['Credit']

/** The columns of every list of credits; the file of an export says more than the page. */
export function useCreditColumns({
  hasOwner = true,
  hasMarketplace = true,
} = {}): Column<Credit>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const kindOf = useKind()
  const nameOf = useKnownNames()
  return [
    {
      title: t('credits.credit'),
      cell: (credit) => <CreditTitle credit={credit} />,
      csv: ({ assetId }) => assetId,
      orderBy: 'assetId',
    },
    {
      title: t('credits.vintage'),
      cell: ({ vintage }) => vintage,
      csv: ({ vintage }) => vintage,
      orderBy: 'vintage',
      isNumber: true,
    },
    {
      title: t('credits.quantity'),
      cell: ({ quantity }) => format.quantity(quantity),
      csv: ({ quantity }) => quantity,
      orderBy: 'quantity',
      isNumber: true,
    },
    { title: t('credits.kind'), cell: kindOf, csv: kindOf },
    {
      title: t('credits.country'),
      cell: ({ country }) => country && format.country(country),
      csv: ({ country }) => country && format.country(country),
    },
    ...(hasOwner
      ? [
          {
            title: t('credits.owner'),
            cell: ({ ownerId }: Credit) => <OrganizationName id={ownerId} />,
            csv: ({ ownerId }: Credit) => nameOf(ownerId),
          },
        ]
      : []),
    {
      title: t('credits.status'),
      cell: (credit) => <State of={credit} hasMarketplace={hasMarketplace} />,
      csv: ({ status }) => t(`status.${status}`),
      orderBy: 'status',
    },
    ...useExported(nameOf),
  ]
}

function useExported(nameOf: (id: string | null) => string | null): Column<Credit>[] {
  const { t } = useTranslation()
  const more: Pick<Required<Column<Credit>>, 'title' | 'csv'>[] = [
    { title: t('credits.serialLine'), csv: ({ serialRange }) => serialRange.line },
    { title: t('credits.serialFrom'), csv: ({ serialRange }) => serialRange.from },
    { title: t('credits.serialTo'), csv: ({ serialRange }) => serialRange.to },
    { title: t('credits.issuer'), csv: ({ issuerId }) => nameOf(issuerId) },
    { title: t('credits.supplier'), csv: ({ supplierId }) => nameOf(supplierId) },
    {
      title: t('credits.marketplace'),
      csv: ({ listingMarketplaceId }) => nameOf(listingMarketplaceId),
    },
    { title: t('credits.labels'), csv: ({ climateLabels }) => climateLabels.join(', ') },
    { title: t('credits.issuedAt'), csv: ({ issuedAt }) => issuedAt },
    { title: t('credits.id'), csv: ({ id }) => id },
  ]
  return more.map((column) => ({ ...column, cell: () => null, isExportOnly: true }))
}

/** Its status, where it is listed, and whether something holds it. */
function State({ of: credit, hasMarketplace }: { of: Credit; hasMarketplace: boolean }) {
  const { status, listingMarketplaceId, openProposalId } = credit
  const { t } = useTranslation()
  return (
    <Stack gap={2} align="flex-start">
      <Status of={status} />
      {hasMarketplace && listingMarketplaceId && (
        <Text size="xs" c="dimmed">
          <OrganizationName id={listingMarketplaceId} />
        </Text>
      )}
      {openProposalId && (
        <Group gap={4} wrap="nowrap" c="dimmed" fz="xs">
          <Lock size={12} aria-hidden="true" />
          {t('credits.locked')}
        </Group>
      )}
    </Stack>
  )
}

const DIRECTORY_MAX = 500

/** Names for a file: those of the directory, as far as one page of it reaches. */
function useKnownNames() {
  const { data } = useAsk('organizationList', { query: { top: DIRECTORY_MAX } })
  const names = new Map(data?.items.map(({ id, name }) => [id, name]))
  return (id: string | null) => (id === null ? null : (names.get(id) ?? id))
}
