import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { route } from '../../http/route.ts'
import { creditGet } from '../../ledger/credit.ts'
import { found } from '../../lib/problem.ts'
import { tonsOrNull } from '../../lib/quantity.ts'
import { ecoProjectGet } from '../ecoprojects/store.ts'
import { ImportedRows } from './schema.ts'
import { type ImportedRow, rowsOfCredit, rowsOfProject } from './store.ts'

const tag = 'Provenance'

const example: ImportedRows = {
  items: [
    {
      kind: 'issuance',
      key: 'KE 1 - 48230',
      quantity: 48230,
      serials: { series: 'KE', first: '1', last: '48230' },
      registryId: '0198f0c1-4a5e-7c3b-9b1d-2f6a8e0d4c71',
      fileName: 'issuances.csv',
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      row: 2,
      cells: { party_code: 'KE', serial_range: '1 - 48230', total: '48230' },
      importedAt: '2026-01-31T12:00:00.000Z',
    },
  ],
}

export default [
  route({
    id: 'creditProvenance',
    tag,
    method: 'GET',
    path: '/credits/{creditId}/provenance',
    summary: 'The rows of registries’ exports that a credit was imported from',
    description:
      'What was issued and, where the registry says so, how it ended: each row as its file has it. Empty for a credit that was minted here.',
    who: 'signedIn',
    reply: ImportedRows,
    problems: ['not-found'],
    example: { reply: example },
    handle: async ({ tx }, { params: { creditId = '' } }) => {
      found(await creditGet(tx, creditId))
      return { body: viewOf(await rowsOfCredit(tx, creditId)) }
    },
  }),
  route({
    id: 'ecoProjectProvenance',
    tag,
    method: 'GET',
    path: '/ecoProjects/{ecoProjectId}/provenance',
    summary: 'The rows of a registry’s export that a project and its MBPs were imported from',
    description: 'For the readers of the project. Empty for a project that was made here.',
    who: 'member',
    reply: ImportedRows,
    problems: ['not-found'],
    example: { reply: example },
    target: seenProject,
    handle: async (ctx, { params }) => {
      const { id } = await seenProject(ctx, params)
      return { body: viewOf(await rowsOfProject(ctx.tx, id)) }
    },
  }),
]

async function seenProject({ tx, actor }: Ctx, { ecoProjectId = '' }: Record<string, string>) {
  return found(await ecoProjectGet(tx, ecoProjectId, acting(actor).id))
}

function viewOf(rows: ImportedRow[]): ImportedRows {
  return {
    items: rows.map(({ ownSeries, ownFirst, ownLast, source, ...row }) => ({
      kind: row.kind,
      key: row.key,
      quantity: tonsOrNull(row.quantity),
      serials:
        ownSeries === null || ownFirst === null || ownLast === null
          ? null
          : { series: ownSeries, first: ownFirst.toString(), last: ownLast.toString() },
      registryId: row.registryId,
      fileName: source,
      sha256: row.sha256,
      row: row.row,
      cells: row.cells,
      importedAt: row.importedAt.toISOString(),
    })),
  }
}
