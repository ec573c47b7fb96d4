import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adapters } from '../src/imports/adapters.ts'
import { counts, Imports, told } from './imports-made.ts'
import { ok } from './world.ts'

const program = (more: Record<string, string> = {}) => ({
  'Program ID': 'ART9',
  'Program Name': 'A forest',
  'Program  Country': "COTE D'IVOIRE",
  'Program Type': 'Forest Carbon',
  Status: 'Registered',
  'Sovereign Program Developer': 'A ministry',
  'Crediting Program and Standard': 'TREES',
  ...more,
})

test('a project is imported, and its MBP as soon as somebody says where it is', async () => {
  await using imports = await Imports.create()
  const first = await imports.make('art-projects', [program()])
  assert.deepEqual(counts(first.report), { project: 1 })
  assert.deepEqual(first.report.errors, [])
  const [header = '', row = ''] = first.rejects?.split('\r\n') ?? []
  assert.match(
    header,
    /,classificationCategory,classificationMethod,longitude,latitude,import_errors$/,
  )
  assert.match(row, /longitude '' is missing, so no MBP is made: where it is/)

  const filled = await imports.write(
    [header, row.replace(/,,,,,(?="?longitude)/, ',,,-7.25,5.75,'), ''].join('\r\n'),
  )
  const second = await imports.run('art', filled)
  assert.deepEqual(counts(second.report), { mbp: 1 })
  const { id } = await imports.world.db
    .selectFrom('ecoProjects')
    .select('id')
    .executeTakeFirstOrThrow()
  const owner = await imports.world.user(second.report.registryId, 'Admin')
  const project = await ok(owner.get(`/ecoProjects/${id}`))
  assert.equal(project.country, 'CIV')
  assert.equal(project.registryProjectId, 'ART9')
  const [mbp] = project.modularBenefitProjects
  assert.equal(mbp.status, 'registered')
  assert.equal(mbp.classificationCategory, 'Avoidance')
  assert.deepEqual(mbp.developers, ['A ministry'])
  assert.deepEqual(mbp.geographicLocation, { type: 'Point', coordinates: [-7.25, 5.75] })

  const issued = {
    'Program ID': 'ART9',
    'Date Approved': '03/09/2026',
    Vintage: '2023',
    'Credits Verified': '90',
    'Credits Deposited in Buffer': '10',
  }
  await imports.make('art-issuances', [issued])
  const { items } = await ok(owner.get(`/credits?ecoProjectId=${id}&orderBy=assetId asc`))
  assert.deepEqual(
    items.map(({ assetId, quantity }: { assetId: string; quantity: number }) => [
      assetId,
      quantity,
    ]),
    [
      ['ART9 2023 2026-03-09', 90],
      ['ART9 2023 2026-03-09 buffer', 10],
    ],
  )
  assert.equal(items[0].mbpId, mbp.id)
  assert.equal(items[0].coreCarbonAttributes.category, 'Avoidance')
  const lineage = await ok(owner.get(`/credits/${items[0].id}/lineage`))
  assert.equal(lineage.ecoProject.id, id)
})

test('every fault of a row is told at once, with what would be right', async () => {
  await using imports = await Imports.create()
  const { report, rejects } = await imports.make('art-projects', [
    program({ 'Program ID': '', 'Program  Country': 'Atlantis', Status: 'Perhaps' }),
    program(),
    program(),
    program({ 'Program ID': 'ART8', longitude: '190', latitude: 'north' }),
  ])
  assert.deepEqual(told(report), [
    "2 Program ID '' is empty",
    "2 Program  Country 'Atlantis' is no country",
    "2 Status 'Perhaps' is none of its list",
    "4  'ART9' is told by row 3 too",
    "5 longitude '190' is no number from -180 to 180",
  ])
  assert.deepEqual(
    report.errors.map(({ right }) => right),
    [
      'a text',
      'a name of ISO 3166-1, like Kenya, or KEN',
      'one of Registered, Listed, Withdrawn',
      undefined,
      'degrees, like 12.5',
    ],
  )
  assert.equal(rejects?.trimEnd().split('\r\n').length, 5, 'the header and each of these rows')
  assert.match(rejects ?? '', /Status 'Perhaps' is none of its list\. Right would be: one of/)
})

test('a project that has changed is reported and stays as it is', async () => {
  await using imports = await Imports.create()
  const first = await imports.make('art-projects', [program()])
  const { report } = await imports.make('art-projects', [program({ 'Program Name': 'Another' })])
  assert.deepEqual(told(report), [
    `2  'ART9' has changed since row 2 of ${first.name}: Program Name was 'A forest', is 'Another'`,
  ])
  const projects = await imports.world.db.selectFrom('ecoProjects').select('name').execute()
  assert.deepEqual(projects, [{ name: 'A forest' }])
})

test('a file that tells of what another has is only compared', async () => {
  await using imports = await Imports.create()
  await assert.rejects(
    imports.make('cdm-project-issuances', []),
    /compare this with `npm run reconcile`/,
  )
})

test('a dry run of projects and credits keeps nothing', async () => {
  await using imports = await Imports.create()
  await imports.make('art-projects', [program({ longitude: '1', latitude: '2' })], { dryRun: true })
  for (const table of [
    'ecoProjects',
    'mbps',
    'importFiles',
    'importedRows',
    'organizations',
  ] as const) {
    assert.deepEqual(await imports.world.db.selectFrom(table).selectAll().execute(), [], table)
  }
})

test('what is longer than the API takes is cut and told of, and the row keeps it', async () => {
  await using imports = await Imports.create()
  const name = 'Långt '.repeat(50)
  const { report } = await imports.make('art-projects', [program({ 'Program Name': name })])
  assert.match(report.notices.map(({ reason }) => reason).join(), /longer than 200 characters/)
  const { id } = await imports.world.db
    .selectFrom('ecoProjects')
    .select('id')
    .executeTakeFirstOrThrow()
  const owner = await imports.world.user(report.registryId, 'Reader')
  const project = await ok(owner.get(`/ecoProjects/${id}`))
  assert.equal(project.name.length, 200)
  assert.equal(project.description, name.trim())
  const { items } = await ok(owner.get(`/ecoProjects/${id}/provenance`))
  assert.equal(items[0].cells['Program Name'], name)
})

test('a file of a stranger does no harm: no text, columns twice, formulas, code', async () => {
  await using imports = await Imports.create()
  const hostile = { 'Program Name': `=HYPERLINK("x");'); drop table credits; --<script>` }
  const { report, rejects } = await imports.make('art-projects', [
    program({ ...hostile, 'Program ID': '__proto__' }),
    program({ 'Program ID': 'ART\0 1' }),
    program({ 'Program ID': 'ART7', Status: 'constructor' }),
  ])
  assert.deepEqual(counts(report), { project: 1 })
  assert.deepEqual(told(report), [
    "3  '' has characters that no text can have",
    "4 Status 'constructor' is none of its list",
  ])
  const { report: again } = await imports.run('art', await imports.write(rejects ?? ''))
  assert.deepEqual(again.rows, { read: 3, imported: 0, alreadyThere: 1, leftOut: 0, inError: 2 })
  const header = adapters.find(({ name }) => name === 'art-projects')?.columns.join(',')
  const twice = await imports.write(`${header},Status\n`)
  await assert.rejects(imports.run('art', twice), /has the column Status twice/)
})
