import { route } from '../../http/route.ts'
import { creditGet } from '../../ledger/credit.ts'
import { found } from '../../lib/problem.ts'
import {
  ConsistencyProof,
  ConsistencyQuery,
  InclusionProof,
  InclusionQuery,
  LogProof,
  SupplyList,
  SupplyQuery,
  TransparencyLog,
} from './schema.ts'
import { supplyOf } from './supply.ts'
import { creditProof, logOf, provedConsistency, provedInclusion } from './usecases.ts'

const tag = 'Transparency log'

export default [
  route({
    id: 'transparencyLogGet',
    tag,
    method: 'GET',
    path: '/transparencyLog',
    summary: 'The log of all that happened to credits, and its newest checkpoint',
    description:
      'Every record of the ledger and every decision on a proposal is a leaf of an append-only Merkle log (RFC 9162). Whoever keeps a checkpoint can prove later that nothing below it was changed or removed.',
    who: 'anyone',
    reply: TransparencyLog,
    problems: ['log-not-begun'],
    handle: async ({ tx }) => ({ body: await logOf(tx) }),
  }),
  route({
    id: 'transparencyLogInclusion',
    tag,
    method: 'GET',
    path: '/transparencyLog/inclusionProof',
    summary: 'That a leaf is in the log',
    description: 'RFC 9162, 2.1.3.',
    who: 'anyone',
    query: InclusionQuery,
    reply: InclusionProof,
    problems: ['not-in-log'],
    handle: async ({ tx }, { query }) => ({ body: await provedInclusion(tx, query) }),
  }),
  route({
    id: 'transparencyLogConsistency',
    tag,
    method: 'GET',
    path: '/transparencyLog/consistencyProof',
    summary: 'That a log begins with an older one, unchanged',
    description: 'RFC 9162, 2.1.4.',
    who: 'anyone',
    query: ConsistencyQuery,
    reply: ConsistencyProof,
    problems: ['not-in-log'],
    handle: async ({ tx }, { query }) => ({ body: await provedConsistency(tx, query) }),
  }),
  route({
    id: 'transparencyLogSupply',
    tag,
    method: 'GET',
    path: '/transparencyLog/supply',
    summary: 'What was issued by project and vintage, and what became of it',
    description:
      'issued = active + listed + retired + cancelled, in mtCO2e, from what is logged. Whoever reads the log comes to the same sums.',
    who: 'anyone',
    query: SupplyQuery,
    reply: SupplyList,
    problems: [],
    handle: async ({ tx }, { query }) => ({ body: await supplyOf(tx, query) }),
  }),
  route({
    id: 'creditProof',
    tag,
    method: 'GET',
    path: '/credits/{creditId}/proof',
    summary: 'What the log tells of a credit from its minting on, proved',
    description:
      'The leaves of the credit and of those that it was split from, each with its inclusion under the newest checkpoint, to be checked without the service. Owner, issuer and listing marketplace also get what opens the commitments.',
    who: 'signedIn',
    reply: LogProof,
    problems: ['not-found', 'not-sealed-yet'],
    target: async ({ tx }, { creditId = '' }) => found(await creditGet(tx, creditId)),
    handle: async (ctx, { params: { creditId = '' } }) => ({
      body: await creditProof(ctx, creditId),
    }),
  }),
]
