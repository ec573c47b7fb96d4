import assert from 'node:assert/strict'
import type { Reply } from '../world.ts'
import {
  type Credit,
  isLive,
  type Model,
  type Party,
  type Proposal,
  type Thing,
  tons,
} from './model.ts'
import { againstActing, proposalTypes } from './proposal-rules.ts'

/**
 * A thing as the service shows it to who sees all of it, beside the model. `shown` is an answer to a
 * party that may show it already.
 */
export async function checkThing(model: Model, thing: Thing, shown?: { reply: Reply; to: Party }) {
  const isShownTo = shown && isShown(model, thing, shown.reply, shown.to) ? shown.to : undefined
  const { viewer, isGone, expected } = viewOf(model, thing, isShownTo)
  const reply = isShownTo && shown ? shown.reply : await viewer.member.get(thing.uri)
  if (isGone) return assert.equal(reply.status, 404, `${thing.uri} is gone`)
  assert.ok(reply.status < 300, `${viewer.name} reads ${thing.uri}`)
  assert.deepEqual(seen(thing, reply.body), expected, `${thing.uri} is not as in the model`)

  const { etag } = reply
  if (thing.etag !== undefined && thing.etag !== etag) thing.staleEtag = thing.etag
  if (thing.changes !== thing.changesSeen) {
    assert.notEqual(etag, thing.etag, `the ETag of ${thing.uri} changes with it`)
  } else if (thing.is === 'credit' && thing.etag !== undefined) {
    assert.equal(etag, thing.etag, `the ETag of ${thing.uri} stays while it does not change`)
  }
  thing.etag = etag
  thing.changesSeen = thing.changes
}

/** Whether the answer to the party shows the thing, so that it need not be read. */
function isShown(model: Model, thing: Thing, { body, etag }: Reply, to: Party): boolean {
  const { viewer, isGone } = viewOf(model, thing)
  const seesAll = viewer === to || thing.is === 'proposal'
  return body?.id === thing.id && etag !== '' && seesAll && !isGone
}

interface View {
  viewer: Party
  isGone?: boolean
  expected: unknown
}

function viewOf(model: Model, thing: Thing, shownTo?: Party): View {
  switch (thing.is) {
    case 'party':
      return { viewer: thing, expected: { isOmnibusOrganization: thing.isOmnibus } }
    case 'project':
      return {
        viewer: thing.owner,
        expected: { country: thing.country, mbps: thing.mbps.map(({ id }) => id).sort() },
      }
    case 'mbp':
      return {
        viewer: thing.project.owner,
        isGone: !model.mbps.includes(thing),
        expected: {
          name: thing.name,
          status: thing.status,
          issuingRegistryId: thing.registry.id,
          ...thing.kind,
        },
      }
    case 'claim':
      return {
        viewer: thing.mbp.project.owner,
        isGone: !model.claims.includes(thing),
        expected: {
          status: thing.status,
          quantity: tons(thing.quantity),
          startDate: thing.startDate,
          endDate: thing.endDate,
          processedClaimId: thing.processed?.id ?? null,
          checkpoints: thing.checkpoints.map(({ id, before }) => [id, tons(before)]).sort(),
        },
      }
    case 'processedClaim':
      return {
        viewer: thing.verifier,
        expected: {
          status: thing.status,
          quantity: tons(thing.quantity),
          claimId: thing.claim.id,
          creditId: thing.credit?.id ?? null,
          recommended: {
            ...thing.recommended,
            quantity:
              thing.recommended.quantity === undefined ? null : tons(thing.recommended.quantity),
          },
          results: thing.results
            .map(({ checkpoint, outcome, comment, isMarkedChanged }) => [
              checkpoint.id,
              outcome,
              comment,
              isMarkedChanged,
            ])
            .sort(),
        },
      }
    case 'proposal':
      // Both sides are offered what they may do.
      return proposalView(thing, shownTo ?? (thing.changes % 2 ? thing.submitter : thing.reviewer))
    case 'credit':
      return { viewer: thing.owner, expected: creditView(thing) }
  }
}

/** Of an answer, what the model knows too. */
function seen(thing: Thing, body: Reply['body']): unknown {
  switch (thing.is) {
    case 'party':
      return { isOmnibusOrganization: body.isOmnibusOrganization }
    case 'project': {
      const mbps: { id: string }[] = body.modularBenefitProjects
      return { country: body.country, mbps: mbps.map(({ id }) => id).sort() }
    }
    case 'mbp': {
      const { name, status, issuingRegistryId } = body
      const { ecologicalBenefitType, classificationCategory } = body
      return { name, status, issuingRegistryId, ecologicalBenefitType, classificationCategory }
    }
    case 'claim': {
      const { status, quantity, startDate, endDate, processedClaimId } = body
      const list: { id: string; environmentalEffectBefore: number }[] = body.checkpoints
      const checkpoints = list.map((each) => [each.id, each.environmentalEffectBefore]).sort()
      return { status, quantity, startDate, endDate, processedClaimId, checkpoints }
    }
    case 'processedClaim': {
      const { status, quantity, claimId, creditId } = body
      const list: Record<string, unknown>[] = body.checkpointResults
      for (const result of thing.results) {
        // The service names the results; the model learns which is which.
        result.id ||= String(list.find((each) => each.checkpointId === result.checkpoint.id)?.id)
      }
      const results = list
        .map((each) => [each.checkpointId, each.outcome, each.comment, each.checkpointChanged])
        .sort()
      const recommended = { quantity: null, ...body.creditRecommendation }
      return { status, quantity, claimId, creditId, recommended, results }
    }
    case 'proposal':
      return proposalSeen(body)
    case 'credit':
      return creditSeen(body)
  }
}

function proposalView(proposal: Proposal, viewer: Party): View {
  const { type, status, submitter, reviewer, about, history, terms } = proposal
  const allowed = proposalTypes[type].actions.filter(
    (action) => againstActing(proposal, action, viewer).length === 0,
  )
  return {
    viewer,
    expected: {
      type,
      status,
      submitterId: submitter.id,
      reviewerId: reviewer.id,
      resourceUri: about.uri,
      reason: terms.reason,
      history,
      allowed: allowed.sort(),
    },
  }
}

function proposalSeen(body: Reply['body']) {
  const { type, status, submitterId, reviewerId, resourceUri, reason } = body
  const actions: { action: string }[] = body.actions
  const history = actions.map(({ action }) => action)
  const allowed = [...body.allowedActions].sort()
  return { type, status, submitterId, reviewerId, resourceUri, reason, history, allowed }
}

function creditView(credit: Credit) {
  const { status, quantity, vintage, owner, issuer, listing, parent, from, to, lock } = credit
  return {
    status,
    quantity: tons(quantity),
    vintage,
    ownerId: owner.id,
    issuerId: issuer.id,
    listingMarketplaceId: listing?.id ?? null,
    parentId: parent?.id ?? null,
    serialRange: { line: String(vintage), from: Number(from), to: Number(to) },
    openProposalId: lock?.id ?? null,
    endUseBuyer: credit.endUseBuyer ?? null,
    reason: credit.reason ?? null,
    isRetired: status === 'retired',
  }
}

function creditSeen(body: Reply['body']) {
  const { status, quantity, vintage, ownerId, issuerId, listingMarketplaceId, parentId } = body
  const { serialRange, openProposalId } = body
  return {
    status,
    quantity,
    vintage,
    ownerId,
    issuerId,
    listingMarketplaceId,
    parentId,
    serialRange,
    openProposalId,
    endUseBuyer: body.endUseBuyer?.id ?? null,
    reason: body.retirement?.reason ?? null,
    isRetired: body.retirement !== null,
  }
}

/** A credit's promises within the model itself: they hold or the model is wrong. */
export function assertSound(credit: Credit) {
  const { listing, status, lock } = credit
  assert.equal(listing !== undefined, status === 'listed', `${credit.uri}: listed means a lien`)
  assert.ok(!lock || isLive(credit), `${credit.uri}: what is locked lives`)
}
