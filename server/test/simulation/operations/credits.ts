import { roles } from '../../world.ts'
import type { Choice } from '../choice.ts'
import * as ledger from '../ledger.ts'
import {
  type Credit,
  isLive,
  type Model,
  type Party,
  plannedCredits,
  tons,
  trades,
} from '../model.ts'
import { type Broken, broken, type Kind, oneRefused, recent } from '../operation.ts'
import { has } from '../parties.ts'
import { rejectByCancel } from '../workflow.ts'
import { buyerOf } from './propose.ts'

const mayOwn = (party: Party) => has(party, roles.supplier, roles.buyer)
const tooMany = ({ credits }: Model) => credits.filter(isLive).length > 60

/** Who moves it: the owner an unlisted one, its marketplace a listed one. domain.md 2. */
function rulesOfMove(credit: Credit, by: Party): Broken[] {
  const isMarketplace = by === credit.listing
  return [
    [!has(by, roles.supplier, roles.buyer, roles.marketplace), 403, 'role-missing'],
    [by !== credit.owner && !isMarketplace, 403, 'not-owner'],
    [!isLive(credit), 409, 'credit-not-active'],
    [credit.lock !== undefined, 409, 'credit-locked'],
    [credit.listing !== undefined && !isMarketplace, 409, 'credit-listed'],
  ]
}

/** A credit, and who asks: those who may, now and then anybody; a listed one by its marketplace. */
function pick(model: Model, choice: Choice, isListed: boolean) {
  const all = recent(model.credits)
  const fitting = all.filter(
    (credit) => isLive(credit) && !credit.lock && Boolean(credit.listing) === isListed,
  )
  const moverOf = ({ listing, owner }: Credit) => (isListed && listing) || owner
  const credit =
    (choice.errs() &&
      oneRefused(choice, all, (each) => broken(...rulesOfMove(each, moverOf(each))))) ||
    choice.among(fitting, all)
  const mover = credit && moverOf(credit)
  const by = mover && choice.among([mover], [credit.owner, ...model.parties])
  return credit && by && { credit, by }
}

/** Two to four positive quantities that add up to the whole. */
function pieces(choice: Choice, whole: bigint): bigint[] {
  const count = Number(whole) < 4 ? 2 : choice.int(2, 4)
  const cuts = new Set<number>()
  while (cuts.size < count - 1) cuts.add(choice.int(1, Number(whole) - 1))
  const ends = [...cuts].sort((one, other) => one - other).map(BigInt)
  return [...ends, whole].map((end, at) => end - (ends[at - 1] ?? 0n))
}

function splitting(name: string, weight: number, isListed: boolean): Kind {
  return {
    name,
    weight,
    risk: 3,
    needs: isListed ? 'MarketplaceListingRegister.Approve' : 'CreditMint.Mint',
    isEnough: tooMany,
    choose(model, choice) {
      const picked = pick(model, choice, isListed)
      if (!picked || picked.credit.quantity < 2n) return undefined
      const { credit, by } = picked
      const parts = pieces(choice, credit.quantity).map((quantity) => ({
        quantity,
        endUseBuyer: choice.chance(0.3) ? buyerOf(model, choice, by) : undefined,
      }))
      const [first] = parts
      const isWrong = choice.errs()
      if (isWrong && first) first.quantity += 1n
      const isPlain = parts.every(({ endUseBuyer }) => endUseBuyer === undefined)
      return {
        by,
        method: 'POST',
        path: `${credit.uri}/split`,
        body: isPlain
          ? { quantities: parts.map(({ quantity }) => tons(quantity)) }
          : {
              children: parts.map(({ quantity, endUseBuyer }) => ({
                quantity: tons(quantity),
                ...(endUseBuyer !== undefined && { endUseBuyer: { id: endUseBuyer } }),
              })),
            },
        about: [credit],
        against: broken(
          ...rulesOfMove(credit, by),
          [!isPlain && !by.isOmnibus, 403, 'not-omnibus'],
          [isWrong, 422, 'quantities-do-not-add-up'],
        ),
        apply: (answer) =>
          ledger.split(
            model,
            credit,
            parts.map((part, at) => ({ ...part, id: answer.items[at].id })),
          ),
      }
    },
  }
}

/** What stands in the way of a new owner. */
export const rulesOfNewOwner = ({ owner, listing }: Credit, to: Party): Broken[] => [
  [to === owner, 422, 'transfer-to-owner'],
  [!mayOwn(to), 422, 'new-owner-unsuitable'],
  [listing !== undefined && !trades(to, listing), 422, 'new-owner-not-trader'],
]

function transferring(name: string, weight: number, isListed: boolean, isPart: boolean): Kind {
  return {
    name,
    weight,
    risk: 3,
    needs: isListed ? 'MarketplaceListingRegister.Approve' : 'CreditMint.Mint',
    ...(isPart && { isEnough: tooMany }),
    choose(model, choice) {
      const picked = pick(model, choice, isListed)
      if (!picked || (isPart && picked.credit.quantity < 2n)) return undefined
      const { credit, by } = picked
      const to = choice.among(
        model.parties.filter((party) => broken(...rulesOfNewOwner(credit, party)).length === 0),
        model.parties,
      )
      if (!to) return undefined
      const most = Number(credit.quantity)
      const quantity = isPart
        ? BigInt(choice.errs() ? most + choice.one([1, most]) : choice.int(1, most - 1))
        : undefined
      const endUseBuyer = buyerOf(model, choice, by)
      return {
        by,
        method: 'POST',
        path: `${credit.uri}/transfer`,
        body: {
          newOwnerId: to.id,
          ...(quantity !== undefined && { quantity: tons(quantity) }),
          ...(endUseBuyer !== undefined && { endUseBuyer: { id: endUseBuyer } }),
        },
        about: [credit],
        against: broken(
          ...rulesOfMove(credit, by),
          [endUseBuyer !== undefined && !by.isOmnibus, 403, 'not-omnibus'],
          ...rulesOfNewOwner(credit, to),
          [(quantity ?? 0n) > credit.quantity, 422, 'quantity-exceeds-credit'],
        ),
        async apply() {
          const part = await ledger.cut(model, credit, quantity)
          ledger.transfer(model, part, to, endUseBuyer)
          return [part, ...credit.children]
        },
      }
    },
  }
}

const cancelling: Kind = {
  name: 'credit.cancel',
  weight: 2,
  risk: 3,
  choose(model, choice) {
    const all = recent(model.credits)
    const credit = choice.among(all.filter(isLive), all)
    const by = credit && choice.among([credit.issuer], model.parties)
    if (!credit || !by) return undefined
    return {
      by,
      method: 'POST',
      path: `${credit.uri}/cancel`,
      body: { reason: 'Reversal' },
      about: [credit, ...credit.proposals.slice(-1)],
      against: broken(
        [!has(by, roles.registry), 403, 'role-missing'],
        [by !== credit.issuer, 403, 'not-issuer'],
        [!isLive(credit), 409, 'credit-not-active'],
      ),
      apply() {
        if (credit.lock) rejectByCancel(model, credit.lock)
        ledger.cancel(model, credit)
        return []
      },
    }
  },
}

/** rulings.md 27. */
const namingBuyer: Kind = {
  name: 'credit.endUseBuyerTransfer',
  weight: 3,
  risk: 2,
  choose(model, choice) {
    const all = recent(model.credits)
    const moverOf = ({ owner, listing }: Credit) => listing ?? owner
    const fitting = all.filter((each) => isLive(each) && !each.lock && moverOf(each).isOmnibus)
    const planned = plannedCredits(model).filter((each) => fitting.includes(each))
    const credit = (choice.chance(0.5) && choice.one(planned)) || choice.among(fitting, all)
    const by = credit && choice.among([moverOf(credit)], [credit.owner, ...model.parties])
    if (!credit || !by) return undefined
    const endUseBuyer = `customer-${++model.names}`
    return {
      by,
      method: 'POST',
      path: `${credit.uri}/endUseBuyerTransfer`,
      body: { endUseBuyer: { id: endUseBuyer } },
      about: [credit],
      against: broken(...rulesOfMove(credit, by), [!by.isOmnibus, 403, 'not-omnibus']),
      apply() {
        ledger.nameBuyer(model, credit, endUseBuyer)
        return []
      },
    }
  },
}

export const creditOperations: Kind[] = [
  splitting('credit.split', 4, false),
  splitting('credit.split of a listed one', 2, true),
  transferring('credit.transfer', 6, false, false),
  transferring('credit.transfer of a part', 4, false, true),
  transferring('credit.settle', 4, true, false),
  transferring('credit.settle a part', 2, true, true),
  cancelling,
  namingBuyer,
]
