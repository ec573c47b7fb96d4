import type { Choice } from '../choice.ts'
import { asset, type Checkpoint, type Claim, type Model, tell, tons, touch } from '../model.ts'
import { broken, ifMatchOf, type Kind, recent } from '../operation.ts'
import { readsClaim, readsMbp } from '../reading.ts'
import { ownerRules } from './projects.ts'

const LIVE_CLAIMS = 12
const halves = [2020, 2021, 2022, 2023, 2024].flatMap((year) => [
  [`${year}-01-01`, `${year}-06-30`],
  [`${year}-07-01`, `${year}-12-31`],
])

/** A year, a half of one, or one and a half. */
function datesOf(choice: Choice): [string, string] {
  const at = choice.int(0, halves.length - 3)
  return [String(halves[at]?.[0]), String(halves[at + choice.int(0, 2)]?.[1])]
}

const newCheckpoint = (startDate: string, endDate: string, before: bigint) => ({
  startDate,
  endDate,
  environmentalEffectBefore: tons(before),
  environmentalEffectAfter: 0.5,
})

/** Units that no other checkpoint has, so that a change is one. */
const nextEffect = (model: Model) => 1_000_000n + BigInt(++model.names)

const isOver = ({ status, processed }: Claim) =>
  status === 'rejected' ||
  processed?.status === 'credited' ||
  processed?.status === 'creditRejected'
const isEditable = ({ status }: Claim) => status === 'draft' || status === 'returnedForEdits'

const claimCreate: Kind = {
  name: 'claim.create',
  weight: 8,
  isEnough: ({ claims }) => claims.filter((claim) => !isOver(claim)).length >= LIVE_CLAIMS,
  choose(model, choice) {
    const mbps = recent(model.mbps, 30)
    const mbp = choice.among(
      mbps.filter(({ status }) => status === 'registered'),
      mbps,
    )
    const by = mbp && choice.among([mbp.project.owner], model.parties)
    if (!mbp || !by) return undefined
    const [start, end] = datesOf(choice)
    const isReversed = choice.errs()
    const isOutside = choice.errs()
    const [startDate, endDate] = isReversed ? [end, start] : [start, end]
    const quantity = BigInt(choice.chance(0.2) ? choice.int(1, 9) : choice.int(10, 20_000_000))
    const effects = Array.from({ length: choice.int(1, 3) }, () => nextEffect(model))
    return {
      by,
      method: 'POST',
      path: `${mbp.uri}/mbpClaims`,
      body: {
        startDate,
        endDate,
        quantity: tons(quantity),
        checkpoints: effects.map((before) =>
          newCheckpoint(start, isOutside ? '2029-12-31' : end, before),
        ),
      },
      about: [mbp],
      against: broken(
        ...ownerRules(by, mbp.project.owner, readsMbp(by, mbp)),
        [mbp.status !== 'registered', 409, 'mbp-not-registered'],
        [isReversed, 422, 'dates-reversed'],
        [isOutside || isReversed, 422, 'checkpoint-outside-claim'],
      ),
      apply(answer) {
        const claim: Claim = {
          ...asset(answer.id, answer.resourceUri),
          is: 'claim',
          mbp,
          startDate,
          endDate,
          quantity,
          checkpoints: effects.map((before, at) => ({
            id: answer.checkpoints[at].id,
            before,
            changes: 0,
          })),
          status: 'draft',
        }
        mbp.claims.push(claim)
        model.claims.push(claim)
        tell(model, 'Claim created', [by])
        return [claim]
      },
    }
  },
}

const hasResult = ({ processed }: Claim, checkpoint: Checkpoint) =>
  processed?.results.some((result) => result.checkpoint === checkpoint) ?? false

const claimUpdate: Kind = {
  name: 'claim.update',
  weight: 4,
  choose(model, choice) {
    const claims = recent(model.claims, 30)
    const claim = choice.among(claims.filter(isEditable), claims)
    const by = claim && choice.among([claim.mbp.project.owner], model.parties)
    if (!claim || !by) return undefined
    const { startDate, endDate } = claim
    // Each checkpoint stays, changes or goes; one may come.
    const mayGo = claim.checkpoints.filter((each) => !hasResult(claim, each))
    const fate = choice.int(0, 3)
    const gone = fate === 0 ? choice.among(mayGo, claim.checkpoints) : undefined
    const changed = fate === 1 ? choice.one(claim.checkpoints) : undefined
    const added = fate === 2 || claim.checkpoints.length === 1 ? nextEffect(model) : undefined
    const effect = nextEffect(model)
    const isUnknown = choice.errs()
    const quantity = BigInt(choice.int(10, 20_000_000))
    const staying = claim.checkpoints.filter((each) => each !== gone)
    return {
      by,
      method: 'PATCH',
      path: claim.uri,
      body: {
        quantity: tons(quantity),
        checkpoints: [
          ...staying.map((each) => ({
            id: each.id,
            ...(each === changed && { environmentalEffectBefore: tons(effect) }),
          })),
          ...(added === undefined ? [] : [newCheckpoint(startDate, endDate, added)]),
          ...(isUnknown ? [{ id: claim.id }] : []),
        ],
      },
      ifMatch: ifMatchOf(choice, claim, 'any'),
      about: [claim],
      against: broken(
        ...ownerRules(by, claim.mbp.project.owner, readsClaim(by, claim)),
        [!isEditable(claim), 409, 'claim-not-editable'],
        [gone !== undefined && hasResult(claim, gone), 422, 'checkpoint-has-result'],
        [isUnknown, 422, 'unknown-checkpoint'],
      ),
      apply(answer) {
        claim.quantity = quantity
        if (changed) Object.assign(changed, { before: effect, changes: changed.changes + 1 })
        claim.checkpoints = staying
        if (added !== undefined) {
          const { id } = answer.checkpoints.at(-1)
          claim.checkpoints = [...staying, { id, before: added, changes: 0 }]
        }
        touch(claim)
        return []
      },
    }
  },
}

const checkpointUpdate: Kind = {
  name: 'checkpoint.update',
  weight: 2,
  choose(model, choice) {
    const claims = recent(model.claims, 30)
    const claim = choice.among(claims.filter(isEditable), claims)
    const by = claim && choice.among([claim.mbp.project.owner], model.parties)
    const checkpoint = claim && choice.one(claim.checkpoints)
    if (!claim || !by || !checkpoint) return undefined
    const before = nextEffect(model)
    const isOutside = choice.errs()
    return {
      by,
      method: 'PATCH',
      path: `${claim.uri}/checkpoints/${checkpoint.id}`,
      body: {
        environmentalEffectBefore: tons(before),
        ...(isOutside && { endDate: '2029-12-31' }),
      },
      ifMatch: choice.errs() ? 'none' : 'any',
      about: [claim],
      against: broken(
        ...ownerRules(by, claim.mbp.project.owner, readsClaim(by, claim)),
        [!isEditable(claim), 409, 'claim-not-editable'],
        [isOutside, 422, 'checkpoint-outside-claim'],
      ),
      apply() {
        Object.assign(checkpoint, { before, changes: checkpoint.changes + 1 })
        touch(claim)
        return []
      },
    }
  },
}

const claimDelete: Kind = {
  name: 'claim.delete',
  weight: 0.7,
  choose(model, choice) {
    const claims = recent(model.claims, 30)
    const isNew = ({ status, proposals }: Claim) => status === 'draft' && proposals.length === 0
    const claim = choice.among(claims.filter(isNew), claims)
    const by = claim && choice.among([claim.mbp.project.owner], model.parties)
    if (!claim || !by) return undefined
    return {
      by,
      method: 'DELETE',
      path: claim.uri,
      ifMatch: ifMatchOf(choice, claim, 'any'),
      about: [claim],
      // What was once proposed has a history that stays.
      against: broken(...ownerRules(by, claim.mbp.project.owner, readsClaim(by, claim)), [
        !isNew(claim),
        409,
        'claim-not-draft',
      ]),
      apply() {
        drop(model.claims, claim)
        drop(claim.mbp.claims, claim)
        return []
      },
    }
  },
}

function drop<T>(list: T[], item: T) {
  list.splice(list.indexOf(item), 1)
}

export const claimOperations = [claimCreate, claimUpdate, checkpointUpdate, claimDelete]
