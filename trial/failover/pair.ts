import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { isRunning } from '../../server/src/node/postgres/process.ts'
import { freePort } from '../../server/src/node/postgres/start.ts'
import { databaseUser, type User } from '../../server/src/node/postgres/unprivileged.ts'
import { childrenOf, signal } from '../database.ts'
import { at, listAt, textAt } from '../write.ts'
import { haproxyConfig, patroniConfig } from './configs.ts'
import type { Programs } from './programs.ts'

const POLL_MS = 100
const UP_WITHIN_MS = 90_000
const names = ['north', 'south'] as const
export type NodeName = (typeof names)[number]

interface Node {
  name: NodeName
  postgres: number
  rest: number
  process: ChildProcess | undefined
}

/** A leader and its synchronous standby under Patroni, with etcd and haproxy, all of one's own. */
export class Pair {
  readonly #programs: Programs
  readonly #folder: string
  readonly #user: User | undefined
  readonly #processes: ChildProcess[] = []
  readonly #password = randomBytes(16).toString('hex')
  #nodes: readonly Node[] = []
  #port = 0

  private constructor(programs: Programs, folder: string, user: User | undefined) {
    this.#programs = programs
    this.#folder = folder
    this.#user = user
  }

  static async start(programs: Programs, place: string): Promise<Pair> {
    const folder = join(place, 'pair')
    mkdirSync(folder)
    const user = databaseUser([folder])
    if (user) chownSync(folder, user.uid, user.gid)
    const pair = new Pair(programs, folder, user)
    try {
      await pair.#start()
    } catch (error) {
      await pair.stop()
      throw error
    }
    return pair
  }

  async #start() {
    const { etcd, haproxy, binDir } = this.#programs
    const [client, peer] = [await freePort(), await freePort()]
    const [clientUrl, peerUrl] = [`http://127.0.0.1:${client}`, `http://127.0.0.1:${peer}`]
    this.#spawn('etcd', etcd, [
      ...['--data-dir', join(this.#folder, 'etcd'), '--initial-cluster', `default=${peerUrl}`],
      ...['--listen-client-urls', clientUrl, '--advertise-client-urls', clientUrl],
      ...['--listen-peer-urls', peerUrl, '--initial-advertise-peer-urls', peerUrl],
    ])
    const nodes: Node[] = []
    for (const name of names) {
      const ports = { postgres: await freePort(), rest: await freePort() }
      const about = { name, folder: this.#folder, binDir, password: this.#password }
      this.#write(`${name}.yml`, patroniConfig({ ...about, ...ports, etcd: client }))
      nodes.push({ name, ...ports, process: undefined })
    }
    this.#nodes = nodes
    this.#port = await freePort()
    this.#write('haproxy.cfg', haproxyConfig(this.#port, nodes))
    for (const node of nodes) this.#startNode(node)
    await this.synchronous()
    this.#spawn('haproxy', haproxy, ['-db', '-f', join(this.#folder, 'haproxy.cfg')])
    await this.#createDatabase()
  }

  #write(name: string, content: string) {
    const path = join(this.#folder, name)
    writeFileSync(path, content, { mode: 0o600 })
    if (this.#user) chownSync(path, this.#user.uid, this.#user.gid)
  }

  #spawn(name: string, program: string, args: string[]): ChildProcess {
    const log = openSync(join(this.#folder, `${name}.log`), 'a')
    const child = spawn(program, args, {
      ...(this.#user && { uid: this.#user.uid, gid: this.#user.gid }),
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', HOME: this.#folder },
      stdio: ['ignore', log, log],
      cwd: this.#folder,
      detached: true,
    })
    closeSync(log)
    child.on('error', () => undefined)
    this.#processes.push(child)
    return child
  }

  #startNode(node: Node) {
    node.process = this.#spawn(node.name, this.#programs.patroni, [
      join(this.#folder, `${node.name}.yml`),
    ])
  }

  /** The address that leads to whoever is the leader. */
  get url(): string {
    return `postgres://postgres:${this.#password}@127.0.0.1:${this.#port}/ecs`
  }

  async #createDatabase() {
    await this.#until('haproxy leads to the leader', async () => {
      const client = new Client({ connectionString: this.url.replace(/ecs$/, 'postgres') })
      client.on('error', () => undefined)
      try {
        await client.connect()
        await client.query('create database ecs')
        return true
      } finally {
        await client.end().catch(() => undefined)
      }
    })
  }

  async #until(what: string, condition: () => Promise<boolean>) {
    const until = performance.now() + UP_WITHIN_MS
    let last: unknown
    while (performance.now() < until) {
      const isSo = await condition().catch((error: unknown) => {
        last = error
        return false
      })
      if (isSo) return
      await delay(POLL_MS)
    }
    const log = names.map((name) => this.#logOf(name)).join('\n')
    throw new Error(`It does not come to be that ${what}: ${last}\n${log}`)
  }

  #logOf(name: string): string {
    return readFileSync(join(this.#folder, `${name}.log`), 'utf8').slice(-1500)
  }

  /** Waits until there is a leader, and a standby without which nothing is acknowledged. */
  async synchronous() {
    await this.#until('the pair has a leader and a synchronous standby', async () => {
      const roles = [...(await this.#roles()).values()]
      return roles.includes('leader') && roles.includes('sync_standby')
    })
  }

  async leader(): Promise<NodeName> {
    let found: NodeName | undefined
    await this.#until('there is a leader', async () => {
      const roles = await this.#roles()
      found = names.find((name) => roles.get(name) === 'leader')
      return found !== undefined
    })
    return found ?? 'north'
  }

  /** As one of the nodes that live and answer says. */
  async #roles(): Promise<Map<string, string>> {
    for (const { rest, process } of this.#nodes) {
      if (!process || !isRunning(process)) continue
      const signal = AbortSignal.timeout(1_000)
      const asked = fetch(`http://127.0.0.1:${rest}/cluster`, { signal })
      const response = await asked.catch(() => undefined)
      if (!response) continue
      const members = listAt(await response.json(), 'members')
      const running = members.filter((each) => /running|streaming/.test(`${at(each, 'state')}`))
      return new Map(running.map((each) => [textAt(each, 'name'), textAt(each, 'role')]))
    }
    return new Map()
  }

  #postmaster(name: NodeName): number {
    const file = join(this.#folder, `${name}-data`, 'postmaster.pid')
    return Number(readFileSync(file, 'utf8').split('\n')[0])
  }

  killDatabase(name: NodeName) {
    signal(this.#postmaster(name), 'SIGKILL')
  }

  /** Patroni first, then its PostgreSQL with every connection: nothing says good-bye. */
  killNode(name: NodeName) {
    const node = this.#nodes.find((each) => each.name === name)
    signal(node?.process?.pid, 'SIGKILL')
    const postmaster = this.#postmaster(name)
    for (const pid of [postmaster, ...childrenOf(postmaster)]) signal(pid, 'SIGKILL')
  }

  /** As a host that hangs, and wakes up believing that it leads: `SIGSTOP`, later `SIGCONT`. */
  signalNode(name: NodeName, how: 'SIGSTOP' | 'SIGCONT') {
    const patroni = this.#nodes.find((each) => each.name === name)?.process?.pid
    const postmaster = this.#postmaster(name)
    for (const pid of [patroni, postmaster, ...childrenOf(postmaster)]) signal(pid, how)
  }

  reviveNode(name: NodeName) {
    const node = this.#nodes.find((each) => each.name === name)
    if (node) this.#startNode(node)
  }

  async stop() {
    for (const child of this.#processes.toReversed()) {
      if (isRunning(child)) child.kill('SIGTERM')
      const until = performance.now() + 15_000
      while (isRunning(child) && performance.now() < until) await delay(POLL_MS)
      if (isRunning(child)) child.kill('SIGKILL')
    }
    for (const { name } of this.#nodes) {
      try {
        signal(this.#postmaster(name), 'SIGKILL')
      } catch {
        // It has ended with its Patroni.
      }
    }
  }
}
