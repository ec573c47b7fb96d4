import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { claimImport, noteProgress, recordDone } from '../src/features/imports/turns-store.ts'
import { adapters } from '../src/imports/adapters.ts'
import { cdm } from '../src/imports/registries/cdm.ts'
import { inSnapshot, verifyLedger } from '../src/ledger/verify.ts'
import { present } from '../src/lib/assert.ts'
import { checked, resting, takingImports, uploaded } from './imports-asked.ts'
import { until } from './node/processes.ts'
import { created, type Member, ok, refused, World } from './world.ts'

let world: World
before(async () => {
  world = await World.create()
})
after(async () => {
  assert.deepEqual(await inSnapshot(world.db, verifyLedger), [])
  await world[Symbol.asyncDispose]()
})

const taking = () => takingImports(world)
const registry = () => world.organization(['IssuingRegistry', 'Supplier'])

const row = (party: string, from: number, to: number, more: Record<string, string> = {}) => ({
  completion_date: '2012-03-04 05:06:07',
  transaction_type: 'Issuance (1)',
  status: '4 - Completed',
  serial_range: `${from} - ${to}`,
  unit_type: 'CER',
  commitment_period: '1',
  party_code: party,
  project_number: '42',
  total: String(to - from + 1),
  serial_start: String(from),
  serial_end: String(to),
  ...more,
})

const textOf = (rows: Record<string, string>[]) =>
  [cdm.columns, ...rows.map((cells) => cdm.columns.map((column) => cells[column] ?? ''))]
    .map((cells) => cells.join(','))
    .join('\n')

const started = async (by: Member, { resourceUri }: { resourceUri: string }) => {
  await ok(by.post(`${resourceUri}:start`))
  return resting(by, resourceUri)
}

test('a trial keeps nothing; what is started then is there once, whatever is sent again', async () => {
  await using _ = taking()
  const by = await registry()
  const fileId = await uploaded(by, textOf([row('KE', 1, 10), row('KE', 11, 30)]))
  const trial = await checked(by, [fileId])
  assert.equal(trial.status, 'checked')
  const { outcome } = trial.files[0]
  assert.deepEqual(outcome.rows, { read: 2, imported: 2, alreadyThere: 0, leftOut: 0, inError: 0 })
  assert.deepEqual(trial.totals.imported, [{ kind: 'issuance', count: 2, quantity: 30 }])
  assert.equal(outcome.sample[0].creditId, null)
  const mine = `/credits?filter=issuerId eq '${by.id}'`
  assert.deepEqual((await ok(by.get(mine))).items, [])

  const done = await started(by, trial)
  assert.equal(done.status, 'imported')
  assert.equal(done.startedBy, by.userId)
  const { items } = await ok(by.get(mine))
  assert.equal(items.length, 2)
  const [made] = done.files[0].outcome.sample
  const told = await ok(by.get(`/credits/${made.creditId}/provenance`))
  assert.deepEqual([told.items[0].fileName, told.items[0].row], ['issued.csv', 2])
  await until(async () => (await ok(by.get(trial.resourceUri))).isClean === true)
  await refused(by.post(`${trial.resourceUri}:start`), 409, 'import-not-checked')

  const again = await started(by, await checked(by, [fileId]))
  assert.deepEqual(again.totals.imported, [])
  assert.equal(again.files[0].outcome.rows.alreadyThere, 2)
  assert.equal((await ok(by.get(mine))).items.length, 2)
})

test('rows in error are listed with their reasons, and come back corrected', async () => {
  await using _ = taking()
  const by = await registry()
  const wrong = row('KE', 11, 30, { total: '21' })
  const fileId = await uploaded(by, textOf([row('KE', 1, 10), wrong, row('SE', 1, 5)]))
  const done = await started(by, await checked(by, [fileId], null))
  assert.equal(done.files[0].outcome.registry, 'cdm', 'its columns say whose it is')
  assert.deepEqual([done.totals.rowCount, done.totals.inError], [3, 1])
  const { items } = await ok(by.get(`${done.resourceUri}/rejects?isError=true`))
  assert.deepEqual(
    items.map(({ row, reasons }: { row: number; reasons: object[] }) => [row, reasons]),
    [[3, [{ column: 'total', value: '21', reason: 'is not the 20 of 11 to 30', right: null }]]],
  )

  const corrections = `${done.resourceUri}/files/${fileId}/rejects`
  const { headers, body } = await by.get(corrections)
  assert.match(headers.get('content-type') ?? '', /text\/csv/)
  const [header, line, ...rest] = body.split('\r\n')
  assert.equal(header, `${cdm.columns.join(',')},import_errors`)
  assert.deepEqual(rest, [''])
  const corrected = `${header}\n${line.replace(',21,', ',20,')}`
  const second = await started(by, await checked(by, [await uploaded(by, corrected, 'rest.csv')]))
  assert.deepEqual(second.totals.imported, [{ kind: 'issuance', count: 1, quantity: 20 }])

  const stranger = await registry()
  for (const path of [done.resourceUri, `${done.resourceUri}/rejects`, corrections]) {
    await refused(stranger.get(path), 404)
  }
  await refused(stranger.post(`${done.resourceUri}:start`), 404)
  await refused(by.get(`${done.resourceUri}/files/${by.id}/rejects`), 404)
})

test('of many processes one does an import, and only once', async () => {
  const by = await registry()
  const parties = ['AA', 'BB', 'CC', 'DD']
  const asked = await Promise.all(
    parties.map(async (party) => {
      const rows = Array.from({ length: 50 }, (_, n) => row(party, n * 10 + 1, n * 10 + 10))
      const body = { fileIds: [await uploaded(by, textOf(rows))], registry: 'cdm' }
      return created(by.post('/imports', body))
    }),
  )
  await using _a = taking()
  await using _b = taking()
  await using _c = taking()
  for (const one of asked) assert.equal((await resting(by, one.resourceUri)).status, 'checked')
  const done = await Promise.all(asked.map((one) => started(by, one)))
  for (const { totals } of done) assert.deepEqual(totals.imported[0].count, 50)
  const { count } = await world.db
    .selectFrom('credits')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('issuerId', '=', by.id)
    .executeTakeFirstOrThrow()
  assert.equal(count, 200)
})

test('what a dead process has left is taken up by another, and it keeps nothing any more', async () => {
  const by = await registry()
  const fileId = await uploaded(by, textOf([row('KE', 1, 10)]))
  const { id, resourceUri } = await created(by.post('/imports', { fileIds: [fileId] }))
  const dead = present(await claimImport(world.db), 'it waits')
  assert.equal(dead.id, id)
  assert.equal(await claimImport(world.db), undefined, 'nobody else has it meanwhile')
  const progress = { step: 'reading', done: 1, all: 2 } as const
  assert.equal(await noteProgress(world.db, dead, progress), true)
  assert.deepEqual((await ok(by.get(resourceUri))).progress, progress)

  await sql`update imports set lease_until = now() - interval '1 second' where id = ${id}`.execute(
    world.db,
  )
  await using _ = taking()
  assert.equal((await resting(by, resourceUri)).status, 'checked')
  assert.equal(await noteProgress(world.db, dead, progress), false)
  assert.equal(await recordDone(world.db, { ...dead, status: 'importing' }, {}), false)
  assert.equal((await ok(by.get(resourceUri))).status, 'checked')
})

test('an import that ends processes again and again is given up', async () => {
  const by = await registry()
  const fileId = await uploaded(by, textOf([row('KE', 1, 10)]))
  const { id, resourceUri } = await created(by.post('/imports', { fileIds: [fileId] }))
  for (let n = 0; n < 3; n++) {
    assert.equal((await claimImport(world.db))?.id, id)
    await sql`update imports set lease_until = now() - interval '1 second' where id = ${id}`.execute(
      world.db,
    )
  }
  await using _ = taking()
  const { status, failure } = await resting(by, resourceUri)
  assert.deepEqual([status, /never came to its end/.test(failure)], ['failed', true])
})

test('whatever is sent as CSV is refused in words, or told row by row', async () => {
  await using taken = taking()
  const by = await registry()
  const refusals: [string | Uint8Array<ArrayBuffer>, RegExp][] = [
    ['', /empty/],
    ['a,b\n1,2', /no export that is known here/],
    ['"a\n1', /is no CSV/],
    [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 10]), /no CSV|no export/],
    [`${[...cdm.columns, 'total'].join(',')}\n`, /the column total twice/],
  ]
  for (const [text, why] of refusals) {
    const { status, failure } = await checked(by, [await uploaded(by, text)], null)
    assert.equal(status, 'failed')
    assert.match(failure, why)
  }
  const hostile = [
    row('K\0E', 1, 10),
    row('=cmd|calc!A1', 1, 10),
    row('KE', 1, 10, { total: 'x'.repeat(100_000) }),
    row('\ud800KE', 1, 10),
    row('KE', -5, 10),
    row('KE', 1, 10, { serial_end: '9'.repeat(60) }),
  ]
  const text = `${textOf(hostile)}\nKE,1\n`
  const told = await checked(by, [await uploaded(by, text)])
  assert.equal(told.status, 'checked', told.failure)
  const { rows } = told.files[0].outcome
  assert.deepEqual([rows.read, rows.inError, rows.imported], [7, 7, 0])
  const { items } = await ok(by.get(`${told.resourceUri}/rejects?orderBy=row`))
  assert.equal(items.length, 7)
  assert.equal(items[1].cells[6], '=cmd|calc!A1', 'as the file has it')
  await ok(by.get(`${told.resourceUri}/files/${told.files[0].fileId}/rejects`))
  assert.deepEqual(taken.warnings, [])
})

test('a file that is deleted meanwhile is told', async () => {
  const by = await registry()
  const fileId = await uploaded(by, textOf([row('KE', 1, 10)]))
  const { resourceUri } = await created(by.post('/imports', { fileIds: [fileId] }))
  await by.delete(`/files/${fileId}`)
  await using _ = taking()
  assert.match((await resting(by, resourceUri)).failure, /has been deleted/)
})

test('by its columns it is known whose export a file is', () => {
  const within = adapters.flatMap((one) =>
    adapters.filter(
      (other) =>
        one.registry !== other.registry &&
        one.columns.every((column) => other.columns.includes(column)),
    ),
  )
  assert.deepEqual(within, [])
})
