import type { Schemas } from '@environmental-credit-service/client'
import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useMe } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { PageLink } from '../../parts/links.tsx'
import type { Column } from '../../parts/list/list-table.tsx'
import { Moment } from '../../parts/moment.tsx'
import { OrganizationName } from '../../parts/organization-name.tsx'
import { resourceOf } from '../../parts/proposal/resource-of.ts'
import { waitsFor } from '../../parts/proposal/waits-for.ts'
import { Status } from '../../parts/status.tsx'
import { useAssetName } from './use-asset-name.ts'

type Summary = Schemas['ProposalSummary']

/** `isOfCredits`: with how much each credit is. */
export function useProposalColumns({ isOfCredits = false } = {}): Column<Summary>[] {
  const { t } = useTranslation()
  const assetOf = useAssetName()
  const type = ({ type }: Summary) => t(`terms.proposalType.${type}`)
  return [
    {
      title: t('review.what'),
      cell: (proposal) => (
        <Stack gap={0}>
          <PageLink to="/proposals/$proposalId" params={{ proposalId: proposal.id }} fw={600}>
            {assetOf(proposal)}
          </PageLink>
          <Text size="xs" c="dimmed">
            {type(proposal)}
          </Text>
        </Stack>
      ),
      orderBy: 'type',
    },
    ...(isOfCredits
      ? [
          {
            title: t('review.quantity'),
            cell: ({ resourceUri }: Summary) => <CreditQuantity resourceUri={resourceUri} />,
            isNumber: true,
          },
        ]
      : []),
    {
      title: t('review.whoAsks'),
      cell: ({ submitterId }) => <OrganizationName id={submitterId} />,
    },
    {
      title: t('review.whoDecides'),
      cell: ({ reviewerId }) => <OrganizationName id={reviewerId} />,
    },
    {
      title: t('review.status'),
      cell: ({ status }) => <Status of={status} />,
      orderBy: 'status',
    },
    {
      title: t('review.waits'),
      cell: (proposal) => <Waiting proposal={proposal} />,
    },
    {
      title: t('review.lastAction'),
      cell: ({ actions, createdAt }) => <LastAction of={actions.at(-1)} at={createdAt} />,
      orderBy: 'lastModifiedAt',
    },
  ]
}

function CreditQuantity({ resourceUri }: { resourceUri: string }) {
  const format = useFormat()
  const resource = resourceOf(resourceUri)
  const creditId = resource?.kind === 'credit' ? resource.ids.creditId : ''
  const { data } = useAsk('creditGet', { path: { creditId } }, { enabled: creditId !== '' })
  return data ? format.quantity(data.quantity) : '…'
}

function Waiting({ proposal }: { proposal: Summary }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { organization } = useMe()
  const party = waitsFor(proposal)
  if (!party) return null
  const isOurs = party === organization?.id
  return (
    <Stack gap={0}>
      <Text size="sm" fw={isOurs ? 600 : undefined}>
        {format.lasting(proposal.actions.at(-1)?.at ?? proposal.createdAt)}
      </Text>
      <Text size="xs" c="dimmed">
        {isOurs ? t('review.forUs') : t('review.forThem')}
      </Text>
    </Stack>
  )
}

function LastAction({ of, at }: { of: Summary['actions'][number] | undefined; at: string }) {
  const { t } = useTranslation()
  return (
    <Stack gap={0}>
      <Text size="sm">
        <OrganizationName id={of?.organizationId} /> {of && t(`terms.actionDone.${of.action}`)}
      </Text>
      <Text size="xs" c="dimmed">
        <Moment at={of?.at ?? at} />
      </Text>
    </Stack>
  )
}
