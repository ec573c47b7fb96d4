import { setTimeout as delay } from 'node:timers/promises'
import { Differences } from '../differences.ts'
import { goesOn, type Options } from '../options.ts'
import { header, line, type Row, total } from '../report.ts'
import { playRound, type Scene } from '../round.ts'
import { openScene } from '../scene.ts'
import { openSite, ownFolder, type Site } from '../site.ts'
import { type NodeName, Pair } from './pair.ts'
import { findPrograms } from './programs.ts'

/** Clients work so long before and after what happens. */
const CALM_MS = 5_000
const WRITES_WITHIN_MS = 60_000

/** What happens to the leader, and how its node comes back once another leads. */
const deaths: readonly Death[] = [
  {
    name: 'database',
    what: "kill -9 of the leader's PostgreSQL",
    strike: (pair, leader) => pair.killDatabase(leader),
    mend: () => undefined,
  },
  {
    name: 'node',
    what: "kill -9 of the leader's node, its Patroni too",
    strike: (pair, leader) => pair.killNode(leader),
    mend: (pair, leader) => pair.reviveNode(leader),
  },
  {
    name: 'hang',
    what: 'hang of the leader, which wakes up when another leads',
    strike: (pair, leader) => pair.signalNode(leader, 'SIGSTOP'),
    mend: (pair, leader) => pair.signalNode(leader, 'SIGCONT'),
  },
]
/**
 * Not `hang`, unless it is asked for: a Patroni without a watchdog, 3.0.2 at least, takes the lead back when it
 * wakes up, and what the other one has acknowledged meanwhile is lost. docs/trial.md.
 */
const USUAL = ['database', 'node']

interface Death {
  name: string
  what: string
  strike(pair: Pair, leader: NodeName): void
  mend(pair: Pair, leader: NodeName): void
}

/** Kills the leader of a pair of databases under load, in several ways; what was not as it must be. */
export async function runFailover(
  options: Options,
  say: (text: string) => void,
): Promise<string[] | 'skipped'> {
  const programs = findPrograms()
  if ('lacking' in programs) {
    say(`SKIPPED: the fail-over needs ${programs.lacking.join(', ')}, which are not installed.`)
    return 'skipped'
  }
  const differences = new Differences(say)
  await using stack = new AsyncDisposableStack()
  const { folder, remove } = ownFolder()
  stack.defer(remove)
  const began = performance.now()
  const pair = await Pair.start(programs, folder)
  stack.defer(() => pair.stop())
  say(`A leader and a synchronous standby after ${secondsSince(began)} s`)
  const site = await openSite({
    ...{ count: options.servers, databaseUrl: pair.url, folder, hasFakeTime: false },
    ...{ filesFolder: `${folder}/files`, seed: options.seed, differences },
  })
  stack.defer(() => site.stop())
  await using scene = await openScene({ site, databaseUrl: pair.url, options, differences })
  const wanted = deaths.filter(({ name }) => (options.faults ?? USUAL).includes(name))
  const rows: Row[] = []
  say(header())
  while (goesOn(options, rows.length, wanted.length)) {
    const death = wanted[rows.length % wanted.length]
    if (!death) break
    const row = await playRound(scene, rows.length + 1, () => kill(pair, death, scene, say))
    rows.push(row)
    say(line(row))
    await pair.synchronous()
    tellRestarts(site, differences)
    if (differences.all.length > 0) break
  }
  const sum = total(rows)
  if (sum) say(line({ ...sum, faults: '' }))
  return differences.all
}

async function kill(
  pair: Pair,
  death: Death,
  { sender, differences }: Scene,
  say: (text: string) => void,
): Promise<string> {
  await delay(CALM_MS)
  const before = await pair.leader()
  const killedAt = performance.now()
  death.strike(pair, before)

  // A moment after which an answer cannot have been under way any more.
  const since = killedAt + 500
  while (!sender.acknowledgedAt.some((time) => time > since)) {
    if (performance.now() > killedAt + WRITES_WITHIN_MS) {
      differences.tell(`No write was acknowledged for ${WRITES_WITHIN_MS / 1000} s`)
      break
    }
    await delay(20)
  }
  const refusedMs = longestGap(sender.acknowledgedAt, killedAt)
  await delay(CALM_MS)
  const after = await pair.leader()
  death.mend(pair, before)
  const who = after === before ? `${after} leads again` : `${after} leads in place of ${before}`
  say(`${death.what}: writes refused for ${(refusedMs / 1000).toFixed(1)} s, ${who}`)
  return death.name
}

/** From one acknowledgement to the next, around or after the moment. */
function longestGap(times: readonly number[], moment: number): number {
  const near = times.filter((time) => time > moment - 1_000).toSorted((a, b) => a - b)
  const gaps = near.map((time, index) => time - (near[index - 1] ?? time))
  return Math.max(0, ...gaps)
}

/** The service has to go on by itself. */
function tellRestarts({ servers }: Site, differences: Differences) {
  for (const { name, starts } of servers) {
    if (starts !== 1) differences.tell(`${name} has been started ${starts} times`)
  }
}

const secondsSince = (time: number) => ((performance.now() - time) / 1000).toFixed(1)
