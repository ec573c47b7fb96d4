import { isIPv4 } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Value } from 'typebox/value'
import { parseRanges } from '../lib/target.ts'
import { parseS3Url } from './files/s3-place.ts'
import { parseIssuers } from './oidc/settings.ts'
import { Settings } from './settings.ts'

const flags = {
  '--demo': 'Serve a demo market, made in an empty folder or database; only on a loopback address',
  '--help': 'Print this text',
}

/** A setting that stops the start; the message is one sentence for whoever set it. */
export class SettingsError extends Error {}

export interface Start {
  settings: Settings
  demo: boolean
  help: boolean
}

/**
 * Reads the settings from environment variables (an empty one counts as absent) and the flags from
 * the arguments after the program's name. `dataDir` comes back absolute, `filesUrl` filled in;
 * `publicUrl` stays absent until the service knows its port.
 */
export function parseSettings(env: NodeJS.ProcessEnv, argv: string[]): Start {
  const unknown = argv.find((flag) => !Object.hasOwn(flags, flag))
  if (unknown !== undefined) {
    const known = Object.keys(flags).join(' and ')
    throw new SettingsError(`The flag ${unknown} is not known: there are ${known}.`)
  }
  const demo = argv.includes('--demo')
  const help = argv.includes('--help')
  const dataDir = resolve(env.DATA_DIR || (demo ? './data-demo' : './data'))
  const settings = help ? {} : readVariables(env)
  const candidate = Value.Default(Settings, {
    filesUrl: pathToFileURL(join(dataDir, 'files')).href,
    ...settings,
    dataDir,
  })
  Value.Assert(Settings, candidate)
  if (demo) refuseDemoInTheOpen(candidate)
  if (demo) refuseDemoInBucket(candidate)
  return { settings: candidate, demo, help }
}

/** Lists the flags and every variable with its default and meaning. */
export function helpText(): string {
  const lines = Object.entries(Settings.properties).map(([name, schema]) => [
    variableName(name),
    word(schema, 'description'),
    `${word(schema, 'standard') || word(schema, 'default')}`,
  ])
  const width = Math.max(...lines.map(([variable = '']) => variable.length))
  const indent = ' '.repeat(width + 4)
  return [
    'Usage: npm start -- [flags]',
    '',
    ...Object.entries(flags).map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}.`),
    '',
    'Settings are environment variables:',
    '',
    ...lines.flatMap(([variable = '', description, standard]) => [
      `  ${variable.padEnd(width)}  ${description}.`,
      `${indent}Default: ${standard}`,
    ]),
    '',
  ].join('\n')
}

function readVariables(env: NodeJS.ProcessEnv): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(Settings.properties)) {
    const variable = variableName(name)
    const text = env[variable]
    if (text === undefined || text === '') continue
    const value = parseText(word(schema, 'type'), text)
    const why = name === 'oidcIssuers' ? issuersFault(text) : ''
    if (!Value.Check(schema, value) || !isUsable(name, text) || why) {
      const shown = why || (mayHoldSecret(variable, text) ? '' : `, not '${text}'`)
      throw new SettingsError(`${variable} must be ${allowed(schema)}${shown}.`)
    }
    given[name] = value
  }
  return given
}

function parseText(type: string, text: string): unknown {
  if (type === 'integer' && /^\d{1,15}$/.test(text)) return Number(text)
  if (type === 'number' && /^\d{1,9}(\.\d{1,9})?$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** What has no place in a log: a database's address holds a password, and some values are secrets. */
function mayHoldSecret(variable: string, text: string): boolean {
  const ofItself = [
    'DATABASE_URL',
    'WEBHOOK_KEY',
    'METRICS_TOKEN',
    'OIDC_ISSUERS',
    'TRANSPARENCY_LOG_KEY',
  ].includes(variable)
  return ofItself || /^\w+:\/\/.*(@|%40)/.test(text)
}

/** What is wrong in the list of issuers, as the end of a sentence; it tells no value. */
function issuersFault(text: string): string {
  try {
    parseIssuers(text)
    return ''
  } catch (error) {
    return `: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** What a pattern can't tell: whether the URL can be read at all. */
function isUsable(name: string, text: string): boolean {
  try {
    if (name === 'filesUrl') return parseS3Url(text) !== undefined || fileURLToPath(text) !== ''
    if (name === 'webhookAllowPrivate') return parseRanges(text) !== undefined
    return !/Url$|Endpoint$/.test(name) || URL.canParse(text)
  } catch {
    return false
  }
}

function refuseDemoInTheOpen({ host }: Settings): void {
  const isLoopback = host === 'localhost' || host === '::1' || (isIPv4(host) && /^127\./.test(host))
  if (!isLoopback) {
    throw new SettingsError(
      `HOST must be a loopback address like 127.0.0.1 with --demo, not '${host}': ` +
        "the demo's passwords are known to all.",
    )
  }
}

/** A demo market marks what it makes its own, and a bucket has no place for the mark. */
function refuseDemoInBucket({ filesUrl }: Settings): void {
  if (filesUrl.startsWith('file:')) return
  throw new SettingsError('FILES_URL must be a file: URL with --demo: its files are for play.')
}

/** The words for what a variable may be, for the sentence "X must be …". */
function allowed(schema: object): string {
  const [least, most] = [word(schema, 'minimum'), word(schema, 'maximum')]
  if (word(schema, 'allowed') !== '') return word(schema, 'allowed')
  if ('enum' in schema && Array.isArray(schema.enum)) return `one of ${schema.enum.join(', ')}`
  if (word(schema, 'type') === 'boolean') return 'true or false'
  return most === ''
    ? `a whole number of at least ${least}`
    : `a whole number from ${least} to ${most}`
}

/** A schema's keyword as text; empty when it hasn't got it. */
function word(schema: object, keyword: string): string {
  return String(new Map<string, unknown>(Object.entries(schema)).get(keyword) ?? '')
}

function variableName(name: string): string {
  return name.replace(/[A-Z]/g, '_$&').toUpperCase()
}
