import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose'
import Provider from 'oidc-provider'

export const AUDIENCE = 'https://api.test.example'

/** Somebody who has an account with the provider. */
export interface Account {
  sub: string
  email?: string
  email_verified?: boolean
}

/**
 * A real provider of OpenID Connect, on a port of its own. It signs everybody in as `signedIn`,
 * without a page to click through.
 */
export class TestProvider {
  readonly url: string
  readonly client = { client_id: 'page', client_secret: 'a secret of the page & its like' }
  signedIn: Account = { sub: 'nobody' }
  /** What has been asked of it, by path. */
  readonly asked = new Map<string, number>()
  isDown = false
  /** Changes what is sent as an answer of the token endpoint. */
  forge: ((answer: Record<string, unknown>) => Promise<Record<string, unknown>>) | undefined
  readonly #server: Server
  #provider: Provider | undefined
  #keys: JWK[] = []
  #redirectUris: string[] = []

  private constructor(server: Server) {
    this.#server = server
    // Its port is a server's, so that the provider knows its own name before it is made.
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on('request', (request, response) => this.#answer(request, response))
  }

  static async start() {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const provider = new TestProvider(server)
    await provider.rotate()
    return provider
  }

  /** Where browsers may be sent back to. */
  async allow(redirectUri: string) {
    this.#redirectUris.push(redirectUri)
    this.#provider = this.#made()
  }

  /** From now on another key signs, and the one until now is not published any more. */
  async rotate(kid = crypto.randomUUID()) {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true })
    this.#keys = [{ ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' }]
    this.#provider = this.#made()
  }

  /** A token such as it issues, or with claims, a header or a key of one's own. */
  async sign(
    claims: JWTPayload,
    { header = {}, key = this.#keys[0] }: { header?: object; key?: JWK | undefined } = {},
  ): Promise<string> {
    const now = Math.floor(Date.now() / 1000)
    const standard = { iss: this.url, aud: AUDIENCE, iat: now, exp: now + 300 }
    return new SignJWT({ ...standard, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: key?.kid ?? '', ...header })
      .sign(await importJWK(key ?? {}, 'RS256'))
  }

  timesAsked(path: string) {
    return this.asked.get(path) ?? 0
  }

  async [Symbol.asyncDispose]() {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  #made() {
    const account = (sub: string) => (this.signedIn.sub === sub ? this.signedIn : { sub })
    const provider = new Provider(this.url, {
      clients: [
        {
          ...this.client,
          redirect_uris: this.#redirectUris,
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      jwks: { keys: this.#keys as never },
      cookies: { keys: ['one key of a test'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      findAccount: (_ctx, sub) => ({ accountId: sub, claims: async () => ({ ...account(sub) }) }),
      features: {
        devInteractions: { enabled: false },
        resourceIndicators: {
          enabled: true,
          getResourceServerInfo: async () => ({
            scope: 'openid',
            audience: AUDIENCE,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'RS256' } },
          }),
        },
      },
      interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
      async loadExistingGrant(ctx) {
        const { client, session, provider: made } = ctx.oidc
        const grant = new made.Grant({
          clientId: client?.clientId ?? '',
          accountId: session?.accountId ?? '',
        })
        grant.addOIDCScope('openid email profile')
        grant.addResourceScope(AUDIENCE, 'openid')
        await grant.save()
        return grant
      },
    })
    return provider
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const path = request.url?.split('?')[0] ?? ''
    this.asked.set(path, this.timesAsked(path) + 1)
    if (this.isDown || !this.#provider) return void request.socket.destroy()
    if (path.startsWith('/interaction/')) {
      await this.#provider.interactionFinished(request, response, {
        login: { accountId: this.signedIn.sub, remember: false },
      })
      return
    }
    if (path === '/token' && this.forge) this.#forgeAnswer(response, this.forge)
    this.#provider.callback()(request, response)
  }

  #forgeAnswer(response: ServerResponse, forge: NonNullable<TestProvider['forge']>) {
    const end = response.end.bind(response)
    response.end = ((body: string | Buffer) => {
      forge(JSON.parse(String(body))).then((forged) => {
        const text = JSON.stringify(forged)
        response.setHeader('Content-Length', Buffer.byteLength(text))
        end(text)
      })
      return response
    }) as typeof response.end
  }
}
