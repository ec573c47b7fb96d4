import type { WebhookSurroundings } from '../../ctx.ts'
import { parseRanges } from '../../lib/target.ts'
import type { Settings } from '../settings.ts'
import type { DeliverOptions } from './deliver.ts'
import { webhookBox } from './key.ts'

const HOUR_MS = 3_600_000

export function webhookSurroundings(settings: Settings): WebhookSurroundings {
  return {
    box: webhookBox(settings),
    targets: {
      isHttpAllowed: settings.webhookAllowHttp,
      // Only what can be read has become a setting.
      allowedRanges: parseRanges(settings.webhookAllowPrivate) ?? [],
    },
  }
}

export function deliveryTerms({
  publicUrl,
  webhookTimeoutSeconds,
  webhookRetryHours,
}: Settings): Pick<DeliverOptions, 'publicUrl' | 'timeoutMs' | 'patience'> {
  const giveUpAfterMs = webhookRetryHours * HOUR_MS
  return {
    publicUrl,
    timeoutMs: webhookTimeoutSeconds * 1000,
    patience: { firstMs: 5_000, mostMs: HOUR_MS, giveUpAfterMs },
  }
}
