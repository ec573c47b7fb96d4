import { roles } from '../../world.ts'
import type { Choice } from '../choice.ts'
import { cut } from '../ledger.ts'
import {
  type Credit,
  isLive,
  isOpen,
  type Model,
  type Party,
  type Proposal,
  type ProposalType,
  type Terms,
  tons,
  trades,
} from '../model.ts'
import { broken, type Kind, type Operation, oneRefused, recent } from '../operation.ts'
import { has, withRole } from '../parties.ts'
import { againstProposing, proposalTypes } from '../proposal-rules.ts'
import { readsClaim, readsMbp, readsProcessedClaim } from '../reading.ts'
import { propose } from '../workflow.ts'

type About = Proposal['about']

function reads(by: Party, about: About): boolean {
  if (about.is === 'mbp') return readsMbp(by, about)
  if (about.is === 'claim') return readsClaim(by, about)
  return about.is !== 'processedClaim' || readsProcessedClaim(by, about)
}

interface Wanted {
  about: About
  by: Party
  reviewer: Party
  terms?: Terms
  quantity?: bigint | undefined
}

/** Asks for it; a reviewer that follows from the asset is named now and then. */
function asking(model: Model, choice: Choice, type: ProposalType, wanted: Wanted): Operation {
  const { about, by, reviewer, terms = {}, quantity } = wanted
  const { reason, endUseBuyer, periodId } = terms
  const isChosen = follows(type, about) === undefined
  const isNamed = choice.chance(0.3) || reviewer !== follows(type, about)
  const isForgotten = isChosen && choice.errs()
  const draft = { type, submitter: by, reviewer, about, terms }
  return {
    by,
    method: 'POST',
    path: '/proposals',
    body: {
      type,
      ...((about.is !== 'party' || about !== by || choice.chance(0.3)) && {
        resourceUri: about.uri,
      }),
      ...((isChosen ? !isForgotten : isNamed) && { reviewerId: reviewer.id }),
      ...(reason !== undefined && { reason }),
      ...(endUseBuyer !== undefined && { endUseBuyer: { id: endUseBuyer } }),
      ...(periodId !== undefined && { esgReportingPeriodId: periodId }),
      ...(quantity !== undefined && { quantity: tons(quantity) }),
    },
    about: [about],
    against: [
      ...broken(
        [!reads(by, about), 404, 'not-found'],
        [isForgotten, 400, 'invalid-request'],
        [
          about.is === 'credit' && quantity !== undefined && quantity > about.quantity,
          422,
          'quantity-exceeds-credit',
        ],
      ),
      // Without a reviewer, only who asks can be judged.
      ...againstProposing(draft).filter(
        ([, code]) => !isForgotten || code === 'role-missing' || code === 'not-owner',
      ),
    ],
    async apply(answer) {
      const part = about.is === 'credit' ? await cut(model, about, quantity) : about
      const parts = about.is === 'credit' ? about.children : []
      return [propose(model, { ...draft, about: part }, answer.id), part, ...parts]
    },
  }
}

/** The reviewer that the asset gives; undefined where the submitter chooses. */
function follows(type: ProposalType, about: About): Party | undefined {
  if (about.is === 'mbp') return about.registry
  if (about.is === 'processedClaim') return about.claim.mbp.registry
  if (type === 'CreditRetire' || type === 'ESGEmissionOffset') {
    return about.is === 'credit' ? about.issuer : undefined
  }
  if (type === 'MarketplaceListingDeregister') {
    return about.is === 'credit' ? (about.listing ?? about.owner) : undefined
  }
  return undefined
}

/** On an MBP, a claim or a processed claim. */
function onReviewed(
  type: ProposalType,
  weight: number,
  all: (model: Model) => readonly About[],
  ownerOf: (about: About) => Party | undefined,
): Kind {
  const { reviewer: role } = proposalTypes[type]
  return {
    name: type,
    weight,
    choose(model, choice) {
      const reviewers = withRole(model.parties, role)
      const fitsWith = (about: About) =>
        reviewers.filter((reviewer) => {
          const submitter = ownerOf(about)
          return (
            submitter &&
            againstProposing({ type, submitter, reviewer, about, terms: {} }).length === 0
          )
        })
      const some = recent(all(model), 40)
      const refused = () =>
        oneRefused(choice, some, (each) => {
          const submitter = ownerOf(each)
          const reviewer = follows(type, each) ?? reviewers[0]
          const canBeJudged = submitter !== undefined && reviewer !== undefined
          return canBeJudged
            ? againstProposing({ type, submitter, reviewer, about: each, terms: {} })
            : []
        })
      const about =
        (choice.errs() && refused()) ||
        choice.among(
          some.filter((each) => fitsWith(each).length > 0),
          some,
        )
      const owner = about && ownerOf(about)
      if (!about || !owner) return undefined
      const by = choice.among([owner], model.parties)
      const fitting = fitsWith(about)
      const given = follows(type, about)
      const reviewer = choice.among(
        fitting.length > 0 ? fitting : given ? [given] : reviewers,
        model.parties,
      )
      return by && reviewer && asking(model, choice, type, { about, by, reviewer })
    },
  }
}

const traderRegister: Kind = {
  name: 'MarketplaceTraderRegister',
  weight: 3,
  choose(model, choice) {
    const owners = model.parties.filter((party) =>
      has(party, ...proposalTypes.MarketplaceTraderRegister.submitter),
    )
    const free = owners.filter(
      ({ proposals }) =>
        !proposals.some((each) => each.type === 'MarketplaceTraderRegister' && isOpen(each)),
    )
    const by = choice.among(free, model.parties)
    const about = by && choice.among([by], model.parties)
    if (!by || !about) return undefined
    const places = withRole(model.parties, roles.marketplace)
    const reviewer = choice.among(
      places.filter((place) => !trades(by, place)),
      model.parties,
    )
    return reviewer && asking(model, choice, 'MarketplaceTraderRegister', { about, by, reviewer })
  },
}

const needsLien = ['MarketplaceListingDeregister', 'MarketplaceListingTransfer']

/** What is on a credit: the whole of it or a part. */
function onCredit(
  name: string,
  weight: number,
  type: ProposalType,
  given: {
    /** As whom it is made. */
    by?: (credit: Credit) => Party | undefined
    isPart?: boolean
    terms?: (model: Model, choice: Choice, credit: Credit, by: Party) => Terms
  } = {},
): Kind {
  const { by: byOf = ({ owner }: Credit) => owner, isPart = false } = given
  return {
    name,
    weight,
    risk: 1.5,
    needs: needsLien.includes(type) ? 'MarketplaceListingRegister.Approve' : 'CreditMint.Mint',
    ...(isPart && { isEnough: ({ credits }: Model) => credits.filter(isLive).length > 60 }),
    choose(model, choice) {
      const places = withRole(model.parties, roles.marketplace)
      const pairs = recent(model.credits).flatMap((about) => {
        const submitter = byOf(about)
        const reviewers = [follows(type, about) ?? places].flat()
        return submitter && (!isPart || about.quantity > 1n)
          ? reviewers.map((reviewer) => ({ type, submitter, reviewer, about, terms: {} }))
          : []
      })
      const fitting = pairs.filter((draft) => againstProposing(draft).length === 0)
      const draft =
        (choice.errs() && oneRefused(choice, pairs, againstProposing)) ||
        choice.among(fitting, pairs)
      if (!draft) return undefined
      const { about, submitter } = draft
      const by = choice.among([submitter], model.parties)
      const reviewer = choice.errs() ? choice.one(model.parties) : draft.reviewer
      if (!by || !reviewer) return undefined
      const most = Number(about.quantity)
      const quantity = isPart
        ? BigInt(choice.errs() ? most + choice.one([1, most]) : choice.int(1, most - 1))
        : undefined
      const terms = given.terms?.(model, choice, about, by)
      return asking(model, choice, type, { about, by, reviewer, quantity, ...(terms && { terms }) })
    },
  }
}

export const buyerOf = (model: Model, choice: Choice, by: Party) =>
  (by.isOmnibus ? choice.chance(0.5) : choice.errs()) ? `customer-${++model.names}` : undefined

function retirement(model: Model, choice: Choice, _: Credit, by: Party): Terms {
  const endUseBuyer = buyerOf(model, choice, by)
  return {
    ...(choice.chance(0.5) && { reason: `Reason ${++model.names}` }),
    ...(endUseBuyer !== undefined && { endUseBuyer }),
  }
}

function offset(model: Model, choice: Choice, credit: Credit, by: Party): Terms {
  const all = model.parties.flatMap(({ periods }) => periods)
  const period = choice.among(credit.owner.periods, all) ?? choice.one(all)
  return { ...retirement(model, choice, credit, by), ...(period && { periodId: period.id }) }
}

const isPart = true
const deregister = 'MarketplaceListingDeregister'
export const proposeOperations: Kind[] = [
  onReviewed(
    'MBPRegister',
    8,
    ({ mbps }) => mbps,
    (about) => (about.is === 'mbp' ? about.project.owner : undefined),
  ),
  onReviewed(
    'MBPClaimVerify',
    12,
    ({ claims }) => claims,
    (about) => (about.is === 'claim' ? about.mbp.project.owner : undefined),
  ),
  onReviewed(
    'CreditMint',
    12,
    ({ processedClaims }) => processedClaims,
    (about) => (about.is === 'processedClaim' ? about.verifier : undefined),
  ),
  traderRegister,
  onCredit('MarketplaceListingRegister', 8, 'MarketplaceListingRegister'),
  onCredit('MarketplaceListingRegister of a part', 4, 'MarketplaceListingRegister', { isPart }),
  onCredit(deregister, 4, deregister),
  onCredit(`${deregister} of a part`, 2, deregister, { isPart }),
  onCredit(`${deregister} by the marketplace`, 1.5, deregister, { by: ({ listing }) => listing }),
  onCredit('MarketplaceListingTransfer', 4, 'MarketplaceListingTransfer', {
    by: ({ listing, owner }) => listing ?? owner,
  }),
  onCredit('CreditRetire', 5, 'CreditRetire', { terms: retirement }),
  onCredit('CreditRetire of a part', 3, 'CreditRetire', { isPart, terms: retirement }),
  onCredit('ESGEmissionOffset', 5, 'ESGEmissionOffset', { terms: offset }),
  onCredit('ESGEmissionOffset of a part', 3, 'ESGEmissionOffset', { isPart, terms: offset }),
]
