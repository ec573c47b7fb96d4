import {
  type Actor,
  card,
  choose,
  dialog,
  fill,
  follow,
  heading,
  openFromInbox,
  openRow,
  pick,
  press,
  reads,
  upload,
} from '../hands.ts'
import { numbers } from '../numbers.ts'
import { inRequests, quantities, type Story } from './story.ts'

const area = {
  type: 'Polygon',
  coordinates: [
    [
      [39.5, -4.43],
      [39.52, -4.43],
      [39.52, -4.41],
      [39.5, -4.41],
      [39.5, -4.43],
    ],
  ],
}

/** In the wizard: the project with one benefit, its place pasted, and a file. */
export async function makeProject(supplier: Actor, story: Story, registry: string) {
  const { page, t } = supplier
  const country = new Intl.DisplayNames(story.language, { type: 'region' })
  await follow(page, t('navigation.projects'))
  await follow(page, t('projects.new'))
  await fill(page, t('projects.name'), story.project)
  await fill(page, t('projects.description'), story.description)
  const nation = country.of(story.country === 'KEN' ? 'KE' : 'SE') ?? ''
  await page.getByRole('combobox', { name: t('projects.country'), exact: true }).fill(nation)
  await page.getByRole('option', { name: nation, exact: true }).click()
  await press(page, t('app.next'))

  await fill(page, t('projects.mbpName'), story.mbp)
  await choose(page, t('projects.benefitType'), t('terms.ecologicalBenefitType.Carbon'))
  await choose(page, t('projects.category'), t('terms.category.Removal'))
  await choose(page, t('projects.method'), t('terms.method.Nature'))
  await choose(page, t('projects.registry'), registry)
  await choose(page, t('projects.storage'), t('terms.storageType.Biological'))
  await fill(page, t('projects.durability'), '40')
  await press(page, t('app.next'))

  await pick(page, t('map.how'), t('map.way.text'))
  await fill(page, t('map.pasted'), JSON.stringify(area))
  await press(page, t('app.next'))

  await upload(supplier, page, `${story.assetId}.txt`, story.description)
  await press(page, t('app.next'))

  await heading(page, story.mbp)
  await press(page, t('projects.create'))
  await heading(page, story.project)
  await reads(page.getByRole('article'), t('status.draft'))
}

export async function submitMbp({ page, t }: Actor, story: Story) {
  await press(page, t('projects.submitOne', { name: story.mbp }))
  await fill(dialog(page), t('projects.message'), story.description)
  await press(dialog(page), t('terms.action.Submit'))
  await reads(page.getByRole('article'), t('status.submitted'))
}

/** Where the registry has returned it: its message is read, and followed. */
export async function correctAndResubmit(supplier: Actor, story: Story) {
  const { page, t } = supplier
  await openFromInbox(supplier, inRequests(story, 'mbp'))
  await follow(page, t('review.toCorrect'))
  await reads(page.getByRole('main'), t('status.returnedForEdits'))
  await follow(page, t('app.edit'))
  await reads(page, story.returned)
  await fill(page, t('projects.methodology'), story.corrected)
  await press(page, t('app.save'))
  await reads(card(page, t('projects.changesTitle')), story.corrected)
  await press(page, t('terms.action.Resubmit'))
  await press(dialog(page), t('terms.action.Resubmit'))
  await dialog(page).waitFor({ state: 'detached' })
  await reads(page.getByRole('main'), t('projects.mbpState.submitted'))
}

/** Once it is registered: what it has achieved, at two places, is claimed and sent to a verifier. */
export async function claim({ page, t }: Actor, story: Story, verifier: string) {
  const { typed, tons } = numbers(story.language)
  await page.reload()
  await reads(page.getByRole('main'), t('projects.mbpState.registered'))
  await page
    .getByRole('link', { name: t('projects.claim'), exact: true })
    .first()
    .click()
  await fill(page, t('projects.claimName'), story.claim)
  await fill(page, t('projects.from'), '2023-01-01')
  await fill(page, t('projects.to'), '2024-12-31')
  await press(page, t('projects.addCheckpoint'))
  const days = [
    ['2023-01-01', '2023-12-31'],
    ['2024-01-01', '2024-12-31'],
  ] as const
  for (const at of [0, 1] as const) {
    const field = (label: string) =>
      page.getByLabel(t('projects.labelOfCheckpoint', { label: t(label), number: at + 1 }))
    await field('projects.checkpointName').fill(story.checkpoints[at])
    await field('projects.from').fill(days[at][0])
    await field('projects.to').fill(days[at][1])
    await field('projects.before').fill(typed(quantities.before[at]))
    await field('projects.after').fill(typed(quantities.after[at]))
  }
  await reads(page, t('projects.sumOfCheckpoints', { sum: tons(quantities.claimed) }))
  await press(page, t('projects.takeSum'))
  await reads(page, t('projects.sumSame'))
  await press(page, t('projects.createClaim'))

  await heading(page, story.claim)
  await reads(page.getByRole('main'), tons(quantities.claimed))
  await press(page, t('projects.submitClaim'))
  await choose(dialog(page), t('projects.verifier'), verifier)
  await press(dialog(page), t('terms.action.Submit'))
  await reads(page.getByRole('main'), t('projects.claimState.submitted'))
}

/** Found among its own credits, and offered on a marketplace. */
export async function list({ page, t }: Actor, story: Story, marketplace: string) {
  const { tons } = numbers(story.language)
  await follow(page, t('navigation.portfolio'))
  await openRow(page, story.assetId)
  await heading(page, story.assetId)
  await reads(page.getByRole('main'), tons(quantities.minted))
  await press(page, t('credits.do.list'))
  await choose(dialog(page), t('credits.marketplace'), marketplace)
  await press(dialog(page), t('credits.doNow.list'))
  await dialog(page).waitFor({ state: 'detached' })
  await heading(page, t('terms.proposalType.MarketplaceListingRegister'))
}
