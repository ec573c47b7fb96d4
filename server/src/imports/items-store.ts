import { sql } from 'kysely'
import { toJson } from '../db/json.ts'
import type { Tx } from '../db/open.ts'
import type { ImportedKind } from '../db/tables.ts'
import { newId } from '../lib/ids.ts'
import type { Item, Own } from './adapter.ts'
import type { ReadFile } from './read-file.ts'
import type { Before } from './same.ts'

/** What the registry has said before of things with these keys, by `kind key`. */
export async function knownItems(
  tx: Tx,
  registryId: string,
  items: readonly Pick<Item, 'kind' | 'key'>[],
): Promise<Map<string, Before>> {
  const { rows } = await sql<Before & { kind: ImportedKind; key: string }>`
    select item.kind, item.key, item.facts, format('row %s of %s', item.row, file.source) as "where"
      from (select distinct kind, key
              from unnest(${items.map(({ kind }) => kind)}::imported_kind[],
                          ${items.map(({ key }) => key)}::text[]) as told (kind, key)) told
      join imported_items item on item.registry_id = ${registryId}
                              and (item.kind, item.key) = (told.kind, told.key)
      join import_files file on file.id = item.import_file_id`.execute(tx)
  return new Map(rows.map((row) => [nameOf(row), row]))
}

export function nameOf({ kind, key }: Pick<Item, 'kind' | 'key'>): string {
  return `${kind} ${key}`
}

/** The registry's own serials that are there of the series that these items count in. */
export async function ownOf(
  tx: Tx,
  registryId: string,
  kinds: readonly ImportedKind[],
  items: readonly { own: Own | null }[],
): Promise<(Own & Before)[]> {
  const series = [...new Set(items.flatMap(({ own }) => (own ? [own.series] : [])))]
  if (series.length === 0) return []
  const { rows } = await sql<Own & Before>`
    select own_series as series, own_first as first, own_last as last, item.facts,
           format('row %s of %s', item.row, file.source) as "where"
      from imported_items item
      join import_files file on file.id = item.import_file_id
     where item.registry_id = ${registryId} and own_series = any(${series}::text[])
       and item.kind = any(${kinds}::imported_kind[])`.execute(tx)
  return rows
}

export async function fileInsert(
  tx: Tx,
  id: string,
  registryId: string,
  { adapter: { name: adapter }, source, sha256 }: ReadFile,
  now: Date,
) {
  await tx
    .insertInto('importFiles')
    .values({ id, registryId, adapter, source, sha256, importedAt: now })
    .execute()
}

/** Keeps the rows that something is made of, as the file has them. */
export async function rowsInsert(tx: Tx, fileId: string, file: ReadFile, rows: readonly number[]) {
  const cells = rows.map((row) =>
    toJson(
      Object.fromEntries((file.cells.get(row) ?? []).map((cell, at) => [file.header[at], cell])),
    ),
  )
  await sql`
    insert into imported_rows (import_file_id, row, cells)
    select ${fileId}::uuid, row, cells
      from unnest(${rows}::integer[], ${cells}::jsonb[]) as told (row, cells)
    on conflict do nothing`.execute(tx)
}

/** What an item became. */
export interface Made {
  item: Item
  units?: bigint
  creditIds?: readonly string[]
  ecoProjectId?: string
  mbpId?: string
}

export async function itemsInsert(
  tx: Tx,
  fileId: string,
  registryId: string,
  made: readonly Made[],
) {
  const rows = made.map((one) => ({ ...one, id: newId() }))
  const items = rows.map(({ item }) => item)
  const own = items.map((item) => ('own' in item ? item.own : null))
  const serials = (of: 'first' | 'last') => own.map((range) => range?.[of].toString() ?? null)
  await sql`
    insert into imported_items (
      id, import_file_id, row, registry_id, kind, key, facts, project_key, quantity, own_series, own_first,
      own_last, match_key, ended_at, eco_project_id, mbp_id)
    select id, ${fileId}::uuid, row, ${registryId}::uuid, kind, key, facts, project_key, quantity, own_series,
           own_first, own_last, match_key, ended_at, eco_project_id, mbp_id
      from unnest(
        ${rows.map(({ id }) => id)}::uuid[], ${items.map(({ row }) => row)}::integer[],
        ${items.map(({ kind }) => kind)}::imported_kind[], ${items.map(({ key }) => key)}::text[],
        ${items.map(({ provenance }) => toJson(provenance))}::jsonb[],
        ${items.map((item) => ('projectKey' in item ? item.projectKey : item.key))}::text[],
        ${rows.map(({ units }) => units?.toString() ?? null)}::bigint[],
        ${own.map((range) => range?.series ?? null)}::text[],
        ${serials('first')}::bigint[], ${serials('last')}::bigint[],
        ${items.map((item) => ('matchKey' in item ? item.matchKey : null))}::text[],
        ${items.map((item) => ('endedAt' in item ? (item.endedAt?.toISOString() ?? null) : null))}::timestamptz[],
        ${rows.map(({ ecoProjectId }) => ecoProjectId ?? null)}::uuid[],
        ${rows.map(({ mbpId }) => mbpId ?? null)}::uuid[])
        as told (id, row, kind, key, facts, project_key, quantity, own_series, own_first, own_last, match_key,
                 ended_at, eco_project_id, mbp_id)`.execute(tx)
  const links = rows.flatMap(({ id, creditIds = [] }) =>
    creditIds.map((creditId) => ({ id, creditId })),
  )
  await sql`
    insert into imported_item_credits (item_id, credit_id)
    select * from unnest(${links.map(({ id }) => id)}::uuid[],
                         ${links.map(({ creditId }) => creditId)}::uuid[])`.execute(tx)
}
