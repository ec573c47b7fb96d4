-- What GET /figures walks: sums of credits and counts of open proposals, from an index alone.

create index credits_figures_by_owner on credits (owner_id, status, vintage) include (quantity);
create index credits_figures_by_issuer on credits (issuer_id, status, vintage) include (quantity);
create index credits_retired_by_owner on credits (owner_id, retired_at) include (quantity)
  where status = 'retired';
create index credits_figures_by_listing on credits (listing_marketplace_id) include (quantity)
  where listing_marketplace_id is not null;

create index proposals_open_by_reviewer on proposals (reviewer_id, type)
  where status in ('submitted', 'inReview', 'submitterActionNeeded');
create index proposals_open_by_submitter on proposals (submitter_id, type)
  where status in ('submitted', 'inReview', 'submitterActionNeeded');
