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
    description:
      'Where uploaded files are kept: a folder, or a bucket of S3 or its like, with the credentials of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    standard: 'the folder files in DATA_DIR',
    pattern: '^(file:///|s3://)',
    allowed:
      'a file: URL with an absolute path, like file:///var/lib/ecs/files, or a bucket, like s3://bucket/prefix?region=eu-north-1&endpoint=https://s3.example',
  }),
  clamdUrl: Type.Optional(
    Type.String({
      pattern: '^(tcp://[^/?#@]+/?|unix:/.+)$',
      description: 'The ClamAV daemon that looks through every file before it is taken',
      standard: 'none: files are not looked through',
      allowed: 'a URL like tcp://clamd.example:3310 or unix:/run/clamav/clamd.ctl',
    }),
  ),
  acceptUnscanned: Type.Boolean({
    default: false,
    description: 'Take files while the daemon of CLAMD_URL fails, instead of refusing them',
  }),
  metricsToken: Type.Optional(
    Type.String({
      pattern: '^[\\w.~+/=-]{16,}$',
      description: 'What Prometheus sends as Bearer token to read /metrics',
      standard: 'none: there are no metrics',
      allowed: 'at least 16 characters of a token, as openssl rand -hex 24 gives them',
    }),
  ),
  otelExporterOtlpEndpoint: Type.Optional(
    Type.String({
      pattern: '^https?://[^/?#]+(/[^?#]*)?$',
      description:
        'Where traces are sent by OTLP over HTTP; the SDK reads OTEL_SERVICE_NAME and OTEL_EXPORTER_OTLP_HEADERS beside it',
      standard: 'none: nothing is traced',
      allowed: 'a URL like http://collector.example:4318',
    }),
  ),
  otelTracesSamplerArg: Type.Number({
    default: 1,
    minimum: 0,
    maximum: 1,
    description: 'The share of traces that is sent, of those that begin here',
    allowed: 'a number from 0 to 1',
  }),
  publicUrl: Type.Optional(
    Type.String({
      pattern: '^https?://[^/]',
      description: 'How browsers reach the service',
      standard: 'http://HOST:PORT',
      allowed: 'an http: or https: URL',
    }),
  ),
  oidcIssuers: Type.String({
    default: '[]',
    description: 'Sign-in providers by OpenID Connect, as docs/sign-on.md describes them',
    standard: 'none: users sign in by password',
    allowed:
      'a JSON list like [{"id":"entra","name":"Contoso","issuer":"https://…","clientId":"…","clientSecret":"…"}]',
  }),
  oidcKeepPasswords: Type.Boolean({
    default: true,
    description: 'Let users who sign in by a provider sign in by their password as well',
  }),
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
  webhookKey: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z0-9+/]{43}=$',
      description:
        'With what the secrets of webhooks are encrypted; the same for all processes of a database',
      standard: 'a key made at first start and kept in DATA_DIR, as webhook-key',
      allowed: '32 random bytes in base64, as openssl rand -base64 32 gives them',
    }),
  ),
  transparencyLogKey: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z0-9+/]{43}=$',
      description:
        'With what the checkpoints of the transparency log are signed; the same for all processes of a database, and for ever',
      standard: 'a key made at first start and kept in DATA_DIR, as transparency-log-key',
      allowed: '32 random bytes in base64, as openssl rand -base64 32 gives them',
    }),
  ),
  webhookAllowPrivate: Type.String({
    default: 'false',
    description:
      'Private networks to which webhooks may lead: ranges like 10.0.0.0/8,fd00::/8; true for all',
    allowed: 'true, false or ranges like 10.0.0.0/8, separated by commas',
  }),
  webhookAllowHttp: Type.Boolean({
    default: false,
    description: 'Let webhooks lead to http: addresses, where anybody between reads along',
  }),
  webhookTimeoutSeconds: Type.Integer({
    default: 10,
    minimum: 1,
    maximum: 60,
    description: 'How long the receiver of a webhook may take to answer',
  }),
  webhookRetryHours: Type.Integer({
    default: 72,
    minimum: 0,
    maximum: 720,
    description: 'How long a webhook that fails is tried before it is disabled',
  }),
  trustProxy: Type.Boolean({
    default: false,
    description:
      "Take the caller's address, https and host from X-Forwarded headers; only behind a proxy that sets them",
  }),
})
export type Settings = Type.Static<typeof Settings>
