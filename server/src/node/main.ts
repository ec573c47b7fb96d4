import { DatabaseRefused } from '../db/migrate.ts'
import { databaseProblem } from '../db/problem.ts'
import { helpText, parseSettings, SettingsError, type Start } from './config.ts'
import { StartError } from './errors.ts'
import { say } from './log.ts'
import { startService } from './service.ts'
import { startMessage } from './start-message.ts'

/** npm passes Ctrl-C on to a service that got it from the terminal already: that is no second one. */
const SAME_SIGNAL_MS = 1_000
const LOOK_EVERY_MS = 250

const start = readSettings()
if (start?.help) say(helpText())
else if (start) await run(start)

function readSettings(): Start | undefined {
  try {
    return parseSettings(process.env, process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
    return undefined
  }
}

/** Serves until a signal comes; ends with 0 then, with 1 when the start or the database fails. */
async function run(start: Start): Promise<void> {
  const stopping = new AbortController()
  let lost = false
  let toldAt = 0
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted && Date.now() - toldAt > SAME_SIGNAL_MS) process.exit(1)
      if (toldAt === 0) toldAt = Date.now()
      stopping.abort()
    })
  }
  whenAbandoned(() => stopping.abort())
  const onLost = () => {
    lost = true
    stopping.abort()
  }
  const told = new Promise((done) => stopping.signal.addEventListener('abort', done))
  try {
    const service = await startService(start, { say, onLost, signal: stopping.signal })
    say(startMessage(service, start.demo))
    await told
    await service.stop()
  } catch (error) {
    if (!stopping.signal.aborted) {
      process.stderr.write(`${sentenceOf(error)}\n`)
      process.exit(1)
    }
  }
  process.exit(lost ? 1 : 0)
}

/**
 * npm runs its scripts by a shell, and passes a signal on to the shell alone: what it has started
 * goes on with another parent, and has to notice that.
 */
function whenAbandoned(stop: () => void): void {
  const { ppid } = process
  if (process.env.npm_lifecycle_event === undefined) return
  const look = () => process.ppid !== ppid && stop()
  setInterval(look, LOOK_EVERY_MS).unref()
}

/** A bug shows where it is; what the reader can help is told in its sentence. */
function sentenceOf(error: unknown): string {
  if (error instanceof StartError || error instanceof DatabaseRefused) return error.message
  // It was there a moment ago: it is starting, stopping, or lacks room.
  if (databaseProblem(error)?.code === 'unavailable' && error instanceof Error) {
    return `The database went away during the start: ${error.message}.`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
