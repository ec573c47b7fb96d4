import type { Schemas } from '@environmental-credit-service/client'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../data/api.ts'
import { following } from './following.ts'

/** What a credit is minted from: what was verified, of which claim, of which MBP. */
export interface MintBasis {
  processed: Schemas['ProcessedClaim']
  claim: Schemas['MbpClaim']
  mbp: Schemas['Mbp']
  /** The number that the registry gave last, to this project if any, as an example of how it numbers. */
  lastAssetId: string | undefined
  /** A number that follows on it and is free. */
  freeAssetId: string | undefined
}

export function useMintBasis(processedClaimId: string) {
  return useQuery({
    queryKey: ['mintBasis', processedClaimId],
    queryFn: async (): Promise<MintBasis> => {
      const processed = await api.processedClaimGet({ path: { processedClaimId } })
      const { ecoProjectId, mbpId, claimId: mbpClaimId } = processed
      const [claim, mbp] = await Promise.all([
        api.mbpClaimGet({ path: { ecoProjectId, mbpId, mbpClaimId } }),
        api.mbpGet({ path: { ecoProjectId, mbpId } }),
      ])
      const query = { issuerId: mbp.issuingRegistryId, top: 1 }
      const ofProject = await api.creditList({ query: { ...query, ecoProjectId } })
      const last = ofProject.items.length > 0 ? ofProject : await api.creditList({ query })
      const lastAssetId = last.items[0]?.assetId
      const freeAssetId = lastAssetId && (await freeAfter(lastAssetId, mbp.issuingRegistryId))
      return { processed, claim, mbp, lastAssetId, freeAssetId }
    },
  })
}

const TRIES_MAX = 20

/** The next number of a registry's own that no credit of its has; undefined if none is near. */
async function freeAfter(assetId: string, issuerId: string): Promise<string | undefined> {
  let next = assetId
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    next = following(next)
    const filter = `assetId eq '${next.replaceAll("'", "''")}'`
    const { items } = await api.creditList({ query: { issuerId, filter, top: 1 } })
    if (items.length === 0) return next
  }
  return undefined
}
