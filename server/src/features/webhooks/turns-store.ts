import { type Selectable, sql } from 'kysely'
import type { Db, Tx } from '../../db/open.ts'
import type { WebhookDeliveries, WebhookSecrets } from '../../db/tables.ts'
import { newId } from '../../lib/ids.ts'

/** A webhook that is this process's alone until its lease ends. */
export interface Claimed {
  id: string
  organizationId: string
  url: string
  typeIds: number[] | null
  lastSequence: bigint
  failures: number
  failingSince: Date | null
  version: number
  leaseId: string
  /** Its next attempt is due: else only what an Admin asked for is sent. */
  isDue: boolean
}

/**
 * Takes webhooks that have something to be sent, those first whose turn is longest ago. Rivals pass
 * over what is being taken; what a crash leaves behind is free when its lease has ended. One whose
 * secrets are encrypted with another key is left to the process that has it.
 */
export async function claimWebhooks(
  db: Db,
  { keyId, limit, leaseMs }: { keyId: string; limit: number; leaseMs: number },
): Promise<Claimed[]> {
  const { rows } = await sql<Claimed>`
    with ready as materialized (
      select id from webhooks webhook
       where disabled_reason is null
         and (lease_until is null or lease_until < now())
         and ((coalesce(next_attempt_at, '-infinity') <= now()
               and exists (select from event_receivers told
                            where told.organization_id = webhook.organization_id
                              and told.sequence > webhook.last_sequence))
              or exists (select from webhook_deliveries asked
                          where asked.webhook_id = webhook.id
                            and asked.kind <> 'event' and asked.status = 'pending'))
         and not exists (select from webhook_secrets secret
                          where secret.webhook_id = webhook.id and secret.key_id <> ${keyId}
                            and (secret.expires_at is null or secret.expires_at > now()))
       order by claimed_at nulls first
       limit ${limit} for update skip locked
    )
    update webhooks
       set lease_id = gen_random_uuid(), claimed_at = clock_timestamp(),
           lease_until = now() + ${leaseMs} * interval '1 ms'
      from ready where webhooks.id = ready.id
    returning webhooks.id, organization_id, url, type_ids, last_sequence, failures, failing_since,
      version, lease_id, coalesce(next_attempt_at, '-infinity') <= now() as is_due`.execute(db)
  return rows
}

/** Lets others have it, if it is still this process's. */
export async function releaseWebhook(db: Db, { id, leaseId }: Pick<Claimed, 'id' | 'leaseId'>) {
  await db
    .updateTable('webhooks')
    .set({ leaseId: null, leaseUntil: null })
    .where('id', '=', id)
    .where('leaseId', '=', leaseId)
    .execute()
}

export type SealedSecret = Pick<Selectable<WebhookSecrets>, 'sealed' | 'expiresAt'>

/** Newest first. */
export async function sealedSecrets(db: Db, webhookId: string): Promise<SealedSecret[]> {
  return db
    .selectFrom('webhookSecrets')
    .select(['sealed', 'expiresAt'])
    .where('webhookId', '=', webhookId)
    .orderBy('id', 'desc')
    .execute()
}

/** Webhooks that no process with this key delivers to. */
export async function countSealedElsewhere(db: Db, keyId: string): Promise<number> {
  const { count } = await db
    .selectFrom('webhookSecrets')
    .select(sql<number>`count(distinct webhook_id)::integer`.as('count'))
    .where('keyId', '<>', keyId)
    .where(sql<boolean>`(expires_at is null or expires_at > now())`)
    .executeTakeFirstOrThrow()
  return count
}

export type Asked = Pick<Selectable<WebhookDeliveries>, 'id' | 'sequence' | 'createdAt'>

/** Replays and tests that wait to be sent, in the order in which they were asked for. */
export async function askedDeliveries(db: Db, webhookId: string): Promise<Asked[]> {
  return db
    .selectFrom('webhookDeliveries')
    .select(['id', 'sequence', 'createdAt'])
    .where('webhookId', '=', webhookId)
    .where('kind', '<>', 'event')
    .where('status', '=', 'pending')
    .orderBy('id')
    .execute()
}

/** How an attempt went. */
export interface Outcome {
  /** The status that was answered; null where there was no answer. */
  status: number | null
  /** Null where it was acknowledged. */
  error: string | null
  durationMs: number
}

/** Where the webhook stands now, for whoever holds it; undefined if that is no longer this process. */
export interface Standing {
  version: number
  isEnabled: boolean
}

interface Holder {
  id: string
  leaseId: string
  /** The place at which the webhook stood: a replay may have moved it meanwhile. */
  from: bigint
  leaseMs: number
}

/** What was asked for has been sent, well or not: it is not sent again. */
export async function recordAsked(
  db: Db,
  { id, leaseId, leaseMs }: Omit<Holder, 'from'>,
  deliveryId: string,
  { status, error, durationMs }: Outcome,
): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    with held as (
      update webhooks set lease_until = now() + ${leaseMs} * interval '1 ms'
       where id = ${id} and lease_id = ${leaseId}
      returning id, version, disabled_reason is null as is_enabled
    ), sent as (
      update webhook_deliveries
         set status = ${error === null ? 'delivered' : 'failed'}::webhook_delivery_status,
             attempts = attempts + 1, response_status = ${status}, error = ${error},
             duration_ms = ${durationMs}, last_modified_at = now()
        from held where webhook_deliveries.webhook_id = held.id
         and webhook_deliveries.id = ${deliveryId}
    )
    select version, is_enabled from held`.execute(db)
  return rows[0]
}

/** The event is acknowledged, and the webhook stands behind it, in one statement. */
export async function recordDelivered(
  db: Db,
  { id, leaseId, from, leaseMs }: Holder,
  sequence: bigint,
  { status, durationMs }: Outcome,
): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    with held as (
      update webhooks
         set last_sequence = ${sequence}, failures = 0, failing_since = null,
             next_attempt_at = null, lease_until = now() + ${leaseMs} * interval '1 ms'
       where id = ${id} and lease_id = ${leaseId} and last_sequence = ${from}
      returning id, version, disabled_reason is null as is_enabled
    ), tried as (
      update webhook_deliveries delivery
         set status = 'delivered', attempts = attempts + 1, response_status = ${status}, error = null,
             duration_ms = ${durationMs}, last_modified_at = now()
        from held
       where delivery.webhook_id = held.id and delivery.kind = 'event'
         and delivery.status = 'pending' and delivery.sequence = ${sequence}
      returning delivery.id
    ), first as (
      insert into webhook_deliveries (id, webhook_id, kind, status, sequence, attempts,
        response_status, duration_ms, created_at, last_modified_at)
      select ${newId()}::uuid, held.id, 'event', 'delivered', ${sequence}::bigint, 1,
        ${status}::integer, ${durationMs}::integer, now(), now()
        from held where not exists (select from tried)
    )
    select version, is_enabled from held`.execute(db)
  return rows[0]
}

/** Passes over events that are not of the webhook's types, up to this one. */
export async function passOver(
  db: Db,
  { id, leaseId, from, leaseMs }: Holder,
  sequence: bigint,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('webhooks')
    .set({ lastSequence: sequence })
    .set({ leaseUntil: sql<Date>`now() + ${leaseMs} * interval '1 ms'` })
    .where('id', '=', id)
    .where('leaseId', '=', leaseId)
    .where('lastSequence', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * The webhook waits for its next attempt, or is disabled, and is given back. Returns whether this
 * has disabled it; undefined where the failure counts for nothing: an Admin has changed something
 * since, or the webhook is not this process's any more.
 */
export async function recordFailed(
  tx: Tx,
  { id, leaseId, from, version }: Omit<Holder, 'leaseMs'> & { version: number },
  after: { retryInMs?: number; disabledReason?: 'gone' | 'exhausted' },
): Promise<{ isDisabledNow: boolean } | undefined> {
  const before = await tx
    .selectFrom('webhooks')
    .select('disabledReason')
    .where('id', '=', id)
    .where('leaseId', '=', leaseId)
    .where('lastSequence', '=', from)
    .where('version', '=', version)
    .forUpdate()
    .executeTakeFirst()
  if (!before) return undefined
  const isDisabledNow = after.disabledReason !== undefined && before.disabledReason === null
  await tx
    .updateTable('webhooks')
    .set(({ eb, fn, val }) => ({
      failures: eb('failures', '+', 1),
      failingSince: fn.coalesce('failingSince', sql<Date>`now()`),
      nextAttemptAt: sql<Date>`now() + ${after.retryInMs ?? 0} * interval '1 ms'`,
      leaseId: val(null),
      leaseUntil: val(null),
    }))
    .$if(isDisabledNow, (q) =>
      q.set(({ eb }) => ({
        disabledReason: after.disabledReason ?? null,
        disabledAt: sql<Date>`now()`,
        lastModifiedAt: sql<Date>`now()`,
        version: eb('version', '+', 1),
      })),
    )
    .where('id', '=', id)
    .execute()
  return { isDisabledNow }
}

/** Notes the attempt with the event that is next; `isDeadLetter` where it was the last. */
export async function noteFailure(
  tx: Tx,
  webhookId: string,
  sequence: bigint,
  { status, error, durationMs }: Outcome,
  isDeadLetter: boolean,
) {
  await sql`
    insert into webhook_deliveries as delivery (id, webhook_id, kind, status, sequence, attempts,
      response_status, error, duration_ms, created_at, last_modified_at)
    values (${newId()}, ${webhookId}, 'event', 'pending', ${sequence}, 1,
      ${status}, ${error}, ${durationMs}, now(), now())
    on conflict (webhook_id) where kind = 'event' and status = 'pending' do update
      set attempts = delivery.attempts + 1, response_status = excluded.response_status,
          error = excluded.error, duration_ms = excluded.duration_ms, last_modified_at = now()`.execute(
    tx,
  )
  if (isDeadLetter) await endHead(tx, webhookId)
}

/** The delivery that waits for its next attempt waits no longer: it is given up, or passed over. */
export async function endHead(tx: Tx, webhookId: string) {
  await tx
    .updateTable('webhookDeliveries')
    .set({ status: 'failed', lastModifiedAt: sql<Date>`now()` })
    .where('webhookId', '=', webhookId)
    .where('kind', '=', 'event')
    .where('status', '=', 'pending')
    .execute()
}
