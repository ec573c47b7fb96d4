import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { expecting, Member, ok } from '../world.ts'
import { Browser, openMarket, type SignOnMarket } from './market.ts'

let market: SignOnMarket
before(async () => {
  market = await openMarket()
})
after(() => market[Symbol.asyncDispose]())

const by = (token: string, { world }: SignOnMarket = market) => new Member(world, '', '', token)
const refused = async (token: string, code: string, detail?: RegExp, status = 401) => {
  const reply = await expecting(status, by(token).get('/me'), code)
  if (detail) assert.match(reply.body.detail, detail)
  return reply
}

/** Somebody invited, and what the provider says of them. */
async function invited(of: SignOnMarket = market) {
  const { id, ...claims } = await of.invited()
  return { id, claims }
}

describe('calling the API with an access token of a provider', () => {
  it('a token that the provider itself has issued says who calls', async () => {
    const { id, claims } = await invited()
    market.provider.signedIn = claims
    const browser = new Browser()
    await market.enter(browser)
    const token = await market.accessToken(new Browser())
    assert.equal((await ok(by(token).get('/me'))).user.id, id)
  })

  it('the first one binds an invited user, and the user acts with the roles given here', async () => {
    const { id, claims } = await invited()
    const token = await market.provider.sign(claims)
    const me = await ok(by(token).get('/me'))
    assert.equal(me.user.id, id)
    assert.equal(me.organization.id, market.admin.id)
    // From now on the subject is enough.
    const plain = await market.provider.sign({ sub: claims.sub })
    assert.equal((await ok(by(plain).get('/me'))).user.id, id)
    const project = { name: 'A project', description: 'Trees', country: 'KEN' }
    assert.equal((await by(plain).post('/ecoProjects', project)).status, 201)
    assert.equal((await by(plain).post('/organizations', {})).status, 403)
  })

  it('a stranger is refused, and so is an address that is not vouched for', async () => {
    await refused(await market.provider.sign(market.person()), 'not-invited')
    await refused(await market.provider.sign({ sub: 'a machine' }), 'not-invited')
    const { claims } = await invited()
    const unsure = await market.provider.sign({ ...claims, email_verified: false })
    await refused(unsure, 'email-not-verified')
    const { email_verified: _, ...silent } = claims
    await refused(await market.provider.sign(silent), 'email-not-verified')
  })

  it('another subject gets nobody else by an address', async () => {
    const { claims } = await invited()
    await ok(by(await market.provider.sign(claims)).get('/me'))
    await refused(await market.provider.sign({ ...claims, sub: 'a thief' }), 'account-in-use')
    await refused(await market.other.sign(claims), 'account-in-use')
  })

  it('the same subject of two issuers is two people', async () => {
    const one = await invited()
    const two = await invited()
    await ok(by(await market.provider.sign(one.claims)).get('/me'))
    const other = await market.other.sign({ ...two.claims, sub: one.claims.sub })
    assert.equal((await ok(by(other).get('/me'))).user.id, two.id)
  })

  it('whose last role has been taken is nobody at once', async () => {
    const { id, claims } = await invited()
    const token = await market.provider.sign(claims)
    await ok(by(token).get('/me'))
    await market.admin.delete(`/organizations/${market.admin.id}/users/${id}`)
    await refused(token, 'not-invited')
  })

  it('a token does not sign out: it ends when it ends', async () => {
    const { claims } = await invited()
    await expecting(
      403,
      by(await market.provider.sign(claims)).post('/auth/logout'),
      'role-missing',
    )
  })
})

describe('a token that does not hold', () => {
  const seconds = () => Math.floor(Date.now() / 1000)

  it('in time, audience or issuer', async () => {
    const { claims } = await invited()
    const sign = (more: object) => market.provider.sign({ ...claims, ...more })
    await refused(await sign({ exp: seconds() - 60 }), 'not-signed-in', /expired/)
    await refused(await sign({ exp: undefined }), 'not-signed-in', /expires/)
    await refused(await sign({ nbf: seconds() + 120 }), 'not-signed-in', /not valid yet/)
    await refused(await sign({ aud: 'another' }), 'not-signed-in', /audience/)
    await refused(await sign({ aud: undefined }), 'not-signed-in', /audience/)
    await refused(await sign({ iss: 'https://nobody.example' }), 'not-signed-in')
    await refused(await sign({ iss: undefined }), 'not-signed-in')
    // Clocks differ a little.
    await ok(by(await sign({ exp: seconds() - 5 })).get('/me'))
  })

  it('in who signed it', async () => {
    const { claims } = await invited()
    const forged = await market.other.sign({ ...claims, iss: market.provider.url })
    await refused(forged, 'not-signed-in', /does not publish/)
    const good = await market.provider.sign(claims)
    const [head = '', body = '', signature = ''] = good.split('.')
    await refused(`${head}.${body}.${signature.slice(0, -6)}AAAAAA`, 'not-signed-in')
    const swapped = (await market.provider.sign({ ...claims, sub: 'other' })).split('.')[1]
    await refused(`${head}.${swapped}.${signature}`, 'not-signed-in')
  })

  it('in its algorithm: none, or one with a secret that everybody knows', async () => {
    const { claims } = await invited()
    const good = await market.provider.sign(claims)
    const [head = '', body = ''] = good.split('.')
    const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString())
    const header = (alg: string) => Buffer.from(JSON.stringify({ alg, kid })).toString('base64url')
    const asked = market.provider.timesAsked('/jwks')
    for (const alg of ['none', 'None', 'NONE']) {
      await refused(`${header(alg)}.${body}.`, 'not-signed-in', /not signed by one of/)
    }
    const published = await (await fetch(`${market.provider.url}/jwks`)).text()
    for (const secret of ['', market.provider.client.client_secret, published]) {
      const text = `${header('HS256')}.${body}`
      const signature = createHmac('sha256', secret).update(text).digest('base64url')
      await refused(`${text}.${signature}`, 'not-signed-in', /not signed by one of/)
    }
    assert.equal(market.provider.timesAsked('/jwks'), asked + 1, 'the one of this test')
    await ok(by(good).get('/me'))
  })

  it('in being one: an ID token, and what is no token at all', async () => {
    const { claims } = await invited()
    const idToken = await market.provider.sign({ ...claims, at_hash: 'x' })
    await refused(idToken, 'not-signed-in', /ID token/)
    for (const text of ['a.b.c', 'e30.e30.', 'e30.bnVsbA.AA', `e30.${btoa('[1]')}.x`, '..', 'x']) {
      await refused(text, 'not-signed-in')
    }
  })
})

describe('the keys of a provider', () => {
  it('a new key is found after a pause, and the old one is believed no longer', async () => {
    await using alone = await openMarket()
    const { claims } = await invited(alone)
    const old = await alone.provider.sign(claims)
    await ok(by(old, alone).get('/me'))
    await alone.provider.rotate()
    const token = await alone.provider.sign(claims)
    // Not before a pause: a token of an unknown key is everybody's to make.
    await expecting(401, by(token, alone).get('/me'), 'not-signed-in')
    alone.world.now = () => new Date(Date.now() + 16_000)
    await ok(by(token, alone).get('/me'))
    await expecting(401, by(old, alone).get('/me'), 'not-signed-in')
  })

  it('no flood of made-up keys makes the service ask more than once in a while', async () => {
    await using alone = await openMarket()
    const { claims } = await invited(alone)
    await ok(by(await alone.provider.sign(claims), alone).get('/me'))
    const asked = alone.provider.timesAsked('/jwks')
    const flood = async () => {
      const tokens = Array.from({ length: 30 }, (_, at) =>
        alone.provider.sign(claims, { header: { kid: `made up ${at}` } }),
      )
      const calls = (await Promise.all(tokens)).map((token) => by(token, alone).get('/me'))
      for (const { status } of await Promise.all(calls)) assert.equal(status, 401)
    }
    await flood()
    assert.equal(alone.provider.timesAsked('/jwks'), asked)
    alone.world.now = () => new Date(Date.now() + 20_000)
    await flood()
    assert.equal(alone.provider.timesAsked('/jwks'), asked + 1)
  })

  it('while it is down, known keys serve for an hour; then the answer is 503, and comes back', async () => {
    await using alone = await openMarket()
    const { claims } = await invited(alone)
    const inMinutes = (minutes: number) => {
      alone.world.now = () => new Date(Date.now() + minutes * 60_000)
    }
    const token = await alone.provider.sign({ ...claims, exp: seconds() + 86_400 })
    await ok(by(token, alone).get('/me'))
    alone.provider.isDown = true
    inMinutes(59)
    await ok(by(token, alone).get('/me'))
    inMinutes(61)
    const get = () => fetch(`${alone.world.baseUrl}/v1/me`, { headers: bearer(token) })
    const down = await get()
    assert.equal(down.status, 503)
    assert.match(await down.text(), /"code":"unavailable"/)
    const asked = alone.provider.timesAsked('/.well-known/openid-configuration')
    for (let times = 0; times < 20; times++) assert.equal((await get()).status, 503)
    assert.equal(alone.provider.timesAsked('/.well-known/openid-configuration'), asked)
    alone.provider.isDown = false
    inMinutes(62)
    assert.equal((await get()).status, 200)
  })

  it('who has another credential, or needs none, does not notice', async () => {
    await using alone = await openMarket()
    alone.provider.isDown = true
    await ok(alone.admin.get('/me'))
    const token = await alone.provider.sign({ sub: 'somebody' })
    const live = await fetch(`${alone.world.baseUrl}/v1/health/live`, { headers: bearer(token) })
    assert.equal(live.status, 200)
  })

  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const seconds = () => Math.floor(Date.now() / 1000)
})

describe('what is said of an issuer', () => {
  it('without an audience its tokens are none of the API', async () => {
    await using alone = await openMarket({ audience: undefined })
    const { claims } = await invited(alone)
    const token = await alone.provider.sign({ ...claims, aud: 'page' })
    await expecting(401, by(token, alone).get('/me'), 'not-signed-in')
    assert.equal(alone.provider.asked.size, 0)
  })

  it('claims of other names, and an address that is believed without being vouched for', async () => {
    await using alone = await openMarket({
      subjectClaim: 'oid',
      emailClaim: 'preferred_username',
      assumeEmailVerified: true,
      emailDomains: ['corp.example'],
    })
    const { id, claims } = await invited(alone)
    const token = await alone.provider.sign({
      sub: 'differs by client',
      oid: 'the same everywhere',
      preferred_username: claims.email.toUpperCase(),
    })
    assert.equal((await ok(by(token, alone).get('/me'))).user.id, id)
    const stranger = await alone.invite('someone@else.example')
    assert.ok(stranger.id)
    const foreign = { oid: 'another', preferred_username: 'someone@else.example' }
    const other = by(await alone.provider.sign({ sub: 'x', ...foreign }), alone)
    await expecting(401, other.get('/me'), 'not-invited')
    const without = by(await alone.provider.sign({ sub: 'no oid' }), alone)
    await expecting(401, without.get('/me'), 'not-signed-in')
  })
})
