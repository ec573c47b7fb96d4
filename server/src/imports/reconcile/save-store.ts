import { sql } from 'kysely'
import { toJson } from '../../db/json.ts'
import type { Tx } from '../../db/open.ts'
import type { ReconciliationLevel } from '../../db/tables.ts'
import { newId } from '../../lib/ids.ts'
import { type Compared, summaryOf } from './compare.ts'
import type { ComparedKind, Source } from './entry.ts'

const CHUNK = 5_000

export interface Kept {
  organizationId: string
  name: string
  level: ReconciliationLevel
  kind: ComparedKind
}

/** Keeps a comparison for its registry, whose people resolve what differs. Its name is taken once. */
export async function reconciliationInsert(
  tx: Tx,
  kept: Kept,
  { a, b }: { a: Source; b: Source },
  compared: readonly Compared[],
  now: Date,
): Promise<string> {
  const id = newId()
  const { unitsA, unitsB } = summaryOf(compared)
  const told = ({ name, sha256, entries, unreadRows }: Source, units: bigint) =>
    toJson({ name, sha256, entryCount: entries.length, unreadRows, units })
  const madeAt = { createdAt: now, lastModifiedAt: now }
  await tx
    .insertInto('reconciliations')
    .values({ ...kept, id, sourceA: told(a, unitsA), sourceB: told(b, unitsB), ...madeAt })
    .execute()
  for (let at = 0; at < compared.length; at += CHUNK) {
    await itemsInsert(tx, id, compared.slice(at, at + CHUNK), now)
  }
  return id
}

async function itemsInsert(tx: Tx, id: string, compared: readonly Compared[], now: Date) {
  const details = compared.map(({ a, b, foundBy, overlap }) =>
    toJson({ whereA: a?.where ?? [], whereB: b?.where ?? [], foundBy, overlap }),
  )
  await sql`
    insert into reconciliation_items (
      id, reconciliation_id, outcome, project_key, key_a, key_b, quantity_a, quantity_b, details,
      created_at, last_modified_at)
    select id, ${id}::uuid, outcome, project_key, key_a, key_b, quantity_a, quantity_b, details,
           ${now}, ${now}
      from unnest(
        ${compared.map(() => newId())}::uuid[],
        ${compared.map(({ outcome }) => outcome)}::reconciliation_outcome[],
        ${compared.map(({ projectKey }) => projectKey)}::text[],
        ${compared.map(({ a }) => a?.key ?? null)}::text[],
        ${compared.map(({ b }) => b?.key ?? null)}::text[],
        ${compared.map(({ a }) => a?.units.toString() ?? null)}::bigint[],
        ${compared.map(({ b }) => b?.units.toString() ?? null)}::bigint[], ${details}::jsonb[])
        as told (id, outcome, project_key, key_a, key_b, quantity_a, quantity_b, details)`.execute(
    tx,
  )
}

export async function isNameTaken(tx: Tx, organizationId: string, name: string): Promise<boolean> {
  const row = await tx
    .selectFrom('reconciliations')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('name', '=', name)
    .executeTakeFirst()
  return row !== undefined
}
