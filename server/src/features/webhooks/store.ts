import { type Selectable, sql } from 'kysely'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import type { WebhookDisabledReason, WebhookSecrets, Webhooks } from '../../db/tables.ts'
import { newId } from '../../lib/ids.ts'
import type { ListQuery } from '../../lib/schema.ts'

export type WebhookRow = Omit<
  Selectable<Webhooks>,
  'leaseId' | 'leaseUntil' | 'claimedAt' | 'createdBy'
>
export type SecretRow = Pick<Selectable<WebhookSecrets>, 'webhookId' | 'createdAt' | 'expiresAt'>

const columns = [
  'id',
  'organizationId',
  'url',
  'description',
  'typeIds',
  'disabledReason',
  'disabledAt',
  'lastSequence',
  'failingSince',
  'failures',
  'nextAttemptAt',
  'createdAt',
  'lastModifiedAt',
  'version',
] as const

const spec = listSpec('webhooks', {
  url: { sql: sql.ref('webhooks.url'), kind: 'text', isOrdered: true },
  description: { sql: sql.ref('webhooks.description'), kind: 'text' },
  isEnabled: { sql: sql`webhooks.disabled_reason is null`, kind: 'boolean', isOrdered: true },
  disabledReason: { sql: sql.ref('webhooks.disabledReason'), kind: 'text' },
  failingSince: { sql: sql.ref('webhooks.failingSince'), kind: 'time' },
})

export async function listWebhooks(tx: Tx, organizationId: string, request: ListQuery) {
  const rows = tx.selectFrom('webhooks').select(columns)
  return page(rows.where('organizationId', '=', organizationId), spec, request)
}

export async function findWebhook(
  tx: Tx,
  organizationId: string,
  id: string,
  { lock = false } = {},
): Promise<WebhookRow | undefined> {
  return tx
    .selectFrom('webhooks')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .$if(lock, (q) => q.forUpdate())
    .executeTakeFirst()
}

export async function countWebhooks(tx: Tx, organizationId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('webhooks')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('organizationId', '=', organizationId)
    .executeTakeFirstOrThrow()
  return count
}

interface NewRow {
  id: string
  organizationId: string
  url: string
  description: string | null
  typeIds: number[] | null
  isEnabled: boolean
  lastSequence: bigint
  createdBy: string | null
}

export async function insertWebhook(
  tx: Tx,
  { isEnabled, ...row }: NewRow,
  now: Date,
): Promise<WebhookRow> {
  const disabled = isEnabled ? {} : { disabledReason: 'admin' as const, disabledAt: now }
  return tx
    .insertInto('webhooks')
    .values({ ...row, ...disabled, createdAt: now, lastModifiedAt: now })
    .returning(columns)
    .executeTakeFirstOrThrow()
}

/** What an Admin changes; whoever delivers to it notices by the version. */
export interface WebhookChange {
  url?: string
  description?: string | null
  typeIds?: number[] | null
  lastSequence?: bigint
  disabledReason?: WebhookDisabledReason | null
  disabledAt?: Date | null
  /** Past failures count no more, and the next attempt comes at once. */
  startsAfresh?: boolean
}

export async function updateWebhook(
  tx: Tx,
  id: string,
  { startsAfresh, ...change }: WebhookChange,
  now: Date,
): Promise<WebhookRow> {
  const fresh = { failingSince: null, failures: 0, nextAttemptAt: null }
  return tx
    .updateTable('webhooks')
    .set({ ...change, ...(startsAfresh && fresh), lastModifiedAt: now })
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow()
}

export async function deleteWebhook(tx: Tx, id: string) {
  await tx.deleteFrom('webhooks').where('id', '=', id).execute()
}

/**
 * The sequence before the first event of the organization that occurred at or after this time; the
 * newest where there is none yet.
 */
export async function sequenceBefore(tx: Tx, organizationId: string, since: string) {
  const first = await tx
    .selectFrom('eventReceivers')
    .innerJoin('events', 'events.sequence', 'eventReceivers.sequence')
    .select('eventReceivers.sequence')
    .where('eventReceivers.organizationId', '=', organizationId)
    .where('events.occurredAt', '>=', sql<Date>`${since}::timestamptz`)
    .orderBy('eventReceivers.sequence')
    .limit(1)
    .executeTakeFirst()
  return first && first.sequence - 1n
}

/** The secrets that have not expired, newest first, without what is in them. */
export async function liveSecrets(tx: Tx, webhookIds: string[], now: Date): Promise<SecretRow[]> {
  return tx
    .selectFrom('webhookSecrets')
    .select(['webhookId', 'createdAt', 'expiresAt'])
    .where('webhookId', 'in', webhookIds)
    .where(({ or, eb }) => or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)]))
    .orderBy('id', 'desc')
    .execute()
}

export async function insertSecret(
  tx: Tx,
  secret: { webhookId: string; sealed: Buffer; keyId: string },
  now: Date,
) {
  await tx
    .insertInto('webhookSecrets')
    .values({ ...secret, id: newId(), createdAt: now })
    .execute()
}

/**
 * The current secret signs until `expiresAt` yet. Those before it, and those that were encrypted
 * with another key and so cannot sign here, are gone.
 */
export async function retireSecrets(tx: Tx, webhookId: string, keyId: string, expiresAt: Date) {
  const ofWebhook = tx.deleteFrom('webhookSecrets').where('webhookId', '=', webhookId)
  await ofWebhook
    .where(({ or, eb }) => or([eb('expiresAt', 'is not', null), eb('keyId', '<>', keyId)]))
    .execute()
  await tx
    .updateTable('webhookSecrets')
    .set({ expiresAt })
    .where('webhookId', '=', webhookId)
    .execute()
}
