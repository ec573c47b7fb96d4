import { sql } from 'kysely'
import type { Tx } from '../../db/open.ts'
import { present } from '../../lib/assert.ts'
import { isPublicProject } from './credit-facts-store.ts'

export const publicKinds = ['projects', 'credits', 'retirements'] as const
export type PublicKind = (typeof publicKinds)[number]

const of = {
  projects: sql`from eco_projects where ${isPublicProject('ecoProjects.id')}`,
  credits: sql`from credits where parent_id is null`,
  retirements: sql`from credits where status = 'retired'`,
}

/** How many things of each kind are public. */
export async function publicCounts(tx: Tx): Promise<Record<PublicKind, number>> {
  const { rows } = await sql<Record<PublicKind, number>>`
    select (select count(*)::int ${of.projects}) as projects,
           (select count(*)::int ${of.credits}) as credits,
           (select count(*)::int ${of.retirements}) as retirements`.execute(tx)
  return present(rows[0], 'a select without a from has one row')
}

/** The ids of one part of them, the oldest first, so that parts that are full mostly stay the same. */
export async function publicIds(tx: Tx, kind: PublicKind, { skip, top }: Part): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id ${of[kind]} order by id offset ${skip} limit ${top}`.execute(tx)
  return rows.map(({ id }) => id)
}

interface Part {
  skip: number
  top: number
}
