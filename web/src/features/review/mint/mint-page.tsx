import { Grid, Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { Page } from '../../../parts/page.tsx'
import type { Proposal } from '../../../parts/proposal/proposal.ts'
import { ProposalActions } from '../../../parts/proposal/proposal-actions.tsx'
import { resourceOf } from '../../../parts/proposal/resource-of.ts'
import { Status } from '../../../parts/status.tsx'
import { Afterwards } from '../afterwards.tsx'
import { Recommendation } from '../evidence/recommendation.tsx'
import { History } from '../history.tsx'
import { useAssetName } from '../use-asset-name.ts'
import { MintForm } from './mint-form.tsx'
import { useMintBasis } from './use-mint-basis.ts'

/** Where a registry mints the credit of a mint request. */
export function MintPage() {
  const { proposalId } = useParams({ from: '/shell/proposals/$proposalId/mint' })
  return (
    <Answer of={useAsk('proposalGet', { path: { proposalId } })}>
      {(proposal) => <Mint proposal={proposal} />}
    </Answer>
  )
}

function Mint({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation()
  const name = useAssetName()(proposal)
  const resource = resourceOf(proposal.resourceUri)
  const processedClaimId = resource?.kind === 'processedClaim' ? resource.ids.processedClaimId : ''
  const title = t('review.title', { type: t(`terms.proposalType.${proposal.type}`), name })
  return (
    <Page
      title={t('review.mint.title', { name })}
      lead={t('review.mint.lead')}
      badge={<Status of={proposal.status} />}
      path={
        <PageLink to="/proposals/$proposalId" params={{ proposalId: proposal.id }}>
          {title}
        </PageLink>
      }
    >
      <Form proposal={proposal} processedClaimId={processedClaimId} />
    </Page>
  )
}

function Form({ proposal, processedClaimId }: { proposal: Proposal; processedClaimId: string }) {
  const { t } = useTranslation()
  const basis = useMintBasis(processedClaimId)
  if (!proposal.allowedActions.includes('Mint')) {
    return (
      <Card>
        <Empty title={t('review.mint.notNow')}>
          <ProposalActions proposal={proposal}>
            <Afterwards proposal={proposal} />
          </ProposalActions>
        </Empty>
      </Card>
    )
  }
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 8 }}>
        <Answer of={basis}>{(known) => <MintForm proposal={proposal} basis={known} />}</Answer>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <Stack gap="lg">
          {basis.data?.processed.creditRecommendation && (
            <Recommendation of={basis.data.processed.creditRecommendation} columns={1} />
          )}
          <History proposal={proposal} />
        </Stack>
      </Grid.Col>
    </Grid>
  )
}
