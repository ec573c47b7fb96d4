import { act, at, listAt, type Market, propose, textAt } from './member.ts'
import { paper, table, upload } from './papers.ts'
import type { ClaimStory } from './stories/story.ts'

/** A credit that the play has brought into being. */
export interface Minted {
  key: string
  year: number
  uri: string
  quantity: number
}

interface Place {
  key: string
  mbpUri: string
}

/** How far each end lies along the way of a claim. */
const way = ['submitted', 'inVerification', 'judged', 'approved', 'mintWaits'] as const
const reaches: Record<ClaimStory['end'], (typeof way)[number] | 'draft'> = {
  draft: 'draft',
  submitted: 'submitted',
  inVerification: 'inVerification',
  returned: 'inVerification',
  resubmitted: 'inVerification',
  rejected: 'judged',
  approved: 'approved',
  mintWaits: 'mintWaits',
  mintReturned: 'mintWaits',
  mintRejected: 'mintWaits',
  minted: 'mintWaits',
}

/** Lets a claim come as far as its story says; the credit, if that is how it ends. */
export async function playClaim(
  market: Market,
  place: Place,
  story: ClaimStory,
): Promise<Minted | undefined> {
  const { supplier, verifier } = market
  const reached = reaches[story.end]
  const comesTo = (step: (typeof way)[number]) =>
    reached !== 'draft' && way.indexOf(reached) >= way.indexOf(step)
  const message = story.message === undefined ? {} : { message: story.message }

  const claimUri = await makeClaim(market, place, story)
  if (!comesTo('submitted')) return undefined
  const verify = await propose(supplier, 'MBPClaimVerify', claimUri, { reviewerId: verifier.id })
  if (!comesTo('inVerification')) return undefined
  const accepted = await act(verifier, verify, 'Accept', {
    message: 'We have time for it from next week.',
  })
  const processedUri = textAt(accepted, 'outcome', 'resourceUris', 0)
  if (story.end === 'returned' || story.end === 'resubmitted') {
    await act(verifier, verify, 'ReturnForEdits', message)
    if (story.end === 'resubmitted') await answerReturn(market, claimUri, verify)
    return undefined
  }
  if (!comesTo('judged')) return undefined
  await judge(market, place, story, processedUri)
  if (story.end === 'rejected') {
    await act(verifier, verify, 'Reject', message)
    return undefined
  }
  await act(verifier, verify, 'Approve', { fileIds: [await statement(market, place, story)] })
  if (!comesTo('mintWaits')) return undefined
  return playMint(market, place, story, processedUri)
}

async function makeClaim({ supplier }: Market, { key, mbpUri }: Place, story: ClaimStory) {
  const { year, quantity, description, sdgs = [] } = story
  const checkpoints = halves(year).map(({ name, startDate, endDate }) => ({
    ...{ name, startDate, endDate },
    environmentalEffectBefore: quantity * 0.75,
    environmentalEffectAfter: quantity * 0.25,
    verifiedLinks: [
      { uri: `https://ridgeline.example/${key.toLowerCase()}/${year}`, description: 'Raw data' },
    ],
  }))
  const rows = checkpoints.map((each) => [
    ...[each.startDate, each.endDate, each.environmentalEffectBefore],
    each.environmentalEffectAfter,
  ])
  const monitoring = table(`monitoring-${key}-${year}.csv`, [
    ['from', 'to', 'before', 'after'],
    ...rows,
  ])
  const claim = await supplier.post(`${mbpUri}/mbpClaims`, {
    ...{ name: `Monitoring ${year}`, description, quantity },
    ...{ startDate: `${year}-01-01`, endDate: `${year}-12-31`, checkpoints },
    coBenefits: sdgs,
    claimSources: [{ sourceType: 'Reference', sourceIdentifier: `Monitoring report ${year}` }],
    fileIds: [await upload(supplier, 'Monitoring data', monitoring)],
  })
  return textAt(claim, 'resourceUri')
}

/** The supplier corrects the second half of the year and sends the claim back. */
async function answerReturn({ supplier }: Market, claimUri: string, verify: string) {
  const claim = await supplier.get(claimUri)
  const [first, second] = listAt(claim, 'checkpoints').map((each) => textAt(each, 'id'))
  const quantity = Number(at(claim, 'quantity'))
  await supplier.patch(claimUri, {
    quantity: quantity * 0.95,
    checkpoints: [{ id: first }, { id: second, environmentalEffectAfter: quantity * 0.3 }],
  })
  await act(supplier, verify, 'Resubmit', { message: 'Recounted; the second half is lower.' })
}

/** The verifier enters what it found and what credit it recommends. */
async function judge({ verifier }: Market, place: Place, story: ClaimStory, uri: string) {
  const { year, quantity, exception, end, mint = {} } = story
  const processed = await verifier.get(uri)
  const ids = listAt(processed, 'checkpointResults').map((each) => textAt(each, 'id'))
  const finding = await upload(
    verifier,
    'Finding report',
    paper(`findings-${place.key}-${year}.pdf`, `Findings, ${place.key} ${year}`, [
      exception ?? story.message ?? 'No findings: data, calculation and sources agree.',
    ]),
  )
  await verifier.patch(uri, {
    checkpointResults: ids.map((id, index) => ({
      id,
      ...(end === 'rejected' && { outcome: 'Rejected', comment: story.message }),
      ...(end !== 'rejected' && exception && index === 0
        ? { outcome: 'Exception', comment: exception }
        : end !== 'rejected' && { outcome: 'Verified' }),
      ...(index === 0 && { fileIds: [finding] }),
    })),
    creditRecommendation: {
      ...{ quantity, vintage: year, determinedValue: 'ExPost' },
      ...(mint.tokenType && { tokenType: mint.tokenType }),
      ...(mint.climateLabels && { climateLabels: mint.climateLabels }),
      coreCarbonAttributes: { correspondingAdjustment: 'None' },
    },
  })
}

function statement({ verifier }: Market, { key }: Place, { year, quantity }: ClaimStory) {
  const text = `With reasonable assurance, ${quantity} mtCO2e were achieved in ${year}.`
  const title = `Verification statement ${key} ${year}`
  return upload(
    verifier,
    'Verification statement',
    paper(`statement-${key}-${year}.pdf`, title, [text]),
  )
}

async function playMint(
  { verifier, registry }: Market,
  { key }: Place,
  { year, end, mint = {}, message, quantity }: ClaimStory,
  processedUri: string,
): Promise<Minted | undefined> {
  const proposal = await propose(verifier, 'CreditMint', processedUri, {
    message: `Verified for ${year}; please issue.`,
  })
  const answer = message === undefined ? {} : { message }
  if (end === 'mintReturned') await act(registry, proposal, 'ReturnForEdits', answer)
  if (end === 'mintRejected') await act(registry, proposal, 'Reject', answer)
  if (end !== 'minted') return undefined
  const assetId = `NOR-${key}-${year}`
  const minted = mint.quantity ?? quantity
  const certificate = paper(`certificate-${assetId}.pdf`, `Certificate ${assetId}`, [
    `${minted} mtCO2e of vintage ${year}, issued by Nordic Open Registry.`,
  ])
  const done = await act(registry, proposal, 'Mint', {
    ...{ assetId, quantity: minted },
    fileIds: [await upload(registry, 'Issuance certificate', certificate)],
  })
  return { key, year, quantity: minted, uri: textAt(done, 'outcome', 'resourceUris', 0) }
}

function halves(year: number) {
  return [
    { name: 'January to June', startDate: `${year}-01-01`, endDate: `${year}-06-30` },
    { name: 'July to December', startDate: `${year}-07-01`, endDate: `${year}-12-31` },
  ]
}
