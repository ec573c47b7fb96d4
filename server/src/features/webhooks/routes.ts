import { acting } from '../../access.ts'
import { route } from '../../http/route.ts'
import { fingerprint } from '../organizations/view.ts'
import deliveryRoutes from './delivery-routes.ts'
import { examples } from './examples.ts'
import {
  changeWebhook,
  createWebhook,
  ownWebhook,
  removeWebhook,
  rotateSecret,
  shown,
} from './manage.ts'
import { replayFrom, testWebhook } from './replay.ts'
import {
  CreatedWebhook,
  NewWebhook,
  NewWebhookSecret,
  Webhook,
  WebhookDelivery,
  WebhookPage,
  WebhookPatch,
  WebhookQuery,
  WebhookReplay,
} from './schema.ts'
import { listWebhooks, liveSecrets } from './store.ts'
import { recorded, webhookView } from './view.ts'

const tag = 'Webhooks'
const path = '/webhooks/{webhookId}'

export default [
  route({
    id: 'webhookList',
    tag,
    method: 'GET',
    path: '/webhooks',
    summary: 'The webhooks of your organization, without their secrets',
    description:
      'Filter by id, url, description, isEnabled, disabledReason, failingSince, createdAt, lastModifiedAt; order by id, url, isEnabled, createdAt, lastModifiedAt.',
    who: 'contributor',
    query: WebhookQuery,
    reply: WebhookPage,
    problems: ['invalid-filter'],
    example: { reply: examples.page },
    handle: async ({ tx, actor, now }, { query }) => {
      const { rows, ...more } = await listWebhooks(tx, acting(actor).id, query)
      const ids = rows.map(({ id }) => id)
      const secrets = await liveSecrets(tx, ids, now)
      return { body: { items: rows.map((row) => webhookView(row, secrets)), ...more } }
    },
  }),
  route({
    id: 'webhookCreate',
    tag,
    method: 'POST',
    path: '/webhooks',
    summary: 'Have the events of your organization sent to an address, from now on',
    description:
      'Each event that `GET /events` would give is sent as a CloudEvent 1.0 (structured JSON), signed as Standard Webhooks says, in the order of the sequence, at least once: know it again by `webhook-id`. An answer of 2xx acknowledges it. Anything else is tried again, ever more rarely, and holds back what comes after it. The secret is shown once. Addresses in private networks are refused.',
    who: 'admin',
    body: NewWebhook,
    status: 201,
    reply: CreatedWebhook,
    problems: ['webhook-target-refused', 'too-many-webhooks'],
    isSecret: true,
    example: { body: examples.create, reply: examples.created },
    handle: async (ctx, { body }) => {
      const webhook = await createWebhook(ctx, body)
      return { body: webhook, location: webhook.resourceUri, audit: { details: recorded(body) } }
    },
  }),
  route({
    id: 'webhookGet',
    tag,
    method: 'GET',
    path,
    summary: 'A webhook of your organization: how far it is and how it fares',
    who: 'contributor',
    reply: Webhook,
    problems: [],
    example: { reply: examples.webhook },
    target: ownWebhook,
    handle: async (ctx, { params }) => {
      const body = await shown(ctx, await ownWebhook(ctx, params))
      return { body, version: fingerprint(body) }
    },
  }),
  route({
    id: 'webhookUpdate',
    tag,
    method: 'PATCH',
    path,
    summary: 'Change, disable or enable a webhook; no If-Match needed',
    description:
      'What is disabled keeps its place: enabled again, it is sent all that has happened since, a dead letter first. `isEnabled: true` also makes one that fails try at once.',
    who: 'admin',
    body: WebhookPatch,
    reply: Webhook,
    problems: ['webhook-target-refused', 'stale-etag'],
    example: { body: examples.patch, reply: examples.webhook },
    target: ownWebhook,
    handle: async (ctx, { params, body: patch }) => {
      const body = await changeWebhook(ctx, params, patch)
      return { body, version: fingerprint(body), audit: { details: recorded(patch) } }
    },
  }),
  route({
    id: 'webhookDelete',
    tag,
    method: 'DELETE',
    path,
    summary: 'Remove a webhook and its deliveries; no If-Match needed',
    who: 'admin',
    status: 204,
    problems: [],
    target: ownWebhook,
    handle: async (ctx, { params }) => {
      await removeWebhook(ctx, params)
      return {}
    },
  }),
  route({
    id: 'webhookSecretCreate',
    tag,
    method: 'POST',
    path: `${path}/secrets`,
    summary: 'Rotate the secret of a webhook: the new one is shown once',
    description:
      'Deliveries carry a signature by each secret that is valid, so the receiver may change over at any time of the overlap. Only the one before the new one stays, for `overlapHours`.',
    who: 'admin',
    body: NewWebhookSecret,
    status: 201,
    reply: CreatedWebhook,
    problems: [],
    isSecret: true,
    example: { body: examples.secret, reply: examples.created },
    target: ownWebhook,
    handle: async (ctx, { params, body }) => {
      const webhook = await rotateSecret(ctx, params, body)
      return { body: webhook, location: webhook.resourceUri }
    },
  }),
  route({
    id: 'webhookTest',
    tag,
    method: 'POST',
    path: `${path}/test`,
    summary: 'Have a test sent to a webhook, at once and once',
    description: 'It waits as a delivery; get that again to see how it went.',
    who: 'admin',
    status: 201,
    reply: WebhookDelivery,
    problems: ['webhook-disabled', 'too-many-replays'],
    example: { reply: examples.test },
    target: ownWebhook,
    handle: async (ctx, { params }) => {
      const delivery = await testWebhook(ctx, params)
      return { body: delivery, location: delivery.resourceUri }
    },
  }),
  route({
    id: 'webhookReplay',
    tag,
    method: 'POST',
    path: `${path}:replay`,
    summary: 'Set a webhook to another place in the events: all after it is sent, in order',
    description:
      'Back, to send again what was sent; or forward, to pass over an event that its receiver never takes.',
    who: 'admin',
    body: WebhookReplay,
    reply: Webhook,
    problems: [],
    example: { body: examples.replay, reply: examples.webhook },
    target: ownWebhook,
    handle: async (ctx, { params, body }) => ({ body: await replayFrom(ctx, params, body) }),
  }),
  ...deliveryRoutes,
]
