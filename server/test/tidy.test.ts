import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'

/** Who may import whom: a file its own room and what is listed here, nothing else. */
const base = ['lib', 'db', 'ctx.ts', 'access.ts']
const features = [
  'organizations',
  'audit',
  'files',
  'events',
  'webhooks',
  'health',
  'ecoprojects',
  'claims',
  'processedclaims',
  'marketplaces',
  'credits',
  'esgs',
  'proposals',
  'plans',
  'overlaps',
  'figures',
  'provenance',
  'imports',
  'reconciliations',
  'transparencylog',
  'exports',
  'publicregistry',
].map((name) => `features/${name}`)

const mayImport: Record<string, readonly string[]> = {
  lib: [],
  geo: ['lib'],
  db: ['lib'],
  'ctx.ts': ['db', 'lib'],
  'access.ts': ['ctx.ts', 'db', 'lib'],
  http: base,
  ledger: base,
  transparency: [...base, 'ledger'],
  // A feature knows those before it in the list, never one after it.
  ...Object.fromEntries(
    features.map((feature, at) => [feature, [...base, 'geo', 'ledger', ...features.slice(0, at)]]),
  ),
  // What a registry's file says is compared as it is imported.
  'features/reconciliations': [...base, 'imports', 'features/organizations', 'features/files'],
  'features/imports': [...base, 'imports', 'features/organizations', 'features/files'],
  imports: [...base, 'geo', 'ledger', 'features/organizations'],
  'features/transparencylog': [...base, 'ledger', 'transparency'],
  'features/publicregistry': [
    ...base,
    'ledger',
    'transparency',
    ...features.slice(0, features.indexOf('features/publicregistry')),
  ],
  'log-files.ts': [...base, 'features/transparencylog', 'transparency'],
  // HTML of what the public registry answers, and of nothing else.
  pages: [
    ...['lib', 'db', 'geo', 'features/publicregistry'],
    ...['features/ecoprojects', 'features/processedclaims'],
  ],
  'public-pages.ts': [...base, 'http', 'pages'],
  'app.ts': [...base, 'http', 'log-files.ts', 'public-pages.ts', ...features],
  demo: [...base, 'app.ts', 'http', 'ledger', ...features],
  node: [...base, 'app.ts', 'demo', 'http', 'imports', 'ledger', 'transparency', ...features],
}

const src = new URL('../src/', import.meta.url).pathname
const files = globSync('**/*.ts', { cwd: src }).sort()
const textOf = (file: string) => readFileSync(join(src, file), 'utf8')

const roomOf = (file: string) =>
  file
    .split('/')
    .slice(0, file.startsWith('features/') ? 2 : 1)
    .join('/')

const importsOf = (file: string) =>
  [...textOf(file).matchAll(/from '(\.[^']+)'/g)].map(([, path]) =>
    relative(src, join(src, dirname(file), path ?? '')),
  )

test('imports point inwards', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => roomOf(to) !== roomOf(file) && !mayImport[roomOf(file)]?.includes(roomOf(to)))
      .filter((to) => !(file.endsWith('routes.ts') && roomOf(to) === 'http'))
      .map((to) => `${file} imports ${to}`),
  )
  assert.deepEqual(wrong, [])
})

test('only the door knows Fastify, and only the database room knows pg', () => {
  const wrong = files.filter((file) => {
    const room = roomOf(file)
    const knowsFastify = /from '(@?fastify)/.test(textOf(file))
    const knowsPg = /from 'pg'/.test(textOf(file))
    return (
      (knowsFastify &&
        !['http', 'node', 'app.ts', 'log-files.ts', 'public-pages.ts'].includes(room)) ||
      (knowsPg && !['db', 'node'].includes(room))
    )
  })
  assert.deepEqual(wrong, [])
})

test('SQL is written in stores, the ledger, the database room and migrations alone', () => {
  const isStore = (file: string) =>
    /(store|sequencer|emit|lineage|health.routes|types\/[\w-]+|verify.*|import|demo.*)\.ts$/.test(
      file,
    ) || ['db', 'ledger', 'imports', 'node', 'demo'].includes(roomOf(file))
  const wrong = files.filter(
    (file) =>
      !isStore(file) &&
      roomOf(file) !== 'http' &&
      /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(textOf(file)),
  )
  assert.deepEqual(wrong, [])
})

test('files are short enough to read', () => {
  const LINES_MAX = 300
  const long = files.filter(
    (file) => file !== 'db/tables.ts' && textOf(file).split('\n').length > LINES_MAX,
  )
  assert.deepEqual(long, [])
})

test('nothing is left over', () => {
  const leftOver = /\b(TODO|FIXME|XXX|console\.log|debugger)\b|@ts-ignore|@ts-expect-error/
  const wrong = files.filter((file) => !file.startsWith('node/') && leftOver.test(textOf(file)))
  assert.deepEqual(wrong, [])
})
