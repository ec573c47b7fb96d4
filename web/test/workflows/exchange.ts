import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { becomesRegistry, issuances } from '../exports.ts'
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
  press,
  reads,
  send,
} from '../hands.ts'
import { enter, type Market, settle } from '../market.ts'

/** A registry sees what would come of a file, imports it, corrects what was in error, and finds it again. */
export async function importsAFile(market: Market) {
  await becomesRegistry(market, 'marketplace2')
  const registry = await enter(market, 'marketplace2')
  const { page, t, complaints } = registry
  await follow(page, t('navigation.imports'))
  await checksFile(registry, 'issued.csv', issuances(['KE', 1, 10], ['KE', 11, 30, 21]))
  await reads(page, t('imports.wouldText'))
  await reads(page, t('imports.reason.sum', { count: 20, from: 11, to: 30 }))

  const saving = page.waitForEvent('download')
  await press(page, t('imports.save', { file: 'issued.csv' }))
  const rejected = readFileSync(await (await saving).path(), 'utf8')
  assert.match(rejected, /import_errors\r\n.*,21,/)

  await press(page, t('imports.start'))
  await press(dialog(page), t('imports.start'))
  await reads(page, t('imports.did'))
  await reads(page, t('imports.clean'))
  await page.getByRole('link', { name: /^KE/ }).first().click()
  await reads(page, t('credits.provenance'))
  await reads(page, new RegExp(literally('issued.csv')))
  await press(page, t('credits.showRow'))
  await reads(page, '2012-03-04 05:06:07')

  await follow(page, t('navigation.imports'))
  await checksFile(registry, 'rest.csv', rejected.replace(',21,', ',20,'))
  await reads(card(page, t('imports.would')), /20/)
  await checksNothingTwice(registry)
  assert.deepEqual(complaints, [])
}

async function checksFile(actor: Actor, name: string, text: string) {
  const { page, t } = actor
  await send(actor, page, name, text)
  await page.getByRole('button', { name: t('imports.takeOut', { name }) }).waitFor()
  await press(page, t('imports.check'))
  await heading(page, name)
  await reads(page, t('imports.status.checked'))
}

/** The same file again makes nothing. */
async function checksNothingTwice(registry: Actor) {
  const { page, t } = registry
  await follow(page.getByRole('navigation', { name: t('app.navigation') }), t('navigation.imports'))
  await checksFile(registry, 'again.csv', issuances(['KE', 1, 10]))
  await reads(page, t('imports.startNothing'))
}

/** A registry compares two files, and settles what differs with a reason. */
export async function reconcilesFiles(market: Market) {
  await becomesRegistry(market, 'marketplace2')
  const registry = await enter(market, 'marketplace2')
  const { page, t, complaints } = registry
  await follow(page, t('navigation.reconciliations'))
  await compares(registry, 'Ours and theirs', [
    issuances(['SE', 1, 10], ['NO', 1, 5]),
    issuances(['SE', 1, 12], ['NO', 1, 5]),
  ])
  await reads(page, t('reconciliations.differing', { count: 1, all: 1 }))
  await openRow(page, '42')
  await reads(page, t('reconciliations.differs'))
  await press(page, t('reconciliations.save'))
  await reads(page, t('reconciliations.reasonNeeded'))
  await page.getByRole('radio', { name: t('reconciliations.resolution.bIsRight') }).check()
  await fill(page, t('reconciliations.reason'), 'Looked it up at the registry')
  await press(page, t('reconciliations.save'))
  await reads(page, t('reconciliations.saved'))
  await follow(page, 'Ours and theirs')
  await reads(page, t('reconciliations.settled'))
  assert.deepEqual(complaints, [])
}

async function compares(registry: Actor, name: string, [a, b]: [string, string]) {
  const { page, t } = registry
  await press(page, t('reconciliations.new'))
  await fill(dialog(page), t('reconciliations.name'), name)
  for (const [source, text] of [
    ['sourceA', a],
    ['sourceB', b],
  ] as const) {
    const place = dialog(page).getByRole('group', { name: t(`reconciliations.${source}`) })
    await place.getByText(t('reconciliations.file'), { exact: true }).click()
    await choose(place, t('imports.registry'), 'CDM Registry (UNFCCC)')
    const file = `${source}.csv`
    await send(registry, place, file, text)
    await reads(place, t('reconciliations.chosen', { name: file }))
  }
  await press(dialog(page), t('reconciliations.compare'))
  await heading(page, name)
  await settle(page)
}

const shared = process.env.SHARED_DATA ?? join(import.meta.dirname, '../../../../shared/data')
const cdm = join(shared, 'unfccc-cdm')

/** The two sides of the CDM, by project: 3,703 projects, 11 that differ, 1,800,049 units. */
export async function reconcilesTheCdm(market: Market, test: TestContext) {
  const files = ['cdm_registry_issuance_report_2023-11.csv', 'cdm_issuances_2023-11.csv']
  const [a, b] = files.map((file) => join(cdm, file))
  if (!a || !b || !existsSync(a)) return test.skip(`there is no ${a}: name it in SHARED_DATA`)
  await becomesRegistry(market, 'marketplace2')
  const registry = await enter(market, 'marketplace2')
  const { page, t, complaints } = registry
  await follow(page, t('navigation.reconciliations'))
  await compares(registry, 'CDM', [readFileSync(a, 'utf8'), readFileSync(b, 'utf8')])
  await reads(page, t('reconciliations.differing', { count: 11, all: '3,703' }))
  await reads(page, new RegExp(literally(`1,800,049 t`)))
  await choose(page, t('reconciliations.outcomeLabel'), t('reconciliations.outcome.missingInA'))
  await page.getByRole('row').nth(2).waitFor()
  assert.deepEqual(complaints, [])
}
