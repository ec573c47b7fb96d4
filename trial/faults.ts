import { setTimeout as delay } from 'node:timers/promises'
import type { Choice } from '../server/test/simulation/choice.ts'
import type { OwnDatabase } from './database.ts'
import type { Disk } from './disk.ts'
import type { Line } from './network.ts'
import type { Server } from './server.ts'

/** What can be broken. */
export interface Breakable {
  servers: readonly Server[]
  lines: readonly Line[]
  database: OwnDatabase
  disk: Disk
  choice: Choice
}

export interface Fault {
  name: string
  /** Why it can't be had here; undefined where it can. */
  whyNot(on: Breakable): string | undefined
  /** Breaks something, and mends it before it resolves. */
  happen(on: Breakable): Promise<void>
}

const always = () => undefined
const FULL_STEP_MS = 50

/** Everything that goes wrong in the trial, and now and then at the same time. */
export const faults: readonly Fault[] = [
  {
    name: 'server',
    whyNot: always,
    async happen({ servers, choice }) {
      choice.one(servers)?.kill()
    },
  },
  {
    name: 'stop',
    whyNot: always,
    async happen({ servers, choice }) {
      choice.one(servers)?.interrupt()
    },
  },
  {
    name: 'database',
    whyNot: always,
    async happen({ database, choice }) {
      if (choice.chance(0.7)) database.kill()
      else database.killBackend(choice.int(0, 999) / 1000)
      await database.ready()
    },
  },
  {
    name: 'both',
    whyNot: always,
    async happen({ database, servers, choice }) {
      choice.one(servers)?.kill()
      database.kill()
      await database.ready()
    },
  },
  {
    name: 'full',
    whyNot: ({ disk }) => (disk.kind === 'folder' ? 'no disk of its own: needs root' : undefined),
    async happen({ disk, database, choice }) {
      const until = performance.now() + choice.int(1_000, 3_000)
      try {
        while (performance.now() < until) {
          disk.fill()
          await delay(FULL_STEP_MS)
        }
      } finally {
        disk.free()
      }
      await database.ready()
    },
  },
  {
    name: 'stall',
    whyNot: () => (process.platform === 'linux' ? undefined : 'its processes are found on Linux'),
    happen: ({ database, choice }) => database.stall(choice.int(500, 7_000)),
  },
  {
    name: 'clock',
    whyNot: ({ servers }) =>
      servers.some(({ hasMovableClock }) => hasMovableClock)
        ? undefined
        : 'faketime is not installed',
    async happen({ servers, choice }) {
      const server = choice.one(servers.filter(({ hasMovableClock }) => hasMovableClock))
      server?.setClock(choice.one(['+90s', '-90s', '+2h', '-2h', '-3d']))
      await delay(choice.int(1_000, 4_000))
      server?.setClock('+0')
    },
  },
  {
    name: 'slow',
    whyNot: always,
    happen: (on) => weather(on, 'slow'),
  },
  {
    name: 'torn',
    whyNot: always,
    happen: (on) => weather(on, 'torn'),
  },
]

async function weather({ lines, choice }: Breakable, kind: 'slow' | 'torn') {
  const struck = lines.filter(() => choice.chance(0.7))
  for (const line of struck) line.weather = kind
  await delay(choice.int(1_000, 5_000))
  for (const line of struck) {
    line.weather = 'fair'
    if (choice.chance(0.3)) line.cut()
  }
}

/** Faults at random until the time is over; says which there were. */
export async function disturb(
  on: Breakable,
  possible: readonly Fault[],
  ms: number,
  interrupted: AbortSignal,
): Promise<string[]> {
  const until = performance.now() + ms
  const happened: string[] = []
  // Two chains, so that one fault meets another's.
  const chain = async (firstMs: number) => {
    await delay(firstMs)
    while (performance.now() < until && !interrupted.aborted) {
      const fault = on.choice.one(possible)
      if (!fault) return
      happened.push(fault.name)
      await fault.happen(on)
      await delay(on.choice.int(300, 3_000))
    }
  }
  await Promise.all([chain(500), chain(on.choice.int(2_000, 6_000))])
  return happened
}
