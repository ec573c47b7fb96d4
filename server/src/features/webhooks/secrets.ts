import { randomBytes } from 'node:crypto'
import type { Ctx } from '../../ctx.ts'
import { insertSecret } from './store.ts'

const SECRET_BYTES = 32

/** Makes a secret, as Standard Webhooks writes them, and keeps it encrypted. It is shown once. */
export async function addSecret({ tx, now, webhooks }: Ctx, webhookId: string): Promise<string> {
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`
  const { box } = webhooks
  const sealed = box.seal(secret, webhookId)
  await insertSecret(tx, { webhookId, sealed, keyId: box.keyId }, now)
  return secret
}
