import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { creditGet, creditLock } from '../../ledger/credit.ts'
import { cancel } from '../../ledger/move.ts'
import { found, Problem } from '../../lib/problem.ts'
import { creditUri, partiesOf, viewCredit } from '../credits/usecases.ts'
import { emit } from '../events/emit.ts'
import { tell } from './decide.ts'
import { typeNamed } from './propose.ts'
import * as store from './store.ts'

/**
 * The issuing registry ends a credit for a reversal or an error. An open proposal on it is rejected
 * with the reason. rulings.md 26. Here, above the credits, since it decides a proposal.
 */
export async function cancelCredit(ctx: Ctx, id: string, reason: string) {
  const credit = found(await creditLock(ctx.tx, id))
  const open = await store.openProposalOf(ctx.tx, id)

  if (credit.issuerId !== acting(ctx.actor).id) throw new Problem('not-issuer')
  if (credit.status !== 'active' && credit.status !== 'listed') {
    throw new Problem('credit-not-active', `The credit is ${credit.status}.`)
  }

  if (open) {
    await store.proposalSetStatus(ctx.tx, open, 'rejected', undefined, ctx.now)
    await store.actionInsert(ctx.tx, open.id, {
      action: 'Reject',
      status: 'rejected',
      organizationId: acting(ctx.actor).id,
      userId: ctx.actor.userId,
      message: reason,
      fileIds: [],
      at: ctx.now,
    })
    const type = typeNamed(open.type)
    const facts = found(await type.load(ctx, id))
    await tell(ctx, type, { ...facts, proposal: open }, 'Reject')
  }
  await cancel(ctx, credit, reason)
  await emit(ctx, {
    type: 'creditCancelled',
    resourceUri: creditUri(credit),
    receivers: partiesOf(credit),
    data: { creditId: id, reason },
  })
  return viewCredit(ctx, id)
}

export async function mayCancel({ tx, actor }: Ctx, id: string) {
  const credit = found(await creditGet(tx, id))
  if (credit.issuerId !== acting(actor).id) throw new Problem('not-issuer')
}
