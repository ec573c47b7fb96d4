import type { Webhook, WebhookDelivery } from './schema.ts'

const id = '0198a1f0-9c40-7f1e-8a77-3b1d5c9e2f60'
const deliveryId = '0198a1f0-9d51-7a2b-9c3d-4e5f60718293'

const webhook: Webhook = {
  id,
  resourceUri: `/webhooks/${id}`,
  createdAt: '2026-03-02T10:00:00.000Z',
  lastModifiedAt: '2026-03-02T10:00:00.000Z',
  url: 'https://erp.riftvalley.example/hooks/credits',
  description: 'Books issued and sold credits',
  eventTypes: ['credits/create', 'credits/transfer'],
  isEnabled: true,
  disabledReason: null,
  disabledAt: null,
  lastSequence: 42,
  failingSince: null,
  failures: 0,
  nextAttemptAt: null,
  secrets: [{ createdAt: '2026-03-02T10:00:00.000Z', expiresAt: null }],
}

const delivery: WebhookDelivery = {
  id: deliveryId,
  resourceUri: `/webhooks/${id}/deliveries/${deliveryId}`,
  createdAt: '2026-03-02T10:05:00.000Z',
  lastModifiedAt: '2026-03-02T10:05:00.000Z',
  kind: 'event',
  status: 'delivered',
  sequence: 42,
  eventType: 'credits/transfer',
  attempts: 1,
  responseStatus: 204,
  error: null,
  durationMs: 87,
}

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw…'

export const examples = {
  webhook,
  page: { items: [webhook] },
  create: {
    url: webhook.url,
    description: webhook.description,
    eventTypes: webhook.eventTypes,
  },
  created: { ...webhook, secret },
  patch: { isEnabled: true },
  secret: { overlapHours: 24 },
  replay: { afterSequence: 17 },
  delivery,
  deliveries: { items: [delivery] },
  test: {
    ...delivery,
    kind: 'test',
    status: 'pending',
    sequence: null,
    eventType: null,
    attempts: 0,
    responseStatus: null,
    durationMs: null,
  },
}
