import assert from 'node:assert/strict'
import { join, resolve } from 'node:path'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { helpText, parseSettings, SettingsError } from '../../src/node/config.ts'
import { parseS3Url } from '../../src/node/files/s3-place.ts'

function refusal(env: Record<string, string>, argv: string[] = []): string {
  try {
    parseSettings(env, argv)
  } catch (error) {
    assert(error instanceof SettingsError, String(error))
    return error.message
  }
  assert.fail('accepted')
}

describe('settings', () => {
  test('without any variable the service listens on loopback with an embedded database', () => {
    const dataDir = resolve('data')
    assert.deepEqual(parseSettings({}, []), {
      settings: {
        host: '127.0.0.1',
        port: 3000,
        dataDir,
        filesUrl: pathToFileURL(join(dataDir, 'files')).href,
        acceptUnscanned: false,
        oidcIssuers: '[]',
        oidcKeepPasswords: true,
        otelTracesSamplerArg: 1,
        bodyMaxBytes: 1_048_576,
        fileMaxBytes: 104_857_600,
        rateLimitPerMinute: 6000,
        databasePoolMax: 10,
        webhookAllowPrivate: 'false',
        webhookAllowHttp: false,
        webhookTimeoutSeconds: 10,
        webhookRetryHours: 72,
        trustProxy: false,
      },
      demo: false,
      help: false,
    })
  })

  test('variables are read, an empty one counts as absent', () => {
    const { settings } = parseSettings(
      {
        HOST: '::1',
        PORT: '0',
        DATABASE_URL: 'postgres://someone@db.example/ecs',
        PUBLIC_URL: 'https://credits.example',
        FILES_URL: 'file:///var/lib/ecs/files',
        TRUST_PROXY: 'true',
        LOG_LEVEL: '',
      },
      [],
    )
    assert.equal(settings.host, '::1')
    assert.equal(settings.port, 0)
    assert.equal(settings.databaseUrl, 'postgres://someone@db.example/ecs')
    assert.equal(settings.publicUrl, 'https://credits.example')
    assert.equal(settings.filesUrl, 'file:///var/lib/ecs/files')
    assert.equal(settings.trustProxy, true)
    assert.equal(settings.logLevel, undefined)
  })

  test('files are kept in the data folder unless told otherwise', () => {
    const { settings } = parseSettings({ DATA_DIR: '/srv/my data' }, [])
    assert.equal(settings.dataDir, resolve('/srv/my data'))
    assert.equal(settings.filesUrl, pathToFileURL(resolve('/srv/my data/files')).href)
  })

  const refused: [variable: string, value: string, sentence: RegExp][] = [
    ['PORT', 'abc', /^PORT must be a whole number from 0 to 65535, not 'abc'\.$/],
    ['PORT', '65536', /PORT must be/],
    ['PORT', '-1', /PORT must be/],
    ['PORT', '3e3', /PORT must be/],
    ['WEBHOOK_KEY', 'short', /^WEBHOOK_KEY must be 32 random bytes in base64, as [^']+\.$/],
    ['WEBHOOK_ALLOW_PRIVATE', '10.0.0.0', /^WEBHOOK_ALLOW_PRIVATE must be true, false or ranges/],
    ['WEBHOOK_ALLOW_PRIVATE', '10.0.0.0/33', /^WEBHOOK_ALLOW_PRIVATE must be/],
    ['BODY_MAX_BYTES', '0', /^BODY_MAX_BYTES must be a whole number of at least 1024, not '0'\.$/],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL must be one of fatal, error, .*, not 'loud'\.$/],
    ['TRUST_PROXY', 'yes', /^TRUST_PROXY must be true or false, not 'yes'\.$/],
    ['FILES_URL', 's3://Bucket', /^FILES_URL must be a file: URL .* or a bucket, like s3:/],
    ['FILES_URL', 's3://bucket/a//b', /^FILES_URL must be/],
    ['FILES_URL', 's3://bucket?colour=red', /^FILES_URL must be/],
    ['FILES_URL', 's3://bucket?region=a&region=b', /^FILES_URL must be/],
    ['FILES_URL', 's3://bucket?endpoint=ftp://x', /^FILES_URL must be/],
    ['FILES_URL', 's3://bucket?pathStyle=perhaps', /^FILES_URL must be/],
    ['CLAMD_URL', 'http://clamd', /^CLAMD_URL must be a URL like tcp:.* or unix:/],
    ['CLAMD_URL', 'unix:clamd.ctl', /^CLAMD_URL must be/],
    ['CLAMD_URL', 'tcp://', /^CLAMD_URL must be/],
    ['ACCEPT_UNSCANNED', 'yes', /^ACCEPT_UNSCANNED must be true or false/],
    ['METRICS_TOKEN', 'short', /^METRICS_TOKEN must be at least 16 characters [^']*\.$/],
    ['FILES_URL', './files', /^FILES_URL must be a file: URL with an absolute path/],
    ['FILES_URL', 'file:./files', /^FILES_URL must be/],
    ['FILES_URL', 'file:///a%2fb', /^FILES_URL must be/],
    ['PUBLIC_URL', 'credits.example', /^PUBLIC_URL must be an http: or https: URL/],
    ['DATABASE_URL', 'mysql://x', /^DATABASE_URL must be a URL like postgres:/],
  ]
  for (const [variable, value, sentence] of refused) {
    test(`${variable}=${value} is refused with a sentence`, () => {
      assert.match(refusal({ [variable]: value }), sentence)
    })
  }

  test("a refused database address isn't repeated, because of its password", () => {
    assert.doesNotMatch(refusal({ DATABASE_URL: 'mysql://me:secret@db.example' }), /secret/)
    for (const url of [
      's3://key:secret@bucket',
      's3://bucket?endpoint=https://key:secret@s3.example',
      's3://bucket?endpoint=https%3A%2F%2Fkey%3Asecret%40s3.example',
    ]) {
      assert.match(refusal({ FILES_URL: url }), /^FILES_URL must be/)
      assert.doesNotMatch(refusal({ FILES_URL: url }), /secret/, url)
    }
  })

  test('a bucket is understood, with a prefix and a store of its own or without', () => {
    assert.deepEqual(parseS3Url('s3://my-files'), {
      bucket: 'my-files',
      prefix: '',
      region: undefined,
      endpoint: undefined,
      isPathStyle: false,
    })
    const url = 's3://my.files/credits/2026/?region=eu-north-1&endpoint=https://s3.example:9000'
    assert.equal(parseSettings({ FILES_URL: url }, []).settings.filesUrl, url)
    assert.deepEqual(parseS3Url(url), {
      bucket: 'my.files',
      prefix: 'credits/2026/',
      region: 'eu-north-1',
      endpoint: 'https://s3.example:9000',
      isPathStyle: true,
    })
    assert.equal(parseS3Url(`${url}&pathStyle=false`)?.isPathStyle, false)
    assert.equal(parseS3Url('file:///files'), undefined)
    assert.match(
      refusal({ FILES_URL: url }, ['--demo']),
      /^FILES_URL must be a file: URL with --demo/,
    )
  })

  test('unknown flags are refused', () => {
    assert.match(refusal({}, ['--dmeo']), /^The flag --dmeo is not known: .*--demo and --help/)
  })

  test('without a folder the demo has its own, and it stays on loopback', () => {
    const { settings, demo } = parseSettings({}, ['--demo'])
    assert.equal(demo, true)
    assert.equal(settings.dataDir, resolve('data-demo'))
    for (const host of ['localhost', '127.0.0.2', '::1']) parseSettings({ HOST: host }, ['--demo'])
    for (const host of ['0.0.0.0', '::', '192.0.2.1', '127.example.org']) {
      assert.match(refusal({ HOST: host }, ['--demo']), /^HOST must be a loopback address/)
    }
  })

  test('the demo uses the folder and the database that it is given (ruling 37)', () => {
    const given = { DATA_DIR: '/srv/show', DATABASE_URL: 'postgres://db.example/show' }
    const { settings } = parseSettings(given, ['--demo'])
    assert.equal(settings.dataDir, '/srv/show')
    assert.equal(settings.databaseUrl, 'postgres://db.example/show')
  })

  test('help lists every variable and flag, also while a setting is wrong', () => {
    assert.equal(parseSettings({ PORT: 'abc' }, ['--help']).help, true)
    const text = helpText()
    const names = [
      ...['HOST', 'PORT', 'DATABASE_URL', 'DATA_DIR', 'FILES_URL', 'PUBLIC_URL', 'LOG_LEVEL'],
      ...['BODY_MAX_BYTES', 'FILE_MAX_BYTES', 'RATE_LIMIT_PER_MINUTE', 'DATABASE_POOL_MAX'],
      ...['CLAMD_URL', 'ACCEPT_UNSCANNED', 'METRICS_TOKEN'],
      ...['TRUST_PROXY', '--demo', '--help'],
    ]
    for (const name of names) assert.match(text, new RegExp(`^  ${name} +\\S`, 'm'))
    assert.match(text, /Default: 104857600/)
  })
})

describe('OIDC_ISSUERS', () => {
  const issuer = {
    id: 'entra',
    name: 'Contoso',
    issuer: 'https://login.microsoftonline.com/0f0e8a52-1111-4222-8333-444455556666/v2.0',
    clientId: 'page',
    clientSecret: 'a-secret-that-nobody-sees',
  }
  const accepted = (...issuers: object[]) =>
    parseSettings({ OIDC_ISSUERS: JSON.stringify(issuers) }, []).settings.oidcIssuers

  test('takes several issuers, of which http only on this machine', () => {
    accepted(issuer, { ...issuer, id: 'local', issuer: 'http://127.0.0.1:8080/realms/x' })
  })

  test('a wrong one stops the start with one sentence that tells where, and no secret', () => {
    const wrong: [string, RegExp][] = [
      ['{"id":', /it is not JSON\.$/],
      ['{}', /it is not a list\.$/],
      [JSON.stringify([{ ...issuer, clientId: undefined }]), /\/0 .*clientId.*\.$/],
      [JSON.stringify([{ ...issuer, id: 'Entra ID' }]), /\/0\/id /],
      [JSON.stringify([{ ...issuer, tenant: 'x' }]), /\/0\/tenant is not known\.$/],
      [JSON.stringify([{ ...issuer, scope: 'email' }]), /\/0\/scope /],
      [JSON.stringify([issuer, { ...issuer, id: 'b' }]), /two issuers have the same issuer\.$/],
      [JSON.stringify([{ ...issuer, issuer: 'http://a.example' }]), /must begin with https:\.$/],
      [
        JSON.stringify([{ ...issuer, issuer: 'https://login.microsoftonline.com/common/v2.0' }]),
        /must name one tenant/,
      ],
      [JSON.stringify([{ ...issuer, audience: 'page' }]), /audience must differ from clientId/],
      [JSON.stringify([{ ...issuer, assumeEmailVerified: true }]), /needs emailDomains/],
    ]
    for (const [text, why] of wrong) {
      const sentence = refusal({ OIDC_ISSUERS: text })
      assert.match(sentence, /^OIDC_ISSUERS must be a JSON list like .*: /)
      assert.match(sentence, why)
      assert.doesNotMatch(sentence, /a-secret-that-nobody-sees/)
      assert.doesNotMatch(sentence, /\n/)
    }
  })
})
