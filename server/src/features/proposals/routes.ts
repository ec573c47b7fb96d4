import { acting } from '../../access.ts'
import { route } from '../../http/route.ts'
import { type ProblemCode, problems } from '../../lib/problem.ts'
import { closed, text } from '../../lib/schema.ts'
import { Credit } from '../credits/schema.ts'
import { act, mayAct } from './act.ts'
import { cancelCredit, mayCancel } from './credit-cancel.ts'
import { propose } from './propose.ts'
import { NewProposal, Proposal, ProposalAction, ProposalListQuery, ProposalPage } from './schema.ts'
import { proposalList, proposalViews } from './store.ts'
import type { Rule } from './type.ts'
import { types } from './types/index.ts'
import { viewProposal } from './view.ts'

const tag = 'Proposals'
const CancelBody = closed({ reason: text(2000) }, { $id: 'CreditCancel' })

/** Every refusal that some type adds, so that the document cannot lie. */
const codes = (rules: readonly Rule<never>[] | undefined) => (rules ?? []).map(([code]) => code)
const toSubmit = types.flatMap(({ submit: { must, parties, fits } }): ProblemCode[] => [
  ...codes(must),
  ...codes(parties),
  ...codes(fits),
])
const toAct = types.flatMap(({ actions }) =>
  Object.values(actions).flatMap(({ must, fits }): ProblemCode[] => [
    ...codes(must),
    ...codes(fits),
  ]),
)
const toResubmit = toSubmit.filter((code) => [409, 422].includes(problems[code][0]))

export default [
  route({
    id: 'proposalCreate',
    tag,
    method: 'POST',
    path: '/proposals',
    summary: 'Ask another organization to decide on an asset of yours',
    description: types.map(({ name, title }) => `- \`${name}\`: ${title}`).join('\n'),
    who: 'contributor',
    body: NewProposal,
    status: 201,
    reply: Proposal,
    problems: [
      'not-found',
      'not-owner',
      'not-omnibus',
      'proposal-already-open',
      'asset-unsuitable',
      'reviewer-mismatch',
      'reviewer-unsuitable',
      'quantity-exceeds-credit',
      'reporting-period-unsuitable',
      'file-not-yours',
      ...toSubmit,
    ],
    handle: (ctx, { body }) => propose(ctx, body),
  }),

  route({
    id: 'proposalList',
    tag,
    method: 'GET',
    path: '/proposals',
    summary: 'List the proposals that you submitted or review',
    description:
      'filter: type, status, submitterId, reviewerId, resourceUri, createdAt, lastModifiedAt. orderBy: type, status, createdAt, lastModifiedAt, id.',
    who: 'member',
    query: ProposalListQuery,
    reply: ProposalPage,
    problems: ['invalid-filter'],
    async handle({ tx, actor }, { query }) {
      const reader = acting(actor).id
      const { rows, ...more } = await proposalList(tx, reader, query)
      return { body: { items: await proposalViews(tx, rows, reader), ...more } }
    },
  }),

  route({
    id: 'proposalGet',
    tag,
    method: 'GET',
    path: '/proposals/{proposalId}',
    summary: 'Get a proposal, its history, what you may do with it, and why not the rest',
    who: 'member',
    reply: Proposal,
    problems: ['not-found'],
    handle: (ctx, { params: { proposalId = '' } }) => viewProposal(ctx, proposalId),
  }),

  route({
    id: 'proposalAct',
    tag,
    method: 'POST',
    path: '/proposals/{proposalId}/action',
    summary: 'Accept, approve, mint, reject, return, resubmit or withdraw a proposal',
    description:
      'Send the ETag of the proposal in If-Match to decide only on what you have seen (412 otherwise). A conflict names the status and what is allowed.',
    who: 'contributor',
    body: ProposalAction,
    reply: Proposal,
    problems: [
      'not-submitter',
      'not-reviewer',
      'stale-etag',
      'action-not-allowed',
      'accept-first',
      'no-longer-holds',
      'reviewer-changed',
      'proposal-already-open',
      'credit-locked',
      'asset-id-taken',
      'unknown-action',
      'file-not-yours',
      ...toResubmit,
      ...toAct,
    ],
    target: (ctx, { proposalId = '' }) => mayAct(ctx, proposalId),
    handle: (ctx, { params: { proposalId = '' }, body }) => act(ctx, proposalId, body),
  }),

  route({
    id: 'creditCancel',
    tag: 'Credits',
    method: 'POST',
    path: '/credits/{creditId}/cancel',
    summary: 'End a credit for a reversal or an error, as its issuing registry',
    description: 'An open proposal on the credit is rejected with the reason; a listing ends.',
    who: ['IssuingRegistry'],
    body: CancelBody,
    reply: Credit,
    problems: ['not-issuer', 'credit-not-active'],
    target: (ctx, { creditId = '' }) => mayCancel(ctx, creditId),
    handle: (ctx, { params: { creditId = '' }, body }) => cancelCredit(ctx, creditId, body.reason),
  }),
]
