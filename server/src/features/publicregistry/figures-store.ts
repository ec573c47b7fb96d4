import { sql } from 'kysely'
import type { Tx } from '../../db/open.ts'
import { present } from '../../lib/assert.ts'
import { tons } from '../../lib/quantity.ts'
import { quantitiesOf } from './quantities.ts'
import type { PublicFigures } from './schema.ts'

interface Group {
  by: 'year' | 'vintage'
  at: number
  issued: bigint
  retired: bigint
}

const summing = new WeakMap<Tx, Promise<PublicFigures>>()

/** Sums over all of the registry. Who asks while they are summed gets them too: a crowd costs one. */
export function publicFigures(tx: Tx): Promise<PublicFigures> {
  const begun = summing.get(tx) ?? summed(tx).finally(() => summing.delete(tx))
  summing.set(tx, begun)
  return begun
}

/** Each sum is one walk along an index that holds all it needs. */
async function summed(tx: Tx): Promise<PublicFigures> {
  const groups = await groupsOf(tx)
  const countries = await publicCountries(tx)
  const { rows } = await sql<Record<'creditCount' | 'retirementCount', number> & Sums>`select
      (select count(*)::int from credits where parent_id is null) as "creditCount",
      (select count(*)::int from credits where status = 'retired') as "retirementCount",
      (select coalesce(sum(quantity), 0)::bigint from credits where status = 'cancelled') as cancelled
    `.execute(tx)
  const { cancelled, ...counts } = present(rows[0], 'a select without a from has one row')
  const years = groups.filter(({ by }) => by === 'year')
  const sum = (of: 'issued' | 'retired') => years.reduce((total, each) => total + each[of], 0n)
  const named = ({ issued, retired }: Group) => ({ issued: tons(issued), retired: tons(retired) })
  return {
    projectCount: countries.reduce((total, { projectCount }) => total + projectCount, 0),
    ...counts,
    quantities: quantitiesOf(sum('issued'), { retired: sum('retired'), cancelled }),
    byYear: years.map((each) => ({ year: each.at, ...named(each) })),
    byVintage: groups
      .filter(({ by }) => by === 'vintage')
      .map((each) => ({ vintage: each.at, ...named(each) })),
    byCountry: countries,
  }
}

/** The countries that have registered projects, with how many, the most first. */
export async function publicCountries(tx: Tx): Promise<PublicFigures['byCountry']> {
  const { rows } = await sql<PublicFigures['byCountry'][number]>`
    select country, count(*)::int as "projectCount"
      from eco_projects where id in (select eco_project_id from mbps where status = 'registered')
     group by country order by count(*) desc, country`.execute(tx)
  return rows
}

interface Sums {
  cancelled: bigint
}

async function groupsOf(tx: Tx): Promise<Group[]> {
  const { rows } = await sql<Group>`
    with ledger as (
      select extract(year from issued_at at time zone 'UTC')::int as year, vintage,
             quantity as issued, 0::bigint as retired
        from credits where parent_id is null
      union all
      select extract(year from retired_at at time zone 'UTC')::int, vintage, 0, quantity
        from credits where status = 'retired'
    )
    select case when grouping(year) = 0 then 'year' else 'vintage' end as by,
           coalesce(year, vintage) as at, sum(issued)::bigint as issued,
           sum(retired)::bigint as retired
      from ledger group by grouping sets ((year), (vintage)) order by 1, 2`.execute(tx)
  return rows
}
