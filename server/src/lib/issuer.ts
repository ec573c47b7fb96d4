/** Whom an issuer of OpenID Connect says that somebody is, by a token whose signature holds. */
export interface Claims {
  /** The URL by which the issuer names itself. */
  issuer: string
  subject: string
  /** Of an address that may be believed: undefined where there is none. */
  email: string | undefined
  /** The issuer vouches that the address is the subject's, or the installation trusts it so far. */
  isEmailVerified: boolean
}

/** One attempt to sign in on the page: what goes out with the browser, and must come back. */
export interface SignOnAttempt {
  redirectUri: string
  state: string
  nonce: string
  codeVerifier: string
}

/**
 * An issuer that the installation takes sign-ins from. All of its functions throw `unavailable` while
 * it cannot be reached.
 */
export interface Issuer {
  /** Its name in addresses: entra. */
  id: string
  /** Its name for people. */
  name: string
  /** The URL by which it names itself, as `iss` in its tokens. */
  url: string
  /** Whether access tokens are taken as credentials of the API. */
  isForApi: boolean
  /** Where the browser goes to sign in. */
  authorizationUrl(attempt: SignOnAttempt, now: Date): Promise<URL>
  /** Who came back with that address; throws `sign-on-failed` where anything does not fit. */
  claimsOfCallback(callback: URL, attempt: SignOnAttempt, now: Date): Promise<Claims>
  /** Whose access token it is; throws `not-signed-in`, saying why. */
  claimsOfToken(token: string, now: Date): Promise<Claims>
}

/** The issuers of the installation, and what else it says of signing in by them. */
export interface SignOn {
  issuers: readonly Issuer[]
  /** Whether who signs in by an issuer may sign in by a password as well. */
  arePasswordsKept: boolean
}

export const noSignOn: SignOn = { issuers: [], arePasswordsKept: true }

/** The issuer that a token says it is from, before anything is proven; undefined for none. */
export function issuerOfToken(token: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
    )
    if (typeof claims !== 'object' || claims === null || !('iss' in claims)) return undefined
    return typeof claims.iss === 'string' ? claims.iss : undefined
  } catch {
    return undefined
  }
}

/** With or without the slash after a host. */
export function isSameUrl(one: string, other: string | undefined): boolean {
  if (other === undefined || !URL.canParse(other)) return false
  return new URL(one).href === new URL(other).href
}
