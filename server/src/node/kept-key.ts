import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEY_BYTES } from '../lib/secret-box.ts'
import { StartError } from './errors.ts'
import { hasCode } from './postgres/has-code.ts'

/** What a key is for, and with which variable it can be given instead. */
interface KeptKey {
  fileName: string
  variable: string
  /** For a sentence: "The … can't be kept". */
  what: string
}

/** 32 random bytes in base64 that are made at first start, and kept in the folder for its owner alone. */
export function keptKey(dataDir: string, { fileName, variable, what }: KeptKey): string {
  const file = join(dataDir, fileName)
  try {
    if (!existsSync(file)) makeKey(dataDir, file)
    const kept = readFileSync(file, 'utf8').trim()
    if (Buffer.from(kept, 'base64').length === KEY_BYTES) return kept
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new StartError(`The ${what} can't be kept: ${why}. Set ${variable}.`)
  }
  throw new StartError(`${file} is no key of ${KEY_BYTES} bytes in base64: restore it.`)
}

/** Linking makes the file of one of several rivals everyone's, and no file is ever half there. */
function makeKey(dataDir: string, file: string) {
  mkdirSync(dataDir, { recursive: true })
  const fresh = `${file}-${randomBytes(8).toString('hex')}`
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
