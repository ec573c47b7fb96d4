import { isIPv4 } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Type } from 'typebox'
import { Value } from 'typebox/value'

/**
 * Every setting, once: `bodyMaxBytes` is read from the environment variable `BODY_MAX_BYTES`.
 * `allowed` says in words what a schema's pattern says for machines; `standard` describes a
 * default that depends on other settings.
 */
const Settings = Type.Object({
  host: Type.String({
    default: '127.0.0.1',
    minLength: 1,
    description: 'Address to listen on',
    allowed: 'an address or a host name',
  }),
  port: Type.Integer({
    default: 3000,
    minimum: 0,
    maximum: 65_535,
    description: 'Port to listen on; 0 takes a free one',
  }),
  databaseUrl: Type.Optional(
    Type.String({
      pattern: '^postgres(ql)?://',
      description: 'PostgreSQL 15 or newer to work with',
      standard: 'an embedded PostgreSQL in DATA_DIR',
      allowed: 'a URL like postgres://user:password@host:5432/database',
    }),
  ),
  dataDir: Type.String({
    default: './data',
    minLength: 1,
    description: 'Folder of the embedded database, of files and of generated secrets',
    standard: './data, with --demo ./data-demo',
    allowed: 'the path of a folder',
  }),
  filesUrl: Type.String({
    description: 'Where uploaded files are kept',
    standard: 'the folder files in DATA_DIR',
    pattern: '^file:///',
    allowed: 'a file: URL with an absolute path, like file:///var/lib/ecs/files',
  }),
  publicUrl: Type.Optional(
    Type.String({
      pattern: '^https?://[^/]',
      description: 'How browsers reach the service',
      standard: 'http://HOST:PORT',
      allowed: 'an http: or https: URL',
    }),
  ),
  logLevel: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    default: 'info',
    description: 'The least severity that is logged',
  }),
  bodyMaxBytes: Type.Integer({
    default: 1_048_576,
    minimum: 1024,
    description: 'Largest JSON request body',
  }),
  fileMaxBytes: Type.Integer({
    default: 104_857_600,
    minimum: 1024,
    description: 'Largest uploaded file',
  }),
  rateLimitPerMinute: Type.Integer({
    default: 6000,
    minimum: 1,
    description: 'Requests one caller may make in a minute',
  }),
  databasePoolMax: Type.Integer({
    default: 10,
    minimum: 1,
    maximum: 1000,
    description: 'Database connections of this process',
  }),
  sessionHours: Type.Integer({
    default: 12,
    minimum: 1,
    maximum: 8760,
    description: 'How long a login lasts',
  }),
  trustProxy: Type.Boolean({
    default: false,
    description: "Take the caller's address from X-Forwarded-For; only behind a proxy that sets it",
  }),
})
export type Settings = Type.Static<typeof Settings>

const flags = {
  '--demo': 'Fill a fresh folder with a demo market; only on a loopback address',
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
    if (variable === 'FILES_URL' && text.startsWith('s3:')) {
      throw new SettingsError(
        "FILES_URL names an s3: bucket, which this version can't use: give a file: URL.",
      )
    }
    const value = parseText(word(schema, 'type'), text)
    if (!Value.Check(schema, value) || !isUsable(name, text)) {
      // A database's address holds a password, which has no place in a log.
      const shown = variable === 'DATABASE_URL' ? '' : `, not '${text}'`
      throw new SettingsError(`${variable} must be ${allowed(schema)}${shown}.`)
    }
    given[name] = value
  }
  return given
}

function parseText(type: string, text: string): unknown {
  if (type === 'integer' && /^\d{1,15}$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** What a pattern can't tell: whether the URL can be read at all. */
function isUsable(name: string, text: string): boolean {
  try {
    if (name === 'filesUrl') fileURLToPath(text)
    return !name.endsWith('Url') || URL.canParse(text)
  } catch {
    return false
  }
}

function refuseDemoInTheOpen({ host, databaseUrl }: Settings): void {
  const isLoopback = host === 'localhost' || host === '::1' || (isIPv4(host) && /^127\./.test(host))
  if (!isLoopback) {
    throw new SettingsError(
      `HOST must be a loopback address like 127.0.0.1 with --demo, not '${host}': ` +
        "the demo's passwords are known to all.",
    )
  }
  if (databaseUrl !== undefined) {
    throw new SettingsError(
      'DATABASE_URL must be absent with --demo: the demo fills an embedded database of its own.',
    )
  }
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
