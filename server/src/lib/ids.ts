import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'

/** Ids are UUIDs of version 7, so they sort by the time they were made. */
export function newId(): string {
  return uuidv7()
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isId(text: string): boolean {
  return UUID.test(text)
}

/** Names have their ids in here: an id of its own, for nothing else. */
const NAMES = '6f1c7a0e-3b52-4d8e-9a57-2c61f0d4b8a3'

/** The same id for the same name, always (UUID of version 5). */
export function idOfName(name: string): string {
  const space = Buffer.from(NAMES.replaceAll('-', ''), 'hex')
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
