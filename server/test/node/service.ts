import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ended, kill } from './processes.ts'

const main = fileURLToPath(import.meta.resolve('../../src/node/main.ts'))

export interface Launched {
  process: ChildProcess
  /** Resolves when it has ended. */
  exitCode: Promise<number | null>
  stdout(): string
  stderr(): string
}

export interface Running extends Launched {
  /** From the start message. */
  url: string
  /** What the start message says on its line that begins with this word. */
  line(word: string): string
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  /** Ends it as an operator does; its exit code. */
  stop(): Promise<number | null>
}

interface CallOptions {
  token?: string
  body?: object
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  // Tests read answers as a client without types does.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  body: any
  text: string
}

export interface LaunchOptions {
  dataDir: string
  args?: string[]
  env?: Record<string, string>
  /** Runs it as this user, for root alone. */
  uid?: number | undefined
}

/** `npm start` without npm, as a process (and a process group) of its own. */
export function launch(t: TestContext, { dataDir, args = [], env = {}, uid }: LaunchOptions) {
  const child = spawn(process.execPath, [main, ...args], {
    ...(uid !== undefined && { uid, gid: uid }),
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    cwd: '/',
  })
  t.after(() => child.pid !== undefined && kill(child.pid))
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    err += String(chunk)
  })
  const exitCode = new Promise<number | null>((done) => child.once('close', done))
  return { process: child, exitCode, stdout: () => out, stderr: () => err } satisfies Launched
}

/** Launches the service and waits for its start message. */
export async function start(t: TestContext, options: LaunchOptions): Promise<Running> {
  const launched = launch(t, options)
  const { process: child, stdout, stderr, exitCode } = launched
  await new Promise<void>((done, failed) => {
    child.stdout.on('data', () => stdout().includes('Stop it with Ctrl-C') && done())
    child.once('close', () => failed(new Error(`It did not start: ${stdout()} ${stderr()}`)))
  })
  const line = (word: string) =>
    new RegExp(`^ *${word} +(.+)$`, 'm').exec(stdout())?.[1] ?? assert.fail(`no ${word}`)
  const url = line('Start page').replace(/\/$/, '')
  return {
    ...launched,
    ...{ url, line },
    call: (method, path, more) => call(url, method, path, more),
    async stop() {
      child.kill('SIGTERM')
      return exitCode
    },
  }
}

export async function call(
  url: string,
  method: string,
  path: string,
  { token, body, headers }: CallOptions = {},
): Promise<Answer> {
  const isForm = body instanceof FormData
  const response = await fetch(`${url}/v1${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body && !isForm && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') && text !== ''
  return { status: response.status, body: isJson ? JSON.parse(text) : undefined, text }
}

/** Signs in; the token. */
export async function signIn({ call }: Running, email: string, password: string): Promise<string> {
  const { status, body, text } = await call('POST', '/auth/login', { body: { email, password } })
  assert.equal(status, 200, text)
  return body.token
}

/** The end that nothing survives, of the service alone: its database goes on. */
export async function killService({ process: child }: Launched): Promise<void> {
  assert(child.pid !== undefined)
  kill(child.pid)
  await ended(child)
}

/** How the tests reach the embedded database beside the service. */
export function databaseUrl(dataDir: string): string {
  const password = readFileSync(join(dataDir, 'postgres-password'), 'utf8')
  const port = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]
  return `postgres://ecs:${password}@127.0.0.1:${port}/ecs`
}
