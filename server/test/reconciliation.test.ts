import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile as readText } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { adapters } from '../src/imports/adapters.ts'
import { readFile } from '../src/imports/read-file.ts'
import { compare, summaryOf } from '../src/imports/reconcile/compare.ts'
import { type Entry, sourceOfFile } from '../src/imports/reconcile/entry.ts'
import { Imports } from './imports-made.ts'
import { created, ok, refused } from './world.ts'

const shared = process.env.SHARED_DATA ?? join(import.meta.dirname, '../../../shared/data')
const cdmFolder = join(shared, 'unfccc-cdm')
const registrySide = join(cdmFolder, 'cdm_registry_issuance_report_2023-11.csv')
const projectSide = join(cdmFolder, 'cdm_issuances_2023-11.csv')

test('by project the two sides of the CDM name 3,703 projects, 11 differ, by 1,800,049 units', async (t) => {
  if (!existsSync(registrySide))
    return t.skip(`there is no ${registrySide}: name it in SHARED_DATA`)
  const kinds = adapters.filter((one) => one.registry === 'cdm' && one.kinds.includes('issuance'))
  const [a, b] = [
    sourceOfFile(await readFile(kinds, registrySide), 'issuance'),
    sourceOfFile(await readFile(kinds, projectSide), 'issuance'),
  ]
  assert.deepEqual([a.entries.length, a.unreadRows], [12_533, 0])
  assert.deepEqual([b.entries.length, b.unreadRows], [12_548, 0])

  const byProject = summaryOf(compare(a.entries, b.entries, 'project'))
  assert.equal(byProject.all, 3_703)
  assert.equal(byProject.differing, 11)
  assert.equal(byProject.unitsDiffering, 18_000_490_000n)
  assert.equal(byProject.unitsB - byProject.unitsA, 18_000_490_000n)
  assert.deepEqual(byProject.counts, {
    matched: 3_692,
    missingInA: 2,
    missingInB: 0,
    amountDiffers: 9,
    serialOverlap: 0,
  })

  const byItem = summaryOf(compare(a.entries, b.entries, 'item'))
  assert.equal(byItem.counts.matched, 12_533)
  assert.equal(byItem.counts.missingInA, 15)
  assert.equal(byItem.unitsDiffering, 18_000_490_000n)
})

const entry = (
  key: string,
  projectKey: string | null,
  units: bigint,
  more: Partial<Entry> = {},
): Entry => ({
  ...{ key, projectKey, units, at: new Date('2024-05-06'), own: null, where: `row of ${key}` },
  ...more,
})
const own = (first: bigint, last: bigint) => ({ own: { series: 'S', first, last } })

test('one by one: by key, else project and quantity, else serials, else project and day', () => {
  const a = [
    entry('same', 'P', 10n),
    entry('other amount', 'P', 10n),
    entry('a1', 'Q', 7n, { at: new Date('2020-01-01') }),
    entry('a2', 'Q', 7n, { at: new Date('2023-01-01') }),
    entry('a3', 'R', 100n, own(1n, 100n)),
    entry('a4', 'T', 5n),
    entry('only a', null, 9n),
  ]
  const b = [
    entry('same', 'P', 10n),
    entry('other amount', 'P', 12n),
    entry('b2', 'Q', 7n, { at: new Date('2023-02-01') }),
    entry('b1', 'Q', 7n, { at: new Date('2020-02-01') }),
    entry('b3', 'X', 50n, own(91n, 140n)),
    entry('b4', 'T', 6n),
    entry('only b', null, 9n, { at: null }),
  ]
  const told = compare(a, b, 'item').map(({ outcome, a, b, foundBy, overlap }) =>
    [a?.key ?? '-', b?.key ?? '-', outcome, foundBy, overlap && `${overlap.first}-${overlap.last}`]
      .filter((part) => part !== null)
      .join(' '),
  )
  assert.deepEqual(told, [
    'same same matched key',
    'other amount other amount amountDiffers key',
    'a1 b1 matched projectAndQuantity',
    'a2 b2 matched projectAndQuantity',
    'a3 b3 serialOverlap serials 91-100',
    'a4 b4 amountDiffers projectAndDay',
    'only a - missingInB',
    '- only b missingInA',
  ])
})

const row = (party: string, from: number, to: number, project = '42') => ({
  completion_date: '2012-03-04 05:06:07',
  transaction_type: 'Issuance (1)',
  status: '4 - Completed',
  serial_range: `${from} - ${to}`,
  unit_type: 'CER',
  commitment_period: '1',
  party_code: party,
  project_number: project,
  total: String(to - from + 1),
  serial_start: String(from),
  serial_end: String(to),
})

const claimed = (id: string, project: string, units: number) => ({
  'Issuance process ID': id,
  'CDM project reference number': project,
  'Issuance date': '2012-03-04 00:00:00.000',
  'Units - Total': String(units),
})

test('a registry compares its ledger with a file, and its people resolve what differs', async () => {
  await using imports = await Imports.create()
  const { world } = imports
  const { report } = await imports.make('cdm', [row('KE', 1, 10), row('KE', 11, 30, '7')])
  const admin = await world.user(report.registryId, 'Admin')
  const path = await imports.file('cdm-project-issuances', [
    claimed('x', '42', 10),
    claimed('y', '7', 25),
    claimed('z', '8', 1),
  ])
  const form = new FormData()
  form.set('tag', 'Export')
  form.set('file', new Blob([await readText(path)], { type: 'text/csv' }), 'projects.csv')
  const file = await created(admin.post('/files', form))
  const reconciliation = await created(
    admin.post('/reconciliations', {
      name: 'Spring',
      level: 'project',
      sourceA: {},
      sourceB: { registry: 'cdm', fileId: file.id },
    }),
  )
  assert.deepEqual(reconciliation.counts, {
    matched: 1,
    missingInA: 1,
    missingInB: 0,
    amountDiffers: 1,
    serialOverlap: 0,
  })
  assert.equal(reconciliation.openCount, 2)
  assert.equal(reconciliation.sourceA.quantity, 30)
  assert.equal(reconciliation.sourceB.sha256, file.sha256)

  const items = `${reconciliation.resourceUri}/items`
  const { items: open } = await ok(admin.get(`${items}?outcome=amountDiffers&isResolved=false`))
  assert.equal(open.length, 1)
  const [differs] = open
  assert.deepEqual([differs.projectKey, differs.quantityA, differs.quantityB], ['7', 20, 25])
  const { items: large } = await ok(admin.get(`${items}?filter=quantityB gt 20`))
  assert.equal(large.length, 1)

  const { etag } = await admin.get(differs.resourceUri)
  const resolution = { resolution: 'bIsRight', note: 'Not yet in the registry' }
  const resolved = await ok(admin.patch(differs.resourceUri, resolution, etag))
  assert.equal(resolved.resolvedBy, admin.userId)
  assert.equal(resolved.note, 'Not yet in the registry')
  await refused(admin.patch(differs.resourceUri, resolution, etag), 412, 'stale-etag')
  assert.equal((await ok(admin.get(reconciliation.resourceUri))).openCount, 1)
  const reopened = await ok(admin.patch(differs.resourceUri, { resolution: null }, '*'))
  assert.equal(reopened.resolvedAt, null)

  const other = await world.organization(['IssuingRegistry', 'Supplier'])
  for (const each of [reconciliation.resourceUri, items, differs.resourceUri]) {
    await refused(other.get(each), 404)
  }
  assert.deepEqual((await ok(other.get('/reconciliations'))).items, [])
  const stolen = {
    name: 'Stolen',
    level: 'item',
    sourceA: {},
    sourceB: { registry: 'cdm', fileId: file.id },
  }
  await refused(other.post('/reconciliations', stolen), 422, 'file-not-yours')

  const twins = await Promise.all(
    [1, 2].map(() =>
      admin.post('/reconciliations', { name: 'Twin', level: 'item', sourceA: {}, sourceB: {} }),
    ),
  )
  assert.deepEqual(twins.map(({ status }) => status).sort(), [201, 409])
})

test('the command compares files and the ledger, prints, writes CSV, and keeps', async () => {
  await using imports = await Imports.create()
  await imports.make('cdm', [row('KE', 1, 10), row('KE', 11, 30, '7')])
  const path = await imports.file('cdm-project-issuances', [
    claimed('x', '42', 10),
    claimed('y', '7', 25),
  ])
  const run = async (...args: string[]) => {
    const file = join(import.meta.dirname, '../src/node/reconcile.ts')
    const child = spawn(process.execPath, [file, ...args], {
      env: { ...process.env, DATABASE_URL: imports.world.databaseUrl },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (text) => {
      out += text
    })
    child.stderr.on('data', (text) => {
      err += text
    })
    const code = await new Promise<number | null>((done) => child.on('close', done))
    return { code, out, err }
  }
  const ledger = 'ledger:CDM Registry (UNFCCC)'
  const csvPath = `${path}.out`
  const kept = await run(ledger, `cdm:${path}`, '--save', 'Spring', '--csv', csvPath)
  assert.equal(kept.code, 1, kept.err)
  assert.match(kept.out, /amount differs +7 +7 +7 +20 +25/)
  assert.match(kept.out, /2 in all, 1 differ, by 5 mtCO2e/)
  assert.match(kept.err, /Kept as \/reconciliations\//)
  assert.match(await readText(csvPath, 'utf8'), /amountDiffers,7,7,7,20,25,/)
  const again = await run(ledger, `cdm:${path}`, '--save', 'Spring')
  assert.equal(again.code, 2)
  assert.match(again.err, /There is a reconciliation Spring already/)
  const same = await run(ledger, ledger, '--by', 'item', '--json')
  assert.equal(same.code, 0, same.err)
  assert.equal(JSON.parse(same.out).counts.matched, 2)
  const wrong: [args: string[], words: RegExp][] = [
    [[ledger], /Name two sources/],
    [[ledger, ledger, '--by', 'day'], /--by is one of project, item/],
    [[ledger, ledger, '--kind', 'project'], /--kind is one of issuance/],
    [[ledger, 'nowhere:x.csv'], /nowhere:x.csv is no source/],
    [[ledger, 'ledger:Nobody'], /There is no issuing registry Nobody/],
    [[`cdm:${path}`, `cdm:${path}`, '--save', 'x'], /Say with --registry whose/],
  ]
  for (const [args, words] of wrong) {
    const { code, err } = await run(...args)
    assert.equal(code, 2, err)
    assert.match(err, words)
  }
})
