import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { createInvitation } from '../src/features/organizations/invitations/create.ts'
import { ensureOperator } from '../src/features/organizations/operator.ts'
import { hashPassword } from '../src/features/organizations/sessions/password.ts'
import { newId } from '../src/lib/ids.ts'
import { expecting, Member, ok, refused, roles, World } from './world.ts'

const PASSWORD = 'a long enough password'
const WRONG = 'another long password'
const SECOND_MS = 1000
const HOUR_MS = 3_600_000

describe('Signing in', () => {
  let world: World
  before(async () => {
    world = await World.create()
  })
  after(() => world[Symbol.asyncDispose]())

  const by = (token: string) => new Member(world, '', '', token)
  const login = (email: string, password: string) =>
    world.anonymous().post('/auth/login', { email, password })

  /** A user of a new organization with a password, and the address. */
  async function withPassword() {
    const admin = await world.organization(roles.supplier)
    await world.db
      .updateTable('users')
      .set({ passwordHash: await hashPassword(PASSWORD) })
      .where('id', '=', admin.userId)
      .execute()
    return { admin, email: `${admin.userId}@test.example` }
  }

  /** Runs with a clock that stands still and is moved by hand. */
  async function atMovableTime(work: (move: (ms: number) => void) => Promise<void>) {
    let time = Date.now()
    world.now = () => new Date(time)
    try {
      await work((ms) => {
        time += ms
      })
    } finally {
      world.now = () => new Date()
    }
  }

  it('a login answers with a session, the user and where the user may act', async () => {
    const { admin, email } = await withPassword()
    const { token, expiresAt, user, organizations } = await ok(login(email.toUpperCase(), PASSWORD))
    assert.match(token, /^ecs_session_/)
    assert.ok(Math.abs(Date.parse(expiresAt) - Date.now() - 12 * HOUR_MS) < 60_000)
    assert.deepEqual(user, {
      id: admin.userId,
      email,
      name: user.name,
      isOperator: false,
    })
    const organization = await ok(admin.get(`/organizations/${admin.id}`))
    assert.deepEqual(organizations, [
      {
        id: admin.id,
        name: organization.name,
        marketRoles: ['Supplier'],
        roleAssignments: [{ marketRole: null, userRole: 'Admin' }],
      },
    ])
    const me = await ok(by(token).get('/me'))
    assert.deepEqual(me.user, user)
    assert.deepEqual(me.organizations, organizations)
    assert.equal(me.apiKey, null)
    assert.deepEqual(me.organization, {
      id: admin.id,
      name: organization.name,
      marketRoles: ['Supplier'],
      isOmnibusOrganization: false,
    })
  })

  it('every login makes another token, stored as a hash only', async () => {
    const { admin, email } = await withPassword()
    const { token } = await ok(login(email, PASSWORD))
    const again = await ok(login(email, PASSWORD))
    assert.notEqual(token, again.token)
    const rows = await world.db
      .selectFrom('sessions')
      .selectAll()
      .where('userId', '=', admin.userId)
      .execute()
    assert.equal(rows.length, 3)
    assert.ok(rows.every(({ tokenHash }) => !tokenHash.toString('latin1').includes(token)))
  })

  it('a wrong password, an unknown address and a user without password are told apart by nothing', async () => {
    const { email } = await withPassword()
    const invited = await world.organization(roles.buyer)
    const answers = [
      await refused(login(email, WRONG), 401, 'wrong-credentials'),
      await refused(login(`${newId()}@test.example`, WRONG), 401, 'wrong-credentials'),
      await refused(login(`${invited.userId}@test.example`, WRONG), 401, 'wrong-credentials'),
      await refused(login('no address at all', 'x'), 401, 'wrong-credentials'),
    ]
    assert.equal(new Set(answers.map((each) => JSON.stringify(each))).size, 1)
  })

  it('a login for an unknown address takes as long as one with a wrong password', async () => {
    const { email } = await withPassword()
    const timeOf = async (address: string) => {
      const start = performance.now()
      await refused(login(address, WRONG), 401)
      return performance.now() - start
    }
    const known = [await timeOf(email), await timeOf(email), await timeOf(email)].sort()
    const stranger = `${newId()}@test.example`
    const unknown = [await timeOf(stranger), await timeOf(stranger), await timeOf(stranger)].sort()
    // A password that is not hashed at all answers in a tenth of the time.
    assert.ok(Math.min(...unknown) > Math.min(...known) / 3, `${unknown} against ${known}`)
  })

  it('the password of a login is a text, and nothing else is in the body', async () => {
    await refused(world.anonymous().post('/auth/login', { email: 'a@b.example' }), 400)
    const body = { email: 'a@b.example', password: { $ne: 1 } }
    await refused(world.anonymous().post('/auth/login', body), 400, 'invalid-request')
    await refused(
      world.anonymous().post('/auth/login', {
        email: 'a@b.example',
        password: 'x',
        admin: true,
      }),
      400,
    )
    await refused(world.anonymous().post('/auth/login', '{"email"'), 400, 'malformed-json')
  })

  it('five failures in a row lock the address, for twice as long each time, then it opens again', async () => {
    await atMovableTime(async (move) => {
      const { email } = await withPassword()
      for (const address of [email, `${newId()}@test.example`]) {
        for (let failure = 1; failure <= 5; failure++) {
          await refused(login(address, WRONG), 401, 'wrong-credentials')
        }
        for (const seconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
          const locked = await expecting(429, login(address, WRONG), 'too-many-attempts')
          assert.equal(locked.headers.get('retry-after'), String(seconds))
          move(seconds * SECOND_MS - 1)
          await refused(login(address, PASSWORD), 429, 'too-many-attempts')
          move(1)
          await refused(login(address, WRONG), 401, 'wrong-credentials')
        }
      }
      move(900 * SECOND_MS)
      await ok(login(email, PASSWORD))
      // The row of failures has ended: four more lock nothing.
      for (let failure = 1; failure <= 4; failure++) await refused(login(email, WRONG), 401)
      await ok(login(email, PASSWORD))
    })
  })

  it('the right password is refused while the address is locked', async () => {
    await atMovableTime(async (move) => {
      const { email } = await withPassword()
      for (let failure = 1; failure <= 5; failure++) await refused(login(email, WRONG), 401)
      await refused(login(email, PASSWORD), 429, 'too-many-attempts')
      move(SECOND_MS)
      await ok(login(email, PASSWORD))
    })
  })

  it('of thirty wrong passwords at the same instant five are tried', async () => {
    await atMovableTime(async () => {
      const { email } = await withPassword()
      const replies = await Promise.all(Array.from({ length: 30 }, () => login(email, WRONG)))
      const statuses = replies.map(({ status }) => status)
      assert.equal(statuses.filter((status) => status === 401).length, 5)
      assert.equal(statuses.filter((status) => status === 429).length, 25)
      await refused(login(email, PASSWORD), 429)
    })
  })

  it('a logout ends this session and no other', async () => {
    const { email } = await withPassword()
    const [{ token }, other] = [await ok(login(email, PASSWORD)), await ok(login(email, PASSWORD))]
    await expecting(204, by(token).post('/auth/logout'))
    await refused(by(token).get('/me'), 401, 'not-signed-in')
    await refused(by(token).post('/auth/logout'), 401, 'not-signed-in')
    await ok(by(other.token).get('/me'))
  })

  it('a session ends after twelve hours, and is deleted at a later login', async () => {
    await atMovableTime(async (move) => {
      const { admin, email } = await withPassword()
      const { token } = await ok(login(email, PASSWORD))
      move(12 * HOUR_MS - 1)
      await ok(by(token).get('/me'))
      move(1)
      await refused(by(token).get('/me'), 401, 'not-signed-in')
      await ok(login(email, PASSWORD))
      const rows = await world.db
        .selectFrom('sessions')
        .select('createdAt')
        .where('userId', '=', admin.userId)
        .where('expiresAt', '<', new Date(Date.now() + 13 * HOUR_MS))
        .execute()
      assert.equal(rows.length, 0)
    })
  })

  it('nobody is signed in without a token, with a made-up one or by another scheme', async () => {
    const { admin } = await withPassword()
    const me = (authorization?: string) =>
      world.anonymous().get('/me', authorization === undefined ? {} : { authorization })
    const reply = await expecting(401, me(), 'not-signed-in')
    assert.equal(reply.headers.get('www-authenticate'), 'Bearer')
    for (const wrong of [
      '',
      'Bearer',
      'Bearer ',
      'Bearer x',
      'Bearer ecs_session_x',
      'Bearer ecs_key_x',
      'Bearer ecs_invitation_x',
      `Basic ${admin.token}`,
      `${admin.token}`,
      `Bearer ${admin.token}x`,
      `Bearer ${admin.token} x`,
    ]) {
      await refused(me(wrong), 401, 'not-signed-in')
    }
    await ok(me(`bearer ${admin.token}`))
  })

  it('rulings 33: a user of several organizations names the acting one', async () => {
    const first = await world.organization([roles.supplier, roles.buyer])
    const second = await world.organization(roles.registry)
    const third = await world.organization(roles.registry)
    await world.db
      .insertInto('roleAssignments')
      .values({
        id: newId(),
        organizationId: second.id,
        userId: first.userId,
        marketRole: 'IssuingRegistry',
        userRole: 'Reader',
        createdAt: new Date(),
      })
      .execute()
    const users = (organizationId: string, headers = {}) =>
      first.get(`/organizations/${organizationId}/users`, headers)
    const me = await ok(first.get('/me'))
    assert.equal(me.organization, null)
    assert.equal(me.organizations.length, 2)
    assert.equal((await ok(first.get('/organizations?top=1'))).items.length, 1)

    await refused(users(first.id), 400, 'organization-required')
    const apiKeys = `/organizations/${first.id}/apiKeys`
    await refused(first.get(apiKeys), 400, 'organization-required')
    await refused(
      first.patch(`/organizations/${first.id}`, { name: 'X' }),
      400,
      'organization-required',
    )
    await ok(users(first.id, { 'organization-id': first.id }))
    await ok(users(first.id, { 'organization-id': first.id.toUpperCase() }))
    await refused(users(first.id, { 'organization-id': second.id }), 403, 'not-owner')
    await refused(users(second.id, { 'organization-id': second.id }), 403, 'role-missing')
    await refused(users(third.id, { 'organization-id': third.id }), 403, 'role-missing')
    await refused(users(first.id, { 'organization-id': 'mine' }), 403, 'role-missing')
    const acting = await ok(first.get('/me', { 'organization-id': second.id }))
    assert.equal(acting.organization.id, second.id)
    assert.deepEqual(
      acting.organizations.find(({ id }: { id: string }) => id === second.id).roleAssignments,
      [{ marketRole: 'IssuingRegistry', userRole: 'Reader' }],
    )
  })

  it('a user changes the password, which ends every session but the new one', async () => {
    const { email } = await withPassword()
    const { token } = await ok(login(email, PASSWORD))
    const other = await ok(login(email, PASSWORD))
    const change = (currentPassword: string, newPassword: string, as = token) =>
      by(as).call('PUT', '/auth/password', { currentPassword, newPassword })
    await refused(change(WRONG, WRONG), 401, 'wrong-credentials')
    await refused(change(PASSWORD, 'too short!!'), 400, 'invalid-request')
    await refused(change(PASSWORD, 'x'.repeat(201)), 400, 'invalid-request')
    const session = await ok(change(PASSWORD, WRONG))
    await refused(by(token).get('/me'), 401)
    await refused(by(other.token).get('/me'), 401)
    await ok(by(session.token).get('/me'))
    await refused(login(email, PASSWORD), 401, 'wrong-credentials')
    await ok(login(email, WRONG))
    await refused(
      world.anonymous().call('PUT', '/auth/password', {
        currentPassword: PASSWORD,
        newPassword: WRONG,
      }),
      401,
      'not-signed-in',
    )
  })

  it('of four changes of the same password at the same instant one is made', async () => {
    const { email } = await withPassword()
    const { token } = await ok(login(email, PASSWORD))
    const replies = await Promise.all(
      [1, 2, 3, 4].map((at) =>
        by(token).call('PUT', '/auth/password', {
          currentPassword: PASSWORD,
          newPassword: `${WRONG} ${at}`,
        }),
      ),
    )
    assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 401, 401, 401])
  })

  it('a stolen session cannot try out passwords without end', async () => {
    await atMovableTime(async () => {
      const { email } = await withPassword()
      const { token } = await ok(login(email, PASSWORD))
      const body = { currentPassword: WRONG, newPassword: WRONG }
      for (let failure = 1; failure <= 5; failure++) {
        await refused(by(token).call('PUT', '/auth/password', body), 401, 'wrong-credentials')
      }
      await refused(by(token).call('PUT', '/auth/password', body), 429, 'too-many-attempts')
    })
  })

  it('an accent is the same letter, however the keyboard makes it', async () => {
    const { email } = await withPassword()
    const { token } = await ok(login(email, PASSWORD))
    const newPassword = 'na\u00efve caf\u00e9 owner'
    await ok(
      by(token).call('PUT', '/auth/password', {
        currentPassword: PASSWORD,
        newPassword,
      }),
    )
    await ok(login(email, newPassword.normalize('NFD')))
  })

  it('an invitation sets the password once, within 24 hours, and ends the sessions', async () => {
    await atMovableTime(async (move) => {
      const { admin, email } = await withPassword()
      const invite = () => createInvitation(world.db, admin.userId, world.now())
      const accept = (invitationToken: string, password = WRONG) =>
        world.anonymous().post('/auth/password', { invitationToken, password })

      const { token } = await invite()
      await refused(accept(token, 'short'), 400, 'invalid-request')
      await refused(accept('ecs_invitation_unknown'), 401, 'invitation-invalid')
      await expecting(204, accept(token))
      await refused(accept(token), 401, 'invitation-invalid')
      await refused(admin.get('/me'), 401, 'not-signed-in')
      await ok(login(email, WRONG))

      const late = await invite()
      move(24 * HOUR_MS)
      await refused(accept(late.token), 401, 'invitation-invalid')

      const [first, second] = [await invite(), await invite()]
      await refused(accept(first.token), 401, 'invitation-invalid')
      const both = await Promise.all([accept(second.token), accept(second.token)])
      assert.deepEqual(both.map(({ status }) => status).sort(), [204, 401])
    })
  })

  it('an invitation opens a locked account', async () => {
    await atMovableTime(async () => {
      const { admin, email } = await withPassword()
      for (let failure = 1; failure <= 6; failure++) await login(email, WRONG)
      await refused(login(email, PASSWORD), 429)
      const { token: invitationToken } = await createInvitation(world.db, admin.userId, world.now())
      const body = { invitationToken, password: WRONG }
      await expecting(204, world.anonymous().post('/auth/password', body))
      await ok(login(email, WRONG))
    })
  })

  it('the first operator is made once, and signs in by the first link', async () => {
    await using fresh = await World.create()
    const now = new Date()
    const made = await Promise.all(
      Array.from({ length: 5 }, () =>
        fresh.db.transaction().execute((tx) => ensureOperator(tx, now)),
      ),
    )
    const [operator] = made
    assert.equal(new Set(made.map(({ userId }) => userId)).size, 1)
    assert.equal(operator?.hasPassword, false)
    const { token } = await createInvitation(fresh.db, operator?.userId ?? '', now)
    await expecting(
      204,
      fresh.anonymous().post('/auth/password', { invitationToken: token, password: PASSWORD }),
    )
    const session = await ok(
      fresh.anonymous().post('/auth/login', {
        email: 'operator@localhost',
        password: PASSWORD,
      }),
    )
    assert.equal(session.user.isOperator, true)
    assert.deepEqual(session.organizations, [])
    const again = await ensureOperator(fresh.db, now)
    assert.equal(again.userId, operator?.userId)
    assert.equal(again.hasPassword, true)
    const me = await ok(new Member(fresh, '', '', session.token).get('/me'))
    assert.equal(me.isOperator, true)
    assert.equal(me.organization, null)
  })
})
