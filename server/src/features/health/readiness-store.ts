import { sql } from 'kysely'
import { differenceOf, type SchemaDifference } from '../../db/migrate.ts'
import type { Tx } from '../../db/open.ts'

/** How the schema of the database differs from the one of this program; fails while it is away. */
export async function schemaDifference(tx: Tx): Promise<SchemaDifference> {
  const { rows } = await sql<{ name: string }>`select name from migrations`.execute(tx)
  return differenceOf(rows)
}
