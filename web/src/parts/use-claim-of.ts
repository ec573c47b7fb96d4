import { useAsk } from '../data/ask.ts'
import { useFormat } from '../i18n/format.ts'
import { resourceOf } from './proposal/resource-of.ts'

/**
 * What people call a claim, or the processed claim made of it: project – claim. Undefined for anything
 * else, and for what is gone or not to be read: hence by lists, which leave such out.
 */
export function useClaimOf(resourceUri: string, isWanted: boolean): string | undefined {
  const format = useFormat()
  const of = isWanted ? resourceOf(resourceUri) : undefined
  const processedId = of?.kind === 'processedClaim' ? of.ids.processedClaimId : undefined
  const processed = useAsk('processedClaimList', only(processedId), { enabled: !!processedId })
  const [made] = processed.data?.items ?? []
  const ids =
    of?.kind === 'mbpClaim'
      ? { ...of.ids, claimId: of.ids.mbpClaimId }
      : made && { ecoProjectId: made.ecoProjectId, mbpId: made.mbpId, claimId: made.claimId }
  const projects = useAsk('ecoProjectList', only(ids?.ecoProjectId), { enabled: !!ids })
  const claims = useAsk(
    'mbpClaimList',
    {
      path: { ecoProjectId: ids?.ecoProjectId ?? '', mbpId: ids?.mbpId ?? '' },
      ...only(ids?.claimId),
    },
    { enabled: !!ids },
  )
  const [project] = projects.data?.items ?? []
  const [claim] = claims.data?.items ?? []
  if (!project || !claim) return undefined
  const { name, startDate, endDate } = claim
  return `${project.name} – ${name ?? `${format.day(startDate)} – ${format.day(endDate)}`}`
}

const only = (id: string | undefined) => ({ query: { ...(id && { id: [id] }) } })
