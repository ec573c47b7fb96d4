import assert from 'node:assert/strict'
import { card, choose, dialog, fill, follow, heading, pick, press, reads } from '../hands.ts'
import { enter, type Market } from '../market.ts'
import { numbers } from '../numbers.ts'

const { tons } = numbers('en')

export async function searchesAndSaves(market: Market) {
  const { page, t, complaints } = await enter(market, 'buyer')
  await follow(page, t('navigation.market'))
  const removal = page
    .getByRole('group', { name: t('market.category'), exact: true })
    .getByRole('checkbox', { name: t('terms.category.Removal') })
  await removal.check()
  await page.waitForURL(/category=Removal/)
  await fill(page, t('market.saveAs'), 'What removes')
  await press(card(page, t('market.saved')), t('app.save'))
  await press(page, t('list.clear'))
  await page.waitForURL((url) => !url.search.includes('category'))
  await page.reload()
  await follow(page, 'What removes')
  await page.waitForURL(/category=Removal/)
  assert(await removal.isChecked())
  await press(page, t('market.forget', { name: 'What removes' }))
  await page.getByRole('link', { name: 'What removes' }).waitFor({ state: 'detached' })
  assert.deepEqual(complaints, [])
}

export async function followsItsGoal(market: Market) {
  const { page, t, complaints } = await enter(market, 'buyer')
  await follow(page, t('navigation.goals'))
  await press(page, t('goals.addMilestone'))
  await fill(dialog(page), t('goals.name'), 'Two fifths less')
  await fill(dialog(page), t('goals.description'), 'Lorries that run on electricity')
  await fill(dialog(page), t('goals.reduction'), '40')
  await fill(dialog(page), t('goals.startDate'), '2031-01-01')
  await fill(dialog(page), t('goals.endDate'), '2031-12-31')
  await pick(dialog(page), t('goals.frequency'), t('terms.reportingFrequency.Quarter'))
  const quarter = t('goals.quarter', { quarter: 1, year: 2031 })
  await reads(dialog(page), new RegExp(quarter))
  await press(dialog(page), t('app.save'))
  await dialog(page).waitFor({ state: 'detached' })
  const milestone = page.getByRole('listitem').filter({ hasText: 'Two fifths less' })
  await milestone.getByRole('link', { name: quarter }).click()

  await heading(page, t('goals.periodTitle', { name: quarter }))
  await press(page, t('goals.addEmission'))
  await choose(dialog(page), t('goals.category'), t('terms.emissionCategory.DirectFacilities'))
  await fill(dialog(page), t('goals.quantity'), '12.5')
  await press(dialog(page), t('app.save'))
  await dialog(page).waitFor({ state: 'detached' })
  await press(page, t('goals.paste'))
  await fill(dialog(page), t('goals.rows'), '2\tPurchased energy\t1,244.5\n3\tBusiness travel\t188')
  await press(dialog(page), t('goals.saveRows_other', { count: 2 }))
  await dialog(page).waitFor({ state: 'detached' })
  const actual = tons(12.5 + 1244.5 + 188)
  await card(page, t('goals.figures')).getByText(actual, { exact: true }).first().waitFor()

  await press(page, t('goals.editDemand'))
  const kinds = page.getByRole('group', { name: t('market.criterion.categories'), exact: true })
  await kinds.getByText(t('terms.category.Removal'), { exact: true }).click()
  const demand = card(page, t('goals.demand'))
  await press(demand, t('app.save'))
  await demand.getByRole('link', { name: t('goals.findMatches'), exact: true }).click()
  await heading(page, t('market.wished', { name: quarter }))
  await reads(card(page, t('market.ranked')), t('market.fits_one', { fitting: 1, count: 1 }))
  assert.deepEqual(complaints, [])
}

export async function retiresByPlan(market: Market) {
  const { page, t, complaints } = await enter(market, 'buyer')
  await follow(page, t('navigation.portfolio'))
  await press(page, t('credits.plan.retirement'))
  await fill(dialog(page), t('credits.quantity'), '10')
  await press(dialog(page), t('credits.toPreview'))
  const parts = dialog(page).getByRole('region', { name: t('credits.planParts') })
  await parts
    .getByRole('row')
    .filter({ hasText: tons(10) })
    .first()
    .waitFor()
  await press(dialog(page), t('credits.planDo.retirement', { quantity: tons(10) }))
  await reads(dialog(page), t('credits.planDone.retirement', { quantity: tons(10) }))
  await dialog(page)
    .getByRole('link', { name: t('credits.seeProposals') })
    .click()
  await page
    .getByRole('row')
    .filter({ hasText: t('status.submitted') })
    .first()
    .waitFor()
  assert.deepEqual(complaints, [])
}
