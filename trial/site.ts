import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../server/src/node/postgres/start.ts'
import { Choice } from '../server/test/simulation/choice.ts'
import type { Differences } from './differences.ts'
import { Line } from './network.ts'
import { Server } from './server.ts'

const UP_WITHIN_MS = 240_000

/** Servers of the service on one database, and the network before each of them. */
export interface Site {
  servers: readonly Server[]
  lines: readonly Line[]
  allUp(): Promise<void>
  stop(): Promise<void>
}

interface SiteOptions {
  count: number
  databaseUrl: string
  /** A folder of one's own for what each server keeps. */
  folder: string
  filesFolder: string
  /** Whether the clock of one of them can be moved, where faketime is installed. */
  hasFakeTime: boolean
  seed: number
  differences: Differences
}

export async function openSite(options: SiteOptions): Promise<Site> {
  const { count, databaseUrl, folder, filesFolder, seed, differences } = options
  const env = {
    DATABASE_URL: databaseUrl,
    FILES_URL: `file://${filesFolder}`,
    WEBHOOK_KEY: randomBytes(32).toString('base64'),
    TRANSPARENCY_LOG_KEY: randomBytes(32).toString('base64'),
    WEBHOOK_ALLOW_PRIVATE: 'true',
    WEBHOOK_ALLOW_HTTP: 'true',
    WEBHOOK_TIMEOUT_SECONDS: '2',
  }
  const servers: Server[] = []
  const lines: Line[] = []
  const fakeTime = options.hasFakeTime ? fakeTimeLibrary() : undefined
  const allUp = async () => {
    const until = performance.now() + UP_WITHIN_MS
    for (const server of servers) {
      while (!(await server.isReady())) {
        if (performance.now() > until) throw new Error(`${server.name} does not come up again.`)
        await delay(50)
      }
    }
  }
  for (let at = 0; at < count; at++) {
    const port = await freePort()
    const isLast = at === count - 1 && count > 1
    servers.push(
      new Server({
        ...{ name: `server-${at + 1}`, port, folder, env, differences },
        fakeTime: isLast ? fakeTime : undefined,
      }),
    )
    const line = new Line(port, new Choice(seed + 1_000 + at))
    await line.listen()
    lines.push(line)
    // The first makes the market, the others find it.
    await allUp()
  }
  return {
    servers,
    lines,
    allUp,
    async stop() {
      await Promise.all(servers.map((server) => server.stop()))
      for (const line of lines) await line.close()
    },
  }
}

/** Of Debian's package faketime. */
function fakeTimeLibrary(): string | undefined {
  const lib = '/usr/lib'
  if (!existsSync(lib)) return undefined
  return readdirSync(lib)
    .map((name) => join(lib, name, 'faketime', 'libfaketime.so.1'))
    .find((path) => existsSync(path))
}

/** A folder that any user may enter. */
export function ownFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-trial-'))
  chmodSync(folder, 0o755)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}
