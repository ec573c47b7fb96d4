import { acting, covers } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { fromJson } from '../../db/json.ts'
import { refuseStaleIfSaid } from '../../lib/if-match.ts'
import { type Fault, found, Problem, problems, refuse } from '../../lib/problem.ts'
import { refuseForeignFiles } from '../files/store.ts'
import { findOrganization } from '../organizations/store.ts'
import { submitted, take } from './decide.ts'
import { typeNamed } from './propose.ts'
import { type Facts, firstBroken, hasAction, statusAfter, stepOf, whyNot } from './rules.ts'
import type { ProposalAction } from './schema.ts'
import * as store from './store.ts'
import type { AnyProposalType, ProposalRow } from './type.ts'
import { allowed, factsOf, versionOf, viewProposal } from './view.ts'
import { type Action, actionNamed } from './workflow.ts'

/** Read, decide, write: the same for every action on every type of proposal. domain.md 3. */
export async function act(ctx: Ctx, id: string, body: ProposalAction) {
  const { type, proposal, facts } = await lockAndRead(ctx, id)
  const action = actionNamed(body.action)
  const { action: _, message, fileIds = [], ...input } = body

  if (!action || !hasAction(type, action)) throw unknownAction(type, body.action)
  const refused = whyNot(type, action, facts, proposal, ctx.actor)
  // In the order of rulings.md 30: who may not, what cannot be read, what is stale, what conflicts.
  if (refused && problems[refused][0] === 403) throw new Problem(refused)
  refuseForeignFields(type, action, input)
  refuseStaleIfSaid(ctx.ifMatch, versionOf(proposal, facts))
  if (refused && problems[refused][0] === 409) {
    throw withAllowed(ctx, type, facts, proposal, refused)
  }
  if (!facts) throw new Problem('no-longer-holds')
  refuse(await stepOf(type, action).conflict?.(ctx, facts, input as never))
  refuse(refused)
  if (action === 'Resubmit') await refuseLostReviewer(ctx, type, proposal)
  const details = action === 'Resubmit' ? fromJson<object>(proposal.details) : input
  const broken = firstBroken(stepOf(type, action).fits, { ...facts, input: details as never })
  if (broken) throw new Problem(broken)
  await refuseForeignFiles(ctx.tx, acting(ctx.actor).id, fileIds)

  const status = statusAfter(action, proposal)
  const after = { ...facts, proposal: { ...proposal, status } }
  if (action === 'Resubmit') {
    await store.proposalSetStatus(ctx.tx, proposal, status, undefined, ctx.now)
    await submitted(ctx, type, after, 'Resubmit', details, { message, fileIds })
  } else {
    await take(ctx, type, facts, action, input, { message, fileIds })
  }
  const audit = { details: { type: type.name, action } }
  return { ...(await viewProposal(ctx, id)), audit }
}

/** Who is no party of the proposal learns nothing of it. rulings.md 30. */
export async function seeProposal({ tx, actor }: Ctx, id: string) {
  return found(await store.proposalGet(tx, id, acting(actor).id))
}

/** Locks the root of the asset, then reads the proposal as it is under the lock. */
async function lockAndRead(ctx: Ctx, id: string) {
  const { type: name, assetId } = await seeProposal(ctx, id)
  const type = typeNamed(name)
  await type.lock(ctx, assetId)
  const proposal = await seeProposal(ctx, id)
  return { type, proposal, facts: await factsOf(ctx, type, proposal) }
}

function unknownAction(type: AnyProposalType, word: string) {
  const known = [...Object.keys(type.actions), 'Resubmit'].join(', ')
  return new Problem('unknown-action', `${type.name} has no ${word}; it has ${known}.`)
}

/** A conflict names the status and what may be done instead. domain.md 3. */
function withAllowed(
  { actor }: Ctx,
  type: AnyProposalType,
  facts: Facts | undefined,
  proposal: ProposalRow,
  code: NonNullable<ReturnType<typeof whyNot>>,
) {
  const [, fact] = problems[code]
  const may = allowed(type, facts, proposal, actor).allowedActions
  const actions = may.length > 0 ? may.join(', ') : 'nothing'
  return new Problem(code, `${fact}. The proposal is ${proposal.status}; you may do: ${actions}.`)
}

/** What belongs to Mint is an unknown property of the other actions. */
function refuseForeignFields(type: AnyProposalType, action: Action, input: object) {
  const terms = type.terms?.action === action ? type.terms : undefined
  const foreign = Object.keys(input).filter((name) => !(name in (terms?.properties ?? {})))
  const missing = (terms?.required ?? []).filter((name) => !(name in input))
  const faults: Fault[] = [
    ...foreign.map((name) => ({ pointer: `/${name}`, message: `is no property of ${action}` })),
    ...missing.map((name) => ({ pointer: `/${name}`, message: `is missing: ${action} needs it` })),
  ]
  const [first] = faults
  if (first) throw new Problem('invalid-request', `${first.pointer} ${first.message}.`, { faults })
}

async function refuseLostReviewer({ tx }: Ctx, type: AnyProposalType, { reviewerId }: ProposalRow) {
  const reviewer = await findOrganization(tx, reviewerId)
  if (!reviewer?.marketRoles.includes(type.reviewer)) throw new Problem('no-longer-holds')
}

/** The first refusals of an action, for who asks with a faulty body. */
export async function mayAct(ctx: Ctx, id: string) {
  const { type: name, submitterId } = await seeProposal(ctx, id)
  const type = typeNamed(name)
  const roles = acting(ctx.actor).id === submitterId ? type.submitter : [type.reviewer]
  if (!covers(ctx.actor, roles)) throw new Problem('role-missing')
}
