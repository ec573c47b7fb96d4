import { Button, Grid, Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useMe } from '../../data/session.ts'
import { Answer } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Page } from '../../parts/page.tsx'
import type { Proposal } from '../../parts/proposal/proposal.ts'
import { Status } from '../../parts/status.tsx'
import { Decision } from './decision.tsx'
import { Evidence } from './evidence/evidence.tsx'
import { History } from './history.tsx'
import { listOf } from './list-of.ts'
import { OverlapsOf } from './overlaps/overlaps-of.tsx'
import { useAssetName } from './use-asset-name.ts'

/** A request with all that it is about, and what can be done with it. */
export function ReviewPage() {
  const { proposalId } = useParams({ from: '/shell/proposals/$proposalId' })
  return (
    <Answer of={useAsk('proposalGet', { path: { proposalId } })}>
      {(proposal) => <Review proposal={proposal} />}
    </Answer>
  )
}

const DECISION = 'decision'

function Review({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation()
  const name = useAssetName()(proposal)
  return (
    <Page
      title={t('review.title', { type: t(`terms.proposalType.${proposal.type}`), name })}
      path={<ToList proposal={proposal} />}
      badge={<Status of={proposal.status} />}
      actions={
        <Button component="a" href={`#${DECISION}`} variant="default" hiddenFrom="lg">
          {t('review.toDecision')}
        </Button>
      }
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack gap="lg">
            {proposal.resourceName === null ? (
              <Card>
                <Empty title={t('review.hidden')}>{t('review.hiddenText')}</Empty>
              </Card>
            ) : (
              <>
                <Evidence proposal={proposal} />
                <OverlapsOf proposal={proposal} />
              </>
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col
          span={{ base: 12, lg: 4 }}
          id={DECISION}
          tabIndex={-1}
          style={{ scrollMarginTop: 76 }}
        >
          <Stack gap="lg" pos="sticky" top={84}>
            <Decision proposal={proposal} />
            <History proposal={proposal} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  )
}

/** The list that it stands in. */
function ToList({ proposal: { type, submitterId } }: { proposal: Proposal }) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const list = listOf[type]
  if (submitterId === organization?.id) {
    return (
      <PageLink to="/proposals" search={{ role: 'submitter' }}>
        {t('navigation.ownProposals')}
      </PageLink>
    )
  }
  if (type === 'CreditRetire' || type === 'ESGEmissionOffset') {
    return <PageLink to="/retirements">{t('navigation.retirements')}</PageLink>
  }
  if (type.startsWith('MarketplaceListing')) {
    return <PageLink to="/listing-requests">{t('navigation.listingRequests')}</PageLink>
  }
  return (
    <PageLink to="/proposals" search={{ role: 'reviewer', type }}>
      {list ? t(`navigation.${list}`) : t('review.toDecide')}
    </PageLink>
  )
}
