import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { DockerfileParser } from 'dockerfile-ast'
import { Deployment } from 'kubernetes-models/apps/v1'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1'
import { ConfigMap, Secret, Service } from 'kubernetes-models/v1'
import { parse } from 'yaml'
import { helpText } from '../src/node/config.ts'
import { createDatabase, dropDatabase } from './database.ts'
import { folder, kill, nobody, until } from './node/processes.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

const settings = new Set(
  [...helpText().matchAll(/^ {2}([A-Z][A-Z_0-9]+) /gm)].map(([, name]) => name),
)
/** A package that is imported for more than its types, at once or when it is needed. */
const imports = /^(?:import(?! type)|export)[^;'`]*?from '([^'.][^']*)'|import\('([^'.][^']*)'\)/gm
/** What Node, the image and the SDK of buckets read themselves. */
const others = /^(NODE_ENV|AWS_\w+)$/
const unknownIn = (names: string[]) =>
  names.filter((name) => !settings.has(name) && !others.test(name))

describe('the image', { skip }, () => {
  const dockerfile = DockerfileParser.parse(textOf('Dockerfile'))
  const instructions = dockerfile.getInstructions().map((each) => ({
    keyword: each.getKeyword(),
    text: each.getArguments().map(String).join(' '),
    values: each.getArguments().map((argument) => argument.getValue()),
  }))
  const from = instructions.findLastIndex(({ keyword }) => keyword === 'FROM')
  const last = instructions.slice(from)
  const valuesOf = (keyword: string) =>
    last.findLast((each) => each.keyword === keyword)?.values ?? []

  test('is of the Node that the project runs on', () => {
    const { dependencies } = JSON.parse(textOf('package.json'))
    assert.equal(
      dockerfile.getInitialARGs()[0]?.getProperty()?.getValue(),
      `node:${dependencies.node}-bookworm-slim`,
    )
    assert.ok(dockerfile.getFROMs().every((each) => each.getImage()?.endsWith('{NODE_IMAGE}')))
  })

  test('runs as an ordinary user, is asked for its health, and holds no secret', () => {
    assert.deepEqual(valuesOf('USER'), ['node'])
    assert.deepEqual(valuesOf('CMD').join(''), '["node","server/src/node/main.ts"]')
    assert.ok(last.some(({ keyword }) => keyword === 'HEALTHCHECK'))
    const environment = dockerfile
      .getENVs()
      .flatMap((each) => each.getProperties().map((property) => property.getName()))
    assert.deepEqual(unknownIn(environment), [])
    for (const name of environment) assert.doesNotMatch(name, /KEY|TOKEN|PASSWORD|SECRET|URL/)
  })

  test('is given only what is there, and nothing that is made here or secret', () => {
    const sources = dockerfile
      .getCOPYs()
      .filter((copy) => !copy.getFlags().some((flag) => flag.getName() === 'from'))
      .flatMap((copy) =>
        copy
          .getArguments()
          .map((argument) => argument.getValue())
          .slice(0, -1),
      )
    assert.deepEqual(
      sources.filter((source) => !existsSync(join(root, source))),
      [],
    )
    const ignored = textOf('.dockerignore').split('\n')
    for (const name of ['**/node_modules', '.git', '.env*', 'data', '**/test', 'web/dist']) {
      assert.ok(ignored.includes(name), name)
    }
  })

  test('has every package that the service imports, without those of development', () => {
    const { dependencies } = JSON.parse(textOf('server/package.json'))
    const imported = globSync('server/src/**/*.ts', { cwd: root }).flatMap((file) =>
      [...textOf(file).matchAll(imports)]
        .map(([, given, dynamic]) => given ?? dynamic ?? '')
        .filter((name) => !/^node:|^@environmental-credit-service\//.test(name))
        .map((name) => ({ file, name: /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name })),
    )
    assert.ok(new Set(imported.map(({ name }) => name)).size > 20, 'the pattern finds them')
    const missing = imported.filter(({ name }) => !Object.hasOwn(dependencies, name))
    assert.deepEqual(missing, [])
  })

  test('has all files that the service reads: it starts on a tree that it cannot write', async (t) => {
    const DATABASE_URL = await createDatabase()
    t.after(() => dropDatabase(DATABASE_URL))
    const path = folder(t)
    const app = join(path, 'app')
    const copies = last.filter(({ keyword }) => keyword === 'COPY').map(({ values }) => values)
    for (const [from = '', to = ''] of copies) {
      const built = from.replace(/^\/build\//, '')
      if (built === 'node_modules') symlinkSync(join(root, built), join(app, built))
      else
        cpSync(
          join(root, built),
          join(app, to.endsWith('/') ? join(to, built.split('/').at(-1) ?? '') : to),
          { recursive: true },
        )
    }
    for (const entry of globSync('**/*', { cwd: app, exclude: ['node_modules'] })) {
      chmodSync(join(app, entry), entry.includes('.') ? 0o444 : 0o555)
    }
    const isRoot = process.geteuid?.() === 0
    const environment = Object.fromEntries(
      dockerfile
        .getENVs()
        .flatMap((each) => each.getProperties().map((it) => [it.getName(), it.getValue()])),
    )
    const env = { ...environment, PATH: process.env.PATH, DATABASE_URL }
    const port = String(20_000 + (process.pid % 10_000))
    const here = { ...env, PORT: port, HOST: '127.0.0.1', DATA_DIR: join(path, 'data') }
    const asNobody = isRoot ? { uid: nobody, gid: nobody } : {}
    const key = Buffer.alloc(32, 'k').toString('base64')
    const files = {
      FILES_URL: `file://${join(path, 'files')}`,
      WEBHOOK_KEY: key,
      TRANSPARENCY_LOG_KEY: key,
    }
    mkdirSync(join(path, 'files'))
    if (isRoot) chownSync(join(path, 'files'), nobody, nobody)
    const [program = '', ...args] = JSON.parse(valuesOf('CMD').join(''))
    const service = spawn(program === 'node' ? process.execPath : program, args, {
      ...asNobody,
      env: { ...here, ...files },
      cwd: app,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    t.after(() => service.pid !== undefined && kill(service.pid))
    let said = ''
    for (const stream of [service.stdout, service.stderr]) {
      stream.on('data', (chunk) => {
        said += String(chunk)
      })
    }
    await until(() => {
      assert.equal(service.exitCode, null, said)
      return said.includes('Stop it with')
    })

    const check = /\["node", "-e", "(.*)"\]/.exec(textOf('Dockerfile'))?.[1] ?? ''
    const health = async (of: string) => {
      const asked = spawn(process.execPath, ['-e', check], { env: { PORT: of } })
      return new Promise((done) => asked.once('close', done))
    }
    assert.equal(await health(port), 0, 'the health check of the image finds it well')
    assert.equal(await health('9'), 1)
    service.kill('SIGTERM')
    assert.equal(await new Promise((done) => service.once('close', done)), 0, said)
  })
})

describe('compose.yaml', { skip }, () => {
  const { services } = parse(textOf('compose.yaml'))

  test('knows no setting that is not there, and takes its secrets from outside', () => {
    const { environment } = services.service
    assert.deepEqual(unknownIn(Object.keys(environment)), [])
    for (const name of ['WEBHOOK_KEY', 'TRANSPARENCY_LOG_KEY', 'DATABASE_URL'])
      assert.match(environment[name], /\$\{\w+:\?/)
    assert.match(services.database.environment.POSTGRES_PASSWORD, /^\$\{POSTGRES_PASSWORD:\?/)
  })

  test('keeps what must stay in volumes, and lets a second process have a port', () => {
    assert.deepEqual(services.service.volumes, ['files:/data'])
    assert.equal(services.database.volumes[0], 'database:/var/lib/postgresql')
    assert.match(services.service.ports[0], /^127\.0\.0\.1:3000-\d+:3000$/)
    assert.equal(services.service.read_only, true)
    assert.equal(services.service.depends_on.database.condition, 'service_healthy')
  })
})

describe('the files for Kubernetes', { skip }, () => {
  const file = (name: string) => parse(textOf(`deploy/kubernetes/${name}.yaml`))
  const objects = [
    new ConfigMap(file('configmap')),
    new Secret(file('secret.example')),
    new Deployment(file('deployment')),
    new Service(file('service')),
    new PodDisruptionBudget(file('poddisruptionbudget')),
    new NetworkPolicy(file('networkpolicy')),
  ]

  test('are what the official schemas of Kubernetes say', () => {
    for (const object of objects) object.validate()
    const wrong = { ...file('deployment'), spec: { ...file('deployment').spec, replicas: 'two' } }
    assert.throws(() => new Deployment(wrong).validate(), /replicas must be integer/)
  })

  test('name each other, and are all in the list', () => {
    const { resources } = file('kustomization')
    const all = globSync('*.yaml', { cwd: join(root, 'deploy/kubernetes') })
    const listed = ['kustomization.yaml', 'secret.example.yaml', ...resources]
    assert.deepEqual(all.sort(), listed.sort())

    const { spec } = file('deployment')
    const labels = spec.template.metadata.labels
    for (const selector of [
      spec.selector.matchLabels,
      file('service').spec.selector,
      file('poddisruptionbudget').spec.selector.matchLabels,
      file('networkpolicy').spec.podSelector.matchLabels,
    ]) {
      assert.deepEqual(selector, labels)
    }
    const [container] = spec.template.spec.containers
    const named = container.envFrom.map((each: Record<string, { name: string }>) =>
      Object.values(each).map(({ name }) => name),
    )
    assert.deepEqual(named.flat(), [
      file('configmap').metadata.name,
      file('secret.example').metadata.name,
    ])
    assert.equal(file('service').spec.ports[0].targetPort, container.ports[0].name)
    const volumes = spec.template.spec.volumes.map(({ name }: { name: string }) => name)
    assert.deepEqual(
      container.volumeMounts.map(({ name }: { name: string }) => name),
      volumes,
    )
  })

  test('give only settings that there are; secrets stand in the Secret alone', () => {
    const open = Object.keys(file('configmap').data)
    const secret = Object.keys(file('secret.example').stringData)
    assert.deepEqual(unknownIn([...open, ...secret]), [])
    for (const name of open) assert.doesNotMatch(name, /KEY|TOKEN|PASSWORD|SECRET|DATABASE/)
  })

  test('run two processes with as little power as they need, and ask each how it is', () => {
    const { replicas, template, strategy } = file('deployment').spec
    assert.equal(replicas, 2)
    assert.equal(strategy.rollingUpdate.maxUnavailable, 0)
    const { containers, securityContext, terminationGracePeriodSeconds } = template.spec
    const [container] = containers
    assert.equal(securityContext.runAsNonRoot, true)
    assert.equal(template.spec.automountServiceAccountToken, false)
    assert.equal(container.securityContext.readOnlyRootFilesystem, true)
    assert.equal(container.securityContext.allowPrivilegeEscalation, false)
    assert.deepEqual(container.securityContext.capabilities.drop, ['ALL'])
    assert.equal(container.readinessProbe.httpGet.path, '/health/ready')
    assert.equal(container.livenessProbe.httpGet.path, '/health/live')
    assert.ok(terminationGracePeriodSeconds > container.lifecycle.preStop.sleep.seconds + 10)
  })
})
