-- One organization asks another to decide. The history is append-only.

create type proposal_type as enum (
  'MBPRegister', 'MBPClaimVerify', 'CreditMint', 'MarketplaceTraderRegister',
  'MarketplaceListingRegister', 'MarketplaceListingDeregister', 'MarketplaceListingTransfer',
  'CreditRetire', 'ESGEmissionOffset'
);
create type proposal_status as enum (
  'submitted', 'inReview', 'submitterActionNeeded', 'withdrawn', 'approved', 'rejected'
);
create type proposal_asset as enum ('mbp', 'mbpClaim', 'processedClaim', 'credit', 'organization');

create table proposals (
  id               uuid primary key,
  type             proposal_type not null,
  status           proposal_status not null,
  submitter_id     uuid not null references organizations,
  reviewer_id      uuid not null references organizations,
  asset_type       proposal_asset not null,
  asset_id         uuid not null,
  resource_uri     text not null,
  message          text,
  external_ids     jsonb not null default '[]',
  details          jsonb not null default '{}',
  was_accepted     boolean not null default false,
  outcome          jsonb not null default '{"resourceUris": []}',
  version          integer not null default 1,
  created_at       timestamptz(3) not null,
  last_modified_at timestamptz(3) not null
);
create index proposals_by_submitter on proposals (submitter_id, id);
create index proposals_by_reviewer on proposals (reviewer_id, id);
create index proposals_by_asset on proposals (asset_id, type);
-- At most one open proposal of a type for an asset, and one in all for a credit.
create unique index proposals_open_key on proposals (asset_id, type)
  where status in ('submitted', 'inReview', 'submitterActionNeeded');
create unique index proposals_open_credit_key on proposals (asset_id)
  where status in ('submitted', 'inReview', 'submitterActionNeeded') and asset_type = 'credit';

create table proposal_actions (
  id              uuid primary key,
  proposal_id     uuid not null references proposals,
  action          text not null,
  status          proposal_status not null,
  organization_id uuid not null references organizations,
  user_id         uuid references users,
  message         text,
  file_ids        uuid[] not null default '{}',
  at              timestamptz(3) not null
);
create index proposal_actions_by_proposal on proposal_actions (proposal_id, id);
create trigger proposal_actions_append_only before update or delete on proposal_actions
  for each row execute function refuse_change();

-- What happened, and who is told. A transaction writes its events with the next `inserted` number
-- and no sequence; transactions commit out of that order, so a reader that pages by `inserted` would
-- miss events. The sequencer (features/events/sequencer.ts) gives committed events their `sequence`
-- under the lock of event_sequencer's one row: a reader that has seen n will never find a new event
-- at or below n.
create table events (
  id           uuid primary key,
  inserted     bigint generated always as identity,
  sequence     bigint,
  type_id      integer not null,
  resource_uri text not null,
  occurred_at  timestamptz(3) not null,
  receivers    uuid[] not null,
  data         jsonb not null,
  constraint events_sequence_key unique (sequence)
);
create index events_unsequenced on events (inserted) where sequence is null;

create table event_receivers (
  organization_id uuid not null references organizations,
  sequence        bigint not null references events (sequence),
  primary key (organization_id, sequence)
);

create table event_sequencer (
  id            boolean primary key default true check (id),
  last_sequence bigint not null
);
insert into event_sequencer (last_sequence) values (0);

create function events_only_get_a_sequence() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.sequence is not null or new.sequence is null
    or (new.id, new.type_id, new.resource_uri, new.occurred_at, new.receivers, new.data)
       is distinct from (old.id, old.type_id, old.resource_uri, old.occurred_at, old.receivers, old.data)
  then
    raise exception 'events is append-only' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger events_append_only before update or delete on events
  for each row execute function events_only_get_a_sequence();
