import assert from 'node:assert/strict'
import {
  card,
  choose,
  dialog,
  fill,
  follow,
  heading,
  pick,
  press,
  reads,
  upload,
} from '../hands.ts'
import { as, creditOf, nameOf } from '../known.ts'
import { enter, type Market } from '../market.ts'
import { numbers } from '../numbers.ts'

const { tons } = numbers('en')

export async function transfersAPart(market: Market) {
  const me = (await (await as(market, 'supplier'))('/me')).organization.id
  const { id } = await creditOf(market, 'supplier', `status=active&ownerId=${me}`)
  const buyer = await nameOf(market, 'buyer')
  const { page, t, complaints } = await enter(market, 'supplier')
  await page.goto(`${market.url}/credits/${id}`)
  await press(page, t('credits.do.transfer'))
  await choose(dialog(page), t('credits.newOwner'), buyer)
  await pick(dialog(page), t('credits.howMuch'), t('credits.aPart'))
  await fill(dialog(page), t('credits.partQuantity'), '1.25')
  await reads(dialog(page), t('credits.goesTo', { name: buyer }))
  await press(dialog(page), t('credits.doNow.transfer'))
  await reads(page, t('credits.transferred', { name: buyer }))
  await page.waitForURL((url) => !url.pathname.endsWith(id))
  await reads(page.getByRole('main'), tons(1.25))
  assert.deepEqual(complaints, [])
}

export async function deletesADraft(market: Market) {
  const [{ id }] = (await (await as(market, 'supplier'))('/ecoProjects?top=1')).items
  const { page, t, complaints } = await enter(market, 'supplier')
  await page.goto(`${market.url}/projects/${id}/mbps/new`)
  await fill(page, t('projects.mbpName'), 'Begun by mistake')
  await choose(page, t('projects.benefitType'), t('terms.ecologicalBenefitType.Nitrogen'))
  await choose(page, t('projects.category'), t('terms.category.Reduction'))
  await choose(page, t('projects.method'), t('terms.method.Mixed'))
  await choose(page, t('projects.registry'), await nameOf(market, 'registry'))
  await pick(page, t('map.how'), t('map.way.point'))
  await fill(page, t('map.latitude'), '-3.61')
  await fill(page, t('map.longitude'), '39.85')
  await press(page, t('projects.createMbp'))
  await heading(page, 'Begun by mistake')
  await reads(page.getByRole('main'), t('projects.mbpState.draft'))
  await press(page, t('app.delete'))
  await reads(dialog(page), t('projects.deleteText', { name: 'Begun by mistake' }))
  await press(dialog(page), t('app.delete'))
  await reads(page, t('projects.deleted'))
  await page.waitForURL(`${market.url}/projects/${id}`)
  const gone = page.getByRole('article').filter({ hasText: 'Begun by mistake' })
  await gone.waitFor({ state: 'detached' })
  assert.deepEqual(complaints, [])
}

export async function goesOnAfterApproval(market: Market) {
  const get = await as(market, 'supplier')
  const query = '/proposals?role=submitter&type=MBPRegister&status=approved'
  const [{ id }] = (await get(query)).items
  const { page, t, complaints } = await enter(market, 'supplier')
  await page.goto(`${market.url}/proposals/${id}`)
  await reads(page.getByRole('main'), t('afterwards.MBPRegister.approved.submitter'))
  await follow(page.getByRole('main'), t('afterwards.go.newClaim'))
  await heading(page, t('projects.newClaim'))
  await follow(page, t('navigation.home'))
  const words = { project: 'Kilifi Creek mangroves', name: 'Monitoring 2025' }
  await follow(card(page, t('home.goOn')), t('home.go.verify', words))
  await heading(page, words.name)
  await reads(page.getByRole('main'), t('projects.claimState.draft'))
  assert.deepEqual(complaints, [])
}

export async function keepsFiles(market: Market) {
  const supplier = await enter(market, 'supplier')
  const { page, t, complaints } = supplier
  await follow(page, t('navigation.files'))
  await upload(supplier, page, 'soil-samples.txt', 'pH 6.5')
  await page.getByRole('searchbox', { name: t('files.named') }).fill('soil-sam')
  await page.waitForURL(/named=soil-sam/)
  const row = page.getByRole('row').filter({ hasText: 'soil-samples.txt' })
  await row.getByText(t('files.toNothing')).waitFor()
  const saving = page.waitForEvent('download')
  await press(row, 'soil-samples.txt')
  assert.equal((await saving).suggestedFilename(), 'soil-samples.txt')
  await press(row, t('files.deleteOne', { name: 'soil-samples.txt' }))
  await press(dialog(page), t('app.delete'))
  await reads(page, t('list.nothingFound'))
  assert.deepEqual(complaints, [])
}
