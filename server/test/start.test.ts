import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chownSync, existsSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createDatabase, dropDatabase } from './database.ts'
import { ended, folder, isAlive, livingPostmaster, nobody, until } from './node/processes.ts'
import { launch, signIn, start } from './node/service.ts'

const isRoot = process.geteuid?.() === 0
const root = fileURLToPath(new URL('../../', import.meta.url))
const password = 'seven herons over the marsh'

// What is started here doesn't depend on the server of the run.
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

describe('the start', { concurrency: 2, timeout: 180_000, skip }, () => {
  const users = [
    { name: isRoot ? 'root' : 'an ordinary user', uid: undefined },
    ...(isRoot ? [{ name: 'an ordinary user', uid: nobody }] : []),
  ]
  for (const { name, uid } of users) {
    test(`${name} starts it on an empty folder, and the first link works once`, async (t) => {
      const path = folder(t)
      if (uid !== undefined) chownSync(path, uid, uid)
      const dataDir = join(path, 'data')
      const service = await start(t, { dataDir, uid })
      assert.equal((await service.call('GET', '/health/ready')).status, 200)
      assert.equal(service.line('API'), `${service.url}/v1/docs`)
      assert.match(service.line('Data'), new RegExp(`^${dataDir} `))

      assert.equal(statSync(join(dataDir, 'postgres-password')).mode & 0o777, 0o600)
      assert.equal(statSync(join(dataDir, 'files')).mode & 0o777, 0o700)

      const [, page, token = ''] = /(http\S+\/set-password)#(\S+)/.exec(service.stdout()) ?? []
      assert.equal(page, `${service.url}/set-password`)
      const set = { body: { invitationToken: token, password } }
      assert.equal((await service.call('POST', '/auth/password', set)).status, 204)
      assert.equal((await service.call('POST', '/auth/password', set)).status, 401, 'used')
      const operator = await signIn(service, 'operator@localhost', password)
      const { body: me } = await service.call('GET', '/me', { token: operator })
      assert.equal(me.isOperator, true)

      assert.doesNotMatch(service.stderr(), new RegExp(`${token}|${password}|${operator}`))
      assert.match(service.stderr(), /"url":"\/v1\/auth\/password"/, 'requests are logged')
      const database = livingPostmaster(dataDir)
      const toldAt = Date.now()
      assert.equal(await service.stop(), 0)
      assert(Date.now() - toldAt < 10_000)
      assert(!isAlive(database))

      const again = await start(t, { dataDir, uid })
      assert.doesNotMatch(again.stdout(), /set-password/)
      await signIn(again, 'operator@localhost', password)
      await again.stop()
    })
  }

  test('until it is used the link is made anew at every start, for PUBLIC_URL', async (t) => {
    const dataDir = folder(t)
    const env = { PUBLIC_URL: 'https://credits.example/' }
    const tokenOf = (said: string) =>
      /https:\/\/credits\.example\/set-password#(\S+)/.exec(said)?.[1] ?? assert.fail('no link')
    const first = await start(t, { dataDir, env })
    await first.stop()
    const second = await start(t, { dataDir })
    const [, token] = /set-password#(\S+)/.exec(second.stdout()) ?? []
    const redeem = (invitationToken = '') =>
      second.call('POST', '/auth/password', { body: { invitationToken, password } })
    assert.equal((await redeem(tokenOf(first.stdout()))).status, 401, 'the old one is no good')
    assert.equal((await redeem(token)).status, 204)
    await second.stop()
  })

  test('--help lists the settings, and a wrong setting stops the start with a sentence', async (t) => {
    const dataDir = join(folder(t), 'data')
    const help = launch(t, { dataDir, args: ['--help'] })
    assert.equal(await help.exitCode, 0)
    assert.match(help.stdout(), /--demo[\s\S]*DATABASE_URL[\s\S]*DATA_DIR/)
    const wrong: [env: Record<string, string>, args: string[], sentence: RegExp][] = [
      [{ PORT: 'many' }, [], /^PORT must be a whole number from 0 to 65535, not 'many'\.\n$/],
      [{}, ['--dmeo'], /^The flag --dmeo is not known: .*\n$/],
      [{ HOST: '0.0.0.0' }, ['--demo'], /^HOST must be a loopback address .*\n$/],
    ]
    for (const [env, args, sentence] of wrong) {
      const refused = launch(t, { dataDir, env, args })
      assert.equal(await refused.exitCode, 2)
      assert.match(refused.stderr(), sentence)
      assert.equal(refused.stdout(), '')
    }
    assert(!existsSync(dataDir), 'nothing is made')
  })

  test('a second start on the folder or the port is refused with a sentence', async (t) => {
    const dataDir = folder(t)
    const service = await start(t, { dataDir })
    const second = launch(t, { dataDir })
    assert.equal(await second.exitCode, 1)
    const inUse = `Another service works on ${dataDir}: stop it, or choose another DATA_DIR.\n`
    assert.equal(second.stderr(), inUse)

    const other = join(folder(t), 'data')
    const rival = launch(t, { dataDir: other, env: { PORT: new URL(service.url).port } })
    assert.equal(await rival.exitCode, 1)
    assert.match(rival.stderr(), /^Another program listens on port \d+ of 127\.0\.0\.1: stop it, /m)
    assert(!existsSync(join(other, 'postgres/postmaster.pid')), 'it has ended its database')

    assert.equal((await service.call('GET', '/health/ready')).status, 200)
    await service.stop()
  })

  test('SIGTERM lets a request in flight end, but not for ever', async (t) => {
    const service = await start(t, { dataDir: folder(t) })
    const body = JSON.stringify({ email: 'operator@localhost', password })
    const inFlight = (sent: string) => {
      const socket = connect(Number(new URL(service.url).port), '127.0.0.1')
      socket.on('error', () => undefined)
      const answer = new Promise<string>((done) => {
        let text = ''
        socket.on('data', (chunk) => {
          text += String(chunk)
        })
        socket.once('close', () => done(text))
      })
      socket.write(
        'POST /v1/auth/login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n' +
          `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${sent}`,
      )
      return { socket, answer }
    }
    const patient = inFlight(body.slice(0, 10))
    const stuck = inFlight(body.slice(0, 10))
    // Both have reached the service when a later request has been answered.
    await service.call('GET', '/health/live')
    await delay(100)
    const toldAt = Date.now()
    const stopped = service.stop()
    await delay(300)
    patient.socket.write(body.slice(10))
    assert.match(await patient.answer, /^HTTP\/1\.1 401 [\s\S]*wrong-credentials/)
    await assert.rejects(fetch(service.url), 'nobody else is let in')
    assert.equal(await stopped, 0)
    assert.equal(await stuck.answer, '')
    const tookMs = Date.now() - toldAt
    assert(tookMs > 7_000 && tookMs < 12_000, `${tookMs} ms`)
  })

  test('a signal in the middle of the start ends it, and a second one at once', async (t) => {
    const dataDir = join(folder(t), 'data')
    const early = launch(t, { dataDir })
    await until(() => existsSync(join(dataDir, 'postgres-password')))
    early.process.kill('SIGTERM')
    assert.equal(await early.exitCode, 0)
    assert.equal(early.stderr(), '')
    assert(!existsSync(join(dataDir, 'postgres/postmaster.pid')))

    const service = await start(t, { dataDir })
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write('POST /v1/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n')
    await delay(100)
    service.process.kill('SIGINT')
    // npm repeats what the terminal has sent: that is one signal.
    service.process.kill('SIGINT')
    await delay(1_100)
    assert.equal(service.process.exitCode, null, 'it waits for the request')
    service.process.kill('SIGINT')
    assert.equal(await service.exitCode, 1)
    const database = livingPostmaster(dataDir)

    const next = await start(t, { dataDir })
    assert.equal(livingPostmaster(dataDir), database, 'what was left running is taken over')
    await next.stop()
  })

  test('when the database is lost for good, the service ends', async (t) => {
    const dataDir = folder(t)
    const service = await start(t, { dataDir })
    writeFileSync(join(dataDir, 'postgres/postgresql.conf'), 'nonsense = on', { flag: 'a' })
    process.kill(livingPostmaster(dataDir), 'SIGKILL')
    assert.equal(await service.exitCode, 1)
    assert.match(service.stderr(), /The embedded database is lost: .*nonsense/)
  })

  test('it works with a database of its own, and says so when that cannot be reached', async (t) => {
    const url = await createDatabase()
    const dataDir = join(folder(t), 'data')
    const service = await start(t, { dataDir, env: { DATABASE_URL: url } })
    assert.match(service.line('Data'), /^PostgreSQL on .*, files in /)
    assert(!existsSync(join(dataDir, 'postgres')))
    const second = await start(t, { dataDir, env: { DATABASE_URL: url } })
    assert.equal((await second.call('GET', '/health/ready')).status, 200)
    await Promise.all([service.stop(), second.stop()])
    await dropDatabase(url)

    const gone = launch(t, { dataDir, env: { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/x' } })
    assert.equal(await gone.exitCode, 1)
    assert.match(gone.stderr(), /^The database of DATABASE_URL can't be used: .*ECONNREFUSED.*\n$/)
    assert.doesNotMatch(gone.stderr(), /secret/)
  })

  test('the page runs nothing but its own files, at every address that is none of the API', async (t) => {
    const service = await start(t, { dataDir: folder(t) })
    const nonces = new Set<string>()
    for (const path of ['/', '/set-password', '/credits/any']) {
      const page = await fetch(service.url + path, { headers: { accept: 'text/html' } })
      assert.equal(page.status, 200)
      assert.match(String(page.headers.get('content-type')), /^text\/html/)
      const policy = String(page.headers.get('content-security-policy'))
      assert.match(policy, /default-src 'none';script-src 'self'/)
      assert.doesNotMatch(policy, /unsafe/)
      const html = await page.text()
      const [, nonce = ''] = /name="style-nonce" content="(\w{32})"/.exec(html) ?? []
      assert(policy.includes(`style-src 'self' 'nonce-${nonce}'`))
      nonces.add(nonce)
      assert.doesNotMatch(html, /<script>|<style|style=|\son\w+=/)
      const links = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, link]) => link)
      assert(links.length >= 3)
      for (const link of links) assert.equal((await fetch(service.url + link)).status, 200, link)
    }
    assert.equal(nonces.size, 3, 'a nonce is good for one answer')
    const about = await (await fetch(`${service.url}/about.json`)).json()
    assert.deepEqual(about, { demo: null, issuers: [] })
    assert.equal((await fetch(service.url)).status, 200, 'a first look by curl')
    for (const nothing of ['/package.json', '/assets/no.js', '/v1/nothing', '/.sources']) {
      assert.equal((await fetch(service.url + nothing)).status, 404, nothing)
    }
    await service.stop()
  })

  test('npm start starts it, and passes on the order to stop', async (t) => {
    const dataDir = join(folder(t), 'data')
    const child = spawn('npm', ['start'], {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: folder(t), DATA_DIR: dataDir, PORT: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    t.after(() => child.kill('SIGKILL'))
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    await until(() => said.includes('Stop it with Ctrl-C'))
    const database = livingPostmaster(dataDir)
    child.kill('SIGTERM')
    await ended(child)
    await until(() => !isAlive(database))
  })

  test('a folder that cannot be made stops the start with a sentence', async (t) => {
    const path = folder(t)
    writeFileSync(join(path, 'file'), '')
    const refused = launch(t, { dataDir: join(path, 'file', 'data') })
    assert.equal(await refused.exitCode, 1)
    assert.match(refused.stderr(), /^The folder \S+ can't be made .*: choose another DATA_DIR\.\n$/)
  })
})
