import { acting } from '../../access.ts'
import { route } from '../../http/route.ts'
import { found } from '../../lib/problem.ts'
import { listQuery } from '../../lib/schema.ts'
import { ownMbp } from '../ecoprojects/usecases.ts'
import {
  Checkpoint,
  CheckpointPage,
  CheckpointPatch,
  Claim,
  ClaimListQuery,
  ClaimPage,
  ClaimPatch,
  NewClaim,
} from './schema.ts'
import * as store from './store.ts'
import {
  changeCheckpoint,
  changeClaim,
  createClaim,
  deleteClaim,
  ownClaim,
  seeMbp,
  viewCheckpoint,
  viewClaim,
} from './usecases.ts'

const tag = 'Claims'
const claims = '/ecoProjects/{ecoProjectId}/mbps/{mbpId}/mbpClaims'
const claim = `${claims}/{mbpClaimId}`
const checkpoint = `${claim}/checkpoints/{checkpointId}`

type Params = Record<string, string>
const pathOf = ({ ecoProjectId = '', mbpId = '', mbpClaimId = '' }: Params) => ({
  ecoProjectId,
  mbpId,
  id: mbpClaimId,
})

const refusals = ['dates-reversed', 'checkpoint-outside-claim', 'file-not-yours'] as const

export default [
  route({
    id: 'mbpClaimCreate',
    tag,
    method: 'POST',
    path: claims,
    summary: 'Claim a benefit of a registered MBP over a date range, with its checkpoints',
    who: ['Supplier'],
    body: NewClaim,
    status: 201,
    reply: Claim,
    problems: ['not-owner', 'mbp-not-registered', ...refusals],
    target: (ctx, { ecoProjectId = '', mbpId = '' }) => ownMbp(ctx, ecoProjectId, mbpId),
    handle: (ctx, { params: { ecoProjectId = '', mbpId = '' }, body }) =>
      createClaim(ctx, ecoProjectId, mbpId, body),
  }),

  route({
    id: 'mbpClaimList',
    tag,
    method: 'GET',
    path: claims,
    summary: 'List the claims of an MBP that you may read',
    description:
      'filter: name, status, startDate, endDate, quantity, createdAt, lastModifiedAt. orderBy: status, startDate, endDate, quantity, createdAt, lastModifiedAt, id.',
    who: 'member',
    query: ClaimListQuery,
    reply: ClaimPage,
    problems: ['not-found', 'invalid-filter'],
    async handle(ctx, { params: { ecoProjectId = '', mbpId = '' }, query }) {
      const reader = acting(ctx.actor).id
      await seeMbp(ctx, ecoProjectId, mbpId)
      const { rows, ...more } = await store.claimList(ctx.tx, mbpId, reader, query)
      return { body: { items: await store.claimViews(ctx.tx, rows, reader), ...more } }
    },
  }),

  route({
    id: 'mbpClaimGet',
    tag,
    method: 'GET',
    path: claim,
    summary: 'Get a claim with its checkpoints and files',
    who: 'member',
    reply: Claim,
    problems: ['not-found'],
    handle: (ctx, { params }) => viewClaim(ctx, pathOf(params)),
  }),

  route({
    id: 'mbpClaimUpdate',
    tag,
    method: 'PATCH',
    path: claim,
    summary: 'Change a claim that is a draft or returned for edits',
    description:
      '`checkpoints` names those that stay: with an id they are changed, without an id added, and those left out are removed.',
    who: ['Supplier'],
    body: ClaimPatch,
    reply: Claim,
    problems: [
      'not-owner',
      'claim-not-editable',
      'unknown-checkpoint',
      'checkpoint-has-result',
      'if-match-missing',
      'stale-etag',
      ...refusals,
    ],
    target: (ctx, params) => ownClaim(ctx, pathOf(params)),
    handle: (ctx, { params, body }) => changeClaim(ctx, pathOf(params), body),
  }),

  route({
    id: 'mbpClaimDelete',
    tag,
    method: 'DELETE',
    path: claim,
    summary: 'Delete a claim that was never submitted',
    who: ['Supplier'],
    status: 204,
    problems: ['not-owner', 'claim-not-draft', 'if-match-missing', 'stale-etag'],
    target: (ctx, params) => ownClaim(ctx, pathOf(params)),
    async handle(ctx, { params }) {
      await deleteClaim(ctx, pathOf(params))
      return {}
    },
  }),

  route({
    id: 'checkpointList',
    tag,
    method: 'GET',
    path: `${claim}/checkpoints`,
    summary: 'List the checkpoints of a claim with their files, oldest first',
    description: 'filter and orderBy: createdAt, lastModifiedAt, id.',
    who: 'member',
    query: listQuery({}),
    reply: CheckpointPage,
    problems: ['not-found', 'invalid-filter'],
    async handle({ tx, actor }, { params, query }) {
      const row = found(await store.claimGet(tx, pathOf(params), acting(actor).id))
      const { rows, ...more } = await store.checkpointList(tx, row.id, query)
      return { body: { items: await store.checkpointViews(tx, [row], rows), ...more } }
    },
  }),

  route({
    id: 'checkpointGet',
    tag,
    method: 'GET',
    path: checkpoint,
    summary: 'Get a checkpoint of a claim with its files',
    who: 'member',
    reply: Checkpoint,
    problems: ['not-found'],
    handle: (ctx, { params }) => viewCheckpoint(ctx, pathOf(params), params.checkpointId ?? ''),
  }),

  route({
    id: 'checkpointUpdate',
    tag,
    method: 'PATCH',
    path: checkpoint,
    summary: 'Change a checkpoint of a claim that is a draft or returned for edits',
    who: ['Supplier'],
    body: CheckpointPatch,
    reply: Checkpoint,
    problems: ['not-owner', 'claim-not-editable', 'if-match-missing', 'stale-etag', ...refusals],
    async target(ctx, params) {
      await viewCheckpoint(ctx, pathOf(params), params.checkpointId ?? '')
      await ownClaim(ctx, pathOf(params))
    },
    handle: (ctx, { params, body }) =>
      changeCheckpoint(ctx, pathOf(params), params.checkpointId ?? '', body),
  }),
]
