import type { Readable } from 'node:stream'
import { Problem } from '../../lib/problem.ts'

/**
 * Hands a content on, and ends it with `late` where it lets `waitMs` pass without a byte. The time
 * that the reader takes for itself does not count.
 */
export async function* promptly(
  content: Readable,
  waitMs: number,
  late: () => Error = () => senderIsSilent(waitMs),
): AsyncGenerator<Buffer, void> {
  const wait = () => setTimeout(() => content.destroy(late()), waitMs)
  let timer = wait()
  try {
    for await (const chunk of content) {
      clearTimeout(timer)
      yield chunk
      timer = wait()
    }
  } finally {
    clearTimeout(timer)
  }
}

function senderIsSilent(waitMs: number) {
  const detail = `The file was broken off: no byte of it came for ${waitMs / 1000} seconds.`
  return new Problem('invalid-request', detail)
}
