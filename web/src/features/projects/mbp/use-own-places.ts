import type { Schemas } from '@environmental-credit-service/client'
import { useQuery } from '@tanstack/react-query'
import { everything } from '../../../data/ask.ts'
import { useMe } from '../../../data/session.ts'
import type { Mbp } from './mbp-values.ts'

/** Those of these MBPs that the caller's own organization has, with where they are. */
export function useOwnPlaces(overlaps: readonly Schemas['Overlap'][]): Mbp[] {
  const { organization } = useMe()
  const wanted = overlaps.filter(({ owner }) => owner.id === organization?.id).map(({ id }) => id)
  const { data } = useQuery({
    queryKey: ['ecoProjectList', 'everything'],
    enabled: wanted.length > 0,
    queryFn: () => everything('ecoProjectList', {}),
  })
  const mbps = (data ?? []).flatMap((project) => project.modularBenefitProjects)
  return mbps.filter(({ id }) => wanted.includes(id))
}
