-- Every ledger record and every decision on a proposal, as leaves of an append-only Merkle log under
-- signed checkpoints: whoever keeps a checkpoint finds out if the past is changed. decisions/0030-*.md.

-- A number that is taken only by a transaction that has its id. So once every transaction that began
-- before a moment is over, every number that was taken before that moment is committed or will never
-- be: the sealer need not look below it again.
create function next_number(numbers regclass) returns bigint language plpgsql as $$
begin
  perform pg_current_xact_id();
  return nextval(numbers);
end $$;

alter table ledger_records alter column sequence drop identity;
create sequence ledger_records_numbers owned by ledger_records.sequence;
select setval('ledger_records_numbers', max(sequence)) from ledger_records having count(*) > 0;
alter table ledger_records alter column sequence set default next_number('ledger_records_numbers');

create sequence proposal_actions_numbers;
alter table proposal_actions add column sequence bigint not null default next_number('proposal_actions_numbers');
alter sequence proposal_actions_numbers owned by proposal_actions.sequence;
alter table proposal_actions add constraint proposal_actions_sequence_key unique (sequence);

create type log_leaf_kind as enum ('ledgerRecord', 'proposalAction');

-- One row: whose log it is, and how far it has come. Its lock is the turn to seal.
create table transparency_log (
  id              boolean primary key default true check (id),
  origin          text not null check (origin ~ '^[^\s+]+$'),
  public_key      bytea not null check (length(public_key) = 32),
  size            bigint not null default 0,
  -- Every ledger record up to this number is a leaf, or was never committed; so with actions.
  records_settled bigint not null default 0,
  actions_settled bigint not null default 0
);

create table transparency_leaves (
  index    bigint primary key check (index >= 0),
  kind     log_leaf_kind not null,
  -- The `sequence` of the ledger record or of the proposal action.
  number   bigint not null,
  -- With which what is not public is committed to; told to whom it may be proved.
  salt     bytea not null check (length(salt) = 32),
  entry    bytea not null check (length(entry) between 1 and 65535),
  constraint transparency_leaves_source_key unique (kind, number)
);
create trigger transparency_leaves_append_only before update or delete on transparency_leaves
  for each row execute function refuse_change();

-- The hashes of the tree as C2SP tlog-tiles has them: a tile only gets longer, up to 256 hashes.
create table transparency_tiles (
  level  smallint not null check (level >= 0),
  index  bigint not null check (index >= 0),
  hashes bytea not null check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
  primary key (level, index)
);
create function tiles_only_grow() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.level, new.index) <> (old.level, old.index)
    or substring(new.hashes for length(old.hashes)) <> old.hashes then
    raise exception 'a tile of the log only grows' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger transparency_tiles_only_grow before update or delete on transparency_tiles
  for each row execute function tiles_only_grow();

create table transparency_checkpoints (
  size      bigint primary key check (size > 0),
  note      text not null,
  signed_at timestamptz(3) not null
);
create trigger transparency_checkpoints_append_only before update or delete on transparency_checkpoints
  for each row execute function refuse_change();
