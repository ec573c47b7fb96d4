import { type RawBuilder, type SqlBool, sql } from 'kysely'

/**
 * Who reads what, as SQL conditions on the id of an asset: one truth for lists, single reads and
 * files. rulings.md 18. `id` is the SQL of the asset's id, `organizationId` the caller's.
 *
 * The owner reads always; a draft is read by its owner alone. A proposal makes a reader of its
 * reviewer, for its asset and the asset's ancestors; one that was withdrawn, or that a verifier
 * declined before accepting, does not.
 */
type Reads = (organizationId: string, id: RawBuilder<unknown>) => RawBuilder<SqlBool>

/** The VVB and the registry of claims that are not drafts. */
const reviewsClaim = (organizationId: string, claim: string) => {
  const ref = (column: string) => sql.ref(`${claim}.${column}`)
  return sql<SqlBool>`(${ref('status')} <> 'draft' and (
    exists (select from proposals verify
             where verify.asset_id = ${ref('id')} and verify.type = 'MBPClaimVerify'
               and verify.reviewer_id = ${organizationId} and verify.status <> 'withdrawn'
               and not (verify.status = 'rejected' and not verify.was_accepted))
    or exists (select from mbps registered
                where registered.id = ${ref('mbpId')} and registered.status = 'registered'
                  and registered.issuing_registry_id = ${organizationId})))`
}

const reviewsMbp = (organizationId: string, mbp: string) => {
  const ref = (column: string) => sql.ref(`${mbp}.${column}`)
  return sql<SqlBool>`(${ref('status')} <> 'draft' and (
    exists (select from proposals register
             where register.asset_id = ${ref('id')} and register.type = 'MBPRegister'
               and register.reviewer_id = ${organizationId} and register.status <> 'withdrawn')
    or exists (select from mbp_claims below
                where below.mbp_id = ${ref('id')} and ${reviewsClaim(organizationId, 'below')})))`
}

export const readsEcoProject: Reads = (organizationId, id) => sql<SqlBool>`exists (
  select from eco_projects project where project.id = ${id} and (
    project.owner_id = ${organizationId}
    or exists (select from mbps inside
                where inside.eco_project_id = project.id and ${reviewsMbp(organizationId, 'inside')})))`

export const readsMbp: Reads = (organizationId, id) => sql<SqlBool>`exists (
  select from mbps mbp join eco_projects project on project.id = mbp.eco_project_id
   where mbp.id = ${id}
     and (project.owner_id = ${organizationId} or ${reviewsMbp(organizationId, 'mbp')}))`

export const readsClaim: Reads = (organizationId, id) => sql<SqlBool>`exists (
  select from mbp_claims claim
    join mbps mbp on mbp.id = claim.mbp_id
    join eco_projects project on project.id = mbp.eco_project_id
   where claim.id = ${id}
     and (project.owner_id = ${organizationId} or ${reviewsClaim(organizationId, 'claim')}))`

/** Its verifier, the supplier of the claim and the issuing registry. */
export const readsProcessedClaim: Reads = (organizationId, id) => sql<SqlBool>`exists (
  select from processed_claims processed
    join mbp_claims claim on claim.id = processed.mbp_claim_id
    join mbps mbp on mbp.id = claim.mbp_id
    join eco_projects project on project.id = mbp.eco_project_id
   where processed.id = ${id} and (
     processed.owner_id = ${organizationId} or project.owner_id = ${organizationId}
     or mbp.issuing_registry_id = ${organizationId}))`
