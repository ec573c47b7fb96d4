import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { removeOldDeliveries } from '../../src/features/webhooks/deliveries-store.ts'
import { newId } from '../../src/lib/ids.ts'
import { created, expecting, type Member, ok, refused, roles, World } from '../world.ts'
import { deliveriesOf } from './market.ts'

const url = 'https://receiver.example/hook'
let world: World
let admin: Member
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())
beforeEach(async () => {
  admin = await world.organization(roles.supplier)
})

describe('webhooks', () => {
  it('an Admin makes, reads, changes and removes one; its secret is shown once', async () => {
    const wish = { url, description: 'Books sales', eventTypes: ['Credit transferred'] }
    const reply = await expecting(201, admin.post('/webhooks', wish))
    const { secret, ...webhook } = reply.body
    assert.equal(reply.headers.get('location'), `/v1${webhook.resourceUri}`)
    assert.equal(reply.headers.get('cache-control'), 'no-store')
    assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
    assert.deepEqual(webhook.eventTypes, ['credits/transfer'])

    const read = await admin.get(webhook.resourceUri)
    assert.deepEqual(read.body, webhook)
    assert.deepEqual((await ok(admin.get('/webhooks'))).items, [webhook])
    const rows = await world.db.selectFrom('webhookSecrets').selectAll().execute()
    assert(rows.every(({ sealed }) => !sealed.toString('latin1').includes(secret.slice(6))))

    const patch = { description: null, eventTypes: null, url: `${url}/2` }
    await refused(admin.patch(webhook.resourceUri, patch, '"stale"'), 412, 'stale-etag')
    const changed = await admin.patch(webhook.resourceUri, patch, read.etag)
    assert.deepEqual([changed.body.description, changed.body.eventTypes], [null, null])
    assert.notEqual(changed.etag, read.etag)
    const { etag } = await admin.get(webhook.resourceUri)
    assert.equal(etag, changed.etag)

    await expecting(204, admin.call('DELETE', webhook.resourceUri))
    await refused(admin.get(webhook.resourceUri), 404, 'not-found')
    const left = await world.db.selectFrom('webhookSecrets').selectAll().execute()
    assert.deepEqual(
      left.filter(({ webhookId }) => webhookId === webhook.id),
      [],
    )
  })

  it('ruling 32: no Idempotency-Key keeps a secret, and no audit record holds one', async () => {
    const key = { 'idempotency-key': 'once' }
    const [one, two] = [
      await created(admin.post('/webhooks', { url }, key)),
      await created(admin.post('/webhooks', { url }, key)),
    ]
    assert.notEqual(one.secret, two.secret)
    const audit = await world.db
      .selectFrom('auditRecords')
      .select(['operation', 'details'])
      .where('organizationId', '=', admin.id)
      .execute()
    assert.deepEqual(
      audit.map(({ operation }) => operation),
      ['webhookCreate', 'webhookCreate'],
    )
    assert(!JSON.stringify(audit).includes('whsec'))
    const kept = await world.db.selectFrom('idempotencyKeys').select('body').execute()
    assert(!JSON.stringify(kept).includes('whsec'))
  })

  it('private addresses, http and unknown types of events are refused, at a change as well', async () => {
    const webhook = await created(admin.post('/webhooks', { url }))
    for (const wrong of ['https://localhost', 'https://2130706433', 'http://receiver.example']) {
      await refused(admin.post('/webhooks', { url: wrong }), 422, 'webhook-target-refused')
      await refused(admin.patch(webhook.resourceUri, { url: wrong }), 422, 'webhook-target-refused')
    }
    const wish = { url, eventTypes: ['27', 'credits/nonsense'] }
    const { errors } = await refused(admin.post('/webhooks', wish), 400, 'invalid-request')
    assert.equal(errors[0].pointer, '/eventTypes/1')
    for (const body of [{ isEnabled: null }, { url: null }, { eventTypes: [] }]) {
      await refused(admin.patch(webhook.resourceUri, body), 400, 'invalid-request')
    }
    for (const body of [{}, { afterSequence: 1, since: '2026-01-01T00:00:00Z' }]) {
      const replay = `${webhook.resourceUri}:replay`
      await refused(admin.post(replay, body), 400, 'invalid-request')
    }
  })

  it('of rivals no more than twenty get a webhook', async () => {
    const wishes = Array.from({ length: 25 }, () => admin.post('/webhooks', { url }))
    const replies = await Promise.all(wishes)
    assert.equal(replies.filter(({ status }) => status === 201).length, 20)
    assert.equal((await ok(admin.get('/webhooks?top=500'))).items.length, 20)
  })

  it('rotated again and again, only the last secret but one is kept beside the new one', async () => {
    const webhook = await created(admin.post('/webhooks', { url }))
    for (let n = 0; n < 4; n++) {
      const { secrets } = await created(admin.post(`${webhook.resourceUri}/secrets`, {}))
      assert.equal(secrets.length, 2)
      assert.equal(secrets[0].expiresAt, null)
      const overlap = Date.parse(secrets[1].expiresAt) - Date.parse(secrets[0].createdAt)
      assert.equal(overlap, 24 * 3_600_000)
    }
    const { secrets } = await created(
      admin.post(`${webhook.resourceUri}/secrets`, { overlapHours: 0 }),
    )
    assert.equal(secrets.length, 1)
  })

  it('deliveries are told of for thirty days, those that wait until they are sent', async () => {
    const webhook = await created(admin.post('/webhooks', { url }))
    const test = await created(admin.post(`${webhook.resourceUri}/test`))
    const now = new Date()
    for (const [days, status] of [
      [29, 'delivered'],
      [31, 'delivered'],
      [31, 'failed'],
      [31, 'pending'],
    ] as const) {
      const at = new Date(now.getTime() - days * 86_400_000)
      await world.db
        .insertInto('webhookDeliveries')
        .values({
          ...{ id: newId(), webhookId: webhook.id, kind: 'test', status },
          ...{ createdAt: at, lastModifiedAt: at },
        })
        .execute()
    }
    await removeOldDeliveries(world.db, now)
    const left = await deliveriesOf(admin, webhook.resourceUri)
    assert.deepEqual(left.map(({ status }: { status: string }) => status).sort(), [
      'delivered',
      'pending',
      'pending',
    ])
    const waiting = await deliveriesOf(admin, webhook.resourceUri, '?status=pending&top=1')
    assert.equal(waiting.length, 1)
    assert(left.some(({ id }: { id: string }) => id === test.id))
  })
})
