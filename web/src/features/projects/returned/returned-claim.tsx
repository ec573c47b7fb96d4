import type { Claim } from '../claim/claim-values.ts'
import { useClaimFacts } from '../claim/use-claim-facts.ts'
import { Returned } from './returned.tsx'

export function ReturnedClaim({ claim, isBesideForm }: { claim: Claim; isBesideForm?: boolean }) {
  const factsOf = useClaimFacts()
  return (
    <Returned
      asset={claim}
      type="MBPClaimVerify"
      factsOf={factsOf}
      isBesideForm={isBesideForm ?? false}
    />
  )
}
