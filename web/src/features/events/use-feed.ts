import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { queries } from '../../data/queries.ts'
import type { Event } from '../../parts/event/event.ts'
import { useNewEvents } from './use-new-events.ts'

const PAGE = 40
const END = Number.MAX_SAFE_INTEGER

/** The events of some types (undefined: of all), newest first, and whatever happens meanwhile. */
export function useFeed(types: string[] | undefined) {
  const [fresh, setFresh] = useState<Event[]>([])
  const question = { top: PAGE, ...(types && { type: types }) }
  const earlier = useInfiniteQuery({
    queryKey: ['eventList', 'back', types ?? []],
    initialPageParam: END,
    queryFn: ({ pageParam, signal }) =>
      api.eventList({ query: { ...question, before: pageParam }, signal }),
    getNextPageParam: ({ items }) => (items.length < PAGE ? undefined : items.at(-1)?.sequence),
  })
  const pages = earlier.data?.pages
  const known = pages?.flatMap(({ items }) => items) ?? []
  const newest = pages?.[0]?.lastSequence ?? 0
  const state = useNewEvents({
    // From where the answer ends that is shown.
    after: pages && Math.max(newest, fresh[0]?.sequence ?? 0),
    types,
    onEvents: (events) => {
      setFresh((before) => [...events.toReversed(), ...before])
      // What else is shown may have changed with them.
      void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'eventList' })
    },
  })
  const added = fresh.filter(({ sequence }) => sequence > newest)
  return { ...earlier, events: [...added, ...known], addedCount: added.length, state }
}
