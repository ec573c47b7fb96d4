import { runFailover } from './failover/failover.ts'
import { help, type Options, optionsOf } from './options.ts'
import { runTrial } from './trial.ts'

const say = (text: string) => void process.stdout.write(`${text}\n`)

// What has been started is ended in an orderly way, after the checks of the round.
const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupted.abort())

process.exitCode = await run()
// Connections of clients that have been cut are nobody's any more.
process.exit()

async function run(): Promise<number> {
  let options: Options | undefined
  try {
    options = optionsOf(process.argv.slice(2), interrupted.signal)
    if (!options) {
      say(help)
      return 0
    }
    say(`Seed ${options.seed}`)
    const differences = await (options.isFailover ? runFailover : runTrial)(options, say)
    if (differences === 'skipped') return 0
    if (differences.length === 0) {
      say('Everything agrees.')
      return 0
    }
    say(`${differences.length} DIFFERENCES with seed ${options.seed}, the first: ${differences[0]}`)
    return 1
  } catch (error) {
    const seed = options ? ` (seed ${options.seed})` : ''
    say(`The trial could not go on${seed}: ${error instanceof Error ? error.stack : error}`)
    return 2
  }
}
