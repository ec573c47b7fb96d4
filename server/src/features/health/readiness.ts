import type { Ctx } from '../../ctx.ts'
import type { SchemaDifference } from '../../db/migrate.ts'
import { schemaDifference } from './readiness-store.ts'

/** Whoever balances the load asks every few seconds, and does not wait for long. */
const ANSWER_MS = 3_000

/** Why no request should come here now, in a sentence; undefined where all is well. */
export async function whyNotReady({ tx, signal }: Ctx): Promise<string | undefined> {
  if (signal.aborted) return 'The service is stopping.'
  const difference = await inTime(schemaDifference(tx))
  return difference === undefined ? 'Its database does not answer.' : whyNotFitting(difference)
}

/** Pure: what the schema lacks or has too much. */
export function whyNotFitting({ missing, unknown }: SchemaDifference): string | undefined {
  if (missing.length > 0) {
    return `Its database is not migrated yet: ${missing.join(', ')} are missing.`
  }
  if (unknown.length > 0) {
    return `Its database is of a newer version: this one does not know ${unknown.join(', ')}.`
  }
  return undefined
}

/** What the database says; undefined where it fails, whatever the reason, or takes too long. */
async function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), ANSWER_MS)
  })
  try {
    return await Promise.race([answer.catch(() => undefined), late])
  } finally {
    clearTimeout(timer)
  }
}
