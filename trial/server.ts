import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { signal } from './database.ts'
import type { Differences } from './differences.ts'

const main = fileURLToPath(import.meta.resolve('../server/src/node/main.ts'))
const POLL_MS = 100
const STOP_WITHIN_MS = 15_000

export interface ServerOptions {
  name: string
  port: number
  folder: string
  env: Record<string, string>
  /** The library of faketime, where this one's clock shall be moved. */
  fakeTime: string | undefined
  differences: Differences
}

/** A process of the service, which is started again whenever it has ended. */
export class Server {
  readonly #options: ServerOptions
  readonly #clock: string
  #child: ChildProcess | undefined
  #isKept = true
  #isKilled = false
  #keeping: Promise<void>
  starts = 0

  constructor(options: ServerOptions) {
    this.#options = options
    this.#clock = join(options.folder, `${options.name}-clock`)
    this.setClock('+0')
    this.#keeping = this.#keep()
  }

  get name() {
    return this.#options.name
  }

  get url() {
    return `http://127.0.0.1:${this.#options.port}`
  }

  get hasMovableClock() {
    return this.#options.fakeTime !== undefined
  }

  async #keep() {
    while (this.#isKept) {
      await this.#run()
      await delay(POLL_MS)
    }
  }

  async #run() {
    const { name, port, folder, env, fakeTime, differences } = this.#options
    const child = spawn(process.execPath, [main, '--demo'], {
      env: {
        ...{ PATH: process.env.PATH, PORT: `${port}`, DATA_DIR: join(folder, name) },
        ...{ LOG_LEVEL: 'warn', RATE_LIMIT_PER_MINUTE: '100000000' },
        ...(fakeTime !== undefined && {
          ...{ LD_PRELOAD: fakeTime, FAKETIME_TIMESTAMP_FILE: this.#clock },
          ...{ FAKETIME_CACHE_DURATION: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1', NO_FAKE_STAT: '1' },
        }),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C in a terminal is the trial's, which ends it.
      detached: true,
      cwd: '/',
    })
    this.#child = child
    this.#isKilled = false
    let isUp = false
    let said = ''
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('Stop it with Ctrl-C')) {
        isUp = true
        this.starts++
      }
    })
    child.stderr.on('data', (chunk) => {
      said = (said + String(chunk)).slice(-20_000)
      for (const line of String(chunk).split('\n')) {
        if (/"level":(50|60)/.test(line)) differences.tell(`${name} logs an error: ${line}`)
      }
    })
    const code = await new Promise((done) => child.once('close', done))
    if (isUp && !this.#isKilled && this.#isKept) {
      differences.tell(`${name} has ended by itself with ${code}: ${said.slice(-2000)}`)
    } else if (!isUp && !this.#isKilled && /\n\s+at /.test(said)) {
      differences.tell(`${name} did not start, and gave no sentence: ${said.slice(-2000)}`)
    }
  }

  kill() {
    this.#isKilled = true
    signal(this.#child?.pid, 'SIGKILL')
  }

  /** As an operator ends it; it is started again like after any end. */
  interrupt() {
    this.#isKilled = true
    signal(this.#child?.pid, 'SIGTERM')
  }

  /** Moves its clock while it runs, by what faketime understands, as -2h. */
  setClock(offset: string) {
    writeFileSync(this.#clock, `${offset}\n`)
  }

  async isReady(): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(2_000)
      return (await fetch(`${this.url}/v1/health/ready`, { signal })).status === 200
    } catch {
      return false
    }
  }

  async stop() {
    this.#isKept = false
    signal(this.#child?.pid, 'SIGTERM')
    const late = setTimeout(() => this.kill(), STOP_WITHIN_MS)
    await this.#keeping
    clearTimeout(late)
  }
}
