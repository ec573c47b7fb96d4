import { Anchor, Divider, List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { Fields } from '../../parts/fields.tsx'
import { Moment } from '../../parts/moment.tsx'
import { OrganizationName } from '../../parts/organization-name.tsx'
import type { Proposal } from '../../parts/proposal/proposal.ts'
import { ProposalActions } from '../../parts/proposal/proposal-actions.tsx'
import { ResourceLink } from '../../parts/proposal/resource-link.tsx'
import { waitsFor } from '../../parts/proposal/waits-for.ts'
import { Afterwards } from './afterwards.tsx'
import { NextStep } from './next-step.tsx'
import { OVERLAPS } from './overlaps/overlaps-card.tsx'

const hasOverlaps: readonly Proposal['type'][] = ['MBPRegister', 'MBPClaimVerify', 'CreditMint']

/** Who asks whom, whose turn it is, what can be done, and what came of it. */
export function Decision({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { organization } = useMe()
  const { submitterId, reviewerId, externalIds, createdAt, actions, outcome } = proposal
  const waiting = waitsFor(proposal)
  const since = actions.at(-1)?.at ?? createdAt
  return (
    <Card title={t('review.decision')}>
      <Fields
        columns={1}
        of={[
          [t('review.whoAsks'), <OrganizationName key="submitter" id={submitterId} />],
          [t('review.whoDecides'), <OrganizationName key="reviewer" id={reviewerId} />],
          [t('review.asked'), <Moment key="asked" at={createdAt} />],
          [
            waiting === organization?.id ? t('review.waitsForUs') : t('review.waits'),
            waiting && format.lasting(since),
          ],
          [
            t('review.knownAs'),
            externalIds.length > 0 && <ExternalIds key="ids" of={externalIds} />,
          ],
        ]}
      />
      <Divider />
      <NextStep proposal={proposal} />
      {hasOverlaps.includes(proposal.type) && (
        <Anchor href={`#${OVERLAPS}`} size="sm">
          {t('review.overlaps.view')}
        </Anchor>
      )}
      <ProposalActions proposal={proposal}>
        <Afterwards proposal={proposal} />
      </ProposalActions>
      {outcome.resourceUris.length > 0 && (
        <div>
          <Text size="xs" c="dimmed">
            {t('review.outcome')}
          </Text>
          <List listStyleType="none">
            {outcome.resourceUris.map((uri) => (
              <List.Item key={uri}>
                <ResourceLink resourceUri={uri} />
              </List.Item>
            ))}
          </List>
          {outcome.lapsedQuantity !== undefined && (
            <Text size="sm">
              {t('review.lapsed', { quantity: format.quantity(outcome.lapsedQuantity) })}
            </Text>
          )}
        </div>
      )}
    </Card>
  )
}

function ExternalIds({ of }: { of: Proposal['externalIds'] }) {
  return (
    <Stack gap={0}>
      {of.map(({ id, details }) => (
        <Text key={id} size="sm">
          {[id, details].filter((part) => typeof part === 'string').join(': ')}
        </Text>
      ))}
    </Stack>
  )
}
