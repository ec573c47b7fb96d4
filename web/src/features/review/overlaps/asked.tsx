import { firstOf } from '../../../app/search.ts'
import { useAsk } from '../../../data/ask.ts'
import { useListSearch } from '../../../parts/list/use-list-search.ts'
import type { Proposal } from '../../../parts/proposal/proposal.ts'
import { IfReadable } from '../evidence/if-readable.tsx'
import { CreditOverlaps } from './credit-overlaps.tsx'
import { Criteria } from './criteria.tsx'
import { OverlapsCard } from './overlaps-card.tsx'

/** The MBP whose surroundings are looked at. */
export interface Place {
  ecoProjectId: string
  mbpId: string
}

/** How far is looked, and which page is shown, both from the address. */
function useQueryOfSearch() {
  const [search] = useListSearch()
  const radiusKm = Number(firstOf(search.radiusKm))
  const page = firstOf(search.page)
  return {
    ...(firstOf(search.radiusKm) && Number.isFinite(radiusKm) && { radiusKm }),
    ...(page && { page }),
  }
}

export function OfMbp({ place: { ecoProjectId, mbpId } }: { place: Place }) {
  const place = { ecoProjectId, mbpId }
  const overlaps = useAsk('mbpOverlaps', { path: place, query: useQueryOfSearch() })
  return (
    <IfReadable of={overlaps}>
      {(answer) => <OverlapsCard answer={answer} place={place} />}
    </IfReadable>
  )
}

export function OfClaim({ place, mbpClaimId }: { place: Place; mbpClaimId: string }) {
  const { ecoProjectId, mbpId } = place
  const overlaps = useAsk('mbpClaimOverlaps', {
    path: { ecoProjectId, mbpId, mbpClaimId },
    query: useQueryOfSearch(),
  })
  return (
    <IfReadable of={overlaps}>
      {(answer) => <OverlapsCard answer={answer} place={place} />}
    </IfReadable>
  )
}

export function OfProposal({ proposal, place }: { proposal: Proposal; place: Place }) {
  const [search] = useListSearch()
  const creditPage = firstOf(search.creditPage)
  const overlaps = useAsk('proposalOverlaps', {
    path: { proposalId: proposal.id },
    query: { ...useQueryOfSearch(), ...(creditPage && { creditPage }) },
  })
  return (
    <IfReadable of={overlaps}>
      {(answer) => (
        <OverlapsCard answer={answer} place={place} hasCriteria={answer.mint !== undefined}>
          {answer.mint && (
            <>
              <Criteria key={proposal.id} proposal={proposal} mint={answer.mint} />
              <CreditOverlaps mint={answer.mint} />
            </>
          )}
        </OverlapsCard>
      )}
    </IfReadable>
  )
}
