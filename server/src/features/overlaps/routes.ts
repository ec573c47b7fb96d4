import { route } from '../../http/route.ts'
import {
  ClaimOverlaps,
  MbpOverlaps,
  OverlapCriteria,
  OverlapCriteriaChoice,
  OverlapQuery,
  ProposalOverlapQuery,
  ProposalOverlaps,
} from './schema.ts'
import {
  chooseCriteria,
  claimOverlaps,
  mbpOverlaps,
  proposalOverlaps,
  reviewed,
} from './usecases.ts'

const tag = 'Double counting'
const mbp = '/ecoProjects/{ecoProjectId}/mbps/{mbpId}'
const seen =
  'The registry and the verifier see those submitted, returned for edits and registered, the owner only the registered; nobody sees drafts.'

export default [
  route({
    id: 'mbpOverlaps',
    tag,
    method: 'GET',
    path: `${mbp}/overlaps`,
    summary: 'List the other MBPs that intersect an MBP or lie near it, at any registry',
    description: `${seen} radiusKm is 10 unless given. Overlaps inform; they block nothing.`,
    who: 'member',
    query: OverlapQuery,
    reply: MbpOverlaps,
    problems: ['not-found', 'invalid-filter'],
    handle: (ctx, { params: { ecoProjectId = '', mbpId = '' }, query }) =>
      mbpOverlaps(ctx, { ecoProjectId, mbpId }, query),
  }),

  route({
    id: 'mbpClaimOverlaps',
    tag,
    method: 'GET',
    path: `${mbp}/mbpClaims/{mbpClaimId}/overlaps`,
    summary: 'List the other MBPs near a claim’s, and whether their claims have days in common',
    description: `${seen} Of their claims only the common days are shown: of those under review and approved, to the owner of the approved alone.`,
    who: 'member',
    query: OverlapQuery,
    reply: ClaimOverlaps,
    problems: ['not-found', 'invalid-filter'],
    handle: (ctx, { params: { ecoProjectId = '', mbpId = '', mbpClaimId = '' }, query }) =>
      claimOverlaps(ctx, { ecoProjectId, mbpId, id: mbpClaimId }, query),
  }),

  route({
    id: 'proposalOverlaps',
    tag,
    method: 'GET',
    path: '/proposals/{proposalId}/overlaps',
    summary: 'See what may be counted twice before you decide',
    description:
      'Of an MBPRegister, an MBPClaimVerify and a CreditMint, for its reviewer. Of a CreditMint also the credits that meet every criterion that counts; radiusKm is that of the criteria unless given.',
    who: 'member',
    query: ProposalOverlapQuery,
    reply: ProposalOverlaps,
    problems: ['not-found', 'not-reviewer', 'overlaps-not-compared', 'invalid-filter'],
    target: (ctx, { proposalId = '' }) => reviewed(ctx, proposalId),
    handle: (ctx, { params: { proposalId = '' }, query }) =>
      proposalOverlaps(ctx, proposalId, query),
  }),

  route({
    id: 'overlapCriteriaChoose',
    tag,
    method: 'PUT',
    path: '/proposals/{proposalId}/overlapCriteria',
    summary: 'Choose which criteria count for an open mint request, as its registry',
    description:
      'The choice is kept with the proposal. It is a note of the reviewer, no change of the proposal: needs no If-Match, and the ETag stays.',
    who: ['IssuingRegistry'],
    body: OverlapCriteriaChoice,
    reply: OverlapCriteria,
    problems: ['not-found', 'not-reviewer', 'action-not-allowed', 'overlaps-not-compared'],
    target: (ctx, { proposalId = '' }) => reviewed(ctx, proposalId),
    handle: (ctx, { params: { proposalId = '' }, body }) => chooseCriteria(ctx, proposalId, body),
  }),
]
