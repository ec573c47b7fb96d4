import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Db } from '../../db/open.ts'
import { claimImport } from '../../features/imports/turns-store.ts'
import type { FileStore } from '../../lib/file-store.ts'
import { ImportTurn } from './import-turn.ts'

const POLL_MS = 1_000

export interface TakeOptions {
  db: Db
  files: FileStore
  log: Pick<FastifyBaseLogger, 'warn'>
  pollMs?: number
}

/**
 * Does the imports that people have asked for, until it is stopped. Any number of processes may do so at
 * once: an import is one's alone at a time (turns-store.ts). What is stopped in the middle is undone,
 * and begun again by whoever comes next.
 */
export function takeImports({ pollMs = POLL_MS, ...options }: TakeOptions): {
  stop(): Promise<void>
} {
  const { db, log } = options
  const stopping = new AbortController()
  const { signal } = stopping

  async function run() {
    let isDown = false
    while (!signal.aborted) {
      try {
        const claimed = await claimImport(db)
        isDown = false
        if (claimed) {
          await new ImportTurn(options, claimed, signal).take()
          continue
        }
      } catch (error) {
        // Once for each time that the database is away.
        if (!isDown && !signal.aborted) log.warn(error, 'Imports wait')
        isDown = true
      }
      await delay(pollMs, undefined, { signal }).catch(() => undefined)
    }
  }

  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}
