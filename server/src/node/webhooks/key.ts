import { type SecretBox, secretBox } from '../../lib/secret-box.ts'
import { keptKey } from '../kept-key.ts'
import type { Settings } from '../settings.ts'

const kept = { fileName: 'webhook-key', variable: 'WEBHOOK_KEY', what: 'key of webhooks' }

/** What the secrets of webhooks are encrypted with: the setting, or a key that is kept in DATA_DIR. */
export function webhookBox({
  webhookKey,
  dataDir,
}: Pick<Settings, 'webhookKey' | 'dataDir'>): SecretBox {
  return secretBox(Buffer.from(webhookKey ?? keptKey(dataDir, kept), 'base64'))
}
