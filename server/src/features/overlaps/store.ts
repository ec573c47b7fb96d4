import { sql } from 'kysely'
import { fromJson, toJson } from '../../db/json.ts'
import type { Tx } from '../../db/open.ts'
import type { ClaimStatus, MbpStatus } from '../../db/tables.ts'
import type { Box } from '../../geo/boxes.ts'
import type { DateRange } from '../../lib/dates.ts'
import { openStatuses } from '../proposals/workflow.ts'
import type { OverlapCriteria } from './schema.ts'

export interface Candidate {
  id: string
  /** Where it is one point, which its box tells already. */
  point: { longitude: number; latitude: number } | undefined
  /** What its location takes in the database; 0 for a point. */
  bytes: number
}

interface Area {
  mbpId: string
  own: readonly Box[]
  reach: readonly Box[]
  statuses: readonly MbpStatus[]
}

/** The other MBPs that have a box within reach, about the nearest first. */
export async function candidates(tx: Tx, area: Area, max: number): Promise<Candidate[]> {
  const { rows } = await sql<Box & { id: string; bytes: number }>`
    select mbp.id, near.west, near.south, near.east, near.north,
           pg_column_size(mbp.geographic_location) as bytes
      from (select box.mbp_id, min(box.west) as west, min(box.south) as south,
                   max(box.east) as east, max(box.north) as north, min(gap.squared) as gap
              from ${table(area.reach, 'reach')}
              join mbp_boxes box on box.south <= reach.north and box.north >= reach.south
                                and box.west <= reach.east and box.east >= reach.west
             cross join ${table(area.own, 'own')}
             cross join lateral (
               select greatest(own.south - box.north, box.south - own.north, 0) as north,
                      least(greatest(own.west - box.east, box.west - own.east, 0),
                            greatest(360 - greatest(own.east, box.east) + least(own.west, box.west), 0))
                        * cos(radians((box.south + box.north) / 2)) as east) as away
             cross join lateral (select away.north ^ 2 + away.east ^ 2 as squared) as gap
             group by box.mbp_id) near
      join mbps mbp on mbp.id = near.mbp_id
     where mbp.status = any(${area.statuses}::mbp_status[]) and mbp.id <> ${area.mbpId}
     order by near.gap, mbp.id
     limit ${max}`.execute(tx)
  return rows.map(({ id, west, south, east, north, bytes }) => {
    const isPoint = west === east && south === north
    const point = isPoint ? { longitude: west, latitude: south } : undefined
    return { id, point, bytes: isPoint ? 0 : bytes }
  })
}

function table(boxes: readonly Box[], name: string) {
  const column = (of: keyof Box) => sql`${boxes.map((box) => box[of])}::double precision[]`
  const columns = [column('west'), column('south'), column('east'), column('north')]
  return sql`unnest(${sql.join(columns)}) as ${sql.ref(name)} (west, south, east, north)`
}

/** The locations of MBPs that still have one of the statuses. */
export async function locationsOf(tx: Tx, ids: string[], statuses: readonly MbpStatus[]) {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('mbps')
    .select(['id', 'geographicLocation'])
    .where('id', 'in', ids)
    .where('status', 'in', statuses)
    .execute()
  return rows.map((row) => ({ id: row.id, location: fromJson<object>(row.geographicLocation) }))
}

/** What is shown of MBPs that still have one of the statuses. rulings.md 20. */
export async function shownMbps(tx: Tx, ids: string[], statuses: readonly MbpStatus[]) {
  if (ids.length === 0) return []
  return tx
    .selectFrom('mbps')
    .innerJoin('ecoProjects', 'ecoProjects.id', 'mbps.ecoProjectId')
    .innerJoin('organizations', 'organizations.id', 'ecoProjects.ownerId')
    .select([
      'mbps.id',
      'mbps.name',
      'mbps.ecoProjectId',
      'mbps.ecologicalBenefitType',
      'mbps.classificationCategory',
      'mbps.classificationMethod',
      'mbps.status',
      'mbps.issuingRegistryId',
      'ecoProjects.country',
      'ecoProjects.ownerId',
      'organizations.name as ownerName',
    ])
    .where('mbps.id', 'in', ids)
    .where('mbps.status', 'in', statuses)
    .execute()
}

/** The days of claims of the MBPs that have days in common with the range. */
export async function claimDays(
  tx: Tx,
  mbpIds: string[],
  { startDate, endDate }: DateRange,
  statuses: readonly ClaimStatus[],
  exceptClaimId: string,
) {
  if (mbpIds.length === 0) return []
  return tx
    .selectFrom('mbpClaims')
    .select(['mbpId', 'startDate', 'endDate'])
    .where('mbpId', 'in', mbpIds)
    .where('id', '<>', exceptClaimId)
    .where('status', 'in', statuses)
    .where('startDate', '<=', endDate)
    .where('endDate', '>=', startDate)
    .execute()
}

export async function projectOf(tx: Tx, id: string) {
  return tx
    .selectFrom('ecoProjects')
    .select(['id', 'ownerId', 'country'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** Keeps the reviewer's choice; false where the proposal is decided. Its ETag stays: rulings.md 31. */
export async function criteriaSave(tx: Tx, proposalId: string, criteria: OverlapCriteria) {
  const { numUpdatedRows } = await tx
    .updateTable('proposals')
    .set({ overlapCriteria: toJson(criteria) })
    .where('id', '=', proposalId)
    .where('status', 'in', openStatuses)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
