/** The session of the web page: a cookie that its scripts cannot read and other sites do not send. */

/** A browser takes the first name only over https, for this host and all its paths. */
const names = { secure: '__Host-ecs_session', plain: 'ecs_session' } as const

/** The token in a Cookie header; over https only the cookie that no other host can have set counts. */
export function tokenOfCookie(header: string | undefined, isSecure: boolean): string | undefined {
  const name = isSecure ? names.secure : names.plain
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || undefined
}

/** The Set-Cookie of a session that ends then; without a token the cookie is taken away. */
export function cookieOf(token: string | undefined, isSecure: boolean, secondsMax: number): string {
  const name = isSecure ? names.secure : names.plain
  const age = token === undefined ? 0 : secondsMax
  const secure = isSecure ? '; Secure' : ''
  return `${name}=${token ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Strict${secure}`
}

/** What a browser says of a request by itself, without the page's doing. */
export interface Browser {
  /** The token of the session cookie, where no Authorization goes before it. */
  session: string | undefined
  /** Over https, so that cookies may be marked as secure. */
  isSecure: boolean
  /** Whether a page of this very origin sent it, or the person in front of the browser. */
  isSameOrigin: boolean
}
