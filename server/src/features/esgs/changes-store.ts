import { type Insertable, sql, type Updateable } from 'kysely'
import { toJson } from '../../db/json.ts'
import type { Tx } from '../../db/open.ts'
import type { EsgEmissions, EsgMilestones, EsgScorecards } from '../../db/tables.ts'
import type { DateRange } from '../../lib/dates.ts'
import { newId } from '../../lib/ids.ts'
import type { OffsetPreferences } from './offset-preferences.ts'

/** What is written of scorecards and what lies below. Their owner's lock is taken before. */
type Given = 'id' | 'version' | 'createdAt' | 'lastModifiedAt'
type New<T> = Omit<Insertable<T>, Given>

const born = (now: Date) => ({ id: newId(), createdAt: now, lastModifiedAt: now })

export async function scorecardInsert(tx: Tx, scorecard: New<EsgScorecards>, now: Date) {
  const row = { ...scorecard, ...born(now) }
  await tx.insertInto('esgScorecards').values(row).execute()
  return row.id
}

export async function milestoneInsert(
  tx: Tx,
  milestone: New<EsgMilestones>,
  periods: DateRange[],
  now: Date,
) {
  const row = { ...milestone, ...born(now) }
  await tx.insertInto('esgMilestones').values(row).execute()
  const rows = periods.map((period) => ({ ...period, esgMilestoneId: row.id, ...born(now) }))
  await tx.insertInto('esgReportingPeriods').values(rows).execute()
  return row.id
}

export async function emissionInsert(tx: Tx, emission: New<EsgEmissions>, now: Date) {
  const row = { ...emission, ...born(now) }
  await tx.insertInto('esgEmissions').values(row).execute()
  return row.id
}

export async function scorecardUpdate(tx: Tx, id: string, columns: Updateable<EsgScorecards>) {
  if (Object.keys(columns).length === 0) return
  await tx.updateTable('esgScorecards').set(columns).where('id', '=', id).execute()
}

export async function milestoneUpdate(tx: Tx, id: string, columns: Updateable<EsgMilestones>) {
  if (Object.keys(columns).length === 0) return
  await tx.updateTable('esgMilestones').set(columns).where('id', '=', id).execute()
}

export async function preferencesSet(
  tx: Tx,
  id: string,
  { offsetPreferences }: { offsetPreferences: OffsetPreferences | null },
) {
  const column = offsetPreferences === null ? null : toJson(offsetPreferences)
  await tx
    .updateTable('esgReportingPeriods')
    .set({ offsetPreferences: column })
    .where('id', '=', id)
    .execute()
}

export async function emissionUpdate(tx: Tx, id: string, columns: Updateable<EsgEmissions>) {
  if (Object.keys(columns).length === 0) return
  await tx.updateTable('esgEmissions').set(columns).where('id', '=', id).execute()
}

export async function emissionDelete(tx: Tx, id: string) {
  await tx.deleteFrom('esgEmissions').where('id', '=', id).execute()
}

/** Its periods go with it. */
export async function milestoneDelete(tx: Tx, id: string) {
  await tx.deleteFrom('esgMilestones').where('id', '=', id).execute()
}

/** Whether anything was reported for or offset in a period of the milestone, or waits for it. */
export async function milestoneIsUsed(tx: Tx, id: string, ownerId: string): Promise<boolean> {
  const { rows } = await sql<{ isUsed: boolean }>`
    with periods as (select id from esg_reporting_periods where esg_milestone_id = ${id})
    select exists (select from esg_emissions join periods on periods.id = esg_reporting_period_id)
        or exists (select from credits join periods on periods.id = esg_reporting_period_id)
        or exists (select from proposals
                     join periods on periods.id::text = details ->> 'esgReportingPeriodId'
                    where submitter_id = ${ownerId} and type = 'ESGEmissionOffset'
                      and status in ('submitted', 'inReview', 'submitterActionNeeded'))
        as "isUsed"`.execute(tx)
  return rows[0]?.isUsed ?? false
}

/** A change of each of these, for its ETag: what is embedded changes what embeds it. */
export async function touch(
  tx: Tx,
  { scorecard, milestone, reportingPeriod, emission }: Touched,
  now: Date,
) {
  const tables = [
    ['esg_scorecards', scorecard],
    ['esg_milestones', milestone],
    ['esg_reporting_periods', reportingPeriod],
    ['esg_emissions', emission],
  ] as const
  for (const [table, id] of tables) {
    if (id === undefined) continue
    await sql`update ${sql.table(table)} set version = version + 1, last_modified_at = ${now}
               where id = ${id}`.execute(tx)
  }
}
interface Touched {
  scorecard: string
  milestone?: string
  reportingPeriod?: string
  emission?: string
}

/** Other targets for all periods below: of the scorecard, or of one of its milestones. */
export async function touchTargets(
  tx: Tx,
  below: { esgScorecardId: string; esgMilestoneId?: string },
  now: Date,
) {
  const { esgScorecardId, esgMilestoneId = null } = below
  await sql`
    with milestones as (
      update esg_milestones set version = version + 1, last_modified_at = ${now}
       where esg_scorecard_id = ${esgScorecardId}
         and (${esgMilestoneId}::uuid is null or id = ${esgMilestoneId}::uuid)
      returning id)
    update esg_reporting_periods period
       set version = version + 1, last_modified_at = ${now}
      from milestones where milestones.id = period.esg_milestone_id`.execute(tx)
}
