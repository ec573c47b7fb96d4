import { setTimeout as delay } from 'node:timers/promises'
import { newId } from '../server/src/lib/ids.ts'
import type { Choice } from '../server/test/simulation/choice.ts'
import type { Differences } from './differences.ts'
import { type Answer, at, type Party, type Write } from './write.ts'

const TIMEOUT_MS = 5_000
const AGAIN_MS = 100
const QUIET_MS = 1_000
/** With everything up, nothing takes so long to be answered. */
const INSIST_MS = 60_000
/** Says nothing on the request itself: the same one may be sent again. */
const AGAIN = new Set([429, 503, 507])

interface Request {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  by: Party
  body?: object | FormData | undefined
  key?: string
}

/** Sends requests as careful clients do, each to any of the servers, and keeps what became of writes. */
export class Sender {
  readonly writes: Write[] = []
  /** When, by performance.now(). */
  readonly acknowledgedAt: number[] = []
  /** How often there was no answer, a 503, and an answer to a repetition. */
  readonly counts = { unanswered: 0, unavailable: 0, repeated: 0, refused: 0, settled: 0 }
  urls: readonly string[]
  readonly #choice: Choice
  readonly #differences: Differences
  #isHasty = false
  readonly #late = new Set<Promise<void>>()

  constructor(urls: readonly string[], choice: Choice, differences: Differences) {
    this.urls = urls
    this.#choice = choice
    this.#differences = differences
  }

  newWrite(by: Party, path: string, body: object | FormData): Write {
    const write = { key: newId(), by, path, body, isDoubtful: false }
    this.writes.push(write)
    return write
  }

  /** One attempt; undefined where no answer came. */
  async attempt({ method, path, by, body, key }: Request): Promise<Answer | undefined> {
    const url = this.#choice.one(this.urls)
    const isForm = body instanceof FormData
    try {
      const response = await fetch(`${url}/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${by.token}`,
          ...(body && !isForm && { 'content-type': 'application/json' }),
          ...(method === 'PATCH' && { 'if-match': '*' }),
          ...(key !== undefined && { 'idempotency-key': key }),
        },
        ...(body && { body: isForm ? body : JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.includes('json') && text !== ''
      const { status } = response
      const answer = {
        status,
        text,
        body: isJson ? JSON.parse(text) : undefined,
        etag: response.headers.get('etag'),
      }
      if (isOfTornRequest(answer)) {
        this.counts.unanswered++
        return undefined
      }
      if (status === 503) this.counts.unavailable++
      else if (status >= 500 && status !== 507) {
        this.#differences.tell(`${method} ${shape(path)} is answered ${status} ${text}`)
      }
      if (status === 401) {
        this.#differences.tell(`${method} ${shape(path)} is answered 401 to a good token`)
      }
      return answer
    } catch {
      this.counts.unanswered++
      return undefined
    }
  }

  /** One attempt of a write, by some chance two at the same time. */
  async send(write: Write): Promise<void> {
    const isDoubled = this.#choice.chance(0.05)
    await Promise.all([this.#send(write), isDoubled ? this.#send(write) : undefined])
    // Long after, as by a network that had kept it.
    if (!this.#isHasty && this.#choice.chance(0.02)) {
      const late = delay(this.#choice.int(50, 3_000)).then(() => this.#send(write))
      this.#late.add(late)
      late.finally(() => this.#late.delete(late))
    }
  }

  async #send(write: Write): Promise<void> {
    const { by, path, body, key } = write
    const answer = await this.attempt({ method: 'POST', by, path, body, key })
    if (!answer || answer.status === 503 || answer.status >= 500) write.isDoubtful = true
    else if (answer.status < 300) {
      if (write.answer) this.counts.repeated++
      if (write.answer && write.answer.text !== answer.text) {
        this.#differences.tell(
          `POST ${shape(path)} with one key got two answers: ${write.answer.text} ${answer.text}`,
        )
      }
      if (!write.answer) this.acknowledgedAt.push(performance.now())
      write.answer ??= answer
      delete write.refusal
    } else if (!AGAIN.has(answer.status) && !write.answer) write.refusal = answer
  }

  /** Sends a write until it is acknowledged or refused. */
  async insist(write: Write): Promise<void> {
    const until = performance.now() + INSIST_MS
    delete write.refusal
    for (;;) {
      await this.send(write)
      if (write.answer) return
      if (write.refusal) {
        this.counts.refused++
        return
      }
      if (this.#isHasty && performance.now() > until) {
        const { by, path } = write
        this.#differences.tell(`POST ${shape(path)} by ${by.name} is never settled`)
        return
      }
      await delay(this.#choice.int(1, 2 * AGAIN_MS))
    }
  }

  /** Reads until there is an answer. */
  async read(by: Party, path: string): Promise<Answer> {
    return this.until({ method: 'GET', by, path })
  }

  async until(request: Request): Promise<Answer> {
    for (;;) {
      const answer = await this.attempt(request)
      if (answer && !AGAIN.has(answer.status) && answer.status < 500) return answer
      await delay(this.#choice.int(1, 2 * AGAIN_MS))
    }
  }

  /** From now on faults are over, and clients come to an end. */
  hurry(isHasty: boolean) {
    this.#isHasty = isHasty
  }

  /**
   * With everything up: what nobody knows the outcome of is sent again until it is known, also what was
   * refused while an earlier attempt was under way.
   */
  async settle(): Promise<void> {
    await Promise.all(this.#late)
    // What a server has still in its hands, though its client has given up, comes to its end.
    await delay(QUIET_MS)
    const doubtful = this.writes.filter(({ answer, isDoubtful, refusal }) => {
      return !answer && (isDoubtful || !refusal)
    })
    await inTurns(doubtful, 16, (write) => this.insist(write))
    for (const write of doubtful) write.isDoubtful = false
    this.counts.settled += doubtful.length
  }

  /** The same keys again: the same answers, byte for byte. */
  async repeat(writes: readonly Write[]): Promise<void> {
    await inTurns(writes, 16, async (write) => {
      const { by, path, body, key, answer } = write
      const again = await this.until({ method: 'POST', by, path, body, key })
      this.counts.repeated++
      if (again.text === answer?.text && again.status === answer.status) return
      this.#differences.tell(
        `POST ${shape(path)} repeated: ${again.status} ${again.text}, before ${answer?.text}`,
      )
    })
  }
}

/** Half a request came: the answer is to the connection and says so by naming no path. */
function isOfTornRequest({ status, body }: Answer): boolean {
  return status === 400 && at(body, 'instance') === ''
}

export async function inTurns<T>(
  list: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<unknown>,
) {
  const queue = list.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

export function shape(path: string): string {
  return path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}').replace(/\?.*/, '')
}
