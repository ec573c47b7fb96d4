import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Client, itemsOf, type Schemas } from '@environmental-credit-service/client'
import { type Command, ownFlags, textOf } from '../command.ts'
import { connect } from '../connection.ts'
import { type Row, rowsOf } from '../csv.ts'
import { exitCodes, Failure, failureOf, Usage } from '../failure.ts'
import { typed } from '../flags.ts'
import { confirm, print, progress, say } from '../terminal.ts'
import { bodyFields } from './planning.ts'

type Period = Schemas['EsgReportingPeriodSummary']
type Emission = Schemas['NewEmission']
interface Entry {
  line: number
  period: Period
  body: Emission
}

const WAIT_MAX_MS = 70_000

export const reportEmissions: Command = {
  words: ['report-emissions'],
  summary: 'Report the emissions of a CSV file into the reporting periods of a milestone',
  description:
    'The columns: date (a day of the period), scope, category, quantity in mtCO2e. All lines are looked at before any is sent. Each is sent with a key made of the file and its line: sent again within a day, as after a failure, the same file adds nothing twice.',
  operands: ['<file.csv>'],
  fields: [
    {
      name: 'milestone',
      type: 'string',
      isRequired: true,
      about: 'The resourceUri of the milestone: /esgs/…/milestones/…',
    },
    ownFlags.yes,
    ownFlags.json,
    ownFlags.profile,
    ownFlags.organizationId,
  ],
  async run({ words: [file, ...more], values }) {
    if (file === undefined || more.length > 0)
      throw new Usage('Name one CSV file, or - for what comes in.')
    const path = milestonePath(textOf(values.milestone))
    const text = textIn(file)
    const client = connect(values, { waitMaxMs: WAIT_MAX_MS })
    const periods: Period[] = []
    for await (const period of itemsOf(client.esgReportingPeriodList, { path }))
      periods.push(period)
    const entries = entriesOf(rowsOf(text), periods)
    const count = new Set(entries.map(({ period }) => period.id)).size
    say(`${entries.length} emissions for ${count} reporting periods.`)
    if (!(await confirm('Report them?', values.yes === true))) return say('Nothing was done.')

    const ids = await report(client, path, entries, text)

    if (values.json) await print(JSON.stringify({ emissionIds: ids }, null, 2))
    say(`${ids.length} emissions are reported.`)
  },
}

function milestonePath(uri: string | undefined) {
  const [, esgScorecardId, esgMilestoneId] =
    /^\/esgs\/([^/]+)\/milestones\/([^/]+)$/i.exec(uri ?? '') ?? []
  if (esgScorecardId && esgMilestoneId) return { esgScorecardId, esgMilestoneId }
  throw new Usage('Say for which milestone: --milestone /esgs/…/milestones/…, its resourceUri.')
}

function textIn(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new Usage(`${file} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

/** Every row with its period; all faults of the file at once. */
function entriesOf(rows: readonly Row[], periods: readonly Period[]): Entry[] {
  const faults: string[] = []
  const entries = rows.flatMap(({ line, cells }) => {
    try {
      const { date = '' } = cells
      const period = periods.find(({ startDate, endDate }) => startDate <= date && date <= endDate)
      if (!period) throw new Usage(`no reporting period of the milestone has the date '${date}'`)
      const pairs = bodyFields('emissionCreate').map((field) => [
        field.name,
        typed(field, cells[field.name] ?? ''),
      ])
      // Of the types that the document gives these attributes.
      return [{ line, period, body: Object.fromEntries(pairs) as Emission }]
    } catch (error) {
      faults.push(`line ${line}: ${failureOf(error).message.replace(/\.$/, '')}`)
      return []
    }
  })
  if (faults.length > 0) throw new Usage(`Nothing was reported. ${faults.join('; ')}.`)
  if (entries.length === 0) throw new Usage('The file has no line below its headings.')
  return entries
}

async function report(
  client: Client,
  path: ReturnType<typeof milestonePath>,
  entries: readonly Entry[],
  text: string,
): Promise<string[]> {
  const file = createHash('sha256')
    .update(`${path.esgMilestoneId}\n${text}`)
    .digest('hex')
    .slice(0, 32)
  const shown = progress('Reporting')
  const ids: string[] = []
  for (const { line, period, body } of entries) {
    shown.to(`${ids.length + 1} of ${entries.length}`)
    const asked = client.emissionCreate({
      path: { ...path, esgReportingPeriodId: period.id },
      body,
      idempotencyKey: `${file}-${line}`,
    })
    const { id } = await asked.catch((error: unknown) => {
      const { message, exitCode } = failureOf(error)
      throw new Failure(
        ids.length > 0 ? exitCodes.partly : exitCode,
        `${ids.length} of ${entries.length} emissions are reported; at line ${line}: ${message} The same command with the same file goes on there.`,
      )
    })
    ids.push(id)
  }
  shown.end()
  return ids
}
