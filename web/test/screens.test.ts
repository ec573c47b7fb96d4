import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import type { AxeResults, run } from 'axe-core'
import { openWindow, type Person } from './browser.ts'
import { enter, type Look, type Member, openMarket, type Page, settle } from './market.ts'
import { type Screen, screensOf } from './pages.ts'

declare const axe: { run: typeof run }

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** Wide in one scheme and language, narrow in the other ones: each screen is seen in all of them. */
const looks: readonly Look[] = [
  { width: 1440, scheme: 'light', language: 'en' },
  { width: 390, scheme: 'dark', language: 'sv' },
]

describe('every screen', { skip, timeout: 900_000 }, async () => {
  if (skip) return
  const market = await openMarket()
  const screens = await screensOf(market)
  for (const look of looks) {
    const { width, scheme, language } = look
    const people = new Map<Member | undefined, Promise<Person>>()
    const personOf = (member: Member | undefined) => {
      const known =
        people.get(member) ??
        (member ? enter(market, member, look) : openWindow(market.browser, look))
      people.set(member, known)
      return known
    }
    for (const screen of screens) {
      test(`${screen.name}, ${width} pixels, ${scheme}, ${language}`, async () => {
        const person = await personOf(screen.member)
        await person.page.goto(market.url + screen.path)
        await settle(person.page)
        await assertGood(person, screen)
      })
    }
  }
})

async function assertGood({ page, complaints }: Person, { name }: Screen) {
  assert.deepEqual(complaints.splice(0), [], 'the console has no errors')
  assert.equal(await page.locator('h1').count(), 1, 'one heading says what it is')
  if (name !== 'not-found') {
    const text = await page.locator('main').innerText()
    assert.doesNotMatch(text, /undefined|\[object|NaN|Invalid Date/)
    const ids = text.match(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g)
    assert.deepEqual(ids, null, 'nobody reads ids')
  }
  const [inside, whole] = await page.evaluate(() => [
    document.documentElement.clientWidth,
    document.documentElement.scrollWidth,
  ])
  assert((whole ?? 0) <= (inside ?? 0), `it is ${whole} pixels wide in a window of ${inside}`)
  assert.deepEqual(await violations(page), [])
}

async function violations(page: Page): Promise<string[]> {
  const has = await page.evaluate(() => 'axe' in window)
  if (!has) await page.evaluate(axeSource)
  const results: AxeResults = await page.evaluate(() =>
    axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
