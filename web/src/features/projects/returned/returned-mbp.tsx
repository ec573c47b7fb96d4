import type { Mbp } from '../mbp/mbp-values.ts'
import { useMbpFacts } from '../mbp/use-mbp-facts.ts'
import { Returned } from './returned.tsx'

export function ReturnedMbp({ mbp, isBesideForm }: { mbp: Mbp; isBesideForm?: boolean }) {
  const factsOf = useMbpFacts()
  return (
    <Returned
      asset={mbp}
      type="MBPRegister"
      factsOf={factsOf}
      isBesideForm={isBesideForm ?? false}
    />
  )
}
