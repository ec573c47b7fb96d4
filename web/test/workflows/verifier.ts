import assert from 'node:assert/strict'
import { dialog, fill, press, reads } from '../hands.ts'
import { as } from '../known.ts'
import { enter, type Market } from '../market.ts'

export async function returnsAndRejects(market: Market) {
  const get = await as(market, 'verifier')
  const query = '/proposals?role=reviewer&type=MBPClaimVerify&status=inReview'
  const [returned, rejected] = (await get(query)).items
  const { page, t, complaints } = await enter(market, 'verifier')
  const main = page.getByRole('main')

  await page.goto(`${market.url}/proposals/${returned.id}`)
  await press(page, t('terms.action.ReturnForEdits'))
  await press(dialog(page), t('terms.action.ReturnForEdits'))
  await reads(dialog(page), t('review.messageNeeded'))
  await fill(dialog(page), t('review.message'), 'The log of the sensor is missing.')
  await press(dialog(page), t('terms.action.ReturnForEdits'))
  await dialog(page).waitFor({ state: 'detached' })
  await reads(main, t('status.submitterActionNeeded'))
  await reads(main, /The log of the sensor is missing/)

  await page.goto(`${market.url}/proposals/${rejected.id}`)
  await press(page, t('terms.action.Reject'))
  await reads(dialog(page), t('review.next.claimRejected'))
  await fill(dialog(page), t('review.message'), 'The site does not exist.')
  await press(dialog(page), t('terms.action.Reject'))
  await dialog(page).waitFor({ state: 'detached' })
  await reads(main, t('status.rejected'))
  await reads(main, t('afterwards.MBPClaimVerify.rejected.reviewer'))
  assert.deepEqual(complaints, [])
}

export async function withdrawsAndResubmits(market: Market) {
  const get = await as(market, 'verifier')
  const query = '/proposals?role=submitter&type=CreditMint&status=submitted'
  const [{ id }] = (await get(query)).items
  const { page, t, complaints } = await enter(market, 'verifier')
  const main = page.getByRole('main')
  await page.goto(`${market.url}/proposals/${id}`)
  for (const [action, status] of [
    ['Withdraw', 'withdrawn'],
    ['Resubmit', 'submitted'],
  ] as const) {
    await press(page, t(`terms.action.${action}`))
    await press(dialog(page), t(`terms.action.${action}`))
    await dialog(page).waitFor({ state: 'detached' })
    await reads(main, t(`status.${status}`))
    if (status === 'withdrawn') await reads(main, t('afterwards.withdrawn.submitter'))
  }
  assert.equal((await get(`/proposals/${id}`)).status, 'submitted')
  assert.deepEqual(complaints, [])
}
