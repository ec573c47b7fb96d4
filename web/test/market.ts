import { after, type TestContext } from 'node:test'
import { createDatabase, dropDatabase } from '../../server/test/database.ts'
import { folder } from '../../server/test/node/processes.ts'
import { start } from '../../server/test/node/service.ts'
import { type Browser, type Look, openBrowser, openWindow, type Page, usual } from './browser.ts'
import { texts } from './texts.ts'

export type Member =
  | 'operator'
  | 'supplier'
  | 'registry'
  | 'verifier'
  | 'marketplace'
  | 'marketplace2'
  | 'buyer'

/** A demo market of its own, and a browser to enter it with; both end with the file's tests. */
export async function openMarket(settings: Record<string, string> = {}) {
  const ends: (() => Promise<unknown> | unknown)[] = []
  // What starts the service ends it after a test; here that is after all of them.
  const whole = { after: (end: () => void) => ends.push(end) } as unknown as TestContext
  const databaseUrl = await createDatabase()
  const dataDir = folder(whole)
  const service = await start(whole, {
    dataDir,
    args: ['--demo'],
    env: { DATABASE_URL: databaseUrl, ...settings },
  })
  // Last, as it would keep the process alive if the service did not start.
  const browser = await openBrowser()
  after(async () => {
    await browser.close()
    await service.stop()
    await dropDatabase(databaseUrl)
    for (const end of ends) await end()
  })
  return { url: service.url, browser, call: service.call, databaseUrl }
}

export type Market = Awaited<ReturnType<typeof openMarket>>

/** Somebody with a window of their own, signed in. */
export async function enter(
  market: Pick<Market, 'url' | 'browser'>,
  member: Member,
  look: Look = usual,
) {
  const { context, page, complaints } = await openWindow(market.browser, look)
  await signIn(page, market.url, member, look)
  return { context, page, complaints, t: texts(look.language) }
}

async function signIn(page: Page, url: string, member: Member, { language }: Look) {
  const t = texts(language)
  await page.goto(`${url}/sign-in`)
  await page.getByLabel(t('session.email')).fill(`${member}@demo.example`)
  await page.getByLabel(t('session.password')).first().fill('demo-password')
  await page.getByRole('button', { name: t('session.signIn'), exact: true }).click()
  await page.getByRole('navigation', { name: t('app.navigation') }).waitFor({ state: 'attached' })
}

/** Waits until nothing is asked for any more and nothing is drawn in grey lines. */
export async function settle(page: Page) {
  await page.locator('h1').first().waitFor()
  // Twice in a row: one answer may ask for the next.
  await page.waitForFunction(
    () =>
      new Promise<boolean>((done) => {
        const isQuiet = () =>
          !document.querySelector('[data-loading], [aria-busy=true], .mantine-Skeleton-root')
        if (!isQuiet()) return done(false)
        setTimeout(() => done(isQuiet()), 150)
      }),
  )
}

export type { Browser, Look, Page }
