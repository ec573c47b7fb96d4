import { route } from '../../http/route.ts'
import {
  ListingPlanBody,
  Plan,
  PlanExecution,
  RetirementPlanBody,
  TransferPlanBody,
} from './schema.ts'
import { planView } from './store.ts'
import { execute, plan, seePlan } from './usecases.ts'

const tag = 'Plans'
const owners = ['Supplier', 'Buyer', 'Marketplace'] as const
const refusals = ['quantity-not-available', 'not-omnibus'] as const

export default [
  route({
    id: 'retirementPlan',
    tag,
    method: 'POST',
    path: '/credits/retirements:plan',
    summary: 'Plan a retirement: which credits a quantity would take, and which would be split',
    description: 'Touches nothing. The plan can be executed once, within 10 minutes.',
    who: owners,
    body: RetirementPlanBody,
    status: 201,
    reply: Plan,
    problems: [...refusals],
    handle: (ctx, { body }) => plan(ctx, 'retirement', body),
  }),

  route({
    id: 'listingPlan',
    tag,
    method: 'POST',
    path: '/credits/listings:plan',
    summary: 'Plan a listing of a quantity on a marketplace',
    who: owners,
    body: ListingPlanBody,
    status: 201,
    reply: Plan,
    problems: [...refusals],
    handle: (ctx, { body }) => plan(ctx, 'listing', body),
  }),

  route({
    id: 'transferPlan',
    tag,
    method: 'POST',
    path: '/credits/transfers:plan',
    summary: 'Plan a transfer of a quantity to another owner',
    who: owners,
    body: TransferPlanBody,
    status: 201,
    reply: Plan,
    problems: [...refusals],
    handle: (ctx, { body }) => plan(ctx, 'transfer', body),
  }),

  route({
    id: 'planGet',
    tag,
    method: 'GET',
    path: '/credits/plans/{planId}',
    summary: 'Get a plan of your organization',
    who: 'member',
    reply: Plan,
    problems: ['not-found'],
    handle: async (ctx, { params: { planId = '' } }) => ({
      body: planView(await seePlan(ctx, planId)),
    }),
  }),

  route({
    id: 'planExecute',
    tag,
    method: 'POST',
    path: '/credits/plans/{planId}:execute',
    summary: 'Do exactly what a plan says, all or nothing',
    description:
      'A retirement and a listing make proposals that wait for their reviewers; a transfer is done.',
    who: owners,
    reply: PlanExecution,
    problems: [
      'plan-executed',
      'plan-expired',
      'plan-stale',
      'not-trader',
      'not-owner',
      'not-omnibus',
      'credit-locked',
      'credit-not-active',
      'reviewer-unsuitable',
      'transfer-to-owner',
      'new-owner-unsuitable',
    ],
    target: (ctx, { planId = '' }) => seePlan(ctx, planId),
    handle: (ctx, { params: { planId = '' } }) => execute(ctx, planId),
  }),
]
