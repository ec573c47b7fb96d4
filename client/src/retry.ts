const FIRST_WAIT_MS = 200

/** In milliseconds; undefined where the service does not say. */
const toldMs = (headers: Headers | undefined): number | undefined => {
  const seconds = Number(headers?.get('retry-after'))
  return seconds > 0 ? seconds * 1000 : undefined
}

/**
 * Too many requests at once, or the service is starting, stopping or without its database; but not
 * if it asks for more patience than the caller has.
 */
export function isWorthRepeating({ status, headers }: Response, waitMaxMs: number): boolean {
  return (status === 429 || status === 503) && (toldMs(headers) ?? 0) <= waitMaxMs
}

/** Waits before the next attempt: as long as the service says, else longer each time, by chance. */
export function afterMs(
  attempt: number,
  headers: Headers | undefined,
  waitMaxMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + Math.random())
  const waitMs = Math.min(toldMs(headers) ?? backoff, waitMaxMs)
  return new Promise((done, failed) => {
    const leave = () => {
      clearTimeout(timer)
      failed(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', leave)
      done()
    }, waitMs)
    signal?.addEventListener('abort', leave, { once: true })
  })
}
