import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../../../parts/links.tsx'

interface Names {
  project: string | undefined
  /** Of the MBP, where the page shows a part of it. */
  mbp?: string | undefined
}

/** The way from all projects to an MBP. */
export function useMbpPath(
  ids: { ecoProjectId: string; mbpId: string },
  names: Names,
): ReactNode[] {
  const { t } = useTranslation()
  const { ecoProjectId, mbpId } = ids
  const links = [
    <PageLink key="projects" to="/projects">
      {t('navigation.projects')}
    </PageLink>,
    <PageLink key="project" to="/projects/$ecoProjectId" params={{ ecoProjectId }}>
      {names.project ?? t('projects.project')}
    </PageLink>,
  ]
  if (names.mbp === undefined) return links
  return [
    ...links,
    <PageLink key="mbp" to="/projects/$ecoProjectId/mbps/$mbpId" params={{ ecoProjectId, mbpId }}>
      {names.mbp}
    </PageLink>,
  ]
}
