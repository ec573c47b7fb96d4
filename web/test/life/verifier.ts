import {
  type Actor,
  card,
  dialog,
  fill,
  follow,
  heading,
  openRow,
  pick,
  press,
  reads,
} from '../hands.ts'
import { numbers } from '../numbers.ts'
import { inRequests, quantities, type Story } from './story.ts'

/** Accepts the task, judges each checkpoint, says how much, and approves. */
export async function verify({ page, t }: Actor, story: Story) {
  const { typed, tons } = numbers(story.language)
  await follow(page, t('navigation.home'))
  await follow(page, t('navigation.verifications'))
  await openRow(page, inRequests(story, 'claim'))
  await press(page, t('terms.action.Accept'))
  await press(dialog(page), t('terms.action.Accept'))
  await follow(page, t('review.toFindings'))

  await heading(page, story.claim)
  await reads(page.getByRole('main'), t('status.inProgress'))
  const [first, second] = story.checkpoints.map((name) =>
    page.getByRole('group', { name: t('verification.findingOf', { name }), exact: true }),
  )
  if (!first || !second) throw new Error('two checkpoints')
  await pick(first, t('verification.outcome'), t('terms.outcome.Verified'))
  await first.getByRole('status').getByText(t('verification.saved'), { exact: true }).waitFor()
  await pick(second, t('verification.outcome'), t('terms.outcome.Exception'))
  await fill(second, t('verification.comment'), story.reason)
  await fill(second, t('verification.ownAfter'), typed(quantities.found))
  await reads(page, t('verification.judgedOf_other', { judged: 2, count: 2 }))
  const verified = card(page, t('verification.verified'))
  await press(verified, t('verification.useSum', { sum: tons(quantities.verified) }))
  await press(verified, t('verification.saveVerified'))
  await verified.getByRole('strong').getByText(tons(quantities.verified)).waitFor()

  const asked = card(page, t('terms.proposalType.MBPClaimVerify'))
  await press(asked, t('terms.action.Approve'))
  await press(dialog(page), t('terms.action.Approve'))
  await reads(page.getByRole('main'), t('verification.nextText.verified'))
}

/** Recommends what was verified, and asks the registry for it. */
export async function requestIssuance({ page, t }: Actor, story: Story) {
  const recommended = card(page, t('verification.recommendation'))
  const { typed } = numbers(story.language)
  await fill(recommended, t('verification.quantity'), typed(quantities.verified))
  await press(recommended, t('verification.saveRecommendation'))
  const asking = card(page, t('verification.ask'))
  await fill(asking, t('verification.message'), story.reason)
  await press(asking, t('verification.ask'))
  await reads(page.getByRole('main'), t('verification.nextText.submittedForCredit'))
}

/** Sees what the registry has made of it. */
export async function seeIssued({ page, t }: Actor, story: Story) {
  const { tons } = numbers(story.language)
  await page.reload()
  const quantity = tons(quantities.minted)
  await reads(page, t('verification.issuedText', { assetId: story.assetId, quantity }))
  await reads(page, t('verification.lapsed', { quantity: tons(quantities.lapsed) }))
}
