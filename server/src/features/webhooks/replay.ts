import type { Ctx } from '../../ctx.ts'
import { found, Problem } from '../../lib/problem.ts'
import { newestSequence } from '../events/store.ts'
import { countAsked, findDelivery, insertAsked } from './deliveries-store.ts'
import { ownWebhook, shown } from './manage.ts'
import type { Webhook, WebhookDelivery, WebhookReplay } from './schema.ts'
import { sequenceBefore, updateWebhook, type WebhookRow } from './store.ts'
import { endHead } from './turns-store.ts'
import { deliveryView } from './view.ts'

const ASKED_MAX = 100

type Params = Record<string, string>

/** Sets the webhook to another place in the events: everything after it is sent, in order. */
export async function replayFrom(
  ctx: Ctx,
  params: Params,
  { afterSequence, since }: WebhookReplay,
): Promise<Webhook> {
  const webhook = await ownWebhook(ctx, params, { lock: true })
  const newest = await newestSequence(ctx.tx)
  const before =
    since === undefined
      ? BigInt(afterSequence ?? 0)
      : await sequenceBefore(ctx.tx, webhook.organizationId, since)

  // Nothing that is still to happen can be skipped.
  const lastSequence = before === undefined || before > newest ? newest : before

  const change = { lastSequence, startsAfresh: true }
  await endHead(ctx.tx, webhook.id)
  return shown(ctx, await updateWebhook(ctx.tx, webhook.id, change, ctx.now))
}

/** Has a delivery sent once more, beside the order of the others. */
export async function replayDelivery(ctx: Ctx, params: Params): Promise<WebhookDelivery> {
  const webhook = await ownWebhook(ctx, params, { lock: true })
  const delivery = found(await findDelivery(ctx.tx, webhook.id, params.deliveryId ?? ''))
  const { sequence } = delivery
  const kind = sequence === null ? 'test' : 'replay'
  return ask(ctx, webhook, { kind, sequence })
}

/** Has something sent that is no event, so that an Admin sees whether it arrives. */
export async function testWebhook(ctx: Ctx, params: Params): Promise<WebhookDelivery> {
  const webhook = await ownWebhook(ctx, params, { lock: true })
  return ask(ctx, webhook, { kind: 'test', sequence: null })
}

async function ask(
  { tx, now }: Ctx,
  { id, disabledReason }: WebhookRow,
  what: { kind: 'replay' | 'test'; sequence: bigint | null },
): Promise<WebhookDelivery> {
  const waiting = await countAsked(tx, id)

  if (disabledReason !== null) throw new Problem('webhook-disabled', 'Enable it first.')
  if (waiting >= ASKED_MAX) throw new Problem('too-many-replays', `${waiting} wait to be sent.`)

  const deliveryId = await insertAsked(tx, { webhookId: id, ...what }, now)
  return deliveryView(found(await findDelivery(tx, id, deliveryId)))
}
