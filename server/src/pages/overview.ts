import type { Tx } from '../db/open.ts'
import { publicFigures } from '../features/publicregistry/figures-store.ts'
import { publicRetirementList } from '../features/publicregistry/retirements-store.ts'
import type { PublicFigures } from '../features/publicregistry/schema.ts'
import { chart } from './chart.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'
import { middleOfCountry, worldMap } from './map.ts'
import { empty, figures, heading, link, section, table } from './parts.ts'
import { retirementTable } from './rows.ts'
import type { View } from './view.ts'

const NEWEST = 5
const NAMED_COUNTRIES = 3

export async function overviewPage(tx: Tx, view: View, origin: string): Promise<Page> {
  const { t } = view
  const known = await publicFigures(tx)
  const { rows: newest } = await publicRetirementList(tx, { top: NEWEST })
  const isEmpty = known.projectCount === 0 && known.creditCount === 0
  const body = html`${heading(t.overview.title, t.overview.lead)}
${isEmpty ? empty(t.overview.none, t.overview.noneText) : section(t.overview.figures, 'figures', sums(known, view))}
${known.byYear.length > 0 && section(t.overview.byYear, 'by-year', byYear(known, view))}
${known.byCountry.length > 0 && section(t.overview.where, 'where', where(known, view))}
${
  newest.length > 0 &&
  section(
    t.overview.newest,
    'newest',
    html`${retirementTable(t.overview.newest, newest, view)}<p>${link(t.overview.all, '/registry/retirements', view)}</p>`,
  )
}`
  return {
    title: t.overview.title,
    description: t.overview.description,
    path: '/registry',
    data: {
      '@type': 'Dataset',
      name: t.overview.title,
      description: t.overview.dataset,
      url: `${origin}/registry`,
      isAccessibleForFree: true,
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: `${origin}/v1/public/figures`,
        },
      ],
    },
    body,
  }
}

function sums({ quantities, ...counts }: PublicFigures, { t, format }: View): Html {
  return figures([
    { name: t.overview.projects, value: format.number(counts.projectCount) },
    {
      name: t.overview.issued,
      value: format.tons(quantities.issued),
      note: t.overview.issuances(counts.creditCount),
    },
    {
      name: t.overview.outstanding,
      value: format.tons(quantities.outstanding),
      note: t.overview.outstandingNote,
    },
    {
      name: t.overview.retired,
      value: format.tons(quantities.retired),
      note: t.overview.retirements(counts.retirementCount),
    },
    { name: t.overview.cancelled, value: format.tons(quantities.cancelled) },
  ])
}

function byYear({ byYear: years }: PublicFigures, view: View): Html {
  const { t, format } = view
  return html`<div class="beside">${chart(years, view)}
${table(
  t.overview.table,
  [
    { name: t.overview.year, of: ({ year }) => year },
    { name: t.overview.issued, of: ({ issued }) => format.tons(issued), isNumber: true },
    { name: t.overview.retired, of: ({ retired }) => format.tons(retired), isNumber: true },
  ],
  years.toReversed(),
)}</div>`
}

function where({ byCountry }: PublicFigures, view: View): Html {
  const { t, format } = view
  const spots = byCountry.flatMap(({ country, projectCount: count }) => {
    const place = middleOfCountry(country)
    return place
      ? [{ name: `${format.country(country)}: ${format.number(count)}`, place, count }]
      : []
  })
  const most = byCountry.slice(0, NAMED_COUNTRIES).map(({ country }) => format.country(country))
  return html`<div class="beside">${worldMap(t.overview.whereLabel(format.list(most)), spots)}
${table(
  t.overview.where,
  [
    {
      name: t.overview.country,
      of: ({ country }) =>
        html`<a href="${view.to('/registry/projects', { country })}">${format.country(country)}</a>`,
    },
    {
      name: t.overview.projects,
      of: ({ projectCount }) => format.number(projectCount),
      isNumber: true,
    },
  ],
  byCountry,
)}</div>`
}
