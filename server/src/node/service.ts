import type { FastifyInstance } from 'fastify'
import type { createApp } from '../app.ts'
import { migrate } from '../db/migrate.ts'
import { openPool } from '../db/open.ts'
import { inTransaction } from '../db/transaction.ts'
import { createInvitation } from '../features/organizations/invitations/create.ts'
import { ensureOperator } from '../features/organizations/operator.ts'
import { callerOf } from './caller.ts'
import type { Start } from './config.ts'
import { type Database, openDatabase } from './database.ts'
import { claimFolders, prepareDatabase } from './demo-marks.ts'
import { openFiles } from './files/open.ts'
import type { TendedFileStore } from './files/tended.ts'
import { takeImports } from './imports/take-imports.ts'
import { listen } from './listen.ts'
import { logOptions } from './log.ts'
import { signOnOf } from './oidc/from-settings.ts'
import { recordSettings } from './record-settings.ts'
import { logIdentity, sealing } from './sealing.ts'
import type { Settings } from './settings.ts'
import { tracingOf } from './tracing/from-settings.ts'
import { tend } from './upkeep.ts'
import { aboutOf, servePages } from './web-pages.ts'
import { deliverWebhooks } from './webhooks/deliver.ts'
import { deliveryTerms, webhookSurroundings } from './webhooks/from-settings.ts'

type AppDeps = Parameters<typeof createApp>[0]

/**
 * How long requests in flight may take once the service has been told to stop: with the end of the
 * database it is less than the 10 seconds after which others, as Docker, use force.
 */
const IN_FLIGHT_MS = 8_000
/** No statement of a request takes so long while the database lives. */
const SILENCE_MAX_MS = 60_000

export interface Service {
  app: FastifyInstance
  /** How browsers reach it, without a slash at the end. */
  url: string
  /** Where data is kept, in words. */
  place: string
  /** With which the operator sets the first password, where there is none yet. */
  firstLink: { url: string; email: string } | undefined
  /** Ends requests in flight, then the database. */
  stop(): Promise<void>
}

interface Surroundings {
  /** Words of the database before the log exists. */
  say: (message: string) => void
  onLost: (error: Error) => void
  /** Aborted when the service is told to stop, maybe in the middle of its start. */
  signal: AbortSignal
}

/** Starts all of the service, or throws after having ended what it had started. */
export async function startService(start: Start, around: Surroundings): Promise<Service> {
  const { settings, demo } = start
  await using started = new AsyncDisposableStack()
  claimFolders(settings, demo)
  let log = around.say
  // The code is read while the database starts: on a folder in use that is a third of the wait.
  const code = import('../app.ts')
  const tracing = await tracingOf(settings)
  started.defer(() => tracing.stop())
  const { traced, onStatement } = tracing
  const tell = (message: string) => log(message)
  tracing.warnTo(tell)
  const listener = { ...around, log: tell, onStatement, silenceMaxMs: SILENCE_MAX_MS }
  const database = await openDatabase(settings, listener)
  started.defer(() => database.close())
  const { createApp } = await code
  around.signal.throwIfAborted()

  const files = await openFiles(settings, tell)
  const signOn = await signOnOf(settings, tell)
  const deps = { ...depsOf(settings, database, files), signOn }
  const identity = logIdentity(settings)
  const app = await createApp(deps)
  // Ends after the app, whose last requests it seals.
  const seals = sealing({ db: database.db, log: app.log, identity })
  started.defer(() => seals.stop())
  started.defer(() => closeApp(app))
  log = (message) => app.log.warn(message)
  tracing.traceRequests(app)
  await measure(app, settings, database)
  await prepareDatabase(database.url, demo, {
    migrate: () => migrateAt(database.url),
    fill: () => fill(deps),
  })
  around.signal.throwIfAborted()

  await recordSettings(database.db, settings, deps.now())
  seals.start()
  await servePages(app, aboutOf(demo, signOn))
  const url = await listen(app, settings)
  const firstLink = await makeFirstLink(database, url)
  started.defer(tend({ db: database.db, files, log: app.log, traced }))
  const { webhooks } = deps
  const terms = { traced, ...webhooks, ...deliveryTerms(settings) }
  const delivery = deliverWebhooks({ db: database.db, log: app.log, ...terms })
  started.defer(() => delivery.stop())
  const importing = takeImports({ db: database.db, files, log: app.log })
  started.defer(() => importing.stop())
  const stack = started.move()
  return { app, url, place: database.place, firstLink, stop: () => stack.disposeAsync() }
}

function depsOf(settings: Settings, { db }: Database, files: TendedFileStore): AppDeps {
  const { bodyMaxBytes, fileMaxBytes, rateLimitPerMinute, trustProxy, publicUrl } = settings
  return {
    db,
    files,
    webhooks: webhookSurroundings(settings),
    now: () => new Date(),
    limits: { bodyMaxBytes, fileMaxBytes, requestsPerMinute: rateLimitPerMinute },
    logger: logOptions(settings),
    trustProxy,
    publicUrl,
  }
}

/** The code that measures is read where somebody wants the figures. */
async function measure(app: FastifyInstance, { metricsToken }: Settings, { pool, db }: Database) {
  if (metricsToken === undefined) return
  const { serveMetrics } = await import('./metrics/serve-metrics.ts')
  serveMetrics(app, { token: metricsToken, pool, db })
}

/** The market is filled through an app of its own, which nobody reaches and nothing limits. */
async function fill(deps: AppDeps): Promise<void> {
  const limits = { ...deps.limits, requestsPerMinute: Number.MAX_SAFE_INTEGER }
  const { createApp } = await import('../app.ts')
  const { fillDemoMarket } = await import('../demo/fill.ts')
  const app = await createApp({ ...deps, limits, logger: { level: 'silent' } })
  try {
    await fillDemoMarket(callerOf(app), deps.db)
  } finally {
    await app.close()
  }
}

/** On a connection of its own, on which a statement may take its time. */
async function migrateAt(url: string): Promise<void> {
  const pool = openPool(url, 1)
  try {
    await migrate(pool)
  } finally {
    await pool.end()
  }
}

async function makeFirstLink({ db }: Database, url: string) {
  return inTransaction(db, async (tx) => {
    const { userId, email, hasPassword } = await ensureOperator(tx, new Date())
    if (hasPassword) return undefined
    const { token } = await createInvitation(tx, userId, new Date())
    // In the fragment, which browsers send to no server and so no log sees.
    return { url: `${url}/set-password#${token}`, email }
  })
}

async function closeApp(app: FastifyInstance): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), IN_FLIGHT_MS)
  await app.close()
  clearTimeout(late)
}
