import assert from 'node:assert/strict'
import { card, dialog, fill, press, reads } from '../hands.ts'
import { as, creditOf } from '../known.ts'
import { enter, type Market } from '../market.ts'

export async function savesCriteria(market: Market) {
  const get = await as(market, 'registry')
  const query = '/proposals?role=reviewer&type=CreditMint&status=submitted'
  const [{ id }] = (await get(query)).items
  const { page, t, complaints } = await enter(market, 'registry')
  await page.goto(`${market.url}/proposals/${id}`)
  const overlaps = card(page, t('review.overlaps.title'))
  await reads(overlaps, t('review.overlaps.usual'))
  const method = overlaps.getByRole('checkbox', { name: t('review.overlaps.criterion.method') })
  const before = await method.isChecked()
  await method.click()
  await press(overlaps, t('review.overlaps.saveCriteria'))
  await reads(overlaps, t('review.overlaps.chosen'))
  await page.reload()
  await reads(overlaps, t('review.overlaps.chosen'))
  assert.equal(await method.isChecked(), !before)
  assert.deepEqual(complaints, [])
}

export async function cancels(market: Market) {
  const get = await as(market, 'registry')
  const me = (await get('/me')).organization.id
  const credit = await creditOf(market, 'registry', `status=active&issuerId=${me}`)
  const { page, t, complaints } = await enter(market, 'registry')
  await page.goto(`${market.url}/credits/${credit.id}`)
  await press(page, t('credits.do.cancel'))
  await press(dialog(page), t('credits.doNow.cancel'))
  await reads(dialog(page), t('credits.cancelReasonNeeded'))
  await fill(dialog(page), t('credits.reason'), 'The forest burned down.')
  await dialog(page)
    .getByRole('checkbox', { name: t('credits.cancelSure') })
    .check()
  await press(dialog(page), t('credits.doNow.cancel'))
  await dialog(page).waitFor({ state: 'detached' })
  await reads(page.getByRole('main'), t('status.cancelled'))
  assert.equal((await get(`/credits/${credit.id}`)).status, 'cancelled')
  assert.deepEqual(complaints, [])
}
