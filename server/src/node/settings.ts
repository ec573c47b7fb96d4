import { Type } from 'typebox'

/**
 * Every setting, once: `bodyMaxBytes` is read from the environment variable `BODY_MAX_BYTES`.
 * `allowed` says in words what a schema's pattern says for machines; `standard` describes a
 * default that depends on other settings.
 */
export const Settings = Type.Object({
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
  logLevel: Type.Optional(
    Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      description: 'The least severity that is logged, as JSON lines on standard error',
      standard: 'info; warn where standard error is a terminal',
    }),
  ),
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
  trustProxy: Type.Boolean({
    default: false,
    description:
      "Take the caller's address, https and host from X-Forwarded headers; only behind a proxy that sets them",
  }),
})
export type Settings = Type.Static<typeof Settings>
