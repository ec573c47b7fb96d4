import { useDocumentVisibility } from '@mantine/hooks'
import { useEffect, useEffectEvent, useState } from 'react'
import { api } from '../../data/api.ts'
import type { Event } from '../../parts/event/event.ts'

/** The service holds its answer so long while nothing happens. */
const WAIT_SECONDS = 25
const AGAIN_MS = 5_000

interface Question {
  /** What has been seen; undefined while that is not known. */
  after: number | undefined
  types: string[] | undefined
  onEvents: (events: Event[]) => void
}

export type FeedState = 'live' | 'paused' | 'lost'

/** Hears of events as they happen, by asking and waiting; not while nobody looks at the page. */
export function useNewEvents({ after, types, onEvents }: Question): FeedState {
  const isSeen = useDocumentVisibility() === 'visible'
  const [isLost, setLost] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const hear = useEffectEvent(onEvents)
  const type = types?.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks once
  useEffect(() => {
    if (!isSeen || after === undefined) return
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = () => setAttempt((count) => count + 1)
    api
      .eventList({
        query: { after, wait: WAIT_SECONDS, ...(type && { type: type.split(',') }) },
        signal: leaving.signal,
      })
      .then(({ items }) => {
        if (leaving.signal.aborted) return
        setLost(false)
        if (items.length > 0) hear(items)
        else again()
      })
      .catch(() => {
        if (leaving.signal.aborted) return
        setLost(true)
        timer = setTimeout(again, AGAIN_MS)
      })
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [isSeen, after, type, attempt])
  return !isSeen ? 'paused' : isLost ? 'lost' : 'live'
}
