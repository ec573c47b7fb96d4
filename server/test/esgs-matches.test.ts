import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ownedCredit, periodOf, report } from './goals.ts'
import {
  type Market,
  market,
  newMbp,
  nextAssetId,
  registeredMbp,
  submit,
  verifiedClaim,
} from './life.ts'
import { created, type Member, ok, refused, World } from './world.ts'

let world: World
let parties: Market
let supplier: Member
let buyer: Member
let marketplace: Member
before(async () => {
  world = await World.create()
  parties = await market(world)
  ;({ supplier, buyer } = parties)
  marketplace = await world.organization('Marketplace')
  for (const trader of [supplier, buyer]) {
    const trade = { type: 'MarketplaceTraderRegister', reviewerId: marketplace.id }
    await ok(marketplace.act((await created(trader.post('/proposals', trade))).id, 'Approve'))
  }
})
after(() => world[Symbol.asyncDispose]())

interface Kind {
  country?: string
  mbp?: object
  sdgs?: number[]
  terms?: object
  quantity?: number
}

async function minted({ country = 'KEN', mbp = {}, sdgs = [], terms = {}, quantity = 10 }: Kind) {
  const modularBenefitProjects = [newMbp(parties.registry.id, mbp)]
  const registered = await registeredMbp(parties, { country, modularBenefitProjects })
  const coBenefits = sdgs.map((sdg) => ({ sdg }))
  const claim = { quantity, coBenefits, startDate: '2022-01-01' }
  const { processedClaimUri } = await verifiedClaim(parties, registered, claim)
  const mint = await submit(parties.verifier, 'CreditMint', processedClaimUri)
  const made = await ok(parties.registry.act(mint.id, 'Mint', { assetId: nextAssetId(), ...terms }))
  return ok(supplier.get(String(made.outcome.resourceUris[0])))
}

async function list(who: Member, { resourceUri }: { resourceUri: string }) {
  const { id } = await submit(who, 'MarketplaceListingRegister', resourceUri, {
    reviewerId: marketplace.id,
  })
  await ok(marketplace.act(id, 'Approve'))
}

async function listed(kind: Kind) {
  const credit = await minted(kind)
  await list(supplier, credit)
  return credit
}

interface Match {
  credit: { id: string; vintage: number }
  score: number
  reasons: { criterion: string; fits: boolean; wanted: unknown; has: unknown }[]
  coveredEmissions: number
}
const matchesOf = async (period: { id: string }, more = ''): Promise<Match[]> =>
  (await ok(buyer.get(`/credits/matches?esgReportingPeriodId=${period.id}${more}`))).items
const idsOf = (matches: Match[]) => matches.map(({ credit }) => credit.id)

test('credits for sale are ranked by how well they fit the preferences, saying why', async () => {
  const best = await listed({
    country: 'IDN',
    sdgs: [13, 15],
    terms: { climateLabels: ['CORSIA'], vintage: 2024 },
    quantity: 40,
  })
  const some = await listed({ country: 'IDN', mbp: { classificationCategory: 'Avoidance' } })
  const none = await listed({ mbp: { classificationCategory: 'Reduction' } })
  // Not for sale: one is not listed, one is the buyer's own, one waits for its delisting.
  const unlisted = await minted({ country: 'IDN' })
  const own = await ownedCredit(parties, buyer, 10)
  await list(buyer, own)
  const locked = await listed({ country: 'IDN' })
  await submit(supplier, 'MarketplaceListingDeregister', locked.resourceUri)

  const { period } = await periodOf(buyer)
  await report(buyer, period, 930)
  await ok(
    buyer.patch(period.resourceUri, {
      offsetPreferences: {
        countries: ['IDN', 'BRA'],
        categories: ['Removal'],
        sdgs: [14, 15],
        climateLabels: ['CORSIA', 'ICROA'],
      },
    }),
  )
  const answer = await ok(buyer.get(`/credits/matches?esgReportingPeriodId=${period.id}`))
  assert.equal(answer.excessEmissions, 30)
  assert.deepEqual(idsOf(answer.items), [best.id, some.id, none.id])
  assert.deepEqual(
    answer.items.map(({ score, coveredEmissions }: Match) => [score, coveredEmissions]),
    [
      [1, 30],
      [0.25, 10],
      [0, 10],
    ],
  )
  assert.deepEqual(answer.items[0].reasons, [
    { criterion: 'categories', fits: true, wanted: ['Removal'], has: ['Removal'] },
    { criterion: 'countries', fits: true, wanted: ['IDN', 'BRA'], has: ['IDN'] },
    { criterion: 'sdgs', fits: true, wanted: [14, 15], has: [13, 15] },
    { criterion: 'climateLabels', fits: true, wanted: ['CORSIA', 'ICROA'], has: ['CORSIA'] },
  ])
  assert.deepEqual(answer.items[1].reasons, [
    { criterion: 'categories', fits: false, wanted: ['Removal'], has: ['Avoidance'] },
    { criterion: 'countries', fits: true, wanted: ['IDN', 'BRA'], has: ['IDN'] },
    { criterion: 'sdgs', fits: false, wanted: [14, 15], has: [] },
    { criterion: 'climateLabels', fits: false, wanted: ['CORSIA', 'ICROA'], has: [] },
  ])
  const { credit } = answer.items[0]
  assert.deepEqual(credit, await ok(buyer.get(best.resourceUri)))
  assert.ok(!idsOf(answer.items).includes(unlisted.id))
})

test('each criterion compares what it names', async () => {
  const credit = await listed({
    country: 'SWE',
    mbp: {
      classificationMethod: 'Technology',
      storageType: 'Geological',
      durabilityYears: 2000,
      ecologicalBenefitType: 'Other',
    },
    sdgs: [7],
    terms: {
      tokenType: 'Classic',
      climateLabels: ['Puro'],
      coreCarbonAttributes: { correspondingAdjustment: 'Authorized' },
    },
  })
  const { period } = await periodOf(buyer)
  const cases: [name: string, fitting: unknown, other: unknown][] = [
    ['countries', ['SWE'], ['NOR']],
    ['categories', ['Removal'], ['Avoidance', 'Reduction']],
    ['methods', ['Technology'], ['Nature', 'Mixed']],
    ['storageTypes', ['Geological'], ['Biological', 'Materials']],
    ['durabilityRatings', ['LongTerm'], ['ShortTerm', 'MediumTerm']],
    ['vintages', { from: 2024, to: 2024 }, { to: 2023 }],
    ['sdgs', [7, 8], [8]],
    ['ecologicalBenefitTypes', ['Other'], ['Carbon']],
    ['climateLabels', ['Puro'], ['puro']],
    ['tokenTypes', ['Classic'], ['CCP']],
    ['correspondingAdjustments', ['Authorized'], ['None']],
  ]
  for (const [name, fitting, other] of cases) {
    for (const [wanted, score] of [
      [fitting, 1],
      [other, 0],
    ] as const) {
      await ok(buyer.patch(period.resourceUri, { offsetPreferences: null }))
      await ok(buyer.patch(period.resourceUri, { offsetPreferences: { [name]: wanted } }))
      const match = (await matchesOf(period)).find((each) => each.credit.id === credit.id)
      assert.equal(match?.score, score, `${name} ${JSON.stringify(wanted)}`)
      assert.deepEqual(match?.reasons[0]?.wanted, wanted)
      assert.equal(match?.reasons[0]?.fits, score === 1)
    }
  }
})

test('matches come in pages without a gap, the oldest vintage first among equals', async () => {
  const vintages = [2024, 2022, 2023, 2022]
  for (const [at, vintage] of vintages.entries()) {
    await listed({ country: at % 2 ? 'PER' : 'CHL', terms: { vintage } })
  }
  const { period } = await periodOf(buyer)
  const all = await matchesOf(period)
  assert.ok(all.length >= 4)
  assert.ok(all.every(({ score, reasons }) => score === 1 && reasons.length === 0))
  const inOrder = all.map(({ credit: { vintage, id } }) => `${vintage} ${id}`)
  assert.match(String(inOrder[0]), /^2022/)
  assert.deepEqual(inOrder, inOrder.toSorted())

  await ok(
    buyer.patch(period.resourceUri, {
      offsetPreferences: { countries: ['PER', 'KEN'], categories: ['Removal'] },
    }),
  )
  const ranked = await matchesOf(period)
  assert.deepEqual(
    ranked.map(({ score }) => score),
    ranked.map(({ score }) => score).toSorted((a, b) => b - a),
  )
  const path = `/credits/matches?esgReportingPeriodId=${period.id}&top=2`
  const paged: Match[] = []
  let page = await ok(buyer.get(path))
  paged.push(...page.items)
  const first = page.nextPage
  while (page.nextPage) {
    page = await ok(buyer.get(`${path}&page=${page.nextPage}`))
    paged.push(...page.items)
  }
  assert.deepEqual(paged, ranked)

  for (const wrong of ['x', Buffer.from('[1]').toString('base64url')]) {
    await refused(buyer.get(`${path}&page=${wrong}`), 400, 'invalid-filter')
  }
  await ok(buyer.patch(period.resourceUri, { offsetPreferences: { countries: ['PER'] } }))
  await refused(buyer.get(`${path}&page=${first}`), 400, 'invalid-filter')
})

test('matches need a period of your own', async () => {
  const { period } = await periodOf(buyer)
  await refused(buyer.get('/credits/matches'), 400, 'invalid-request')
  await refused(buyer.get('/credits/matches?esgReportingPeriodId=x'), 400, 'invalid-request')
  await refused(
    buyer.get(`/credits/matches?esgReportingPeriodId=${period.id}&top=501`),
    400,
    'invalid-request',
  )
  await refused(
    supplier.get(`/credits/matches?esgReportingPeriodId=${period.id}`),
    404,
    'not-found',
  )
  const asked = await ok(
    buyer.get(`/Credits/Matches/?esgReportingPeriodId=${period.id.toUpperCase()}`),
  )
  assert.ok(Array.isArray(asked.items))
})
