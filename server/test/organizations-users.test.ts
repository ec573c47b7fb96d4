import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { MarketRole, UserRole } from '../src/db/tables.ts'
import { createInvitation } from '../src/features/organizations/invitations/create.ts'
import { newId } from '../src/lib/ids.ts'
import { created, expecting, Member, ok, type Reply, refused, roles, World } from './world.ts'

const PASSWORD = 'a long enough password'
type Item = { id: string; userId: string; marketRole: MarketRole | null; userRole: UserRole }

describe('The users of an organization', () => {
  let world: World
  before(async () => {
    world = await World.create()
  })
  after(() => world[Symbol.asyncDispose]())

  const newUser = (more: object = {}) => ({
    email: `${newId()}@test.example`,
    name: 'New User',
    roleAssignments: [{ marketRole: null, userRole: 'Contributor' }],
    ...more,
  })
  const usersOf = (member: Member) => `/organizations/${member.id}/users`
  const rolesOf = (member: Member) => `/organizations/${member.id}/roleAssignments`
  const roleIdOf = async (member: Member, userId: string): Promise<string> => {
    const { items } = await ok(member.get(`${rolesOf(member)}?top=500`))
    return items.find((item: Item) => item.userId === userId).id
  }
  const setPassword = (invitationToken: string) =>
    world.anonymous().post('/auth/password', { invitationToken, password: PASSWORD })
  const login = (email: string) =>
    world.anonymous().post('/auth/login', { email, password: PASSWORD })

  /** Holds the organization until so many of the calls wait for it; then all go on at once. */
  async function atTheSameInstant(id: string, waiting: number, calls: () => Promise<Reply>[]) {
    const client = new pg.Client({ connectionString: world.databaseUrl })
    await client.connect()
    try {
      await client.query('begin')
      await client.query('select from organizations where id = $1 for update', [id])
      const rivals = Promise.all(calls())
      for (let count = 0; count < waiting; ) {
        const { rows } = await client.query(
          'select count(*)::int from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())',
        )
        count = rows[0].count
      }
      await client.query('commit')
      return await rivals
    } finally {
      await client.end()
    }
  }

  /** A user of `member`'s organization who has a password and is signed in. */
  async function signedInUser(member: Member) {
    const body = newUser()
    const { id, invitation } = await created(member.post(usersOf(member), body))
    await expecting(204, setPassword(invitation.token))
    const { token } = await ok(login(body.email))
    return { ...body, id, member: new Member(world, member.id, id, token) }
  }

  it('an Admin adds a user, who sets a password by the link and works', async () => {
    const admin = await world.organization([roles.supplier, roles.buyer])
    const body = newUser({
      email: `${newId()}@Test.Example`,
      roleAssignments: [
        { marketRole: 'Supplier', userRole: 'Contributor' },
        { marketRole: 'Buyer', userRole: 'Reader' },
      ],
    })
    const reply = await expecting(201, admin.post(usersOf(admin), body))
    const { invitation, ...user } = reply.body
    assert.equal(reply.headers.get('cache-control'), 'no-store')
    assert.equal(reply.headers.get('location'), `/v1${user.resourceUri}`)
    assert.equal(user.email, body.email.toLowerCase())
    assert.equal(user.hasPassword, false)
    await refused(login(body.email), 401, 'wrong-credentials')

    await expecting(204, setPassword(invitation.token))
    const session = await ok(login(body.email))
    assert.deepEqual(session.organizations[0].roleAssignments, body.roleAssignments)
    const read = await ok(admin.get(user.resourceUri))
    assert.equal(read.hasPassword, true)
    assert.deepEqual(read.roleAssignments, user.roleAssignments)
    await refused(setPassword(invitation.token), 401, 'invitation-invalid')
  })

  it('Admins and Contributors read the management side, Readers and strangers do not', async () => {
    const admin = await world.organization([roles.supplier, roles.buyer])
    const { id } = await created(admin.post(usersOf(admin), newUser()))
    const contributor = await world.user(admin.id, 'Contributor', 'Buyer')
    const reader = await world.user(admin.id, 'Reader')
    const stranger = await world.organization(roles.supplier)
    const key = await created(
      admin.post(`/organizations/${admin.id}/apiKeys`, {
        name: 'K',
        marketRole: null,
        userRole: 'Reader',
      }),
    )
    const roleId = await roleIdOf(admin, id)
    for (const path of [
      usersOf(admin),
      `${usersOf(admin)}/${id}`,
      rolesOf(admin),
      `${rolesOf(admin)}/${roleId}`,
      `/organizations/${admin.id}/apiKeys`,
      key.resourceUri,
    ]) {
      const { etag } = await expecting(200, admin.get(path))
      if (etag) await expecting(304, admin.get(path, { 'if-none-match': etag }))
      await ok(contributor.get(path))
      await refused(reader.get(path), 403, 'role-missing')
      await refused(stranger.get(path), 403, 'not-owner')
      await refused(world.anonymous().get(path), 401, 'not-signed-in')
    }
  })

  it('only an Admin for all market roles manages, and only at home', async () => {
    const admin = await world.organization([roles.supplier, roles.buyer])
    const { id } = await created(admin.post(usersOf(admin), newUser()))
    const roleId = await roleIdOf(admin, id)
    const stranger = await world.organization(roles.supplier)
    const writes: ((member: Member) => Promise<Reply>)[] = [
      (member) => member.post(usersOf(admin), newUser()),
      (member) => member.delete(`${usersOf(admin)}/${id}`),
      (member) => member.post(`${usersOf(admin)}/${id}/invitation`),
      (member) =>
        member.post(rolesOf(admin), { userId: id, marketRole: 'Buyer', userRole: 'Admin' }),
      (member) => member.patch(`${rolesOf(admin)}/${roleId}`, { userRole: 'Admin' }),
      (member) => member.delete(`${rolesOf(admin)}/${roleId}`),
    ]
    for (const write of writes) {
      await refused(write(await world.user(admin.id, 'Contributor')), 403, 'admin-required')
      await refused(write(await world.user(admin.id, 'Reader')), 403, 'admin-required')
      await refused(write(await world.user(admin.id, 'Admin', 'Buyer')), 403, 'admin-required')
      await refused(write(stranger), 403, 'not-owner')
      await refused(write(world.anonymous()), 401, 'not-signed-in')
    }
    // An invalid body tells a stranger nothing more (rulings 30).
    await refused(stranger.post(usersOf(admin), {}), 403, 'not-owner')
    await refused(stranger.post(rolesOf(admin), {}), 403, 'not-owner')
    assert.equal((await ok(admin.get(`${usersOf(admin)}/${id}`))).roleAssignments.length, 1)
  })

  it('users and roles of another organization are not found', async () => {
    const admin = await world.organization(roles.supplier)
    const other = await world.organization(roles.supplier)
    const roleId = await roleIdOf(other, other.userId)
    for (const id of [other.userId, newId()]) {
      await refused(admin.get(`${usersOf(admin)}/${id}`), 404, 'not-found')
      await refused(admin.delete(`${usersOf(admin)}/${id}`), 404, 'not-found')
      await refused(admin.post(`${usersOf(admin)}/${id}/invitation`), 404, 'not-found')
    }
    for (const id of [roleId, newId()]) {
      await refused(admin.get(`${rolesOf(admin)}/${id}`), 404, 'not-found')
      await refused(admin.patch(`${rolesOf(admin)}/${id}`, { userRole: 'Reader' }), 404)
      await refused(admin.delete(`${rolesOf(admin)}/${id}`), 404, 'not-found')
    }
    const body = { userId: other.userId, marketRole: null, userRole: 'Reader' }
    await refused(admin.post(rolesOf(admin), body), 422, 'user-unknown')
    assert.equal((await ok(other.get('/me'))).organizations.length, 1)
  })

  it('a role is for a market role that the organization has, and there is one for each', async () => {
    const admin = await world.organization([roles.supplier, roles.buyer])
    const { id } = await created(admin.post(usersOf(admin), newUser()))
    const add = (marketRole: MarketRole | null, userRole: UserRole = 'Contributor') =>
      admin.post(rolesOf(admin), { userId: id, marketRole, userRole })
    const role = await created(add('Buyer', 'Admin'))
    assert.equal(role.userId, id)
    await refused(add('Buyer', 'Reader'), 409, 'role-assignment-exists')
    await refused(add(null, 'Reader'), 409, 'role-assignment-exists')
    await refused(add('Marketplace'), 422, 'market-role-not-held')
    await refused(
      admin.post(rolesOf(admin), { userId: id, marketRole: 'Trader', userRole: 'Reader' }),
      400,
    )

    const withRoles = (roleAssignments: object[]) =>
      admin.post(usersOf(admin), newUser({ roleAssignments }))
    await refused(withRoles([]), 400, 'invalid-request')
    await refused(withRoles([{ userRole: 'Reader' }]), 400, 'invalid-request')
    const foreign = { marketRole: 'Marketplace', userRole: 'Reader' }
    await refused(withRoles([foreign]), 422, 'market-role-not-held')
    const twice = { marketRole: 'Buyer', userRole: 'Reader' }
    await refused(withRoles([twice, twice]), 409, 'role-assignment-exists')
    await refused(admin.post(usersOf(admin), newUser({ email: 'nobody' })), 400)
  })

  it('a changed or removed role counts from the next request on', async () => {
    const admin = await world.organization(roles.supplier)
    const user = await world.user(admin.id, 'Contributor')
    const roleId = await roleIdOf(admin, user.userId)
    await ok(user.get(usersOf(admin)))
    const changed = await ok(admin.patch(`${rolesOf(admin)}/${roleId}`, { userRole: 'Reader' }))
    assert.equal(changed.userRole, 'Reader')
    await refused(user.get(usersOf(admin)), 403, 'role-missing')
    await expecting(204, admin.call('DELETE', `${rolesOf(admin)}/${roleId}`))
    assert.equal((await ok(user.get('/me'))).organization, null)
    await refused(user.get(usersOf(admin)), 403, 'role-missing')
  })

  it('a removed user acts for the organization no longer', async () => {
    const admin = await world.organization([roles.supplier, roles.buyer])
    const user = await world.user(admin.id, 'Reader')
    await created(
      admin.post(rolesOf(admin), {
        userId: user.userId,
        marketRole: 'Buyer',
        userRole: 'Contributor',
      }),
    )
    await expecting(204, admin.call('DELETE', `${usersOf(admin)}/${user.userId}`))
    assert.deepEqual((await ok(user.get('/me'))).organizations, [])
    await refused(admin.delete(`${usersOf(admin)}/${user.userId}`), 404, 'not-found')
  })

  it('the last Admin for all market roles can neither be removed nor lose the role', async () => {
    const admin = await world.organization([roles.supplier, roles.buyer])
    await world.user(admin.id, 'Admin', 'Buyer')
    await world.user(admin.id, 'Contributor')
    const roleId = await roleIdOf(admin, admin.userId)
    const role = `${rolesOf(admin)}/${roleId}`
    await refused(admin.delete(`${usersOf(admin)}/${admin.userId}`), 409, 'last-admin')
    await refused(admin.delete(role), 409, 'last-admin')
    await refused(admin.patch(role, { userRole: 'Contributor' }), 409, 'last-admin')
    await ok(admin.patch(role, { userRole: 'Admin' }))
    const second = await world.user(admin.id, 'Admin')
    await ok(admin.patch(role, { userRole: 'Contributor' }))
    await refused(second.delete(`${usersOf(admin)}/${second.userId}`), 409, 'last-admin')
  })

  it('of twenty Admins who all leave at the same instant one has to stay', async () => {
    const first = await world.organization(roles.supplier)
    const others = await Promise.all(
      Array.from({ length: 19 }, () => world.user(first.id, 'Admin')),
    )
    const admins = [first, ...others]
    const roleIds = await Promise.all(admins.map((admin) => roleIdOf(admin, admin.userId)))
    const replies = await atTheSameInstant(first.id, 8, () =>
      admins.map((admin, at) =>
        at % 2 === 0
          ? admin.delete(`${usersOf(first)}/${admin.userId}`)
          : admin.delete(`${rolesOf(first)}/${roleIds[at]}`),
      ),
    )
    const statuses = replies.map(({ status }) => status)
    assert.equal(statuses.filter((status) => status === 204).length, 19)
    assert.equal(statuses.filter((status) => status === 409).length, 1)
  })

  it('two Admins who remove each other at the same instant do not both succeed', async () => {
    for (let round = 0; round < 5; round++) {
      const first = await world.organization(roles.supplier)
      const second = await world.user(first.id, 'Admin')
      const replies = await atTheSameInstant(first.id, 2, () => [
        first.delete(`${usersOf(first)}/${second.userId}`),
        second.delete(`${usersOf(first)}/${first.userId}`),
      ])
      assert.deepEqual(replies.map(({ status }) => status).sort(), [204, 409])
    }
  })

  it('adding a user of another organization gives its roles, but no link to the account', async () => {
    const victims = await world.organization(roles.buyer)
    const victim = await signedInUser(victims)
    const attacker = await world.organization(roles.supplier)
    const { id, invitation, name } = await created(
      attacker.post(usersOf(attacker), newUser({ email: victim.email, name: 'Renamed' })),
    )
    assert.equal(id, victim.id)
    assert.equal(invitation, null)
    assert.equal(name, victim.name)
    await refused(attacker.post(`${usersOf(attacker)}/${id}/invitation`), 403, 'user-of-others')
    await refused(victims.post(`${usersOf(victims)}/${id}/invitation`), 403, 'user-of-others')
    assert.equal((await ok(victim.member.get('/me'))).organizations.length, 2)
    await ok(login(victim.email))
    // What the attacker sees of the account are its own roles.
    const seen = await ok(attacker.get(`${usersOf(attacker)}/${id}`))
    assert.equal(seen.roleAssignments.length, 1)
  })

  it('an invited user of another organization, still without password, cannot be taken over', async () => {
    const victims = await world.organization(roles.buyer)
    const body = newUser()
    const invited = await created(victims.post(usersOf(victims), body))
    const attacker = await world.organization(roles.supplier)
    const added = await created(attacker.post(usersOf(attacker), newUser({ email: body.email })))
    assert.equal(added.invitation, null)
    await refused(
      attacker.post(`${usersOf(attacker)}/${added.id}/invitation`),
      403,
      'user-of-others',
    )
    await expecting(204, setPassword(invited.invitation.token))
    await ok(login(body.email))
  })

  it('a link that an Admin keeps is void once the user works for others as well', async () => {
    const attacker = await world.organization(roles.supplier)
    const user = await signedInUser(attacker)
    const kept = await created(attacker.post(`${usersOf(attacker)}/${user.id}/invitation`))
    const others = await world.organization(roles.buyer)
    await created(others.post(usersOf(others), newUser({ email: user.email })))
    await refused(setPassword(kept.token), 401, 'invitation-invalid')
  })

  it('a link made while a second organization adds the user is void, or refused', async () => {
    for (let round = 0; round < 10; round++) {
      const attacker = await world.organization(roles.supplier)
      const user = await signedInUser(attacker)
      const others = await world.organization(roles.buyer)
      const [link] = await Promise.all([
        attacker.post(`${usersOf(attacker)}/${user.id}/invitation`),
        created(others.post(usersOf(others), newUser({ email: user.email }))),
      ])
      if (link.status === 403) continue
      await refused(setPassword(link.body.token), 401, 'invitation-invalid')
    }
  })

  it('the operator cannot be added, nor taken over where a seed made him a member', async () => {
    const admin = await world.organization(roles.supplier)
    const operator = await world.operator()
    const email = `${operator.userId}@test.example`
    await refused(admin.post(usersOf(admin), newUser({ email })), 422, 'user-is-operator')
    await world.db
      .insertInto('roleAssignments')
      .values({
        id: newId(),
        organizationId: admin.id,
        userId: operator.userId,
        marketRole: null,
        userRole: 'Reader',
        createdAt: new Date(),
      })
      .execute()
    await refused(
      admin.post(`${usersOf(admin)}/${operator.userId}/invitation`),
      403,
      'user-of-others',
    )
  })

  it('an Admin helps a user who forgot the password; the earlier link is void', async () => {
    const admin = await world.organization(roles.supplier)
    const user = await signedInUser(admin)
    const [first, second] = [
      await created(admin.post(`${usersOf(admin)}/${user.id}/invitation`)),
      await created(admin.post(`${usersOf(admin)}/${user.id}/invitation`)),
    ]
    await refused(setPassword(first.token), 401, 'invitation-invalid')
    await expecting(204, setPassword(second.token))
    await refused(user.member.get('/me'), 401, 'not-signed-in')
    await ok(login(user.email))
  })

  it('the operator finds every user and makes a link, where an Admin may not', async () => {
    const admin = await world.organization(roles.supplier)
    const user = await signedInUser(admin)
    const others = await world.organization(roles.buyer)
    await created(others.post(usersOf(others), newUser({ email: user.email })))
    const operator = await world.operator()
    const email = encodeURIComponent(`email eq '${user.email}'`)
    const { items } = await ok(operator.get(`${usersOf(admin)}?filter=${email}`))
    assert.deepEqual(
      items.map(({ id }: Item) => id),
      [user.id],
    )
    const { token } = await created(operator.post(`${usersOf(admin)}/${user.id}/invitation`))
    await expecting(204, setPassword(token))
    // Changing who acts for an organization is not the operator's.
    await refused(operator.post(usersOf(admin), newUser()), 403, 'role-missing')
    await refused(operator.delete(`${usersOf(admin)}/${user.id}`), 403, 'role-missing')
    await refused(operator.get(rolesOf(admin)), 403, 'role-missing')
  })

  it('a user who is a member already gets the further roles and keeps the name', async () => {
    const admin = await world.organization([roles.supplier, roles.buyer])
    const user = await signedInUser(admin)
    const roleAssignments = [{ marketRole: 'Buyer', userRole: 'Admin' }]
    const again = await created(
      admin.post(usersOf(admin), { email: user.email, name: 'Renamed', roleAssignments }),
    )
    assert.equal(again.id, user.id)
    assert.equal(again.name, user.name)
    assert.equal(again.invitation, null)
    assert.equal(again.roleAssignments.length, 2)
    await refused(
      admin.post(usersOf(admin), { email: user.email, name: 'Renamed', roleAssignments }),
      409,
      'role-assignment-exists',
    )
  })

  it('twenty organizations that add the same address at the same instant share one account', async () => {
    const body = newUser()
    const admins = await Promise.all(
      Array.from({ length: 20 }, () => world.organization(roles.supplier)),
    )
    const users = await Promise.all(
      admins.map((admin) => created(admin.post(usersOf(admin), body))),
    )
    assert.equal(new Set(users.map(({ id }) => id)).size, 1)
    assert.equal(users.filter(({ invitation }) => invitation !== null).length, 1)
  })

  it('the lists of users and roles are filtered, ordered and paged', async () => {
    const admin = await world.organization([roles.supplier, roles.buyer])
    for (const name of ['Berta', 'Adam']) {
      await created(admin.post(usersOf(admin), newUser({ name })))
    }
    const named = await ok(
      admin.get(
        `${usersOf(admin)}?orderBy=name&filter=${encodeURIComponent("name in ('Adam','Berta')")}`,
      ),
    )
    assert.deepEqual(
      named.items.map(({ name }: { name: string }) => name),
      ['Adam', 'Berta'],
    )
    const first = await ok(admin.get(`${usersOf(admin)}?top=2`))
    const rest = await ok(admin.get(`${usersOf(admin)}?top=2&page=${first.nextPage}`))
    assert.equal(first.items.length, 2)
    assert.equal(rest.items.length, 1)
    const filter = encodeURIComponent("userRole eq 'Admin' and marketRole eq null")
    const admins = await ok(admin.get(`${rolesOf(admin)}?filter=${filter}`))
    assert.deepEqual(
      admins.items.map(({ userId }: Item) => userId),
      [admin.userId],
    )
    await refused(admin.get(`${rolesOf(admin)}?orderBy=marketRole`), 400, 'invalid-filter')
    await refused(admin.get(`${usersOf(admin)}?filter=passwordHash%20ne%20null`), 400)
    await refused(admin.get(`${rolesOf(admin)}?minLastModifiedAt=2026-01-01T00:00:00Z`), 400)
  })

  it('no list and no single answer about users holds a secret', async () => {
    const admin = await world.organization(roles.supplier)
    const user = await signedInUser(admin)
    const { token } = await createInvitation(world.db, user.id, new Date())
    const { passwordHash } = await world.db
      .selectFrom('users')
      .select('passwordHash')
      .where('id', '=', user.id)
      .executeTakeFirstOrThrow()
    const answers = JSON.stringify([
      await ok(admin.get(usersOf(admin))),
      await ok(admin.get(`${usersOf(admin)}/${user.id}`)),
      await ok(admin.get(rolesOf(admin))),
      await ok(user.member.get('/me')),
    ])
    for (const secret of [token, passwordHash ?? '', user.member.token ?? '', 'argon2', 'ecs_']) {
      assert.notEqual(secret, '')
      assert.ok(!answers.includes(secret), secret)
    }
  })
})
