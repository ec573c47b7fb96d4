import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { newId } from '../../lib/ids.ts'
import { refuseStaleIfSaid } from '../../lib/if-match.ts'
import { found, Problem } from '../../lib/problem.ts'
import { whyNotTarget } from '../../lib/target.ts'
import { newestSequence, typeIdsOf } from '../events/store.ts'
import { lockOrganization } from '../organizations/store.ts'
import { fingerprint } from '../organizations/view.ts'
import type { NewWebhook, NewWebhookSecret, Webhook, WebhookPatch } from './schema.ts'
import { addSecret } from './secrets.ts'
import {
  countWebhooks,
  deleteWebhook,
  findWebhook,
  insertWebhook,
  liveSecrets,
  retireSecrets,
  updateWebhook,
  type WebhookChange,
  type WebhookRow,
} from './store.ts'
import { endHead } from './turns-store.ts'
import { webhookView } from './view.ts'

export const WEBHOOKS_MAX = 20
const HOUR_MS = 3_600_000

type Params = Record<string, string>

/** The webhook that the path names, if it is the caller's. */
export async function ownWebhook(
  { tx, actor }: Ctx,
  { webhookId = '' }: Params,
  options?: { lock: boolean },
): Promise<WebhookRow> {
  return found(await findWebhook(tx, acting(actor).id, webhookId, options))
}

export async function shown({ tx, now }: Ctx, row: WebhookRow): Promise<Webhook> {
  return webhookView(row, await liveSecrets(tx, [row.id], now))
}

/** It is sent what happens from now on. */
export async function createWebhook(
  ctx: Ctx,
  { url, description, eventTypes, isEnabled = true }: NewWebhook,
): Promise<Webhook & { secret: string }> {
  const { tx, actor, now } = ctx
  const organization = await lockOrganization(tx, acting(actor).id)
  const count = await countWebhooks(tx, organization.id)
  const lastSequence = await newestSequence(tx)

  refuseTarget(ctx, url)
  const typeIds = eventTypes ? typeIdsOfAll(eventTypes) : null
  if (count >= WEBHOOKS_MAX) {
    throw new Problem('too-many-webhooks', `Remove one: there may be ${WEBHOOKS_MAX}.`)
  }

  const row = await insertWebhook(
    tx,
    {
      id: newId(),
      organizationId: organization.id,
      ...{ url, description: description ?? null, typeIds, isEnabled, lastSequence },
      createdBy: actor.userId,
    },
    now,
  )
  const secret = await addSecret(ctx, row.id)
  return { ...(await shown(ctx, row)), secret }
}

export async function changeWebhook(
  ctx: Ctx,
  params: Params,
  { url, description, eventTypes, isEnabled }: WebhookPatch,
): Promise<Webhook> {
  const webhook = await ownWebhook(ctx, params, { lock: true })
  refuseStaleIfSaid(ctx.ifMatch, fingerprint(await shown(ctx, webhook)))

  if (url !== undefined) refuseTarget(ctx, url)
  const change: WebhookChange = {
    ...(url !== undefined && { url }),
    ...(description !== undefined && { description }),
    ...(eventTypes !== undefined && { typeIds: eventTypes && typeIdsOfAll(eventTypes) }),
    ...(isEnabled !== undefined && switched(webhook, isEnabled, ctx.now)),
    // Another address or the word of an Admin: what has failed before says nothing any more.
    startsAfresh: url !== undefined || isEnabled === true,
  }

  if (eventTypes !== undefined) await endHead(ctx.tx, webhook.id)
  return shown(ctx, await updateWebhook(ctx.tx, webhook.id, change, ctx.now))
}

/** A new secret; the one before it signs as well for as long as the overlap, older ones never more. */
export async function rotateSecret(
  ctx: Ctx,
  params: Params,
  { overlapHours = 24 }: NewWebhookSecret,
): Promise<Webhook & { secret: string }> {
  const { tx, now, webhooks } = ctx
  const webhook = await ownWebhook(ctx, params, { lock: true })
  const end = new Date(now.getTime() + overlapHours * HOUR_MS)

  await retireSecrets(tx, webhook.id, webhooks.box.keyId, end)
  const secret = await addSecret(ctx, webhook.id)
  const row = await updateWebhook(tx, webhook.id, {}, now)
  return { ...(await shown(ctx, row)), secret }
}

export async function removeWebhook(ctx: Ctx, params: Params) {
  const { id } = await ownWebhook(ctx, params, { lock: true })
  await deleteWebhook(ctx.tx, id)
}

/** What is disabled keeps its place: enabled again, it is sent all that has happened since. */
function switched({ disabledReason }: WebhookRow, isEnabled: boolean, now: Date): WebhookChange {
  if (isEnabled) return { disabledReason: null, disabledAt: null }
  return disabledReason === null ? { disabledReason: 'admin', disabledAt: now } : {}
}

function refuseTarget({ webhooks }: Ctx, url: string) {
  const why = whyNotTarget(url, webhooks.targets)
  if (why) throw new Problem('webhook-target-refused', why)
}

function typeIdsOfAll(eventTypes: string[]): number[] {
  const named = eventTypes.map(typeIdsOf)
  const faults = named.flatMap((ids, at) =>
    ids.length > 0
      ? []
      : [{ pointer: `/eventTypes/${at}`, message: `names no type of event: ${eventTypes[at]}` }],
  )
  const [fault] = faults
  if (fault) throw new Problem('invalid-request', `${fault.pointer} ${fault.message}.`, { faults })
  return [...new Set(named.flat())].sort((a, b) => a - b)
}
