import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { receiver, status } from '../../../server/test/webhooks/receiver.ts'
import { choose, dialog, fill, heading, press, reads } from '../hands.ts'
import { enter, type Market, settle } from '../market.ts'
import { secretOnce } from './secret-once.ts'

/** A webhook is made, tried against a receiver that checks what it gets, given a new secret, and ended. */
export async function keepsWebhook(market: Market, test: TestContext) {
  const erp = await receiver(test)
  const admin = await enter(market, 'verifier')
  const { page, t } = admin
  const isSignedBy = (secret: string) => {
    const [last] = erp.received.slice(-1)
    assert(last, 'something has arrived')
    // The library reads them as texts, and node gives lists for none of these.
    new Webhook(secret).verify(last.body, last.headers as Record<string, string>)
  }
  await page.getByRole('link', { name: t('navigation.webhooks'), exact: true }).click()
  await press(page, t('webhooks.create'))
  await fill(dialog(page), t('webhooks.url'), 'https://10.0.0.8/hook')
  await press(dialog(page), t('webhooks.create'))
  await reads(dialog(page), t('webhooks.urlRefused'))
  await fill(dialog(page), t('webhooks.url'), erp.url)
  await fill(dialog(page), t('webhooks.description'), 'Bookkeeping')
  await dialog(page).getByText(t('webhooks.some'), { exact: true }).click()
  await choose(dialog(page), t('webhooks.events'), t('events.type.credits/create'))
  await page.keyboard.press('Escape')
  await press(dialog(page), t('webhooks.create'))
  const name = new URL(erp.url).host
  const first = await secretOnce(admin, t('webhooks.secret', { name }))

  await heading(page, 'Bookkeeping')
  await reads(page, t('events.type.credits/create'))
  await press(page, t('webhooks.test'))
  const row = page.getByRole('row').filter({ hasText: t('webhooks.ofTest') })
  await row.filter({ hasText: t('webhooks.delivered') }).waitFor()
  await row.filter({ hasText: t('webhooks.answered', { status: 204 }) }).waitFor()
  isSignedBy(first)

  await press(page, t('webhooks.rotate'))
  await press(dialog(page), t('webhooks.rotate'))
  const second = await secretOnce(admin, t('webhooks.secret', { name }))
  assert.notEqual(second, first)
  erp.answers = status(500)
  await row.getByRole('button', { name: t('webhooks.replay') }).click()
  await row.filter({ hasText: t('webhooks.answered', { status: 500 }) }).waitFor()
  for (const secret of [first, second]) isSignedBy(secret)
  await choose(page, t('webhooks.status'), t('webhooks.deadLetters'))
  await row.filter({ hasText: t('webhooks.delivered') }).waitFor({ state: 'detached' })
  await row.filter({ hasText: t('webhooks.failed') }).waitFor()

  await press(page, t('webhooks.pause'))
  await reads(page, t('webhooks.pausedText'))
  await press(page, t('webhooks.resume'))
  await reads(page, t('webhooks.isResumed'))
  await settle(page)
  await press(page, t('app.delete'))
  await press(dialog(page), t('app.delete'))
  await heading(page, t('webhooks.title'))
  await reads(page, t('webhooks.empty'))
  assert.deepEqual(admin.complaints, [])
}
