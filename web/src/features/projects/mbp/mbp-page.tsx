import { useParams } from '@tanstack/react-router'
import { Pencil, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { Answer } from '../../../parts/answer.tsx'
import { ButtonLink } from '../../../parts/links.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProposalOf } from '../../../parts/proposal/proposal-of.tsx'
import { Status } from '../../../parts/status.tsx'
import { Claims } from '../claim/claims.tsx'
import { AttachedFiles } from '../files/attached-files.tsx'
import { ReturnedMbp } from '../returned/returned-mbp.tsx'
import { useReview } from '../returned/use-review.ts'
import { useOwns } from '../use-owns.ts'
import { DeleteMbp } from './delete-mbp.tsx'
import { MbpAttributes } from './mbp-attributes.tsx'
import { useMbpPath } from './mbp-path.tsx'
import { MbpPlace } from './mbp-place.tsx'
import type { Mbp } from './mbp-values.ts'
import { SubmitMbp } from './submit-mbp.tsx'

export function MbpPage() {
  const path = useParams({ from: '/shell/projects/$ecoProjectId/mbps/$mbpId' })
  return <Answer of={useAsk('mbpGet', { path })}>{(mbp) => <Shown mbp={mbp} />}</Answer>
}

function Shown({ mbp }: { mbp: Mbp }) {
  const { t } = useTranslation()
  const ids = { ecoProjectId: mbp.ecoProjectId, mbpId: mbp.id }
  const { data: project } = useAsk('ecoProjectGet', { path: { ecoProjectId: mbp.ecoProjectId } })
  const isOwn = useOwns(mbp)
  const isRegistered = mbp.status === 'registered'
  const review = <ProposalOf resourceUri={mbp.resourceUri} types={['MBPRegister']} />
  const isEditable = mbp.status === 'draft' || mbp.status === 'returnedForEdits'
  return (
    <Page
      title={mbp.name}
      badge={<Status of={mbp.status} />}
      path={useMbpPath(ids, { project: project?.name })}
      lead={t(`projects.mbpState.${mbp.status}`)}
      actions={isOwn && <Actions mbp={mbp} />}
    >
      {!isRegistered && review}
      {isOwn && <ReturnedMbp mbp={mbp} />}
      <MbpAttributes mbp={mbp} />
      {isRegistered && <Claims mbp={mbp} isOwn={isOwn} />}
      <MbpPlace mbp={mbp} isOwn={isOwn} />
      <AttachedFiles
        files={mbp.files}
        resourceUri={mbp.resourceUri}
        mayChange={isOwn && isEditable}
      />
      {isRegistered && review}
    </Page>
  )
}

function Actions({ mbp }: { mbp: Mbp }) {
  const { t } = useTranslation()
  const params = { ecoProjectId: mbp.ecoProjectId, mbpId: mbp.id }
  const review = useReview(mbp.resourceUri, 'MBPRegister')
  // What was withdrawn goes the same way again, by Resubmit.
  const isWithdrawn = review?.status === 'withdrawn' && review.reviewerId === mbp.issuingRegistryId
  if (mbp.status === 'registered') {
    return (
      <ButtonLink
        to="/projects/$ecoProjectId/mbps/$mbpId/claims/new"
        params={params}
        leftSection={<Plus size={16} />}
      >
        {t('projects.claim')}
      </ButtonLink>
    )
  }
  if (mbp.status !== 'draft' && mbp.status !== 'returnedForEdits') return null
  return (
    <>
      {mbp.status === 'draft' && !review && <DeleteMbp mbp={mbp} />}
      <ButtonLink
        variant="default"
        to="/projects/$ecoProjectId/mbps/$mbpId/edit"
        params={params}
        leftSection={<Pencil size={16} />}
      >
        {t('app.edit')}
      </ButtonLink>
      {mbp.status === 'draft' && !isWithdrawn && <SubmitMbp mbp={mbp} />}
    </>
  )
}
