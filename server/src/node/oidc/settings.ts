import { isIPv4 } from 'node:net'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { closed, text } from '../../lib/schema.ts'

/** One issuer as OIDC_ISSUERS describes it. */
export const IssuerSettings = closed({
  /** In the addresses of the service, so in what is registered with the issuer. */
  id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,30}$' }),
  name: text(60),
  issuer: Type.String({ pattern: '^https?://[^/?#@]+[^?#]*$' }),
  clientId: text(300),
  clientSecret: Type.Optional(text(1000)),
  /** The `aud` of access tokens for the API; without it the API takes none. */
  audience: Type.Optional(text(300)),
  scope: Type.String({ default: 'openid profile email', pattern: '(^| )openid( |$)' }),
  subjectClaim: Type.String({ default: 'sub', minLength: 1 }),
  emailClaim: Type.String({ default: 'email', minLength: 1 }),
  emailVerifiedClaim: Type.String({ default: 'email_verified', minLength: 1 }),
  assumeEmailVerified: Type.Boolean({ default: false }),
  /** Only addresses of these domains are believed; without it, of all. */
  emailDomains: Type.Optional(
    Type.Array(Type.String({ pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$' }), { minItems: 1 }),
  ),
})
export type IssuerSettings = Type.Static<typeof IssuerSettings>

/** What OIDC_ISSUERS says; throws an Error whose message says what is wrong, without the values. */
export function parseIssuers(given: string): IssuerSettings[] {
  const issuers = listOf(given).map(parseIssuer)
  for (const key of ['id', 'issuer'] as const) {
    if (new Set(issuers.map((each) => each[key])).size < issuers.length) {
      throw new Error(`two issuers have the same ${key}`)
    }
  }
  return issuers
}

function listOf(given: string): unknown[] {
  let list: unknown
  try {
    list = JSON.parse(given)
  } catch {
    throw new Error('it is not JSON')
  }
  if (!Array.isArray(list)) throw new Error('it is not a list')
  return list
}

function parseIssuer(given: unknown, at: number): IssuerSettings {
  const settings = Value.Default(IssuerSettings, given)
  if (!Value.Check(IssuerSettings, settings)) {
    const [fault] = Value.Errors(IssuerSettings, settings)
    // What stands for a property that the closed object does not take.
    const message = fault?.message === 'schema is false' ? 'is not known' : fault?.message
    throw new Error(`/${at}${fault?.instancePath ?? ''} ${message ?? 'does not fit'}`)
  }
  const { issuer, clientId, audience, emailDomains, assumeEmailVerified } = settings
  if (!URL.canParse(issuer)) throw new Error(`/${at}/issuer is no URL`)
  if (!isSecure(new URL(issuer))) throw new Error(`/${at}/issuer must begin with https:`)
  if (isForEverybody(new URL(issuer))) {
    throw new Error(`/${at}/issuer must name one tenant of Entra ID, not all of them`)
  }
  // Or what tells the page who signed in would be a key to the API.
  if (audience === clientId) throw new Error(`/${at}/audience must differ from clientId`)
  if (assumeEmailVerified && !emailDomains) {
    throw new Error(`/${at} needs emailDomains where assumeEmailVerified is true`)
  }
  return settings
}

/** Over http anybody between could be the issuer: only to this very machine nobody is. */
export function isSecure({ protocol, hostname }: URL): boolean {
  const isLoopback = hostname === 'localhost' || hostname === '[::1]'
  return protocol === 'https:' || isLoopback || (isIPv4(hostname) && hostname.startsWith('127.'))
}

/** Of these Entra ID issues tokens for anybody who has, or makes, a tenant. */
function isForEverybody({ hostname, pathname }: URL): boolean {
  return (
    hostname === 'login.microsoftonline.com' &&
    /^\/(common|organizations|consumers)\b/.test(pathname)
  )
}
