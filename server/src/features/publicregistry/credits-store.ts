import { sql } from 'kysely'
import { page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import { tons } from '../../lib/quantity.ts'
import {
  creditAttributes,
  creditFacts,
  creditsWithNames,
  like,
  publicSpec,
  wordsOf,
} from './credit-facts-store.ts'
import { type Ended, quantitiesOf, statusOf } from './quantities.ts'
import {
  type PublicCredit,
  type PublicCreditListQuery,
  type PublicCreditWithRanges,
  RANGES_MAX,
} from './schema.ts'

const spec = publicSpec('credits', {
  ...creditAttributes,
  issuedAt: { sql: sql.ref('credits.issuedAt'), kind: 'time', isOrdered: true },
})
export const issuanceAttributes = wordsOf(spec)

/** Minted credits: how their owners have split them since is nobody else's business. */
function issuances(tx: Tx) {
  return creditsWithNames(tx)
    .innerJoin('organizations as supplier', 'supplier.id', 'credits.supplierId')
    .select(['credits.issuedAt', 'credits.supplierId', 'supplier.name as supplierName'])
    .where('credits.parentId', 'is', null)
}
type IssuanceRow = Awaited<ReturnType<ReturnType<typeof issuances>['executeTakeFirstOrThrow']>>

export async function publicCreditList(tx: Tx, request: PublicCreditListQuery) {
  const { vintage, country, category, registryId, projectId, q } = request
  const rows = issuances(tx)
    .$if(vintage !== undefined, (query) => query.where('credits.vintage', 'in', vintage ?? []))
    .$if(country !== undefined, (query) => query.where('credits.country', 'in', country ?? []))
    .$if(category !== undefined, (query) => query.where('credits.category', 'in', category ?? []))
    .$if(registryId !== undefined, (query) =>
      query.where('credits.issuerId', '=', registryId ?? ''),
    )
    .$if(projectId !== undefined, (query) => query.where('project.id', '=', projectId ?? ''))
    .$if(q?.trim() !== undefined, (query) => query.where('credits.assetId', 'ilike', like(q ?? '')))
  const found = await page(rows, spec, request)
  return { ...found, rows: await viewsOf(tx, found.rows) }
}

/** The issuance that a credit is, or is a part of. */
export async function issuanceIdOf(tx: Tx, creditId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select minted.id
      from credits part
      cross join lateral (
        select id from credits root
         where root.issuer_id = part.issuer_id and root.line_key = part.line_key
           and root.parent_id is null and root.serial_from <= part.serial_from
         order by root.serial_from desc limit 1) minted
     where part.id = ${creditId}`.execute(tx)
  return rows[0]?.id
}

export async function publicCreditGet(
  tx: Tx,
  id: string,
): Promise<PublicCreditWithRanges | undefined> {
  const row = await issuances(tx).where('credits.id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const [view] = await viewsOf(tx, [row])
  const ended = await endedOf(tx, row)
  const ranges = rangesOf(row, ended)
  return view && { ...view, ranges, hasMoreRanges: ended.length > RANGES_MAX }
}

async function viewsOf(tx: Tx, rows: IssuanceRow[]): Promise<PublicCredit[]> {
  const sums = await sumsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const ended = sums.get(row.id) ?? { retired: 0n, cancelled: 0n }
    return {
      id: row.id,
      status: statusOf(row.quantity, ended),
      ...creditFacts(row),
      quantities: quantitiesOf(row.quantity, ended),
      issuedAt: row.issuedAt.toISOString(),
      supplier: { id: row.supplierId, name: row.supplierName },
    }
  })
}

/** What has ended of each issuance: all of it lies within its range. */
async function sumsOf(tx: Tx, ids: readonly string[]) {
  const { rows } = await sql<Ended & { id: string }>`
    select root.id, ended.retired, ended.cancelled
      from credits root
      cross join lateral (
        select coalesce(sum(quantity) filter (where status = 'retired'), 0)::bigint as retired,
               coalesce(sum(quantity) filter (where status = 'cancelled'), 0)::bigint as cancelled
          from credits
         where issuer_id = root.issuer_id and line_key = root.line_key
           and serial_from between root.serial_from and root.serial_to
           and status in ('retired', 'cancelled')) ended
     where root.id = any(${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...ended }) => [id, ended]))
}

interface EndedRange {
  id: string
  status: 'retired' | 'cancelled'
  from: bigint
  to: bigint
}

async function endedOf(tx: Tx, root: IssuanceRow): Promise<EndedRange[]> {
  const { rows } = await sql<EndedRange>`
    select id, status, serial_from as "from", serial_to as "to" from credits
     where issuer_id = ${root.issuerId} and line_key = ${root.lineKey}
       and serial_from between ${root.serialFrom.toString()}::bigint
                           and ${root.serialTo.toString()}::bigint
       and status in ('retired', 'cancelled')
     order by serial_from limit ${RANGES_MAX + 1}`.execute(tx)
  return rows
}

/** The ranges that have ended, and what is outstanding between them. */
export function rangesOf(
  { serialFrom, serialTo }: Pick<IssuanceRow, 'serialFrom' | 'serialTo'>,
  ended: readonly EndedRange[],
) {
  const ranges: PublicCreditWithRanges['ranges'] = []
  const add = (
    from: bigint,
    to: bigint,
    status: 'active' | EndedRange['status'],
    retirementId: string | null,
  ) => {
    const [first, last] = [Number(from), Number(to)]
    ranges.push({ from: first, to: last, quantity: tons(to - from + 1n), status, retirementId })
  }
  let next = serialFrom
  for (const { id, status, from, to } of ended.slice(0, RANGES_MAX)) {
    if (from > next) add(next, from - 1n, 'active', null)
    add(from, to, status, status === 'retired' ? id : null)
    next = to + 1n
  }
  if (ended.length <= RANGES_MAX && next <= serialTo) add(next, serialTo, 'active', null)
  return ranges
}
