import { sql } from 'kysely'
import { fromJson } from '../../db/json.ts'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import type { CreditRow } from '../../ledger/credit.ts'
import type { Retirement } from '../../ledger/move.ts'
import { tons } from '../../lib/quantity.ts'
import { fileViews } from '../files/store.ts'
import type { Credit, CreditListQuery } from './schema.ts'

const spec = listSpec('credits', {
  status: { sql: sql.ref('credits.status'), kind: 'text', isOrdered: true },
  tokenType: { sql: sql.ref('credits.tokenType'), kind: 'text' },
  quantity: { sql: sql.ref('credits.quantity'), kind: 'quantity', isOrdered: true },
  vintage: { sql: sql.ref('credits.vintage'), kind: 'number', isOrdered: true },
  assetId: { sql: sql.ref('credits.assetId'), kind: 'text', isOrdered: true },
  determinedValue: { sql: sql.ref('credits.determinedValue'), kind: 'text' },
  ownerId: { sql: sql.ref('credits.ownerId'), kind: 'id' },
  issuerId: { sql: sql.ref('credits.issuerId'), kind: 'id' },
  supplierId: { sql: sql.ref('credits.supplierId'), kind: 'id' },
  listingMarketplaceId: { sql: sql.ref('credits.listingMarketplaceId'), kind: 'id' },
  ecoProjectId: { sql: sql.ref('credits.ecoProjectId'), kind: 'id' },
  mbpId: { sql: sql.ref('credits.mbpId'), kind: 'id' },
  parentId: { sql: sql.ref('credits.parentId'), kind: 'id' },
  processedClaimId: { sql: sql.ref('credits.processedClaimId'), kind: 'id' },
  country: { sql: sql.ref('credits.country'), kind: 'text' },
  category: { sql: sql.ref('credits.category'), kind: 'text' },
  method: { sql: sql.ref('credits.method'), kind: 'text' },
  storageType: { sql: sql.ref('credits.storageType'), kind: 'text' },
  durabilityYears: { sql: sql.ref('credits.durabilityYears'), kind: 'number' },
  durabilityRating: { sql: sql.ref('credits.durabilityRating'), kind: 'text' },
  correspondingAdjustment: { sql: sql.ref('credits.correspondingAdjustment'), kind: 'text' },
  verificationStandard: { sql: sql.ref('credits.verificationStandard'), kind: 'text' },
  climateLabels: { sql: sql.ref('credits.climateLabels'), kind: 'texts' },
  issuedAt: { sql: sql.ref('credits.issuedAt'), kind: 'time', isOrdered: true },
  retiredAt: { sql: sql.ref('credits.retiredAt'), kind: 'time' },
})
export const creditAttributes = Object.keys(spec.attributes)

export async function creditList(tx: Tx, request: CreditListQuery) {
  const one = { ownerId: request.ownerId, issuerId: request.issuerId } as const
  const { listingMarketplaceId, ecoProjectId, q } = request
  const several = {
    status: request.status,
    vintage: request.vintage,
    country: request.country,
    category: request.category,
    method: request.method,
    storageType: request.storageType,
    durabilityRating: request.durabilityRating,
  } as const
  let rows = tx.selectFrom('credits').selectAll('credits')
  for (const [name, value] of Object.entries({ ...one, listingMarketplaceId, ecoProjectId })) {
    if (value !== undefined) rows = rows.where(sql.ref(`credits.${name}`), '=', value)
  }
  for (const [name, values] of Object.entries(several)) {
    if (values !== undefined) rows = rows.where(sql.ref(`credits.${name}`), 'in', values)
  }
  if (q?.trim()) {
    const like = `%${q.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
    rows = rows.where((is) =>
      is.or([
        is('credits.assetId', 'ilike', like),
        is.exists(
          is
            .selectFrom('ecoProjects')
            .select('id')
            .whereRef('ecoProjects.id', '=', 'credits.ecoProjectId')
            .where('name', 'ilike', like),
        ),
      ]),
    )
  }
  return page(rows, spec, request)
}

/** Credits as an organization sees them: everybody the credit, its parties the end-use buyer. */
export async function creditViews(
  tx: Tx,
  rows: CreditRow[],
  viewerId: string | undefined,
): Promise<Credit[]> {
  const files = await fileViews(
    tx,
    'credit',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...creditView(row, viewerId), files: files.get(row.id) ?? [] }))
}

function creditView(row: CreditRow, viewerId: string | undefined): Omit<Credit, 'files'> {
  const { ownerId, issuerId, listingMarketplaceId } = row
  const isParty =
    viewerId !== undefined && [ownerId, issuerId, listingMarketplaceId].includes(viewerId)
  return {
    id: row.id,
    resourceUri: `/credits/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    status: row.status,
    tokenType: row.tokenType,
    quantity: tons(row.quantity),
    vintage: row.vintage,
    assetId: row.assetId,
    determinedValue: row.determinedValue,
    ownerId,
    issuerId,
    supplierId: row.supplierId,
    listingMarketplaceId,
    ecoProjectId: row.ecoProjectId,
    mbpId: row.mbpId,
    processedClaimId: row.processedClaimId,
    parentId: row.parentId,
    // Serials stay far below 2^53: a line of a registry has at most 9e11 mtCO2e.
    serialRange: { line: row.lineKey, from: Number(row.serialFrom), to: Number(row.serialTo) },
    verificationStandard: row.verificationStandard,
    country: row.country,
    ecologicalBenefitType: row.ecologicalBenefitType,
    coreCarbonAttributes: {
      category: row.category,
      method: row.method,
      storageType: row.storageType,
      durabilityYears: row.durabilityYears,
      durabilityRating: row.durabilityRating,
      correspondingAdjustment: row.correspondingAdjustment,
      letterOfApproval: row.letterOfApproval,
    },
    climateLabels: row.climateLabels,
    coBenefits: fromJson(row.coBenefits),
    ...(isParty && { endUseBuyer: row.endUseBuyer === null ? null : fromJson(row.endUseBuyer) }),
    retirement: retirementView(row, viewerId),
    issuedAt: row.issuedAt.toISOString(),
    openProposalId: isParty ? row.openProposalId : null,
  }
}

function retirementView({ retirement, retiredAt, ownerId }: CreditRow, viewerId?: string) {
  if (retirement === null || retiredAt === null) return null
  const { reason, beneficiary, esgReportingPeriodId } = fromJson<Retirement>(retirement)
  return {
    retiredAt: retiredAt.toISOString(),
    reason,
    beneficiary: beneficiary as { name: string } | null,
    // A reporting period is private to its owner.
    ...(esgReportingPeriodId && viewerId === ownerId && { esgReportingPeriodId }),
  }
}
