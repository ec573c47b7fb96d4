import { Readable } from 'node:stream'
import { acting } from '../../access.ts'
import type { Ctx } from '../../ctx.ts'
import { fromJson } from '../../db/json.ts'
import type { RowError } from '../../imports/adapter.ts'
import { correctable } from '../../imports/rejects.ts'
import { present } from '../../lib/assert.ts'
import { csv } from '../../lib/csv.ts'
import { newId } from '../../lib/ids.ts'
import { found, Problem } from '../../lib/problem.ts'
import { fileGet } from '../files/store.ts'
import { lockOrganization } from '../organizations/store.ts'
import type { Import, NewImport } from './schema.ts'
import {
  countUnfinished,
  importGet,
  importInsert,
  importStart,
  rejectsAfter,
  type ToImport,
} from './store.ts'
import { filesOf, importView, outcomesOf } from './view.ts'

/** Of all files together; larger ones are imported by the command, which serves nobody else. */
export const IMPORT_MAX_BYTES = 64 * 1024 * 1024
export const UNFINISHED_MAX = 5

type Params = Record<string, string>

export async function ownImport(
  { tx, actor }: Ctx,
  { importId = '' }: Params,
  options?: { lock: boolean },
) {
  return found(await importGet(tx, importId, acting(actor).id, options))
}

/** Asks for files to be imported, which begins with a trial of all of them. */
export async function createImport(ctx: Ctx, { registry, fileIds }: NewImport): Promise<Import> {
  const { tx, actor, now } = ctx
  const { id: organizationId, marketRoles } = acting(actor)
  await lockOrganization(tx, organizationId)
  const unfinished = await countUnfinished(tx, organizationId)
  const files: ToImport[] = []
  for (const fileId of fileIds) files.push(await toImport(ctx, organizationId, fileId))

  if (!marketRoles.some((role) => role === 'Supplier' || role === 'Buyer')) {
    const detail = 'It needs the market role Supplier too, to own what it issues: ask the operator.'
    throw new Problem('import-unsuitable', detail)
  }
  const size = files.reduce((sum, file) => sum + file.size, 0)
  if (size > IMPORT_MAX_BYTES) {
    throw new Problem('import-unsuitable', 'The files are over 64 MiB: use `npm run import`.')
  }
  if (unfinished >= UNFINISHED_MAX) {
    throw new Problem('too-many-imports', `Wait for one of the ${unfinished} that go on.`)
  }

  const id = newId()
  const createdBy = actor.userId
  await importInsert(tx, { id, organizationId, registry: registry ?? null, files, createdBy }, now)
  return importView(present(await importGet(tx, id, organizationId), 'it was just kept'))
}

async function toImport({ tx }: Ctx, organizationId: string, fileId: string): Promise<ToImport> {
  const file = await fileGet(tx, fileId, organizationId)
  if (file?.organizationId !== organizationId) throw new Problem('file-not-yours')
  if (file.storageKey === null) {
    throw new Problem('import-unsuitable', 'A file is a link: upload its content.')
  }
  return { fileId, fileName: file.fileName ?? fileId, size: Number(file.size ?? 0n) }
}

/** Somebody has seen what the trial says, and wants it done. */
export async function startImport(ctx: Ctx, params: Params): Promise<Import> {
  const row = await ownImport(ctx, params, { lock: true })

  if (row.status !== 'checked') {
    throw new Problem('import-not-checked', `It is ${row.status}: only what is checked is started.`)
  }

  return importView(await importStart(ctx.tx, row, ctx.actor.userId, ctx.now))
}

const CHUNK = 1_000

/**
 * The rejected rows of a file as it has them, with the reasons in a column more: to be corrected and
 * imported again, so no cell is changed against what a spreadsheet might make of it.
 */
export async function correctionsOf(ctx: Ctx, params: Params) {
  const row = await ownImport(ctx, params)
  const { fileId = '' } = params
  const { tx } = ctx
  const file = found(filesOf(row).find((one) => one.fileId === fileId))
  const { header, optionalColumns } = found(outcomesOf(row)[fileId])
  const toRow = correctable(header, optionalColumns)
  async function* lines() {
    yield csv([toRow.header])
    let after = 0
    while (true) {
      const some = await rejectsAfter(tx, row.id, fileId, after, CHUNK)
      if (some.length === 0) return
      const rejects = some.map((reject) => ({
        row: reject.row,
        cells: fromJson<string[]>(reject.cells),
        why: fromJson<(Omit<RowError, 'right'> & { right: string | null })[]>(reject.reasons).map(
          ({ right, ...one }) => ({ ...one, ...(right !== null && { right }) }),
        ),
      }))
      yield csv(rejects.map(toRow.cells))
      after = some.at(-1)?.row ?? after
    }
  }
  return { fileName: file.fileName, stream: Readable.from(lines()) }
}
