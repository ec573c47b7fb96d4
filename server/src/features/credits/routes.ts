import { route } from '../../http/route.ts'
import { insideMarketplace } from '../marketplaces/access.ts'
import { lineageOf } from './lineage.ts'
import { Lineage, LineageQuery } from './lineage-schema.ts'
import {
  Credit,
  CreditListQuery,
  CreditPage,
  Credits,
  EndUseBuyerTransferBody,
  SplitBody,
  TransferBody,
} from './schema.ts'
import { creditAttributes, creditList, creditViews } from './store.ts'
import {
  mayMove,
  splitCredit,
  transferCredit,
  transferEndUseBuyer,
  viewCredit,
} from './usecases.ts'

const tag = 'Credits'
const owners = ['Supplier', 'Buyer', 'Marketplace'] as const
const one = '/credits/{creditId}'
const refusals = [
  'not-owner',
  'not-omnibus',
  'credit-not-active',
  'credit-locked',
  'credit-listed',
] as const

export default [
  route({
    id: 'creditList',
    tag,
    method: 'GET',
    path: '/credits',
    summary: 'List all credits, whoever owns them',
    description: `filter: ${creditAttributes.join(', ')}. orderBy: status, quantity, vintage, assetId, issuedAt, createdAt, lastModifiedAt, id. Buyers find what is for sale by status=listed.`,
    who: 'signedIn',
    query: CreditListQuery,
    reply: CreditPage,
    problems: ['invalid-filter'],
    async handle({ tx, actor }, { query }) {
      const { rows, ...more } = await creditList(tx, query)
      return { body: { items: await creditViews(tx, rows, actor.organization?.id), ...more } }
    },
  }),

  route({
    id: 'creditGet',
    tag,
    method: 'GET',
    path: one,
    summary: 'Get a credit with its files',
    who: 'signedIn',
    reply: Credit,
    problems: ['not-found'],
    handle: (ctx, { params: { creditId = '' } }) => viewCredit(ctx, creditId),
  }),

  route({
    id: 'creditLineage',
    tag,
    method: 'GET',
    path: `${one}/lineage`,
    summary: 'Follow a credit from its project to its retirement',
    description:
      'Comments and files of a step come to its readers only; the steps are null where an imported credit has none. `descendants` comes in pages of 1,000.',
    who: 'signedIn',
    query: LineageQuery,
    reply: Lineage,
    problems: ['not-found', 'invalid-filter'],
    handle: async (ctx, { params: { creditId = '' }, query }) => ({
      body: await lineageOf(ctx, creditId, query.page),
    }),
  }),

  route({
    id: 'creditSplit',
    tag,
    method: 'POST',
    path: `${one}/split`,
    summary: 'Split a credit into children that add up to it',
    description:
      'By its owner, or by the marketplace that has listed it. Give either `quantities` or `children`; the children come in the order asked.',
    who: owners,
    body: SplitBody,
    status: 201,
    reply: Credits,
    problems: ['quantities-do-not-add-up', ...refusals],
    target: (ctx, { creditId = '' }) => mayMove(ctx, creditId),
    handle: (ctx, { params: { creditId = '' }, body }) => splitCredit(ctx, creditId, body),
  }),

  route({
    id: 'creditTransfer',
    tag,
    method: 'POST',
    path: `${one}/transfer`,
    summary: 'Give a credit, or a part of it, to another owner',
    description:
      'With a `quantity` below the credit’s the credit is split in the same transaction, and the answer is the child that moved.',
    who: owners,
    body: TransferBody,
    reply: Credit,
    problems: [
      'transfer-to-owner',
      'new-owner-unsuitable',
      'new-owner-not-trader',
      'quantity-exceeds-credit',
      ...refusals,
    ],
    target: (ctx, { creditId = '' }) => mayMove(ctx, creditId),
    handle: (ctx, { params: { creditId = '' }, body }) => transferCredit(ctx, creditId, body),
  }),

  route({
    id: 'creditEndUseBuyerTransfer',
    tag,
    method: 'POST',
    path: `${one}/endUseBuyerTransfer`,
    summary: 'Name another end-use buyer of a credit',
    who: owners,
    body: EndUseBuyerTransferBody,
    reply: Credit,
    problems: [...refusals],
    target: (ctx, { creditId = '' }) => mayMove(ctx, creditId),
    handle: (ctx, { params: { creditId = '' }, body }) =>
      transferEndUseBuyer(ctx, creditId, body.endUseBuyer),
  }),

  route({
    id: 'listingList',
    tag: 'Marketplaces',
    method: 'GET',
    path: '/marketplaces/{marketplaceId}/listings',
    summary: 'List the credits that a marketplace has listed',
    description: `For the marketplace and its traders. filter: ${creditAttributes.join(', ')}.`,
    who: 'member',
    query: CreditListQuery,
    reply: CreditPage,
    problems: ['not-trader', 'invalid-filter'],
    target: (ctx, { marketplaceId = '' }) => insideMarketplace(ctx, marketplaceId),
    async handle(ctx, { params: { marketplaceId = '' }, query }) {
      await insideMarketplace(ctx, marketplaceId)
      const listed = { ...query, listingMarketplaceId: marketplaceId }
      const { rows, ...more } = await creditList(ctx.tx, listed)
      const viewer = ctx.actor.organization?.id
      return { body: { items: await creditViews(ctx.tx, rows, viewer), ...more } }
    },
  }),
]
