import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Market, market, mintedCredit, submit } from './life.ts'
import { created, type Member, ok, refused, World } from './world.ts'

let world: World
let parties: Market
let registry: Member

before(async () => {
  world = await World.create()
  parties = await market(world)
  ;({ registry } = parties)
})
after(() => world[Symbol.asyncDispose]())

/** A buyer who owns credits of these quantities. */
async function owner(quantities: number[]) {
  const buyer = await world.organization('Buyer')
  const credits: { id: string; resourceUri: string }[] = []
  for (const quantity of quantities) {
    const credit = await mintedCredit(parties, quantity)
    await ok(parties.supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId: buyer.id }))
    credits.push(credit)
  }
  return { buyer, credits }
}

const quantities = (items: { quantity: number }[]) => items.map(({ quantity }) => quantity)

test('a retirement plan names the credits and the split, and its execution does exactly that', async () => {
  const { buyer, credits } = await owner([100, 200, 300])
  const plan = await created(
    buyer.post('/credits/retirements:plan', {
      quantity: 250.5,
      reason: 'Flights',
      beneficiary: { name: 'ACME AB' },
    }),
  )
  assert.deepEqual(quantities(plan.parts), [100, 150.5])
  assert.deepEqual(
    plan.parts.map(({ isSplit }: { isSplit: boolean }) => isSplit),
    [false, true],
  )
  assert.equal((await ok(buyer.get(String(credits[1]?.resourceUri)))).status, 'active')

  const executed = await ok(buyer.post(`/credits/plans/${plan.id}:execute`))
  assert.equal(executed.proposalIds.length, 2)
  assert.deepEqual(quantities(executed.credits), [100, 150.5])
  for (const id of executed.proposalIds) await ok(registry.act(id, 'Approve'))
  const [, part] = executed.credits
  const retired = await ok(buyer.get(part.resourceUri))
  assert.equal(retired.retirement.beneficiary.name, 'ACME AB')
  const { items } = await ok(buyer.get(`/credits?ownerId=${buyer.id}&status=active`))
  assert.deepEqual(quantities(items).sort(), [300, 49.5])
})

test('a plan is executed once, within ten minutes, and only if nothing changed', async () => {
  const { buyer, credits } = await owner([10, 20])
  const planning = () => created(buyer.post('/credits/retirements:plan', { quantity: 5 }))
  const first = await planning()
  await ok(buyer.post(`/credits/plans/${first.id}:execute`))
  const again = buyer.post(`/credits/plans/${first.id}:execute`)
  await refused(again, 409, 'plan-executed')

  const second = await planning()
  const [part] = second.parts
  await submit(buyer, 'CreditRetire', part.resourceUri)
  await refused(buyer.post(`/credits/plans/${second.id}:execute`), 409, 'plan-stale')

  const third = await planning()
  const before = world.now
  world.now = () => new Date(Date.now() + 10 * 60_000)
  await refused(buyer.post(`/credits/plans/${third.id}:execute`), 409, 'plan-expired')
  world.now = before
  assert.equal(credits.length, 2)

  const stranger = await world.organization('Buyer')
  await refused(stranger.get(`/credits/plans/${third.id}`), 404)
  await refused(stranger.post(`/credits/plans/${third.id}:execute`), 404)
  const tooMuch = buyer.post('/credits/retirements:plan', { quantity: 1000 })
  const problem = await refused(tooMuch, 422, 'quantity-not-available')
  assert.match(problem.detail, /^\d+(\.\d+)? mtCO2e/)
})

test('criteria choose the credits: labels, project, vintage, and which vintage goes first', async () => {
  const { buyer, credits } = await owner([10, 20])
  const [first] = credits
  const { ecoProjectId } = await ok(buyer.get(String(first?.resourceUri)))
  const planning = (criteria: object, quantity = 10) =>
    buyer.post('/credits/transfers:plan', {
      quantity,
      criteria,
      newOwnerId: parties.supplier.id,
    })
  const plan = await created(planning({ ecoProjectId }))
  assert.deepEqual(
    plan.parts.map(({ creditId }: { creditId: string }) => creditId),
    [first?.id],
  )
  await refused(planning({ vintages: [2019] }), 422, 'quantity-not-available')
  await refused(planning({ climateLabels: ['CORSIA'] }), 422, 'quantity-not-available')
  const moved = await ok(buyer.post(`/credits/plans/${plan.id}:execute`))
  assert.equal(moved.credits[0].ownerId, parties.supplier.id)
  assert.deepEqual(moved.proposalIds, [])
})

test('a listing plan needs a marketplace on which the owner trades', async () => {
  const { buyer } = await owner([10])
  const marketplace = await world.organization('Marketplace')
  const body = { quantity: 4, marketplaceId: marketplace.id }
  const early = await created(buyer.post('/credits/listings:plan', body))
  await refused(buyer.post(`/credits/plans/${early.id}:execute`), 403, 'not-trader')
  const trader = { type: 'MarketplaceTraderRegister', reviewerId: marketplace.id }
  const proposal = await created(buyer.post('/proposals', trader))
  await ok(marketplace.act(proposal.id, 'Approve'))
  const executed = await ok(buyer.post(`/credits/plans/${early.id}:execute`))
  const [listingId] = executed.proposalIds
  await ok(marketplace.act(listingId, 'Approve'))
  const listed = await ok(buyer.get(executed.credits[0].resourceUri))
  assert.deepEqual([listed.status, listed.quantity], ['listed', 4])
})

test('of 20 concurrent executions of one plan exactly one takes effect', async () => {
  const { buyer } = await owner([10, 20, 30])
  const plan = await created(
    buyer.post('/credits/transfers:plan', { quantity: 45, newOwnerId: parties.supplier.id }),
  )
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => buyer.post(`/credits/plans/${plan.id}:execute`)),
  )
  assert.equal(replies.filter(({ status }) => status === 200).length, 1)
  assert.equal(replies.filter(({ status }) => status === 409).length, 19)
})
