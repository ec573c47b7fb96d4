import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { adapters } from '../src/imports/adapters.ts'
import type { ImportReport } from '../src/imports/outcome.ts'
import { runImport } from '../src/imports/run.ts'
import { inSnapshot, verifyLedger } from '../src/ledger/verify.ts'
import { tonsText } from '../src/lib/quantity.ts'
import { World } from './world.ts'

const shared = process.env.SHARED_DATA ?? join(import.meta.dirname, '../../../shared/data')
const samples = join(shared, 'offsetsdb-samples')

interface Expected {
  files: string[]
  /** Rows of all files: read, made something, left out with a reason, in error. */
  rows: [read: number, imported: number, leftOut: number, inError: number]
  /** Count and mtCO2e. */
  imported: Record<string, [count: number, tons: string]>
}

/** What the samples hold, by registry. A sample is a part: what ends of other issuances is in error. */
const expected: Record<string, Expected> = {
  verra: {
    files: ['verra/projects', 'verra/transactions'],
    rows: [250, 250, 0, 0],
    imported: {
      project: [50, '0'],
      issuance: [200, '4029227'],
      retirement: [100, '137546'],
    },
  },
  acr: {
    files: ['projects', 'issuances', 'retirements', 'cancellations'].map(
      (name) => `american-carbon-registry/${name}`,
    ),
    rows: [300, 189, 0, 111],
    imported: {
      project: [50, '0'],
      issuance: [110, '7749713'],
      retirement: [5, '167798'],
      cancellation: [34, '1871989'],
    },
  },
  car: {
    files: ['projects', 'issuances', 'retirements', 'cancellations'].map(
      (name) => `climate-action-reserve/${name}`,
    ),
    rows: [300, 186, 0, 114],
    imported: {
      project: [50, '0'],
      issuance: [100, '10275056'],
      retirement: [20, '400159'],
      cancellation: [16, '1689091'],
    },
  },
  'gold-standard': {
    files: ['projects', 'issuances', 'retirements'].map((name) => `gold-standard/${name}`),
    rows: [250, 147, 3, 100],
    imported: { project: [48, '0'], issuance: [97, '5373238'], retirement: [2, '17493'] },
  },
  art: {
    files: ['projects', 'issuances', 'retirements', 'cancellations'].map(
      (name) => `art-trees/${name}`,
    ),
    rows: [50, 50, 0, 0],
    imported: {
      project: [28, '0'],
      issuance: [19, '62322618'],
      retirement: [8, '420998'],
      cancellation: [3, '36100'],
    },
  },
  cercarbono: {
    files: ['projects', 'issuances', 'retirements'].map((name) => `cercarbono/${name}`),
    rows: [250, 250, 0, 0],
    imported: {
      project: [50, '0'],
      mbp: [42, '0'],
      issuance: [100, '2166860'],
      retirement: [100, '639718'],
    },
  },
  isometric: {
    files: ['projects', 'issuances', 'retirements'].map((name) => `isometric/${name}`),
    rows: [250, 249, 0, 1],
    imported: {
      project: [50, '0'],
      mbp: [48, '0'],
      issuance: [200, '85162.16'],
      retirement: [99, '14167.11'],
    },
  },
  arb: {
    files: ['arb/nc-arboc_issuance_sheet3'],
    rows: [100, 98, 2, 0],
    imported: {
      issuance: [133, '8069970'],
      retirement: [94, '5581292'],
      cancellation: [17, '842791'],
    },
  },
}

const sum = (reports: ImportReport[], of: (report: ImportReport) => number) =>
  reports.reduce((total, report) => total + of(report), 0)

function totals(reports: ImportReport[], of: 'imported' | 'alreadyThere') {
  const kinds = new Set(reports.flatMap((report) => Object.keys(report[of])))
  return Object.fromEntries(
    [...kinds].map((kind) => {
      const tallies = reports.flatMap((report) => {
        const tally = Object.entries(report[of]).find(([name]) => name === kind)?.[1]
        return tally ? [tally] : []
      })
      const count = tallies.reduce((all, tally) => all + tally.count, 0)
      return [kind, [count, tonsText(tallies.reduce((all, tally) => all + tally.units, 0n))]]
    }),
  )
}

for (const [registry, { files, rows, imported }] of Object.entries(expected)) {
  test(`every row of the samples of ${registry} is imported or reported with its reason`, async (t) => {
    if (!existsSync(samples)) return t.skip(`there is no ${samples}: name it in SHARED_DATA`)
    await using world = await World.create()
    const kinds = adapters.filter((one) => one.registry === registry)
    const paths = files.map((name) => join(samples, `${name}.csv`))
    const now = new Date()

    const run = await runImport(world.db, kinds, paths, { now })
    const { reports } = run
    for (const [at, report] of reports.entries()) {
      const kept = await world.db
        .selectFrom('importedRows')
        .innerJoin('importFiles', 'importFiles.id', 'importedRows.importFileId')
        .select(['row', 'cells'])
        .where('sha256', '=', run.files[at]?.sha256 ?? '')
        .execute()
      const told = new Set([
        ...kept.map(({ row }) => row),
        ...report.errors.map(({ row }) => row),
        ...report.notices.map(({ row }) => row),
      ])
      const all = Array.from({ length: report.rows.read }, (_row, place) => place + 2)
      assert.deepEqual(
        all.filter((row) => !told.has(row)),
        [],
        report.source,
      )
      for (const { reason } of report.errors) assert.match(reason, /\w+ \w+/)
    }
    assert.deepEqual(
      [
        sum(reports, (report) => report.rows.read),
        sum(reports, (report) => report.rows.imported),
        sum(reports, (report) => report.rows.leftOut),
        sum(reports, (report) => report.rows.inError),
      ],
      rows,
    )
    assert.deepEqual(totals(reports, 'imported'), imported)
    assert.deepEqual(
      run.checked.flatMap(({ findings }) => findings),
      [],
    )

    const again = await runImport(world.db, kinds, paths, { now })
    assert.deepEqual(totals(again.reports, 'imported'), {}, 'twice changes nothing')
    assert.deepEqual(totals(again.reports, 'alreadyThere'), imported)
    assert.deepEqual(
      again.reports.map(({ errors }) => errors.length),
      reports.map(({ errors }) => errors.length),
    )
    assert.deepEqual(await inSnapshot(world.db, verifyLedger), [])
  })
}

test('the 13,162 projects of the CDM are imported with their place on the map', async (t) => {
  const path = join(shared, 'unfccc-cdm/cdm_projects_cadt_mapped_2023-11.csv')
  if (!existsSync(path)) return t.skip(`there is no ${path}: name its folder in SHARED_DATA`)
  await using world = await World.create()
  const kinds = adapters.filter((one) => one.registry === 'cdm')
  const { reports, importMs } = await runImport(world.db, kinds, path, { now: new Date() })
  t.diagnostic(`${Math.round(importMs)} ms`)
  const [report] = reports
  assert.deepEqual(report?.imported.project?.count, 13_159)
  assert.deepEqual(report?.errors.map(({ value, reason }) => `'${value}' ${reason}`).sort(), [
    "'' is empty",
    "'' is no country",
    "'Equatorial New Guinea' is no country",
  ])
})
