import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { newId } from '../src/lib/ids.ts'
import { created, expecting, Member, ok, refused, roles, World } from './world.ts'

const PASSWORD = 'a long enough password'

describe('Organizations', () => {
  let world: World
  before(async () => {
    world = await World.create()
  })
  after(() => world[Symbol.asyncDispose]())

  const newOrganization = (more: object = {}) => ({
    name: 'Mangrove Trust',
    marketRoles: ['Supplier'],
    admin: { email: `${newId()}@test.example`, name: 'First Admin' },
    ...more,
  })

  it('the operator makes an organization, whose Admin signs in by the invitation', async () => {
    const operator = await world.operator()
    const body = newOrganization({
      description: 'Plants mangroves',
      website: 'https://mangrove.example',
    })
    const reply = await expecting(201, operator.post('/organizations', body))
    const { invitation, admin, ...organization } = reply.body
    assert.equal(reply.headers.get('location'), `/v1/organizations/${organization.id}`)
    assert.equal(reply.headers.get('cache-control'), 'no-store')
    assert.equal(organization.isOmnibusOrganization, false)
    assert.match(invitation.token, /^ecs_invitation_/)
    assert.deepEqual(admin, { ...body.admin, id: admin.id })

    const password = { invitationToken: invitation.token, password: PASSWORD }
    await expecting(204, world.anonymous().post('/auth/password', password))
    const { email } = body.admin
    const session = await ok(world.anonymous().post('/auth/login', { email, password: PASSWORD }))
    assert.equal(session.user.id, admin.id)
    assert.deepEqual(session.organizations, [
      {
        id: organization.id,
        name: body.name,
        marketRoles: ['Supplier'],
        roleAssignments: [{ marketRole: null, userRole: 'Admin' }],
      },
    ])
    const member = new Member(world, organization.id, admin.id, session.token)
    const read = await expecting(200, member.get(`/organizations/${organization.id}`))
    assert.deepEqual(read.body, organization)
    assert.equal(read.etag, reply.etag)
  })

  it('only the operator makes organizations', async () => {
    const admin = await world.organization(roles.registry)
    await refused(admin.post('/organizations', newOrganization()), 403, 'operator-required')
    await refused(world.anonymous().post('/organizations', newOrganization()), 401, 'not-signed-in')
  })

  it('a new organization needs a name, known market roles and an Admin with an address', async () => {
    const operator = await world.operator()
    const make = (more: object) => operator.post('/organizations', newOrganization(more))
    for (const wrong of [
      { name: ' ' },
      { marketRoles: [] },
      { marketRoles: ['Supplier', 'Supplier'] },
      { marketRoles: ['Broker'] },
      { website: 'javascript:alert(1)' },
      { admin: { email: 'nobody', name: 'X' } },
      { admin: { email: 'a@b.example' } },
      { isOmnibusOrganization: true },
    ]) {
      const { errors } = await refused(make(wrong), 400, 'invalid-request')
      assert.ok(errors.length > 0)
    }
  })

  it('an account that exists becomes the Admin without a link to it', async () => {
    const operator = await world.operator()
    const other = await world.organization(roles.buyer)
    const email = `${other.userId}@test.example`
    const { invitation, admin } = await created(
      operator.post('/organizations', newOrganization({ admin: { email, name: 'Renamed' } })),
    )
    assert.equal(invitation, null)
    assert.equal(admin.id, other.userId)
    assert.notEqual(admin.name, 'Renamed')
    assert.equal((await ok(other.get('/me'))).organizations.length, 2)
  })

  it('domain 1: the operator cannot become the Admin of an organization', async () => {
    const operator = await world.operator()
    const admin = { email: `${operator.userId}@test.example`, name: 'Operator' }
    await refused(
      operator.post('/organizations', newOrganization({ admin })),
      422,
      'user-is-operator',
    )
  })

  it('everybody signed in reads the directory, which tells of no users', async () => {
    const reader = await world.organization(roles.buyer)
    const registry = await world.organization([roles.registry, roles.marketplace], 'Gold 50% Trust')
    const list = (query: string) => reader.get(`/organizations?${query}`).then(({ body }) => body)
    const ids = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id)

    assert.deepEqual(ids(await list('q=ld%2050%25%20tr')), [registry.id])
    assert.deepEqual(ids(await list('q=gold_50')), [])
    const registries = await list('marketRole=IssuingRegistry&top=500')
    assert.ok(ids(registries).includes(registry.id))
    assert.ok(!ids(registries).includes(reader.id))
    const filter = encodeURIComponent("marketRoles eq 'Marketplace' and name eq 'Gold 50% Trust'")
    assert.deepEqual(ids(await list(`filter=${filter}`)), [registry.id])
    assert.deepEqual(ids(await list(`id=${reader.id}&id=${registry.id}&orderBy=id`)), [
      reader.id,
      registry.id,
    ])
    const [item] = (await list(`id=${registry.id}`)).items
    assert.deepEqual(Object.keys(item).sort(), [
      'createdAt',
      'description',
      'id',
      'isOmnibusOrganization',
      'lastModifiedAt',
      'marketRoles',
      'name',
      'resourceUri',
      'website',
    ])
    await refused(reader.get('/organizations?filter=email%20eq%201'), 400, 'invalid-filter')
    await refused(reader.get('/organizations?top=501'), 400, 'invalid-request')
    await refused(reader.get('/organizations?marketRole=Broker'), 400, 'invalid-request')
    await refused(world.anonymous().get('/organizations'), 401, 'not-signed-in')
    await ok((await world.operator()).get('/organizations?top=1'))
  })

  it('the pages of the directory show every organization once', async () => {
    const reader = await world.organization(roles.buyer)
    const all = (await ok(reader.get('/organizations?top=500'))).items
    const seen: string[] = []
    for (let page = ''; ; ) {
      const { items, nextPage } = await ok(reader.get(`/organizations?top=2${page}`))
      seen.push(...items.map(({ id }: { id: string }) => id))
      if (!nextPage) break
      page = `&page=${nextPage}`
    }
    assert.deepEqual(
      seen,
      all.map(({ id }: { id: string }) => id),
    )
  })

  it('an organization that is not there is not found', async () => {
    const reader = await world.organization(roles.buyer)
    for (const id of [newId(), 'mine']) {
      await refused(reader.get(`/organizations/${id}`), 404, 'not-found')
      await refused(reader.patch(`/organizations/${id}`, { name: 'X' }), 404, 'not-found')
      await refused(reader.patch(`/organizations/${id}`, { x: 1 }), 404, 'not-found')
      await refused(reader.get(`/organizations/${id}/users`), 404, 'not-found')
      await refused(reader.get(`/organizations/${id}/apiKeys`), 404, 'not-found')
      await refused(reader.post(`/organizations/${id}/apiKeys`, {}), 404, 'not-found')
      await refused(reader.get(`/organizations/${id}/roleAssignments`), 404, 'not-found')
    }
  })

  it('an Admin changes what the directory says, with the ETag that was read', async () => {
    const admin = await world.organization(roles.supplier)
    const path = `/organizations/${admin.id}`
    const { etag } = await expecting(200, admin.get(path))
    const reply = await expecting(
      200,
      admin.patch(path, { name: 'New name', website: 'https://new.example' }, etag),
    )
    assert.equal(reply.body.name, 'New name')
    assert.notEqual(reply.etag, etag)
    assert.equal((await expecting(200, admin.get(path))).etag, reply.etag)
    await expecting(304, admin.get(path, { 'if-none-match': reply.etag }))

    await refused(admin.patch(path, { name: 'X' }, etag), 412, 'stale-etag')
    await refused(admin.call('PATCH', path, { name: 'X' }), 428, 'if-match-missing')
    const cleared = await ok(admin.patch(path, { website: null }))
    assert.equal(cleared.website, null)
    assert.equal(cleared.name, 'New name')
    await refused(admin.patch(path, { name: null }), 400, 'invalid-request')
    await refused(admin.patch(path, { id: newId() }), 400, 'invalid-request')
  })

  it('of twenty changes from the same ETag one is made', async () => {
    const admin = await world.organization(roles.supplier)
    const path = `/organizations/${admin.id}`
    const { etag } = await expecting(200, admin.get(path))
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) => admin.patch(path, { name: `Name ${at}` }, etag)),
    )
    assert.equal(replies.filter(({ status }) => status === 200).length, 1)
    assert.equal(replies.filter(({ status }) => status === 412).length, 19)
  })

  it('nobody but its Admin for all market roles changes an organization', async () => {
    const admin = await world.organization([roles.supplier, roles.buyer])
    const path = `/organizations/${admin.id}`
    const change = (member: Member) => member.call('PATCH', path, { name: 'X' })
    await refused(change(await world.organization(roles.supplier)), 403, 'not-owner')
    await refused(change(await world.user(admin.id, 'Reader')), 403, 'admin-required')
    await refused(change(await world.user(admin.id, 'Contributor')), 403, 'admin-required')
    await refused(change(await world.user(admin.id, 'Admin', 'Buyer')), 403, 'admin-required')
    const { userId } = await world.user(admin.id, 'Reader')
    await world.db.deleteFrom('roleAssignments').where('userId', '=', userId).execute()
    const outcast = new Member(world, '', userId, await world.session(userId))
    await refused(change(outcast), 403, 'role-missing')
    await refused(change(world.anonymous()), 401, 'not-signed-in')
    // An invalid body tells a stranger nothing more (rulings 30).
    const stranger = await world.organization(roles.supplier)
    await refused(stranger.patch(path, { nonsense: true }), 403, 'not-owner')
  })

  it('domain 1: an organization with Marketplace and Buyer may become omnibus, others not', async () => {
    const admin = await world.organization([roles.marketplace, roles.buyer])
    const omnibus = await ok(
      admin.patch(`/organizations/${admin.id}`, { isOmnibusOrganization: true }),
    )
    assert.equal(omnibus.isOmnibusOrganization, true)
    assert.equal((await ok(admin.get('/me'))).organization.isOmnibusOrganization, true)
    for (const role of [roles.marketplace, roles.buyer, roles.supplier]) {
      const other = await world.organization(role)
      const path = `/organizations/${other.id}`
      await refused(other.patch(path, { isOmnibusOrganization: true }), 422, 'market-role-not-held')
      await ok(other.patch(path, { isOmnibusOrganization: false }))
    }
  })

  it('the operator adds market roles, and nobody removes one', async () => {
    const admin = await world.organization(roles.marketplace)
    const operator = await world.operator()
    const path = `/organizations/${admin.id}`
    const marketRoles = ['Marketplace', 'Buyer']
    await refused(admin.patch(path, { marketRoles }), 403, 'operator-required')
    assert.deepEqual((await ok(operator.patch(path, { marketRoles }))).marketRoles, marketRoles)
    await refused(operator.patch(path, { marketRoles: ['Buyer'] }), 409, 'market-role-in-use')
    await refused(operator.patch(path, { isOmnibusOrganization: true }), 403, 'admin-required')
    await refused(operator.call('PATCH', path, { marketRoles }), 428, 'if-match-missing')
    await ok(admin.patch(path, { isOmnibusOrganization: true }))
  })
})
