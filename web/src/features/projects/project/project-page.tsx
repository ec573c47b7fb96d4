import { SimpleGrid } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Pencil, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { ButtonLink, PageLink } from '../../../parts/links.tsx'
import { WorldMap } from '../../../parts/map/world-map.tsx'
import { Page } from '../../../parts/page.tsx'
import { Provenance } from '../../../parts/provenance.tsx'
import { PublicPageLink } from '../../../parts/public-page-link.tsx'
import { Refused } from '../../../parts/refused.tsx'
import { useOwns } from '../use-owns.ts'
import { MbpCard } from './mbp-card.tsx'
import { type Project, ProjectAttributes } from './project-attributes.tsx'

export function ProjectPage() {
  const path = useParams({ from: '/shell/projects/$ecoProjectId' })
  return (
    <Answer of={useAsk('ecoProjectGet', { path })}>
      {(project) => <Shown project={project} />}
    </Answer>
  )
}

function Shown({ project }: { project: Project }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isOwn = useOwns(project)
  const provenance = useAsk('ecoProjectProvenance', { path: { ecoProjectId: project.id } })
  const { country, region, modularBenefitProjects: mbps } = project
  const params = { ecoProjectId: project.id }
  const isPublic = mbps.some(({ status }) => status === 'registered')
  return (
    <Page
      title={project.name}
      path={<PageLink to="/projects">{t('navigation.projects')}</PageLink>}
      lead={[region, format.country(country)].filter(Boolean).join(', ')}
      actions={
        <>
          {isPublic && <PublicPageLink of="projects" id={project.id} />}
          {isOwn && (
            <>
              <EditButton project={project} />
              <ButtonLink
                to="/projects/$ecoProjectId/mbps/new"
                params={params}
                variant="default"
                leftSection={<Plus size={16} />}
              >
                {t('projects.addMbp')}
              </ButtonLink>
            </>
          )}
        </>
      }
    >
      <ProjectAttributes project={project} />
      <Card title={t('projects.benefits')} lead={t('projects.mbpHelp')}>
        {mbps.length === 0 ? (
          <Empty title={t('projects.noMbps')}>{t('projects.noMbpsText')}</Empty>
        ) : (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            {mbps.map((mbp) => (
              <MbpCard key={mbp.id} mbp={mbp} isOwn={isOwn} />
            ))}
          </SimpleGrid>
        )}
      </Card>
      {mbps.length > 0 && <Where project={project} />}
      <Provenance rows={provenance.data?.items} />
    </Page>
  )
}

function Where({ project }: { project: Project }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Card title={t('projects.where')}>
      <WorldMap
        label={t('projects.mapOf', { name: project.name })}
        shapes={project.modularBenefitProjects.map(({ id, name, geographicLocation }) => ({
          id,
          geometry: geographicLocation,
          label: name,
          onClick: () =>
            void navigate({
              to: '/projects/$ecoProjectId/mbps/$mbpId',
              params: { ecoProjectId: project.id, mbpId: id },
            }),
        }))}
      />
    </Card>
  )
}

/** While an MBP is at its registry, the project stays as the registry sees it. */
function EditButton({ project }: { project: Project }) {
  const { t } = useTranslation()
  const isInReview = project.modularBenefitProjects.some(({ status }) => status === 'submitted')
  if (isInReview) return <Refused reason={t('problems.project-in-review')}>{t('app.edit')}</Refused>
  return (
    <ButtonLink
      variant="default"
      to="/projects/$ecoProjectId/edit"
      params={{ ecoProjectId: project.id }}
      leftSection={<Pencil size={16} />}
    >
      {t('app.edit')}
    </ButtonLink>
  )
}
