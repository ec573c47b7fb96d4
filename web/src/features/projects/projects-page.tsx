import type { Schemas } from '@environmental-credit-service/client'
import { Group, Text } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Empty } from '../../parts/empty.tsx'
import { ButtonLink, PageLink } from '../../parts/links.tsx'
import { type Filter, quoted } from '../../parts/list/filters.tsx'
import { type Column, ListTable } from '../../parts/list/list-table.tsx'
import { Moment } from '../../parts/moment.tsx'
import { Page } from '../../parts/page.tsx'
import { Status } from '../../parts/status.tsx'
import { useChoices } from './forms/use-choices.ts'
import { useCountries } from './forms/use-countries.ts'

type Project = Schemas['EcoProject']

/** The projects that one owns or reviews. */
export function ProjectsPage() {
  const { t } = useTranslation()
  const mayCreate = useMay('Supplier')
  const create = mayCreate && (
    <ButtonLink to="/projects/new" leftSection={<Plus size={16} />}>
      {t('projects.new')}
    </ButtonLink>
  )
  return (
    <Page title={t('navigation.projects')} lead={t('projects.listLead')} actions={create}>
      <ListTable
        name="ecoProjectList"
        label={t('navigation.projects')}
        columns={useColumns()}
        filters={useFilters()}
        empty={<Empty title={t('projects.empty')}>{t('projects.emptyText')}</Empty>}
      />
    </Page>
  )
}

function useFilters(): Filter[] {
  const { t } = useTranslation()
  const choices = useChoices()
  const options = useCountries()
  return [
    {
      kind: 'text',
      key: 'named',
      label: t('projects.name'),
      term: (text) => `contains(name, ${quoted(text)})`,
    },
    {
      kind: 'one',
      key: 'country',
      label: t('projects.country'),
      options,
      term: (code) => `country eq ${quoted(code)}`,
    },
    {
      kind: 'one',
      key: 'scale',
      label: t('projects.scale'),
      options: choices('projectScale'),
      term: (scale) => `projectScale eq ${quoted(scale)}`,
    },
  ]
}

function useColumns(): Column<Project>[] {
  const { t } = useTranslation()
  const format = useFormat()
  return [
    {
      title: t('projects.name'),
      cell: ({ id, name }) => (
        <PageLink to="/projects/$ecoProjectId" params={{ ecoProjectId: id }} fw={600}>
          {name}
        </PageLink>
      ),
      orderBy: 'name',
    },
    {
      title: t('projects.country'),
      cell: ({ country }) => format.country(country),
      orderBy: 'country',
    },
    {
      title: t('projects.scale'),
      cell: ({ projectScale }) => projectScale && t(`terms.projectScale.${projectScale}`),
    },
    {
      title: t('projects.benefits'),
      cell: ({ modularBenefitProjects }) => <Benefits of={modularBenefitProjects} />,
    },
    {
      title: t('projects.changed'),
      cell: ({ lastModifiedAt }) => <Moment at={lastModifiedAt} />,
      orderBy: 'lastModifiedAt',
    },
  ]
}

/** How many there are in each state, and which kinds. */
function Benefits({ of }: { of: Project['modularBenefitProjects'] }) {
  const { t } = useTranslation()
  if (of.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('app.none')}
      </Text>
    )
  }
  const statuses = [...new Set(of.map(({ status }) => status))]
  return (
    <Group gap={6} justify="inherit">
      {statuses.map((status) => {
        const count = of.filter((mbp) => mbp.status === status).length
        return (
          <Group key={status} gap={4} wrap="nowrap">
            {count > 1 && <Text size="sm">{count} ×</Text>}
            <Status of={status} />
          </Group>
        )
      })}
    </Group>
  )
}
