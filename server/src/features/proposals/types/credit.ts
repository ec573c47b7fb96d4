import type { Ctx } from '../../../ctx.ts'
import { type CreditRow, creditGet } from '../../../ledger/credit.ts'
import { setOpenProposal } from '../../../ledger/move.ts'
import { whyNotLive } from '../../credits/rules.ts'
import { creditUri, partiesOf, partOf, refuseMoreThan } from '../../credits/usecases.ts'
import { tradesOn } from '../../marketplaces/store.ts'
import type { ProposalRow, Rule } from '../type.ts'
import { lockCredit } from './asset.ts'

/** What the types about a credit share: how it is read, locked, split off and released. */

export interface CreditFacts {
  credit: CreditRow
  /** The marketplaces on which its owner trades. */
  ownerTradesOn: string[]
  assetVersion: number
  resourceUri: string
  parties: readonly (string | null)[]
}

export const onCredit = {
  assetType: 'credit',
  lock: lockCredit,
  // Everybody signed in reads credits.
  isRead: async () => true,
  async load({ tx }: Ctx, id: string): Promise<CreditFacts | undefined> {
    const credit = await creditGet(tx, id)
    if (!credit) return undefined
    return {
      credit,
      ownerTradesOn: await tradesOn(tx, credit.ownerId),
      assetVersion: credit.version,
      resourceUri: creditUri(credit),
      parties: partiesOf(credit),
    }
  },
  filesGoTo: ({ credit }: CreditFacts) => ({ assetType: 'credit' as const, assetId: credit.id }),
} as const

type CreditRule = Rule<CreditFacts>
export const isLive: readonly CreditRule[] = [
  ['credit-not-active', ({ credit }) => whyNotLive(credit) !== 'credit-not-active'],
  ['credit-locked', ({ credit }) => whyNotLive(credit) !== 'credit-locked'],
]
export const isNotListed: CreditRule = ['credit-listed', ({ credit }) => credit.status !== 'listed']
export const isListed: CreditRule = [
  'credit-not-listed',
  ({ credit }) => credit.status === 'listed',
]

/** Splits off the part that the proposal is about. rulings.md 25. */
export async function splitOff(
  ctx: Ctx,
  { credit }: CreditFacts,
  { quantity }: { quantity?: bigint | undefined },
) {
  refuseMoreThan(credit, quantity)
  return (await partOf(ctx, credit, quantity)).id
}

/** The proposal locks the credit for as long as it is open. */
export const lockBy = (ctx: Ctx, { credit, proposal }: CreditFacts & { proposal: ProposalRow }) =>
  setOpenProposal(ctx, credit.id, proposal.id)

export const release = {
  effect: (ctx: Ctx, { credit }: CreditFacts) => setOpenProposal(ctx, credit.id, null),
}
