import { Problem } from '../../lib/problem.ts'

const RETRY_SECONDS = 5

/**
 * Lets so many work at once; the others wait for their turn, and are refused when it has not come
 * after `waitMs`. `take` returns how to give the slot back.
 */
export function slots(count: number, waitMs: number) {
  let free = count
  const waiting = new Set<() => void>()

  function give() {
    const [next] = waiting
    if (!next) {
      free++
      return
    }
    waiting.delete(next)
    next()
  }

  return async function take(): Promise<() => void> {
    if (free > 0) {
      free--
      return give
    }
    await new Promise<void>((done, failed) => {
      const turn = () => {
        clearTimeout(late)
        done()
      }
      const late = setTimeout(() => {
        waiting.delete(turn)
        failed(busy())
      }, waitMs)
      waiting.add(turn)
    })
    return give
  }
}

function busy() {
  const detail = 'As many files as the service takes at once are on their way: try again.'
  return new Problem('unavailable', detail, { retryAfterSeconds: RETRY_SECONDS })
}
