import type { Tx } from '../db/open.ts'
import { classificationCategories } from '../features/ecoprojects/schema.ts'
import {
  issuanceIdOf,
  publicCreditGet,
  publicCreditList,
} from '../features/publicregistry/credits-store.ts'
import { publicRetirementList } from '../features/publicregistry/retirements-store.ts'
import {
  type PublicCreditListQuery,
  type PublicCreditWithRanges,
  RANGES_MAX,
} from '../features/publicregistry/schema.ts'
import { found } from '../lib/problem.ts'
import { isOneOf } from './asked.ts'
import { type Content, html } from './html.ts'
import type { Page } from './layout.ts'
import { type Asked, filters, isSearch, listed } from './list.ts'
import { day, facts, heading, link, quantityFigures, section, table } from './parts.ts'
import { countryValues, PAGE_ROWS } from './projects.ts'
import { creditFactRows, creditTable, retirementTable, statusMark } from './rows.ts'
import type { View } from './view.ts'

const path = '/registry/credits'
const SHOWN_ROWS = 10

export async function creditsPage(tx: Tx, view: View, asked: Asked): Promise<Page> {
  const { t } = view
  const { rows, nextPage } = await publicCreditList(tx, queryOf(asked))
  const fields = [
    { name: 'q', label: t.credits.assetIdQuery },
    { name: 'vintage', label: t.credits.vintage, type: 'number' },
    { name: 'country', label: t.credits.country, values: await countryValues(tx, view) },
    {
      name: 'category',
      label: t.credits.category,
      values: classificationCategories.map((each) => [each, t.terms.category[each]] as const),
    },
  ] as const
  const body = html`${heading(t.credits.title, t.credits.lead)}
${filters(path, fields, asked, view)}
${section(t.credits.list, 'list', listed(creditTable(t.credits.list, rows, view), { path, asked, count: rows.length, nextPage }, view))}`
  return {
    title: t.credits.title,
    ...(!isSearch(asked) && { description: t.credits.description }),
    path,
    query: asked,
    body,
  }
}

function queryOf({ q, vintage, country, category, projectId, page }: Asked): PublicCreditListQuery {
  return {
    top: PAGE_ROWS,
    ...(q && { q }),
    ...(vintage && { vintage: [Number(vintage)] }),
    ...(country && { country: [country] }),
    ...(isOneOf(classificationCategories, category) && { category: [category] }),
    ...(projectId && { projectId }),
    ...(page && { page }),
  }
}

/** The page of an issuance; of a part of one, where that is. */
export async function creditPage(tx: Tx, view: View, id: string): Promise<Page | { to: string }> {
  const issuanceId = found(await issuanceIdOf(tx, id))
  if (issuanceId !== id) return { to: view.to(`${path}/${issuanceId}`) }
  const { t, format } = view
  const credit = found(await publicCreditGet(tx, id))
  const retired = await publicRetirementList(tx, { creditId: id, top: SHOWN_ROWS })
  const { serialRange: serials } = credit
  const body = html`${heading(credit.assetId, html`${statusMark(credit.status, view)} ${credit.project?.name}`)}
${section(t.projects.quantities, 'quantities', quantityFigures(credit.quantities, view))}
${section(t.credits.ranges, 'ranges', ranges(credit, view))}
${section(
  t.credits.about,
  'about',
  facts([
    ...creditFactRows(credit, view),
    [t.credits.supplier, credit.supplier.name],
    [t.credits.issuedAt, day(credit.issuedAt, view)],
    [t.credits.line, serials.line],
    [t.credits.serials, serialText(serials, view)],
  ]),
)}
${retired.rows.length > 0 && section(t.credits.retirements, 'retirements', html`${retirementTable(t.credits.retirements, retired.rows, view, { isOfProject: true })}${retired.nextPage && html`<p><a href="${view.to('/registry/retirements', { creditId: id })}">${t.projects.allRetirements}</a></p>`}`)}`
  return {
    title: credit.assetId,
    description: t.credits.of(credit.assetId, format.tons(credit.quantity)),
    path: `${path}/${id}`,
    crumbs: [{ name: t.credits.nav, path }],
    body,
  }
}

export function serialText({ from, to }: { from: number; to: number }, { format }: View): string {
  return `${format.number(from)}–${format.number(to)}`
}

function ranges({ ranges: all, hasMoreRanges }: PublicCreditWithRanges, view: View): Content {
  const { t, format } = view
  return html`<p>${t.credits.serialNote}</p>${table(
    t.credits.ranges,
    [
      { name: t.credits.rangeFrom, of: ({ from }) => format.number(from), isNumber: true },
      { name: t.credits.rangeTo, of: ({ to }) => format.number(to), isNumber: true },
      { name: t.credits.quantity, of: ({ quantity }) => format.tons(quantity), isNumber: true },
      { name: t.credits.status, of: ({ status }) => statusMark(status, view) },
      {
        name: t.credits.toRetirement,
        of: ({ retirementId, from, to }) =>
          retirementId
            ? html`<a href="${view.to(`/registry/retirements/${retirementId}`)}" aria-label="${t.credits.toRetirement}, ${serialText({ from, to }, view)}">${t.credits.toRetirement}</a>`
            : '–',
      },
    ],
    all,
  )}${hasMoreRanges && html`<p>${t.credits.moreRanges(RANGES_MAX)}</p>`}`
}

export const creditLink = (id: string, assetId: string, view: View) =>
  link(assetId, `${path}/${id}`, view)
