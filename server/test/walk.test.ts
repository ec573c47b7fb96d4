import assert from 'node:assert/strict'
import { test } from 'node:test'
import { market, mintedCredit, submit } from './life.ts'
import { created, ok, World } from './world.ts'

test('a project becomes a credit that is split, transferred and retired', async () => {
  await using world = await World.create()
  const parties = await market(world)
  const { supplier, registry, buyer } = parties
  const credit = await mintedCredit(parties)
  assert.equal(credit.quantity, 1000)
  assert.deepEqual(credit.serialRange, { line: '2024', from: 1, to: 10_000_000 })

  const { items } = await created(
    supplier.post(`${credit.resourceUri}/split`, { quantities: [400.5, 599.5] }),
  )
  assert.deepEqual(
    items.map((item: { quantity: number }) => item.quantity),
    [400.5, 599.5],
  )
  const sold = await ok(supplier.post(`/tokens/${items[0].id}/transfer/`, { newOwnerId: buyer.id }))
  assert.equal(sold.ownerId, buyer.id)
  const retire = await submit(buyer, 'CreditRetire', sold.resourceUri, {
    reason: 'Flights of 2025',
    beneficiary: { name: 'ACME AB', country: 'SWE' },
    quantity: 100.5,
  })
  await ok(registry.act(retire.id, 'approve'))
  const retired = await ok(buyer.get(retire.resourceUri))
  assert.equal(retired.status, 'retired')
  assert.equal(retired.quantity, 100.5)
  const lineage = await ok(buyer.get(`${retired.resourceUri}/lineage`))
  assert.equal(lineage.ancestors.length, 2)
  assert.equal(lineage.ecoProject.name, 'Gazi Bay')
})
