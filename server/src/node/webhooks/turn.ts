import type { Db } from '../../db/open.ts'
import { inTransaction } from '../../db/transaction.ts'
import { emit } from '../../features/events/emit.ts'
import type { Event } from '../../features/events/schema.ts'
import { eventsIn } from '../../features/events/store.ts'
import { consequenceOf, type Patience } from '../../features/webhooks/backoff.ts'
import {
  eventMessage,
  headersOf,
  type Message,
  testMessage,
} from '../../features/webhooks/message.ts'
import {
  askedDeliveries,
  type Claimed,
  noteFailure,
  passOver,
  recordAsked,
  recordDelivered,
  recordFailed,
  releaseWebhook,
  type Standing,
  sealedSecrets,
} from '../../features/webhooks/turns-store.ts'
import type { SecretBox } from '../../lib/secret-box.ts'
import type { Traced } from '../tracing/traced.ts'
import type { Sender, Sent } from './send.ts'

/** After so many events, or so long, the others get a turn. */
const EVENTS_MAX = 100
const TURN_MS = 5_000

export interface TurnOptions {
  db: Db
  box: SecretBox
  sender: Sender
  /** The `source` of what is sent. */
  source: string
  patience: Patience
  leaseMs: number
  timeoutMs: number
  /** What is in flight is given up. */
  interrupted: AbortSignal
  /** Nothing more is begun. */
  stopping: AbortSignal
  count(what: keyof Counts): void
  traced: Traced
}

/** What has happened since the start, for whoever measures. */
export interface Counts {
  delivered: number
  failed: number
  disabled: number
}

/**
 * One turn of one webhook: what was asked for, then its events in order, until one fails, something
 * about the webhook changes, or it was long enough. Each step is recorded while the webhook is still
 * this process's; a crash leaves at most one event that is sent twice.
 */
export class Turn {
  readonly #options: TurnOptions
  readonly #webhook: Claimed
  readonly #end: number
  #at: bigint
  #leaseEnd: number

  /** `claimedAt`: when the lease was asked for, by performance.now(). */
  constructor(options: TurnOptions, webhook: Claimed, claimedAt: number) {
    this.#options = options
    this.#webhook = webhook
    this.#at = webhook.lastSequence
    this.#end = claimedAt + TURN_MS
    this.#leaseEnd = claimedAt + options.leaseMs
  }

  async take() {
    const goesOn = await this.#sendAsked()
    if (goesOn && this.#webhook.isDue) await this.#sendEvents()
    // After a bug of ours the lease runs its time, so that it is not met again at once.
    await releaseWebhook(this.#options.db, this.#webhook)
  }

  async #sendAsked(): Promise<boolean> {
    const { db, source, leaseMs } = this.#options
    const { id, organizationId, leaseId } = this.#webhook
    for (const asked of await askedDeliveries(db, id)) {
      const message =
        asked.sequence === null
          ? testMessage(asked, `/webhooks/${id}`, source)
          : eventMessage(await this.#eventAt(organizationId, asked.sequence), source)
      const sent = await this.#send(message)
      if (!sent) return false
      const began = performance.now()
      const standing = await recordAsked(db, { id, leaseId, leaseMs }, asked.id, sent)
      if (!this.#mayGoOn(standing, began)) return false
    }
    return true
  }

  async #sendEvents() {
    const { db, source } = this.#options
    const { organizationId, typeIds } = this.#webhook
    const range = { after: Number(this.#at), top: EVENTS_MAX, typeIds: undefined }
    const events = await eventsIn(db, organizationId, range)
    for (const event of events) {
      if (typeIds && !typeIds.includes(event.type.id)) continue
      const sent = await this.#send(eventMessage(event, source))
      if (!sent) return
      if (sent.error !== null) return this.#fail(event, sent)
      const [began, sequence] = [performance.now(), BigInt(event.sequence)]
      const standing = await recordDelivered(db, this.#holder(), sequence, sent)
      if (!this.#mayGoOn(standing, began)) return
      this.#at = sequence
    }
    const last = BigInt(events.at(-1)?.sequence ?? 0)
    if (last > this.#at) await passOver(db, this.#holder(), last)
  }

  async #send(message: Message): Promise<Sent | undefined> {
    const { sender, timeoutMs, stopping, interrupted, count, traced } = this.#options
    const now = performance.now()
    // Whoever slept too long holds nothing any more, and another may be sending.
    const isHeld = now + timeoutMs < this.#leaseEnd
    if (!isHeld || now > this.#end || stopping.aborted) return undefined
    const { url } = this.#webhook
    const secrets = await this.#secrets()
    // Not the address: what comes after its host is often a secret.
    const attributes = { 'server.address': new URL(url).hostname, 'ecs.message_id': message.id }
    const sent = await traced({ name: 'POST', kind: 'client', attributes }, async (span) => {
      const headers = { ...span.headers, ...headersOf(message, secrets, new Date()) }
      const sent = await sender.send({ url, headers, body: message.body }, interrupted)
      if (typeof sent?.status === 'number') span.note({ 'http.response.status_code': sent.status })
      if (sent?.error !== null) span.fail()
      return sent
    })
    if (sent) count(sent.error === null ? 'delivered' : 'failed')
    return sent
  }

  #opened: Promise<{ secret: string; expiresAt: Date | null }[]> | undefined

  async #secrets(): Promise<string[]> {
    const { db, box } = this.#options
    const { id } = this.#webhook
    this.#opened ??= sealedSecrets(db, id).then((all) =>
      all
        .filter(({ expiresAt }) => isLive(expiresAt))
        .map(({ sealed, expiresAt }) => ({ secret: box.open(sealed, id), expiresAt })),
    )
    const opened = await this.#opened
    return opened.filter(({ expiresAt }) => isLive(expiresAt)).map(({ secret }) => secret)
  }

  async #fail(event: Event, sent: Sent) {
    const { db, patience, count } = this.#options
    const { id, organizationId, failures, failingSince, version } = this.#webhook
    const now = new Date()
    const { status, retryAfterMs } = sent
    const forMs = failingSince ? now.getTime() - failingSince.getTime() : 0
    const failure = { failures: failures + 1, forMs, status, retryAfterMs }
    const after = consequenceOf(failure, patience, Math.random())

    const isDisabledNow = await inTransaction(db, async (tx) => {
      const recorded = await recordFailed(tx, { ...this.#holder(), version }, after)
      if (!recorded) return false
      const isDeadLetter = 'disabledReason' in after
      await noteFailure(tx, id, BigInt(event.sequence), sent, isDeadLetter)
      if (!recorded.isDisabledNow || !isDeadLetter) return false
      await emit(
        { tx, now },
        {
          type: 'webhookDisabled',
          resourceUri: `/webhooks/${id}`,
          receivers: [organizationId],
          data: { webhookId: id, reason: after.disabledReason, sequence: event.sequence },
        },
      )
      return true
    })
    if (isDisabledNow) count('disabled')
  }

  #holder() {
    const { id, leaseId } = this.#webhook
    return { id, leaseId, from: this.#at, leaseMs: this.#options.leaseMs }
  }

  /** `began`: when the record was asked for, which has made the lease longer. */
  #mayGoOn(standing: Standing | undefined, began: number): boolean {
    this.#leaseEnd = began + this.#options.leaseMs
    return standing?.isEnabled === true && standing.version === this.#webhook.version
  }

  async #eventAt(organizationId: string, sequence: bigint): Promise<Event> {
    const range = { after: Number(sequence) - 1, top: 1, typeIds: undefined }
    const [event] = await eventsIn(this.#options.db, organizationId, range)
    if (event?.sequence !== Number(sequence)) {
      throw new Error('broken promise: what was delivered once can be read again')
    }
    return event
  }
}

function isLive(expiresAt: Date | null): boolean {
  return expiresAt === null || expiresAt > new Date()
}
