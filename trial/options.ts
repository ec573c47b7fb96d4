import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

export const help = `Usage: npm run trial -- [--seed N] [--rounds N | --minutes N] [--servers N] [--clients N]
       npm run trial -- --failover [--seed N] [--servers N] [--clients N]

Runs the whole service, several processes of it on one PostgreSQL, under concurrent clients of all
roles and under faults, and checks after each round that nothing was lost, doubled or hidden.

  --seed N           What clients and faults choose; printed, and 1 to 2147483647 by chance otherwise.
  --rounds N         How many rounds; 3 unless there is another limit, as many as it has ways to fail with --failover.
  --minutes N        Begin rounds for so long.
  --round-seconds N  How long clients are disturbed in a round (20).
  --servers N        Processes of the service (3).
  --clients N        Concurrent clients (32).
  --faults A,B       Only these: server, stop, database, both, full, stall, clock, slow, torn; with --failover
                     database, node, hang (the first two unless it is given).
  --failover         Instead: a Patroni pair with a synchronous standby, whose leader is killed.
  --help             Print this text.

Ends with 0 where everything agrees, also where the fail-over was SKIPPED since its programs are not
installed; with 1 on any difference; with 2 where it could not run.
`

export interface Options {
  seed: number
  /** Where it is not given, so many as each trial thinks right. */
  rounds: number | undefined
  untilMs: number | undefined
  roundMs: number
  servers: number
  clients: number
  faults: readonly string[] | undefined
  isFailover: boolean
  /** Aborted when the trial is told to end. */
  interrupted: AbortSignal
}

/** Undefined where the help is asked for. */
export function optionsOf(args: string[], interrupted: AbortSignal): Options | undefined {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({
    args,
    options: {
      ...{ seed: text, rounds: text, minutes: text, 'round-seconds': text, servers: text },
      ...{ clients: text, faults: text, failover: flag, help: flag },
    },
  })
  if (values.help) return undefined
  const minutes = numberOf('minutes', values.minutes)
  return {
    seed: numberOf('seed', values.seed) ?? randomInt(1, 2 ** 31),
    rounds: numberOf('rounds', values.rounds),
    untilMs: minutes === undefined ? undefined : performance.now() + minutes * 60_000,
    roundMs: 1000 * (numberOf('round-seconds', values['round-seconds']) ?? 20),
    servers: numberOf('servers', values.servers) ?? 3,
    clients: numberOf('clients', values.clients) ?? 32,
    faults: values.faults?.split(','),
    isFailover: values.failover,
    interrupted,
  }
}

/** Whether there is to be another round after so many. */
export function goesOn(options: Options, done: number, usual: number): boolean {
  const { rounds, untilMs, interrupted } = options
  if (interrupted.aborted) return false
  if (untilMs !== undefined && performance.now() > untilMs) return false
  return done < (rounds ?? (untilMs === undefined ? usual : Number.POSITIVE_INFINITY))
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (!(number > 0)) throw new Error(`--${name} is a number above 0, not ${text}.`)
  return number
}
