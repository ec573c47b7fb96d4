import { acting } from '../../access.ts'
import { route } from '../../http/route.ts'
import { found } from '../../lib/problem.ts'
import {
  EcoProject,
  EcoProjectListQuery,
  EcoProjectPage,
  EcoProjectPatch,
  Mbp,
  MbpListQuery,
  MbpPage,
  MbpPatch,
  NewEcoProject,
  NewMbp,
} from './schema.ts'
import * as store from './store.ts'
import {
  changeEcoProject,
  changeMbp,
  createEcoProject,
  createMbp,
  deleteMbp,
  ownEcoProject,
  ownMbp,
  viewEcoProject,
  viewMbp,
} from './usecases.ts'

const tag = 'Ecological projects'

export default [
  route({
    id: 'ecoProjectCreate',
    tag,
    method: 'POST',
    path: '/ecoProjects',
    summary: 'Create an ecological project, with its modular benefit projects if you like',
    who: ['Supplier'],
    body: NewEcoProject,
    status: 201,
    reply: EcoProject,
    problems: ['mbp-kind-taken', 'registry-unknown', 'file-not-yours'],
    handle: (ctx, { body }) => createEcoProject(ctx, body),
  }),

  route({
    id: 'ecoProjectList',
    tag,
    method: 'GET',
    path: '/ecoProjects',
    summary: 'List the ecological projects that you own or review',
    description:
      'filter: name, country, region, projectScale, firstYearOfIssuance, registryProjectId, ownerId, createdAt, lastModifiedAt. orderBy: name, country, createdAt, lastModifiedAt, id.',
    who: 'member',
    query: EcoProjectListQuery,
    reply: EcoProjectPage,
    problems: ['invalid-filter'],
    async handle({ tx, actor }, { query }) {
      const reader = acting(actor).id
      const { rows, ...more } = await store.ecoProjectList(tx, reader, query)
      return { body: { items: await store.ecoProjectViews(tx, rows, reader), ...more } }
    },
  }),

  route({
    id: 'ecoProjectGet',
    tag,
    method: 'GET',
    path: '/ecoProjects/{ecoProjectId}',
    summary: 'Get an ecological project with the modular benefit projects that you may read',
    who: 'member',
    reply: EcoProject,
    problems: ['not-found'],
    handle: (ctx, { params: { ecoProjectId = '' } }) => viewEcoProject(ctx, ecoProjectId),
  }),

  route({
    id: 'ecoProjectUpdate',
    tag,
    method: 'PATCH',
    path: '/ecoProjects/{ecoProjectId}',
    summary: 'Change an ecological project while none of its MBPs is in review',
    who: ['Supplier'],
    body: EcoProjectPatch,
    reply: EcoProject,
    problems: [
      'not-owner',
      'project-in-review',
      'country-not-changeable',
      'if-match-missing',
      'stale-etag',
    ],
    target: (ctx, { ecoProjectId = '' }) => ownEcoProject(ctx, ecoProjectId),
    handle: (ctx, { params: { ecoProjectId = '' }, body }) =>
      changeEcoProject(ctx, ecoProjectId, body),
  }),

  route({
    id: 'mbpCreate',
    tag,
    method: 'POST',
    path: '/ecoProjects/{ecoProjectId}/mbps',
    summary: 'Add a modular benefit project to an ecological project',
    who: ['Supplier'],
    body: NewMbp,
    status: 201,
    reply: Mbp,
    problems: ['not-owner', 'mbp-kind-taken', 'registry-unknown', 'file-not-yours'],
    target: (ctx, { ecoProjectId = '' }) => ownEcoProject(ctx, ecoProjectId),
    handle: (ctx, { params: { ecoProjectId = '' }, body }) => createMbp(ctx, ecoProjectId, body),
  }),

  route({
    id: 'mbpList',
    tag,
    method: 'GET',
    path: '/ecoProjects/{ecoProjectId}/mbps',
    summary: 'List the modular benefit projects of an ecological project that you may read',
    description:
      'filter: name, status, issuingRegistryId, ecologicalBenefitType, classificationCategory, classificationMethod, methodology, createdAt, lastModifiedAt. orderBy: name, status, createdAt, lastModifiedAt, id.',
    who: 'member',
    query: MbpListQuery,
    reply: MbpPage,
    problems: ['not-found', 'invalid-filter'],
    async handle({ tx, actor }, { params: { ecoProjectId = '' }, query }) {
      const reader = acting(actor).id
      found(await store.ecoProjectGet(tx, ecoProjectId, reader))
      const { rows, ...more } = await store.mbpList(tx, ecoProjectId, reader, query)
      return { body: { items: await store.mbpViews(tx, rows), ...more } }
    },
  }),

  route({
    id: 'mbpGet',
    tag,
    method: 'GET',
    path: '/ecoProjects/{ecoProjectId}/mbps/{mbpId}',
    summary: 'Get a modular benefit project with its files',
    who: 'member',
    reply: Mbp,
    problems: ['not-found'],
    handle: (ctx, { params: { ecoProjectId = '', mbpId = '' } }) =>
      viewMbp(ctx, ecoProjectId, mbpId),
  }),

  route({
    id: 'mbpUpdate',
    tag,
    method: 'PATCH',
    path: '/ecoProjects/{ecoProjectId}/mbps/{mbpId}',
    summary: 'Change a modular benefit project that is a draft or returned for edits',
    who: ['Supplier'],
    body: MbpPatch,
    reply: Mbp,
    problems: [
      'not-owner',
      'mbp-not-editable',
      'registry-not-changeable',
      'mbp-kind-taken',
      'registry-unknown',
      'file-not-yours',
      'if-match-missing',
      'stale-etag',
    ],
    target: (ctx, { ecoProjectId = '', mbpId = '' }) => ownMbp(ctx, ecoProjectId, mbpId),
    handle: (ctx, { params: { ecoProjectId = '', mbpId = '' }, body }) =>
      changeMbp(ctx, ecoProjectId, mbpId, body),
  }),

  route({
    id: 'mbpDelete',
    tag,
    method: 'DELETE',
    path: '/ecoProjects/{ecoProjectId}/mbps/{mbpId}',
    summary: 'Delete a modular benefit project that was never submitted',
    who: ['Supplier'],
    status: 204,
    problems: ['not-owner', 'mbp-not-draft', 'if-match-missing', 'stale-etag'],
    target: (ctx, { ecoProjectId = '', mbpId = '' }) => ownMbp(ctx, ecoProjectId, mbpId),
    async handle(ctx, { params: { ecoProjectId = '', mbpId = '' } }) {
      await deleteMbp(ctx, ecoProjectId, mbpId)
      return {}
    },
  }),
]
