import type { Schemas } from '@environmental-credit-service/client'
import { Group, Stack, Text } from '@mantine/core'
import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import type { Column } from '../list/list-table.tsx'
import { OrganizationName } from '../organization-name.tsx'
import { Status } from '../status.tsx'
import { useKind } from './credit-summary.tsx'
import { CreditTitle } from './credit-title.tsx'

type Credit = Schemas['Credit']

/** The columns of every list of credits. */
export function useCreditColumns({
  hasOwner = true,
  hasMarketplace = true,
} = {}): Column<Credit>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const kindOf = useKind()
  return [
    {
      title: t('credits.credit'),
      cell: (credit) => <CreditTitle credit={credit} />,
      orderBy: 'assetId',
    },
    {
      title: t('credits.vintage'),
      cell: ({ vintage }) => vintage,
      orderBy: 'vintage',
      isNumber: true,
    },
    {
      title: t('credits.quantity'),
      cell: ({ quantity }) => format.quantity(quantity),
      orderBy: 'quantity',
      isNumber: true,
    },
    { title: t('credits.kind'), cell: kindOf },
    {
      title: t('credits.country'),
      cell: ({ country }) => country && format.country(country),
    },
    ...(hasOwner
      ? [
          {
            title: t('credits.owner'),
            cell: ({ ownerId }: Credit) => <OrganizationName id={ownerId} />,
          },
        ]
      : []),
    {
      title: t('credits.status'),
      cell: (credit) => <State of={credit} hasMarketplace={hasMarketplace} />,
      orderBy: 'status',
    },
  ]
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
