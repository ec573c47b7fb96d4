/**
 * Which ruling is held by which tests: `node scripts/rules.ts` writes the list at the end of
 * docs/rules/rulings.md, and nothing else of it. With `--check` it fails where the list is stale or
 * no test names a ruling. A test names it as in `test('ruling 21: …')`.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'server/test')
const page = join(root, 'docs/rules/rulings.md')
const BEGIN =
  '<!-- Made by `node scripts/rules.ts` from the names of the tests, up to the next mark. -->\n'
const END = '<!-- End of what is made. -->\n'

interface Named {
  rulings: number[]
  name: string
  file: string
}

const files = globSync('**/*.test.ts', { cwd: folder }).sort()
const text = readFileSync(page, 'utf8')
const tests = files.flatMap(namedTests)
const headings = [...text.matchAll(/^### ((\d+)\. .+)$/gm)]
const known = headings.map(([, , number]) => Number(number))

/** Every test, and every group of tests, whose name says `ruling 21`, `rulings 3, 6` or the like. */
function namedTests(file: string): Named[] {
  const source = readFileSync(join(folder, file), 'utf8')
  const names = source.matchAll(/\b(?:test|it|describe)(?:\.\w+)?\(\s*(['"`])((?:\\.|(?!\1).)+)\1/g)
  return [...names].flatMap(([, , quoted = '']) => {
    const name = quoted.replaceAll(/\\(.)/g, '$1')
    const rulings = rulingsIn(name)
    return rulings.length > 0 ? [{ rulings, name, file }] : []
  })
}

function rulingsIn(name: string): number[] {
  const mentions = name.matchAll(/\brulings?(?:\.md)? (\d+(?:(?:, | and )\d+)*)/g)
  return [...mentions].flatMap(([, numbers = '']) => numbers.match(/\d+/g)?.map(Number) ?? [])
}

function row([, heading = '', number = '']: RegExpExecArray) {
  const own = tests.filter(({ rulings }) => rulings.includes(Number(number)))
  const anchor = heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-')
  const lines = own.map(({ name, file }) => `  - ${storyOf(name)} (\`${file}\`)`)
  return [`- [Ruling ${heading}](#${anchor})`, ...lines]
}

/** What the name says besides the ruling, where that stands at its beginning. */
function storyOf(name: string) {
  return name.replace(/^rulings?(?:\.md)? [\d, and]+: /, '')
}

const [before, rest] = text.split(BEGIN)
const after = rest?.split(END)[1]
if (before === undefined || after === undefined) {
  throw new Error('docs/rules/rulings.md has lost the marks around the list of tests.')
}
const list = headings.flatMap(row).join('\n')
const written = `${before}${BEGIN}\n${list}\n\n${END}${after}`
const faults = [
  ...known
    .filter((number) => !tests.some(({ rulings }) => rulings.includes(number)))
    .map((number) => `No test names ruling ${number}.`),
  ...tests.flatMap(({ rulings, name, file }) =>
    rulings.every((number) => known.includes(number))
      ? []
      : [`${file} names a ruling that there is not: ${name}`],
  ),
]
if (process.argv.includes('--check')) {
  if (written !== text) {
    faults.push('The list in docs/rules/rulings.md is stale: run `node scripts/rules.ts`.')
  }
} else {
  writeFileSync(page, written)
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
