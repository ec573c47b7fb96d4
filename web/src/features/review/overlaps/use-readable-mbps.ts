import type { Schemas } from '@environmental-credit-service/client'
import { useQueries } from '@tanstack/react-query'
import { ask } from '../../../data/ask.ts'

export type ReadableMbps = ReadonlyMap<string, Schemas['Mbp']>

/**
 * Those of the MBPs that the caller may read, which only then have a place on the map and a page. An
 * overlap names no project: its owner's projects in its country are looked through.
 */
export function useReadableMbps(items: readonly Schemas['Overlap'][]): ReadableMbps {
  const filters = items.map(
    ({ owner, country }) => `ownerId eq '${owner.id}' and country eq '${country}'`,
  )
  return useQueries({
    queries: [...new Set(filters)].map((filter) =>
      ask('ecoProjectList', { query: { filter, top: 500 } }),
    ),
    combine: (answers) =>
      new Map(
        answers
          .flatMap(({ data }) => data?.items ?? [])
          .flatMap(({ modularBenefitProjects }) => modularBenefitProjects)
          .map((mbp) => [mbp.id, mbp]),
      ),
  })
}
