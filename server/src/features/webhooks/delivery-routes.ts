import type { Ctx } from '../../ctx.ts'
import { route } from '../../http/route.ts'
import { found } from '../../lib/problem.ts'
import { findDelivery, listDeliveries } from './deliveries-store.ts'
import { examples } from './examples.ts'
import { ownWebhook } from './manage.ts'
import { replayDelivery } from './replay.ts'
import { WebhookDelivery, WebhookDeliveryPage, WebhookDeliveryQuery } from './schema.ts'
import { deliveryView } from './view.ts'

const tag = 'Webhooks'
const path = '/webhooks/{webhookId}/deliveries'

async function ownDelivery(ctx: Ctx, params: Record<string, string>) {
  const { id } = await ownWebhook(ctx, params)
  return found(await findDelivery(ctx.tx, id, params.deliveryId ?? ''))
}

export default [
  route({
    id: 'webhookDeliveryList',
    tag,
    method: 'GET',
    path,
    summary: 'What was sent to a webhook in the last 30 days, and how it went',
    description:
      'Filter by id, kind, status, sequence, attempts, responseStatus, createdAt, lastModifiedAt; order by id, attempts, createdAt, lastModifiedAt. Events that have not been tried yet stand in `GET /events` alone.',
    who: 'contributor',
    query: WebhookDeliveryQuery,
    reply: WebhookDeliveryPage,
    problems: ['invalid-filter'],
    example: { reply: examples.deliveries },
    target: ownWebhook,
    handle: async (ctx, { params, query }) => {
      const { id } = await ownWebhook(ctx, params)
      const { rows, ...more } = await listDeliveries(ctx.tx, id, query)
      return { body: { items: rows.map(deliveryView), ...more } }
    },
  }),
  route({
    id: 'webhookDeliveryGet',
    tag,
    method: 'GET',
    path: `${path}/{deliveryId}`,
    summary: 'A delivery to a webhook',
    who: 'contributor',
    reply: WebhookDelivery,
    problems: [],
    example: { reply: examples.delivery },
    target: ownDelivery,
    handle: async (ctx, { params }) => ({ body: deliveryView(await ownDelivery(ctx, params)) }),
  }),
  route({
    id: 'webhookDeliveryReplay',
    tag,
    method: 'POST',
    path: `${path}/{deliveryId}:replay`,
    summary: 'Have a delivery sent once more, beside the order of the others',
    description:
      'Its `webhook-id` is that of the first time. It waits as a delivery of its own, which is tried once.',
    who: 'admin',
    status: 201,
    reply: WebhookDelivery,
    problems: ['webhook-disabled', 'too-many-replays'],
    example: { reply: { ...examples.delivery, kind: 'replay' } },
    target: ownDelivery,
    handle: async (ctx, { params }) => {
      const delivery = await replayDelivery(ctx, params)
      return { body: delivery, location: delivery.resourceUri }
    },
  }),
]
