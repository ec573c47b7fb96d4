import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Usage } from './failure.ts'
import { say } from './terminal.ts'

export interface Profile {
  url: string
  email?: string
  token?: string
  expiresAt?: string
  /** The organization to act for, where the user belongs to several. */
  organizationId?: string
}
export interface Config {
  /** The profile that is meant where none is named. */
  current: string
  profiles: Record<string, Profile>
}

export function configPath(): string {
  const { XDG_CONFIG_HOME } = process.env
  return join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'ecs', 'config.json')
}

/** What was saved; nothing where there is no file. Tokens that others could read are locked up. */
export function readConfig(): Config {
  const path = configPath()
  const text = textOf(path)
  if (text === undefined) return { current: 'default', profiles: {} }
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
    chmodSync(path, 0o600)
    say(`ecs: others could read ${path}; now it is yours alone. Sign in anew if they may have.`)
  }
  try {
    const { current, profiles }: Partial<Config> = JSON.parse(text)
    return { current: current ?? 'default', profiles: { ...profiles } }
  } catch {
    throw new Usage(`${path} is no JSON: mend it, or remove it and sign in again.`)
  }
}

/** Whole or not at all, and readable by nobody else at any moment. */
export function changeConfig(change: (config: Config) => void): void {
  const config = readConfig()
  change(config)
  const path = configPath()
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
