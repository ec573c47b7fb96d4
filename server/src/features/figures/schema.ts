import { type Static, type TProperties, Type } from 'typebox'
import { closed, Id, oneOf, Time, Tons, Year } from '../../lib/schema.ts'
import { claimStatuses } from '../claims/schema.ts'
import { creditStatuses } from '../credits/schema.ts'
import { mbpStatuses } from '../ecoprojects/schema.ts'
import { processedClaimStatuses } from '../processedclaims/schema.ts'
import { types } from '../proposals/types/index.ts'

/** The figures of an organization: what waits for it and what it has, counted and summed. */
const count = Type.Integer({ description: 'How many', examples: [3] })

const WaitingProposals = closed(
  {
    type: oneOf(types.map(({ name }) => name)),
    count,
    oldestAt: Type.Unsafe<string>({
      ...Time,
      description: 'Since when the oldest waits: it was submitted, or returned, then',
    }),
  },
  { $id: 'WaitingProposals' },
)
const credits = { count, quantity: Tons }
export const CreditsOfStatus = closed(
  { status: oneOf(creditStatuses), ...credits },
  { $id: 'CreditsOfStatus' },
)
const CreditsOfVintage = closed({ vintage: Year, ...credits }, { $id: 'CreditsOfVintage' })
const CreditsOfMonth = closed(
  {
    month: Type.String({
      pattern: '^\\d{4}-\\d\\d$',
      description: 'In UTC',
      examples: ['2025-03'],
    }),
    ...credits,
  },
  { $id: 'CreditsOfMonth' },
)
const byStatus = <const V extends string>(statuses: readonly V[], description: string) =>
  Type.Array(closed({ status: oneOf(statuses), count }), { description })
const some = <P extends TProperties>(item: ReturnType<typeof closed<P>>, description: string) =>
  Type.Array(item, { description })

export const Figures = closed(
  {
    organizationId: Id,
    toDecide: some(WaitingProposals, 'Proposals that wait for its decision, by type'),
    toEdit: some(WaitingProposals, 'Its own proposals that were returned to it, by type'),
    sent: some(WaitingProposals, 'Its own proposals that wait for the decision of others, by type'),
    owned: some(CreditsOfStatus, 'Credits it owns; a retired credit keeps its owner'),
    ownedByVintage: some(CreditsOfVintage, 'Of those the ones that can be used: active and listed'),
    issued: some(
      CreditsOfStatus,
      'Credits it issued; what was split counts again as its parts, so leave `split` out of sums',
    ),
    issuedByVintage: some(CreditsOfVintage, 'Of those all but the split ones'),
    listed: closed(credits, { description: 'Credits listed with it, as a marketplace' }),
    traderCount: Type.Integer({ description: 'Traders that it has registered, as a marketplace' }),
    retired: closed(
      { since: Time, ...credits, byMonth: Type.Array(CreditsOfMonth) },
      {
        description:
          'Credits it has retired in the last 12 months, this one included; a month without any is absent',
      },
    ),
    projectCount: Type.Integer({ description: 'Its ecological projects, as a supplier' }),
    mbps: byStatus(mbpStatuses, 'Its modular benefit projects, as a supplier'),
    claims: byStatus(claimStatuses, 'Its claims, as a supplier'),
    processedClaims: byStatus(processedClaimStatuses, 'Its processed claims, as a verifier'),
    registeredMbpCount: Type.Integer({
      description: 'Modular benefit projects registered with it, as an issuing registry',
    }),
    scorecardCount: Type.Integer({ description: 'Its emission goals, as a buyer' }),
  },
  { $id: 'Figures' },
)
export type Figures = Static<typeof Figures>
