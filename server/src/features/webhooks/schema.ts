import { type Static, Type } from 'typebox'
import {
  assetProperties,
  closed,
  Link,
  listQuery,
  nullable,
  oneOf,
  pageOf,
  patchOf,
  Time,
  text,
} from '../../lib/schema.ts'

const EventTypes = Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
  minItems: 1,
  maxItems: 200,
  description: 'Only these: ids, names or uris of event types; answered as uris',
})
const Sequence = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })

const webhookProperties = {
  ...assetProperties,
  url: Link,
  description: nullable(text(1000)),
  eventTypes: nullable(EventTypes),
  isEnabled: Type.Boolean({ description: 'Nothing is sent while it is not' }),
  disabledReason: nullable(
    oneOf(['admin', 'gone', 'exhausted'], {
      description:
        'admin: by an Admin; gone: it answered 410; exhausted: an event could not be delivered for as long as is tried',
    }),
  ),
  disabledAt: nullable(Time),
  lastSequence: Type.Integer({
    description: 'The sequence of the last event that is delivered, or not of its types',
  }),
  failingSince: nullable(Time),
  failures: Type.Integer({ description: 'Attempts in a row that failed' }),
  nextAttemptAt: nullable(Time),
  secrets: Type.Array(
    closed({
      createdAt: Time,
      expiresAt: nullable(Time),
    }),
    { description: 'What deliveries are signed with, newest first, without the secrets' },
  ),
}
export const Webhook = closed(webhookProperties, { $id: 'Webhook' })
export type Webhook = Static<typeof Webhook>
export const WebhookQuery = listQuery({})
export const WebhookPage = pageOf(Webhook)

const writable = {
  url: Link,
  description: Type.Optional(text(1000)),
  eventTypes: Type.Optional(EventTypes),
  isEnabled: Type.Optional(Type.Boolean({ default: true })),
}
export const NewWebhook = closed(writable)
export type NewWebhook = Static<typeof NewWebhook>
export const WebhookPatch = patchOf(closed(writable), ['url', 'isEnabled'])
export type WebhookPatch = Static<typeof WebhookPatch>

const Secret = Type.String({
  description: 'Shown once: verify signatures with it, as Standard Webhooks says',
})
export const CreatedWebhook = closed({ ...webhookProperties, secret: Secret })

export const NewWebhookSecret = closed({
  overlapHours: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 168,
      default: 24,
      description: 'How long the secret before it signs as well; 0 if that one is known to others',
    }),
  ),
})
export type NewWebhookSecret = Static<typeof NewWebhookSecret>

export const WebhookReplay = closed(
  {
    afterSequence: Type.Optional({
      ...Sequence,
      description: 'Everything after this sequence is sent, again or for the first time',
    }),
    since: Type.Optional(
      Type.String({
        format: 'date-time',
        description: 'Everything that occurred at or after this time is sent',
      }),
    ),
  },
  { minProperties: 1, maxProperties: 1 },
)
export type WebhookReplay = Static<typeof WebhookReplay>

const deliveryStatuses = ['pending', 'delivered', 'failed'] as const
const DeliveryStatus = oneOf(deliveryStatuses, {
  description:
    'pending: waits for its next attempt; delivered: a 2xx was answered; failed: given up, a dead letter, which can be replayed',
})
export const WebhookDelivery = closed(
  {
    ...assetProperties,
    kind: oneOf(['event', 'replay', 'test'], {
      description: 'event: in its order; replay, test: asked for by an Admin, sent once',
    }),
    status: DeliveryStatus,
    sequence: nullable(
      Type.Integer({ description: 'The event that it tells of; null for a test' }),
    ),
    eventType: nullable(Type.String({ description: 'The uri of its type' })),
    attempts: Type.Integer(),
    responseStatus: nullable(
      Type.Integer({ description: 'The status of the last answer; null if there was none' }),
    ),
    error: nullable(Type.String({ description: 'Why the last attempt failed' })),
    durationMs: nullable(Type.Integer({ description: 'What the last attempt took' })),
  },
  { $id: 'WebhookDelivery' },
)
export type WebhookDelivery = Static<typeof WebhookDelivery>
export const WebhookDeliveryPage = pageOf(WebhookDelivery)
export const WebhookDeliveryQuery = listQuery({ status: Type.Optional(DeliveryStatus) })
export type WebhookDeliveryQuery = Static<typeof WebhookDeliveryQuery>
