import type { FastifyBaseLogger } from 'fastify'
import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { keysInUse } from '../features/files/store.ts'
import { removeOldDeliveries } from '../features/webhooks/deliveries-store.ts'
import { removeOrphans } from './files/orphans.ts'
import type { TendedFileStore } from './files/tended.ts'
import { type Traced, untraced } from './tracing/traced.ts'

const HOUR_MS = 3_600_000
const KEYS_KEPT_HOURS = 48
const ORPHANS_KEPT_MS = 24 * HOUR_MS

interface Tended {
  db: Db
  files: TendedFileStore
  log: FastifyBaseLogger
  traced?: Traced
}

/** Throws away what nobody needs any more, now and then every hour. Returns how to end that. */
export function tend(tended: Tended): () => void {
  const ended = new AbortController()
  const { traced = untraced } = tended
  const run = async () => {
    try {
      await traced({ name: 'clean up' }, async () => {
        await removeOld(tended.db, new Date())
        await sweepFiles(tended)
      })
    } catch (error) {
      // The next hour tries again; nothing waits for it.
      if (!ended.signal.aborted) tended.log.warn(error, 'Cleaning up failed')
    }
  }
  run()
  const timer = setInterval(run, HOUR_MS).unref()
  return () => {
    ended.abort()
    clearInterval(timer)
  }
}

/**
 * Idempotency keys are promised for 24 hours, by the clock of the database: a process whose own runs ahead must
 * not forget what others have done. A session or a link that is over opens nothing.
 */
export async function removeOld(db: Db, now: Date): Promise<void> {
  const keysBefore = new Date(now.getTime() - KEYS_KEPT_HOURS * HOUR_MS)
  await db
    .deleteFrom('idempotencyKeys')
    .where('createdAt', '<', sql<Date>`now() - ${KEYS_KEPT_HOURS} * interval '1 hour'`)
    .execute()
  await db.deleteFrom('sessions').where('expiresAt', '<=', now).execute()
  await db.deleteFrom('signInAttempts').where('lastAttemptAt', '<', keysBefore).execute()
  await removeOldDeliveries(db, now)
  await db.deleteFrom('invitations').where('expiresAt', '<=', now).execute()
}

/**
 * Removes stored content that no file names, which crashes leave behind. Where most of it is unknown
 * the database is hardly its own (a wrong DATABASE_URL, a dump not restored yet), and nothing is
 * removed.
 */
export async function sweepFiles({ db, files, log }: Tended): Promise<void> {
  const old = new Date(Date.now() - ORPHANS_KEPT_MS)
  await files.removeInterrupted(old)
  let [known, unknown] = [0, 0]
  const count = async (keys: string[]) => {
    const inUse = await keysInUse(db, keys)
    known += inUse.size
    unknown += keys.length - inUse.size
    return new Set(keys)
  }
  await removeOrphans(files, count, old)
  if (unknown === 0) return
  if (unknown > known) {
    log.warn(
      `Of the contents in ${files.place} ${unknown} belong to no file and ${known} do: does ` +
        'FILES_URL belong to this database? Nothing is removed.',
    )
    return
  }
  const removed = await removeOrphans(files, (keys) => keysInUse(db, keys), old)
  log.info(`Removed ${removed} contents in ${files.place} that belong to no file.`)
}
