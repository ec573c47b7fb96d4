import type pg from 'pg'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

const SCRAPE_WAIT_MS = 2_000

export interface Measured {
  pool: pg.Pool
  newestSequence(): Promise<bigint>
}

/**
 * Everything that is measured: requests, the pool of the database, events, and (by prom-client) the
 * process with its event loop, memory and garbage collection. Names as Prometheus wants them: the
 * base unit at the end, `_total` for what only grows.
 */
export function metricsOf({ pool, newestSequence }: Measured) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const requests = new Counter({
    name: 'ecs_http_requests_total',
    help: 'Requests by operation and status; aborted: the caller went away before the answer',
    labelNames: ['operation', 'status'],
    registers,
  })
  // Without the status: most operations would have each bucket several times over.
  const durations = new Histogram({
    name: 'ecs_http_request_duration_seconds',
    help: 'From the first byte of a request to the last of its answer, by operation',
    labelNames: ['operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const inFlight = new Gauge({
    name: 'ecs_http_requests_in_flight',
    help: 'Requests that have no answer yet; who waits for events is one of them',
    registers,
  })
  new Gauge({
    name: 'ecs_database_connections',
    help: 'Connections of this process to the database',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'active' }, pool.totalCount - pool.idleCount)
    },
  })
  new Gauge({
    name: 'ecs_database_connections_max',
    help: 'As many connections the process may have: DATABASE_POOL_MAX',
    registers,
    collect() {
      this.set(pool.options.max)
    },
  })
  new Gauge({
    name: 'ecs_database_waiting',
    help: 'Queries and transactions that wait for a connection',
    registers,
    collect() {
      this.set(pool.waitingCount)
    },
  })
  const isUp = new Gauge({
    name: 'ecs_database_up',
    help: 'Whether the database answered when this was asked: 1 or 0',
    registers,
  })
  const sequence = new Gauge({
    name: 'ecs_events_newest_sequence',
    help: 'The newest number that an event has got; the last known while the database is down',
    registers,
  })

  return {
    /** Begins to count a request; what it returns is called at its end. */
    begin(): (operation: string, status: string) => void {
      const startedAt = performance.now()
      inFlight.inc()
      return (operation, status) => {
        inFlight.dec()
        requests.inc({ operation, status })
        durations.observe({ operation }, (performance.now() - startedAt) / 1000)
      }
    },

    contentType: registry.contentType,

    async text(): Promise<string> {
      const newest = await inTime(newestSequence())
      isUp.set(newest === undefined ? 0 : 1)
      if (newest !== undefined) sequence.set(Number(newest))
      return registry.metrics()
    },
  }
}

/** What the database says; undefined where it fails or takes too long for whoever scrapes. */
async function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), SCRAPE_WAIT_MS)
  })
  try {
    return await Promise.race([answer.catch(() => undefined), late])
  } finally {
    clearTimeout(timer)
  }
}
