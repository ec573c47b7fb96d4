import {
  type Actor,
  card,
  choose,
  dialog,
  fill,
  follow,
  heading,
  literally,
  openRow,
  pick,
  press,
  reads,
} from '../hands.ts'
import { numbers } from '../numbers.ts'
import { quantities, type Story } from './story.ts'

/** The marketplace takes the listing, cuts the credit, and settles the sale of a part. */
export async function listAndSell(marketplace: Actor, story: Story, buyer: string) {
  const { page, t } = marketplace
  const { typed, tons } = numbers(story.language)
  await follow(page, t('navigation.home'))
  await follow(page, t('navigation.listingRequests'))
  await openRow(page, story.assetId)
  await press(page, t('terms.action.Approve'))
  await press(dialog(page), t('terms.action.Approve'))
  await reads(page.getByRole('main'), t('status.approved'))
  await follow(page, t('navigation.listings'))
  await openRow(page, story.assetId)

  await heading(page, story.assetId)
  await press(page, t('credits.do.split'))
  await fill(dialog(page), t('credits.partNumber', { number: 1 }), typed(quantities.offered))
  await reads(dialog(page), t('credits.remainder', { quantity: tons(quantities.kept) }))
  await press(dialog(page), t('credits.doNow.split'))
  await card(page, t('credits.lineage'))
    .getByText(t('status.split'), { exact: true })
    .first()
    .waitFor()

  await openPart(marketplace, 'listed', quantities.offered, story)
  await press(page, t('credits.do.settle'))
  await choose(dialog(page), t('credits.buyerOfSale'), buyer)
  await pick(dialog(page), t('credits.howMuch'), t('credits.aPart'))
  await fill(dialog(page), t('credits.partQuantity'), typed(quantities.sold))
  await reads(dialog(page), t('credits.goesTo', { name: buyer }))
  await press(dialog(page), t('credits.doNow.settle'))
  await dialog(page).waitFor({ state: 'detached' })
}

/** By the lineage, drawn: the part with this status and quantity. */
async function openPart({ page, t }: Actor, status: string, quantity: number, story: Story) {
  const { tons } = numbers(story.language)
  const words = new RegExp(`${t(`status.${status}`)}.*${literally(tons(quantity))}`)
  await card(page, t('credits.lineage')).getByRole('link', { name: words }).click()
  await card(page, t('credits.attributes')).getByText(tons(quantity)).first().waitFor()
}

/** The buyer uses a part of what it bought up, for a year of its goals. */
export async function retire(buyer: Actor, story: Story) {
  const { page, t } = buyer
  const { typed } = numbers(story.language)
  await follow(page, t('navigation.portfolio'))
  await openRow(page, story.assetId)
  await press(page, t('credits.do.retire'))
  await pick(dialog(page), t('credits.howMuch'), t('credits.aPart'))
  await fill(dialog(page), t('credits.partQuantity'), typed(quantities.retired))
  await fill(dialog(page), t('credits.beneficiary'), story.beneficiary)
  await fill(dialog(page), t('credits.reason'), story.reason)
  await dialog(page)
    .getByRole('combobox', { name: t('credits.period'), exact: true })
    .click()
  await page.getByRole('option', { name: /^2023/ }).click()
  await press(dialog(page), t('credits.doNow.retire'))
  await dialog(page).waitFor({ state: 'detached' })
  await reads(page.getByRole('main'), t('status.submitted'))
}

/** On the page of the credit, in its picture, and in the figures of the goal. */
export async function seeRetired(buyer: Actor, story: Story, before: number) {
  const { page, t } = buyer
  const { tons } = numbers(story.language)
  const quantity = tons(quantities.retired)
  await page.reload()
  await heading(page, t('credits.retiredFor', { quantity, name: story.beneficiary }))
  await reads(page.getByRole('main'), story.reason)
  await reads(page.getByRole('main'), t('status.retired'))
  const lineage = card(page, t('credits.lineage'))
  const retired = new RegExp(`${t('status.retired')}.*${literally(quantity)}`)
  await lineage.getByRole('link', { name: retired }).waitFor()
  await pick(lineage, t('credits.lineageLooks'), t('credits.asList'))
  await lineage.getByRole('listitem').filter({ hasText: story.beneficiary }).last().waitFor()

  await page.getByRole('link', { name: /2023/ }).first().click()
  const offset = tons(before + quantities.retired)
  await card(page, t('goals.figures')).getByText(offset, { exact: true }).waitFor()
  const offsets = page.getByRole('region', { name: t('goals.offsetsList') })
  await offsets
    .getByRole('row')
    .filter({ hasText: story.assetId })
    .filter({ hasText: quantity })
    .waitFor()
}
