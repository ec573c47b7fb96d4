import { sql } from 'kysely'
import type { Tx } from '../../db/open.ts'
import { present } from '../../lib/assert.ts'
import type { ProposalRow } from '../proposals/type.ts'
import { openStatuses } from '../proposals/workflow.ts'

/** Each question is one walk along an index that holds all it needs: 0007_figures.sql. */

export interface Waiting {
  type: ProposalRow['type']
  isReturned: boolean
  count: number
  oldestAt: Date
}

/** The open proposals of a party, by type and by whose turn it is; since the turn is its. */
export async function waitingProposals(
  tx: Tx,
  party: { reviewerId: string } | { submitterId: string },
): Promise<Waiting[]> {
  const [column, id] =
    'reviewerId' in party
      ? (['reviewerId', party.reviewerId] as const)
      : (['submitterId', party.submitterId] as const)
  return tx
    .selectFrom('proposals')
    .select([
      'type',
      sql<boolean>`status = 'submitterActionNeeded'`.as('isReturned'),
      sql<number>`count(*)::int`.as('count'),
      sql<Date>`min((
        select max(turn.at) from proposal_actions turn
         where turn.proposal_id = proposals.id
           and turn.action in ('Submit', 'Resubmit', 'ReturnForEdits')))`.as('oldestAt'),
    ])
    .where(column, '=', id)
    .where('status', 'in', openStatuses)
    .groupBy(['type', 'isReturned'])
    .orderBy('type')
    .execute()
}

export interface Credits {
  count: number
  quantity: bigint
}

const credits = {
  count: sql<number>`count(*)::int`,
  // The sum of bigints is numeric in SQL; no sum of quantities comes near the end of a bigint.
  quantity: sql<bigint>`coalesce(sum(credits.quantity), 0)::bigint`,
}

/** Its credits by status and vintage: those it owns, or those it issued. */
export async function creditsOf(tx: Tx, column: 'ownerId' | 'issuerId', organizationId: string) {
  return tx
    .selectFrom('credits')
    .select(['status', 'vintage', credits.count.as('count'), credits.quantity.as('quantity')])
    .where(column, '=', organizationId)
    .groupBy(['status', 'vintage'])
    .orderBy('status')
    .orderBy('vintage')
    .execute()
}

export async function listedWith(tx: Tx, listingMarketplaceId: string): Promise<Credits> {
  return tx
    .selectFrom('credits')
    .select([credits.count.as('count'), credits.quantity.as('quantity')])
    .where('listingMarketplaceId', '=', listingMarketplaceId)
    .executeTakeFirstOrThrow()
}

export async function retiredByMonth(tx: Tx, ownerId: string, since: Date) {
  const month = sql<string>`to_char(credits.retired_at at time zone 'UTC', 'YYYY-MM')`
  return tx
    .selectFrom('credits')
    .select([month.as('month'), credits.count.as('count'), credits.quantity.as('quantity')])
    .where('ownerId', '=', ownerId)
    .where('status', '=', 'retired')
    .where('retiredAt', '>=', since)
    .groupBy('month')
    .orderBy('month')
    .execute()
}

const count = sql<number>`count(*)::int`.as('count')

/** The MBPs of a supplier by status. */
export const mbpsOf = (tx: Tx, ownerId: string) =>
  tx
    .selectFrom('mbps')
    .innerJoin('ecoProjects', 'ecoProjects.id', 'mbps.ecoProjectId')
    .select(['mbps.status', count])
    .where('ecoProjects.ownerId', '=', ownerId)
    .groupBy('mbps.status')
    .orderBy('mbps.status')
    .execute()

/** The claims of a supplier by status. */
export const claimsOf = (tx: Tx, ownerId: string) =>
  tx
    .selectFrom('mbpClaims')
    .innerJoin('mbps', 'mbps.id', 'mbpClaims.mbpId')
    .innerJoin('ecoProjects', 'ecoProjects.id', 'mbps.ecoProjectId')
    .select(['mbpClaims.status', count])
    .where('ecoProjects.ownerId', '=', ownerId)
    .groupBy('mbpClaims.status')
    .orderBy('mbpClaims.status')
    .execute()

/** The processed claims of a verifier by status. */
export const processedClaimsOf = (tx: Tx, ownerId: string) =>
  tx
    .selectFrom('processedClaims')
    .select(['status', count])
    .where('ownerId', '=', ownerId)
    .groupBy('status')
    .orderBy('status')
    .execute()

/** What is only counted: each by an index of its own. */
export async function countsOf(tx: Tx, id: string) {
  const {
    rows: [counts],
  } = await sql<Record<'projects' | 'traders' | 'scorecards' | 'registeredMbps', number>>`select
    (select count(*)::int from eco_projects where owner_id = ${id}) as projects,
    (select count(*)::int from traders where marketplace_id = ${id}) as traders,
    (select count(*)::int from esg_scorecards where owner_id = ${id}) as scorecards,
    (select count(*)::int from mbps
      where issuing_registry_id = ${id} and status = 'registered') as registered_mbps`.execute(tx)
  return present(counts, 'a select without a from has one row')
}
