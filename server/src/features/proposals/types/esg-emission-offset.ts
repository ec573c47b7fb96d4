import { sql } from 'kysely'
import type { Ctx } from '../../../ctx.ts'
import { fromJson } from '../../../db/json.ts'
import type { Tx } from '../../../db/open.ts'
import { Problem, type ProblemCode } from '../../../lib/problem.ts'
import { Id } from '../../../lib/schema.ts'
import { lockReportingPeriod, touchReportingPeriod } from '../../esgs/reporting-period-usecases.ts'
import { type ProposalRow, proposalType } from '../type.ts'
import { isLive, isNotListed, lockBy, onCredit, release } from './credit.ts'
import { prepareRetirement, retireAsProposed, retirementDetails } from './credit-retirement.ts'

/**
 * The owner asks the issuing registry to retire a credit, or a part of it, and to apply it to one of
 * the owner's reporting periods. The registry sees which period it is, never what is in it.
 * rulings.md 25, 27, 29.
 */
export const esgEmissionOffset = proposalType({
  name: 'ESGEmissionOffset',
  title: 'Retire a credit and offset the emissions of a reporting period with it',
  submitter: ['Buyer'],
  reviewer: 'IssuingRegistry',
  details: { ...retirementDetails, esgReportingPeriodId: Id },
  ...onCredit,
  async load(ctx, id) {
    const facts = await onCredit.load(ctx, id)
    return facts && { ...facts, lostPeriodIds: await lostPeriodIds(ctx.tx, id) }
  },
  submittersOf: ({ credit }) => [credit.ownerId],
  reviewerOf: ({ credit }) => credit.issuerId,

  submit: {
    must: [
      ...isLive,
      isNotListed,
      // A milestone may be deleted while the proposal is withdrawn.
      [
        'no-longer-holds',
        ({ proposal, lostPeriodIds: lost }) =>
          proposal.status !== 'withdrawn' || !lost.includes(periodIdOf(proposal)),
      ],
    ],
    async prepare(ctx, facts, details) {
      const { esgReportingPeriodId: id } = details
      await ownPeriod(ctx, id, facts.credit.ownerId, 'reporting-period-unsuitable')
      return prepareRetirement(ctx, facts, details)
    },
    async effect(ctx, facts) {
      await ownPeriod(ctx, periodIdOf(facts.proposal), facts.credit.ownerId, 'no-longer-holds')
      await lockBy(ctx, facts)
    },
  },
  actions: {
    Approve: {
      async effect(ctx, facts) {
        const id = periodIdOf(facts.proposal)
        const period = await ownPeriod(ctx, id, facts.credit.ownerId, 'no-longer-holds')
        const outcome = await retireAsProposed(ctx, facts)
        await touchReportingPeriod(ctx, period)
        return outcome
      },
    },
    Reject: release,
    Withdraw: release,
  },

  events: {
    Submit: 'ESGEmissionOffset.submit',
    Accept: undefined,
    Mint: undefined,
    ReturnForEdits: undefined,
    Approve: 'ESGEmissionOffset.approve',
    Reject: 'ESGEmissionOffset.reject',
    Resubmit: 'ESGEmissionOffset.resubmit',
    Withdraw: 'ESGEmissionOffset.withdraw',
  },
})

const periodIdOf = ({ details }: ProposalRow) =>
  fromJson<{ esgReportingPeriodId: string }>(details).esgReportingPeriodId

/** The period of the credit's owner, locked: one of another owner does not exist. rulings.md 29. */
async function ownPeriod(ctx: Ctx, id: string, ownerId: string, otherwise: ProblemCode) {
  const period = await lockReportingPeriod(ctx, id, ownerId)
  if (!period) throw new Problem(otherwise)
  return period
}

/** The periods that proposals on the credit named and that were deleted since. */
async function lostPeriodIds(tx: Tx, creditId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select details ->> 'esgReportingPeriodId' as id from proposals
     where asset_id = ${creditId} and type = 'ESGEmissionOffset'
       and not exists (select from esg_reporting_periods period
                        where period.id = (details ->> 'esgReportingPeriodId')::uuid)`.execute(tx)
  return rows.map(({ id }) => id)
}
