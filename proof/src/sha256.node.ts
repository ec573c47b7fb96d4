import { hash } from 'node:crypto'

/** SHA-256 of the platform: a third of the time, which counts for whoever verifies millions of leaves. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer')
}
