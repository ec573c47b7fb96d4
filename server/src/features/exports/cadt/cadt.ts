import { Readable } from 'node:stream'
import { acting } from '../../../access.ts'
import type { Ctx } from '../../../ctx.ts'
import type { Tx } from '../../../db/open.ts'
import { inSnapshot } from '../../../db/transaction.ts'
import { present } from '../../../lib/assert.ts'
import { ExactNumber } from '../../../lib/quantity.ts'
import { xlsx } from '../../../lib/xlsx.ts'
import { linesOf, type Spooled, spool } from '../archive/spool.ts'
import * as map from './map.ts'
import { type Finding, Report } from './report.ts'
import * as store from './store.ts'
import { columnsOf, type Draft, type Row, type TableName, tableNames } from './tables.ts'

/** The version of CADT's data model that the tables are of. */
const DATA_MODEL = '2.0'

/**
 * What a registry tells Climate Action Data Trust of its registered projects and of what it issued:
 * its tables, each value as CADT takes it, and a report of what it would not take. All of one moment.
 */
export async function cadt(ctx: Ctx, format: 'json' | 'xlsx') {
  const { id, name } = acting(ctx.actor)
  const registry = { id, name, publicUrl: ctx.publicUrl }
  const spooled = new Map<TableName, Spooled>()
  const end = async () => {
    await Promise.all([...spooled.values()].map((each) => each.close()))
  }
  try {
    const report = new Report()
    await inSnapshot(ctx.tx, async (tx) => {
      for (const table of tableNames) {
        spooled.set(table, await spool(checked(table, rowsOf[table](tx, registry), report)))
      }
    })
    const made = { registry: registry.name, madeAt: ctx.now, findings: report.findings }
    const rows = (table: TableName) =>
      linesOf(present(spooled.get(table), 'each table was read').read()) as AsyncIterable<Row>
    const stream =
      format === 'json' ? Readable.from(jsonOf(made, rows)) : workbookOf(made, rows, ctx.now)
    stream.once('close', () => void end())
    return { stream, headers: headersOf(format, ctx.now) }
  } catch (error) {
    await end()
    throw error
  }
}

interface Made {
  registry: string
  madeAt: Date
  findings: Finding[]
}

async function* checked<T extends TableName>(
  table: T,
  drafts: AsyncIterable<Draft<T>>,
  report: Report,
) {
  for await (const draft of drafts) yield report.checked(table, draft)
}

interface Registry {
  id: string
  name: string
  publicUrl: string
}
type Rows<T extends TableName> = (tx: Tx, registry: Registry) => AsyncIterable<Draft<T>>

async function* each<From, To>(rows: AsyncIterable<From>, to: (row: From) => readonly To[]) {
  for await (const row of rows) yield* to(row)
}

/** Only the first of those with the same key. */
async function* once<Row>(rows: AsyncIterable<Row>, keyOf: (row: Row) => unknown) {
  const seen = new Set<unknown>()
  for await (const row of rows) {
    if (seen.has(keyOf(row))) continue
    seen.add(keyOf(row))
    yield row
  }
}

async function* units(tx: Tx, { id }: Registry): AsyncGenerator<map.Unit> {
  for await (const unit of store.outstandingUnits(tx, id)) if (unit.status !== null) yield unit
  yield* store.endedUnits(tx, id)
}

const rowsOf: { [T in TableName]: Rows<T> } = {
  methodologies: (tx, { id }) =>
    once(
      each(store.registeredMbps(tx, id), (mbp) => [map.methodologyOf(mbp) ?? []].flat()),
      (row) => row.cadTrustMethodologyId,
    ),
  stakeholders: (tx, { id }) =>
    once(
      each(store.registeredMbps(tx, id), (mbp) => [map.stakeholderOf(mbp)]),
      (row) => row.cadTrustStakeholderId,
    ),
  labels: (tx, registry) =>
    once(
      each(units(tx, registry), ({ climateLabels }) =>
        climateLabels.map((labelName) => ({ cadTrustLabelId: map.labelKey(labelName), labelName })),
      ),
      (row) => row.cadTrustLabelId,
    ),
  projects: (tx, { id, name, publicUrl }) =>
    each(store.registeredMbps(tx, id), (mbp) => [map.projectOf(mbp, name, publicUrl)]),
  locations: (tx, { id }) => each(store.registeredMbps(tx, id), (mbp) => [map.locationOf(mbp)]),
  coBenefits: (tx, { id }) => each(store.registeredMbps(tx, id), map.coBenefitsOf),
  verifications: (tx, { id }) =>
    each(store.verifications(tx, id), (row) => [map.verificationOf(row)]),
  projectMethodologies: (tx, { id }) =>
    each(store.registeredMbps(tx, id), (mbp) => [map.projectMethodologyOf(mbp)]),
  stakeholderProjects: (tx, { id }) =>
    each(store.registeredMbps(tx, id), (mbp) => [map.stakeholderProjectOf(mbp)]),
  issuances: (tx, { id }) => each(store.issuances(tx, id), (row) => [map.issuanceOf(row)]),
  units: (tx, registry) => each(units(tx, registry), (unit) => [map.unitOf(unit)]),
  unitLabels: (tx, registry) => each(units(tx, registry), map.unitLabelsOf),
}

type ReadRows = (table: TableName) => AsyncIterable<Row>

async function* jsonOf({ registry, madeAt, findings }: Made, rows: ReadRows) {
  yield `{"dataModel":${JSON.stringify(DATA_MODEL)},"registry":${JSON.stringify(registry)},"madeAt":${JSON.stringify(madeAt)},"tables":{`
  for (const [at, table] of tableNames.entries()) {
    yield `${at > 0 ? ',' : ''}\n"${table}":[`
    let comma = ''
    for await (const row of rows(table)) {
      yield `${comma}\n${JSON.stringify(row)}`
      comma = ','
    }
    yield ']'
  }
  yield `},\n"report":${JSON.stringify(findings)}}\n`
}

/** A sheet for each table, as CADT's upload reads them, and one for people, which it passes over. */
function workbookOf({ findings }: Made, rows: ReadRows, now: Date) {
  const sheets = tableNames.map((table) => {
    const heads = columnsOf(table).map(({ name }) => name)
    return { name: table, heads, rows: cellsOf(rows(table), heads) }
  })
  const heads = ['table', 'column', 'reason', 'value', 'count', 'rows']
  const report = findings.map(({ table, column, reason, value, count, rows }) => [
    table,
    column,
    reason,
    value,
    count,
    rows.join('; '),
  ])
  return xlsx([...sheets, { name: 'report', heads, rows: report }], now)
}

async function* cellsOf(rows: AsyncIterable<Row>, heads: readonly string[]) {
  for await (const row of rows) {
    yield heads.map((name) => {
      const value = row[name] ?? null
      // CADT reads several values of a cell as a list of JSON.
      const isList = typeof value === 'object' && value !== null && !(value instanceof ExactNumber)
      return isList ? JSON.stringify(value) : value
    })
  }
}

function headersOf(format: 'json' | 'xlsx', now: Date) {
  const type =
    format === 'json'
      ? 'application/json; charset=utf-8'
      : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const fileName = `cadt-${now.toISOString().slice(0, 10)}.${format}`
  return { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${fileName}"` }
}
