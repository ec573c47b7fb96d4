import { sql } from 'kysely'
import type { Tx } from '../../../db/open.ts'
import type { Issuance, RegisteredMbp, Unit, Verification } from './map.ts'

const BATCH = 500

/** An issuance of which nothing is outstanding. */
interface Nothing {
  id: string
  status: null
}

/** All rows of a query, in batches by `id`. */
async function* inBatches<Row extends { id: string }>(read: (after: string) => Promise<Row[]>) {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await read(after)
    yield* rows
    after = rows.at(-1)?.id ?? after
    if (rows.length < BATCH) return
  }
}

/** The registered MBPs of a registry with what belongs to their projects. */
export const registeredMbps = (tx: Tx, registryId: string) =>
  inBatches<RegisteredMbp>(async (after) => {
    const { rows } = await sql<RegisteredMbp>`
      select mbps.id, mbps.name, mbps.description, mbps.classification_category as category,
             mbps.classification_method as method, mbps.ecological_benefit_scope as scope,
             mbps.methodology, mbps.verification_standard as "verificationStandard",
             mbps.geographic_location as location,
             project.id as "projectId", project.name as "projectName", project.description as "projectDescription",
             project.country, project.region, project.information_link as link,
             project.registry_project_id as "registryProjectId",
             owner.id as "ownerId", owner.name as "ownerName", owner.website as "ownerWebsite",
             coalesce((select max(step.at) from proposal_actions step
                         join proposals on proposals.id = step.proposal_id
                        where proposals.asset_id = mbps.id and proposals.type = 'MBPRegister'
                          and step.action = 'Approve'), mbps.created_at) as "registeredAt",
             array(select distinct (benefit ->> 'sdg')::int
                     from credits, jsonb_array_elements(credits.co_benefits) benefit
                    where credits.mbp_id = mbps.id and credits.parent_id is null
                    order by 1) as sdgs
        from mbps
        join eco_projects project on project.id = mbps.eco_project_id
        join organizations owner on owner.id = project.owner_id
       where mbps.issuing_registry_id = ${registryId} and mbps.status = 'registered'
         and mbps.id > ${after}
       order by mbps.id limit ${sql.lit(BATCH)}`.execute(tx)
    return rows
  })

/** The verifications from which the registry has issued. */
export const verifications = (tx: Tx, registryId: string) =>
  inBatches<Verification>(async (after) => {
    const { rows } = await sql<Verification>`
      select processed.id, claim.mbp_id as "mbpId", claim.start_date as "startDate",
             claim.end_date as "endDate", verifier.name as body
        from processed_claims processed
        join mbp_claims claim on claim.id = processed.mbp_claim_id
        join mbps on mbps.id = claim.mbp_id
        join organizations verifier on verifier.id = processed.owner_id
       where mbps.issuing_registry_id = ${registryId} and processed.status = 'credited'
         and processed.id > ${after}
       order by processed.id limit ${sql.lit(BATCH)}`.execute(tx)
    return rows
  })

export const issuances = (tx: Tx, registryId: string) =>
  inBatches<Issuance>(async (after) => {
    const { rows } = await sql<Issuance>`
      select id, asset_id as "assetId", issued_at as "issuedAt",
             processed_claim_id as "processedClaimId", mbp_id as "mbpId"
        from credits
       where issuer_id = ${registryId} and parent_id is null and id > ${after}
       order by id limit ${sql.lit(BATCH)}`.execute(tx)
    return rows
  })

/** The issuance that a range of serials came from. */
const issuanceOf = sql`lateral (
  select root.id, root.serial_to from credits root
   where root.issuer_id = part.issuer_id and root.line_key = part.line_key
     and root.parent_id is null and root.serial_from <= part.serial_from
   order by root.serial_from desc limit 1) issuance`

/** Credits that have ended: each as it did. */
export const endedUnits = (tx: Tx, registryId: string) =>
  inBatches<Unit>(async (after) => {
    const { rows } = await sql<Unit>`
      select part.id, part.status::text as status, part.line_key as line,
             part.serial_from as "serialFrom", part.serial_to as "serialTo", part.vintage,
             part.category, part.method, part.climate_labels as "climateLabels",
             part.retirement, coalesce(part.retired_at, ending.at) as "endedAt",
             issuance.id as "issuanceId"
        from credits part
        cross join ${issuanceOf}
        left join ledger_records ending
          on ending.credit_id = part.id and ending.operation in ('retire', 'cancel')
       where part.issuer_id = ${registryId} and part.status in ('retired', 'cancelled')
         and part.id > ${after}
       order by part.id limit ${sql.lit(BATCH)}`.execute(tx)
    return rows
  })

/**
 * What is outstanding of an issuance, neighbouring serials as one: how it is split among owners is
 * theirs to tell (decisions/0028).
 */
export const outstandingUnits = (tx: Tx, registryId: string) =>
  inBatches<Unit | Nothing>(async (after) => {
    const { rows } = await sql<Unit | Nothing>`
      with issuances as (
        select id, issuer_id, line_key, serial_from, serial_to from credits
         where issuer_id = ${registryId} and parent_id is null and id > ${after}
         order by id limit ${sql.lit(BATCH)}
      ), parts as (
        select part.*, issuance.id as issuance_id,
               part.serial_from - coalesce(sum(part.quantity) over (
                 partition by issuance.id order by part.serial_from
                 rows between unbounded preceding and 1 preceding), 0) as island
          from issuances issuance
          join credits part
            on part.issuer_id = issuance.issuer_id and part.line_key = issuance.line_key
           and part.serial_from between issuance.serial_from and issuance.serial_to
           and part.status in ('active', 'listed')
      )
      select issuance.id, ranges.* from issuances issuance left join lateral (
        select 'active' as status, line_key as line, min(serial_from) as "serialFrom",
               max(serial_to) as "serialTo", min(vintage) as vintage, min(category) as category,
               min(method) as method, min(climate_labels) as "climateLabels",
               null::jsonb as retirement, null::timestamptz as "endedAt",
               issuance_id as "issuanceId"
          from parts where issuance_id = issuance.id
         group by issuance_id, line_key, island) ranges on true
       order by issuance.id, "serialFrom"`.execute(tx)
    return rows
  })
