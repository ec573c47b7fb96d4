import type { Readable } from 'node:stream'
import { Problem } from '../../lib/problem.ts'

/**
 * Hands a content on, and ends it where its sender lets `waitMs` pass without a byte. What the one
 * who reads takes for itself does not count.
 */
export async function* promptly(content: Readable, waitMs: number): AsyncGenerator<Buffer, void> {
  const detail = `The file was broken off: no byte of it came for ${waitMs / 1000} seconds.`
  const wait = () =>
    setTimeout(() => content.destroy(new Problem('invalid-request', detail)), waitMs)
  let late = wait()
  try {
    for await (const chunk of content) {
      clearTimeout(late)
      yield chunk
      late = wait()
    }
  } finally {
    clearTimeout(late)
  }
}
