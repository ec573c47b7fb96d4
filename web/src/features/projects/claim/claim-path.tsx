import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { PageLink } from '../../../parts/links.tsx'
import { useMbpPath } from '../mbp/mbp-path.tsx'

/** The way from all projects to the claims of an MBP, or to a part of one of them. */
export function useClaimPath(
  ids: { ecoProjectId: string; mbpId: string },
  claim?: { id: string; name: string },
): ReactNode[] {
  const { t } = useTranslation()
  const { ecoProjectId, mbpId } = ids
  const { data: project } = useAsk('ecoProjectGet', { path: { ecoProjectId } })
  const mbp = project?.modularBenefitProjects.find(({ id }) => id === mbpId)
  const links = useMbpPath(ids, {
    project: project?.name,
    mbp: mbp?.name ?? t('projects.mbp'),
  })
  if (!claim) return links
  return [
    ...links,
    <PageLink
      key="claim"
      to="/projects/$ecoProjectId/mbps/$mbpId/claims/$mbpClaimId"
      params={{ ecoProjectId, mbpId, mbpClaimId: claim.id }}
    >
      {claim.name}
    </PageLink>,
  ]
}
