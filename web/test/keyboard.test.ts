import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Locator } from './browser.ts'
import { openWindow, usual } from './browser.ts'
import { card, dialog, heading } from './hands.ts'
import { openMarket, type Page } from './market.ts'
import { texts } from './texts.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
const TABS_MAX = 80

describe('the keyboard alone', { skip, timeout: 120_000 }, async () => {
  if (skip) return
  const market = await openMarket()

  test('completes a review, from signing in to the approval', async () => {
    const t = texts('en')
    const { page, complaints } = await openWindow(market.browser, usual)
    await page.goto(market.url)
    await tabTo(page, page.getByRole('textbox', { name: t('session.email'), exact: true }))
    await page.keyboard.type('registry@demo.example')
    await tabTo(page, page.getByLabel(t('session.password')).first())
    await page.keyboard.type('demo-password')
    await page.keyboard.press('Enter')

    const inbox = card(page, t('home.inbox'))
    const registration = inbox
      .getByRole('listitem')
      .filter({ hasText: t('terms.proposalType.MBPRegister') })
      .getByRole('link')
      .first()
    await registration.waitFor()
    await assertFocus(page)
    await tabTo(page, registration)
    const name = await registration.innerText()
    await page.keyboard.press('Enter')

    const title = t('review.title', { type: t('terms.proposalType.MBPRegister'), name })
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()
    const approve = page.getByRole('button', { name: t('terms.action.Approve'), exact: true })
    await approve.waitFor()
    await assertFocus(page)
    await tabTo(page, approve)
    await page.keyboard.press('Enter')

    const message = dialog(page).getByRole('textbox', { name: t('review.message'), exact: true })
    await message.waitFor()
    await assertIs(message, 'a dialog begins where it is written in')
    await page.keyboard.type('Registered as it stands.')
    const send = { name: t('terms.action.Approve'), exact: true }
    await tabTo(page, dialog(page).getByRole('button', send))
    await page.keyboard.press('Enter')

    await dialog(page).waitFor({ state: 'detached' })
    await page.getByRole('main').getByText(t('afterwards.MBPRegister.approved.reviewer')).waitFor()
    await assertFocus(page)
    await page.getByText('Registered as it stands.').waitFor()
    await heading(page, title)
    assert.deepEqual(complaints, [])
  })
})

/** By Tab alone; on the way the focus is seen, and never lost. */
async function tabTo(page: Page, target: Locator) {
  await target.waitFor({ state: 'attached' })
  for (let tabs = 0; tabs < TABS_MAX; tabs++) {
    if (await isFocused(target)) return
    const before = await page.evaluateHandle(() => document.activeElement ?? document.body)
    const shown = await before.evaluate(looks)
    // The start of a page and of a step are no places to do something.
    const isPlace = await before.evaluate((element) => element.matches('body, [tabindex="-1"]'))
    await page.keyboard.press('Tab')
    await assertFocus(page)
    if (isPlace) continue
    const what = await before.evaluate((element) => element.outerHTML.slice(0, 200))
    assert.notEqual(await before.evaluate(looks), shown, `the focus is seen on ${what}`)
  }
  assert.fail(`it is not reached by the keyboard: ${target}`)
}

/** What of an element, and of what frames it, can show that it has the focus. */
async function looks(element: Element): Promise<string> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  const around = [element, element.parentElement, element.nextElementSibling]
  return around
    .filter((each) => each !== null)
    .map((each) => {
      const { outline, boxShadow, borderColor, clip, position, top } = getComputedStyle(each)
      return [outline, boxShadow, borderColor, clip, position, top].join(' ')
    })
    .join(' | ')
}

const isFocused = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement)

async function assertIs(target: Locator, message: string) {
  await target.page().waitForFunction(() => document.activeElement !== document.body)
  assert(await isFocused(target), message)
}

async function assertFocus(page: Page) {
  const isLost = await page.evaluate(() => document.activeElement === document.body)
  assert(!isLost, 'the focus is somewhere')
}
