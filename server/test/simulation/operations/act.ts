import type { Choice } from '../choice.ts'
import { type Action, type Model, type Proposal, type ProposalType, tons } from '../model.ts'
import {
  type Broken,
  broken,
  ifMatchOf,
  type Kind,
  type Operation,
  oneRefused,
  recent,
} from '../operation.ts'
import {
  againstActing,
  againstProposing,
  proposalTypes,
  startsOf,
  takerOf,
} from '../proposal-rules.ts'
import { act } from '../workflow.ts'

const weights: Record<Action, number> = {
  Accept: 14,
  Approve: 12,
  Mint: 14,
  Reject: 1.2,
  ReturnForEdits: 2.5,
  Resubmit: 4,
  Withdraw: 2.5,
}
/** The other words that the source has for an action. rulings.md 35. */
const synonyms: Partial<Record<Action, string>> = { Resubmit: 'submit', Withdraw: 'REMOVE' }

function acting(type: ProposalType, action: Action): Kind {
  return {
    name: `${type}.${action}`,
    needs: action === 'Resubmit' ? `${type}.Withdraw` : type,
    ...(action === 'Mint' && { risk: 4 }),
    // What a market does most has several types of its own for it.
    weight: type.startsWith('Marketplace') ? weights[action] / 3 : weights[action],
    ...(action === 'Mint' && {
      isEnough: ({ credits }: Model) => credits.length > 0 && isFull(credits),
    }),
    choose(model, choice) {
      const all = recent(model.proposals.filter((proposal) => proposal.type === type))
      const fits = (proposal: Proposal) =>
        againstActing(proposal, action, takerOf(proposal, action)).length === 0
      // Half of the wrong ones have the right status: it is another rule that refuses them.
      const starting = all.filter((each) => startsOf(each, action).includes(each.status))
      const refused = () =>
        oneRefused(choice, starting, (each) =>
          action === 'Resubmit'
            ? againstProposing(each, each)
            : againstActing(each, action, takerOf(each, action)),
        )
      const proposal = (choice.errs() && refused()) || choice.among(all.filter(fits), all)
      if (!proposal) return undefined
      const { submitter, reviewer } = proposal
      const wrong = choice.chance(0.5) ? [submitter, reviewer] : model.parties
      const by = choice.among([takerOf(proposal, action)], wrong)
      if (!by) return undefined
      const operation: Operation = {
        by,
        method: 'POST',
        path: `${proposal.uri}/action`,
        body: { action: wordFor(choice, action) },
        ifMatch: ifMatchOf(choice, proposal, 'none'),
        about: [proposal, proposal.about],
        against: againstActing(proposal, action, by),
        apply(answer) {
          const made = act(model, proposal, action, answer, undefined)
          return made ? [made] : []
        },
      }
      return action === 'Mint' ? minting(model, choice, proposal, operation) : operation
    },
  }
}

const LIVE_CREDITS = 60
const isFull = (credits: Model['credits']) =>
  credits.filter(({ status }) => status === 'active' || status === 'listed').length > LIVE_CREDITS

function wordFor(choice: Choice, action: Action): string {
  if (choice.chance(0.1)) return synonyms[action] ?? action.toLowerCase()
  return action
}

/** What Mint doesn't give comes from the recommendation. rulings.md 10. */
function minting(
  model: Model,
  choice: Choice,
  proposal: Proposal,
  operation: Operation,
): Operation {
  const { about } = proposal
  if (about.is !== 'processedClaim') return operation
  const { recommended, claim } = about
  const most = Number(about.quantity)
  const gives = choice.chance(0.4)
  const tooMuch = choice.errs() ? most + choice.one([1, most]) : undefined
  const given = tooMuch ?? (gives ? choice.int(1, most) : undefined)
  const quantity = given === undefined ? undefined : BigInt(given)
  const first = Number(claim.startDate.slice(0, 4))
  const last = Number(claim.endDate.slice(0, 4))
  const isRight = recommended.vintage !== undefined && recommended.vintage >= first
  const vintage = choice.errs() ? 2018 : isRight ? undefined : last
  const minted = {
    quantity: quantity ?? recommended.quantity ?? 0n,
    vintage: vintage ?? recommended.vintage ?? 0,
  }
  // One that the same registry used before, or another one, which is free to use it too.
  const used = choice.errs() || choice.chance(0.05) ? choice.one(model.assetIds) : undefined
  const assetId = used?.assetId ?? `ASSET-${++model.names}`
  const isTaken = model.assetIds.some(
    (each) => each.assetId === assetId && each.issuer === proposal.reviewer,
  )
  const isForgotten = choice.errs()
  const rules: Broken[] = [
    [isForgotten, 400, 'invalid-request'],
    [isTaken, 409, 'asset-id-taken'],
    [minted.quantity > about.quantity, 422, 'quantity-exceeds-verified'],
    [minted.vintage < first || minted.vintage > last, 422, 'vintage-outside-claim'],
    [minted.quantity === 0n, 422, 'mint-terms-missing'],
  ]
  return {
    ...operation,
    body: {
      ...operation.body,
      ...(!isForgotten && { assetId }),
      ...(quantity !== undefined && { quantity: tons(quantity) }),
      ...(vintage !== undefined && { vintage }),
    },
    against: [...operation.against, ...broken(...rules)],
    apply(answer) {
      model.assetIds.push({ assetId, issuer: proposal.reviewer })
      const made = act(model, proposal, 'Mint', answer, minted)
      return made ? [made] : []
    },
  }
}

/** Actions that a type does not have. */
function unknownAction(): Kind {
  return {
    name: 'an action that the type lacks',
    weight: 1,
    choose(model, choice) {
      const proposal = choice.one(recent(model.proposals, 20))
      const by = proposal && choice.among([proposal.reviewer], model.parties)
      if (!proposal || !by) return undefined
      const lacking = (['Accept', 'Approve', 'Mint', 'ReturnForEdits'] as const).filter(
        (action) => !proposalTypes[proposal.type].actions.includes(action),
      )
      const action = choice.one(lacking)
      return (
        action && {
          by,
          method: 'POST',
          path: `${proposal.uri}/action`,
          body: { action },
          about: [proposal],
          against: againstActing(proposal, action, by),
          apply: () => [],
        }
      )
    },
  }
}

export const actOperations = (types: readonly ProposalType[]): Kind[] => [
  ...types.flatMap((type) => proposalTypes[type].actions.map((action) => acting(type, action))),
  unknownAction(),
]
