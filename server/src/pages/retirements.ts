import type { Tx } from '../db/open.ts'
import {
  publicRetirementGet,
  publicRetirementList,
} from '../features/publicregistry/retirements-store.ts'
import type { PublicRetirementListQuery } from '../features/publicregistry/schema.ts'
import { found } from '../lib/problem.ts'
import { creditLink, serialText } from './credits.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { type Asked, filters, isSearch, listed } from './list.ts'
import { day, facts, heading, section } from './parts.ts'
import { countryValues, PAGE_ROWS } from './projects.ts'
import { creditFactRows, retirementTable } from './rows.ts'
import type { View } from './view.ts'

const path = '/registry/retirements'

export async function retirementsPage(tx: Tx, view: View, asked: Asked): Promise<Page> {
  const { t } = view
  const { rows, nextPage } = await publicRetirementList(tx, queryOf(asked))
  const fields = [
    { name: 'q', label: t.retirements.nameQuery },
    { name: 'certificateNumber', label: t.retirements.certificate },
    { name: 'vintage', label: t.credits.vintage, type: 'number' },
    { name: 'country', label: t.credits.country, values: await countryValues(tx, view) },
    { name: 'from', label: t.retirements.from, type: 'date' },
    { name: 'until', label: t.retirements.until, type: 'date' },
  ] as const
  const body = html`${heading(t.retirements.title, t.retirements.lead)}
${filters(path, fields, asked, view)}
${section(t.retirements.list, 'list', listed(retirementTable(t.retirements.list, rows, view), { path, asked, count: rows.length, nextPage }, view))}`
  return {
    title: t.retirements.title,
    ...(!isSearch(asked) && { description: t.retirements.description }),
    path,
    query: asked,
    body,
  }
}

function queryOf(asked: Asked): PublicRetirementListQuery {
  const { q, certificateNumber, vintage, country, projectId, creditId, from, until, page } = asked
  return {
    top: PAGE_ROWS,
    ...(q && { q }),
    ...(certificateNumber && { certificateNumber }),
    ...(vintage && { vintage: [Number(vintage)] }),
    ...(country && { country: [country] }),
    ...(projectId && { projectId }),
    ...(creditId && { creditId }),
    ...(from && { minRetiredAt: `${from}T00:00:00Z` }),
    ...(until && { maxRetiredAt: `${until}T23:59:59.999Z` }),
    ...(page && { page }),
  }
}

export async function retirementPage(tx: Tx, view: View, id: string): Promise<Page> {
  const { t, format, language } = view
  const retirement = found(await publicRetirementGet(tx, id))
  const { beneficiary, certificateNumber: number } = retirement
  const quantity = format.tons(retirement.quantity)
  const words = t.retirements
  const file = `/v1/public/retirements/${id}/certificate.pdf?language=${language}`
  const body = html`${heading(words.heading(quantity, beneficiary.name), words.good)}
${section(
  words.about,
  'about',
  html`${facts([
    [
      words.beneficiary,
      [beneficiary.name, beneficiary.country && format.country(beneficiary.country)]
        .filter(Boolean)
        .join(', '),
    ],
    [words.reason, retirement.reason && html`<span class="prose">${retirement.reason}</span>`],
    [t.credits.quantity, quantity],
    [words.retiredAt, day(retirement.retiredAt, view)],
    [words.retiredBy, retirement.retiredBy.name],
    [words.certificate, number ?? words.noCertificate],
  ])}
${number !== null && html`<p class="row after"><a class="button" href="${file}" type="application/pdf">${words.certificateFile}</a><a href="/verify">${t.frame.verify}</a></p>`}`,
)}
${section(
  t.credits.about,
  'credit',
  facts([
    [words.credit, creditLink(retirement.creditId, retirement.assetId, view)],
    [t.credits.line, retirement.serialRange.line],
    [t.credits.serials, serialText(retirement.serialRange, view)],
    ...creditFactRows(retirement, view),
  ]),
)}`
  return {
    title: words.heading(quantity, beneficiary.name),
    description: words.of(quantity, beneficiary.name, format.day(retirement.retiredAt)),
    path: `${path}/${id}`,
    crumbs: [{ name: words.nav, path }],
    body,
  }
}
