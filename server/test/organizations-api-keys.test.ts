import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { newId } from '../src/lib/ids.ts'
import { created, expecting, Member, ok, refused, roles, World } from './world.ts'

const DAY_MS = 86_400_000

describe('API keys', () => {
  let world: World
  before(async () => {
    world = await World.create()
  })
  after(() => world[Symbol.asyncDispose]())

  const keysOf = (member: Member) => `/organizations/${member.id}/apiKeys`
  const newKey = (more: object = {}) => ({
    name: 'Import',
    marketRole: null,
    userRole: 'Admin',
    ...more,
  })
  const by = (key: string) => new Member(world, '', '', key)

  it('a key is shown once, stored as a hash, and acts for its organization in its role', async () => {
    const admin = await world.organization([roles.supplier, roles.buyer])
    const reply = await expecting(
      201,
      admin.post(keysOf(admin), newKey({ marketRole: 'Supplier', userRole: 'Contributor' })),
    )
    const { key, ...shown } = reply.body
    assert.match(key, /^ecs_key_/)
    assert.equal(shown.keyHint, key.slice(-4))
    assert.equal(shown.createdById, admin.userId)
    assert.equal(reply.headers.get('cache-control'), 'no-store')
    assert.equal(reply.headers.get('location'), `/v1${shown.resourceUri}`)
    assert.ok(Math.abs(Date.parse(shown.expiresAt) - Date.now() - 90 * DAY_MS) < 60_000)

    const me = await ok(by(key).get('/me'))
    assert.equal(me.user, null)
    assert.equal(me.isOperator, false)
    assert.equal(me.organization.id, admin.id)
    assert.deepEqual(me.apiKey, {
      id: shown.id,
      name: 'Import',
      marketRole: 'Supplier',
      userRole: 'Contributor',
      expiresAt: shown.expiresAt,
    })
    assert.deepEqual(me.organizations, [
      {
        id: admin.id,
        name: me.organization.name,
        marketRoles: ['Supplier', 'Buyer'],
        roleAssignments: [{ marketRole: 'Supplier', userRole: 'Contributor' }],
      },
    ])

    const row = await world.db
      .selectFrom('apiKeys')
      .selectAll()
      .where('id', '=', shown.id)
      .executeTakeFirstOrThrow()
    assert.deepEqual(row.keyHash, createHash('sha256').update(key).digest())
    assert.ok(!JSON.stringify(row).includes(key))
    const answers = JSON.stringify([
      await ok(admin.get(keysOf(admin))),
      await ok(admin.get(shown.resourceUri)),
    ])
    assert.ok(!answers.includes(key))
    assert.ok(!answers.includes('ecs_key_'))
    assert.ok(!answers.toLowerCase().includes('hash'))
  })

  it('a key does what its role allows and no more', async () => {
    const admin = await world.organization([roles.supplier, roles.buyer])
    const make = async (more: object) =>
      by((await created(admin.post(keysOf(admin), newKey(more)))).key)
    const manager = await make({})
    await created(manager.post(keysOf(admin), newKey({ userRole: 'Reader' })))
    await ok(manager.patch(`/organizations/${admin.id}`, { description: 'By a key' }))
    const contributor = await make({ userRole: 'Contributor' })
    await ok(contributor.get(keysOf(admin)))
    await refused(contributor.post(keysOf(admin), newKey()), 403, 'admin-required')
    const reader = await make({ userRole: 'Reader' })
    await refused(reader.get(keysOf(admin)), 403, 'role-missing')
    const oneRole = await make({ marketRole: 'Buyer', userRole: 'Admin' })
    await refused(oneRole.post(keysOf(admin), newKey()), 403, 'admin-required')
    const stranger = await world.organization(roles.buyer)
    await refused(manager.get(keysOf(stranger)), 403, 'not-owner')
    await refused(manager.post('/organizations', {}), 403, 'operator-required')
  })

  it('a key acts for no other organization, has no password and does not sign out', async () => {
    const admin = await world.organization(roles.supplier)
    const other = await world.organization(roles.supplier)
    const { key } = await created(admin.post(keysOf(admin), newKey()))
    await ok(by(key).get('/me', { 'organization-id': admin.id }))
    await refused(by(key).get('/me', { 'organization-id': other.id }), 403, 'role-missing')
    await refused(by(key).post('/auth/logout'), 403, 'role-missing')
    const body = { currentPassword: 'x', newPassword: 'a long enough password' }
    await refused(by(key).call('PUT', '/auth/password', body), 403, 'role-missing')
    await ok(by(key).get('/me'))
  })

  it('a key that has expired or been removed is refused', async () => {
    const admin = await world.organization(roles.supplier)
    const start = Date.now()
    const expiresAt = new Date(start + DAY_MS).toISOString()
    const short = await created(admin.post(keysOf(admin), newKey({ expiresAt })))
    const long = await created(admin.post(keysOf(admin), newKey()))
    assert.equal(short.expiresAt, expiresAt)
    try {
      world.now = () => new Date(start + DAY_MS - 1)
      await ok(by(short.key).get('/me'))
      world.now = () => new Date(start + DAY_MS)
      await refused(by(short.key).get('/me'), 401, 'not-signed-in')
      await ok(by(long.key).get('/me'))
    } finally {
      world.now = () => new Date()
    }
    await expecting(204, admin.call('DELETE', long.resourceUri))
    await refused(by(long.key).get('/me'), 401, 'not-signed-in')
    await refused(admin.delete(long.resourceUri), 404, 'not-found')
    await refused(admin.get(long.resourceUri), 404, 'not-found')
  })

  it('a key is used for a market role that the organization has, and for a year at most', async () => {
    const admin = await world.organization(roles.supplier)
    const make = (more: object) => admin.post(keysOf(admin), newKey(more))
    await refused(make({ marketRole: 'Buyer' }), 422, 'market-role-not-held')
    const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()
    for (const expiresAt of [inDays(367), inDays(-1), '2026-12-31T23:59:60Z', 'soon', null]) {
      const { errors } = await refused(make({ expiresAt }), 400, 'invalid-request')
      assert.equal(errors[0].pointer, '/expiresAt')
    }
    await created(make({ expiresAt: inDays(365) }))
    await refused(make({ userRole: 'Operator' }), 400, 'invalid-request')
    await refused(make({ name: '' }), 400, 'invalid-request')
    await refused(admin.post(keysOf(admin), { name: 'X', userRole: 'Admin' }), 400)
  })

  it('the keys of another organization are not found', async () => {
    const admin = await world.organization(roles.supplier)
    const other = await world.organization(roles.supplier)
    const { id, key } = await created(other.post(keysOf(other), newKey()))
    await refused(admin.get(`${keysOf(admin)}/${id}`), 404, 'not-found')
    await refused(admin.delete(`${keysOf(admin)}/${id}`), 404, 'not-found')
    await refused(admin.delete(`${keysOf(admin)}/${newId()}`), 404, 'not-found')
    await refused(admin.delete(`${keysOf(other)}/${id}`), 403, 'not-owner')
    await refused(admin.post(keysOf(other), {}), 403, 'not-owner')
    await ok(by(key).get('/me'))
    assert.deepEqual((await ok(admin.get(keysOf(admin)))).items, [])
  })

  it('the Admin sees within a minute that a key is in use', async () => {
    const admin = await world.organization(roles.supplier)
    const { key, resourceUri } = await created(admin.post(keysOf(admin), newKey()))
    const lastUsed = async () => (await ok(admin.get(resourceUri))).lastUsedAt
    assert.equal(await lastUsed(), null)
    const start = Date.now()
    try {
      for (const [afterMs, expected] of [
        [0, 0],
        [59_999, 0],
        [60_000, 60_000],
        [119_000, 60_000],
        [200_000, 200_000],
      ] as const) {
        world.now = () => new Date(start + afterMs)
        await ok(by(key).get('/me'))
        assert.equal(await lastUsed(), new Date(start + expected).toISOString())
      }
    } finally {
      world.now = () => new Date()
    }
  })

  it('the list of keys is filtered, ordered and paged', async () => {
    const admin = await world.organization(roles.supplier)
    for (const name of ['B', 'A', 'C']) await created(admin.post(keysOf(admin), newKey({ name })))
    const names = (page: { items: { name: string }[] }) => page.items.map(({ name }) => name)
    assert.deepEqual(names(await ok(admin.get(keysOf(admin)))), ['C', 'A', 'B'])
    assert.deepEqual(names(await ok(admin.get(`${keysOf(admin)}?orderBy=name`))), ['A', 'B', 'C'])
    const first = await ok(admin.get(`${keysOf(admin)}?orderBy=name&top=2`))
    const rest = await ok(admin.get(`${keysOf(admin)}?orderBy=name&top=2&page=${first.nextPage}`))
    assert.deepEqual([...names(first), ...names(rest)], ['A', 'B', 'C'])
    const filter = encodeURIComponent("name eq 'A'")
    assert.deepEqual(names(await ok(admin.get(`${keysOf(admin)}?filter=${filter}`))), ['A'])
    await refused(admin.get(`${keysOf(admin)}?filter=keyHash%20ne%20null`), 400, 'invalid-filter')
  })
})
