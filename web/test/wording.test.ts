import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import ts from 'typescript'
import { terms as publicEn } from '../../server/src/pages/texts/en-terms.ts'
import { terms as publicSv } from '../../server/src/pages/texts/sv-terms.ts'
import { operations } from '../src/features/management/audit/operations.ts'
import { languages } from './texts.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
const src = new URL('../src/', import.meta.url).pathname

/** Every text by its whole name. */
function flat(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : flat(value, `${path}${name}.`),
  )
}

const [en, sv] = [flat(languages.en), flat(languages.sv)]

test('every text is there in both languages, and none is empty', { skip }, () => {
  const names = (texts: [string, string][]) => texts.map(([name]) => name).sort()
  assert.deepEqual(names(sv), names(en))
  const empty = [...en, ...sv].filter(([, text]) => text.trim() === '')
  assert.deepEqual(empty, [])
  assert(en.length > 300, 'the texts were found')
})

test('both languages fill the same values in', { skip }, () => {
  const values = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort()
  const swedish = new Map(sv)
  const wrong = en.filter(
    ([name, text]) => values(text).join() !== values(swedish.get(name) ?? '').join(),
  )
  assert.deepEqual(wrong, [])
})

/** What the public pages name by themselves, since they are made without this page, and here. */
const publicGroups = {
  tokenType: 'tokenType',
  category: 'category',
  method: 'method',
  benefit: 'ecologicalBenefitType',
  scope: 'ecologicalBenefitScope',
  scale: 'projectScale',
  storage: 'storageType',
  durability: 'durabilityRating',
  adjustment: 'correspondingAdjustment',
} as const

test('the public registry has the same words for the same things', { skip }, () => {
  for (const [language, theirs] of [
    ['en', publicEn],
    ['sv', publicSv],
  ] as const) {
    const { status: _, ...shared } = theirs
    const ours = languages[language].terms
    const named = Object.entries(publicGroups).map(([group, here]) => [group, ours[here]])
    assert.deepEqual(shared, Object.fromEntries(named), language)
  }
})

const properNames = ['terms.tokenType.CCP', 'management.organization.cadt']

/** Whole sentences that are the same in both languages were not translated. */
test('no sentence is left in English', { skip }, () => {
  const swedish = new Map(sv)
  const same = en.filter(
    ([name, text]) =>
      /\w+ \w+ \w+/.test(text) && swedish.get(name) === text && !properNames.includes(name),
  )
  assert.deepEqual(same, [])
})

test('whatever the audit tells of has words', { skip }, () => {
  const { paths } = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'))
  const calls = Object.values<Record<string, { operationId: string }>>(paths).flatMap((path) =>
    Object.entries(path),
  )
  const writes = calls.filter(([method]) => method !== 'get').map(([, call]) => call.operationId)
  const known: readonly string[] = operations
  assert.deepEqual(
    writes.filter((each) => !known.includes(each)),
    [],
  )
  assert.deepEqual([...operations].sort(), [...new Set(operations)].sort())
})

const spoken = new Set([
  'aria-label',
  'label',
  'title',
  'placeholder',
  'description',
  'alt',
  'error',
  'lead',
])

test('no text is hard-coded in a component', { skip }, () => {
  const files = globSync('**/*.tsx', { cwd: src })
  assert(files.length > 20)
  const found = files.flatMap((file) => hardCodedIn(file))
  assert.deepEqual(found, [])
})

function hardCodedIn(file: string): string[] {
  const text = readFileSync(src + file, 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const say = (node: ts.Node, said: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    if (/\p{L}{2,}/u.test(said.replace('https://', '')))
      found.push(`${file}:${line + 1}: ${said.trim()}`)
  }
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node)) say(node, node.text)
    if (ts.isJsxExpression(node) && node.expression && ts.isJsxElement(node.parent)) {
      for (const each of literalsOf(node.expression)) say(each, each.text)
    }
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) {
      const { initializer } = node
      if (initializer && ts.isStringLiteral(initializer)) say(node, initializer.text)
      if (initializer && ts.isJsxExpression(initializer) && initializer.expression) {
        for (const each of literalsOf(initializer.expression)) say(each, each.text)
      }
    }
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

/** The literals that such an expression can be. */
function literalsOf(node: ts.Expression): (ts.StringLiteral | ts.NoSubstitutionTemplateLiteral)[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node]
  if (ts.isConditionalExpression(node)) {
    return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)]
  }
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression)
  if (ts.isBinaryExpression(node)) return literalsOf(node.right)
  return []
}
