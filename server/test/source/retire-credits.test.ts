import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ownedCredit, periodOf, report } from '../goals.ts'
import { type Market, market } from '../life.ts'
import { created, type Member, ok, refused, World } from '../world.ts'
import { assertStatuses, changingEtag, eventsOf, sendFile, tagsOf, upload } from './steps.ts'

/** The section "Dra tillbaka krediter" of the source, task by task, with emissions to offset. */
let world: World
let parties: Market
let buyer: Member
let registry: Member
before(async () => {
  world = await World.create()
  parties = await market(world)
  ;({ buyer, registry } = parties)
})
after(() => world[Symbol.asyncDispose]())

async function excess() {
  const goal = await periodOf(buyer)
  await report(buyer, goal.period, 1200.5)
  return goal
}

const offset = (resourceUri: string, esgReportingPeriodId: string, more: object = {}) =>
  buyer.post('/proposals', {
    type: 'ESGEmissionOffset',
    resourceUri,
    esgReportingPeriodId,
    ...more,
  })

test('[Dra tillbaka krediter › Skicka förslaget om tillbakadragande av kredit: ESGEmissionOffset] a buyer asks to offset what it emitted in excess', async () => {
  const { period } = await excess()
  const credit = await ownedCredit(parties, buyer)
  const proposal = await created(
    offset(credit.resourceUri, period.id, {
      reason: 'Excess of 2025',
      beneficiary: { name: 'ACME AB', country: 'SWE' },
    }),
  )
  assert.equal(proposal.type, 'ESGEmissionOffset')
  assert.equal(proposal.status, 'submitted')
  assert.equal(proposal.reviewerId, registry.id)
  assert.equal(proposal.esgReportingPeriodId, period.id)
  assert.deepEqual(proposal.allowedActions, ['Withdraw'])
  assert.deepEqual((await eventsOf(registry, credit.resourceUri)).slice(-1), [
    'Emission offset requested',
  ])
  await assertStatuses(buyer, { [credit.resourceUri]: 'active' })
  await refused(
    buyer.post(`${credit.resourceUri}/split`, { quantities: [1, 999] }),
    409,
    'credit-locked',
  )
  assert.equal((await ok(buyer.get(period.resourceUri))).offsetQuantity, 0)
})

test('[Dra tillbaka krediter › Granska förslaget om tillbakadragande av kredit] the registry reviews, attaches a file and approves the offset', async () => {
  const { period, milestone, scorecardUri } = await excess()
  const credit = await ownedCredit(parties, buyer, 200.25)
  const terms = { reason: 'Excess of 2025', beneficiary: { name: 'ACME AB' } }
  const { id } = await created(offset(credit.resourceUri, period.id, terms))

  const { items } = await ok(
    registry.get('/proposals?role=reviewer&type=ESGEmissionOffset&status=submitted'),
  )
  assert.ok(items.some((item: { id: string }) => item.id === id))
  const waiting = await ok(registry.get(`/proposals/${id}`))
  assert.deepEqual(waiting.allowedActions, ['Approve', 'Reject'])
  await refused(registry.get(period.resourceUri), 404, 'not-found')

  await ok(registry.get(credit.resourceUri))
  const proof = await upload(registry, { tag: 'retirement certificate' })
  const approved = await changingEtag(buyer, scorecardUri, () =>
    changingEtag(buyer, milestone.resourceUri, () =>
      changingEtag(buyer, period.resourceUri, () =>
        ok(registry.act(id, 'Approve', { fileIds: [proof.id] })),
      ),
    ),
  )
  assert.equal(approved.status, 'approved')
  assert.deepEqual(approved.outcome.resourceUris, [credit.resourceUri])
  assert.deepEqual(await tagsOf(buyer, credit.resourceUri), ['retirement certificate'])
  assert.deepEqual((await eventsOf(buyer, credit.resourceUri)).slice(-2), [
    'Credit retired',
    'Emission offset approved',
  ])

  const retired = await ok(buyer.get(credit.resourceUri))
  assert.equal(retired.status, 'retired')
  assert.equal(retired.retirement.reason, 'Excess of 2025')
  assert.equal(retired.retirement.esgReportingPeriodId, period.id)
  // The credit, which everybody reads, tells its period to the owner alone.
  const { retirement } = await ok(registry.get(credit.resourceUri))
  assert.ok(!('esgReportingPeriodId' in retirement))

  const after = await ok(buyer.get(period.resourceUri))
  assert.deepEqual(after.offsets, [retired])
  assert.equal(after.actualEmissions, 1200.5)
  assert.equal(after.offsetQuantity, 200.25)
  assert.equal(after.effectiveEmissions, 1000.25)
  assert.equal(after.excessEmissions, 100.25)

  // The offset is shown as it is: a file that the registry adds later changes the period's ETag.
  await changingEtag(buyer, period.resourceUri, () =>
    sendFile(registry, { tag: 'audit', resourceUri: credit.resourceUri }),
  )
})

test('[Dra tillbaka krediter › Granska förslaget om tillbakadragande av kredit] a rejected or withdrawn offset frees the credit and offsets nothing', async () => {
  const { period } = await excess()
  const credit = await ownedCredit(parties, buyer)
  const first = await created(offset(credit.resourceUri, period.id))
  await ok(registry.act(first.id, 'Reject', { message: 'Not this year' }))
  const second = await created(offset(credit.resourceUri, period.id))
  await ok(buyer.act(second.id, 'Withdraw'))
  const { status, openProposalId } = await ok(buyer.get(credit.resourceUri))
  assert.deepEqual([status, openProposalId], ['active', null])
  await ok(buyer.act(second.id, 'Resubmit'))
  await ok(registry.act(second.id, 'Approve'))
  assert.deepEqual(
    (await eventsOf(buyer, credit.resourceUri)).filter((name) => name.startsWith('Emission')),
    [
      'Emission offset requested',
      'Emission offset rejected',
      'Emission offset requested',
      'Emission offset withdrawn',
      'Emission offset resubmitted',
      'Emission offset approved',
    ],
  )
  assert.equal((await ok(buyer.get(period.resourceUri))).offsetQuantity, 1000)
})

test('[Dra tillbaka krediter › Delvis tillbakadragning av kredit] a buyer splits a credit and offsets with one child', async () => {
  const { period } = await excess()
  const credit = await ownedCredit(parties, buyer)
  const { items } = await created(
    buyer.post(`/credits/${credit.id}/split`, { quantities: [300.5, 699.5] }),
  )
  const { id } = await created(offset(items[0].resourceUri, period.id))
  await ok(registry.act(id, 'Approve'))
  await assertStatuses(buyer, {
    [credit.resourceUri]: 'split',
    [items[0].resourceUri]: 'retired',
    [items[1].resourceUri]: 'active',
  })
  assert.equal((await ok(buyer.get(period.resourceUri))).excessEmissions, 0)
})

test('[Dra tillbaka krediter › Delvis tillbakadragning av kredit] in one call the offset splits the credit and is about the child', async () => {
  const { period } = await excess()
  const credit = await ownedCredit(parties, buyer)
  const proposal = await created(offset(credit.resourceUri, period.id, { quantity: 0.0001 }))
  assert.notEqual(proposal.resourceUri, credit.resourceUri)
  await assertStatuses(buyer, { [credit.resourceUri]: 'split', [proposal.resourceUri]: 'active' })
  await ok(registry.act(proposal.id, 'Approve'))
  const { offsets, offsetQuantity } = await ok(buyer.get(period.resourceUri))
  assert.equal(offsetQuantity, 0.0001)
  assert.equal(offsets[0].resourceUri, proposal.resourceUri)
  await refused(offset(credit.resourceUri, period.id, { quantity: 1 }), 409, 'credit-not-active')
})
