-- The ledger. A credit is a token for a quantity of verified benefit, counted in serials of 0.0001
-- mtCO2e. What the code checks for a good answer, this file makes impossible.

create type token_type as enum ('CCP', 'Classic');
create type determined_value as enum ('Generated', 'ExAnte', 'ExPost');
create type durability_rating as enum ('ShortTerm', 'MediumTerm', 'LongTerm');
create type corresponding_adjustment as enum ('None', 'Pending', 'Authorized');
create type credit_status as enum ('active', 'listed', 'split', 'retired', 'cancelled');

-- A line of serials: a registry's minted vintage, or the line that an import names.
create table serial_lines (
  registry_id uuid not null references organizations,
  line_key    text not null,
  last_serial bigint not null default 0 check (last_serial >= 0),
  primary key (registry_id, line_key)
);

create table credits (
  id                         uuid primary key,
  parent_id                  uuid references credits,
  status                     credit_status not null default 'active',
  token_type                 token_type not null,
  quantity                   bigint not null check (quantity > 0),
  vintage                    integer not null,
  asset_id                   text not null,
  determined_value           determined_value,
  owner_id                   uuid not null references organizations,
  issuer_id                  uuid not null references organizations,
  supplier_id                uuid not null references organizations,
  listing_marketplace_id     uuid references organizations,
  eco_project_id             uuid references eco_projects,
  mbp_id                     uuid references mbps,
  mbp_claim_id               uuid references mbp_claims,
  processed_claim_id         uuid references processed_claims,
  line_key                   text not null,
  serial_from                bigint not null check (serial_from > 0),
  serial_to                  bigint not null,
  verification_standard      text,
  country                    text,
  ecological_benefit_type    ecological_benefit_type,
  category                   classification_category,
  method                     classification_method,
  storage_type               storage_type,
  durability_years           integer,
  durability_rating          durability_rating,
  corresponding_adjustment   corresponding_adjustment,
  letter_of_approval         text,
  climate_labels             text[] not null default '{}',
  co_benefits                jsonb not null default '[]',
  end_use_buyer              jsonb,
  retirement                 jsonb,
  retired_at                 timestamptz(3),
  issued_at                  timestamptz(3) not null,
  open_proposal_id           uuid references proposals,
  version                    integer not null default 1,
  created_at                 timestamptz(3) not null,
  last_modified_at           timestamptz(3) not null,
  foreign key (issuer_id, line_key) references serial_lines (registry_id, line_key),
  check (quantity = serial_to - serial_from + 1),
  check ((status = 'listed') = (listing_marketplace_id is not null)),
  check ((status = 'retired') = (retirement is not null and retired_at is not null)),
  check (open_proposal_id is null or status in ('active', 'listed'))
);
create unique index credits_asset_key on credits (issuer_id, asset_id) where parent_id is null;
-- A processed claim is credited once, ever.
create unique index credits_processed_claim_key on credits (processed_claim_id) where parent_id is null;
create unique index credits_serial_key on credits (issuer_id, line_key, serial_from) where parent_id is null;
create index credits_by_parent on credits (parent_id, serial_from) where parent_id is not null;
create index credits_by_owner on credits (owner_id, status, id);
create index credits_by_status on credits (status, id);
create index credits_by_listing on credits (listing_marketplace_id, id) where listing_marketplace_id is not null;
create index credits_by_vintage on credits (vintage, id);
create index credits_by_project on credits (eco_project_id, id);
create index credits_by_mbp on credits (mbp_id) where parent_id is null;

-- The record of every ledger operation, from which all credits can be made again. A mint or a child
-- of a split carries the range it brings into being; each record carries the owner before and after.
create type ledger_operation as enum (
  'mint', 'split', 'child', 'transfer', 'list', 'delist', 'transferListing', 'retire', 'cancel',
  'endUseBuyerTransfer'
);
create table ledger_records (
  id              uuid primary key,
  sequence        bigint generated always as identity,
  operation       ledger_operation not null,
  credit_id       uuid not null references credits,
  parent_id       uuid references credits,
  registry_id     uuid not null references organizations,
  line_key        text not null,
  serial_from     bigint not null,
  serial_to       bigint not null,
  from_owner_id   uuid references organizations,
  to_owner_id     uuid references organizations,
  marketplace_id  uuid references organizations,
  organization_id uuid not null references organizations,
  user_id         uuid references users,
  proposal_id     uuid references proposals,
  details         jsonb not null default '{}',
  at              timestamptz(3) not null,
  check (serial_from > 0 and serial_from <= serial_to),
  constraint ledger_records_sequence_key unique (sequence)
);
create index ledger_records_by_credit on ledger_records (credit_id, sequence);
-- A credit comes into being once and ends once.
create unique index ledger_records_birth_key on ledger_records (credit_id)
  where operation in ('mint', 'child');
create unique index ledger_records_end_key on ledger_records (credit_id)
  where operation in ('split', 'retire', 'cancel');
create trigger ledger_records_append_only before update or delete on ledger_records
  for each row execute function refuse_change();

-- Minted credits take exactly the next serials of their lines: no gap, no overlap. For each statement,
-- so that an import of many credits moves each line once.
create function credits_take_next_serials() returns trigger language plpgsql as $$
declare
  broken text;
begin
  if not exists (select from minted where parent_id is null) then
    return null;
  end if;
  with placed as (
    select issuer_id, line_key, serial_from, serial_to,
           serial_from = coalesce(
             lag(serial_to) over (partition by issuer_id, line_key order by serial_from, serial_to) + 1,
             serial_from) as is_next
      from minted where parent_id is null
  ), taken as (
    select issuer_id, line_key, min(serial_from) as lowest, max(serial_to) as highest,
           bool_and(is_next) as are_contiguous
      from placed group by issuer_id, line_key
  ), moved as (
    update serial_lines line set last_serial = taken.highest
      from taken
     where line.registry_id = taken.issuer_id and line.line_key = taken.line_key
       and line.last_serial = taken.lowest - 1 and taken.are_contiguous
    returning line.registry_id, line.line_key
  )
  select taken.line_key into broken
    from taken
    left join moved on (moved.registry_id, moved.line_key) = (taken.issuer_id, taken.line_key)
   where moved.line_key is null
   limit 1;
  if broken is not null then
    raise exception 'minted credits do not take the next serials of line %', broken
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger credits_take_next_serials after insert on credits
  referencing new table as minted for each statement execute function credits_take_next_serials();

create function serial_lines_only_grow() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.last_serial < old.last_serial
    or (new.registry_id, new.line_key) <> (old.registry_id, old.line_key) then
    raise exception 'a serial line only grows' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger serial_lines_only_grow before update or delete on serial_lines
  for each row execute function serial_lines_only_grow();

-- The children of a split, made by one statement, tile the range of their parent exactly, and have
-- its line, its issuer and its owner.
create function children_tile_their_parent() returns trigger language plpgsql as $$
declare
  broken uuid;
begin
  select parent.id into broken
    from credits parent
    join (select distinct parent_id from inserted where parent_id is not null) splits
      on splits.parent_id = parent.id
    cross join lateral (
      select count(*) as children, min(serial_from) as lowest, max(serial_to) as highest,
             sum(quantity) as quantity, bool_and(contiguous) as contiguous,
             bool_and((line_key, issuer_id, owner_id) = (parent.line_key, parent.issuer_id, parent.owner_id))
               as inherited
        from (select child.*, serial_from = coalesce(lag(serial_to) over (order by serial_from) + 1, serial_from)
                     as contiguous
                from credits child where child.parent_id = parent.id) child
    ) tiles
   where parent.status <> 'split' or children < 2 or lowest <> parent.serial_from
      or highest <> parent.serial_to or tiles.quantity <> parent.quantity
      or not contiguous or not inherited
   limit 1;
  if broken is not null then
    raise exception 'the children of credit % do not tile it', broken
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger credits_tile_their_parent after insert on credits
  referencing new table as inserted for each statement execute function children_tile_their_parent();

-- What a credit is never changes; an ended credit stays ended and with its owner; a locked credit
-- moves only by the statement that also releases its lock. The end-use buyer and the files are free.
create function credits_keep_their_word() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a credit is never deleted' using errcode = 'integrity_constraint_violation';
  end if;
  if (new.id, new.parent_id, new.token_type, new.quantity, new.vintage, new.asset_id, new.issuer_id,
      new.supplier_id, new.processed_claim_id, new.line_key, new.serial_from, new.serial_to)
     is distinct from
     (old.id, old.parent_id, old.token_type, old.quantity, old.vintage, old.asset_id, old.issuer_id,
      old.supplier_id, old.processed_claim_id, old.line_key, old.serial_from, old.serial_to) then
    raise exception 'what credit % is never changes', old.id
      using errcode = 'integrity_constraint_violation';
  end if;
  if (new.status, new.owner_id, new.listing_marketplace_id, new.retirement, new.retired_at)
     is distinct from
     (old.status, old.owner_id, old.listing_marketplace_id, old.retirement, old.retired_at) then
    if old.status in ('split', 'retired', 'cancelled') then
      raise exception 'credit % has ended', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if old.open_proposal_id is not null and new.open_proposal_id is not null then
      raise exception 'credit % is locked by a proposal', old.id
        using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  return new;
end $$;
create trigger credits_keep_their_word before update or delete on credits
  for each row execute function credits_keep_their_word();

-- A credit's descendants are those whose range lies within its own.
create index credits_by_range on credits (issuer_id, line_key, serial_from, serial_to desc);
