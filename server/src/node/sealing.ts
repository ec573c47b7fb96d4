import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { publicKeyOf } from '@environmental-credit-service/proof/note'
import type { FastifyBaseLogger } from 'fastify'
import type { Db } from '../db/open.ts'
import { type LogIdentity, OtherLogKey, Sealer } from '../transparency/seal.ts'
import { keptKey } from './kept-key.ts'
import type { Settings } from './settings.ts'

/** With this, what is committed is under a checkpoint within about 1.2 s. */
const POLL_MS = 1_000

const kept = {
  fileName: 'transparency-log-key',
  variable: 'TRANSPARENCY_LOG_KEY',
  what: 'key of the transparency log',
}

/** With what the log is signed; its name is that of the service's address, where that is known. */
export function logIdentity({
  transparencyLogKey,
  dataDir,
  publicUrl,
}: Pick<Settings, 'transparencyLogKey' | 'dataDir' | 'publicUrl'>): LogIdentity {
  const privateKey = Buffer.from(transparencyLogKey ?? keptKey(dataDir, kept), 'base64')
  const hash = createHash('sha256').update(publicKeyOf(privateKey)).digest('hex').slice(0, 8)
  const host = publicUrl === undefined ? `ecs-${hash}` : new URL(publicUrl).host
  return { privateKey, origin: `${host}/transparency-log` }
}

export interface Sealing {
  /** Once, now. */
  seal(): Promise<void>
  start(): void
  /** Seals what was committed until now, and ends. */
  stop(): Promise<void>
}

/** Seals what is committed, once a second. Of several processes one does it at a time. */
export function sealing({
  db,
  log,
  identity,
}: {
  db: Db
  log: Pick<FastifyBaseLogger, 'warn'>
  identity: LogIdentity
}): Sealing {
  const stopping = new AbortController()
  const { signal } = stopping
  const sealer = new Sealer(db, identity)
  let toldOf: string | undefined

  async function seal() {
    try {
      await sealer.seal(() => new Date())
      toldOf = undefined
    } catch (error) {
      const reason = error instanceof OtherLogKey ? OTHER_KEY : 'Sealing the log waits'
      // Once for each time that the database is away.
      if (toldOf !== reason) log.warn(error, reason)
      toldOf = reason
    }
  }

  async function run() {
    while (!signal.aborted) {
      await seal()
      await delay(POLL_MS, undefined, { signal }).catch(() => undefined)
    }
    await seal()
  }

  let running: Promise<void> | undefined
  return {
    seal,
    start() {
      running = run()
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}

const OTHER_KEY =
  'The transparency log of this database is signed with another key, and this process does not ' +
  'continue it: give all processes the same TRANSPARENCY_LOG_KEY, or restore the file ' +
  'transparency-log-key in DATA_DIR.'
