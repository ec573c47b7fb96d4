-- An import that people ask for in the page or at the API: its files are first read and imported for
-- trial, then, when somebody says so, in earnest. A process takes it for a while by a lease, so that
-- it is done by one of them, and by another if that one dies.

create type import_status as enum (
  'waitingToCheck', 'checking', 'checked', 'waitingToImport', 'importing', 'imported', 'failed');

create table imports (
  id               uuid primary key,
  -- The registry that issues and owns what is imported.
  organization_id  uuid not null references organizations,
  -- Whose exports the files are; null: told by their columns.
  registry         text,
  -- [{fileId, fileName, size}], in the order in which they are imported.
  files            jsonb not null,
  status           import_status not null,
  -- {step, done, all} of what goes on.
  progress         jsonb,
  -- What became of each file: of the trial until it is imported.
  outcome          jsonb,
  -- Whether the ledger kept its promises afterwards; null until that is known.
  is_clean         boolean,
  -- Why the files were refused as a whole.
  failure          text,
  checked_at       timestamptz(3),
  imported_at      timestamptz(3),
  lease_id         uuid,
  lease_until      timestamptz,
  -- How often a process has taken it up in this status: one that ends processes is given up.
  attempts         integer not null default 0,
  created_by       uuid references users,
  started_by       uuid references users,
  created_at       timestamptz(3) not null,
  last_modified_at timestamptz(3) not null,
  version          integer not null default 1,
  constraint imports_lease check ((lease_id is null) = (lease_until is null)),
  constraint imports_imported check ((status = 'imported') = (imported_at is not null)),
  constraint imports_failed check ((status = 'failed') = (failure is not null)),
  constraint imports_checked check (
    status not in ('checked', 'waitingToImport', 'importing', 'imported') or checked_at is not null)
);
create index imports_by_organization on imports (organization_id, id);
create index imports_to_do on imports (created_at)
  where status in ('waitingToCheck', 'checking', 'waitingToImport', 'importing');

-- The rows of which something is not imported, or that lack what may be filled in.
create table import_rejects (
  id               uuid primary key,
  import_id        uuid not null references imports,
  file_id          uuid not null,
  row              integer not null check (row > 1),
  -- As the file has them, in the order of its header.
  cells            jsonb not null,
  -- [{column, value, reason, right}]
  reasons          jsonb not null,
  -- False: it is imported, and lacks something.
  is_error         boolean not null,
  created_at       timestamptz(3) not null,
  last_modified_at timestamptz(3) not null
);
create unique index import_rejects_by_row on import_rejects (import_id, file_id, row);
create index import_rejects_by_import on import_rejects (import_id, id);
