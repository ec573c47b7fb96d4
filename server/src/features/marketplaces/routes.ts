import { route } from '../../http/route.ts'
import { insideMarketplace } from './access.ts'
import { MarketplaceListQuery, MarketplacePage, TraderListQuery, TraderPage } from './schema.ts'
import { marketplaceList, traderList } from './store.ts'

const tag = 'Marketplaces'

export default [
  route({
    id: 'marketplaceList',
    tag,
    method: 'GET',
    path: '/marketplaces',
    summary: 'List the marketplaces, with the number of their traders and listings',
    description: 'filter and orderBy: name, createdAt, lastModifiedAt, id.',
    who: 'signedIn',
    query: MarketplaceListQuery,
    reply: MarketplacePage,
    problems: ['invalid-filter'],
    handle: async ({ tx, actor }, { query }) => ({
      body: await marketplaceList(tx, actor.organization?.id ?? NOBODY, query),
    }),
  }),

  route({
    id: 'traderList',
    tag,
    method: 'GET',
    path: '/marketplaces/{marketplaceId}/traders',
    summary: 'List the traders that a marketplace has registered',
    description:
      'For the marketplace and its traders. filter and orderBy: name, registeredAt, createdAt, id.',
    who: 'member',
    query: TraderListQuery,
    reply: TraderPage,
    problems: ['not-trader', 'invalid-filter'],
    target: (ctx, { marketplaceId = '' }) => insideMarketplace(ctx, marketplaceId),
    async handle(ctx, { params: { marketplaceId = '' }, query }) {
      await insideMarketplace(ctx, marketplaceId)
      return { body: await traderList(ctx.tx, marketplaceId, query) }
    },
  }),
]

const NOBODY = '00000000-0000-0000-0000-000000000000'
