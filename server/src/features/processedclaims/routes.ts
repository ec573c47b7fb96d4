import { acting } from '../../access.ts'
import { route } from '../../http/route.ts'
import { found } from '../../lib/problem.ts'
import { listQuery } from '../../lib/schema.ts'
import {
  CheckpointResult,
  CheckpointResultPage,
  CheckpointResultPatch,
  ProcessedClaim,
  ProcessedClaimListQuery,
  ProcessedClaimPage,
  ProcessedClaimPatch,
} from './schema.ts'
import * as store from './store.ts'
import {
  changeProcessedClaim,
  changeResult,
  ownProcessedClaim,
  viewProcessedClaim,
  viewResult,
} from './usecases.ts'

const tag = 'Processed claims'
const one = '/processedClaims/{processedClaimId}'
const result = `${one}/checkpointResults/{checkpointResultId}`
const refusals = [
  'not-owner',
  'processed-claim-not-editable',
  'file-not-yours',
  'if-match-missing',
  'stale-etag',
] as const

export default [
  route({
    id: 'processedClaimList',
    tag,
    method: 'GET',
    path: '/processedClaims',
    summary:
      'List the processed claims that you verify, that are of your claims, or of your registry',
    description:
      'filter: status, ownerId, claimId, mbpId, quantity, createdAt, lastModifiedAt. orderBy: status, quantity, createdAt, lastModifiedAt, id.',
    who: 'member',
    query: ProcessedClaimListQuery,
    reply: ProcessedClaimPage,
    problems: ['invalid-filter'],
    async handle({ tx, actor }, { query }) {
      const { rows, ...more } = await store.processedClaimList(tx, acting(actor).id, query)
      return { body: { items: await store.processedClaimViews(tx, rows), ...more } }
    },
  }),

  route({
    id: 'processedClaimGet',
    tag,
    method: 'GET',
    path: one,
    summary: 'Get a processed claim with its checkpoint results and files',
    who: 'member',
    reply: ProcessedClaim,
    problems: ['not-found'],
    handle: (ctx, { params: { processedClaimId = '' } }) =>
      viewProcessedClaim(ctx, processedClaimId),
  }),

  route({
    id: 'processedClaimUpdate',
    tag,
    method: 'PATCH',
    path: one,
    summary: 'Enter what the verification found: quantity, co-benefits, results, recommendation',
    who: ['ValidationAndVerificationBody'],
    body: ProcessedClaimPatch,
    reply: ProcessedClaim,
    problems: ['unknown-checkpoint', ...refusals],
    target: (ctx, { processedClaimId = '' }) => ownProcessedClaim(ctx, processedClaimId),
    handle: (ctx, { params: { processedClaimId = '' }, body }) =>
      changeProcessedClaim(ctx, processedClaimId, body),
  }),

  route({
    id: 'checkpointResultList',
    tag,
    method: 'GET',
    path: `${one}/checkpointResults`,
    summary: 'List the checkpoint results of a processed claim, oldest first',
    description:
      'filter: outcome, checkpointId, createdAt, lastModifiedAt. orderBy: outcome, createdAt, lastModifiedAt, id.',
    who: 'member',
    query: listQuery({}),
    reply: CheckpointResultPage,
    problems: ['not-found', 'invalid-filter'],
    async handle({ tx, actor }, { params: { processedClaimId = '' }, query }) {
      found(await store.processedClaimGet(tx, processedClaimId, acting(actor).id))
      const { rows, ...more } = await store.resultList(tx, processedClaimId, query)
      return { body: { items: await store.resultViews(tx, rows), ...more } }
    },
  }),

  route({
    id: 'checkpointResultGet',
    tag,
    method: 'GET',
    path: result,
    summary: 'Get a checkpoint result with its files',
    who: 'member',
    reply: CheckpointResult,
    problems: ['not-found'],
    handle: (ctx, { params: { processedClaimId = '', checkpointResultId = '' } }) =>
      viewResult(ctx, processedClaimId, checkpointResultId),
  }),

  route({
    id: 'checkpointResultUpdate',
    tag,
    method: 'PATCH',
    path: result,
    summary: 'Enter the finding for one checkpoint',
    who: ['ValidationAndVerificationBody'],
    body: CheckpointResultPatch,
    reply: CheckpointResult,
    problems: [...refusals],
    async target(ctx, { processedClaimId = '', checkpointResultId = '' }) {
      await viewResult(ctx, processedClaimId, checkpointResultId)
      await ownProcessedClaim(ctx, processedClaimId)
    },
    handle: (ctx, { params: { processedClaimId = '', checkpointResultId = '' }, body }) =>
      changeResult(ctx, processedClaimId, checkpointResultId, body),
  }),
]
