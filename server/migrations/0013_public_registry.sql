-- What anybody may ask without signing in is asked often and by strangers: each list of the public
-- registry, and its figures, has an index that holds just what it shows.

create index mbps_registered on mbps (eco_project_id) where status = 'registered';
-- Issuances: minted credits, newest first, and their sums by vintage and by year.
create index credits_minted on credits (id) include (quantity, vintage, issued_at, eco_project_id)
  where parent_id is null;
-- What has ended of an issuance lies within its range.
create index credits_ended on credits (issuer_id, line_key, serial_from)
  include (serial_to, quantity, status) where status in ('retired', 'cancelled');
create index credits_by_retirement on credits (retired_at, id) include (quantity, vintage, eco_project_id)
  where status = 'retired';
