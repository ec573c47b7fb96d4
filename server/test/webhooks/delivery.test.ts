import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import { CloudEvent, HTTP } from 'cloudevents'
import { Webhook as Verifier } from 'standardwebhooks'
import { until } from '../node/processes.ts'
import { created, expecting, type Member, ok, refused, roles, World } from '../world.ts'
import { deliveriesOf, delivering, happens, hasty, surroundings } from './market.ts'
import { hang, hangUp, receiver, status } from './receiver.ts'

const webhooks = surroundings()
let world: World
let admin: Member
before(async () => {
  world = await World.create({}, webhooks)
})
after(() => world[Symbol.asyncDispose]())
beforeEach(async () => {
  admin = await world.organization(roles.supplier)
})

const register = (url: string, more: object = {}) =>
  created(admin.post('/webhooks', { url, ...more }))
const stateOf = ({ resourceUri }: { resourceUri: string }) => ok(admin.get(resourceUri))

describe('what is delivered', () => {
  it('each event comes within a second or so, as a CloudEvent that Standard Webhooks verify', async (t) => {
    const to = await receiver(t)
    const { secret } = await register(to.url)
    const { counts } = delivering(t, world, webhooks)
    const began = performance.now()
    const [sequence] = await happens(world, admin)
    await until(() => to.accepted.length === 1)
    assert(performance.now() - began < 3000)

    const [what] = to.received
    assert(what)
    const { items } = await ok(admin.get('/events'))
    const event = items.find((each: { sequence: number }) => each.sequence === sequence)
    assert.deepEqual(what.event, {
      specversion: '1.0',
      source: 'https://credits.example/v1/events',
      id: event.id,
      type: 'credits/create',
      subject: event.resourceUri,
      time: event.occurredAt,
      datacontenttype: 'application/json',
      data: event,
    })
    const parsed = HTTP.toEvent({ headers: what.headers, body: what.body })
    assert(parsed instanceof CloudEvent && parsed.validate())
    assert.match(what.headers['content-type'] ?? '', /^application\/cloudevents\+json/)
    assert.equal(what.headers['webhook-id'], event.id)

    const headers = JSON.parse(JSON.stringify(what.headers))
    assert.deepEqual(new Verifier(secret).verify(what.body, headers), what.event)
    assert.throws(() => new Verifier(secret).verify(`${what.body} `, headers))
    const other = `whsec_${Buffer.alloc(32).toString('base64')}`
    assert.throws(() => new Verifier(other).verify(what.body, headers))
    // By another hand than the package that signs.
    const signed = `${event.id}.${headers['webhook-timestamp']}.${what.body}`
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const signature = createHmac('sha256', key).update(signed).digest('base64')
    assert.equal(headers['webhook-signature'], `v1,${signature}`)
    assert.equal(counts.delivered, 1)
  })

  it('only the types that were asked for come, and the others are passed over', async (t) => {
    const to = await receiver(t)
    const webhook = await register(to.url, { eventTypes: ['27', 'Credit split', 'credits/cancel'] })
    assert.deepEqual(webhook.eventTypes, ['credits/create', 'credits/split', 'credits/cancel'])
    delivering(t, world, webhooks)
    await happens(world, admin, 120, 'emissionCreated')
    const wanted = await happens(world, admin, 2, 'creditSplit')
    const passed = await happens(world, admin, 3, 'emissionCreated')
    await until(async () => (await stateOf(webhook)).lastSequence === passed.at(-1))
    assert.deepEqual(to.accepted, wanted)
  })

  it("no webhook gets another organization's events", async (t) => {
    const other = await world.organization(roles.buyer)
    const [mine, theirs] = [await receiver(t), await receiver(t)]
    await register(mine.url)
    await created(other.post('/webhooks', { url: theirs.url }))
    delivering(t, world, webhooks)
    const own = await happens(world, admin, 3)
    const others = await happens(world, other, 3)
    await until(() => mine.accepted.length === 3 && theirs.accepted.length === 3)
    assert.deepEqual([mine.accepted, theirs.accepted], [own, others])
  })

  it('after a rotation both secrets verify, and after the overlap the new one alone', async (t) => {
    const to = await receiver(t)
    const webhook = await register(to.url)
    const { secret: next, secrets } = await created(
      admin.post(`${webhook.resourceUri}/secrets`, { overlapHours: 1 }),
    )
    assert.equal(secrets.length, 2)
    const verifies = (secret: string, at: number) => {
      const what = to.received[at]
      assert(what)
      try {
        return Boolean(
          new Verifier(secret).verify(what.body, JSON.parse(JSON.stringify(what.headers))),
        )
      } catch {
        return false
      }
    }
    delivering(t, world, webhooks)
    await happens(world, admin)
    await until(() => to.accepted.length === 1)
    assert(verifies(webhook.secret, 0) && verifies(next, 0))

    const { secret: last } = await created(
      admin.post(`${webhook.resourceUri}/secrets`, { overlapHours: 0 }),
    )
    await happens(world, admin)
    await until(() => to.accepted.length === 2)
    assert.deepEqual(
      [webhook.secret, next, last].map((secret) => verifies(secret, 1)),
      [false, false, true],
    )
  })
})

describe('what goes wrong', () => {
  it('a receiver that fails, hangs, redirects and comes back gets every event in order', async (t) => {
    const [to, aside] = [await receiver(t), await receiver(t)]
    const elsewhere = await receiver(t, '127.0.0.2')
    const webhook = await register(to.url)
    await register(aside.url)
    delivering(t, world, webhooks)

    const wrongs = [
      status(500),
      status(429, { 'retry-after': '0' }),
      hangUp,
      hang,
      status(302, { location: elsewhere.url }),
      status(307, { location: elsewhere.url }),
    ]
    const all: number[] = []
    for (const wrong of wrongs) {
      to.answers = wrong
      const tries = to.received.length
      all.push(...(await happens(world, admin, 2)))
      await until(() => to.received.length >= tries + 2)
      assert.deepEqual(to.accepted, [])
    }
    await until(() => aside.accepted.length === all.length)
    const { failures, failingSince, isEnabled } = await stateOf(webhook)
    assert(failures >= wrongs.length && failingSince !== null && isEnabled)
    const [pending] = await deliveriesOf(admin, webhook.resourceUri, '?status=pending')
    assert.equal(pending.sequence, all[0])
    assert.match(pending.error, /redirect, which is not followed/)

    to.answers = status(200)
    await until(() => to.accepted.length >= all.length)
    assert.deepEqual(to.accepted, all)
    assert.deepEqual(aside.accepted, all, 'and nobody else waits for it')
    assert.deepEqual(elsewhere.received, [])
    const { failures: none, nextAttemptAt } = await stateOf(webhook)
    assert.deepEqual([none, nextAttemptAt], [0, null])
    const rows = await deliveriesOf(admin, webhook.resourceUri, '?status=delivered')
    assert.deepEqual(rows.map(({ sequence }: { sequence: number }) => sequence).reverse(), all)
    assert(rows.at(-1).attempts > wrongs.length)
  })

  it('what cannot be delivered for too long is a dead letter, and the Admin is told', async (t) => {
    const [to, aside] = [await receiver(t), await receiver(t)]
    to.answers = status(503)
    const webhook = await register(to.url)
    await register(aside.url, { eventTypes: ['webhooks/disable'] })
    const patience = { ...hasty, giveUpAfterMs: 150 }
    delivering(t, world, webhooks, { patience })
    const all = await happens(world, admin, 3)
    await until(async () => !(await stateOf(webhook)).isEnabled)
    assert.equal((await stateOf(webhook)).disabledReason, 'exhausted')
    await until(() => aside.accepted.length === 1)
    const { data } = aside.received[0]?.event.data ?? {}
    assert.deepEqual(data, { webhookId: webhook.id, reason: 'exhausted', sequence: all[0] })
    const [dead, ...none] = await deliveriesOf(admin, webhook.resourceUri)
    assert.deepEqual([dead.status, dead.sequence, none.length], ['failed', all[0], 0])
    await refused(admin.post(`${dead.resourceUri}:replay`), 409, 'webhook-disabled')

    to.answers = status(200)
    const tries = to.received.length
    await happens(world, admin)
    await until(async () => (await deliveriesOf(admin, webhook.resourceUri)).length === 1)
    assert.equal(to.received.length, tries, 'nothing is sent while it is disabled')
    await ok(admin.patch(webhook.resourceUri, { isEnabled: true }))
    await until(() => to.accepted.length >= 5)
    assert.deepEqual(to.accepted.slice(0, 3), all, 'the dead letter first')
  })

  it('410 Gone disables at once', async (t) => {
    const to = await receiver(t)
    to.answers = status(410)
    const webhook = await register(to.url)
    const { counts } = delivering(t, world, webhooks)
    await happens(world, admin, 2)
    await until(async () => (await stateOf(webhook)).disabledReason === 'gone')
    assert.equal(to.received.length, 1)
    assert.equal(counts.disabled, 1)
  })

  it('an event that a receiver never takes can be passed over', async (t) => {
    const to = await receiver(t)
    const webhook = await register(to.url)
    const [poison, next] = await happens(world, admin, 2)
    to.answers = (response, { sequence }) => status(sequence === poison ? 500 : 200)(response)
    delivering(t, world, webhooks)
    await until(() => to.received.length > 2)
    await ok(admin.post(`${webhook.resourceUri}:replay`, { afterSequence: poison }))
    await until(() => to.accepted.length === 1)
    assert.deepEqual(to.accepted, [next])
    const [given] = await deliveriesOf(admin, webhook.resourceUri, '?status=failed')
    assert.equal(given.sequence, poison)
  })

  it('a receiver that talks on and on is not listened to', async (t) => {
    const to = await receiver(t)
    to.answers = (response) => {
      response.writeHead(200)
      const talk = () => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
        if (!response.destroyed) response.once('drain', talk)
      }
      talk()
    }
    const webhook = await register(to.url)
    delivering(t, world, webhooks)
    const [, last] = await happens(world, admin, 2)
    await until(async () => (await stateOf(webhook)).lastSequence >= (last ?? 0))
    assert.equal(to.received.length, 2)
  })
})

describe('what an Admin does to it', () => {
  it('disabled or removed it stops at once; enabled again it gets what came meanwhile', async (t) => {
    const [paused, gone] = [await receiver(t), await receiver(t)]
    const webhook = await register(paused.url)
    const removed = await register(gone.url)
    // Each takes its time, so that the change meets it in the middle.
    for (const to of [paused, gone]) {
      to.answers = (response) => void setTimeout(() => status(200)(response), 20)
    }
    delivering(t, world, webhooks)
    const all = await happens(world, admin, 40)
    await until(() => paused.received.length > 2 && gone.received.length > 2)
    await ok(admin.patch(webhook.resourceUri, { isEnabled: false }))
    await expecting(204, admin.delete(removed.resourceUri))
    const seen = [paused.received.length, gone.received.length]
    const later = await register((await receiver(t)).url)
    await happens(world, admin)
    await until(async () => (await stateOf(later)).lastSequence > (all.at(-1) ?? 0))
    for (const [at, to] of [paused, gone].entries()) {
      assert(to.received.length <= (seen[at] ?? 0) + 1, 'at most what was in flight')
      assert(to.received.length < 40)
    }
    await refused(admin.get(`${removed.resourceUri}/deliveries`), 404, 'not-found')

    await ok(admin.patch(webhook.resourceUri, { isEnabled: true }))
    await until(() => paused.accepted.length >= 41)
    assert.deepEqual(paused.accepted.slice(0, 40), all)
  })

  it('a test arrives at once, also while events wait for their next attempt', async (t) => {
    const to = await receiver(t)
    to.answers = status(500)
    const webhook = await register(to.url)
    delivering(t, world, webhooks, { patience: { ...hasty, firstMs: 1e9, mostMs: 1e9 } })
    await happens(world, admin)
    await until(async () => (await stateOf(webhook)).failures === 1)
    for (const [answer, expected] of [
      [status(500), 'failed'],
      [status(200), 'delivered'],
    ] as const) {
      to.answers = answer
      const test = await created(admin.post(`${webhook.resourceUri}/test`))
      assert.deepEqual([test.kind, test.status], ['test', 'pending'])
      await until(async () => (await ok(admin.get(test.resourceUri))).status === expected)
      const what = to.received.at(-1)
      assert.equal(what?.event.type, 'webhooks/test')
      assert.equal(what?.headers['webhook-id'], test.id)
    }
    assert.equal((await stateOf(webhook)).failures, 1, 'and changes nothing for them')

    await ok(admin.patch(webhook.resourceUri, { isEnabled: true }))
    await until(async () => (await stateOf(webhook)).failures === 0)
  })

  it('one delivery, or all from a sequence or a time, are sent again by their first ids', async (t) => {
    const to = await receiver(t)
    const webhook = await register(to.url)
    delivering(t, world, webhooks)
    const all = await happens(world, admin, 4)
    await until(() => to.accepted.length === 4)
    const [last] = await deliveriesOf(admin, webhook.resourceUri)
    const replay = await created(admin.post(`${last.resourceUri}:replay`))
    assert.deepEqual([replay.kind, replay.sequence], ['replay', all[3]])
    await until(() => to.accepted.length === 5)

    await ok(admin.post(`${webhook.resourceUri}:replay`, { afterSequence: all[1] }))
    await until(() => to.accepted.length === 7)
    const since = to.received[0]?.event.time
    await ok(admin.post(`${webhook.resourceUri}:replay`, { since }))
    await until(() => to.accepted.length === 11)
    assert.deepEqual(to.accepted.slice(4), [all[3], all[2], all[3], ...all])
    const ids = new Set(to.received.map(({ headers }) => headers['webhook-id']))
    assert.equal(ids.size, 4)
    const { lastSequence } = await ok(
      admin.post(`${webhook.resourceUri}:replay`, { afterSequence: 1e12 }),
    )
    assert.equal(lastSequence, all[3], 'what is still to happen cannot be skipped')
  })

  it('with another key nothing is sent and the log says why, until the secret is rotated', async (t) => {
    const to = await receiver(t)
    const webhook = await register(to.url)
    const { box } = webhooks
    t.after(() => Object.assign(webhooks, { box }))
    // As after a restore without the file of the key.
    Object.assign(webhooks, surroundings())
    const { warnings } = delivering(t, world, webhooks)
    await happens(world, admin)
    await until(() => warnings.some((text) => text.includes('WEBHOOK_KEY')))
    const there = await receiver(t)
    await register(there.url)
    const [last] = await happens(world, admin)
    await until(() => there.accepted.includes(last ?? 0))
    assert.equal(to.received.length, 0)

    const { secret } = await created(admin.post(`${webhook.resourceUri}/secrets`, {}))
    await until(() => to.accepted.includes(last ?? 0))
    const what = to.received.at(0)
    assert(what)
    new Verifier(secret).verify(what.body, JSON.parse(JSON.stringify(what.headers)))
    assert.equal(warnings.length, 1)
  })
})
