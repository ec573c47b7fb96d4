import type { Walk } from './walk.ts'

/** Each credit beside the record that made it and the credit it was split from. */
const births: Walk = {
  rows: `
    select birth.id as record_id, credit.id as credit_id, credit.quantity, credit.serial_from,
           credit.serial_to, credit.parent_id, credit.status, credit.processed_claim_id,
           credit.vintage, credit.line_key, birth.operation, birth.id is not null as has_birth,
           credit.parent_id is null or
             (credit.token_type, credit.vintage, credit.asset_id, credit.determined_value,
              credit.issuer_id, credit.supplier_id, credit.eco_project_id, credit.mbp_id,
              credit.mbp_claim_id, credit.processed_claim_id, credit.line_key,
              credit.verification_standard, credit.country, credit.ecological_benefit_type,
              credit.category, credit.method, credit.storage_type, credit.durability_years,
              credit.durability_rating, credit.issued_at) is not distinct from
             (parent.token_type, parent.vintage, parent.asset_id, parent.determined_value,
              parent.issuer_id, parent.supplier_id, parent.eco_project_id, parent.mbp_id,
              parent.mbp_claim_id, parent.processed_claim_id, parent.line_key,
              parent.verification_standard, parent.country, parent.ecological_benefit_type,
              parent.category, parent.method, parent.storage_type, parent.durability_years,
              parent.durability_rating, parent.issued_at) as is_like_parent
      from credits credit
      left join ledger_records birth
        on birth.credit_id = credit.id and birth.operation in ('mint', 'child')
      left join credits parent on parent.id = credit.parent_id`,
  promises: [
    {
      name: 'credit-has-its-birth',
      sentence: 'Every credit has the one record that made it: minting, or the split of its parent',
      holds: `operation = case when parent_id is null then 'mint' else 'child' end::ledger_operation`,
      breach: `case when has_birth then format('It was made by a %s, and its parent is %s', operation,
        coalesce(parent_id::text, 'none')) else 'No record makes it' end`,
    },
    {
      name: 'quantity-is-its-serials',
      sentence: 'The quantity of a credit is the number of its serials',
      holds: 'quantity = serial_to - serial_from + 1',
      breach: `format('%s is not the number of serials %s to %s', quantity, serial_from, serial_to)`,
    },
    {
      name: 'children-are-like-their-parent',
      sentence:
        'A child of a split is what its parent was: assetId, vintage, claim, method and so on',
      holds: 'is_like_parent',
      breach: `'It differs from its parent ' || parent_id`,
    },
    {
      name: 'line-of-its-vintage',
      sentence: 'A credit minted of a claim has the serials of its vintage',
      holds: 'processed_claim_id is null or line_key = vintage::text',
      breach: `format('Vintage %s, line %s', vintage, line_key)`,
    },
  ],
}

/** Each minted credit among those of the same registry and assetId. */
const assetIds: Walk = {
  rows: `
    select null::uuid as record_id, id as credit_id, issuer_id, asset_id,
           count(*) over (partition by issuer_id, asset_id) as count
      from credits where parent_id is null`,
  promises: [
    {
      name: 'asset-id-once',
      sentence: 'A registry mints under an assetId once',
      holds: 'count = 1',
      breach: `format('%s credits of registry %s have the assetId %s', count, issuer_id, asset_id)`,
    },
  ],
}

/** Each processed claim that is credited, or that a minted credit names, with that credit. */
const claims: Walk = {
  rows: `
    select null::uuid as record_id, credit.id as credit_id, claim.id as claim_id, claim.status,
           claim.quantity as verified, credit.quantity, credit.processed_claim_id,
           claim.mbp_claim_id, mbp_claim.mbp_id, mbp.eco_project_id,
           (credit.mbp_claim_id, credit.mbp_id, credit.eco_project_id, credit.issuer_id,
            credit.supplier_id) is not distinct from
           (claim.mbp_claim_id, mbp_claim.mbp_id, mbp.eco_project_id, mbp.issuing_registry_id,
            project.owner_id) as names_its_origin,
           count(*) over (partition by credit.processed_claim_id) as credit_count
      from (select * from credits
             where parent_id is null and processed_claim_id is not null) credit
      full join (select * from processed_claims
                  where status = 'credited'
                     or id in (select processed_claim_id from credits where parent_id is null)) claim
        on claim.id = credit.processed_claim_id
      left join mbp_claims mbp_claim on mbp_claim.id = claim.mbp_claim_id
      left join mbps mbp on mbp.id = mbp_claim.mbp_id
      left join eco_projects project on project.id = mbp.eco_project_id`,
  promises: [
    {
      name: 'claim-credited-once',
      sentence: 'A claim is credited by one minted credit, and says so',
      holds: `credit_id is not null and claim_id is not null and credit_count = 1
        and status = 'credited'`,
      breach: `case when credit_id is null
        then format('Processed claim %s is credited, and no credit was minted of it', claim_id)
        when claim_id is null
        then format('Minted of processed claim %s, which there is not', processed_claim_id)
        else format('Processed claim %s (%s) has %s minted credits', claim_id, status, credit_count)
        end`,
    },
    {
      name: 'no-more-than-verified',
      sentence: 'A credit is at most what was verified of its claim',
      holds: 'credit_id is null or claim_id is null or quantity <= verified',
      breach: `format('%s serials were minted, %s verified', quantity, verified)`,
    },
    {
      name: 'credit-names-its-origin',
      sentence: 'A minted credit names the claim, project, supplier and registry it comes from',
      holds: 'credit_id is null or claim_id is null or names_its_origin',
      breach: `format('Its processed claim %s leads to claim %s, MBP %s, project %s', claim_id,
        mbp_claim_id, mbp_id, eco_project_id)`,
    },
  ],
}

const OPEN = `('submitted', 'inReview', 'submitterActionNeeded')`

/** Each credit that is locked, and each proposal that locks one. */
const locks: Walk = {
  rows: `
    select null::uuid as record_id, coalesce(credit.id, proposal.asset_id) as credit_id,
           credit.open_proposal_id, proposal.id as proposal_id, proposal.status, proposal.type
      from (select * from credits where open_proposal_id is not null) credit
      full join (select * from proposals where asset_type = 'credit' and status in ${OPEN}) proposal
        on (proposal.id, proposal.asset_id) = (credit.open_proposal_id, credit.id)`,
  promises: [
    {
      name: 'lock-of-an-open-proposal',
      sentence: 'A credit is locked by the open proposal on it, and by nothing else',
      holds: 'open_proposal_id is not null and proposal_id is not null',
      breach: `case when proposal_id is null
        then format('It is locked by %s, which is no open proposal on it', open_proposal_id)
        else format('Proposal %s (%s, %s) is open and does not lock it', proposal_id, type, status)
        end`,
    },
  ],
}

/** Each approved proposal that moves or makes a credit, with its records. */
const approvals: Walk = {
  rows: `
    select record.id as record_id, coalesce(record.credit_id,
             case proposal.asset_type when 'credit' then proposal.asset_id end) as credit_id,
           proposal.id as proposal_id, proposal.type,
           count(record.id) over (partition by proposal.id) as record_count
      from proposals proposal
      left join ledger_records record on record.proposal_id = proposal.id
     where proposal.status = 'approved'
       and (proposal.asset_type = 'credit' or proposal.type = 'CreditMint')`,
  promises: [
    {
      name: 'approved-and-done',
      sentence: 'What was approved for a credit was done, once',
      holds: 'record_count = 1',
      breach: `format('Proposal %s (%s) was approved and has %s records', proposal_id, type,
        record_count)`,
    },
  ],
}

export const credits: readonly Walk[] = [births, assetIds, claims, locks, approvals]
