import type { Schemas } from '@environmental-credit-service/client'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../data/api.ts'

/** What a credit is minted from: what was verified, of which claim, of which MBP. */
export interface MintBasis {
  processed: Schemas['ProcessedClaim']
  claim: Schemas['MbpClaim']
  mbp: Schemas['Mbp']
  /** The number that the registry gave last, as an example of how it numbers. */
  lastAssetId: string | undefined
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
      const last = await api.creditList({ query })
      return { processed, claim, mbp, lastAssetId: last.items[0]?.assetId }
    },
  })
}
