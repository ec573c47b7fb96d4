import * as http from 'node:http'
import * as https from 'node:https'
import type { Outcome } from '../../features/webhooks/turns-store.ts'
import { type TargetPolicy, whyNotTarget } from '../../lib/target.ts'
import { NoPublicAddress, publicLookup, type Resolve } from './lookup.ts'

const RESPONSE_MAX_BYTES = 65_536
const IDLE_MS = 15_000

export interface Sent extends Outcome {
  /** What Retry-After asks for. */
  retryAfterMs: number | undefined
}

export interface Request {
  url: string
  headers: Record<string, string>
  body: string
}

export interface Sender {
  /** Never throws; undefined where it was interrupted, and what became of it is not known. */
  send(request: Request, interrupted: AbortSignal): Promise<Sent | undefined>
  close(): void
}

interface Options {
  targets: TargetPolicy
  timeoutMs: number
  resolve?: Resolve
}

/** Sends POST requests into the world, and only there. Redirects are answers like any other. */
export function sender({ targets, timeoutMs, resolve }: Options): Sender {
  const kept = { keepAlive: true, timeout: IDLE_MS, scheduling: 'lifo' } as const
  const agents = { 'http:': new http.Agent(kept), 'https:': new https.Agent(kept) }
  const lookup = publicLookup(targets, resolve)

  function post(
    { url, headers, body }: Request,
    signal: AbortSignal,
  ): Promise<http.IncomingMessage> {
    const { request, agent } =
      new URL(url).protocol === 'https:'
        ? { request: https.request, agent: agents['https:'] }
        : { request: http.request, agent: agents['http:'] }
    return new Promise((answered, failed) => {
      const outgoing = request(url, { method: 'POST', agent, headers, lookup, signal }, answered)
      outgoing.on('error', (error) => {
        // A kept connection that its other side has just closed has taken nothing: once more.
        const isStale = outgoing.reusedSocket && codeOf(error) === 'ECONNRESET' && !signal.aborted
        if (isStale) post({ url, headers, body }, signal).then(answered, failed)
        else failed(error)
      })
      outgoing.end(body)
    })
  }

  return {
    async send(request, interrupted) {
      const began = performance.now()
      const outcome = (status: number | null, error: string | null, retryAfterMs?: number) => ({
        ...{ status, error, retryAfterMs },
        durationMs: Math.round(performance.now() - began),
      })
      // Settings and parsers change: what was let in once is looked at each time.
      const why = whyNotTarget(request.url, targets)
      if (why) return outcome(null, why)
      const late = AbortSignal.timeout(timeoutMs)
      try {
        const answer = await post(request, AbortSignal.any([late, interrupted]))
        await drained(answer)
        const status = answer.statusCode ?? 0
        return outcome(status, refusalIn(status), retryAfterOf(answer.headers['retry-after']))
      } catch (error) {
        if (interrupted.aborted) return undefined
        return outcome(null, late.aborted ? lateness(timeoutMs) : sentenceOf(error))
      }
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy()
    },
  }
}

/** What is answered besides the status is thrown away, and not listened to for long. */
async function drained(answer: http.IncomingMessage) {
  let bytes = 0
  await new Promise<void>((done) => {
    answer.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > RESPONSE_MAX_BYTES) answer.destroy()
    })
    answer.on('error', () => done())
    answer.on('close', () => done())
  })
}

function refusalIn(status: number): string | null {
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) {
    return `It answers ${status}, a redirect, which is not followed: give the address where it leads.`
  }
  return `It answers ${status}.`
}

function lateness(timeoutMs: number) {
  return `It has not answered within ${timeoutMs / 1000} seconds.`
}

function sentenceOf(error: unknown): string {
  if (error instanceof NoPublicAddress) {
    return 'Its name cannot be found, or leads to a private address, to which nothing is sent.'
  }
  const code = codeOf(error)
  if (code === undefined) return 'It cannot be reached.'
  if (/CERT|SIGNATURE|SELF_SIGNED|ERR_TLS/.test(code))
    return `Its certificate is not valid (${code}).`
  if (code.startsWith('HPE_')) return `It answers something that is no HTTP (${code}).`
  return `It cannot be reached (${code}).`
}

/** Seconds, or a date of HTTP. */
function retryAfterOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined
  const ms = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return ms > 0 ? ms : undefined
}

function codeOf(error: unknown): string | undefined {
  // Where a name has several addresses, each has failed: the first says as much as all.
  const [first] = error instanceof AggregateError ? error.errors : [error]
  if (typeof first !== 'object' || first === null || !('code' in first)) return undefined
  return typeof first.code === 'string' ? first.code : undefined
}
