import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newMilestone, newScorecard, report } from '../goals.ts'
import { created, expecting, type Member, ok, refused, World } from '../world.ts'
import { changingEtag, edit, eventsOf, idsOf } from './steps.ts'

/** The sections "Ange mål för emissioner" and "Spåra emissioner" of the source, task by task. */
let world: World
let buyer: Member
before(async () => {
  world = await World.create()
  buyer = await world.organization('Buyer')
})
after(() => world[Symbol.asyncDispose]())

const ofItem = ({ id }: { id: string }) => id

test('[Ange mål för emissioner › Skapa mål för emission] a buyer sets a goal for its emissions', async () => {
  const reply = await expecting(201, buyer.post('/esgs', newScorecard()))
  const goal = reply.body
  assert.equal(reply.headers.get('location'), `/v1/esgs/${goal.id}`)
  assert.equal(goal.ownerId, buyer.id)
  assert.equal(goal.currentEmissionsPerYear, 1000)
  assert.equal(goal.goal, 100)
  assert.equal(goal.goalEndDate, '2035-12-31')
  assert.equal(goal.goalStatement, 'Net zero by 2035')
  assert.deepEqual(goal.milestones, [])
  assert.deepEqual(await eventsOf(buyer, goal.resourceUri), ['Emission goal created'])

  const edited = await edit(buyer, goal.resourceUri, { goal: 0, goalStatement: null })
  assert.equal(edited.goal, 0)
  assert.equal(edited.goalStatement, null)
  assert.equal(edited.currentEmissionsPerYear, 1000)
})

test('[Ange mål för emissioner › Skapa mål för emission] what a goal needs and what is no goal', async () => {
  for (const wrong of [
    { goal: undefined },
    { goal: -1 },
    { goal: 1.00001 },
    { goal: '100' },
    { goalEndDate: '2035-13-01' },
    { currentEmissionsPerYear: undefined },
    { ownerId: buyer.id },
  ]) {
    await refused(buyer.post('/esgs', newScorecard(wrong)), 400, 'invalid-request')
  }
  const supplier = await world.organization('Supplier')
  await refused(supplier.post('/esgs', newScorecard()), 403, 'role-missing')
})

test('[Ange mål för emissioner › Visa mål för emissioner] a buyer sees its own goals, newest first', async () => {
  const owner = await world.organization('Buyer')
  const first = await created(owner.post('/esgs', newScorecard({ goal: 50 })))
  const second = await created(owner.post('/esgs', newScorecard({ goal: 20 })))
  assert.deepEqual(await idsOf(owner, '/esgs'), [second.id, first.id])
  assert.deepEqual(await idsOf(owner, '/ESGs/?orderBy=goal desc'), [first.id, second.id])
  assert.deepEqual(await idsOf(owner, "/esgs?filter=goal lt 50 and goalEndDate ge '2030-01-01'"), [
    second.id,
  ])
  const page = await ok(owner.get('/esgs?top=1'))
  assert.deepEqual(page.items.map(ofItem), [second.id])
  const next = await ok(owner.get(`/esgs?top=1&page=${page.nextPage}`))
  assert.deepEqual(next.items.map(ofItem), [first.id])
  assert.ok(!('nextPage' in next))

  const other = await world.organization('Buyer')
  assert.deepEqual(await idsOf(other, '/esgs'), [])
  await refused(other.get(first.resourceUri), 404, 'not-found')
})

test('[Spåra emissioner › Skapa milstolpar för en specifik rapportperiod] a milestone makes its reporting periods', async () => {
  const goal = await created(buyer.post('/esgs', newScorecard()))
  const reply = await changingEtag(buyer, goal.resourceUri, () =>
    expecting(
      201,
      buyer.post(
        `/esgs/${goal.id}/milestones`,
        newMilestone({ startDate: '2025-01-01', endDate: '2027-12-31' }),
      ),
    ),
  )
  const milestone = reply.body
  assert.equal(milestone.resourceUri, `/esgs/${goal.id}/milestones/${milestone.id}`)
  assert.equal(reply.headers.get('location'), `/v1${milestone.resourceUri}`)
  assert.equal(milestone.reportingFrequency, 'Year')
  assert.deepEqual(
    milestone.reportingPeriods.map((period: Record<string, unknown>) => [
      period.startDate,
      period.endDate,
      period.targetEmissions,
      period.actualEmissions,
      period.excessEmissions,
    ]),
    [
      ['2025-01-01', '2025-12-31', 900, 0, 0],
      ['2026-01-01', '2026-12-31', 900, 0, 0],
      ['2027-01-01', '2027-12-31', 900, 0, 0],
    ],
  )
  assert.deepEqual(await eventsOf(buyer, milestone.resourceUri), ['Emission milestone created'])
  const [shown] = (await ok(buyer.get(goal.resourceUri))).milestones
  assert.deepEqual(shown, milestone)
})

test('[Spåra emissioner › Hämta alla milstolpar] a buyer lists the milestones of a goal', async () => {
  const goal = await created(buyer.post('/esgs', newScorecard()))
  const milestones = `/esgs/${goal.id}/milestones`
  const later = await created(
    buyer.post(milestones, newMilestone({ startDate: '2026-01-01', endDate: '2026-12-31' })),
  )
  const sooner = await created(buyer.post(milestones, newMilestone()))
  const { items } = await ok(buyer.get(milestones))
  assert.deepEqual(items, [sooner, later])
  assert.deepEqual(await idsOf(buyer, `${milestones}?orderBy=startDate desc`), [
    later.id,
    sooner.id,
  ])
  // The goal shows them in the order of time.
  const shown = await ok(buyer.get(goal.resourceUri))
  assert.deepEqual(shown.milestones.map(ofItem), [sooner.id, later.id])
})

test('[Spåra emissioner › Hämta en specifik milstolpe] a buyer gets a milestone and its reporting periods', async () => {
  const goal = await created(buyer.post('/esgs', newScorecard()))
  const milestone = await created(
    buyer.post(
      `/esgs/${goal.id}/milestones`,
      newMilestone({ reportingFrequency: 'Quarter', startDate: '2025-02-15' }),
    ),
  )
  const path = `/esgs/${goal.id}/milestones/${milestone.id}`
  const reply = await expecting(200, buyer.get(path))
  assert.deepEqual(reply.body, milestone)
  await expecting(304, buyer.get(path, { 'if-none-match': reply.etag }))

  const { items } = await ok(buyer.get(`${path}/reportingPeriods`))
  assert.deepEqual(items, milestone.reportingPeriods)
  assert.deepEqual(
    items.map(({ startDate }: { startDate: string }) => startDate),
    ['2025-02-15', '2025-04-01', '2025-07-01', '2025-10-01'],
  )
  const late = await ok(
    buyer.get(`${path}/reportingPeriods?filter=startDate ge '2025-07-01'&top=1`),
  )
  assert.deepEqual(late.items.map(ofItem), [items[2].id])
  assert.ok(late.nextPage)
})

test('[Spåra emissioner › Spåra faktiska emissioner mot milstolpen] emissions are reported and held against the target', async () => {
  const goal = await created(buyer.post('/esgs', newScorecard()))
  const milestone = await created(buyer.post(`/esgs/${goal.id}/milestones`, newMilestone()))
  const [{ id: periodId }] = milestone.reportingPeriods
  const path = `/esgs/${goal.id}/milestones/${milestone.id}/reportingPeriods/${periodId}`
  const post = (scope: string, category: string, quantity: number) =>
    expecting(201, buyer.post(`${path}/emissions`, { scope, category, quantity }))

  const first = await changingEtag(buyer, goal.resourceUri, () =>
    changingEtag(buyer, milestone.resourceUri, () =>
      changingEtag(buyer, path, () => post('One', 'DirectFacilities', 400.1)),
    ),
  )
  assert.equal(first.headers.get('location'), `/v1${first.body.resourceUri}`)
  assert.equal(first.body.resourceUri, `${path}/emissions/${first.body.id}`)
  assert.deepEqual(await eventsOf(buyer, first.body.resourceUri), ['Emission created'])
  const { body: second } = await post('Two', 'IndirectPurchasedEnergy', 500.2)
  const { body: third } = await post('Three', 'IndirectBusinessTravel', 0.0003)

  const period = await ok(buyer.get(path))
  assert.deepEqual(period.emissions, [first.body, second, third])
  assert.deepEqual(period.offsets, [])
  assert.equal(period.actualEmissions, 900.3003)
  assert.equal(period.offsetQuantity, 0)
  assert.equal(period.effectiveEmissions, 900.3003)
  assert.equal(period.targetEmissions, 900)
  assert.equal(period.excessEmissions, 0.3003)
  const [summary] = (await ok(buyer.get(milestone.resourceUri))).reportingPeriods
  assert.equal(summary.excessEmissions, 0.3003)
  assert.deepEqual(await idsOf(buyer, `${path}/emissions?filter=scope eq 'Two'`), [second.id])

  await edit(buyer, second.resourceUri, { quantity: 499.8997 })
  assert.equal((await ok(buyer.get(path))).excessEmissions, 0)
  const { etag } = await buyer.get(third.resourceUri)
  await expecting(204, buyer.delete(third.resourceUri, etag))
  await refused(buyer.get(third.resourceUri), 404, 'not-found')
  assert.equal((await ok(buyer.get(path))).actualEmissions, 899.9997)
})

test('[Spåra emissioner › Spåra faktiska emissioner mot milstolpen] a category of another scope is an error', async () => {
  const goal = await created(buyer.post('/esgs', newScorecard()))
  const milestone = await created(buyer.post(`/esgs/${goal.id}/milestones`, newMilestone()))
  const [period] = milestone.reportingPeriods
  const emissions = `${period.resourceUri}/emissions`
  const travel = { scope: 'One', category: 'IndirectBusinessTravel', quantity: 1 }
  const { detail } = await refused(buyer.post(emissions, travel), 422, 'category-of-other-scope')
  assert.match(detail, /DirectFacilities, DirectVehicles/)
  await refused(buyer.post(emissions, { ...travel, category: 'Travel' }), 400, 'invalid-request')
  await refused(buyer.post(emissions, { ...travel, quantity: -1 }), 400, 'invalid-request')
  const emission = await report(buyer, period, 1)
  await refused(
    buyer.patch(emission.resourceUri, { scope: 'Three' }),
    422,
    'category-of-other-scope',
  )
  const moved = { scope: 'Three', category: 'IndirectFranchises' }
  assert.equal((await ok(buyer.patch(emission.resourceUri, moved))).category, 'IndirectFranchises')
})
