import type { Schemas } from '@environmental-credit-service/client'
import { Alert, Box, Button, Grid, Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useMay, useMe } from '../../data/session.ts'
import { Answer } from '../../parts/answer.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Page } from '../../parts/page.tsx'
import { ProposalOf } from '../../parts/proposal/proposal-of.tsx'
import { Status } from '../../parts/status.tsx'
import { ClaimCard } from '../review/evidence/claim-evidence.tsx'
import { MbpEvidence } from '../review/evidence/mbp-evidence.tsx'
import { ProjectEvidence } from '../review/evidence/project-evidence.tsx'
import { CreditRecommendation } from './credit-recommendation.tsx'
import { Issuance } from './issuance.tsx'
import { Results } from './results.tsx'
import { VerificationFiles } from './verification-files.tsx'
import { VerifiedClaim } from './verified-claim.tsx'

export type Claim = Schemas['MbpClaim']
export type ProcessedClaim = Schemas['ProcessedClaim']

/** What a verifier works at: the claim on one side, what is found on the other. */
export function WorkbenchPage() {
  const path = useParams({ from: '/shell/processed-claims/$processedClaimId' })
  return (
    <Answer of={useAsk('processedClaimGet', { path })}>
      {(processed) => <WithClaim processed={processed} />}
    </Answer>
  )
}

function WithClaim({ processed }: { processed: ProcessedClaim }) {
  const { ecoProjectId, mbpId, claimId } = processed
  const claim = useAsk('mbpClaimGet', { path: { ecoProjectId, mbpId, mbpClaimId: claimId } })
  return <Answer of={claim}>{(read) => <Workbench processed={processed} claim={read} />}</Answer>
}

function Workbench({ processed, claim }: { processed: ProcessedClaim; claim: Claim }) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const may = useMay('ValidationAndVerificationBody')
  const isOwn = processed.ownerId === organization?.id
  const mayChange = may && isOwn && isChangeable(processed, claim)
  return (
    <Page
      title={t('review.title', {
        type: t('review.kind.processedClaim'),
        name: claim.name ?? t('verification.unnamed'),
      })}
      badge={<Status of={processed.status} />}
      lead={t('verification.workbenchLead')}
      path={useWay(processed)}
    >
      <Alert variant="light" color="leaf" title={t('verification.next')}>
        <Stack gap="xs" align="flex-start">
          {t(`verification.nextText.${isOwn || isOver(processed) ? processed.status : 'ofOthers'}`)}
          {isOwn && processed.status === 'verified' && (
            <Button component="a" href="#issuance">
              {t('verification.toIssuance')}
            </Button>
          )}
        </Stack>
      </Alert>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, xl: 7 }} order={{ base: 1, xl: 2 }}>
          <Stack gap="lg">
            <ProposalOf resourceUri={claim.resourceUri} types={['MBPClaimVerify']} />
            <Results processed={processed} claim={claim} mayChange={mayChange} />
            <VerifiedClaim processed={processed} claim={claim} mayChange={mayChange} />
            <VerificationFiles processed={processed} mayChange={mayChange} />
            <CreditRecommendation processed={processed} claim={claim} mayChange={mayChange} />
            <Box id="issuance">
              <Issuance processed={processed} mayAsk={may && isOwn} />
            </Box>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, xl: 5 }} order={{ base: 2, xl: 1 }}>
          <Stack gap="lg">
            <ClaimCard claim={claim} />
            <MbpEvidence {...processed} />
            <ProjectEvidence {...processed} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  )
}

/** From all processed claims, by the project and the benefit that this one is about. */
function useWay({ ecoProjectId, mbpId }: ProcessedClaim) {
  const { t } = useTranslation()
  const { data: project } = useAsk('ecoProjectGet', { path: { ecoProjectId } })
  const mbp = project?.modularBenefitProjects.find(({ id }) => id === mbpId)
  return [
    <PageLink key="all" to="/processed-claims">
      {t('verification.title')}
    </PageLink>,
    <PageLink key="project" to="/projects/$ecoProjectId" params={{ ecoProjectId }}>
      {project?.name ?? t('projects.project')}
    </PageLink>,
    <PageLink key="mbp" to="/projects/$ecoProjectId/mbps/$mbpId" params={{ ecoProjectId, mbpId }}>
      {mbp?.name ?? t('projects.mbp')}
    </PageLink>,
  ]
}

const isOver = ({ status }: ProcessedClaim) =>
  status === 'credited' || status === 'rejected' || status === 'creditRejected'

/** In verification, and after it unless a request to mint waits at the registry. */
function isChangeable({ status }: ProcessedClaim, claim: Claim): boolean {
  if (claim.status === 'inVerification') {
    return status === 'inProgress' || status === 'returnedForEdits'
  }
  return claim.status === 'approved' && (status === 'verified' || status === 'returnedForEdits')
}
