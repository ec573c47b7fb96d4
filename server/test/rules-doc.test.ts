import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { eventTypes } from '../src/features/events/types.ts'

/** What code and tests cite of the rules is there, and the rules cite the tests that hold them. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const sources = globSync('server/{src,test}/**/*.ts', { cwd: root }).sort()

/** A comment as one line, since a citation may go over the end of one. */
const proseOf = (file: string) => textOf(file).replaceAll(/\n\s*(?:\*|\/\/) ?/g, ' ')

const headingsOf = (page: string) =>
  [...textOf(`docs/rules/${page}.md`).matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => heading)
const headings = {
  domain: headingsOf('domain'),
  api: headingsOf('api'),
  rulings: headingsOf('rulings'),
}

const isNumbered = (page: keyof typeof headings, number: string) =>
  headings[page].some((heading) => heading.startsWith(`${number}. `))

/** `Processed claim` may stand for the whole heading, `Split and Transfer` for two of them. */
function isNamed(page: keyof typeof headings, name: string): boolean {
  const isThere = (part: string) =>
    headings[page].some((heading) =>
      `${heading.replace(/^\d+\. /, '')} `.toLowerCase().startsWith(`${part.toLowerCase()} `),
    )
  return isThere(name) || name.split(' and ').every(isThere)
}

/** Every citation of a text, each with whether it leads somewhere. */
function citationsOf(text: string): { citation: string; leads: boolean }[] {
  const pages = text.matchAll(
    /\b(domain|api)\.md(?: (\d+))?(?:, ([A-Z][\w -]*(?:, [a-z][\w -]*)*))?/g,
  )
  const rulings = text.matchAll(/\brulings?(?:\.md)? (\d+(?:(?:, | and | to )\d+)*)/g)
  return [
    ...[...pages].map(([citation, page, number, name]) => ({
      citation,
      leads:
        (number === undefined || isNumbered(page === 'api' ? 'api' : 'domain', number)) &&
        (name === undefined || isNamed(page === 'api' ? 'api' : 'domain', name.trim())),
    })),
    ...[...rulings].map(([citation, numbers = '']) => ({
      citation,
      leads: (numbers.match(/\d+/g) ?? []).every((number) => isNumbered('rulings', number)),
    })),
  ]
}

test('the list of tests in docs/rules/rulings.md is current, and no ruling is without one', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/rules.ts'), '--check'],
    { encoding: 'utf8' },
  )
  assert.equal(status, 0, stderr)
})

test('there are 37 rulings, numbered without gaps', () => {
  const numbers = headings.rulings.flatMap((heading) => /^(\d+)\. /.exec(heading)?.[1] ?? [])
  assert.deepEqual(
    numbers,
    Array.from({ length: 37 }, (_, at) => String(at + 1)),
  )
})

test('every rule that code or a test cites is there', () => {
  const found = sources.flatMap((file) =>
    citationsOf(proseOf(file)).map((each) => ({ ...each, file })),
  )
  assert.ok(found.length > 100, 'the citations are found at all')
  assert.deepEqual(
    found.filter(({ leads }) => !leads).map(({ citation, file }) => `${file}: ${citation}`),
    [],
  )
})

test('nothing cites the pages that the rules were written from', () => {
  const place = ['shared', 'spec'].join('/')
  const isForeign = (name: string) => /(^|\/)(node_modules|data|data-[^/]*|\.git)(\/|$)/.test(name)
  const files = globSync('**/*.{ts,js,mjs,sql,md,html,css,yml,yaml,sh}', {
    cwd: root,
    exclude: isForeign,
  })
  assert.deepEqual(
    files.filter((file) => textOf(file).includes(place)),
    [],
  )
})

test('ruling 36: the ids of events stay what they are', () => {
  const uris = Object.fromEntries(Object.values(eventTypes).map(([id, , uri]) => [id, uri]))
  const ids = Object.values(eventTypes).map(([id]) => id)
  assert.deepEqual(
    ids,
    ids.map((_, at) => at + 1),
  )
  // One of each kind, so that nothing can move without one of them moving too.
  const given = {
    10: 'processedClaims/submit',
    11: 'ecoProjects/modularBenefitProjects/registration/returnForEdits',
    16: 'ecoProjects/modularBenefitProjects/claims/verification/withdraw',
    21: 'processedClaims/withdraw',
    26: 'credits/retirement/withdraw',
    32: 'credits/endUseBuyerTransfer',
    37: 'marketplaces/traders/registration/withdraw',
    42: 'credits/listing/withdraw',
    47: 'credits/delisting/withdraw',
    52: 'credits/listingTransfer/withdraw',
    56: 'credits/transferListing',
    61: 'credits/emissionOffset/withdraw',
    64: 'esgs/milestones/reportingPeriods/emissions/create',
  }
  for (const [id, uri] of Object.entries(given)) assert.equal(uris[id], uri)
})
