import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../db/open.ts'
import type { ImportedKind } from '../../db/tables.ts'

export interface ImportedRow {
  kind: ImportedKind
  key: string
  quantity: bigint | null
  ownSeries: string | null
  ownFirst: bigint | null
  ownLast: bigint | null
  registryId: string
  source: string
  sha256: string
  row: number
  cells: Record<string, string>
  importedAt: Date
}

const ROWS_MAX = 100

/** The rows that a credit comes from: of the credit that it was split from too, and of its end. */
export async function rowsOfCredit(tx: Tx, creditId: string): Promise<ImportedRow[]> {
  return rowsWhere(
    tx,
    sql`item.id in (
      with recursive ancestor as (
        select id, parent_id from credits where id = ${creditId}
        union all
        select parent.id, parent.parent_id
          from ancestor join credits parent on parent.id = ancestor.parent_id)
      select link.item_id from ancestor
        join imported_item_credits link on link.credit_id = ancestor.id)`,
  )
}

/** The rows that a project and its MBPs come from. */
export async function rowsOfProject(tx: Tx, ecoProjectId: string): Promise<ImportedRow[]> {
  return rowsWhere(
    tx,
    sql`item.eco_project_id = ${ecoProjectId} and item.kind in ('project', 'mbp')`,
  )
}

async function rowsWhere(tx: Tx, condition: RawBuilder<unknown>): Promise<ImportedRow[]> {
  const { rows } = await sql<ImportedRow>`
    select item.kind, item.key, item.quantity, item.own_series, item.own_first, item.own_last,
           item.registry_id, file.source, file.sha256, item.row, told.cells, file.imported_at
      from imported_items item
      join import_files file on file.id = item.import_file_id
      join imported_rows told on told.import_file_id = item.import_file_id and told.row = item.row
     where ${condition}
     order by file.imported_at, item.id
     limit ${ROWS_MAX}`.execute(tx)
  return rows
}
