import { useParams } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { Answer } from '../../../parts/answer.tsx'
import { ButtonLink } from '../../../parts/links.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProposalOf } from '../../../parts/proposal/proposal-of.tsx'
import { Status } from '../../../parts/status.tsx'
import { AttachedFiles } from '../files/attached-files.tsx'
import { ReturnedClaim } from '../returned/returned-claim.tsx'
import { useReview } from '../returned/use-review.ts'
import { useOwns } from '../use-owns.ts'
import { ClaimAttributes } from './claim-attributes.tsx'
import { ClaimCheckpoints } from './claim-checkpoints.tsx'
import { useClaimPath } from './claim-path.tsx'
import type { Claim } from './claim-values.ts'
import { DeleteClaim } from './delete-claim.tsx'
import { SubmitClaim } from './submit-claim.tsx'
import { useClaimName } from './use-claim-name.ts'
import { Verified } from './verified.tsx'

export function ClaimPage() {
  const path = useParams({
    from: '/shell/projects/$ecoProjectId/mbps/$mbpId/claims/$mbpClaimId',
  })
  return <Answer of={useAsk('mbpClaimGet', { path })}>{(claim) => <Shown claim={claim} />}</Answer>
}

function Shown({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const isOwn = useOwns(claim)
  const isVerified = claim.status === 'approved'
  const review = <ProposalOf resourceUri={claim.resourceUri} types={['MBPClaimVerify']} />
  const isEditable = claim.status === 'draft' || claim.status === 'returnedForEdits'
  return (
    <Page
      title={t('review.claim', { name: useClaimName()(claim) })}
      badge={<Status of={claim.status} />}
      path={useClaimPath(claim)}
      lead={t(`projects.claimState.${claim.status}`)}
      actions={isOwn && isEditable && <Actions claim={claim} />}
    >
      {!isVerified && review}
      {isOwn && <ReturnedClaim claim={claim} />}
      <ClaimAttributes claim={claim} />
      {claim.processedClaimId && (
        <Verified claim={claim} processedClaimId={claim.processedClaimId} />
      )}
      <ClaimCheckpoints claim={claim} mayChange={isOwn && isEditable} />
      <AttachedFiles
        files={claim.files}
        resourceUri={claim.resourceUri}
        mayChange={isOwn && isEditable}
      />
      {isVerified && review}
    </Page>
  )
}

function Actions({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const review = useReview(claim.resourceUri, 'MBPClaimVerify')
  return (
    <>
      {claim.status === 'draft' && !review && <DeleteClaim claim={claim} />}
      <ButtonLink
        variant="default"
        to="/projects/$ecoProjectId/mbps/$mbpId/claims/$mbpClaimId/edit"
        params={{
          ecoProjectId: claim.ecoProjectId,
          mbpId: claim.mbpId,
          mbpClaimId: claim.id,
        }}
        leftSection={<Pencil size={16} />}
      >
        {t('app.edit')}
      </ButtonLink>
      {claim.status === 'draft' && (
        <SubmitClaim claim={claim} isAgain={review?.status === 'withdrawn'} />
      )}
    </>
  )
}
