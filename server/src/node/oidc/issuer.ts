import type { JSONWebKeySet, JWTPayload } from 'jose'
import * as client from 'openid-client'
import type { Claims, Issuer, SignOnAttempt } from '../../lib/issuer.ts'
import { Problem } from '../../lib/problem.ts'
import { claimsOf } from './claims.ts'
import { Remote } from './remote.ts'
import { type IssuerSettings, isSecure } from './settings.ts'
import { CLOCK_TOLERANCE_SECONDS, verifyToken } from './verify-token.ts'

const TIMEOUT_SECONDS = 5
/** Keys that an issuer takes back are believed for an hour at most, while it cannot be reached. */
const KEYS = { freshMs: 600_000, usableMs: 3_600_000, pauseMs: 15_000 }
const DOCUMENT = { freshMs: 3_600_000, usableMs: 86_400_000, pauseMs: 15_000 }

/** An issuer of OpenID Connect, reached by its discovery document when it is needed first. */
export function openIssuer(settings: IssuerSettings, log: (message: string) => void): Issuer {
  const { id, name, issuer: url, clientId, audience, scope } = settings
  const documentFetch = () => discover(settings)
  const document = new Remote({ name, fetch: documentFetch, terms: DOCUMENT, log })
  const keysFetch = async (now: number) => fetchKeys(await document.get(now))
  const keys = new Remote({ name, fetch: keysFetch, terms: KEYS, log })

  return {
    id,
    name,
    url,
    isForApi: audience !== undefined,

    async authorizationUrl({ redirectUri, state, nonce, codeVerifier }, now) {
      return client.buildAuthorizationUrl(await document.get(now.getTime()), {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      })
    },

    async claimsOfCallback(callback, attempt, now) {
      const configuration = await document.get(now.getTime())
      const tokens = await exchange(configuration, callback, attempt)
      const { id_token: idToken, access_token: accessToken } = tokens
      if (idToken === undefined) throw new Problem('sign-on-failed')
      // TLS says whose token it is; its signature says so as well.
      const expected = { issuer: nameOf(configuration), audience: clientId }
      const told = await verifyToken(idToken, keys, expected, now).catch(failed)
      const more = await userInfo(configuration, accessToken, told, settings.emailClaim)
      return claimsOf({ ...more, ...told }, settings)
    },

    async claimsOfToken(token, now): Promise<Claims> {
      if (audience === undefined) throw new Problem('not-signed-in')
      const issuer = nameOf(await document.get(now.getTime()))
      const told = await verifyToken(token, keys, { issuer, audience }, now)
      if (isIdToken(told)) {
        throw new Problem('not-signed-in', 'It is an ID token: send the access token.')
      }
      return claimsOf(told, settings)
    },
  }
}

/** As it writes itself in its tokens: maybe with a slash at the end that the setting lacks. */
function nameOf(configuration: client.Configuration): string {
  return configuration.serverMetadata().issuer
}

async function discover({ issuer, clientId, clientSecret }: IssuerSettings) {
  const server = new URL(issuer)
  const configuration = await client.discovery(
    server,
    clientId,
    { [client.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
    client.None(),
    {
      timeout: TIMEOUT_SECONDS,
      execute: server.protocol === 'http:' ? [client.allowInsecureRequests] : [],
    },
  )
  const metadata = configuration.serverMetadata()
  // The library lets Entra ID name itself otherwise, for tenants that nobody has chosen.
  if (new URL(metadata.issuer).href !== server.href) throw new Error(`it is ${metadata.issuer}`)
  if (clientSecret === undefined) return configuration
  const withSecret = new client.Configuration(
    metadata,
    clientId,
    { [client.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
    authenticationBy(clientSecret, metadata.token_endpoint_auth_methods_supported),
  )
  withSecret.timeout = TIMEOUT_SECONDS
  if (server.protocol === 'http:') client.allowInsecureRequests(withSecret)
  return withSecret
}

/** By HTTP Basic, which is what an issuer takes that does not say. OpenID Connect Discovery 3. */
function authenticationBy(secret: string, methods: string[] = ['client_secret_basic']) {
  const isBasic = methods.includes('client_secret_basic')
  return isBasic ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret)
}

async function fetchKeys(configuration: client.Configuration): Promise<JSONWebKeySet> {
  const { jwks_uri: uri = '' } = configuration.serverMetadata()
  if (!URL.canParse(uri) || !isSecure(new URL(uri))) throw new Error('the keys have no https: URL')
  const signal = AbortSignal.timeout(TIMEOUT_SECONDS * 1000)
  const response = await fetch(uri, { redirect: 'error', signal })
  if (!response.ok) throw new Error(`the keys are answered with ${response.status}`)
  const set: unknown = await response.json()
  if (!isKeySet(set)) throw new Error('the keys are no JSON Web Key Set')
  return set
}

/** What is inside the keys is looked at by the library, which takes none that does not fit. */
function isKeySet(set: unknown): set is JSONWebKeySet {
  return typeof set === 'object' && set !== null && 'keys' in set && Array.isArray(set.keys)
}

async function exchange(
  configuration: client.Configuration,
  callback: URL,
  { state, nonce, codeVerifier }: SignOnAttempt,
) {
  try {
    return await client.authorizationCodeGrant(configuration, callback, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    })
  } catch (error) {
    throw isUnreachable(error) ? unreachable() : new Problem('sign-on-failed')
  }
}

/** Some issuers tell the address only here. */
async function userInfo(
  configuration: client.Configuration,
  accessToken: string,
  { sub = '', ...told }: JWTPayload,
  emailClaim: string,
): Promise<object> {
  const isComplete = emailClaim in told
  if (isComplete || !configuration.serverMetadata().userinfo_endpoint) return {}
  try {
    return await client.fetchUserInfo(configuration, accessToken, sub)
  } catch (error) {
    throw isUnreachable(error) ? unreachable() : new Problem('sign-on-failed')
  }
}

function failed(error: unknown): never {
  const isOfToken = error instanceof Problem && error.code === 'not-signed-in'
  throw isOfToken ? new Problem('sign-on-failed', error.detail) : error
}

function unreachable() {
  return new Problem('unavailable', 'The sign-in provider cannot be reached: try again.')
}

/** No answer at all, none in time, or one that says that the issuer is broken. */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { cause, name } = error
  if (name === 'TimeoutError' || error.message === 'fetch failed') return true
  if ('status' in error && typeof error.status === 'number') return error.status >= 500
  if (cause instanceof Response) return cause.status >= 500
  return 'code' in error && error.code === 'OAUTH_TIMEOUT'
}

/** An ID token tells a client who signed in; it is no key to the API, though it is signed alike. */
function isIdToken(claims: JWTPayload): boolean {
  return 'at_hash' in claims || 'c_hash' in claims || claims.typ === 'ID'
}
