import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { after, before, describe, it } from 'node:test'
import { createApp } from '../../src/app.ts'
import { diskFileStore } from '../../src/node/disk-file-store.ts'
import { created, expecting, ok, refused, roles, webhookSurroundings } from '../world.ts'
import { Browser, issuerOf, openMarket, type SignOnMarket } from './market.ts'

let market: SignOnMarket
before(async () => {
  market = await openMarket()
})
after(() => market[Symbol.asyncDispose]())

const refusedWith = (code: string, next = '%2F') => `/sign-in?refused=${code}&next=${next}`

/** Somebody invited, to whom the provider belongs from now on, with a browser. */
async function invited() {
  return { ...(await market.invited()), browser: new Browser() }
}

describe('signing in on the page by a provider', () => {
  it('whom an Admin has invited is signed in, and comes to where they wanted to go', async () => {
    const { browser, email, id } = await invited()
    assert.equal(await market.enter(browser, '/credits?top=5#list'), '/credits?top=5')
    const me = await market.me(browser)
    assert.equal(me.body.user.email, email)
    assert.equal(me.body.user.id, id)
    assert.equal(me.body.organization.id, market.admin.id)
  })

  it('the attempt asks for a code with PKCE, state and nonce, and its cookie is gone afterwards', async () => {
    const { browser } = await invited()
    const asked = await browser.follow(market.start(), (url) => url.pathname === '/auth')
    const query = asked.searchParams
    assert.equal(query.get('response_type'), 'code')
    assert.equal(query.get('code_challenge_method'), 'S256')
    for (const name of ['code_challenge', 'state', 'nonce']) {
      assert.match(query.get(name) ?? '', /^[\w-]{43}$/, name)
    }
    assert.ok(browser.cookie(market.world.baseUrl, 'ecs_sign_on'))
    await market.enter(browser)
    assert.equal(browser.cookie(market.world.baseUrl, 'ecs_sign_on'), undefined)
  })

  it('a stranger is refused, and nothing is made', async () => {
    const browser = new Browser()
    market.provider.signedIn = market.person()
    assert.equal(await market.enter(browser), refusedWith('not-invited'))
    assert.equal((await market.me(browser)).status, 401)
    const { email } = market.provider.signedIn
    const { db } = market.world
    const made = await db
      .selectFrom('users')
      .selectAll()
      .where('email', '=', email ?? '')
      .execute()
    assert.deepEqual(made, [])
    const { sub } = market.provider.signedIn
    const bound = db.selectFrom('userIdentities').selectAll().where('subject', '=', sub)
    assert.deepEqual(await bound.execute(), [])
  })

  it('an address that the provider does not vouch for opens no account', async () => {
    const { browser, ...person } = await invited()
    market.provider.signedIn = { ...person, email_verified: false }
    assert.equal(await market.enter(browser), refusedWith('email-not-verified'))
    market.provider.signedIn = { sub: person.sub }
    assert.equal(await market.enter(browser), refusedWith('not-invited'))
    market.provider.signedIn = person
    assert.equal(await market.enter(browser), '/')
  })

  it('who was bound stays the same user, whatever address the provider tells later', async () => {
    const victim = await invited()
    await market.enter(victim.browser)
    const thief = await invited()
    await market.enter(thief.browser)
    market.provider.signedIn = { sub: thief.sub, email: victim.email, email_verified: true }
    assert.equal(await market.enter(thief.browser), '/')
    assert.equal((await market.me(thief.browser)).body.user.id, thief.id)
  })

  it('another subject with the address of somebody who is bound does not get the account', async () => {
    const victim = await invited()
    await market.enter(victim.browser)
    market.provider.signedIn = {
      sub: market.person().sub,
      email: victim.email,
      email_verified: true,
    }
    assert.equal(await market.enter(new Browser()), refusedWith('account-in-use'))
    // Not even while a link to it waits.
    const uri = `/organizations/${market.admin.id}/users/${victim.id}/invitation`
    assert.equal((await market.admin.post(uri)).status, 201)
    assert.equal(await market.enter(new Browser()), refusedWith('account-in-use'))
    // Nor by another issuer, once the link has been taken back.
    await market.world.db.deleteFrom('invitations').where('userId', '=', victim.id).execute()
    market.other.signedIn = market.provider.signedIn
    assert.equal(await market.enter(new Browser(), '', 'other'), refusedWith('account-in-use'))
  })

  it('an account with a password is bound only while a link to it waits', async () => {
    const { browser, id, email } = await invited()
    const { db } = market.world
    await db.updateTable('users').set({ passwordHash: 'some' }).where('id', '=', id).execute()
    await db.deleteFrom('invitations').where('userId', '=', id).execute()
    assert.equal(await market.enter(browser), refusedWith('account-in-use'))
    const uri = `/organizations/${market.admin.id}/users/${id}/invitation`
    assert.equal((await market.admin.post(uri)).status, 201)
    assert.equal(await market.enter(browser), '/')
    assert.equal((await market.me(browser)).body.user.email, email)
    const open = db.selectFrom('invitations').selectAll().where('userId', '=', id)
    assert.deepEqual(await open.execute(), [], 'the link has done its work')
  })

  it('whose last role was taken is refused, and comes in again with a new one', async () => {
    const { browser, id } = await invited()
    await market.enter(browser)
    const users = `/organizations/${market.admin.id}/users`
    assert.equal((await market.admin.delete(`${users}/${id}`)).status, 204)
    assert.equal(await market.enter(new Browser()), refusedWith('not-invited'))
    await market.invite(market.provider.signedIn.email ?? '')
    assert.equal(await market.enter(new Browser()), '/')
  })

  it('many at once, of one person, bind one identity', async () => {
    const { id } = await invited()
    const ends = await Promise.all(Array.from({ length: 8 }, () => market.enter(new Browser())))
    assert.deepEqual([...new Set(ends)], ['/'])
    const { db } = market.world
    const bound = await db
      .selectFrom('userIdentities')
      .selectAll()
      .where('userId', '=', id)
      .execute()
    assert.equal(bound.length, 1)
  })

  it('signing out ends the session', async () => {
    const { browser } = await invited()
    await market.enter(browser)
    const token = browser.cookie(market.world.baseUrl, 'ecs_session')
    const headers = { cookie: `ecs_session=${token}`, 'sec-fetch-site': 'same-origin' }
    const out = await fetch(`${market.world.baseUrl}/v1/auth/logout`, { method: 'POST', headers })
    assert.equal(out.status, 204)
    assert.equal((await market.me(browser)).status, 401)
  })
})

describe('an attempt that does not fit', () => {
  const failed = refusedWith('sign-on-failed')
  const back = async (browser: Browser, url: URL) => {
    const end = await browser.follow(url.href, ({ pathname }) => !pathname.startsWith('/v1/'))
    return end.pathname + end.search
  }

  it('with another state', async () => {
    const { browser } = await invited()
    const callback = await market.upToCallback(browser)
    callback.searchParams.set('state', 'A'.repeat(43))
    assert.equal(await back(browser, callback), failed)
    assert.equal((await market.me(browser)).status, 401)
  })

  it('in another browser', async () => {
    const { browser } = await invited()
    const callback = await market.upToCallback(browser)
    const other = new Browser()
    assert.equal(await back(other, callback), failed)
    await market.upToCallback(other)
    assert.equal(await back(other, callback), failed)
    assert.equal((await market.me(other)).status, 401)
  })

  it('with a code that has been used', async () => {
    const { browser } = await invited()
    const callback = await market.upToCallback(browser)
    const attempt = browser.cookie(market.world.baseUrl, 'ecs_sign_on') ?? ''
    assert.equal(await back(browser, callback), '/')
    assert.equal(await back(browser, callback), failed, 'the attempt is over')
    browser.setCookie(market.world.baseUrl, 'ecs_sign_on', attempt)
    assert.equal(await back(browser, callback), failed, 'and so is the code')
  })

  it('with where to go changed in the cookie', async () => {
    const { browser } = await invited()
    const callback = await market.upToCallback(browser)
    const [secret, id] = (browser.cookie(market.world.baseUrl, 'ecs_sign_on') ?? '').split('.')
    const next = Buffer.from('/elsewhere').toString('base64url')
    browser.setCookie(market.world.baseUrl, 'ecs_sign_on', [secret, id, next].join('.'))
    assert.equal(await back(browser, callback), refusedWith('sign-on-failed', '%2Felsewhere'))
  })

  it('at the address of another issuer', async () => {
    const { browser } = await invited()
    const callback = await market.upToCallback(browser)
    callback.pathname = callback.pathname.replace('main', 'other')
    assert.equal(await back(browser, callback), failed)
  })

  it('with an ID token of another nonce, issuer, audience, key or time', async () => {
    const { browser } = await invited()
    const { sub, email } = market.provider.signedIn
    const good = async (answer: Record<string, unknown>) =>
      JSON.parse(Buffer.from(String(answer.id_token).split('.')[1] ?? '', 'base64url').toString())
    const claims = { sub, email, email_verified: true, aud: 'page' }
    const past = Math.floor(Date.now() / 1000) - 120
    const forgeries: Record<string, (nonce: string) => Promise<string>> = {
      nonce: () => market.provider.sign({ ...claims, nonce: 'another' }),
      'no nonce': () => market.provider.sign(claims),
      issuer: (nonce) => market.provider.sign({ ...claims, nonce, iss: market.other.url }),
      audience: (nonce) => market.provider.sign({ ...claims, nonce, aud: 'another' }),
      time: (nonce) => market.provider.sign({ ...claims, nonce, exp: past, iat: past - 60 }),
      key: (nonce) => market.other.sign({ ...claims, nonce, iss: market.provider.url }),
    }
    for (const [name, forge] of Object.entries(forgeries)) {
      market.provider.forge = async (answer) => {
        const { nonce } = await good(answer)
        return { ...answer, id_token: await forge(nonce) }
      }
      assert.equal(await market.enter(browser), failed, name)
      // The forger can do it right, so what is wrong is the one thing.
      market.provider.forge = async (answer) => {
        const { nonce } = await good(answer)
        return { ...answer, id_token: await market.provider.sign({ ...claims, nonce }) }
      }
      assert.equal(await market.enter(browser), '/', name)
    }
    market.provider.forge = undefined
  })

  it('because the person said no', async () => {
    const { browser } = await invited()
    const callback = await market.upToCallback(browser)
    callback.searchParams.delete('code')
    callback.searchParams.set('error', 'access_denied')
    assert.equal(await back(browser, callback), failed)
  })
})

it('no address leads to another site', async () => {
  const { browser } = await invited()
  const others = [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    '/.//evil.example/',
    '/x/..//evil.example',
    'javascript:alert(1)',
    '/\u0000//evil.example',
  ]
  for (const next of others) {
    const end = await browser.follow(market.start(next), (url) => url.pathname === '/never')
    assert.equal(end.origin, new URL(market.world.baseUrl).origin, next)
    assert.equal(end.pathname, '/', next)
  }
})

it('a provider that is down is told of, and nothing breaks', async () => {
  await using alone = await openMarket()
  alone.provider.isDown = true
  assert.equal(await alone.enter(new Browser(), '/goals'), refusedWith('unavailable', '%2Fgoals'))
  const program = await fetch(alone.start())
  assert.equal(program.status, 503)
  assert.match(await program.text(), /"code":"unavailable"/)
  assert.match(program.headers.get('retry-after') ?? '', /^\d+$/)
  // It goes down between the two addresses.
  alone.provider.isDown = false
  alone.world.now = () => new Date(Date.now() + 60_000)
  const browser = new Browser()
  const callback = await alone.upToCallback(browser)
  alone.provider.isDown = true
  const end = await browser.follow(callback.href, ({ pathname }) => pathname === '/sign-in')
  assert.equal(end.search, '?refused=unavailable&next=%2F')
})

it('an issuer that is not configured is not there', async () => {
  const response = await fetch(market.start('', 'nobody'))
  assert.equal(response.status, 404)
})

it('passwords can be off for whoever signs in by a provider', async () => {
  await using strict = await openMarket({}, { arePasswordsKept: false })
  const refused = await strict.passwordOfBound()
  assert.equal(refused.status, 401)
  assert.equal(refused.body.code, 'password-not-allowed')
})

describe('an Admin forgets by which provider somebody signs in', () => {
  const identities = (id: string, of = market.admin) =>
    `/organizations/${of.id}/users/${id}/identities`

  it('then the sessions end, and another subject with the address is the user', async () => {
    const { id, email, sub, browser } = await invited()
    await market.enter(browser)
    const users = `/organizations/${market.admin.id}/users/${id}`
    assert.equal((await ok(market.admin.get(users))).hasProvider, true)
    await expecting(204, market.admin.delete(identities(id)))
    assert.equal((await ok(market.admin.get(users))).hasProvider, false)
    assert.equal((await market.me(browser)).status, 401)
    market.provider.signedIn = { sub: `new ${sub}`, email, email_verified: true }
    const again = new Browser()
    assert.equal(await market.enter(again), '/')
    assert.equal((await market.me(again)).body.user.id, id)
    market.provider.signedIn = { sub, email, email_verified: true }
    assert.equal(await market.enter(new Browser()), refusedWith('account-in-use'))
    const { items } = await ok(market.admin.get(`/auditRecords?kind=Role&userId=${id}&top=1`))
    assert.equal(items[0].operation, 'userIdentitiesDelete')
    assert.deepEqual(items[0].details, { issuers: [market.provider.url] })
  })

  it('but not of a user who belongs to another organization as well', async () => {
    const { id, email, browser } = await invited()
    await market.enter(browser)
    const other = await market.world.organization(roles.buyer)
    const body = { email, name: 'X', roleAssignments: [{ marketRole: null, userRole: 'Reader' }] }
    const added = await created(other.post(`/organizations/${other.id}/users`, body))
    assert.equal(added.invitation, null, 'no link to an account that is in use')
    await refused(other.delete(identities(id, other)), 403, 'user-of-others')
    await refused(market.admin.delete(identities(id)), 403, 'user-of-others')
    const operator = await market.world.operator()
    await expecting(204, operator.delete(identities(id)))
  })

  it('who has left and comes to another organization gets no link that opens the account', async () => {
    const { id, email, browser } = await invited()
    await market.enter(browser)
    await expecting(204, market.admin.delete(`/organizations/${market.admin.id}/users/${id}`))
    const other = await market.world.organization(roles.buyer)
    const body = { email, name: 'X', roleAssignments: [{ marketRole: null, userRole: 'Reader' }] }
    const added = await created(other.post(`/organizations/${other.id}/users`, body))
    assert.equal(added.id, id)
    assert.equal(added.invitation, null)
  })
})

it('behind a proxy that ends TLS the attempt is kept for this very host, and comes back by https', async () => {
  const { provider, world } = market
  const app = await createApp({
    db: world.db,
    files: await diskFileStore(tmpdir()),
    webhooks: webhookSurroundings,
    now: () => new Date(),
    limits: { bodyMaxBytes: 1000, fileMaxBytes: 1000, requestsPerMinute: 1000 },
    signOn: { issuers: [issuerOf('main', provider)], arePasswordsKept: true },
    trustProxy: true,
    publicUrl: 'https://credits.example/',
  })
  const start = await app.inject({
    url: '/v1/auth/oidc/main/start?next=/events',
    headers: { 'x-forwarded-proto': 'https', host: 'evil.example' },
  })
  await app.close()
  assert.match(
    String(start.headers['set-cookie']),
    /^__Host-ecs_sign_on=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  )
  const { searchParams } = new URL(String(start.headers.location))
  const redirectUri = 'https://credits.example/v1/auth/oidc/main/callback'
  assert.equal(searchParams.get('redirect_uri'), redirectUri)
})
