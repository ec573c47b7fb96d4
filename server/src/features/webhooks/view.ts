import { typeOfId } from '../events/store.ts'
import type { DeliveryRow } from './deliveries-store.ts'
import type { Webhook, WebhookDelivery, WebhookPatch } from './schema.ts'
import type { SecretRow, WebhookRow } from './store.ts'

/** `secrets` may hold those of other webhooks as well. */
export function webhookView(row: WebhookRow, secrets: SecretRow[]): Webhook {
  return {
    id: row.id,
    resourceUri: `/webhooks/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    url: row.url,
    description: row.description,
    eventTypes: row.typeIds?.map((id) => typeOfId(id).uri) ?? null,
    isEnabled: row.disabledReason === null,
    disabledReason: row.disabledReason,
    disabledAt: row.disabledAt?.toISOString() ?? null,
    lastSequence: Number(row.lastSequence),
    failingSince: row.failingSince?.toISOString() ?? null,
    failures: row.failures,
    nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
    secrets: secrets
      .filter(({ webhookId }) => webhookId === row.id)
      .map(({ createdAt, expiresAt }) => ({
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt?.toISOString() ?? null,
      })),
  }
}

export function deliveryView(row: DeliveryRow): WebhookDelivery {
  return {
    id: row.id,
    resourceUri: `/webhooks/${row.webhookId}/deliveries/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    kind: row.kind,
    status: row.status,
    sequence: row.sequence === null ? null : Number(row.sequence),
    eventType: row.typeId === null ? null : typeOfId(row.typeId).uri,
    attempts: row.attempts,
    responseStatus: row.responseStatus,
    error: row.error,
    durationMs: row.durationMs,
  }
}

/** What the audit tells of a change: of the address only the host, for some hold a secret. */
export function recorded({ url, ...told }: WebhookPatch): object {
  return { ...told, ...(url !== undefined && URL.canParse(url) && { host: new URL(url).host }) }
}
