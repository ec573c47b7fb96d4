import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEY_BYTES, type SecretBox, secretBox } from '../../lib/secret-box.ts'
import { StartError } from '../errors.ts'
import { hasCode } from '../postgres/has-code.ts'
import type { Settings } from '../settings.ts'

/** What the secrets of webhooks are encrypted with: the setting, or a key that is kept in DATA_DIR. */
export function webhookBox({
  webhookKey,
  dataDir,
}: Pick<Settings, 'webhookKey' | 'dataDir'>): SecretBox {
  return secretBox(Buffer.from(webhookKey ?? keptKey(dataDir), 'base64'))
}

function keptKey(dataDir: string): string {
  const file = join(dataDir, 'webhook-key')
  try {
    if (!existsSync(file)) makeKey(dataDir, file)
    const kept = readFileSync(file, 'utf8').trim()
    if (Buffer.from(kept, 'base64').length === KEY_BYTES) return kept
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new StartError(`The key of webhooks can't be kept: ${why}. Set WEBHOOK_KEY.`)
  }
  throw new StartError(`${file} is no key of ${KEY_BYTES} bytes in base64: restore it.`)
}

/** Linking makes the file of one of several rivals everyone's, and no file is ever half there. */
function makeKey(dataDir: string, file: string) {
  mkdirSync(dataDir, { recursive: true })
  const fresh = join(dataDir, `webhook-key-${randomBytes(8).toString('hex')}`)
  const key = randomBytes(KEY_BYTES).toString('base64')
  try {
    writeFileSync(fresh, key, { mode: 0o600, flag: 'wx', flush: true })
    linkSync(fresh, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(fresh, { force: true })
  }
}
