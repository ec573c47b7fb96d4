import { sql } from 'kysely'
import type { Tx } from '../../db/open.ts'
import { readsClaim, readsMbp, readsProcessedClaim } from '../../db/readers.ts'
import type { ProposalRow } from './type.ts'

/**
 * What people call the assets of these proposals, by the proposal's id: null where the reader may not
 * read the asset, or it is gone. Credits and organizations are read by everybody signed in.
 */
export async function resourceNames(tx: Tx, rows: ProposalRow[], reader: string) {
  const ids = rows.map(({ id }) => id)
  const claimName = sql`coalesce(claim.name, claim.start_date || ' – ' || claim.end_date)`
  const assetId = sql`proposal.asset_id`
  const { rows: named } = await sql<{ id: string; name: string | null }>`
    select proposal.id, case proposal.asset_type
      when 'mbp' then (
        select project.name || ' – ' || mbp.name
          from mbps mbp join eco_projects project on project.id = mbp.eco_project_id
         where mbp.id = proposal.asset_id and ${readsMbp(reader, assetId)})
      when 'mbpClaim' then (
        select project.name || ' – ' || ${claimName}
          from mbp_claims claim
          join mbps mbp on mbp.id = claim.mbp_id
          join eco_projects project on project.id = mbp.eco_project_id
         where claim.id = proposal.asset_id and ${readsClaim(reader, assetId)})
      when 'processedClaim' then (
        select project.name || ' – ' || ${claimName}
          from processed_claims processed
          join mbp_claims claim on claim.id = processed.mbp_claim_id
          join mbps mbp on mbp.id = claim.mbp_id
          join eco_projects project on project.id = mbp.eco_project_id
         where processed.id = proposal.asset_id and ${readsProcessedClaim(reader, assetId)})
      when 'credit' then (select asset_id from credits where id = proposal.asset_id)
      when 'organization' then (select name from organizations where id = proposal.asset_id)
    end as name
    from proposals proposal
   where proposal.id = any(${ids}::uuid[])`.execute(tx)
  return new Map(named.map(({ id, name }) => [id, name]))
}
