import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { WebhookSurroundings } from '../../ctx.ts'
import type { Db } from '../../db/open.ts'
import { sequenceEvents } from '../../features/events/sequencer.ts'
import type { Patience } from '../../features/webhooks/backoff.ts'
import { NAMELESS_SOURCE } from '../../features/webhooks/message.ts'
import { claimWebhooks, countSealedElsewhere } from '../../features/webhooks/turns-store.ts'
import { type Traced, untraced } from '../tracing/traced.ts'
import type { Resolve } from './lookup.ts'
import { sender } from './send.ts'
import { type Counts, Turn, type TurnOptions } from './turn.ts'

/** Webhooks that this process delivers to at the same time. */
const AT_ONCE = 30
const POLL_MS = 500
/** How much longer than an answer a lease lasts. */
const LEASE_TIMES = 3
/** How long what is in flight may take once the service stops: then it is sent again elsewhere. */
const IN_FLIGHT_MS = 1_500

export interface DeliverOptions extends WebhookSurroundings {
  db: Db
  log: Pick<FastifyBaseLogger, 'warn'>
  publicUrl: string | undefined
  timeoutMs: number
  patience: Patience
  /** How names become addresses, if not by the system. */
  resolve?: Resolve
  traced?: Traced
}

export interface Delivery {
  readonly counts: Readonly<Counts>
  stop(): Promise<void>
}

/**
 * Sends the events of organizations to their webhooks, until it is stopped. Any number of processes
 * may do so at once: each webhook is one's alone at a time (turns-store.ts). New events are noticed by
 * looking, twice a second.
 */
export function deliverWebhooks(options: DeliverOptions): Delivery {
  const { db, box, log, timeoutMs, publicUrl, traced = untraced } = options
  const [stopping, interrupted] = [new AbortController(), new AbortController()]
  const counts: Counts = { delivered: 0, failed: 0, disabled: 0 }
  const turnOptions: TurnOptions = {
    ...options,
    traced,
    sender: sender(options),
    source: publicUrl ? `${publicUrl.replace(/\/$/, '')}/v1/events` : NAMELESS_SOURCE,
    leaseMs: LEASE_TIMES * timeoutMs,
    interrupted: interrupted.signal,
    stopping: stopping.signal,
    count: (what) => counts[what]++,
  }
  const turns = new Set<Promise<void>>()
  let wake = new AbortController()

  async function round() {
    const limit = AT_ONCE - turns.size
    if (limit === 0) return
    await sequenceEvents(db, { isPatient: false })
    const claimedAt = performance.now()
    const { keyId } = box
    const { leaseMs } = turnOptions
    for (const webhook of await claimWebhooks(db, { keyId, limit, leaseMs })) {
      const attributes = { 'ecs.webhook_id': webhook.id }
      const turn = traced({ name: 'deliver to a webhook', attributes }, () =>
        new Turn(turnOptions, webhook, claimedAt).take(),
      )
        .catch((error) => log.warn(error, `Delivering to the webhook ${webhook.id} failed`))
        .finally(() => {
          turns.delete(turn)
          wake.abort()
        })
      turns.add(turn)
    }
  }

  async function run() {
    let isDown = false
    await warnOfOtherKey(options).catch(() => undefined)
    while (!stopping.signal.aborted) {
      wake = new AbortController()
      try {
        await round()
        isDown = false
      } catch (error) {
        // Once for each time that the database is away.
        if (!isDown && !stopping.signal.aborted) log.warn(error, 'Delivering to webhooks waits')
        isDown = true
      }
      const signal = AbortSignal.any([stopping.signal, wake.signal])
      await delay(POLL_MS, undefined, { signal }).catch(() => undefined)
    }
  }

  const running = run()
  return {
    counts,
    async stop() {
      stopping.abort()
      const late = setTimeout(() => interrupted.abort(), IN_FLIGHT_MS)
      await running
      await Promise.all(turns)
      clearTimeout(late)
      turnOptions.sender.close()
    },
  }
}

async function warnOfOtherKey({ db, box, log }: DeliverOptions) {
  const count = await countSealedElsewhere(db, box.keyId)
  if (count === 0) return
  log.warn(
    `The secrets of ${count} webhooks are encrypted with another key, and this process does not ` +
      'deliver to them: give all processes the same WEBHOOK_KEY, or restore the file webhook-key ' +
      'in DATA_DIR. Where the key is lost, a new secret makes a webhook work again.',
  )
}
