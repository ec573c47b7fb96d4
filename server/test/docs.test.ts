import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { eventTypes } from '../src/features/events/types.ts'

/** The documents are held against the code, so far as a test can read them. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const documents = globSync('**/*.md', { cwd: root, exclude: (name) => isForeign(name) }).sort()
const textOf = (document: string) => readFileSync(join(root, document), 'utf8')

function isForeign(name: string) {
  return /(^|\/)(node_modules|data|data-[^/]*|\.git)(\/|$)/.test(name)
}

/** Without code: what is in a block or between backticks is no link. */
const proseOf = (document: string) =>
  textOf(document)
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '')

/** The anchors that the headings of a document make, as GitHub writes them. */
const anchorsOf = (document: string) =>
  [...textOf(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )

test('every link from one document to another leads somewhere', () => {
  const broken = documents.flatMap((document) =>
    [...proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^(https?|mailto):/.test(target))
      .filter((target) => {
        const [path = '', anchor] = target.split('#')
        const place = path === '' ? document : join(dirname(document), decodeURI(path))
        if (!existsSync(join(root, place))) return true
        return anchor !== undefined && !anchorsOf(place).includes(anchor)
      })
      .map((target) => `${document}: ${target}`),
  )
  assert.deepEqual(broken, [])
})

test('every command that a document names is a script of package.json', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'))
  const unknown = documents.flatMap((document) =>
    [...textOf(document).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)]
      .map(([, run, plain]) => run ?? plain ?? '')
      .filter((name) => !Object.hasOwn(scripts, name))
      .map((name) => `${document}: npm run ${name}`),
  )
  assert.deepEqual(unknown, [])
})

test('every file of the project that a document names is there', () => {
  const named = /`((?:server|client|cli|web|scripts|bench|docs|decisions|\.ci)\/[\w./-]*\w)`/g
  const missing = documents.flatMap((document) =>
    [...textOf(document).matchAll(named)]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${document}: ${path}`),
  )
  assert.deepEqual(missing, [])
})

test('no document names a place on a machine', () => {
  const places = /(^|[\s`"'(=])((\/(home|root|work|Users|usr|tmp|var|opt|mnt)\/|[A-Z]:\\)\S*)/gm
  const found = documents.flatMap((document) =>
    [...textOf(document).matchAll(places)].map(([, , place]) => `${document}: ${place}`),
  )
  assert.deepEqual(found, [])
})

test('decisions are numbered without gaps, and the list of them is whole', () => {
  const records = globSync('decisions/[0-9]*.md', { cwd: root }).sort()
  const numbers = records.map((record) => Number(/(\d{4})-/.exec(record)?.[1]))
  assert.deepEqual(
    numbers,
    numbers.map((_, at) => at + 1),
  )
  const list = textOf('decisions/README.md')
  for (const record of records) {
    const name = record.replace('decisions/', '')
    const title = /^# (.+)$/m.exec(textOf(record))?.[1] ?? ''
    assert.ok(list.includes(`[${title}](${name})`), `decisions/README.md lists ${name} as ${title}`)
  }
})

test('ruling 36: docs/events.md lists every type of event as it is', () => {
  const rows = [
    ...textOf('docs/events.md').matchAll(/^\| (\d+) \| (.+?) \| `(.+?)` \| (.+?) \|$/gm),
  ]
  assert.deepEqual(
    rows.map(([, id, name, uri]) => [Number(id), name, uri]),
    Object.values(eventTypes).map((type) => [...type]),
  )
})

test('docs/problems.md is what the list of refusals makes: run `npm run problems`', () => {
  execFileSync(process.execPath, [join(root, 'scripts/problems.ts'), '--check'], { stdio: 'pipe' })
})

test('every test that docs/security.md names is in its file', () => {
  const text = textOf('docs/security.md')
  const named = /`((?:server|web|client|cli)\/test\/[\w./-]+\.test\.ts)`((?:,? "[^"]+")+)/g
  const tests = [...text.matchAll(named)].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => ({ file, name })),
  )
  assert.ok(tests.length > 60, `${tests.length} tests are named`)
  assert.equal(tests.length, text.match(/"[^"]+"/g)?.length, 'each name stands beside its file')
  const missing = tests
    .filter(({ file, name }) => {
      const code = textOf(file).replaceAll("\\'", "'")
      return !['it', 'test'].some((call) =>
        [`'`, `"`, '`'].some(
          (quote) =>
            new RegExp(`${call}\\(\\s*${quote}`).test(code) &&
            code.includes(`${quote}${name}${quote}`),
        ),
      )
    })
    .map(({ file, name }) => `${file}: ${name}`)
  assert.deepEqual(missing, [])
})
