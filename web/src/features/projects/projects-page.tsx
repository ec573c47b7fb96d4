import type { Schemas } from '@environmental-credit-service/client'
import { Group, Text } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { firstOf, type Search } from '../../app/search.ts'
import { useMay } from '../../data/session.ts'
import { countries, useFormat } from '../../i18n/format.ts'
import { Empty } from '../../parts/empty.tsx'
import { ButtonLink, PageLink } from '../../parts/links.tsx'
import { type Filter, Filters } from '../../parts/list/filters.tsx'
import { type Column, ListTable } from '../../parts/list/list-table.tsx'
import { useListSearch } from '../../parts/list/use-list-search.ts'
import { Moment } from '../../parts/moment.tsx'
import { Page } from '../../parts/page.tsx'
import { Status } from '../../parts/status.tsx'
import { useChoices } from './forms/use-choices.ts'

type Project = Schemas['EcoProject']

/** The projects that one owns or reviews. */
export function ProjectsPage() {
  const { t } = useTranslation()
  const mayCreate = useMay('Supplier')
  const [search, change] = useListSearch()
  const filters = useFilters()
  const filter = filterOf(search)
  const create = mayCreate && (
    <ButtonLink to="/projects/new" leftSection={<Plus size={16} />}>
      {t('projects.new')}
    </ButtonLink>
  )
  return (
    <Page title={t('navigation.projects')} lead={t('projects.listLead')} actions={create}>
      <Filters filters={filters} search={search} onChange={change} />
      <ListTable
        name="ecoProjectList"
        label={t('navigation.projects')}
        columns={useColumns()}
        {...(filter && { input: { query: { filter } } })}
        empty={
          filter ? (
            <Empty title={t('list.nothingFound')}>{t('list.nothingFoundText')}</Empty>
          ) : (
            <Empty title={t('projects.empty')}>{t('projects.emptyText')}</Empty>
          )
        }
      />
    </Page>
  )
}

function useFilters(): Filter[] {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const choices = useChoices()
  const options = useMemo(
    () =>
      countries
        .map((code) => ({ value: code, label: format.country(code) }))
        .sort((a, b) => a.label.localeCompare(b.label, i18n.language)),
    [format, i18n.language],
  )
  return [
    { kind: 'text', key: 'named', label: t('projects.name') },
    { kind: 'one', key: 'country', label: t('projects.country'), options },
    { kind: 'one', key: 'scale', label: t('projects.scale'), options: choices('projectScale') },
  ]
}

/** The filters of the page in the language in which the API filters. */
function filterOf(search: Search): string {
  const [named, country, scale] = [search.named, search.country, search.scale].map(firstOf)
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  return [
    named && `contains(name, ${quoted(named)})`,
    country && `country eq ${quoted(country)}`,
    scale && `projectScale eq ${quoted(scale)}`,
  ]
    .filter(Boolean)
    .join(' and ')
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
      csv: ({ name }) => name,
      orderBy: 'name',
    },
    {
      title: t('projects.country'),
      cell: ({ country }) => format.country(country),
      csv: ({ country }) => format.country(country),
      orderBy: 'country',
    },
    {
      title: t('projects.scale'),
      cell: ({ projectScale }) => projectScale && t(`terms.projectScale.${projectScale}`),
      csv: ({ projectScale }) => projectScale && t(`terms.projectScale.${projectScale}`),
    },
    {
      title: t('projects.benefits'),
      cell: ({ modularBenefitProjects }) => <Benefits of={modularBenefitProjects} />,
      csv: ({ modularBenefitProjects }) =>
        modularBenefitProjects
          .map(({ name, status }) => `${name} (${t(`status.${status}`)})`)
          .join('; '),
    },
    {
      title: t('projects.changed'),
      cell: ({ lastModifiedAt }) => <Moment at={lastModifiedAt} />,
      csv: ({ lastModifiedAt }) => lastModifiedAt,
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
