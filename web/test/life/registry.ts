import {
  type Actor,
  card,
  dialog,
  fill,
  follow,
  heading,
  literally,
  openFromInbox,
  openRow,
  press,
  reads,
} from '../hands.ts'
import { numbers } from '../numbers.ts'
import { inRequests, quantities, type Story } from './story.ts'

async function decide({ page, t }: Actor, action: string, message: string) {
  await press(page, t(`terms.action.${action}`))
  await fill(dialog(page), t('review.message'), message)
  await press(dialog(page), t(`terms.action.${action}`))
  await dialog(page).waitFor({ state: 'detached' })
}

/** Looks at the overlaps, and sends the registration back. */
export async function returnRegistration(registry: Actor, story: Story) {
  const { page, t } = registry
  await openFromInbox(registry, inRequests(story, 'mbp'))
  await heading(page, t('review.project', { name: story.project }))
  await follow(page, t('review.overlaps.view'))
  const overlaps = card(page, t('review.overlaps.title'))
  await overlaps
    .getByRole('group', { name: story.mbp })
    .or(overlaps.getByRole('status'))
    .first()
    .waitFor()
  await decide(registry, 'ReturnForEdits', story.returned)
  await reads(page.getByRole('main'), t('status.submitterActionNeeded'))
}

export async function approveRegistration(registry: Actor, story: Story) {
  const { page, t } = registry
  await openFromRequests(registry, 'registrations', inRequests(story, 'mbp'))
  await reads(page.getByRole('main'), story.corrected)
  await decide(registry, 'Approve', story.description)
  await reads(page.getByRole('main'), t('status.approved'))
  await reads(page.getByRole('main'), t('afterwards.MBPRegister.approved.reviewer'))
}

/** Mints less than was verified: what lapses is said before, and after. */
export async function mint(registry: Actor, story: Story) {
  const { page, t } = registry
  const { typed, tons } = numbers(story.language)
  const lapsed = tons(quantities.lapsed)
  await openFromRequests(registry, 'issuances', inRequests(story, 'claim'))
  await reads(page.getByRole('main'), tons(quantities.verified))
  await follow(page, t('terms.action.Mint'))
  await fill(page, t('review.quantity'), typed(quantities.minted))
  await fill(page, t('review.mint.assetId'), story.assetId)
  await reads(page, t('review.mint.lapsesForGood', { quantity: lapsed }))
  await press(page, t('review.mint.submit'))
  await reads(page, t('review.lapsed', { quantity: lapsed }))
  await reads(page.getByRole('main'), t('status.approved'))
}

export async function approveRetirement(registry: Actor, story: Story) {
  const { page, t } = registry
  const { tons } = numbers(story.language)
  await openFromRequests(registry, 'retirements', story.assetId)
  await reads(page, t('review.forGood'))
  await reads(page.getByRole('main'), tons(quantities.retired))
  await reads(page.getByRole('main'), story.beneficiary)
  await decide(registry, 'Approve', story.reason)
  await reads(page.getByRole('main'), t('status.approved'))
}

/** Later, by a list of the navigation. */
async function openFromRequests({ page, t }: Actor, list: string, name: string) {
  await follow(page, t('navigation.home'))
  await page.reload()
  await follow(page, t(`navigation.${list}`))
  await openRow(page, name)
  await heading(page, new RegExp(literally(name)))
}
