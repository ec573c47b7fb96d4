import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { World } from '../../server/test/world.ts'

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** A folder with `ecs` on the path and a home of its own, as somebody at a terminal has it. */
export class Shell {
  readonly folder = mkdtempSync(join(tmpdir(), 'ecs-cli-'))
  readonly home = join(this.folder, 'home')
  readonly configPath = join(this.home, '.config/ecs/config.json')
  readonly #env: Record<string, string>

  constructor(world?: World, token?: string) {
    mkdirSync(this.home)
    mkdirSync(join(this.folder, 'bin'))
    symlinkSync(join(import.meta.dirname, '../src/cli.ts'), join(this.folder, 'bin/ecs'))
    this.#env = {
      // The pinned Node comes first, as `npx` has it.
      PATH: [join(this.folder, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: this.home,
      // One cache for all tests: what they run is the same.
      XDG_CACHE_HOME: join(import.meta.dirname, '../../node_modules/.cache'),
      LANG: 'C.UTF-8',
      ...(world && { ECS_URL: world.baseUrl }),
      ...(token && { ECS_TOKEN: token }),
    }
  }

  [Symbol.dispose]() {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }

  /** `ecs` with these words. */
  ecs(...words: string[]): Promise<Ended> {
    return this.run('ecs', words)
  }

  run(
    command: string,
    words: string[] = [],
    { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
  ): Promise<Ended> {
    const { child, ended } = this.#start(command, words, env)
    child.stdin.end(input)
    return ended()
  }

  /** Types an answer when it is asked for, as a person does. */
  async typing(command: string, words: string[], question: RegExp, answer: string) {
    const { child, ended, until } = this.#start(command, words)
    await until(question)
    child.stdin.write(answer)
    const { code, out } = await ended()
    return { code, seen: out }
  }

  /** `ecs` with these words, which goes on until it is interrupted. */
  watching(words: string[]) {
    const { child, ended, until, out } = this.#start('ecs', words)
    const interrupt = () => {
      child.kill('SIGINT')
      return ended()
    }
    return { until, out, interrupt }
  }

  #start(command: string, words: string[], env: Record<string, string> = {}) {
    const child = spawn(command, words, { cwd: this.folder, env: { ...this.#env, ...env } })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text
    })
    // A command that reads nothing may have ended before.
    child.stdin.on('error', () => undefined)
    const closed = new Promise<number | null>((done, failed) =>
      child.once('close', done).once('error', failed),
    )
    return {
      child,
      out: () => out,
      ended: async (): Promise<Ended> => ({ code: await closed, out, err }),
      async until(pattern: RegExp) {
        for (const deadline = Date.now() + 20_000; !pattern.test(out); await delay(20)) {
          if (Date.now() > deadline) throw new Error(`${pattern} did not come: ${out}${err}`)
        }
      },
    }
  }
}
