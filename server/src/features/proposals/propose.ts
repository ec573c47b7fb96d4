import { acting, refuseUnlessCovered } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { assert } from '../../lib/assert.ts'
import { newId } from '../../lib/ids.ts'
import { found, Problem, refuse } from '../../lib/problem.ts'
import type { EndUseBuyer } from '../credits/schema.ts'
import { refuseForeignBuyer } from '../credits/usecases.ts'
import { assetOf } from '../files/assets.ts'
import { refuseForeignFiles } from '../files/store.ts'
import { findOrganization } from '../organizations/store.ts'
import { submitted, take } from './decide.ts'
import { type Facts, firstBroken } from './rules.ts'
import type { NewProposal } from './schema.ts'
import * as store from './store.ts'
import type { AnyProposalType, BaseFacts, ProposalRow } from './type.ts'
import { organizationOf } from './types/asset.ts'
import { types } from './types/index.ts'
import { viewProposal } from './view.ts'

export function typeNamed(name: string): AnyProposalType {
  const type = types.find((each) => each.name === name)
  assert(type, 'the schema lets only known types in')
  return type
}

/** Making a proposal submits it. */
export async function propose(ctx: Ctx, body: NewProposal) {
  const type = typeNamed(body.type)
  const asset = assetNamed(ctx, type, body.resourceUri)
  await type.lock(ctx, asset.id)
  const whole = await readFacts(ctx, type, asset)
  const details = detailsOf(type, body)

  refuseUnlessCovered(ctx.actor, type.submitter)
  const submitterId = acting(ctx.actor).id
  if (!type.submittersOf(whole).includes(submitterId)) throw new Problem('not-owner')
  refuseForeignDetails(ctx, details)
  const proposal = draft(ctx, type, asset.id, whole, body, reviewerNamed(type, whole, body))
  const facts = { ...whole, proposal }
  refuse(firstBroken(type.submit.must, facts))
  const open = await store.openProposalOf(ctx.tx, asset.id, type.name)
  if (open) throw new Problem('proposal-already-open', `It is proposal ${open.id}.`)
  await refuseReviewer(ctx, type, facts, body.reviewerId)
  refuse(firstBroken(type.submit.fits, { ...facts, input: details }))
  await refuseForeignFiles(ctx.tx, submitterId, body.fileIds ?? [])

  const assetId = (await type.submit.prepare?.(ctx, whole, details)) ?? asset.id
  const about = assetId === asset.id ? whole : found(await type.load(ctx, assetId))
  const row = { ...proposal, assetId, resourceUri: about.resourceUri }
  await store.proposalInsert(ctx.tx, row)
  const after = { ...about, proposal: row }
  await submitted(ctx, type, after, 'Submit', details, body)
  if (type.isApprovedAtOnce?.(after)) {
    refuseUnlessCovered(ctx.actor, [type.reviewer])
    await take(ctx, type, after, 'Approve', {}, {})
  }
  const location = `/proposals/${row.id}`
  const audit = { details: { type: type.name } }
  return { ...(await viewProposal(ctx, row.id)), location, audit }
}

/** What only some organizations may say: a 403, so before the state of the asset. rulings.md 27, 30. */
function refuseForeignDetails(ctx: Ctx, { endUseBuyer }: { endUseBuyer?: EndUseBuyer }) {
  refuseForeignBuyer(ctx, endUseBuyer)
}

/** The reviewer exists, has the role, is the one that follows from the asset, and may be it. */
async function refuseReviewer(
  { tx }: Ctx,
  type: AnyProposalType,
  facts: Facts,
  given: string | undefined,
) {
  const { reviewerId } = facts.proposal
  if (given !== undefined && given.toLowerCase() !== reviewerId) {
    throw new Problem('reviewer-mismatch', `The reviewer is ${reviewerId}.`)
  }
  const reviewer = await findOrganization(tx, reviewerId)
  if (!reviewer?.marketRoles.includes(type.reviewer)) {
    throw new Problem('reviewer-unsuitable', `The reviewer needs the market role ${type.reviewer}.`)
  }
  refuse(firstBroken(type.submit.parties, facts))
}

function reviewerNamed(type: AnyProposalType, facts: BaseFacts, { reviewerId }: NewProposal) {
  const follows = type.reviewerOf?.(facts)
  if (follows !== undefined) return follows
  if (reviewerId !== undefined) return reviewerId.toLowerCase()
  const faults = [{ pointer: '/reviewerId', message: `is missing: ${type.name} needs it` }]
  throw new Problem('invalid-request', `reviewerId is missing: ${type.name} needs it.`, { faults })
}

function assetNamed({ actor }: Ctx, type: AnyProposalType, resourceUri: string | undefined) {
  const uri = resourceUri ?? `/organizations/${acting(actor).id}`
  const named = type.assetType === 'organization' ? organizationOf(uri) : assetOf(uri)
  if (named?.assetType === type.assetType) return { id: named.assetId, path: named.path }
  refuseUnlessCovered(actor, type.submitter)
  throw new Problem('asset-unsuitable', `${type.name} is about a ${type.assetType}.`)
}

async function readFacts(ctx: Ctx, type: AnyProposalType, asset: { id: string; path: string }) {
  const reader = acting(ctx.actor).id
  if (!(await type.isRead(ctx, asset.id, reader))) throw new Problem('not-found')
  const facts = found(await type.load(ctx, asset.id))
  // The whole path must be that of the asset, not its last id alone.
  if (facts.resourceUri.toLowerCase() !== asset.path) throw new Problem('not-found')
  return facts
}

function detailsOf(type: AnyProposalType, body: NewProposal) {
  const members = Object.keys(type.details).filter((name) => body[name] !== undefined)
  // The schema of the type has checked them.
  return Object.fromEntries(members.map((name) => [name, body[name]])) as never
}

function draft(
  { actor, now }: Ctx,
  type: AnyProposalType,
  assetId: string,
  facts: BaseFacts,
  body: NewProposal,
  reviewerId: string,
): ProposalRow {
  // The part has been split off by the time it is kept: its quantity is the child's.
  const { quantity: _, ...details }: Record<string, unknown> = detailsOf(type, body)
  return {
    id: newId(),
    type: type.name,
    status: 'submitted',
    submitterId: acting(actor).id,
    reviewerId,
    assetType: type.assetType,
    assetId,
    resourceUri: facts.resourceUri,
    message: body.message ?? null,
    externalIds: (body.externalIds ?? []) as ProposalRow['externalIds'],
    details: details as ProposalRow['details'],
    wasAccepted: false,
    outcome: { resourceUris: [] },
    overlapCriteria: null,
    version: 1,
    createdAt: now,
    lastModifiedAt: now,
  }
}
