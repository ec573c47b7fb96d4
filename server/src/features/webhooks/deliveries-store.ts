import { type Selectable, sql } from 'kysely'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import type { WebhookDeliveries } from '../../db/tables.ts'
import { newId } from '../../lib/ids.ts'
import type { WebhookDeliveryQuery } from './schema.ts'

const DAY_MS = 86_400_000
const KEPT_DAYS = 30

export type DeliveryRow = Selectable<WebhookDeliveries> & { typeId: number | null }

const column = (name: string) => sql.ref(`webhookDeliveries.${name}`)
const spec = listSpec('webhookDeliveries', {
  kind: { sql: column('kind'), kind: 'text' },
  status: { sql: column('status'), kind: 'text' },
  sequence: { sql: column('sequence'), kind: 'number' },
  attempts: { sql: column('attempts'), kind: 'number', isOrdered: true },
  responseStatus: { sql: column('responseStatus'), kind: 'number' },
})

function deliveries(tx: Tx, webhookId: string) {
  return tx
    .selectFrom('webhookDeliveries')
    .leftJoin('events', 'events.sequence', 'webhookDeliveries.sequence')
    .selectAll('webhookDeliveries')
    .select('events.typeId')
    .where('webhookDeliveries.webhookId', '=', webhookId)
}

export async function listDeliveries(
  tx: Tx,
  webhookId: string,
  { status, ...request }: WebhookDeliveryQuery,
) {
  const rows = deliveries(tx, webhookId)
  const chosen = status ? rows.where('webhookDeliveries.status', '=', status) : rows
  return page(chosen, spec, request)
}

export async function findDelivery(
  tx: Tx,
  webhookId: string,
  id: string,
): Promise<DeliveryRow | undefined> {
  return deliveries(tx, webhookId).where('webhookDeliveries.id', '=', id).executeTakeFirst()
}

/** What an Admin asks for waits here until it is sent. */
export async function insertAsked(
  tx: Tx,
  asked: { webhookId: string; kind: 'replay' | 'test'; sequence: bigint | null },
  now: Date,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('webhookDeliveries')
    .values({ ...asked, id, status: 'pending', createdAt: now, lastModifiedAt: now })
    .execute()
  return id
}

export async function countAsked(tx: Tx, webhookId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('webhookDeliveries')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('webhookId', '=', webhookId)
    .where('kind', '<>', 'event')
    .where('status', '=', 'pending')
    .executeTakeFirstOrThrow()
  return count
}

/** What was sent is told of for 30 days; the events themselves stay, and can be replayed. */
export async function removeOldDeliveries(tx: Tx, now: Date) {
  await tx
    .deleteFrom('webhookDeliveries')
    .where('status', '<>', 'pending')
    .where('lastModifiedAt', '<', new Date(now.getTime() - KEPT_DAYS * DAY_MS))
    .execute()
}
