import { createHash } from 'node:crypto'
import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { isId } from '../../lib/ids.ts'
import { canonicalJson } from '../../lib/json.ts'
import { found, Problem } from '../../lib/problem.ts'
import { tons } from '../../lib/quantity.ts'
import { creditViews } from '../credits/store.ts'
import type { CreditMatchQuery } from './match-schema.ts'
import { type MatchCursor, matchPage } from './match-store.ts'
import { preferencesOf } from './reporting-period-usecases.ts'
import { reportingPeriodOf } from './store.ts'
import { figures } from './views.ts'

/** The credits for sale that fit a reporting period best, and why. Private as the period is. */
export async function viewMatches(ctx: Ctx, query: CreditMatchQuery) {
  const buyer = acting(ctx.actor).id
  const period = found(await reportingPeriodOf(ctx.tx, query.esgReportingPeriodId, buyer))
  const preferences = preferencesOf(period) ?? {}
  const ranking = createHash('sha256')
    .update(canonicalJson([period.id, preferences]))
    .digest('base64url')
  const top = query.top ?? 50
  const after = query.page === undefined ? undefined : cursorOf(query.page, ranking)

  const matches = await matchPage(ctx.tx, buyer, preferences, { top: top + 1, after })
  const shown = matches.slice(0, top)
  const last = matches.length > top ? shown.at(-1) : undefined
  const { excess } = figures(period)
  const credits = await creditViews(
    ctx.tx,
    shown.map(({ credit }) => credit),
    buyer,
  )
  const items = credits.map((credit, at) => {
    const { score = 0, reasons = [], credit: row } = shown[at] ?? {}
    const quantity = row?.quantity ?? 0n
    return { credit, score, reasons, coveredEmissions: tons(quantity < excess ? quantity : excess) }
  })
  const nextPage = last && pageAfter(ranking, { ...last.credit, fitting: last.fitting })
  return { body: { items, excessEmissions: tons(excess), ...(nextPage && { nextPage }) } }
}

function pageAfter(ranking: string, { fitting, vintage, id }: MatchCursor): string {
  return Buffer.from(JSON.stringify([ranking, fitting, vintage, id])).toString('base64url')
}

/** Pages of another ranking do not go on from each other: other preferences, another order. */
function cursorOf(page: string, ranking: string): MatchCursor {
  const message = 'is no page of these matches: the preferences changed, begin again'
  const faults = [{ pointer: '?page', message }]
  const stale = new Problem('invalid-filter', `page ${message}.`, { faults })
  let cursor: unknown
  try {
    cursor = JSON.parse(Buffer.from(page, 'base64url').toString())
  } catch {
    throw stale
  }
  if (!Array.isArray(cursor)) throw stale
  const [of, fitting, vintage, id]: unknown[] = cursor
  const isWhole = (value: unknown) => Number.isInteger(value) && Math.abs(Number(value)) < 1e6
  if (of !== ranking || !isWhole(fitting) || !isWhole(vintage)) throw stale
  if (typeof id !== 'string' || !isId(id)) throw stale
  return { fitting: Number(fitting), vintage: Number(vintage), id }
}
