import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { assert } from '../../lib/assert.ts'
import { emit } from '../events/emit.ts'
import { attachFiles } from '../files/store.ts'
import { type Facts, statusAfter, stepOf } from './rules.ts'
import * as store from './store.ts'
import type { AnyProposalType, Outcome } from './type.ts'
import type { Action } from './workflow.ts'

/** What a submission and a resubmission write, once they are decided. */
export async function submitted(
  ctx: Ctx,
  type: AnyProposalType,
  facts: Facts,
  action: 'Submit' | 'Resubmit',
  details: object,
  { message, fileIds = [] }: { message?: string | undefined; fileIds?: string[] | undefined },
) {
  const { tx, actor, now } = ctx
  const { proposal } = facts
  await type.submit.effect?.(ctx, facts, details as never)
  await store.actionInsert(tx, proposal.id, {
    action,
    status: proposal.status,
    organizationId: acting(actor).id,
    userId: actor.userId,
    message: message ?? null,
    fileIds,
    at: now,
  })
  const proposalId = proposal.id
  await attachFiles(tx, { ...type.filesGoTo(facts, undefined), fileIds, proposalId, now })
  await tell(ctx, type, facts, action)
}

export async function tell(
  ctx: Ctx,
  type: AnyProposalType,
  { proposal, parties, resourceUri }: Facts,
  action: keyof AnyProposalType['events'],
) {
  const event = type.events[action]
  assert(event, 'every action of a type has its event')
  await emit(ctx, {
    type: event,
    resourceUri,
    receivers: [proposal.submitterId, proposal.reviewerId, ...parties],
    data: { proposalId: proposal.id, proposalType: type.name, action },
  })
}

/** What every action but a resubmission writes, once it is decided. */
export async function take(
  ctx: Ctx,
  type: AnyProposalType,
  facts: Facts,
  action: Action,
  input: object,
  { message, fileIds = [] }: { message?: string | undefined; fileIds?: string[] },
) {
  const { tx, actor, now } = ctx
  const { proposal } = facts
  const status = statusAfter(action, proposal)
  const made = await stepOf(type, action).effect?.(ctx, facts, input as never)
  const outcome: Outcome | undefined = made ?? undefined
  await store.proposalSetStatus(tx, proposal, status, outcome, now)
  await store.actionInsert(tx, proposal.id, {
    action,
    status,
    organizationId: acting(actor).id,
    userId: actor.userId,
    message: message ?? null,
    fileIds,
    at: now,
  })
  const proposalId = proposal.id
  await attachFiles(tx, { ...type.filesGoTo(facts, outcome), fileIds, proposalId, now })
  await tell(ctx, type, facts, action)
}
