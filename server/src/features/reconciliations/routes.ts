import { acting } from '../../access.ts'
import { route } from '../../http/route.ts'
import { examples } from './examples.ts'
import {
  NewReconciliation,
  Reconciliation,
  ReconciliationItem,
  ReconciliationItemPage,
  ReconciliationItemPatch,
  ReconciliationItemQuery,
  ReconciliationPage,
  ReconciliationQuery,
} from './schema.ts'
import { itemList, reconciliationList } from './store.ts'
import { createReconciliation, ownItem, ownReconciliation, resolveItem } from './usecases.ts'
import { itemView, reconciliationViews } from './view.ts'

const tag = 'Reconciliations'
const path = '/reconciliations/{reconciliationId}'

/** For the issuing registry that made them, and for nobody else. */
export default [
  route({
    id: 'reconciliationList',
    tag,
    method: 'GET',
    path: '/reconciliations',
    summary: 'The reconciliations of your organization',
    description:
      'Filter by id, name, level, kind, createdAt, lastModifiedAt; order by id, name, createdAt, lastModifiedAt.',
    who: 'member',
    query: ReconciliationQuery,
    reply: ReconciliationPage,
    problems: ['invalid-filter'],
    example: { reply: { items: [examples.reconciliation] } },
    handle: async ({ tx, actor }, { query }) => {
      const { rows, ...more } = await reconciliationList(tx, acting(actor).id, query)
      return { body: { items: await reconciliationViews(tx, rows), ...more } }
    },
  }),
  route({
    id: 'reconciliationCreate',
    tag,
    method: 'POST',
    path: '/reconciliations',
    summary: 'Compare two exports of registries, or one with the ledger of your registry',
    description:
      'By project the sums are compared. One by one, what has the same key is the same; else what is as much of the same project, what shares serials, and what is of the same project and day. Rows that cannot be read are counted and not compared.',
    who: ['IssuingRegistry'],
    body: NewReconciliation,
    status: 201,
    reply: Reconciliation,
    problems: ['reconciliation-name-taken', 'file-not-yours', 'source-unreadable'],
    example: { body: examples.create, reply: examples.reconciliation },
    handle: async (ctx, { body }) => {
      const reconciliation = await createReconciliation(ctx, body)
      return { body: reconciliation, location: reconciliation.resourceUri }
    },
  }),
  route({
    id: 'reconciliationGet',
    tag,
    method: 'GET',
    path,
    summary: 'A reconciliation: its sources, and how many items came out how',
    who: 'member',
    reply: Reconciliation,
    problems: [],
    example: { reply: examples.reconciliation },
    target: ownReconciliation,
    handle: async (ctx, { params }) => {
      const [body] = await reconciliationViews(ctx.tx, [await ownReconciliation(ctx, params)])
      return { body }
    },
  }),
  route({
    id: 'reconciliationItemList',
    tag,
    method: 'GET',
    path: `${path}/items`,
    summary: 'What two sources say of each project, issuance, retirement or cancellation',
    description:
      'Filter by id, outcome, resolution, projectKey, keyA, keyB, quantityA, quantityB, createdAt, lastModifiedAt; order by id, createdAt, lastModifiedAt.',
    who: 'member',
    query: ReconciliationItemQuery,
    reply: ReconciliationItemPage,
    problems: ['invalid-filter'],
    example: { reply: { items: [examples.item] } },
    target: ownReconciliation,
    handle: async (ctx, { params, query }) => {
      const { id } = await ownReconciliation(ctx, params)
      const { rows, ...more } = await itemList(ctx.tx, id, query)
      return { body: { items: rows.map(itemView), ...more } }
    },
  }),
  route({
    id: 'reconciliationItemGet',
    tag,
    method: 'GET',
    path: `${path}/items/{itemId}`,
    summary: 'An item of a reconciliation',
    who: 'member',
    reply: ReconciliationItem,
    problems: [],
    example: { reply: examples.item },
    target: ownItem,
    handle: async (ctx, { params }) => {
      const item = await ownItem(ctx, params)
      return { body: itemView(item), version: item.version }
    },
  }),
  route({
    id: 'reconciliationItemUpdate',
    tag,
    method: 'PATCH',
    path: `${path}/items/{itemId}`,
    summary: 'Say which side is right, and why; `resolution: null` opens the item again',
    description: 'Nothing in the ledger changes by it.',
    who: ['IssuingRegistry'],
    body: ReconciliationItemPatch,
    reply: ReconciliationItem,
    problems: ['if-match-missing', 'stale-etag'],
    example: { body: examples.resolve, reply: examples.item },
    target: ownItem,
    handle: (ctx, { params, body }) => resolveItem(ctx, params, body),
  }),
]
