import { acting } from '../../access.ts'
import type { Actor, Ctx } from '../../ctx.ts'
import { present } from '../../lib/assert.ts'
import { found, problems } from '../../lib/problem.ts'
import { type Facts, hasAction, whyNot } from './rules.ts'
import * as store from './store.ts'
import type { AnyProposalType, ProposalRow } from './type.ts'
import { types } from './types/index.ts'
import { actions } from './workflow.ts'

/** The proposal with its history, what the caller may do now, and why not the rest. */
export async function viewProposal(ctx: Ctx, id: string) {
  const { tx, actor } = ctx
  const reader = acting(actor).id
  const proposal = found(await store.proposalGet(tx, id, reader))
  const type = present(
    types.find(({ name }) => name === proposal.type),
    'a proposal has a known type',
  )
  const facts = await factsOf(ctx, type, proposal)
  const [view] = await store.proposalViews(tx, [proposal], reader)
  const summary = present(view, 'one proposal has one view')
  return {
    body: { ...summary, ...allowed(type, facts, proposal, actor) },
    version: versionOf(proposal, facts),
  }
}

/** All that decides what may be done with the proposal; undefined where its asset is gone. */
export async function factsOf(
  ctx: Ctx,
  type: AnyProposalType,
  proposal: ProposalRow,
): Promise<Facts | undefined> {
  const { assetId, status } = proposal
  const asset = await type.load(ctx, assetId)
  if (!asset) return undefined
  // While it is open itself, no other is.
  const other =
    status === 'withdrawn' ? await store.openProposalOf(ctx.tx, assetId, type.name) : undefined
  return { ...asset, proposal, isAnotherOpen: other !== undefined }
}

/** A change of the asset changes it too: nobody approves what they have not seen. rulings.md 13. */
export function versionOf({ version }: ProposalRow, facts: Facts | undefined): string {
  return `${version}-${facts?.assetVersion ?? 0}`
}

export function allowed(
  type: AnyProposalType,
  facts: Facts | undefined,
  proposal: ProposalRow,
  actor: Actor,
) {
  const reasons = actions
    .filter((action) => hasAction(type, action))
    .map((action) => ({ action, code: whyNot(type, action, facts, proposal, actor) }))
  return {
    allowedActions: reasons.flatMap(({ action, code }) => (code ? [] : [action])),
    refusedActions: reasons.flatMap(({ action, code }) =>
      code ? [{ action, code, reason: problems[code][1] }] : [],
    ),
  }
}
