const FIRST_WAIT_MS = 200
const WAIT_MAX_MS = 10_000

/** Too many requests at once, or the service is starting, stopping or without its database. */
export const isWorthRepeating = ({ status }: Response) => status === 429 || status === 503

/** Waits before the next attempt: as long as the service says, else longer each time, by chance. */
export function afterMs(
  attempt: number,
  headers: Headers | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const told = Number(headers?.get('retry-after')) * 1000
  const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + Math.random())
  const waitMs = Math.min(told > 0 ? told : backoff, WAIT_MAX_MS)
  return new Promise((done, failed) => {
    const timer = setTimeout(done, waitMs)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      failed(signal.reason)
    })
  })
}
