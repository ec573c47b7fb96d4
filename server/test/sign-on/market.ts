import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Issuer } from '../../src/lib/issuer.ts'
import { openIssuer } from '../../src/node/oidc/issuer.ts'
import { parseIssuers } from '../../src/node/oidc/settings.ts'
import { created, Member, type Reply, roles, World } from '../world.ts'
import { Browser } from './browser.ts'
import { type Account, AUDIENCE, TestProvider } from './provider.ts'

/** A service that takes sign-ins from a provider of its own. */
export async function openMarket(
  more: object = {},
  { arePasswordsKept = true } = {},
): Promise<SignOnMarket> {
  const provider = await TestProvider.start()
  const other = await TestProvider.start()
  const world = await World.create({}, undefined, undefined, {
    issuers: [issuerOf('main', provider, more), issuerOf('other', other)],
    arePasswordsKept,
  })
  for (const [id, each] of [['main', provider] as const, ['other', other] as const]) {
    await each.allow(`${world.baseUrl}/v1/auth/oidc/${id}/callback`)
  }
  const admin = await world.organization(roles.supplier)
  return new SignOnMarket(world, provider, other, admin)
}

export function issuerOf(id: string, provider: TestProvider, more: object = {}): Issuer {
  const { client_id: clientId, client_secret: clientSecret } = provider.client
  const settings = { id, name: `Provider ${id}`, issuer: provider.url, clientId, clientSecret }
  const [parsed] = parseIssuers(JSON.stringify([{ ...settings, audience: AUDIENCE, ...more }]))
  if (!parsed) throw new Error('one issuer goes in, one comes out')
  return openIssuer(parsed, () => {})
}

let people = 0

export class SignOnMarket {
  readonly world: World
  readonly provider: TestProvider
  readonly other: TestProvider
  readonly admin: Member

  constructor(world: World, provider: TestProvider, other: TestProvider, admin: Member) {
    this.world = world
    this.provider = provider
    this.other = other
    this.admin = admin
  }

  /** Somebody whom the provider knows, and maybe an Admin has invited. */
  person() {
    people += 1
    const sub = `sub-${people}`
    return { sub, email: `person${people}@corp.example`, email_verified: true }
  }

  async invite(email: string) {
    const roleAssignments = [{ marketRole: null, userRole: 'Contributor' }]
    const body = { email, name: 'A Person', roleAssignments }
    return created(this.admin.post(`/organizations/${this.admin.id}/users`, body))
  }

  /** Somebody whom the provider knows and an Admin has invited. */
  async invited() {
    const person = this.person()
    const { id } = await this.invite(person.email)
    this.provider.signedIn = person
    return { ...person, id: String(id) }
  }

  /** Asks /me by an access token of the provider with these claims. */
  async callBy(claims: Account): Promise<Reply> {
    return new Member(this.world, '', '', await this.provider.sign({ ...claims })).get('/me')
  }

  /** What the login answers to the right password of somebody who signs in by the provider. */
  async passwordOfBound(): Promise<Reply> {
    const person = this.person()
    const { id, invitation } = await this.invite(person.email)
    const password = 'a long enough password'
    const stranger = this.world.anonymous()
    const set = { invitationToken: invitation.token, password }
    assert.equal((await stranger.post('/auth/password', set)).status, 204)
    const login = () => stranger.post('/auth/login', { email: person.email, password })
    assert.equal((await login()).status, 200)
    await created(this.admin.post(`/organizations/${this.admin.id}/users/${id}/invitation`))
    this.provider.signedIn = person
    assert.equal(await this.enter(new Browser()), '/')
    return login()
  }

  start(next = '', id = 'main') {
    const query = next && `?next=${encodeURIComponent(next)}`
    return `${this.world.baseUrl}/v1/auth/oidc/${id}/start${query}`
  }

  /** The browser goes through it all; where it ends up on the page, path and query. */
  async enter(browser: Browser, next = '', id = 'main'): Promise<string> {
    const end = await browser.follow(this.start(next, id), (url) => this.#isPage(url))
    return end.pathname + end.search
  }

  /** The same, up to the address at which the provider sends the browser back. */
  async upToCallback(browser: Browser, id = 'main'): Promise<URL> {
    return browser.follow(this.start('', id), (url) => url.pathname.endsWith('/callback'))
  }

  /** An access token for the API, as another client of the provider gets one. */
  async accessToken(browser: Browser): Promise<string> {
    const { client, url } = this.provider
    const redirectUri = `${this.world.baseUrl}/v1/auth/oidc/main/callback`
    const verifier = 'v'.repeat(43)
    const challenge = createHash('sha256').update(verifier).digest('base64url')
    const query = new URLSearchParams({
      client_id: client.client_id,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid',
      resource: AUDIENCE,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    })
    const back = await browser.follow(`${url}/auth?${query}`, (at) => at.pathname.includes('oidc'))
    const answer = await fetch(`${url}/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${client.client_id}:${encodeURIComponent(client.client_secret)}`)}`,
      },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: back.searchParams.get('code') ?? '',
        redirect_uri: redirectUri,
        code_verifier: verifier,
        resource: AUDIENCE,
      }),
    })
    const tokens: unknown = await answer.json()
    assert.ok(
      typeof tokens === 'object' && tokens && 'access_token' in tokens,
      JSON.stringify(tokens),
    )
    return String(tokens.access_token)
  }

  /** Who the service says that the browser is: the answer of /me. */
  async me(browser: Browser) {
    const token = browser.cookie(this.world.baseUrl, 'ecs_session')
    return this.world.anonymous().get('/me', token ? { cookie: `ecs_session=${token}` } : {})
  }

  #isPage({ origin, pathname }: URL) {
    return origin === new URL(this.world.baseUrl).origin && !pathname.startsWith('/v1/')
  }

  async [Symbol.asyncDispose]() {
    await this.world[Symbol.asyncDispose]()
    await this.provider[Symbol.asyncDispose]()
    await this.other[Symbol.asyncDispose]()
  }
}

export { Browser }
