import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { market, mintedCredit, submit } from '../life.ts'
import { created, expecting, ok, refused, roles, World } from '../world.ts'
import {
  assertSeen,
  assertStatuses,
  contentFor,
  contentOf,
  eventsOf,
  idsOf,
  sendFile,
  tagsOf,
  upload,
} from './steps.ts'

/**
 * Of the sections "Hantera krediter" and "Dra tillbaka krediter" of the source: transfer, lineage,
 * splitting and direct retirement.
 */
let world: World
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())

interface Child {
  id: string
  resourceUri: string
  quantity: number
  status: string
  ownerId: string
  parentId: string
  vintage: number
  serialRange: { line: string; from: number; to: number }
}
const steps = (history: { what: string; quantity: number }[]) =>
  history.map(({ what, quantity }) => [what, quantity])

test('[Hantera krediter › Överför projektägarskap] a supplier transfers a credit to a buyer', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier, buyer } = parties
  const credit = await mintedCredit(parties)
  const before = await expecting(200, supplier.get(credit.resourceUri))
  const path = `/credits/${credit.id}/transfer/`

  await refused(buyer.post(path, { newOwnerId: buyer.id }), 403, 'not-owner')
  await refused(supplier.post(path, { newOwnerId: supplier.id }), 422, 'transfer-to-owner')
  await refused(supplier.post(path, { newOwnerId: verifier.id }), 422, 'new-owner-unsuitable')

  const sold = await ok(supplier.post(path, { newOwnerId: buyer.id, message: 'As agreed' }))
  assert.equal(sold.id, credit.id)
  assert.equal(sold.ownerId, buyer.id)
  assert.equal(sold.supplierId, supplier.id)
  assert.equal(sold.status, 'active')
  assert.notEqual((await expecting(200, supplier.get(credit.resourceUri))).etag, before.etag)
  assert.deepEqual(await idsOf(supplier, `/credits?ownerId=${supplier.id}`), [])
  assert.deepEqual(await idsOf(supplier, `/credits?ownerId=${buyer.id}`), [credit.id])
  await refused(supplier.post(path, { newOwnerId: buyer.id }), 403, 'not-owner')
  for (const party of [supplier, registry, buyer]) {
    assert.equal((await eventsOf(party, credit.resourceUri)).at(-1), 'Credit transferred')
  }
})

test('[Hantera krediter › Överför projektägarskap] a supplier transfers a part of a credit', async () => {
  const parties = await market(world)
  const { supplier, buyer } = parties
  const credit = await mintedCredit(parties)
  const sold = await ok(
    supplier.post(`/credits/${credit.id}/transfer/`, { newOwnerId: buyer.id, quantity: 0.0001 }),
  )
  assert.equal(sold.parentId, credit.id)
  assert.equal(sold.quantity, 0.0001)
  assert.deepEqual(sold.serialRange, { line: '2024', from: 1, to: 1 })
  assert.equal((await ok(supplier.get(credit.resourceUri))).status, 'split')
  const { items } = await ok(supplier.get(`/credits?ownerId=${supplier.id}&status=active`))
  assert.deepEqual(
    items.map(({ quantity }: Child) => quantity),
    [999.9999],
  )
})

test('[Hantera krediter › Visa kreditursprung] supplier, registry and owner follow a credit from the project to the owner', async () => {
  const parties = await market(world)
  const { supplier, registry, buyer } = parties
  const credit = await mintedCredit(parties)
  const { items } = await created(
    supplier.post(`/credits/${credit.id}/split`, { quantities: [250, 750] }),
  )
  const [part] = items
  await ok(supplier.post(`/credits/${part.id}/transfer/`, { newOwnerId: buyer.id }))

  for (const party of [supplier, registry, buyer]) {
    const lineage = await ok(party.get(`/credits/${part.id}/lineage`))
    assert.equal(lineage.credit.ownerId, buyer.id)
    assert.deepEqual(
      lineage.ancestors.map(({ id }: Child) => id),
      [credit.id],
    )
    assert.deepEqual(lineage.descendants, [])
    assert.equal(lineage.mint.creditId, credit.id)
    assert.equal(lineage.mint.ownerId, supplier.id)
    assert.equal(lineage.processedClaim.status, 'credited')
    assert.equal(lineage.mbp.status, 'registered')
    assert.equal(lineage.ecoProject.ownerId, supplier.id)
    assert.deepEqual(steps(lineage.history), [
      ['mint', 1000],
      ['split', 1000],
      ['child', 250],
      ['transfer', 250],
    ])
    const { fromOwnerId, toOwnerId } = lineage.history.at(-1)
    assert.deepEqual([fromOwnerId, toOwnerId], [supplier.id, buyer.id])
  }
  const fromTheTop = await ok(registry.get(`/credits/${credit.id}/lineage`))
  assert.deepEqual(
    fromTheTop.descendants.map(({ id }: Child) => id),
    items.map(({ id }: Child) => id),
  )
})

test('[Hantera krediter › Dela upp en kredit] the owner splits a credit into children that add up to it', async () => {
  const parties = await market(world)
  const { supplier, registry, buyer } = parties
  const credit = await mintedCredit(parties)
  await upload(registry, { tag: 'certificate', resourceUri: credit.resourceUri })
  const path = `/credits/${credit.id}/split`

  await refused(supplier.post(path, { quantities: [1000] }), 400, 'invalid-request')
  await refused(
    supplier.post(path, { quantities: [500, 500.0001] }),
    422,
    'quantities-do-not-add-up',
  )
  await refused(buyer.post(path, { quantities: [500, 500] }), 403, 'not-owner')

  const { items }: { items: Child[] } = await created(
    supplier.post(path, { quantities: [0.1, 0.2, 999.7] }),
  )
  assert.deepEqual(
    items.map(({ quantity, serialRange }) => [quantity, serialRange.from, serialRange.to]),
    [
      [0.1, 1, 1000],
      [0.2, 1001, 3000],
      [999.7, 3001, 10_000_000],
    ],
  )
  for (const { resourceUri } of items) {
    const child = await ok(supplier.get(resourceUri))
    assert.equal(child.status, 'active')
    assert.equal(child.ownerId, supplier.id)
    assert.equal(child.parentId, credit.id)
    assert.equal(child.vintage, credit.vintage)
    assert.deepEqual(await tagsOf(buyer, resourceUri), ['certificate'])
  }
  assert.equal((await ok(supplier.get(credit.resourceUri))).status, 'split')
  assert.deepEqual((await eventsOf(supplier, credit.resourceUri)).at(-1), 'Credit split')
  await refused(supplier.post(path, { quantities: [500, 500] }), 409, 'credit-not-active')

  // A child is split in its turn.
  const [child] = items
  const again = await created(
    supplier.post(`/tokens/${child?.id}/split`, {
      children: [{ quantity: 0.04 }, { quantity: 0.06 }],
    }),
  )
  assert.equal(again.items[1].parentId, child?.id)
})

test('[Dra tillbaka krediter › Skicka förslaget om tillbakadragande av kredit: CreditRetire] a buyer asks to retire its credit, which is locked meanwhile', async () => {
  const parties = await market(world)
  const { supplier, registry, buyer } = parties
  const credit = await mintedCredit(parties)
  await ok(supplier.post(`/credits/${credit.id}/transfer/`, { newOwnerId: buyer.id }))

  const body = {
    type: 'CreditRetire',
    resourceUri: credit.resourceUri,
    reason: 'Flights of 2025',
    beneficiary: { name: 'ACME AB', country: 'SWE' },
  }
  await refused(supplier.post('/proposals', body), 403, 'not-owner')
  const proposal = await created(buyer.post('/proposals', body))
  assert.equal(proposal.status, 'submitted')
  assert.equal(proposal.reviewerId, registry.id)
  assert.deepEqual(proposal.beneficiary, body.beneficiary)

  const locked = await ok(buyer.get(credit.resourceUri))
  assert.equal(locked.status, 'active')
  assert.equal(locked.openProposalId, proposal.id)
  await refused(
    buyer.post(`/credits/${credit.id}/split`, { quantities: [1, 999] }),
    409,
    'credit-locked',
  )
  await refused(
    buyer.post(`/credits/${credit.id}/transfer/`, { newOwnerId: supplier.id }),
    409,
    'credit-locked',
  )
  await refused(buyer.post('/proposals', body), 409, 'credit-locked')

  // Taken back it is free; asked for again it is locked again.
  await ok(buyer.act(proposal.id, 'Withdraw'))
  assert.equal((await ok(buyer.get(credit.resourceUri))).openProposalId, null)
  await ok(buyer.act(proposal.id, 'Resubmit'))
  assert.equal((await ok(buyer.get(credit.resourceUri))).openProposalId, proposal.id)
})

test('[Dra tillbaka krediter › Granska förslaget om tillbakadragande av kredit] the registry reviews, attaches a file and retires the credit', async () => {
  const parties = await market(world)
  const { supplier, registry, buyer } = parties
  const credit = await mintedCredit(parties)
  const { id } = await submit(supplier, 'CreditRetire', credit.resourceUri, {
    reason: 'Events of 2025',
    beneficiary: { name: 'The city of Umeå' },
  })

  assert.deepEqual(await idsOf(registry, '/proposals?type=CreditRetire&status=submitted'), [id])
  const seen = await expecting(200, registry.get(`/proposals/${id}`))
  assert.equal(seen.body.resourceUri, credit.resourceUri)
  assert.deepEqual(seen.body.allowedActions, ['Approve', 'Reject'])
  await assertSeen([`/proposals/${id}`], [supplier, registry], [buyer])

  // To attach a file changes the credit, and so what the registry decides on.
  await upload(registry, { tag: 'check', resourceUri: credit.resourceUri })
  const certificate = await upload(registry, { tag: 'certificate' })
  const approval = { message: 'Retired', fileIds: [certificate.id] }
  const stale = { 'if-match': seen.etag }
  await refused(registry.act(id, 'Approve', approval, stale), 412, 'stale-etag')
  const { etag } = await expecting(200, registry.get(`/proposals/${id}`))
  await ok(registry.act(id, 'Approve', approval, { 'if-match': etag }))

  const retired = await ok(buyer.get(credit.resourceUri))
  assert.equal(retired.status, 'retired')
  assert.equal(retired.ownerId, supplier.id)
  assert.equal(retired.openProposalId, null)
  assert.equal(retired.retirement.reason, 'Events of 2025')
  assert.deepEqual(retired.retirement.beneficiary, { name: 'The city of Umeå' })
  assert.deepEqual(await tagsOf(buyer, credit.resourceUri), ['certificate', 'check'])
  assert.equal(await contentFor(buyer, certificate.id), contentOf({ tag: 'certificate' }))
  assert.ok((await eventsOf(supplier, credit.resourceUri)).includes('Credit retired'))
  const { history } = await ok(buyer.get(`/credits/${credit.id}/lineage`))
  assert.deepEqual(steps(history), [
    ['mint', 1000],
    ['retire', 1000],
  ])

  // Retired is retired.
  await refused(
    supplier.post(`/credits/${credit.id}/transfer/`, { newOwnerId: buyer.id }),
    409,
    'credit-not-active',
  )
  await refused(
    supplier.post('/proposals', { type: 'CreditRetire', resourceUri: credit.resourceUri }),
    409,
    'credit-not-active',
  )
})

test('[Dra tillbaka krediter › Granska förslaget om tillbakadragande av kredit] the registry rejects a retirement, and the credit is free again', async () => {
  const parties = await market(world)
  const { supplier, registry, buyer } = parties
  const credit = await mintedCredit(parties)
  const { id } = await submit(supplier, 'CreditRetire', credit.resourceUri)
  const letter = await upload(registry, { tag: 'letter' })
  await ok(registry.act(id, 'Reject', { message: 'For whom?', fileIds: [letter.id] }))

  await assertStatuses(supplier, {
    [`/proposals/${id}`]: 'rejected',
    [credit.resourceUri]: 'active',
  })
  const free = await ok(supplier.get(credit.resourceUri))
  assert.equal(free.openProposalId, null)
  assert.equal(free.retirement, null)
  assert.deepEqual(await tagsOf(supplier, credit.resourceUri), ['letter'])
  await refused(
    sendFile(supplier, { tag: 'answer', resourceUri: credit.resourceUri }),
    403,
    'may-not-attach',
  )
  await ok(supplier.post(`/credits/${credit.id}/transfer/`, { newOwnerId: buyer.id }))
})

test('[Dra tillbaka krediter › Delvis tillbakadragning av kredit] the owner splits a credit and retires one child', async () => {
  const parties = await market(world)
  const { supplier, registry } = parties
  const credit = await mintedCredit(parties)
  const { items } = await created(
    supplier.post(`/credits/${credit.id}/split`, { quantities: [123.4567, 876.5433] }),
  )
  const [part, rest] = items
  const { id } = await submit(supplier, 'CreditRetire', part.resourceUri)
  await ok(registry.act(id, 'Approve'))
  await assertStatuses(supplier, {
    [credit.resourceUri]: 'split',
    [part.resourceUri]: 'retired',
    [rest.resourceUri]: 'active',
  })
  const { items: retired } = await ok(
    supplier.get(`/credits?ownerId=${supplier.id}&status=retired`),
  )
  assert.deepEqual(
    retired.map(({ quantity }: Child) => quantity),
    [123.4567],
  )
})

test('[Dra tillbaka krediter › Delvis tillbakadragning av kredit] in one call: the proposal splits the credit and is about the child', async () => {
  const parties = await market(world)
  const { registry } = parties
  const owner = await world.organization([roles.supplier, roles.buyer])
  const credit = await mintedCredit({ ...parties, supplier: owner })
  const ask = { type: 'CreditRetire', resourceUri: credit.resourceUri }
  await refused(
    owner.post('/proposals', { ...ask, quantity: 1000.5 }),
    422,
    'quantity-exceeds-credit',
  )
  const proposal = await created(owner.post('/proposals', { ...ask, quantity: 10.5 }))
  assert.notEqual(proposal.resourceUri, credit.resourceUri)
  const child = await ok(owner.get(proposal.resourceUri))
  assert.equal(child.quantity, 10.5)
  assert.equal(child.parentId, credit.id)

  // A withdrawal leaves the split; what was split off is free. rulings.md 25.
  await ok(owner.act(proposal.id, 'Withdraw'))
  await assertStatuses(owner, { [credit.resourceUri]: 'split', [child.resourceUri]: 'active' })
  await ok(owner.act(proposal.id, 'Resubmit'))
  await ok(registry.act(proposal.id, 'Approve'))
  assert.equal((await ok(owner.get(child.resourceUri))).status, 'retired')
  const { items } = await ok(owner.get(`/credits?ownerId=${owner.id}&status=active`))
  assert.deepEqual(
    items.map(({ quantity }: Child) => quantity),
    [989.5],
  )
})
