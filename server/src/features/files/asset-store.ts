import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '../../db/open.ts'
import { readsClaim, readsMbp, readsProcessedClaim } from '../../db/readers.ts'
import type { Asset, AssetFacts } from './assets.ts'

/**
 * Whether the organization reads the asset that `asset_type` and `asset_id` of a table name.
 * rulings.md 18; domain.md 2, File.
 */
export function readsAsset(organizationId: string, table: string): RawBuilder<SqlBool> {
  const id = sql.ref(`${table}.assetId`)
  const claimOfCheckpoint = sql`(select its.mbp_claim_id from checkpoints its where its.id = ${id})`
  const claimOfResult = sql`(
    select its.processed_claim_id from checkpoint_results its where its.id = ${id})`
  return sql<SqlBool>`case ${sql.ref(`${table}.assetType`)}
    when 'mbp' then ${readsMbp(organizationId, id)}
    when 'mbpClaim' then ${readsClaim(organizationId, id)}
    when 'checkpoint' then ${readsClaim(organizationId, claimOfCheckpoint)}
    when 'processedClaim' then ${readsProcessedClaim(organizationId, id)}
    when 'checkpointResult' then ${readsProcessedClaim(organizationId, claimOfResult)}
    when 'credit' then true
    when 'proposal' then exists (
      select from proposals its
       where its.id = ${id} and ${organizationId} in (its.submitter_id, its.reviewer_id))
  end`
}

/** The facts about each asset that exists; `isReadable` says whether the organization reads it. */
export async function assetFacts(
  tx: Tx,
  organizationId: string,
  assets: readonly Asset[],
): Promise<AssetFacts[]> {
  if (assets.length === 0) return []
  const types = assets.map(({ assetType }) => assetType)
  const ids = assets.map(({ assetId }) => assetId)
  const { rows } = await sql<AssetFacts>`
    select asset.asset_type, asset.asset_id,
           its_project.id as eco_project_id, its_mbp.id as mbp_id, its_claim.id as mbp_claim_id,
           its_checkpoint.id as checkpoint_id, its_processed.id as processed_claim_id,
           its_result.id as checkpoint_result_id, its_credit.id as credit_id,
           its_proposal.id as proposal_id,
           its_project.owner_id as supplier_id, its_processed.owner_id as verifier_id,
           its_credit.issuer_id,
           its_mbp.status as mbp_status, its_claim.status as claim_status,
           its_processed.status as processed_claim_status,
           coalesce(its_proposal.asset_type = 'organization', false) as is_trader_proposal,
           ${readsAsset(organizationId, 'asset')} as is_readable,
           (select coalesce(jsonb_agg(jsonb_build_object(
                     'id', made.id, 'type', made.type, 'reviewerId', made.reviewer_id,
                     'isOpen', made.status in ('submitted', 'inReview', 'submitterActionNeeded')
                   ) order by made.id), '[]')
              from proposals made
             where asset.asset_id in (made.asset_id, made.id)) as proposals
      from unnest(${types}::file_asset[], ${ids}::uuid[]) asset (asset_type, asset_id)
      left join checkpoint_results its_result
        on asset.asset_type = 'checkpointResult' and its_result.id = asset.asset_id
      left join processed_claims its_processed on its_processed.id =
        case asset.asset_type when 'processedClaim' then asset.asset_id
                              else its_result.processed_claim_id end
      left join checkpoints its_checkpoint
        on asset.asset_type = 'checkpoint' and its_checkpoint.id = asset.asset_id
      left join mbp_claims its_claim on its_claim.id =
        case asset.asset_type when 'mbpClaim' then asset.asset_id
                              else coalesce(its_checkpoint.mbp_claim_id, its_processed.mbp_claim_id) end
      left join mbps its_mbp on its_mbp.id =
        case asset.asset_type when 'mbp' then asset.asset_id else its_claim.mbp_id end
      left join eco_projects its_project on its_project.id = its_mbp.eco_project_id
      left join credits its_credit
        on asset.asset_type = 'credit' and its_credit.id = asset.asset_id
      left join proposals its_proposal
        on asset.asset_type = 'proposal' and its_proposal.id = asset.asset_id
     where coalesce(its_project.id, its_credit.id, its_proposal.id) is not null`.execute(tx)
  return rows
}

/**
 * Locks what whoever changes these assets locks first: the project above them, the credit, the
 * proposal. In one order, so that two who lock several cannot wait for each other.
 */
export async function lockRoots(tx: Tx, facts: readonly AssetFacts[]) {
  const roots = [
    ['ecoProjects', facts.map(({ ecoProjectId }) => ecoProjectId)],
    ['credits', facts.map(({ creditId }) => creditId)],
    ['proposals', facts.map(({ proposalId }) => proposalId)],
  ] as const
  for (const [table, named] of roots) {
    const ids = [...new Set(named)].filter((id) => id !== null)
    if (ids.length === 0) continue
    await sql`select from ${sql.table(table)} where id = any(${ids}::uuid[])
               order by id for update`.execute(tx)
  }
}
