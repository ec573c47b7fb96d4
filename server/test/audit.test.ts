import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { kindOf, namedOperations } from '../src/features/audit/kinds.ts'
import { parseSettings } from '../src/node/config.ts'
import { recordSettings } from '../src/node/record-settings.ts'
import { readDocument } from './http/document.ts'
import { Browser, openMarket, type SignOnMarket } from './sign-on/market.ts'
import { created, expecting, Member, ok, refused, roles, World } from './world.ts'

let world: World
let admin: Member
before(async () => {
  world = await World.create()
  admin = await world.organization(roles.supplier)
})
after(() => world[Symbol.asyncDispose]())

const recordsOf = async (reader: Member, query = '') =>
  (await ok(reader.get(`/auditRecords${query}`))).items
const last = async (reader: Member, query = '?top=1') => (await recordsOf(reader, query))[0]
const users = (of: Member = admin) => `/organizations/${of.id}/users`
const newUser = (email: string) => ({
  email,
  name: 'Juma Kariuki',
  roleAssignments: [{ marketRole: null, userRole: 'Reader' }],
})
let people = 0
const address = () => `juma${++people}@audit.example`

describe('the audit', () => {
  it('tells who gave, changed and took which role, and whose', async () => {
    const user = await created(admin.post(users(), newUser(address())))
    const juma = { id: user.id, name: 'Juma Kariuki' }
    const invited = await last(admin)
    assert.equal(invited.operation, 'userCreate')
    assert.equal(invited.kind, 'Role')
    assert.equal(invited.user.id, admin.userId)
    assert.equal(invited.organization.id, admin.id)
    assert.deepEqual(invited.aboutUser, juma)
    assert.deepEqual(invited.details, { roleAssignments: newUser('').roleAssignments })

    const path = `/organizations/${admin.id}/roleAssignments/${user.roleAssignments[0].id}`
    await ok(admin.patch(path, { userRole: 'Contributor' }))
    const changed = await last(admin)
    assert.deepEqual(changed.aboutUser, juma)
    assert.deepEqual(changed.details, {
      marketRole: null,
      userRole: 'Contributor',
      userRoleBefore: 'Reader',
    })
    const more = { userId: user.id, marketRole: 'Supplier', userRole: 'Admin' }
    await created(admin.post(`/organizations/${admin.id}/roleAssignments`, more))
    assert.deepEqual((await last(admin)).details, { marketRole: 'Supplier', userRole: 'Admin' })
    await expecting(204, admin.delete(path))
    assert.deepEqual((await last(admin)).details, { marketRole: null, userRole: 'Contributor' })
    await expecting(204, admin.delete(`${users()}/${user.id}`))
    assert.deepEqual((await last(admin)).details, {
      roleAssignments: [{ marketRole: 'Supplier', userRole: 'Admin' }],
    })
    const about = await recordsOf(admin, `?userId=${user.id}`)
    assert.equal(about.length, 5)
  })

  it('tells which key was made and removed, and what was done with it', async () => {
    const name = 'For the accounts'
    const key = await created(
      admin.post(`/organizations/${admin.id}/apiKeys`, {
        name,
        marketRole: null,
        userRole: 'Admin',
      }),
    )
    const made = await last(admin)
    assert.equal(made.kind, 'ApiKey')
    assert.equal(made.details.name, name)
    assert.equal(made.details.userRole, 'Admin')
    const byKey = new Member(world, admin.id, '', key.key)
    const { etag } = await byKey.get(`/organizations/${admin.id}`)
    await ok(byKey.patch(`/organizations/${admin.id}`, { description: 'Trees' }, etag))
    const patched = await last(byKey)
    assert.deepEqual(patched.apiKey, { id: key.id, name })
    assert.equal(patched.user, null)
    assert.equal(patched.kind, 'Setting')
    assert.deepEqual(patched.details, { description: 'Trees' })
    await expecting(204, admin.delete(key.resourceUri))
    const removed = await last(admin)
    assert.equal(removed.details.name, name)
    const of = await recordsOf(admin, `?filter=${encodeURIComponent(`apiKeyId eq '${key.id}'`)}`)
    assert.deepEqual(of[0]?.apiKey, { id: key.id, name: null })
    assert.ok(!JSON.stringify(await recordsOf(admin)).includes(key.key))
  })

  it('tells who signed in, who tried, and who set a password, without what they typed', async () => {
    const email = address()
    const { id, invitation } = await created(admin.post(users(), newUser(email)))
    const password = 'a sentence that nobody guesses'
    const anyone = world.anonymous()
    await expecting(
      204,
      anyone.post('/auth/password', { invitationToken: invitation.token, password }),
    )
    const wrong = { email, password: 'what somebody guessed instead' }
    await refused(anyone.post('/auth/login', wrong), 401, 'wrong-credentials')
    const session = await ok(anyone.post('/auth/login', { email, password }))
    const records = await recordsOf(admin, `?kind=SignIn&userId=${id}`)
    assert.deepEqual(
      records.map((each: { operation: string }) => each.operation),
      ['authLogin', 'authLogin', 'passwordSet'],
    )
    const [entered, failed, set] = records
    assert.equal(entered.user.id, id)
    assert.equal(entered.refused, null)
    assert.deepEqual(entered.details, { session: 'token' })
    assert.equal(failed.user, null, 'nobody is proven to have done it')
    assert.equal(failed.aboutUser.id, id)
    assert.equal(failed.refused, 'wrong-credentials')
    assert.equal(failed.details, null)
    assert.equal(set.user.id, id)
    const text = JSON.stringify(records)
    for (const secret of [password, wrong.password, session.token, invitation.token]) {
      assert.ok(!text.includes(secret))
    }
    // Who is nobody's user concerns the operator alone.
    const nobody = { email: 'nobody@audit.example', password }
    await refused(anyone.post('/auth/login', nobody), 401, 'wrong-credentials')
    const operator = await world.operator()
    const unknown = await last(operator, '?kind=SignIn&top=1')
    assert.equal(unknown.refused, 'wrong-credentials')
    assert.equal(unknown.aboutUser, null)
    assert.notEqual((await last(admin, '?kind=SignIn&top=1')).id, unknown.id)
  })

  it('is read by the Admins of whom it concerns, and by the operator', async () => {
    const other = await world.organization(roles.buyer)
    const operator = await world.operator()
    const contributor = await world.user(admin.id, 'Contributor')
    const ofMarketRole = await world.user(admin.id, 'Admin', 'Supplier')
    await created(admin.post(users(), newUser(address())))
    const record = await last(admin)
    assert.equal((await last(operator)).id, record.id)
    assert.ok(!(await recordsOf(other)).some(({ id }: { id: string }) => id === record.id))
    for (const member of [contributor, ofMarketRole]) {
      await refused(member.get('/auditRecords'), 403, 'admin-required')
      await refused(member.get('/auditRecords?kind=x'), 403, 'admin-required')
    }
    await refused(world.anonymous().get('/auditRecords'), 401, 'not-signed-in')
    await refused(other.get(`/auditRecords?organizationId=${admin.id}`), 403, 'role-missing')
    assert.equal((await recordsOf(other, `?organizationId=${other.id}`)).length, 0)
    const asOther = await recordsOf(operator, `?organizationId=${other.id}`)
    assert.deepEqual(asOther, [])
    const { etag } = await operator.get(`/organizations/${other.id}`)
    const marketRoles = ['Buyer', 'Marketplace']
    await ok(operator.patch(`/organizations/${other.id}`, { marketRoles }, etag))
    const done = await last(other)
    assert.equal(done.user.id, operator.userId)
    assert.equal(done.organization, null)
    assert.deepEqual(done.details, { marketRoles })
  })

  it('what one organization does to a user in common is none of the business of another', async () => {
    const other = await world.organization(roles.buyer)
    const email = address()
    const user = await created(admin.post(users(), newUser(email)))
    await created(other.post(users(other), newUser(email)))
    assert.equal((await last(other)).operation, 'userCreate')
    await expecting(204, admin.delete(`${users()}/${user.id}`))
    assert.equal((await last(admin)).operation, 'userDelete')
    assert.equal((await recordsOf(other)).length, 1)
    // A sign-in concerns both, for both are acted for.
    await refused(
      world.anonymous().post('/auth/login', { email, password: 'x' }),
      401,
      'wrong-credentials',
    )
    assert.equal((await last(other)).operation, 'authLogin')
    assert.equal((await last(admin)).operation, 'userDelete', 'the user had left by then')
  })

  it('pages, and filters by kind, user and time', async () => {
    const owner = await world.organization(roles.supplier)
    for (let times = 0; times < 7; times++) {
      await created(owner.post(users(owner), newUser(address())))
    }
    const body = { name: 'K', marketRole: null, userRole: 'Reader' }
    await created(owner.post(`/organizations/${owner.id}/apiKeys`, body))
    const ids: string[] = []
    let page = ''
    do {
      const reply = await ok(owner.get(`/auditRecords?top=3${page && `&page=${page}`}`))
      ids.push(...reply.items.map(({ id }: { id: string }) => id))
      page = reply.nextPage ?? ''
    } while (page)
    assert.equal(new Set(ids).size, 8)
    assert.deepEqual(ids, ids.toSorted().reverse())
    assert.equal((await recordsOf(owner, '?kind=Role')).length, 7)
    assert.equal((await recordsOf(owner, '?kind=ApiKey')).length, 1)
    assert.equal((await recordsOf(owner, '?kind=Market')).length, 0)
    assert.equal((await recordsOf(owner, `?userId=${owner.userId}`)).length, 8)
    const { createdAt } = (await recordsOf(owner))[0]
    assert.equal((await recordsOf(owner, `?minCreatedAt=${createdAt}`)).length >= 1, true)
    assert.equal((await recordsOf(owner, '?maxCreatedAt=2020-01-01T00:00:00Z')).length, 0)
    const operation = encodeURIComponent("operation eq 'apiKeyCreate'")
    assert.equal((await recordsOf(owner, `?filter=${operation}`)).length, 1)
  })

  it('the database refuses to change, remove or empty it', async () => {
    const statements = [
      "update audit_records set path = 'x'",
      'update audit_readers set organization_id = organization_id',
      ...['audit_records', 'audit_readers'].flatMap((table) => [
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]),
    ]
    for (const statement of statements) {
      await assert.rejects(sql.raw(statement).execute(world.db), /append-only/, statement)
    }
  })

  it('every operation that has a kind of its own is one', async () => {
    const { operations } = await readDocument(world)
    const known = operations.map(({ operationId }) => operationId)
    const beside = ['authSignOn', 'authToken', 'installationStart']
    assert.deepEqual(
      namedOperations.filter((each) => !known.includes(each) && !beside.includes(each)),
      [],
    )
    assert.equal(kindOf('creditSplit'), 'Market')
  })

  it('tells when the settings of the installation were others than at the last start', async () => {
    const issuer = { id: 'a', name: 'A', issuer: 'https://a.example', clientId: 'c' }
    const env = {
      OIDC_ISSUERS: JSON.stringify([{ ...issuer, clientSecret: 'nobody-reads-this' }]),
      METRICS_TOKEN: 'nor-reads-anybody-this',
      DATABASE_URL: 'postgres://ecs:nor-this@db.example/ecs',
    }
    const start = (more: object = {}) =>
      recordSettings(world.db, parseSettings({ ...env, ...more }, []).settings, new Date())
    const operator = await world.operator()
    const starts = () => recordsOf(operator, '?filter=operation%20eq%20%27installationStart%27')
    await start()
    await start({ PORT: '3111' })
    assert.equal((await starts()).length, 1, 'a process has a port, the installation settings')
    await start({ RATE_LIMIT_PER_MINUTE: '10' })
    const [now, ...before] = await starts()
    assert.equal(before.length, 1)
    assert.equal(now.kind, 'Setting')
    assert.deepEqual(now.details.changed, ['rateLimitPerMinute'])
    assert.equal(now.details.settings.rateLimitPerMinute, 10)
    assert.equal(now.details.settings.oidcIssuers[0].clientId, 'c')
    assert.deepEqual(before[0].details.changed, [])
    assert.doesNotMatch(JSON.stringify([now, before]), /nobody-reads|nor-reads|nor-this/)
  })
})

describe('the audit of signing in by a provider', () => {
  let market: SignOnMarket
  before(async () => {
    market = await openMarket()
  })
  after(() => market[Symbol.asyncDispose]())

  it('tells who came in on the page, for the first time or again, and whom it kept out', async () => {
    const person = await market.invited()
    const browser = new Browser()
    await market.enter(browser)
    await market.enter(browser)
    const [again, first] = await recordsOf(market.admin, `?kind=SignIn&userId=${person.id}`)
    assert.equal(again.operation, 'authSignOn')
    assert.equal(again.path, '/v1/auth/oidc/main/callback')
    const { sub: subject } = person
    const common = { issuer: market.provider.url, subject, session: 'cookie' }
    assert.deepEqual(first.details, { ...common, isFirst: true })
    assert.deepEqual(again.details, { ...common, isFirst: false })

    market.provider.signedIn = { sub: 'a thief', email: person.email, email_verified: true }
    await market.enter(new Browser())
    const kept = await last(market.admin)
    assert.equal(kept.refused, 'account-in-use')
    assert.equal(kept.aboutUser.id, person.id)
    assert.equal(kept.details.subject, 'a thief')

    market.provider.signedIn = market.person()
    await market.enter(new Browser())
    const operator = await market.world.operator()
    const stranger = await last(operator)
    assert.equal(stranger.refused, 'not-invited')
    assert.equal(stranger.details.email, market.provider.signedIn.email)
    const callback = `${market.world.baseUrl}/v1/auth/oidc/main/callback?code=c0de&state=x`
    const forged = new Browser()
    await market.upToCallback(forged)
    await forged.get(callback)
    const failed = await last(operator)
    assert.equal(failed.refused, 'sign-on-failed')
    assert.doesNotMatch(JSON.stringify(failed), /c0de/)
  })

  it('tells of a token once an hour, used or refused', async () => {
    const { id, ...claims } = await market.invited()
    const signIns = () => recordsOf(market.admin, `?kind=SignIn&userId=${id}`)
    for (let times = 0; times < 5; times++) await market.callBy(claims)
    assert.equal((await signIns()).length, 1)
    const thief = { ...claims, sub: `another ${claims.sub}` }
    for (let times = 0; times < 5; times++) await market.callBy(thief)
    assert.equal((await signIns()).length, 2)
    market.world.now = () => new Date(Date.now() + 3_601_000)
    const later = { exp: Math.floor(Date.now() / 1000) + 7200 }
    await market.callBy({ ...claims, ...later })
    await market.callBy({ ...thief, ...later })
    market.world.now = () => new Date()
    const [refusedAgain, usedAgain] = await signIns()
    assert.equal(refusedAgain.refused, 'account-in-use')
    assert.deepEqual(usedAgain.details.session, 'accessToken')
    assert.equal((await signIns()).length, 4)
  })
})
