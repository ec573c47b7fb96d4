import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useMe } from '../../data/session.ts'
import { Card } from '../card.tsx'
import { PageLink } from '../links.tsx'
import { Moment } from '../moment.tsx'
import { OrganizationName } from '../organization-name.tsx'
import { Status } from '../status.tsx'
import type { Proposal, ProposalType } from './proposal.ts'
import { ProposalActions } from './proposal-actions.tsx'
import { Message } from './proposal-history.tsx'

interface Props {
  resourceUri: string
  types?: readonly ProposalType[]
}

/**
 * The newest proposal about an asset in which the caller takes part: how it stands, what the
 * reviewer said last, and what can be done. Nothing where there is none.
 */
export function ProposalOf({ resourceUri, types }: Props) {
  const { data } = useAsk('proposalList', {
    query: {
      filter: `resourceUri eq '${resourceUri}'`,
      top: 1,
      ...(types && { type: [...types] }),
    },
  })
  const [newest] = data?.items ?? []
  const proposal = useAsk(
    'proposalGet',
    { path: { proposalId: newest?.id ?? '' } },
    { enabled: newest !== undefined },
  )
  return proposal.data ? <InShort proposal={proposal.data} /> : null
}

function InShort({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const { submitterId, reviewerId, actions } = proposal
  const isSubmitter = organization?.id === submitterId
  const last = actions.findLast(
    ({ organizationId, message }) => organizationId === reviewerId && message,
  )
  return (
    <Card
      title={t(`terms.proposalType.${proposal.type}`)}
      actions={<Status of={proposal.status} />}
    >
      <Stack gap="sm">
        <Text size="sm">
          {isSubmitter ? t('review.askedOf') : t('review.askedBy')}{' '}
          <OrganizationName id={isSubmitter ? reviewerId : submitterId} />
          {' · '}
          <Moment at={actions.at(-1)?.at ?? proposal.createdAt} />
        </Text>
        {last?.message && (
          <div>
            <Text size="xs" c="dimmed">
              <OrganizationName id={reviewerId} /> {t(`terms.actionDone.${last.action}`)}
            </Text>
            <Message>{last.message}</Message>
          </div>
        )}
        <ProposalActions proposal={proposal} />
        <PageLink to="/proposals/$proposalId" params={{ proposalId: proposal.id }} size="sm">
          {t('review.wholeHistory')}
        </PageLink>
      </Stack>
    </Card>
  )
}
