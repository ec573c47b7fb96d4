-- Who takes part: organizations with market roles, the users who act for them, and their credentials.
-- Secrets are never stored: a password as argon2id, every token and key as the sha256 of its random text.

create type market_role as enum (
  'Supplier', 'IssuingRegistry', 'ValidationAndVerificationBody', 'Marketplace', 'Buyer'
);
create type user_role as enum ('Admin', 'Contributor', 'Reader');

create table organizations (
  id                       uuid primary key,
  name                     text not null,
  description              text,
  website                  text,
  -- text, since drivers do not read arrays of an enumeration; the check keeps it to market roles.
  market_roles             text[] not null check (
    cardinality(market_roles) > 0 and market_roles <@ enum_range(null::market_role)::text[]
  ),
  is_omnibus_organization  boolean not null default false,
  version                  integer not null default 1,
  created_at               timestamptz(3) not null,
  last_modified_at         timestamptz(3) not null
);

create table users (
  id               uuid primary key,
  email            text not null check (email = lower(email)),
  name             text not null,
  password_hash    text,
  is_operator      boolean not null default false,
  created_at       timestamptz(3) not null,
  last_modified_at timestamptz(3) not null,
  constraint users_email_key unique (email)
);

-- A user role in an organization, for one of its market roles or (null) for all of them.
create table role_assignments (
  id              uuid primary key,
  organization_id uuid not null references organizations,
  user_id         uuid not null references users,
  market_role     market_role,
  user_role       user_role not null,
  created_at      timestamptz(3) not null,
  constraint role_assignments_key unique nulls not distinct (organization_id, user_id, market_role)
);
create index role_assignments_by_user on role_assignments (user_id);

-- Attempts to sign in that failed, in a row, by the sha256 of the address: of users and of nobody
-- alike, so that a lock does not tell which addresses have an account.
create table sign_in_attempts (
  address_hash    bytea primary key,
  failed_attempts integer not null,
  locked_until    timestamptz(3),
  last_attempt_at timestamptz(3) not null
);

create table sessions (
  token_hash bytea primary key,
  user_id    uuid not null references users,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);
create index sessions_by_user on sessions (user_id);

-- A one-time link with which a user sets the first (or a forgotten) password.
create table invitations (
  token_hash bytea primary key,
  user_id    uuid not null references users,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at    timestamptz(3)
);
create index invitations_by_user on invitations (user_id);

create table api_keys (
  id              uuid primary key,
  organization_id uuid not null references organizations,
  name            text not null,
  key_hash        bytea not null,
  key_hint        text not null,
  market_role     market_role,
  user_role       user_role not null,
  created_by      uuid references users,
  created_at      timestamptz(3) not null,
  expires_at      timestamptz(3) not null,
  last_used_at    timestamptz(3),
  constraint api_keys_hash_key unique (key_hash)
);
create index api_keys_by_organization on api_keys (organization_id);

-- The answer that an Idempotency-Key got, kept in the transaction of its effect.
create table idempotency_keys (
  -- The caller's organization; for the operator, who has none, the user.
  scope_id   uuid not null,
  key        text not null,
  operation  text not null,
  body_hash  text not null,
  status     integer,
  body       text,
  headers    jsonb,
  created_at timestamptz(3) not null,
  primary key (scope_id, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);

-- Who asked for which change, written in the transaction of that change.
create table audit_records (
  id              uuid primary key,
  at              timestamptz(3) not null,
  request_id      text not null,
  operation       text not null,
  path            text not null,
  organization_id uuid references organizations,
  user_id         uuid references users,
  api_key_id      uuid,
  details         jsonb
);
create index audit_records_by_organization on audit_records (organization_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_records_append_only before update or delete on audit_records
  for each row execute function refuse_change();
