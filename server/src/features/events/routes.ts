import { Readable } from 'node:stream'
import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { route } from '../../http/route.ts'
import { Problem } from '../../lib/problem.ts'
import { type Event, EventList, EventQuery } from './schema.ts'
import { sequenceEvents } from './sequencer.ts'
import { type EventRange, eventsIn, typeIdsOf } from './store.ts'

const POLL_MS = 300
/** A comment in a quiet stream, so that nobody between takes it for dead. */
const HEARTBEAT_MS = 15_000
/** What ends because the service stops must not keep its connection, which would hold up the stop. */
const closing = { Connection: 'close' }

export default [
  route({
    id: 'eventList',
    tag: 'Events',
    method: 'GET',
    path: '/events',
    summary: 'Pull the events that your organization has not seen yet',
    description:
      'In the order of their sequence, none missed and none twice: give `lastSequence` as `after` the next time. With `wait` the answer comes as soon as there is an event. With `Accept: text/event-stream` the events come as server-sent events without end; `Last-Event-ID` then says what was seen. `before` looks back, newest first.',
    who: 'member',
    query: EventQuery,
    reply: EventList,
    problems: [],
    async handle(ctx, { query }) {
      const question = questionOf(ctx, query)
      if (question.before !== undefined) return { body: await lookedBack(ctx, question) }
      if (/\btext\/event-stream\b/i.test(ctx.accept ?? '')) {
        const headers = {
          ...closing,
          'Content-Type': 'text/event-stream',
          'X-Accel-Buffering': 'no',
        }
        return { stream: Readable.from(streamed(ctx, question)), headers }
      }
      const { signal } = ctx
      const items = await pulled(ctx, question, signal, query.wait ?? 0)
      const body = { items, lastSequence: items.at(-1)?.sequence ?? question.after }
      return { body, ...(signal.aborted && { headers: closing }) }
    },
    next({ items, lastSequence }, { before, top = 100 }) {
      if (items.length < top) return undefined
      if (before === undefined) return { after: lastSequence, wait: 0 }
      return { before: items.at(-1)?.sequence ?? before }
    },
  }),
]

interface Question extends EventRange {
  organizationId: string
}

function questionOf(ctx: Ctx, query: EventQuery): Question {
  return {
    organizationId: acting(ctx.actor).id,
    after: afterOf(ctx.lastEventId) ?? query.after ?? 0,
    before: query.before,
    top: query.top ?? 100,
    typeIds: query.type?.flatMap((named) => {
      const ids = typeIdsOf(named)
      if (ids.length === 0) throw unknownType(named)
      return ids
    }),
  }
}

function afterOf(lastEventId: string | undefined): number | undefined {
  return lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId)
    ? Number(lastEventId)
    : undefined
}

function unknownType(named: string) {
  const faults = [{ pointer: '?type', message: `names no type of event: ${named}` }]
  return new Problem('invalid-request', `type names no type of event: ${named}.`, { faults })
}

/** What there was before, newest first. */
async function lookedBack({ tx }: Ctx, question: Question) {
  await sequenceEvents(tx)
  const items = await eventsIn(tx, question.organizationId, question)
  return { items, lastSequence: items[0]?.sequence ?? question.after }
}

/** All there is after `after`, or what comes within `waitSeconds`. */
async function pulled(
  { tx }: Ctx,
  question: Question,
  signal: AbortSignal,
  waitSeconds: number,
): Promise<Event[]> {
  const { organizationId } = question
  const until = performance.now() + waitSeconds * 1000
  // The caller sees whatever was committed before it asked; while it waits, somebody else's round
  // will do.
  await sequenceEvents(tx)
  let items = await eventsIn(tx, organizationId, question)
  while (items.length === 0 && performance.now() < until && !signal.aborted) {
    await rest(Math.min(POLL_MS, until - performance.now()), signal)
    await sequenceEvents(tx, { isPatient: false })
    items = await eventsIn(tx, organizationId, question)
  }
  return items
}

/** Server-sent events: each as a message whose id is its sequence. */
async function* streamed(ctx: Ctx, question: Question) {
  const { tx, signal } = ctx
  let { after } = question
  let spokeAt = performance.now()
  yield ': events follow\n\n'
  while (!signal.aborted) {
    await sequenceEvents(tx, { isPatient: false })
    const items = await eventsIn(tx, question.organizationId, { ...question, after })
    for (const event of items) yield `id: ${event.sequence}\ndata: ${JSON.stringify(event)}\n\n`
    after = items.at(-1)?.sequence ?? after
    if (items.length > 0) spokeAt = performance.now()
    if (performance.now() - spokeAt > HEARTBEAT_MS) {
      yield ':\n\n'
      spokeAt = performance.now()
    }
    if (items.length < question.top) await rest(POLL_MS, signal)
  }
}

/** Passes the time, or returns at once when the caller leaves or the service stops. */
async function rest(ms: number, signal: AbortSignal) {
  if (signal.aborted) return
  await new Promise<void>((resume) => {
    const wake = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', wake)
      resume()
    }
    const timer = setTimeout(wake, ms)
    signal.addEventListener('abort', wake, { once: true })
  })
}
