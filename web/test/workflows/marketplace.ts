import assert from 'node:assert/strict'
import { card, choose, dialog, fill, follow, openRow, press, reads } from '../hands.ts'
import { as, creditOf, nameOf } from '../known.ts'
import { enter, type Market } from '../market.ts'

export async function registersTrader(market: Market) {
  const other = await nameOf(market, 'marketplace2')
  const own = await nameOf(market, 'marketplace')
  const { page, t, complaints } = await enter(market, 'marketplace')
  await follow(page, t('navigation.traders'))
  await press(page, t('marketplace.registerOn', { name: other }))
  await fill(dialog(page), t('marketplace.account'), 'OCE-1')
  await press(dialog(page), t('marketplace.register'))
  await dialog(page).waitFor({ state: 'detached' })
  const row = page.getByRole('row').filter({ hasText: other })
  await row.getByText(t('status.submitted')).waitFor()

  const reviewer = await enter(market, 'marketplace2')
  await follow(reviewer.page, t('navigation.traderRequests'))
  await openRow(reviewer.page, own)
  await reads(reviewer.page, /OCE-1/)
  await press(reviewer.page, t('terms.action.Approve'))
  await press(dialog(reviewer.page), t('terms.action.Approve'))
  await reads(reviewer.page.getByRole('main'), t('status.approved'))
  await follow(reviewer.page, t('navigation.traders'))
  await card(reviewer.page, t('marketplace.ourTraders'))
    .getByRole('cell', { name: own, exact: true })
    .waitFor()
  assert.deepEqual([...complaints, ...reviewer.complaints], [])
}

export async function handsOverAndDelists(market: Market) {
  const [{ id: ownId }, { id: supplierId }] = await Promise.all(
    (['marketplace', 'supplier'] as const).map(
      async (member) => (await (await as(market, member))('/me')).organization,
    ),
  )
  const listed = await creditOf(
    market,
    'marketplace',
    `status=listed&listingMarketplaceId=${ownId}&ownerId=${supplierId}`,
  )
  const { page, t, complaints } = await enter(market, 'marketplace')
  const { from, to } = listed.serialRange
  const menu = t('marketplace.menuOf', { assetId: listed.assetId, from, to })
  await follow(page, t('navigation.listings'))
  await press(page, menu)
  await page.getByRole('menuitem', { name: t('credits.do.handOver') }).click()
  await choose(dialog(page), t('credits.otherMarketplace'), await nameOf(market, 'marketplace2'))
  await press(dialog(page), t('credits.doNow.handOver'))
  await dialog(page).waitFor({ state: 'detached' })

  const other = await enter(market, 'marketplace2')
  await follow(other.page, t('navigation.listingRequests'))
  await openRow(other.page, listed.assetId)
  await press(other.page, t('terms.action.Approve'))
  await press(dialog(other.page), t('terms.action.Approve'))
  await reads(other.page.getByRole('main'), t('status.approved'))
  await follow(other.page, t('navigation.listings'))
  await press(other.page, menu)
  await other.page.getByRole('menuitem', { name: t('credits.do.delist'), exact: true }).click()
  await reads(dialog(other.page), t('credits.delistAtOnce'))
  await press(dialog(other.page), t('credits.doNow.delist'))
  await dialog(other.page).waitFor({ state: 'detached' })
  await other.page.getByRole('button', { name: menu }).waitFor({ state: 'detached' })
  const now = (await (await as(market, 'supplier'))(`/credits/${listed.id}`)).status
  assert.equal(now, 'active')
  assert.deepEqual([...complaints, ...other.complaints], [])
}
