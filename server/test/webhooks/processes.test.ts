import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { newId } from '../../src/lib/ids.ts'
import { webhookBox } from '../../src/node/webhooks/key.ts'
import { folder, until } from '../node/processes.ts'
import { killService, type Running, start } from '../node/service.ts'
import { created, roles, World } from '../world.ts'
import { deliveriesOf, delivering, happens, surroundings } from './market.ts'
import { hang, receiver, status } from './receiver.ts'

// What is started here doesn't depend on the server of the run.
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

test('several that deliver send each event once, in order, while some of them stop', async (t) => {
  const webhooks = surroundings()
  const world = await World.create({}, webhooks)
  t.after(() => world[Symbol.asyncDispose]())
  const organizations = [
    await world.organization(roles.buyer),
    await world.organization(roles.buyer),
  ]
  const receivers = await Promise.all(Array.from({ length: 6 }, () => receiver(t)))
  for (const [at, { url }] of receivers.entries()) {
    await created(organizations[at % 2]?.post('/webhooks', { url }) ?? assert.fail())
  }
  const all: number[][] = [[], []]
  for (const [at, organization] of organizations.entries()) {
    all[at]?.push(...(await happens(world, organization, 250)))
  }
  const several = Array.from({ length: 4 }, () => delivering(t, world, webhooks))
  await until(() => receivers.every(({ received }) => received.length >= 100))
  // Those that had most of it stop in the middle: the others go on where they were.
  several.sort((a, b) => b.counts.delivered - a.counts.delivered)
  await Promise.all(several.slice(0, 2).map(({ stop }) => stop()))
  for (const [at, organization] of organizations.entries()) {
    all[at]?.push(...(await happens(world, organization, 50)))
  }
  await until(() => receivers.every(({ received }) => received.length >= 300))
  await Promise.all(several.map(({ stop }) => stop()))
  for (const [at, { received }] of receivers.entries()) {
    assert.deepEqual(
      received.map(({ sequence }) => sequence),
      all[at % 2],
    )
  }
  assert(several.filter(({ counts }) => counts.delivered > 0).length > 1)
})

test('a process that slept through its lease records and sends nothing more', async (t) => {
  const webhooks = surroundings()
  const world = await World.create({}, webhooks)
  t.after(() => world[Symbol.asyncDispose]())
  const admin = await world.organization(roles.buyer)
  const to = await receiver(t)
  const webhook = await created(admin.post('/webhooks', { url: to.url }))
  let answerLate = () => {}
  to.answers = (response) => {
    answerLate = () => status(200)(response)
  }
  const sleeper = delivering(t, world, webhooks, { timeoutMs: 10_000 })
  const all = await happens(world, admin, 3)
  await until(() => to.received.length === 1)
  to.answers = status(200)
  await world.db
    .updateTable('webhooks')
    .set({ leaseUntil: new Date(0) })
    .execute()
  const other = delivering(t, world, webhooks)
  await until(() => to.accepted.length === 3)
  await other.stop()
  await world.db.updateTable('webhooks').set({ lastSequence: 0n }).execute()
  answerLate()
  await until(() => sleeper.counts.delivered > 0)
  await sleeper.stop()
  const sequences = to.received.map(({ sequence }) => sequence)
  assert.deepEqual(sequences.slice(0, 4), [all[0], ...all])
  const rows = await deliveriesOf(admin, webhook.resourceUri)
  assert.equal(rows.length, sequences.length - 1)
})

test('10,000 deliveries drain, those of each webhook in order', async (t) => {
  const webhooks = surroundings()
  const world = await World.create({}, webhooks)
  t.after(() => world[Symbol.asyncDispose]())
  const receivers = await Promise.all(Array.from({ length: 5 }, () => receiver(t)))
  const admin = await world.organization(roles.buyer)
  for (const { url } of receivers) await created(admin.post('/webhooks', { url }))
  const event = { typeId: 27, resourceUri: '/credits/x', receivers: [admin.id], data: '{}' }
  const occurredAt = new Date()
  const events = Array.from({ length: 2_000 }, () => ({ ...event, id: newId(), occurredAt }))
  await world.db.insertInto('events').values(events).execute()

  const began = performance.now()
  delivering(t, world, webhooks)
  for (const { accepted } of receivers) await until(() => accepted.length >= 2_000, 60_000)
  const rate = Math.round((1000 * 10_000) / (performance.now() - began))
  t.diagnostic(`${rate} deliveries a second`)
  const inOrder = Array.from({ length: 2_000 }, (_, at) => at + 1)
  for (const { accepted } of receivers) assert.deepEqual(accepted, inOrder)
})

test('kill -9 in the middle of a delivery loses nothing, and another process goes on in order', {
  skip,
}, async (t) => {
  const webhookKey = randomBytes(32).toString('base64')
  const webhooks = surroundings()
  const world = await World.create({}, webhooks)
  t.after(() => world[Symbol.asyncDispose]())
  const env = {
    DATABASE_URL: world.databaseUrl,
    WEBHOOK_KEY: webhookKey,
    WEBHOOK_ALLOW_PRIVATE: '127.0.0.0/8',
    WEBHOOK_ALLOW_HTTP: 'true',
    WEBHOOK_TIMEOUT_SECONDS: '1',
  }
  const place = folder(t)
  const service = (name: string) => start(t, { dataDir: join(place, name), env })
  const admin = await world.organization(roles.buyer)
  const to = await receiver(t)
  to.answers = (response) => void setTimeout(() => status(200)(response), 10)

  const first = await service('first')
  await createdBy(first, admin.token ?? '', to.url)
  const all = await happens(world, admin, 100)
  await until(() => to.received.length >= 30)
  to.answers = hang
  await until(() => to.received.length > to.accepted.length)
  await killService(first)
  const seen = to.received.length
  to.answers = status(200)

  const second = await service('second')
  await until(() => new Set(to.accepted).size === 100)
  const sequences = to.received.map(({ sequence }) => sequence)
  assert.deepEqual(sequences.slice(seen), all.slice(all.indexOf(sequences[seen] ?? 0)))
  assert.deepEqual([...new Set(sequences)], all, 'none is lost, and none overtakes another')
  assert(sequences.length <= 102, 'what was in flight comes twice, nothing else')

  to.answers = hang
  await happens(world, admin)
  await until(() => to.received.length > sequences.length)
  const began = performance.now()
  assert.equal(await second.stop(), 0)
  assert(performance.now() - began < 8_000, 'a receiver that hangs does not hold up the stop')
})

async function createdBy({ call }: Running, token: string, url: string) {
  const { status, text } = await call('POST', '/webhooks', { token, body: { url } })
  assert.equal(status, 201, text)
}

test('the key of webhooks is made once, readable by its owner alone', {
  skip,
}, async (t) => {
  const dataDir = join(folder(t), 'data')
  const rivals = Array.from({ length: 5 }, () => webhookBox({ dataDir }).keyId)
  assert.equal(new Set(rivals).size, 1)
  const file = join(dataDir, 'webhook-key')
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.equal(Buffer.from(readFileSync(file, 'utf8'), 'base64').length, 32)
  const webhookKey = randomBytes(32).toString('base64')
  assert.notEqual(webhookBox({ dataDir, webhookKey }).keyId, rivals[0])
})
