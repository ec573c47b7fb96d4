import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '../../db/open.ts'
import { isId } from '../../lib/ids.ts'
import { tons } from '../../lib/quantity.ts'
import { readCursor, stale } from './cursor.ts'
import type { CreditOverlap, Criterion, MintedLike } from './schema.ts'

const columns = {
  benefitType: 'ecologicalBenefitType',
  country: 'country',
  durabilityRating: 'durabilityRating',
  method: 'method',
  storageType: 'storageType',
} as const

interface Request {
  minted: MintedLike
  processedClaimId: string
  /** MBPs near the one of the mint request, and that one. */
  mbpIds: string[]
  /** Credits meet all of these. */
  counted: readonly Criterion[]
  top: number
  page: string | undefined
}

/** Credits that stand, of other processed claims, and which criteria each meets. domain.md 4. */
export async function creditOverlaps(
  tx: Tx,
  request: Request,
): Promise<{ credits: CreditOverlap[]; nextCreditPage?: string }> {
  const { minted, counted, top } = request
  if (counted.length === 0) return { credits: [] }
  const met = meets(request)
  let rows = tx
    .selectFrom('credits')
    .leftJoin('mbpClaims', 'mbpClaims.id', 'credits.mbpClaimId')
    .selectAll('credits')
    .select([met.geography.as('geography'), met.dateRange.as('dateRange')])
    .where('credits.status', 'not in', ['split', 'cancelled'])
    .where('credits.processedClaimId', 'is distinct from', request.processedClaimId)
  for (const criterion of counted) rows = rows.where(met[criterion])
  if (request.page !== undefined) rows = rows.where(after(request.page, met))
  const found = await rows
    .orderBy(met.geography, 'desc')
    .orderBy(met.dateRange, 'desc')
    .orderBy('credits.id', 'desc')
    .limit(top + 1)
    .execute()
  const items = found.slice(0, top)
  const last = found.length > top ? items.at(-1) : undefined
  const credits = items.map((row): CreditOverlap => {
    const same = (name: keyof typeof columns) =>
      minted[name] !== null && row[columns[name]] === minted[name]
    return {
      id: row.id,
      resourceUri: `/credits/${row.id}`,
      assetId: row.assetId,
      quantity: tons(row.quantity),
      vintage: row.vintage,
      status: row.status,
      ownerId: row.ownerId,
      issuerId: row.issuerId,
      ecoProjectId: row.ecoProjectId,
      mbpId: row.mbpId,
      criteria: {
        geography: row.geography,
        dateRange: row.dateRange,
        benefitType: same('benefitType'),
        country: same('country'),
        durabilityRating: same('durabilityRating'),
        method: same('method'),
        storageType: same('storageType'),
      },
    }
  })
  if (!last) return { credits }
  const cursor = Buffer.from(JSON.stringify([last.geography, last.dateRange, last.id]))
  return { credits, nextCreditPage: cursor.toString('base64url') }
}

type Met = Record<Criterion, RawBuilder<boolean>>

function meets({ minted, mbpIds }: Request): Met {
  const same = (name: keyof typeof columns) =>
    sql<boolean>`(${sql.ref(`credits.${columns[name]}`)} = ${minted[name]})`
  const { startDate, endDate } = minted
  return {
    geography: sql<boolean>`coalesce(credits.mbp_id = any(${mbpIds}::uuid[]), false)`,
    dateRange: sql<boolean>`coalesce(mbp_claims.start_date <= ${endDate}::date
      and mbp_claims.end_date >= ${startDate}::date, false)`,
    benefitType: same('benefitType'),
    country: same('country'),
    durabilityRating: same('durabilityRating'),
    method: same('method'),
    storageType: same('storageType'),
  }
}

function after(page: string, { geography, dateRange }: Met): RawBuilder<SqlBool> {
  const [isNear, isThen, id] = readCursor(page, 'creditPage')
  const isWhole = typeof isNear === 'boolean' && typeof isThen === 'boolean'
  if (!isWhole || typeof id !== 'string' || !isId(id)) throw stale('creditPage')
  return sql<SqlBool>`(${geography}, ${dateRange}, credits.id)
    < (${isNear}::boolean, ${isThen}::boolean, ${id}::uuid)`
}
