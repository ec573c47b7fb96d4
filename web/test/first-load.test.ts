import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openWindow, usual } from './browser.ts'
import { enter, openMarket, type Page, settle } from './market.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
const SCRIPT_MAX_KB = 250

describe('the first load', { skip, timeout: 120_000 }, async () => {
  if (skip) return
  const market = await openMarket()

  test('for somebody who is not signed in', async (t) => {
    const { page } = await openWindow(market.browser, usual)
    const kB = await scriptOf(page, market.url)
    t.diagnostic(`compressed script of the first load, not signed in: ${kB} kB`)
    assert(kB <= SCRIPT_MAX_KB, `it is ${kB} kB`)
  })

  test('for a supplier', async (t) => {
    const { context: known } = await enter(market, 'supplier')
    const { context, page } = await openWindow(market.browser, usual)
    await context.addCookies(await known.cookies())
    const kB = await scriptOf(page, market.url)
    t.diagnostic(`compressed script of the first load, as a supplier: ${kB} kB`)
    assert(kB <= SCRIPT_MAX_KB, `it is ${kB} kB`)
  })
})

/** What comes over the wire before the start page stands, in a browser that has nothing of it yet. */
async function scriptOf(page: Page, url: string): Promise<number> {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return
    assert.match(response.headers()['content-encoding'] ?? 'none', /^(br|gzip)$/, response.url())
    sizes.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => responseBodySize),
    )
  })
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await settle(page)
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  assert(bytes > 0, 'script was loaded')
  return Math.round(bytes / 100) / 10
}
