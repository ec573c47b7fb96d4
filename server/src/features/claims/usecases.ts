import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { contains, type DateRange } from '../../lib/dates.ts'
import { refuseStale } from '../../lib/if-match.ts'
import { type Fault, found, Problem } from '../../lib/problem.ts'
import { ecoProjectLock, mbpGet, wasProposed } from '../ecoprojects/store.ts'
import { ownMbp } from '../ecoprojects/usecases.ts'
import { emit } from '../events/emit.ts'
import { attachFiles, refuseForeignFiles, touch } from '../files/store.ts'
import type {
  CheckpointInPatch,
  CheckpointPatch,
  ClaimPatch,
  NewCheckpoint,
  NewClaim,
} from './schema.ts'
import * as store from './store.ts'

export const isClaimEditable = ({ status }: { status: store.ClaimRow['status'] }) =>
  status === 'draft' || status === 'returnedForEdits'

export async function createClaim(ctx: Ctx, ecoProjectId: string, mbpId: string, body: NewClaim) {
  await ecoProjectLock(ctx.tx, ecoProjectId)
  const mbp = await ownMbp(ctx, ecoProjectId, mbpId)

  if (mbp.status !== 'registered') throw new Problem('mbp-not-registered')
  refuseWrongDates(body, body.checkpoints)

  const id = await store.claimInsert(ctx.tx, mbpId, body, ctx.now)
  await attach(ctx, 'mbpClaim', id, body.fileIds)
  for (const checkpoint of body.checkpoints) await insertCheckpoint(ctx, id, checkpoint)
  const path = { ecoProjectId, mbpId, id }
  await emit(ctx, {
    type: 'claimCreated',
    resourceUri: store.claimUri(path),
    receivers: [acting(ctx.actor).id],
  })
  return viewClaim(ctx, path)
}

export async function viewClaim({ tx, actor }: Ctx, path: store.ClaimPath) {
  const reader = acting(actor).id
  const row = found(await store.claimGet(tx, path, reader))
  const [view] = await store.claimViews(tx, [row], reader)
  return { body: view, version: row.version, location: store.claimUri(row) }
}

export async function viewCheckpoint({ tx, actor }: Ctx, path: store.ClaimPath, id: string) {
  const claim = found(await store.claimGet(tx, path, acting(actor).id))
  const row = found((await store.checkpointsOf(tx, [claim.id])).find((each) => each.id === id))
  const [view] = await store.checkpointViews(tx, [claim], [row])
  return { body: view, version: row.version }
}

export async function changeClaim(ctx: Ctx, path: store.ClaimPath, body: ClaimPatch) {
  const { checkpoints, fileIds, ...patch } = body
  await ecoProjectLock(ctx.tx, path.ecoProjectId)
  const claim = await ownClaim(ctx, path)
  const present = await store.checkpointsOf(ctx.tx, [claim.id])
  const wanted = checkpoints && plan(present, checkpoints)

  refuseStale(ctx.ifMatch, claim.version)
  if (!isClaimEditable(claim)) throw new Problem('claim-not-editable')
  if (wanted && wanted.unknown.length > 0) {
    throw new Problem('unknown-checkpoint', wanted.unknown.join(', '))
  }
  refuseWrongDates({ ...claim, ...defined(patch) }, wanted?.result ?? present)
  const kept = wanted && (await store.checkpointsWithResult(ctx.tx, wanted.removed))
  if (kept && kept.length > 0) throw new Problem('checkpoint-has-result', kept.join(', '))

  await store.claimUpdate(ctx.tx, claim.id, patch)
  await attach(ctx, 'mbpClaim', claim.id, fileIds)
  if (wanted) {
    await store.checkpointsRemove(ctx.tx, wanted.removed)
    for (const [row, change] of wanted.changed) await updateCheckpoint(ctx, row, change)
    for (const checkpoint of wanted.added) await insertCheckpoint(ctx, claim.id, checkpoint)
  }
  await touch(ctx.tx, 'mbpClaim', claim.id, ctx.now)
  return viewClaim(ctx, path)
}

export async function changeCheckpoint(
  ctx: Ctx,
  path: store.ClaimPath,
  id: string,
  patch: CheckpointPatch,
) {
  await ecoProjectLock(ctx.tx, path.ecoProjectId)
  const claim = await ownClaim(ctx, path)
  const present = await store.checkpointsOf(ctx.tx, [claim.id])
  const row = found(present.find((each) => each.id === id))

  refuseStale(ctx.ifMatch, row.version)
  if (!isClaimEditable(claim)) throw new Problem('claim-not-editable')
  refuseWrongDates(claim, [{ ...row, ...defined(patch) }])

  await updateCheckpoint(ctx, row, patch)
  return viewCheckpoint(ctx, path, id)
}

export async function deleteClaim(ctx: Ctx, path: store.ClaimPath) {
  await ecoProjectLock(ctx.tx, path.ecoProjectId)
  const claim = await ownClaim(ctx, path)

  refuseStale(ctx.ifMatch, claim.version)
  if (claim.status !== 'draft') throw new Problem('claim-not-draft')
  if (await wasProposed(ctx.tx, claim.id)) {
    throw new Problem('claim-not-draft', 'It was submitted before, and what happened is kept.')
  }

  await store.claimDelete(ctx.tx, claim.id)
}

/** The claim, where the caller owns it: 404 for who may not see it, 403 for its other readers. */
export async function ownClaim({ tx, actor }: Ctx, path: store.ClaimPath) {
  const { id } = acting(actor)
  const claim = found(await store.claimGet(tx, path, id))
  if (claim.ownerId !== id) throw new Problem('not-owner')
  return claim
}

export async function seeMbp({ tx, actor }: Ctx, ecoProjectId: string, mbpId: string) {
  return found(await mbpGet(tx, mbpId, acting(actor).id, ecoProjectId))
}

/** What a PATCH's checkpoints do to those that are there. rulings.md 16. */
function plan(present: store.CheckpointRow[], wanted: CheckpointInPatch[]) {
  const ids = wanted.flatMap(({ id }) => id ?? [])
  const twice = wanted.flatMap(({ id }, at): Fault[] =>
    id !== undefined && ids.indexOf(id) !== ids.lastIndexOf(id)
      ? [{ pointer: `/checkpoints/${at}/id`, message: 'is named twice' }]
      : [],
  )
  const missing = wanted.flatMap((checkpoint, at): Fault[] =>
    checkpoint.id !== undefined
      ? []
      : needed
          .filter((name) => checkpoint[name] === undefined)
          .map((name) => ({ pointer: `/checkpoints/${at}/${name}`, message: 'is missing' })),
  )
  const faults = [...twice, ...missing]
  if (faults.length > 0) throw new Problem('invalid-request', undefined, { faults })

  const changed = present.flatMap((row): [store.CheckpointRow, CheckpointInPatch][] => {
    const change = wanted.find(({ id }) => id === row.id)
    return change ? [[row, change]] : []
  })
  // Just checked to have what a new checkpoint needs.
  const added = wanted.filter(({ id }) => id === undefined) as NewCheckpoint[]
  return {
    unknown: ids.filter((id) => !present.some((row) => row.id === id)),
    removed: present.map(({ id }) => id).filter((id) => !ids.includes(id)),
    changed,
    added,
    result: [...changed.map(([row, change]) => ({ ...row, ...defined(change) })), ...added],
  }
}
const needed = [
  'startDate',
  'endDate',
  'environmentalEffectBefore',
  'environmentalEffectAfter',
] as const

function refuseWrongDates(claim: DateRange, checkpoints: DateRange[]) {
  for (const range of [claim, ...checkpoints]) {
    if (range.startDate > range.endDate) {
      throw new Problem('dates-reversed', `${range.startDate} is after ${range.endDate}.`)
    }
  }
  const outside = checkpoints.find((checkpoint) => !contains(claim, checkpoint))
  if (outside) {
    throw new Problem(
      'checkpoint-outside-claim',
      `${outside.startDate} to ${outside.endDate} is not within ${claim.startDate} to ${claim.endDate}.`,
    )
  }
}

function defined<T extends object>(patch: T) {
  // What is absent stays: without the absent ones the rest can be laid over the row.
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

async function insertCheckpoint(ctx: Ctx, claimId: string, checkpoint: NewCheckpoint) {
  const { fileIds, ...attributes } = checkpoint
  const id = await store.checkpointInsert(ctx.tx, claimId, attributes, ctx.now)
  await attach(ctx, 'checkpoint', id, fileIds)
}

async function updateCheckpoint(ctx: Ctx, row: store.CheckpointRow, change: CheckpointInPatch) {
  const { id: _, fileIds, ...patch } = change
  const differs = await store.checkpointUpdate(ctx.tx, row, patch)
  await attach(ctx, 'checkpoint', row.id, fileIds)
  if (differs || fileIds?.length) await touch(ctx.tx, 'checkpoint', row.id, ctx.now)
}

async function attach(
  { tx, actor, now }: Ctx,
  assetType: 'mbpClaim' | 'checkpoint',
  assetId: string,
  fileIds: string[] | undefined,
) {
  if (!fileIds?.length) return
  await refuseForeignFiles(tx, acting(actor).id, fileIds)
  await attachFiles(tx, { assetType, assetId, fileIds, now })
}
