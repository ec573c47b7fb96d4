import { etagOf } from '@environmental-credit-service/client'
import { useState } from 'react'
import type { Proposal } from './proposal.ts'

/**
 * The proposal as it was when somebody began to decide. What comes later is no part of the decision
 * until they have looked at it.
 */
export function useSeen(proposal: Proposal) {
  const [seen, setSeen] = useState(proposal)
  return {
    seen,
    isChanged: etagOf(proposal) !== etagOf(seen),
    look: () => setSeen(proposal),
  }
}
