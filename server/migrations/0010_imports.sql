-- What was imported of other registries, to the row, and what two sources said when they were
-- compared. decisions/0025-*.md.

create type imported_kind as enum ('project', 'mbp', 'issuance', 'retirement', 'cancellation');

create table import_files (
  id          uuid primary key,
  registry_id uuid not null references organizations,
  -- The name of the adapter that read it.
  adapter     text not null,
  source      text not null,
  sha256      text not null,
  imported_at timestamptz(3) not null
);
create index import_files_by_registry on import_files (registry_id, id);

-- The rows that something was made of, as the file has them: an array of texts after the header's.
create table imported_rows (
  import_file_id uuid not null references import_files,
  row            integer not null check (row > 1),
  cells          jsonb not null,
  primary key (import_file_id, row)
);

-- What was made of a row. A registry says a thing once: an item that comes again is there already.
create table imported_items (
  id             uuid primary key,
  import_file_id uuid not null,
  row            integer not null,
  registry_id    uuid not null references organizations,
  kind           imported_kind not null,
  key            text not null,
  -- The cells that it was read from: the same key with other facts is reported, not taken.
  facts          jsonb not null,
  -- The registry's id of the project; null where the file names none.
  project_key    text,
  -- In units of 0.0001 mtCO2e; null for a project and its MBP.
  quantity       bigint check (quantity > 0),
  -- The registry's own serials, counted as it counts them.
  own_series     text,
  own_first      bigint,
  own_last       bigint,
  -- What those that end name their issuance by, where they don't name its serials.
  match_key      text,
  -- The day of a retirement or cancellation in the file; null where it names none.
  ended_at       timestamptz(3),
  eco_project_id uuid references eco_projects,
  mbp_id         uuid references mbps on delete set null,
  foreign key (import_file_id, row) references imported_rows,
  check ((quantity is null) = (kind in ('project', 'mbp'))),
  check ((own_series is null) = (own_first is null) and (own_first is null) = (own_last is null)),
  check (own_first <= own_last),
  constraint imported_items_key unique (registry_id, kind, key)
);
create index imported_items_by_series on imported_items (registry_id, own_series) where own_series is not null;
create index imported_items_by_match on imported_items (registry_id, match_key) where match_key is not null;
create index imported_items_by_project on imported_items (eco_project_id) where eco_project_id is not null;

-- The credits that an item minted, retired or cancelled.
create table imported_item_credits (
  credit_id uuid not null references credits,
  item_id   uuid not null references imported_items,
  primary key (credit_id, item_id)
);
create index imported_item_credits_by_item on imported_item_credits (item_id);

create trigger import_files_append_only before update or delete on import_files
  for each row execute function refuse_change();
create trigger imported_rows_append_only before update or delete on imported_rows
  for each row execute function refuse_change();
create trigger imported_item_credits_append_only before update or delete on imported_item_credits
  for each row execute function refuse_change();

create type reconciliation_level as enum ('project', 'item');
create type reconciliation_outcome as enum (
  'matched', 'missingInA', 'missingInB', 'amountDiffers', 'serialOverlap'
);
create type reconciliation_resolution as enum ('aIsRight', 'bIsRight', 'bothAreRight', 'neitherIsRight');

create table reconciliations (
  id              uuid primary key,
  organization_id uuid not null references organizations,
  name            text not null,
  level           reconciliation_level not null,
  kind            imported_kind not null,
  -- {name, sha256, entryCount, unreadRows, units}; of the ledger without a sha256
  source_a        jsonb not null,
  source_b        jsonb not null,
  created_at       timestamptz(3) not null,
  last_modified_at timestamptz(3) not null,
  constraint reconciliations_name_key unique (organization_id, name)
);

create table reconciliation_items (
  id                uuid primary key,
  reconciliation_id uuid not null references reconciliations,
  outcome           reconciliation_outcome not null,
  project_key       text,
  key_a             text,
  key_b             text,
  -- In units of 0.0001 mtCO2e; null where that side lacks it.
  quantity_a        bigint,
  quantity_b        bigint,
  -- The rows of each side, and the serials that are in both.
  details           jsonb not null,
  resolution        reconciliation_resolution,
  note              text,
  resolved_by       uuid references users,
  resolved_at       timestamptz(3),
  version           integer not null default 1,
  created_at        timestamptz(3) not null,
  last_modified_at  timestamptz(3) not null,
  check ((resolution is null) = (resolved_at is null))
);
create index reconciliation_items_by_id on reconciliation_items (reconciliation_id, id);
create index reconciliation_items_by_outcome on reconciliation_items (reconciliation_id, outcome, id);
create index reconciliation_items_open on reconciliation_items (reconciliation_id, id)
  where resolution is null and outcome <> 'matched';
