-- Endpoints to which an organization has its events sent. The events feed is the queue: an endpoint
-- is a place in it (last_sequence), which moves by one event at a time. decisions/0022-*.md.

create type webhook_disabled_reason as enum ('admin', 'gone', 'exhausted');
create type webhook_delivery_kind as enum ('event', 'replay', 'test');
create type webhook_delivery_status as enum ('pending', 'delivered', 'failed');

create table webhooks (
  id               uuid primary key,
  organization_id  uuid not null references organizations,
  url              text not null,
  description      text,
  -- The event types that it is sent; null: all of them.
  type_ids         integer[],
  -- Null while it is enabled.
  disabled_reason  webhook_disabled_reason,
  disabled_at      timestamptz(3),
  -- The last event that is done with: delivered, or not of its types.
  last_sequence    bigint not null,
  -- Since when and how often the next event has failed in a row.
  failing_since    timestamptz(3),
  failures         integer not null default 0,
  next_attempt_at  timestamptz,
  -- The process that delivers to it now, and until when the others leave it alone.
  lease_id         uuid,
  lease_until      timestamptz,
  claimed_at       timestamptz,
  created_by       uuid references users,
  created_at       timestamptz(3) not null,
  last_modified_at timestamptz(3) not null,
  version          integer not null default 1,
  constraint webhooks_disabled check ((disabled_reason is null) = (disabled_at is null)),
  constraint webhooks_lease check ((lease_id is null) = (lease_until is null))
);
create index webhooks_by_organization on webhooks (organization_id);

-- What deliveries are signed with, encrypted. All that have not expired sign: receivers change over
-- from one to the next while both hold.
create table webhook_secrets (
  id         uuid primary key,
  webhook_id uuid not null references webhooks on delete cascade,
  sealed     bytea not null,
  -- Which key it is encrypted with, not the key itself.
  key_id     text not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3)
);
create index webhook_secrets_by_webhook on webhook_secrets (webhook_id);

-- What was sent and how it went. Of an event there is a row from its first attempt on; what has not
-- been tried yet is in the feed alone. Replays and tests stand here before they are sent.
create table webhook_deliveries (
  id               uuid primary key,
  webhook_id       uuid not null references webhooks on delete cascade,
  kind             webhook_delivery_kind not null,
  status           webhook_delivery_status not null,
  -- Null for a test, which is about no event.
  sequence         bigint references events (sequence),
  attempts         integer not null default 0,
  response_status  integer,
  error            text,
  duration_ms      integer,
  created_at       timestamptz(3) not null,
  last_modified_at timestamptz(3) not null,
  constraint webhook_deliveries_about check ((sequence is null) = (kind = 'test'))
);
-- One event after the other: an endpoint never waits for two.
create unique index webhook_deliveries_head_key on webhook_deliveries (webhook_id)
  where kind = 'event' and status = 'pending';
create index webhook_deliveries_asked on webhook_deliveries (webhook_id, id)
  where kind <> 'event' and status = 'pending';
create index webhook_deliveries_by_webhook on webhook_deliveries (webhook_id, id);
create index webhook_deliveries_by_status on webhook_deliveries (webhook_id, status, id);
create index webhook_deliveries_by_age on webhook_deliveries (last_modified_at);
