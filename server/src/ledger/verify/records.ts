import type { Walk } from './walk.ts'

/** Each record beside the credit that it is about and the proposal that it carries out. */
export const records: Walk = {
  rows: `
    select record.id as record_id, record.credit_id, record.operation, record.details, record.at,
           record.parent_id, record.registry_id, record.line_key, record.serial_from,
           record.serial_to, record.from_owner_id, record.to_owner_id, record.marketplace_id,
           record.organization_id, record.proposal_id,
           credit.id is not null as has_credit,
           credit.parent_id as credit_parent, credit.issuer_id as credit_registry,
           credit.line_key as credit_line, credit.serial_from as credit_from,
           credit.serial_to as credit_to, credit.supplier_id, credit.status, credit.asset_id,
           credit.vintage, credit.processed_claim_id, credit.created_at, credit.issued_at,
           credit.retired_at, credit.retirement, credit.esg_reporting_period_id,
           proposal.type as proposal_type, proposal.status as proposal_status,
           proposal.asset_id as proposal_asset, proposal.reviewer_id,
           imported.credit_id is not null as is_imported_retirement, imported.ended_at
      from ledger_records record
      left join credits credit on credit.id = record.credit_id
      left join proposals proposal on proposal.id = record.proposal_id
      left join (select link.credit_id, item.registry_id, item.ended_at
                   from imported_item_credits link
                   join imported_items item on item.id = link.item_id
                  where item.kind = 'retirement') imported
        on record.operation = 'retire' and imported.credit_id = record.credit_id
       and imported.registry_id = record.registry_id`,
  promises: [
    {
      name: 'record-of-a-credit',
      sentence: 'Every record is about a credit that there is',
      holds: 'has_credit',
      breach: `'There is no such credit; the record says ' || operation`,
    },
    {
      name: 'record-describes-its-credit',
      sentence: 'Every record names the registry, line, serials and parent of its credit',
      holds: `not has_credit or
        (parent_id, registry_id, line_key, serial_from, serial_to) is not distinct from
        (credit_parent, credit_registry, credit_line, credit_from, credit_to)`,
      breach: `format('The record (%s) says %s, the credit %s', operation,
        concat_ws(', ', case when registry_id <> credit_registry then 'registry ' || registry_id end,
          case when parent_id is distinct from credit_parent
               then 'parent ' || coalesce(parent_id::text, 'none') end,
          'line ' || line_key, 'serials ' || serial_from || ' to ' || serial_to),
        concat_ws(', ',
          case when registry_id <> credit_registry then 'registry ' || credit_registry end,
          case when parent_id is distinct from credit_parent
               then 'parent ' || coalesce(credit_parent::text, 'none') end,
          'line ' || credit_line, 'serials ' || credit_from || ' to ' || credit_to))`,
    },
    {
      name: 'record-has-its-parties',
      sentence: 'Every record names the owners before and after, and the marketplace if it has one',
      holds: `case operation
        when 'mint' then from_owner_id is null and to_owner_id is not null
          and parent_id is null and marketplace_id is null
        when 'child' then from_owner_id is null and to_owner_id is not null
          and parent_id is not null
        when 'transfer' then from_owner_id <> to_owner_id
        when 'endUseBuyerTransfer' then from_owner_id = to_owner_id and marketplace_id is null
        when 'list' then from_owner_id = to_owner_id and marketplace_id is not null
          and not details ? 'fromMarketplaceId'
        when 'transferListing' then from_owner_id = to_owner_id and marketplace_id is not null
          and details ? 'fromMarketplaceId'
          and marketplace_id::text <> details ->> 'fromMarketplaceId'
        when 'delist' then from_owner_id = to_owner_id and marketplace_id is null
          and details ? 'fromMarketplaceId'
        when 'cancel' then from_owner_id is not null and to_owner_id is null
        else from_owner_id is not null and to_owner_id is null and marketplace_id is null end`,
      breach: `format('A %s from owner %s to owner %s, marketplace %s, parent %s', operation,
        coalesce(from_owner_id::text, 'none'), coalesce(to_owner_id::text, 'none'),
        coalesce(marketplace_id::text, 'none'), coalesce(parent_id::text, 'none'))`,
    },
    {
      name: 'record-by-who-may',
      sentence: 'Every operation was done by an organization that may do it',
      holds: `case
        when operation in ('mint', 'retire', 'cancel') then organization_id = registry_id
        when operation in ('list', 'transferListing') then organization_id = marketplace_id
        when operation = 'delist'
          then organization_id::text = details ->> 'fromMarketplaceId'
        when operation in ('split', 'endUseBuyerTransfer') then true
        else organization_id in (coalesce(from_owner_id, to_owner_id), marketplace_id) end`,
      breach: `format('A %s by organization %s', operation, organization_id)`,
    },
    {
      name: 'record-of-its-proposal',
      sentence:
        'What needed a proposal names it: approved, of the right type, on that credit; an import needs none',
      holds: `not has_credit or case
        when operation = 'mint' and processed_claim_id is null then proposal_id is null
        when operation = 'retire' and is_imported_retirement then proposal_id is null
        when operation in ('mint', 'list', 'delist', 'transferListing', 'retire') then
          proposal_status = 'approved' and reviewer_id = organization_id
          and proposal_asset =
            case operation when 'mint' then processed_claim_id else credit_id end
          and case operation
            when 'mint' then proposal_type = 'CreditMint'
            when 'list' then proposal_type = 'MarketplaceListingRegister'
            when 'delist' then proposal_type = 'MarketplaceListingDeregister'
            when 'transferListing' then proposal_type = 'MarketplaceListingTransfer'
            else proposal_type in ('CreditRetire', 'ESGEmissionOffset') end
        else proposal_id is null end`,
      breach: `format('A %s with %s', operation, case
        when proposal_id is null then 'no proposal'
        when proposal_type is null then 'proposal ' || proposal_id || ', which there is not'
        else format('proposal %s (%s, %s, on %s)', proposal_id, proposal_type, proposal_status,
                    proposal_asset) end)`,
    },
    {
      name: 'birth-as-recorded',
      sentence: 'A credit was made when its record says; a minted one went to its supplier first',
      holds: `not has_credit or case operation
        when 'mint' then created_at = at and to_owner_id = supplier_id
          and (processed_claim_id is null or issued_at = at)
        when 'child' then created_at = at
        else true end`,
      breach: `format('The record says %s at %s, the credit %s at %s', 'to ' || to_owner_id, at,
        'by supplier ' || supplier_id, created_at)`,
    },
    {
      name: 'mint-as-recorded',
      sentence: 'A minted credit has the assetId and the vintage that its record gives it',
      holds: `not has_credit or operation <> 'mint' or
        (coalesce(details ->> 'assetId', asset_id) = asset_id
         and coalesce(details ->> 'vintage', vintage::text) = vintage::text)`,
      breach: `format('The record says assetId %s, vintage %s; the credit %s, %s',
        details ->> 'assetId', details ->> 'vintage', asset_id, vintage)`,
    },
    {
      name: 'retirement-as-recorded',
      sentence: 'A retired credit has the facts of its retirement record',
      holds: `not has_credit or operation <> 'retire' or
        (retirement is not distinct from details
         and retired_at is not distinct from coalesce(ended_at, at)
         and esg_reporting_period_id::text is not distinct from details ->> 'esgReportingPeriodId')`,
      breach: `format('The record says %s at %s, the credit %s at %s', details, at,
        coalesce(retirement::text, 'nothing'), retired_at)`,
    },
    {
      name: 'cancelled-for-a-reason',
      sentence: 'A cancellation gives its reason',
      holds: `operation <> 'cancel' or details ->> 'reason' <> ''`,
      breach: `'The record gives no reason'`,
    },
  ],
}
