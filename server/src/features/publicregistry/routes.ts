import { route } from '../../http/route.ts'
import { found } from '../../lib/problem.ts'
import certificate from './certificate/routes.ts'
import {
  issuanceAttributes,
  issuanceIdOf,
  publicCreditGet,
  publicCreditList,
} from './credits-store.ts'
import { publicFigures } from './figures-store.ts'
import { projectAttributes, publicProjectGet, publicProjectList } from './projects-store.ts'
import {
  publicRetirementGet,
  publicRetirementList,
  retirementAttributes,
} from './retirements-store.ts'
import {
  PublicCreditListQuery,
  PublicCreditPage,
  PublicCreditWithRanges,
  PublicFigures,
  PublicProject,
  PublicProjectListQuery,
  PublicProjectPage,
  PublicRetirement,
  PublicRetirementListQuery,
  PublicRetirementPage,
} from './schema.ts'

/** How long caches may give an answer on: nothing here is a matter of seconds. */
export const CACHE_SECONDS = 60
const shared = {
  tag: 'Public registry',
  method: 'GET',
  who: 'anyone',
  sharedSeconds: CACHE_SECONDS,
} as const

export default [
  route({
    id: 'publicProjectList',
    path: '/public/projects',
    summary: 'Registered projects',
    description: `Those of which an MBP is registered. ${projectAttributes}`,
    ...shared,
    query: PublicProjectListQuery,
    reply: PublicProjectPage,
    problems: ['invalid-filter'],
    async handle({ tx }, { query }) {
      const { rows, ...more } = await publicProjectList(tx, query)
      return { body: { items: rows, ...more } }
    },
  }),

  route({
    id: 'publicProjectGet',
    path: '/public/projects/{projectId}',
    summary: 'A registered project, its places and what was issued and retired of it',
    ...shared,
    reply: PublicProject,
    problems: [],
    handle: async ({ tx }, { params }) => ({
      body: found(await publicProjectGet(tx, String(params.projectId))),
    }),
  }),

  route({
    id: 'publicCreditList',
    path: '/public/credits',
    summary: 'Issued credits, with their serial ranges and what became of them',
    description: `As they were minted: who owns what is outstanding, and how it is split, is not public. ${issuanceAttributes}`,
    ...shared,
    query: PublicCreditListQuery,
    reply: PublicCreditPage,
    problems: ['invalid-filter'],
    async handle({ tx }, { query }) {
      const { rows, ...more } = await publicCreditList(tx, query)
      return { body: { items: rows, ...more } }
    },
  }),

  route({
    id: 'publicCreditGet',
    path: '/public/credits/{creditId}',
    summary: 'An issued credit, with the ranges that are outstanding, retired and cancelled',
    description: 'The id of any part of it gives the issuance that it is a part of.',
    ...shared,
    reply: PublicCreditWithRanges,
    problems: [],
    async handle({ tx }, { params }) {
      const id = found(await issuanceIdOf(tx, String(params.creditId)))
      return { body: found(await publicCreditGet(tx, id)) }
    },
  }),

  route({
    id: 'publicRetirementList',
    path: '/public/retirements',
    summary: 'Retirements, the newest first, with for whom and why',
    description: retirementAttributes,
    ...shared,
    query: PublicRetirementListQuery,
    reply: PublicRetirementPage,
    problems: ['invalid-filter'],
    async handle({ tx }, { query }) {
      const { rows, ...more } = await publicRetirementList(tx, query)
      return { body: { items: rows, ...more } }
    },
  }),

  route({
    id: 'publicRetirementGet',
    path: '/public/retirements/{retirementId}',
    summary: 'A retirement; its id is that of the retired credit',
    ...shared,
    reply: PublicRetirement,
    problems: [],
    handle: async ({ tx }, { params }) => ({
      body: found(await publicRetirementGet(tx, String(params.retirementId))),
    }),
  }),

  ...certificate,

  route({
    id: 'publicFiguresGet',
    path: '/public/figures',
    summary: 'What was issued and retired, by year, vintage and country',
    ...shared,
    reply: PublicFigures,
    problems: [],
    handle: async ({ tx }) => ({ body: await publicFigures(tx) }),
  }),
]
