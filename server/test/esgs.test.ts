import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { milestoneOf, newMilestone, newScorecard, ownedCredit, periodOf, report } from './goals.ts'
import { type Market, market, mintedCredit } from './life.ts'
import { changingEtag, edit } from './source/steps.ts'
import { created, expecting, type Member, ok, refused, World } from './world.ts'

let world: World
let parties: Market
let buyer: Member
before(async () => {
  world = await World.create()
  parties = await market(world)
  buyer = parties.buyer
})
after(() => world[Symbol.asyncDispose]())

interface Figures {
  startDate: string
  endDate: string
  targetEmissions: number
}
const targetsOf = ({ reportingPeriods }: { reportingPeriods: Figures[] }) =>
  reportingPeriods.map(({ targetEmissions }) => targetEmissions)

test('ruling 29: targets of cut years, and of quarters and months of a leap year', async () => {
  const years = { startDate: '2023-07-15', endDate: '2025-02-28', targetEmissionReduction: 25 }
  assert.deepEqual(targetsOf(await milestoneOf(buyer, years)), [349.3151, 750, 121.2329])
  const quarters = await milestoneOf(
    buyer,
    { startDate: '2024-01-01', endDate: '2024-12-31', reportingFrequency: 'Quarter' },
    { currentEmissionsPerYear: 366 },
  )
  // A tenth less of one mtCO2e a day: 91, 91, 92 and 92 days.
  assert.deepEqual(targetsOf(quarters), [81.9, 81.9, 82.8, 82.8])
  const months = await milestoneOf(
    buyer,
    { startDate: '2024-01-31', endDate: '2024-03-02', reportingFrequency: 'Month' },
    { currentEmissionsPerYear: 3660 },
  )
  assert.deepEqual(targetsOf(months), [9, 261, 18])
})

test('ruling 29: a reduction in mtCO2e is of a year, and never leads below 0', async () => {
  const less = { targetEmissionReductionType: 'MtCO2e', endDate: '2026-06-30' }
  // 1,000 less 270 is 730: two a day, 181 days.
  const some = await milestoneOf(buyer, { ...less, targetEmissionReduction: 270 })
  assert.deepEqual(targetsOf(some), [730, 362])
  const all = await milestoneOf(buyer, { ...less, targetEmissionReduction: 1000.0001 })
  assert.deepEqual(targetsOf(all), [0, 0])
})

test('ruling 29: large targets and sums are exact to the last decimal', async () => {
  const { period } = await periodOf(buyer)
  const body = '{"scope":"One","category":"DirectFacilities","quantity":899999999999.9997}'
  for (let at = 0; at < 2; at++) await created(buyer.post(`${period.resourceUri}/emissions`, body))
  const raw = await fetch(`${world.baseUrl}/v1${period.resourceUri}`, {
    headers: { authorization: `Bearer ${buyer.token}` },
  }).then((response) => response.text())
  assert.match(raw, /"actualEmissions":1799999999999\.9994,/)
  assert.match(raw, /"excessEmissions":1799999999099\.9994,/)
})

test('ruling 29: an offset needs no excess, and effective emissions may fall below 0', async () => {
  const { period } = await periodOf(buyer)
  await report(buyer, period, 100.0001)
  const credit = await ownedCredit(parties, buyer, 100.0003)
  const { id } = await created(offset(buyer, credit, period))
  await ok(parties.registry.act(id, 'Approve'))
  const after = await ok(buyer.get(period.resourceUri))
  assert.equal(after.effectiveEmissions, -0.0002)
  assert.equal(after.excessEmissions, 0)
})

test('ruling 29: the period belongs to the owner of the credit', async () => {
  const rival = await world.organization('Buyer')
  const { period: foreign } = await periodOf(rival)
  const credit = await ownedCredit(parties, buyer)
  const unknown = { id: credit.id }
  for (const period of [foreign, unknown]) {
    const { detail } = await refused(
      offset(buyer, credit, period, { quantity: 1 }),
      422,
      'reporting-period-unsuitable',
    )
    assert.ok(!detail.includes(period.id))
  }
  await refused(offset(rival, credit, foreign), 403, 'not-owner')
  await refused(offset(buyer, credit, { id: 'x' }), 400, 'invalid-request')
  await refused(
    buyer.post('/proposals', { type: 'ESGEmissionOffset', resourceUri: credit.resourceUri }),
    400,
    'invalid-request',
  )
  // Nothing was split by what was refused.
  assert.equal((await ok(buyer.get(credit.resourceUri))).status, 'active')
})

const offset = (
  who: Member,
  { resourceUri }: { resourceUri: string },
  period: { id: string },
  more: object = {},
) =>
  who.post('/proposals', {
    type: 'ESGEmissionOffset',
    resourceUri,
    esgReportingPeriodId: period.id,
    ...more,
  })

test('an offset of a locked, listed, foreign or too small credit is refused', async () => {
  const { period } = await periodOf(buyer)
  const foreign = await mintedCredit(parties)
  await refused(offset(buyer, foreign, period), 403, 'not-owner')
  await refused(offset(parties.supplier, foreign, period), 403, 'role-missing')

  const credit = await ownedCredit(parties, buyer, 10)
  await refused(offset(buyer, credit, period, { quantity: 11 }), 422, 'quantity-exceeds-credit')
  await refused(
    offset(buyer, credit, period, { endUseBuyer: { id: 'customer-1' } }),
    403,
    'not-omnibus',
  )
  const { id } = await created(offset(buyer, credit, period))
  await refused(offset(buyer, credit, period), 409, 'credit-locked')
  await refused(
    buyer.post('/proposals', { type: 'CreditRetire', resourceUri: credit.resourceUri }),
    409,
    'credit-locked',
  )
  await ok(parties.registry.act(id, 'Approve'))
  await refused(offset(buyer, credit, period), 409, 'credit-not-active')

  const listed = await ownedCredit(parties, buyer)
  const marketplace = await world.organization('Marketplace')
  const trade = { type: 'MarketplaceTraderRegister', reviewerId: marketplace.id }
  await ok(marketplace.act((await created(buyer.post('/proposals', trade))).id, 'Approve'))
  const listing = await created(
    buyer.post('/proposals', {
      type: 'MarketplaceListingRegister',
      resourceUri: listed.resourceUri,
      reviewerId: marketplace.id,
    }),
  )
  await ok(marketplace.act(listing.id, 'Approve'))
  await refused(offset(buyer, listed, period), 409, 'credit-listed')
})

test('ruling 12: a registry that is a buyer too offsets in a second call', async () => {
  const both = await world.organization(['Buyer', 'IssuingRegistry'])
  const { period } = await periodOf(both)
  const credit = await ownedCredit({ ...parties, registry: both }, both)
  const proposal = await created(offset(both, credit, period))
  assert.equal(proposal.status, 'submitted')
  assert.deepEqual(proposal.allowedActions, ['Approve', 'Reject', 'Withdraw'])
  await ok(both.act(proposal.id, 'Approve'))
  assert.equal((await ok(both.get(period.resourceUri))).offsetQuantity, 1000)
})

test('ruling 18: goals, milestones, periods and emissions are read by their owner alone', async () => {
  const { period, milestone, scorecardUri } = await periodOf(buyer)
  const emission = await report(buyer, period, 1)
  const credit = await ownedCredit(parties, buyer)
  const { id } = await created(offset(buyer, credit, period))
  const strangers = [parties.registry, parties.supplier, await world.organization('Buyer')]
  const paths = [
    scorecardUri,
    milestone.resourceUri,
    period.resourceUri,
    emission.resourceUri,
    `${scorecardUri}/milestones`,
    `${milestone.resourceUri}/reportingPeriods`,
    `${period.resourceUri}/emissions`,
    `/credits/matches?esgReportingPeriodId=${period.id}`,
  ]
  const seeAll = async () => {
    for (const path of paths) {
      await expecting(200, buyer.get(path))
      for (const stranger of strangers) await refused(stranger.get(path), 404, 'not-found')
    }
  }
  await seeAll()
  await ok(parties.registry.act(id, 'Approve'))
  await seeAll()
  for (const stranger of strangers) {
    await refused(stranger.patch(scorecardUri, { goal: 1 }), 404, 'not-found')
    await refused(stranger.patch(milestone.resourceUri, { name: 'Mine' }), 404, 'not-found')
    await refused(stranger.delete(milestone.resourceUri), 404, 'not-found')
    await refused(stranger.patch(period.resourceUri, { offsetPreferences: null }), 404)
    await refused(stranger.delete(emission.resourceUri), 404, 'not-found')
    await refused(stranger.post(`${scorecardUri}/milestones`, newMilestone()), 404, 'not-found')
  }
  const reader = await world.user(buyer.id, 'Reader')
  for (const path of paths) await expecting(200, reader.get(path))
  await refused(reader.post('/esgs', newScorecard()), 403, 'role-missing')
  await refused(reader.patch(scorecardUri, { goal: 1 }), 403, 'role-missing')
})

test('what lies in another path does not exist there', async () => {
  const [one, other] = [await periodOf(buyer), await periodOf(buyer)]
  const emission = await report(buyer, one.period, 1)
  const crossed = [
    one.milestone.resourceUri.replace(one.milestone.esgScorecardId, other.milestone.esgScorecardId),
    one.period.resourceUri.replace(one.milestone.id, other.milestone.id),
    emission.resourceUri.replace(one.period.id, other.period.id),
    `${other.period.resourceUri}/emissions/${emission.id}`,
    '/esgs/x',
  ]
  for (const path of crossed) {
    await refused(buyer.get(path), 404, 'not-found')
    await refused(buyer.patch(path, {}), 404, 'not-found')
  }
})

test('ruling 17: of a milestone the name, the description and the target change', async () => {
  const { period, milestone, scorecardUri } = await periodOf(buyer)
  const path = milestone.resourceUri
  for (const fixed of [
    { startDate: '2025-02-01' },
    { endDate: '2026-12-31' },
    { reportingFrequency: 'Month' },
    { name: null },
  ]) {
    await refused(buyer.patch(path, fixed), 400, 'invalid-request')
  }
  // Another name is no change of the period, another target is.
  const { etag } = await buyer.get(period.resourceUri)
  await changingEtag(buyer, scorecardUri, () => edit(buyer, path, { name: 'A fifth less' }))
  assert.equal((await buyer.get(period.resourceUri)).etag, etag)
  const edited = await changingEtag(buyer, period.resourceUri, () =>
    edit(buyer, path, { targetEmissionReduction: 20 }),
  )
  assert.equal(edited.name, 'A fifth less')
  assert.deepEqual(targetsOf(edited), [800])
  const tons = { targetEmissionReductionType: 'MtCO2e' }
  assert.deepEqual(targetsOf(await edit(buyer, path, tons)), [980])
})

test('ruling 31: other current emissions change the targets, and the ETags, of all below', async () => {
  const { period, milestone, scorecardUri } = await periodOf(buyer)
  await changingEtag(buyer, period.resourceUri, () =>
    changingEtag(buyer, milestone.resourceUri, () =>
      edit(buyer, scorecardUri, { currentEmissionsPerYear: 500 }),
    ),
  )
  assert.equal((await ok(buyer.get(period.resourceUri))).targetEmissions, 450)
  const { etag } = await buyer.get(period.resourceUri)
  await edit(buyer, scorecardUri, { goalStatement: 'Sooner' })
  assert.equal((await buyer.get(period.resourceUri)).etag, etag)
})

test('ruling 31: an emission that changes or goes changes the ETags of all above', async () => {
  const { period, milestone, scorecardUri } = await periodOf(buyer)
  const emission = await report(buyer, period, 1)
  const all = <T>(step: () => Promise<T>) =>
    changingEtag(buyer, scorecardUri, () =>
      changingEtag(buyer, milestone.resourceUri, () =>
        changingEtag(buyer, period.resourceUri, step),
      ),
    )
  await all(() => edit(buyer, emission.resourceUri, { quantity: 2 }))
  await refused(buyer.delete(emission.resourceUri, '"1"'), 412, 'stale-etag')
  await refused(buyer.call('DELETE', emission.resourceUri), 428, 'if-match-missing')
  await all(() => expecting(204, buyer.delete(emission.resourceUri)))
  assert.equal((await ok(buyer.get(period.resourceUri))).actualEmissions, 0)
})

test('ruling 17: a milestone is deleted without emissions and offsets only', async () => {
  const { period, milestone, scorecardUri } = await periodOf(buyer)
  const path = milestone.resourceUri
  const emission = await report(buyer, period, 1)
  await refused(buyer.call('DELETE', path), 428, 'if-match-missing')
  await refused(buyer.delete(path, '"0"'), 412, 'stale-etag')
  await refused(buyer.delete(path), 409, 'milestone-in-use')
  await expecting(204, buyer.delete(emission.resourceUri))

  const credit = await ownedCredit(parties, buyer)
  const { id } = await created(offset(buyer, credit, period))
  await refused(buyer.delete(path), 409, 'milestone-in-use')
  await ok(buyer.act(id, 'Withdraw'))
  await changingEtag(buyer, scorecardUri, () => expecting(204, buyer.delete(path)))
  await refused(buyer.get(path), 404, 'not-found')
  await refused(buyer.get(period.resourceUri), 404, 'not-found')

  // What was withdrawn has lost its period.
  const { allowedActions } = await ok(buyer.get(`/proposals/${id}`))
  assert.deepEqual(allowedActions, [])
  await refused(buyer.act(id, 'Resubmit'), 409, 'no-longer-holds')
  await refused(offset(buyer, credit, period), 422, 'reporting-period-unsuitable')

  const used = await periodOf(buyer)
  const again = await created(offset(buyer, credit, used.period))
  await ok(parties.registry.act(again.id, 'Approve'))
  await refused(buyer.delete(used.milestone.resourceUri), 409, 'milestone-in-use')
})

test('a percentage has at most 4 decimals and is at most 100', async () => {
  const goal = await created(buyer.post('/esgs', newScorecard()))
  const path = `${goal.resourceUri}/milestones`
  const make = (targetEmissionReduction: unknown, more: object = {}) =>
    buyer.post(path, newMilestone({ targetEmissionReduction, ...more }))
  for (const wrong of [100.0001, -0.0001, 12.34567, '10', null]) {
    const { errors } = await refused(make(wrong), 400, 'invalid-request')
    assert.equal(errors[0].pointer, '/targetEmissionReduction')
  }
  assert.deepEqual(targetsOf(await created(make(100))), [0])
  assert.deepEqual(targetsOf(await created(make(33.3333))), [666.667])
  const tons = await created(make(500, { targetEmissionReductionType: 'MtCO2e' }))
  const percent = { targetEmissionReductionType: 'Percent' }
  await refused(buyer.patch(tons.resourceUri, percent), 400, 'invalid-request')
})

test('a milestone has its dates in order, and not too many periods', async () => {
  const goal = await created(buyer.post('/esgs', newScorecard()))
  const make = (more: object) => buyer.post(`${goal.resourceUri}/milestones`, newMilestone(more))
  await refused(make({ startDate: '2026-01-01' }), 422, 'dates-reversed')
  const month = { reportingFrequency: 'Month', startDate: '1901-01-01' }
  const { detail } = await refused(
    make({ ...month, endDate: '2067-09-30' }),
    422,
    'too-many-reporting-periods',
  )
  assert.match(detail, /at most 2000.*would add 2001/)
  await refused(make({ startDate: '0001-01-01', endDate: '9999-12-31' }), 422)
  const most = await created(make({ ...month, endDate: '2067-08-31' }))
  assert.equal(most.reportingPeriods.length, 2000)
  await refused(make({}), 422, 'too-many-reporting-periods')
  const shown = await ok(buyer.get(goal.resourceUri))
  assert.equal(shown.milestones[0].reportingPeriods.length, 2000)
})

test('ruling 16: offset preferences change member by member', async () => {
  const { period } = await periodOf(buyer)
  const path = period.resourceUri
  assert.equal((await ok(buyer.get(path))).offsetPreferences, null)
  const set = async (offsetPreferences: object | null) =>
    (await edit(buyer, path, { offsetPreferences })).offsetPreferences
  const first = { countries: ['KEN', 'SWE'], vintages: { from: 2020, to: 2024 }, sdgs: [13] }
  assert.deepEqual(await set(first), first)
  assert.deepEqual(await set({ countries: ['IDN'], vintages: { to: null } }), {
    ...first,
    countries: ['IDN'],
    vintages: { from: 2020 },
  })
  assert.deepEqual(await set({ sdgs: null, vintages: null, methods: ['Nature'] }), {
    countries: ['IDN'],
    methods: ['Nature'],
  })
  assert.deepEqual((await edit(buyer, path, {})).offsetPreferences, {
    countries: ['IDN'],
    methods: ['Nature'],
  })
  assert.equal(await set(null), null)
  assert.equal(await set({ countries: null }), null)

  const vintages = { from: 2024, to: 2020 }
  await refused(buyer.patch(path, { offsetPreferences: { vintages } }), 422, 'dates-reversed')
  for (const wrong of [
    { countries: ['XXX'] },
    { countries: [] },
    { sdgs: [18] },
    { vintages: 2024 },
    { colours: ['green'] },
    { methods: 'Nature' },
  ]) {
    await refused(buyer.patch(path, { offsetPreferences: wrong }), 400, 'invalid-request')
  }
})
