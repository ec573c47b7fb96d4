import { roles } from '../../world.ts'
import type { Choice } from '../choice.ts'
import { type Finding, type ProcessedClaim, type Result, tons, touch } from '../model.ts'
import { broken, ifMatchOf, type Kind, recent } from '../operation.ts'
import { has } from '../parties.ts'
import { readsProcessedClaim } from '../reading.ts'

/** While the claim is in verification, and once approved while no mint request waits. domain.md 2. */
function isEditable({ claim, status, proposals }: ProcessedClaim): boolean {
  if (claim.status === 'inVerification') return true
  if (claim.status !== 'approved') return false
  const isDecided = status === 'credited' || status === 'creditRejected'
  return !isDecided && !proposals.some((mint) => mint.status === 'submitted')
}

const rulesOf = (by: ProcessedClaim['verifier'], processed: ProcessedClaim) =>
  broken(
    [!readsProcessedClaim(by, processed), 404, 'not-found'],
    [!has(by, roles.verifier), 403, 'role-missing'],
    [by !== processed.verifier, 403, 'not-owner'],
    [!isEditable(processed), 409, 'processed-claim-not-editable'],
  )

interface Judgement {
  outcome: Finding
  comment: string | null
}

/** Mostly such that the claim can be approved. */
function judge(choice: Choice): Judgement {
  const luck = choice.int(1, 20)
  if (luck === 1) return { outcome: 'Rejected', comment: null }
  if (luck === 2) return { outcome: 'Exception', comment: null }
  if (luck <= 5) return { outcome: 'Exception', comment: 'The meter was replaced.' }
  return { outcome: 'Verified', comment: null }
}

function take(result: Result, { outcome, comment }: Judgement) {
  Object.assign(result, { outcome, comment })
  result.judged = result.checkpoint.changes
  result.isMarkedChanged = false
}

const processedClaimUpdate: Kind = {
  name: 'processedClaim.update',
  weight: 9,
  choose(model, choice) {
    const all = recent(model.processedClaims, 30)
    const fitting = all.filter(isEditable)
    const unfinished = fitting.filter(
      ({ recommended, results }) =>
        recommended.quantity === undefined || results.some(({ outcome }) => outcome === 'Pending'),
    )
    const isFirst = unfinished.length > 0 && choice.chance(0.6)
    const processed = choice.among(isFirst ? unfinished : fitting, all)
    const by = processed && choice.among([processed.verifier], model.parties)
    if (!processed || !by) return undefined
    const judged = processed.results.map((result) => [result, judge(choice)] as const)
    const quantity = choice.chance(0.15) ? BigInt(choice.int(10, 20_000_000)) : processed.quantity
    const isTooMuch = choice.chance(0.08)
    const recommendedQuantity = isTooMuch ? quantity + 1n : quantity
    const isForgotten = choice.chance(0.08)
    const years = [processed.claim.startDate, processed.claim.endDate].map((date) =>
      Number(date.slice(0, 4)),
    )
    const vintage = choice.chance(0.1) ? 2019 : choice.int(years[0] ?? 0, years[1] ?? 0)
    const isUnknown = choice.errs()
    return {
      by,
      method: 'PATCH',
      path: processed.uri,
      body: {
        quantity: tons(quantity),
        creditRecommendation: {
          quantity: isForgotten ? null : tons(recommendedQuantity),
          vintage,
          determinedValue: 'ExPost',
        },
        checkpointResults: [
          ...judged.map(([{ id }, judgement]) => ({ id, ...judgement })),
          ...(isUnknown ? [{ id: processed.id, outcome: 'Verified' }] : []),
        ],
      },
      ifMatch: ifMatchOf(choice, processed, 'any'),
      about: [processed],
      against: [...rulesOf(by, processed), ...broken([isUnknown, 422, 'unknown-checkpoint'])],
      apply() {
        processed.quantity = quantity
        processed.recommended = { vintage, determinedValue: 'ExPost' }
        if (!isForgotten) processed.recommended.quantity = recommendedQuantity
        for (const [result, judgement] of judged) take(result, judgement)
        touch(processed)
        return []
      },
    }
  },
}

const resultUpdate: Kind = {
  name: 'checkpointResult.update',
  weight: 4,
  choose(model, choice) {
    const all = recent(model.processedClaims, 30)
    const processed = choice.among(all.filter(isEditable), all)
    const by = processed && choice.among([processed.verifier], model.parties)
    const result = processed && choice.one(processed.results)
    if (!processed || !by || !result) return undefined
    const judgement = judge(choice)
    return {
      by,
      method: 'PATCH',
      path: `${processed.uri}/checkpointResults/${result.id}`,
      body: judgement,
      ifMatch: choice.errs() ? 'none' : 'any',
      about: [processed],
      against: rulesOf(by, processed),
      apply() {
        take(result, judgement)
        touch(processed)
        return []
      },
    }
  },
}

export const processedClaimOperations = [processedClaimUpdate, resultUpdate]
