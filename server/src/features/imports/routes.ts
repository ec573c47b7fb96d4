import { acting } from '../../access.ts'
import { route } from '../../http/route.ts'
import { adapters } from '../../imports/adapters.ts'
import { examples } from './examples.ts'
import {
  Import,
  ImportKinds,
  ImportPage,
  ImportQuery,
  ImportRejectPage,
  ImportRejectQuery,
  NewImport,
} from './schema.ts'
import { importList, rejectList } from './store.ts'
import { correctionsOf, createImport, ownImport, startImport } from './usecases.ts'
import { filesOf, importView, rejectView } from './view.ts'

const tag = 'Imports'
const path = '/imports/{importId}'

/** For the issuing registry that imports, and for nobody else. */
export default [
  route({
    id: 'importKindsGet',
    tag,
    method: 'GET',
    path: '/importKinds',
    summary: 'The exports of registries that can be imported or reconciled',
    who: 'member',
    reply: ImportKinds,
    problems: [],
    example: { reply: { items: [examples.kind] } },
    handle: async () => ({
      body: {
        items: adapters.map(({ registry, registryName, title, kinds, columns, ...adapter }) => ({
          ...{ registry, registryName, title, kinds: [...kinds], columns: [...columns] },
          isOnlyCompared: adapter.onlyCompared !== undefined,
          notes: [...adapter.notes],
        })),
      },
    }),
  }),
  route({
    id: 'importList',
    tag,
    method: 'GET',
    path: '/imports',
    summary: 'The imports of your organization',
    description:
      'Filter by id, registry, status, checkedAt, importedAt, createdAt, lastModifiedAt; order by id, createdAt, lastModifiedAt.',
    who: 'member',
    query: ImportQuery,
    reply: ImportPage,
    problems: ['invalid-filter'],
    example: { reply: { items: [examples.checked] } },
    handle: async ({ tx, actor }, { query }) => {
      const { rows, ...more } = await importList(tx, acting(actor).id, query)
      return { body: { items: rows.map(importView), ...more } }
    },
  }),
  route({
    id: 'importCreate',
    tag,
    method: 'POST',
    path: '/imports',
    summary: 'Have exports of a registry imported for your registry; first for trial',
    description:
      'What they tell of is made in your name: projects, their MBPs, credits of token type `Classic`, retirements, cancellations. Upload the files first. The trial does and checks everything, and keeps nothing; get the import again to see how far it is. Start it once it is `checked`. It goes on though nobody waits for it. What is there already is left alone, so a file can be imported again.',
    who: ['IssuingRegistry'],
    body: NewImport,
    status: 201,
    reply: Import,
    problems: ['file-not-yours', 'import-unsuitable', 'too-many-imports'],
    example: { body: examples.create, reply: examples.waiting },
    handle: async (ctx, { body }) => {
      const created = await createImport(ctx, body)
      return { body: created, location: created.resourceUri }
    },
  }),
  route({
    id: 'importGet',
    tag,
    method: 'GET',
    path,
    summary: 'An import: how far it is, and what becomes or became of its files',
    who: 'member',
    reply: Import,
    problems: [],
    example: { reply: examples.checked },
    target: ownImport,
    handle: async (ctx, { params }) => ({ body: importView(await ownImport(ctx, params)) }),
  }),
  route({
    id: 'importStart',
    tag,
    method: 'POST',
    path: `${path}:start`,
    summary: 'Do in earnest what was checked',
    description:
      'All files in one transaction: everything that has no error is imported, or after a crash nothing, and then it is begun again. The rows in error stay away.',
    who: ['IssuingRegistry'],
    reply: Import,
    problems: ['import-not-checked'],
    example: { reply: { ...examples.checked, status: 'waitingToImport' } },
    target: ownImport,
    handle: async (ctx, { params }) => ({ body: await startImport(ctx, params) }),
  }),
  route({
    id: 'importRejectList',
    tag,
    method: 'GET',
    path: `${path}/rejects`,
    summary: 'The rows of which something is not imported, or that lack something, and why',
    description:
      'Filter by id, fileId, row, isError, createdAt, lastModifiedAt; order by id, row, createdAt, lastModifiedAt.',
    who: 'member',
    query: ImportRejectQuery,
    reply: ImportRejectPage,
    problems: ['invalid-filter'],
    example: { reply: { items: [examples.reject] } },
    target: ownImport,
    handle: async (ctx, { params, query }) => {
      const row = await ownImport(ctx, params)
      const files = filesOf(row)
      const { rows, ...more } = await rejectList(ctx.tx, row.id, query)
      return { body: { items: rows.map((each) => rejectView(each, files)), ...more } }
    },
  }),
  route({
    id: 'importRejectFile',
    tag,
    method: 'GET',
    path: `${path}/files/{fileId}/rejects`,
    summary: 'The rejected rows of a file as CSV, to be corrected and imported again',
    description:
      'As the file has them, with the reasons in the column `import_errors`, which an import reads past, and with columns that may be filled.',
    who: 'member',
    reply: 'content',
    problems: [],
    target: ownImport,
    handle: async (ctx, { params }) => {
      const { fileName, stream } = await correctionsOf(ctx, params)
      const name = encodeURIComponent(`rejected ${fileName.replace(/\.csv$/i, '')}.csv`)
      return {
        stream,
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename*=UTF-8''${name}`,
          'cache-control': 'private, no-store',
        },
      }
    },
  }),
]
