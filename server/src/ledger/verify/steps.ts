import type { Walk } from './walk.ts'

/** The operations that end a credit. */
const ENDS = `('split', 'retire', 'cancel')`

/**
 * The records of each credit in their order, each beside the one before, the last beside the credit.
 * A change of the end-use buyer is no step: neither owner nor lien changes by it.
 */
export const steps: Walk = {
  rows: `
    select step.*, credit.id is not null as has_credit, credit.owner_id,
           credit.status::text as status, credit.listing_marketplace_id as lien,
           case operation
             when 'split' then 'split'
             when 'retire' then 'retired'
             when 'cancel' then 'cancelled'
             else case when lien_after is null then 'active' else 'listed' end
           end as status_after
      from (select record_id, credit_id, operation, from_owner_id, owner_after, lien_told, lien_after,
                   lag(operation) over in_order as before,
                   lag(owner_after) over in_order as owner_before,
                   lag(lien_after) over in_order as lien_before,
                   lead(record_id) over in_order is null as is_last
              from (select id as record_id, credit_id, sequence, operation, from_owner_id,
                           coalesce(to_owner_id, from_owner_id) as owner_after,
                           case when operation in ('transfer', 'cancel') then marketplace_id::text
                                when operation in ('delist', 'transferListing')
                                then details ->> 'fromMarketplaceId' end as lien_told,
                           case when operation in ('child', 'list', 'transferListing')
                                then marketplace_id end as lien_after
                      from ledger_records
                     where operation <> 'endUseBuyerTransfer') told
            window in_order as (partition by credit_id order by sequence)) step
      left join credits credit on is_last and credit.id = step.credit_id`,
  promises: [
    {
      name: 'born-first-and-once',
      sentence: 'The first record of a credit makes it, by minting or a split, and no other does',
      holds: `(before is null) = (operation in ('mint', 'child'))`,
      breach: `case when before is null then format('The first record is a %s', operation)
        else format('A %s comes after a %s', operation, before) end`,
    },
    {
      name: 'nothing-after-the-end',
      sentence: 'Nothing happens to a credit after it was split, retired or cancelled',
      holds: `before is null or before not in ${ENDS}`,
      breach: `format('A %s comes after a %s', operation, before)`,
    },
    {
      name: 'owner-hands-on',
      sentence: 'Every operation starts from the owner that the one before left',
      holds: `before is null or from_owner_id = owner_before`,
      breach: `format('A %s from owner %s; before it the owner was %s', operation,
        coalesce(from_owner_id::text, 'none'), owner_before)`,
    },
    {
      name: 'lien-hands-on',
      sentence: 'Every operation starts from the listing that the one before left',
      holds: `before is null or operation = 'split' or lien_told is not distinct from lien_before::text`,
      breach: `format('A %s of a credit listed on %s; before it the listing was on %s', operation,
        coalesce(lien_told, 'no marketplace'), coalesce(lien_before::text, 'no marketplace'))`,
    },
    {
      name: 'owner-as-recorded',
      sentence: 'The owner of a credit is whom its records lead to, and nobody else',
      holds: `not is_last or not has_credit or owner_id = owner_after`,
      breach: `format('The credit belongs to %s; its records lead to %s', owner_id, owner_after)`,
    },
    {
      name: 'status-as-recorded',
      sentence: 'The status of a credit is what its records lead to',
      holds: `not is_last or not has_credit or status = status_after`,
      breach: `format('The credit is %s; its records lead to %s', status, status_after)`,
    },
    {
      name: 'listing-as-recorded',
      sentence: 'A credit is listed where its records lead to',
      holds: `not is_last or not has_credit or lien is not distinct from
        case status_after when 'listed' then lien_after end`,
      breach: `format('The credit is listed on %s; its records lead to %s',
        coalesce(lien::text, 'no marketplace'), coalesce(lien_after::text, 'no marketplace'))`,
    },
  ],
}

/** The changes of an end-use buyer, each beside the step that it came after. */
export const endUseBuyers: Walk = {
  rows: `
    select record.id as record_id, record.credit_id, record.from_owner_id, record.organization_id,
           step.operation as before, step.owner_after, step.lien_after
      from ledger_records record
      left join lateral (
        select operation, coalesce(to_owner_id, from_owner_id) as owner_after,
               case when operation in ('child', 'list', 'transferListing')
                    then marketplace_id end as lien_after
          from ledger_records earlier
         where earlier.credit_id = record.credit_id and earlier.sequence < record.sequence
           and operation <> 'endUseBuyerTransfer'
         order by sequence desc limit 1) step on true
     where record.operation = 'endUseBuyerTransfer'`,
  promises: [
    {
      name: 'end-use-buyer-of-a-living-credit',
      sentence: 'An end-use buyer is named by the owner or the marketplace of a credit that lives',
      holds: `before is not null and before not in ${ENDS} and from_owner_id = owner_after
        and organization_id in (owner_after, lien_after)`,
      breach: `format('By organization %s, from owner %s, after a %s; the owner was %s',
        organization_id, from_owner_id, coalesce(before::text, 'nothing'),
        coalesce(owner_after::text, 'none'))`,
    },
  ],
}
