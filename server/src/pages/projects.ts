import type { Tx } from '../db/open.ts'
import { publicCreditList } from '../features/publicregistry/credits-store.ts'
import { publicCountries } from '../features/publicregistry/figures-store.ts'
import { publicProjectGet, publicProjectList } from '../features/publicregistry/projects-store.ts'
import { publicRetirementList } from '../features/publicregistry/retirements-store.ts'
import type { PublicProject } from '../features/publicregistry/schema.ts'
import { found } from '../lib/problem.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { type Asked, filters, isSearch, listed } from './list.ts'
import { middleOf, placeMap, worldMap } from './map.ts'
import { facts, heading, link, outside, quantityFigures, section, table } from './parts.ts'
import { creditTable, retirementTable } from './rows.ts'
import type { View } from './view.ts'

const path = '/registry/projects'
export const PAGE_ROWS = 50
const SHOWN_ROWS = 10

export async function projectsPage(tx: Tx, view: View, asked: Asked): Promise<Page> {
  const { t } = view
  const { q, country, page } = asked
  const { rows, nextPage } = await publicProjectList(tx, {
    top: PAGE_ROWS,
    ...(q && { q }),
    ...(country && { country: [country] }),
    ...(page && { page }),
  })
  const fields = [
    { name: 'q', label: t.projects.nameQuery },
    { name: 'country', label: t.credits.country, values: await countryValues(tx, view) },
  ]
  const body = html`${heading(t.projects.title, t.projects.lead)}
${filters(path, fields, asked, view)}
${rows.length > 0 && section(t.projects.map, 'map', worldMap(t.projects.mapLabel(rows.length), rows.flatMap(spotOf)))}
${section(t.projects.list, 'list', listed(projectTable(rows, view), { path, asked, count: rows.length, nextPage }, view))}`
  return {
    title: t.projects.title,
    ...(!isSearch(asked) && { description: t.projects.description }),
    path,
    query: asked,
    body,
  }
}

/** The countries that have registered projects, by name. */
export async function countryValues(tx: Tx, { format }: View) {
  const known = await publicCountries(tx)
  return known
    .map(({ country }) => [country, format.country(country)] as const)
    .sort(([, a], [, b]) => format.compare(a, b))
}

function spotOf({ name, modularBenefitProjects: [first] }: PublicProject) {
  return first ? [{ name, place: middleOf(first.geographicLocation) }] : []
}

function projectTable(rows: readonly PublicProject[], view: View) {
  const { t, format } = view
  return table(
    t.projects.list,
    [
      { name: t.projects.name, of: ({ id, name }) => link(name, `${path}/${id}`, view) },
      { name: t.credits.country, of: ({ country }) => format.country(country) },
      { name: t.projects.owner, of: ({ owner }) => owner.name },
      {
        name: t.overview.issued,
        of: ({ quantities }) => format.tons(quantities.issued),
        isNumber: true,
      },
      {
        name: t.overview.retired,
        of: ({ quantities }) => format.tons(quantities.retired),
        isNumber: true,
      },
    ],
    rows,
  )
}

export async function projectPage(tx: Tx, view: View, id: string): Promise<Page> {
  const { t, format } = view
  const project = found(await publicProjectGet(tx, id))
  const credits = await publicCreditList(tx, { projectId: id, top: SHOWN_ROWS })
  const retired = await publicRetirementList(tx, { projectId: id, top: SHOWN_ROWS })
  const { name, modularBenefitProjects: mbps } = project
  const country = format.country(project.country)
  const all = (list: string, words: string) =>
    html`<p><a href="${view.to(`/registry/${list}`, { projectId: id })}">${words}</a></p>`
  const body = html`${heading(name, [project.region, country].filter(Boolean).join(', '))}
${section(
  t.projects.about,
  'about',
  html`<p class="prose">${project.description}</p>${facts([
    [t.projects.owner, project.owner.name],
    [t.projects.scale, project.projectScale && t.terms.scale[project.projectScale]],
    [t.projects.firstYear, project.firstYearOfIssuance],
    [t.projects.registryId, project.registryProjectId],
    [t.projects.link, outside(project.informationLink)],
  ])}`,
)}
${section(t.projects.quantities, 'quantities', quantityFigures(project.quantities, view))}
${section(
  t.projects.benefits,
  'benefits',
  mbps.map((mbp) => benefit(mbp, view)),
)}
${section(
  t.projects.place,
  'place',
  placeMap(
    t.projects.placeLabel(name),
    mbps.map(({ geographicLocation }) => geographicLocation),
  ),
)}
${section(
  t.projects.credits,
  'credits',
  credits.rows.length > 0
    ? html`${creditTable(t.projects.credits, credits.rows, view, { isOfProject: true })}${credits.nextPage && all('credits', t.projects.allCredits)}`
    : html`<p>${t.projects.noCredits}</p>`,
)}
${
  retired.rows.length > 0 &&
  section(
    t.projects.retirements,
    'retirements',
    html`${retirementTable(t.projects.retirements, retired.rows, view, { isOfProject: true })}${retired.nextPage && all('retirements', t.projects.allRetirements)}`,
  )
}`
  return {
    title: name,
    description: t.projects.of(name, country),
    path: `${path}/${id}`,
    crumbs: [{ name: t.projects.nav, path }],
    body,
  }
}

function benefit(mbp: PublicProject['modularBenefitProjects'][number], { t }: View) {
  const { terms, credits: words } = t
  const years = mbp.durabilityYears
  return html`<article><h3>${mbp.name}</h3>${mbp.description && html`<p class="prose">${mbp.description}</p>`}${facts(
    [
      [words.benefit, terms.benefit[mbp.ecologicalBenefitType]],
      [words.category, terms.category[mbp.classificationCategory]],
      [words.method, terms.method[mbp.classificationMethod]],
      [words.scope, mbp.ecologicalBenefitScope && terms.scope[mbp.ecologicalBenefitScope]],
      [words.registry, mbp.registry.name],
      [words.methodology, mbp.methodology],
      [words.standard, mbp.verificationStandard],
      [words.storage, mbp.storageType && terms.storage[mbp.storageType]],
      [words.durability, years === null ? null : words.years(years)],
    ],
  )}</article>`
}
