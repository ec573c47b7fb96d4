import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { refuseStale } from '../../lib/if-match.ts'
import { found, Problem } from '../../lib/problem.ts'
import { emit } from '../events/emit.ts'
import { attachFiles, refuseForeignFiles, touch } from '../files/store.ts'
import { findOrganization } from '../organizations/store.ts'
import type { EcoProjectPatch, MbpPatch, NewEcoProject, NewMbp } from './schema.ts'
import * as store from './store.ts'

export const isMbpEditable = ({ status }: { status: store.MbpRow['status'] }) =>
  status === 'draft' || status === 'returnedForEdits'

export async function createEcoProject(ctx: Ctx, body: NewEcoProject) {
  const owner = acting(ctx.actor)
  const mbps = body.modularBenefitProjects ?? []

  for (const [at, mbp] of mbps.entries()) refuseTakenKind(mbp, mbps.slice(0, at))

  const id = await store.ecoProjectInsert(ctx.tx, owner.id, body, ctx.now)
  for (const mbp of mbps) await insertMbp(ctx, id, mbp)
  return viewEcoProject(ctx, id)
}

export async function viewEcoProject({ tx, actor }: Ctx, id: string) {
  const reader = acting(actor).id
  const row = found(await store.ecoProjectGet(tx, id, reader))
  const [view] = await store.ecoProjectViews(tx, [row], reader)
  return { body: view, version: row.version, location: `/ecoProjects/${id}` }
}

export async function changeEcoProject(ctx: Ctx, id: string, patch: EcoProjectPatch) {
  await store.ecoProjectLock(ctx.tx, id)
  const row = await ownEcoProject(ctx, id)
  const mbps = await store.mbpsOf(ctx.tx, id)

  refuseStale(ctx.ifMatch, row.version)
  if (mbps.some(({ status }) => status === 'submitted')) throw new Problem('project-in-review')
  const moves = patch.country !== undefined && patch.country !== row.country
  if (moves && mbps.some(({ status }) => status === 'registered')) {
    throw new Problem('country-not-changeable')
  }

  await store.ecoProjectUpdate(ctx.tx, id, patch)
  await store.ecoProjectTouch(ctx.tx, id, ctx.now)
  return viewEcoProject(ctx, id)
}

export async function createMbp(ctx: Ctx, ecoProjectId: string, body: NewMbp) {
  await store.ecoProjectLock(ctx.tx, ecoProjectId)
  await ownEcoProject(ctx, ecoProjectId)

  refuseTakenKind(body, await standingMbps(ctx, ecoProjectId))

  const id = await insertMbp(ctx, ecoProjectId, body)
  await store.ecoProjectTouch(ctx.tx, ecoProjectId, ctx.now)
  return viewMbp(ctx, ecoProjectId, id)
}

export async function viewMbp({ tx, actor }: Ctx, ecoProjectId: string, id: string) {
  const row = found(await store.mbpGet(tx, id, acting(actor).id, ecoProjectId))
  const [view] = await store.mbpViews(tx, [row])
  return { body: view, version: row.version, location: store.mbpUri(row) }
}

export async function changeMbp(ctx: Ctx, ecoProjectId: string, id: string, body: MbpPatch) {
  const { fileIds, ...patch } = body
  await store.ecoProjectLock(ctx.tx, ecoProjectId)
  const row = await ownMbp(ctx, ecoProjectId, id)
  const others = await standingMbps(ctx, ecoProjectId, id)

  refuseStale(ctx.ifMatch, row.version)
  if (!isMbpEditable(row)) throw new Problem('mbp-not-editable')
  const { issuingRegistryId } = patch
  const changesRegistry =
    issuingRegistryId !== undefined && issuingRegistryId !== row.issuingRegistryId
  if (changesRegistry && row.status !== 'draft') throw new Problem('registry-not-changeable')
  const {
    ecologicalBenefitType = row.ecologicalBenefitType,
    classificationCategory = row.classificationCategory,
  } = patch
  refuseTakenKind({ ecologicalBenefitType, classificationCategory }, others)
  if (changesRegistry) await refuseNoRegistry(ctx, issuingRegistryId)

  await store.mbpUpdate(ctx.tx, id, patch)
  if (fileIds) await attach(ctx, id, fileIds)
  await touch(ctx.tx, 'mbp', id, ctx.now)
  return viewMbp(ctx, ecoProjectId, id)
}

export async function deleteMbp(ctx: Ctx, ecoProjectId: string, id: string) {
  await store.ecoProjectLock(ctx.tx, ecoProjectId)
  const row = await ownMbp(ctx, ecoProjectId, id)

  refuseStale(ctx.ifMatch, row.version)
  if (row.status !== 'draft') throw new Problem('mbp-not-draft')
  if (await store.wasProposed(ctx.tx, id)) {
    throw new Problem('mbp-not-draft', 'It was submitted before, and what happened is kept.')
  }

  await store.mbpDelete(ctx.tx, id)
  await store.ecoProjectTouch(ctx.tx, ecoProjectId, ctx.now)
}

/** The project, where the caller owns it: 404 for who may not see it, 403 for its other readers. */
export async function ownEcoProject({ tx, actor }: Ctx, id: string) {
  const { id: organizationId } = acting(actor)
  const row = found(await store.ecoProjectGet(tx, id, organizationId))
  if (row.ownerId !== organizationId) throw new Problem('not-owner')
  return row
}

export async function ownMbp(ctx: Ctx, ecoProjectId: string, id: string) {
  const row = found(await store.mbpGet(ctx.tx, id, acting(ctx.actor).id, ecoProjectId))
  await ownEcoProject(ctx, ecoProjectId)
  return row
}

type Kind = Pick<store.MbpRow, 'ecologicalBenefitType' | 'classificationCategory'>

/** A conflict, so it is said before what is wrong with the rest. rulings.md 7, 30. */
function refuseTakenKind(kind: Kind, others: readonly Kind[]) {
  const isTaken = others.some(
    (other) =>
      other.ecologicalBenefitType === kind.ecologicalBenefitType &&
      other.classificationCategory === kind.classificationCategory,
  )
  if (isTaken) throw new Problem('mbp-kind-taken')
}

/** Those that take the place of their kind: a rejected one does not. */
async function standingMbps({ tx }: Ctx, ecoProjectId: string, except?: string) {
  const mbps = await store.mbpsOf(tx, ecoProjectId)
  return mbps.filter(({ id, status }) => id !== except && status !== 'rejected')
}

async function insertMbp(ctx: Ctx, ecoProjectId: string, body: NewMbp) {
  await refuseNoRegistry(ctx, body.issuingRegistryId)
  const id = await store.mbpInsert(ctx.tx, ecoProjectId, body, ctx.now)
  await attach(ctx, id, body.fileIds ?? [])
  await emit(ctx, {
    type: 'mbpCreated',
    resourceUri: store.mbpUri({ id, ecoProjectId }),
    receivers: [acting(ctx.actor).id],
  })
  return id
}

async function attach({ tx, actor, now }: Ctx, assetId: string, fileIds: string[]) {
  await refuseForeignFiles(tx, acting(actor).id, fileIds)
  await attachFiles(tx, { assetType: 'mbp', assetId, fileIds, now })
}

async function refuseNoRegistry({ tx }: Ctx, organizationId: string) {
  const organization = await findOrganization(tx, organizationId)
  if (!organization?.marketRoles.includes('IssuingRegistry')) {
    throw new Problem('registry-unknown', `${organizationId} is no issuing registry.`)
  }
}
