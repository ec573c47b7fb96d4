import type { Reply, Schemas } from '@environmental-credit-service/client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../data/api.ts'

export type Lineage = Reply<'creditLineage'>
export type Credit = Schemas['Credit']

/**
 * All that was ever cut from the minted credit, page by page, and what the lineage of the one that is
 * looked at knows already, however far back its page is.
 */
export function useFamily(lineage: Lineage) {
  const minted = lineage.ancestors[0] ?? lineage.credit
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, error } = useInfiniteQuery({
    queryKey: ['creditLineage', 'family', minted.id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api.creditLineage({
        path: { creditId: minted.id },
        query: pageParam === undefined ? {} : { page: pageParam },
        signal,
      }),
    getNextPageParam: ({ nextPage }) => nextPage,
  })
  const credits = useMemo(() => {
    const known = (data?.pages ?? []).flatMap(({ credit, descendants }) => [credit, ...descendants])
    const { ancestors, credit, descendants } = lineage
    return new Map([...ancestors, credit, ...descendants, ...known].map((each) => [each.id, each]))
  }, [data, lineage])
  return {
    minted: credits.get(minted.id) ?? minted,
    credits,
    error,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isFetchingMore: isFetchingNextPage,
  }
}
