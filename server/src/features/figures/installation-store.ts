import { sql } from 'kysely'
import type { Tx } from '../../db/open.ts'
import { present } from '../../lib/assert.ts'

/** Counts over everybody. Those of credits walk all of them: for the operator, now and then. */

export async function organizationsByRole(tx: Tx) {
  const { rows } = await sql<{ marketRole: string; count: number }>`
    select role as "marketRole", count(*)::int as count
      from organizations, unnest(market_roles) role
     group by role order by role`.execute(tx)
  return rows
}

export async function creditsByStatus(tx: Tx) {
  return tx
    .selectFrom('credits')
    .select([
      'status',
      sql<number>`count(*)::int`.as('count'),
      sql<bigint>`sum(quantity)::bigint`.as('quantity'),
    ])
    .groupBy('status')
    .orderBy('status')
    .execute()
}

export interface Totals {
  organizations: number
  users: number
  projects: number
  openProposals: number
  files: number
  /** Committed, and not yet given their place in the order. */
  eventsWaiting: number
}

export async function totals(tx: Tx): Promise<Totals> {
  const { rows } = await sql<Totals>`select
    (select count(*)::int from organizations) as organizations,
    (select count(*)::int from users) as users,
    (select count(*)::int from eco_projects) as projects,
    (select count(*)::int from proposals
      where status in ('submitted', 'inReview', 'submitterActionNeeded')) as "openProposals",
    (select count(*)::int from files) as files,
    (select count(*)::int from events where sequence is null) as "eventsWaiting"`.execute(tx)
  return present(rows[0], 'a select without a from has one row')
}

export interface DatabaseFacts {
  version: string
  isLocal: boolean
  sizeBytes: number
  startedAt: Date
}

export async function databaseFacts(tx: Tx): Promise<DatabaseFacts> {
  const { rows } = await sql<DatabaseFacts>`select
    current_setting('server_version') as version,
    coalesce(inet_server_addr() << inet '127.0.0.0/8' or inet_server_addr() = inet '::1', true)
      as "isLocal",
    pg_database_size(current_database())::float8 as "sizeBytes",
    pg_postmaster_start_time() as "startedAt"`.execute(tx)
  return present(rows[0], 'a select without a from has one row')
}
