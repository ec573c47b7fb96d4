import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { openWindow, usual } from '../browser.ts'
import { choose, fill, follow, press, reads } from '../hands.ts'
import { as } from '../known.ts'
import { enter, type Market, settle } from '../market.ts'
import { texts } from '../texts.ts'

export async function looksAsOneRole(market: Market) {
  const { page, t, complaints } = await enter(market, 'marketplace')
  const links = page.getByRole('navigation', { name: t('app.navigation') })
  await choose(page, t('app.lookAs'), t('terms.marketRole.Buyer'))
  await links.getByRole('link', { name: t('navigation.listings') }).waitFor({ state: 'detached' })
  await links.getByRole('link', { name: t('navigation.market') }).waitFor()
  await choose(page, t('app.lookAs'), t('terms.marketRole.Marketplace'))
  await links.getByRole('link', { name: t('navigation.market') }).waitFor({ state: 'detached' })
  await links.getByRole('link', { name: t('navigation.traderRequests') }).waitFor()
  assert.deepEqual(complaints, [])
}

/** Language and scheme are chosen, and stay; then the way out. */
export async function choosesItsView(market: Market) {
  const { page, t, complaints } = await enter(market, 'supplier')
  const sv = texts('sv')
  await press(page, t('app.scheme'))
  await page.getByRole('menuitem', { name: t('app.dark') }).click()
  await press(page, t('app.language'))
  await page.getByRole('menuitem', { name: 'Svenska' }).click()
  await page.getByRole('link', { name: sv('navigation.projects'), exact: true }).waitFor()
  await page.reload()
  await page.getByRole('link', { name: sv('navigation.projects'), exact: true }).waitFor()
  const [language, scheme] = await page.evaluate(() => [
    document.documentElement.lang,
    getComputedStyle(document.documentElement).colorScheme,
  ])
  assert.deepEqual([language, scheme], ['sv', 'dark'])
  await page.getByRole('button', { name: sv('app.account') }).click()
  await page.getByRole('menuitem', { name: sv('app.signOut') }).click()
  await page.getByRole('textbox', { name: sv('session.email'), exact: true }).waitFor()
  await page.goto(`${market.url}/projects`)
  await page.waitForURL(/sign-in/)
  assert.deepEqual(complaints, [])
}

export async function isToldOfAWrongPassword(market: Market) {
  const { page, complaints } = await openWindow(market.browser, usual)
  const t = texts('en')
  await page.goto(market.url)
  await fill(page, t('session.email'), 'supplier@demo.example')
  await page.getByLabel(t('session.password')).first().fill('not the password')
  await press(page, t('session.signIn'))
  await reads(page, t('session.wrong'))
  assert.deepEqual(complaints, [])
}

/** What a list shows is in its address, so that it is there again after reload and back. */
export async function keepsItsList(market: Market) {
  const { page, t, complaints } = await enter(market, 'buyer')
  await follow(page, t('navigation.credits'))
  await choose(page, t('credits.status'), t('status.active'))
  await page.keyboard.press('Escape')
  await page.waitForURL(/status=active/)
  const table = page.getByRole('region', { name: t('navigation.credits') })
  await press(table, t('credits.quantity'))
  await page.waitForURL(/orderBy=quantity/)
  await press(page, t('list.next'))
  await page.waitForURL(/page=/)
  await settle(page)
  const address = page.url()
  const shown = await table.innerText()
  await page.reload()
  await settle(page)
  assert.equal(await table.innerText(), shown)
  await table.getByRole('link').first().click()
  await page.waitForURL(/credits\/./)
  await page.goBack()
  await settle(page)
  assert.equal(page.url(), address)
  assert.equal(await table.innerText(), shown)
  const head = table.getByRole('columnheader', { name: t('credits.quantity') })
  assert.equal(await head.getAttribute('aria-sort'), 'ascending')
  assert.deepEqual(complaints, [])
}

/** The file of an export has all rows of the filters, not of the page alone. */
export async function exports(market: Market) {
  const { page, t, complaints } = await enter(market, 'buyer')
  await page.goto(`${market.url}/credits?status=retired`)
  await settle(page)
  const saving = page.waitForEvent('download')
  await press(page, t('list.export'))
  await page.getByRole('menuitem', { name: t('list.exportCsv') }).click()
  const text = await readFile(await (await saving).path(), 'utf8')
  const [head, ...rows] = text.replace('\ufeff', '').trim().split('\r\n')
  assert(head?.startsWith('id,resourceUri,'))
  const shown = await page.getByRole('row').count()
  assert.equal(rows.length, shown - 1)
  assert(rows.every((row) => row.includes(',retired,')))
  assert.deepEqual(complaints, [])
}

/** Without signing in: the file alone proves, and one that was changed does not. */
export async function verifiesACertificate(market: Market) {
  const { page, complaints } = await openWindow(market.browser, usual)
  const t = texts('en')
  const get = await as(market, 'buyer')
  const { items } = await get("/credits?top=1&filter=status eq 'retired'")
  const proof = JSON.stringify(await get(`/credits/${items[0].id}/proof`))
  await page.goto(`${market.url}/verify`)
  const give = (name: string, text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await give('certificate.json', proof)
  await reads(page.getByRole('main'), t('proof.proved'))
  await reads(page.getByRole('main'), t('proof.step.key.here'))
  await give('changed.json', proof.replace(/"inclusion":\["./, '"inclusion":["0'))
  await reads(page.getByRole('main'), t('proof.notProved'))
  await give('certificate.json', proof)
  await fill(page, t('proof.key'), 'registry.example+00000000+AAAA')
  await reads(page.getByRole('main'), t('proof.failed.key'))
  await give('nothing.json', '{}')
  await reads(page.getByRole('main'), t('proof.noProof'))
  assert.deepEqual(complaints, [])
}
