import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  type Market,
  market,
  mintedCredit,
  nextAssetId,
  registeredMbp,
  submit,
  verifiedClaim,
} from '../life.ts'
import { created, type Member, ok, refused, World } from '../world.ts'

let world: World
let parties: Market
let supplier: Member
let registry: Member
let verifier: Member
let buyer: Member

before(async () => {
  world = await World.create()
  parties = await market(world)
  ;({ supplier, registry, verifier, buyer } = parties)
})
after(() => world[Symbol.asyncDispose]())

test('ruling 23: a minted credit takes the next serials of its line, and a split cuts them in order', async () => {
  const own = { ...parties, registry: await world.organization('IssuingRegistry') }
  const first = await mintedCredit(own, 12.5)
  const second = await mintedCredit(own, 0.0001)
  assert.deepEqual(first.serialRange, { line: '2024', from: 1, to: 125_000 })
  assert.deepEqual(second.serialRange, { line: '2024', from: 125_001, to: 125_001 })
  const { items } = await created(
    supplier.post(`${first.resourceUri}/split`, { quantities: [0.0001, 12, 0.4999] }),
  )
  assert.deepEqual(
    items.map(({ serialRange }: { serialRange: { from: number; to: number } }) => [
      serialRange.from,
      serialRange.to,
    ]),
    [
      [1, 1],
      [2, 120_001],
      [120_002, 125_000],
    ],
  )
  await refused(
    supplier.post(`${second.resourceUri}/split`, { quantities: [0.0001, 0.0001] }),
    422,
    'quantities-do-not-add-up',
  )
})

test('ruling 24: the owner of a locked credit gets 409, who is not the owner 403', async () => {
  const credit = await mintedCredit(parties)
  const transfer = { newOwnerId: buyer.id }
  await submit(supplier, 'CreditRetire', credit.resourceUri)
  await refused(supplier.post(`${credit.resourceUri}/transfer`, transfer), 409, 'credit-locked')
  await refused(buyer.post(`${credit.resourceUri}/transfer`, transfer), 403, 'not-owner')
  await refused(registry.post(`${credit.resourceUri}/split`, { quantities: [1, 999] }), 403)
})

test('ruling 24: who lost to a transfer is no owner any more', async () => {
  const credit = await mintedCredit(parties)
  await ok(supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId: buyer.id }))
  await refused(
    supplier.post(`${credit.resourceUri}/split`, { quantities: [1, 999] }),
    403,
    'not-owner',
  )
})

test('ruling 25: a transfer to the present owner, and to one that may not own, is refused', async () => {
  const credit = await mintedCredit(parties)
  const to = (newOwnerId: string) => supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId })
  await refused(to(supplier.id), 422, 'transfer-to-owner')
  await refused(to(registry.id), 422, 'new-owner-unsuitable')
  await refused(to(credit.id), 422, 'new-owner-unsuitable')
  const marketplace = await world.organization('Marketplace')
  await refused(to(marketplace.id), 422, 'new-owner-unsuitable')
  const trading = await world.organization(['Marketplace', 'Buyer'])
  assert.equal((await ok(to(trading.id))).ownerId, trading.id)
})

test('ruling 25: a partial transfer and a partial retirement split in the same transaction', async () => {
  const credit = await mintedCredit(parties)
  const moved = await ok(
    supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId: buyer.id, quantity: 250 }),
  )
  assert.equal(moved.quantity, 250)
  assert.equal(moved.parentId, credit.id)
  const { descendants } = await ok(supplier.get(`${credit.resourceUri}/lineage`))
  const rest = descendants.find(({ id }: { id: string }) => id !== moved.id)
  assert.equal(rest.quantity, 750)
  assert.equal(rest.ownerId, supplier.id)

  const retire = await submit(supplier, 'CreditRetire', rest.resourceUri, { quantity: 0.25 })
  assert.notEqual(retire.resourceUri, rest.resourceUri)
  const locked = await ok(supplier.get(retire.resourceUri))
  assert.equal(locked.quantity, 0.25)
  assert.equal(locked.openProposalId, retire.id)
  await ok(registry.act(retire.id, 'Reject'))
  const unlocked = await ok(supplier.get(retire.resourceUri))
  assert.equal(unlocked.status, 'active')
  assert.equal(unlocked.openProposalId, null)
  assert.equal((await ok(supplier.get(rest.resourceUri))).status, 'split')

  await refused(
    supplier.post('/proposals', {
      type: 'CreditRetire',
      resourceUri: retire.resourceUri,
      quantity: 0.2501,
    }),
    422,
    'quantity-exceeds-credit',
  )
})

test('ruling 26: a cancellation ends a locked credit and rejects what waits on it', async () => {
  const credit = await mintedCredit(parties)
  const retire = await submit(supplier, 'CreditRetire', credit.resourceUri)
  await refused(supplier.post(`${credit.resourceUri}/cancel`, { reason: 'No' }), 403)
  const cancelled = await ok(registry.post(`${credit.resourceUri}/cancel`, { reason: 'Fire' }))
  assert.equal(cancelled.status, 'cancelled')
  assert.equal(cancelled.openProposalId, null)
  const proposal = await ok(supplier.get(`/proposals/${retire.id}`))
  assert.equal(proposal.status, 'rejected')
  assert.equal(proposal.actions.at(-1).message, 'Fire')
  const again = registry.post(`${credit.resourceUri}/cancel`, { reason: 'Fire' })
  await refused(again, 409, 'credit-not-active')
  await refused(registry.act(retire.id, 'Approve'), 409)
})

test('ruling 27: only an omnibus organization names an end-use buyer, and only parties see it', async () => {
  const omnibus = await world.organization(['Marketplace', 'Buyer'])
  const credit = await mintedCredit(parties)
  const given = { newOwnerId: omnibus.id, endUseBuyer: { id: 'customer-7' } }
  await refused(supplier.post(`${credit.resourceUri}/transfer`, given), 403, 'not-omnibus')
  await ok(supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId: omnibus.id }))
  const toBuyer = { endUseBuyer: { id: 'customer-7', details: 'ACME AB' } }
  const naming = `${credit.resourceUri}/endUseBuyerTransfer`
  await refused(omnibus.post(naming, toBuyer), 403, 'not-omnibus')
  const { etag } = await omnibus.get(`/organizations/${omnibus.id}`)
  await ok(omnibus.patch(`/organizations/${omnibus.id}`, { isOmnibusOrganization: true }, etag))
  const named = await ok(omnibus.post(naming, toBuyer))
  assert.deepEqual(named.endUseBuyer, toBuyer.endUseBuyer)
  assert.deepEqual((await ok(registry.get(credit.resourceUri))).endUseBuyer, toBuyer.endUseBuyer)
  assert.ok(!('endUseBuyer' in (await ok(verifier.get(credit.resourceUri)))))

  const { items } = await created(
    omnibus.post(`${credit.resourceUri}/split`, {
      children: [{ quantity: 1 }, { quantity: 999, endUseBuyer: { id: 'customer-8' } }],
    }),
  )
  assert.equal(items[0].endUseBuyer.id, 'customer-7')
  assert.equal(items[1].endUseBuyer.id, 'customer-8')

  const retire = await submit(omnibus, 'CreditRetire', items[0].resourceUri, {
    endUseBuyer: { id: 'customer-9' },
  })
  assert.equal((await ok(omnibus.get(items[0].resourceUri))).endUseBuyer.id, 'customer-7')
  await refused(omnibus.post(`${items[0].resourceUri}/endUseBuyerTransfer`, toBuyer), 409)
  await ok(registry.act(retire.id, 'Approve'))
  assert.equal((await ok(omnibus.get(items[0].resourceUri))).endUseBuyer.id, 'customer-9')
  const cleared = await ok(
    omnibus.post(`${items[1].resourceUri}/transfer`, { newOwnerId: buyer.id }),
  )
  assert.ok(!('endUseBuyer' in cleared) || cleared.endUseBuyer === null)
  assert.equal((await ok(buyer.get(items[1].resourceUri))).endUseBuyer, null)
})

test('ruling 27: who is omnibus no longer is not offered what names an end-use buyer', async () => {
  const omnibus = await world.organization(['Marketplace', 'Buyer'])
  const own = `/organizations/${omnibus.id}`
  const become = async (isOmnibusOrganization: boolean) => {
    const { etag } = await omnibus.get(own)
    await ok(omnibus.patch(own, { isOmnibusOrganization }, etag))
  }
  await become(true)
  const { resourceUri } = await mintedCredit(parties)
  await ok(supplier.post(`${resourceUri}/transfer`, { newOwnerId: omnibus.id }))
  const more = { endUseBuyer: { id: 'customer-7' } }
  const { id } = await submit(omnibus, 'CreditRetire', resourceUri, more)
  const withdrawn = await ok(omnibus.act(id, 'Withdraw'))
  assert.deepEqual(withdrawn.allowedActions, ['Resubmit'])

  await become(false)
  const proposal = await ok(omnibus.get(`/proposals/${id}`))
  assert.deepEqual(proposal.allowedActions, [])
  await refused(omnibus.act(id, 'Resubmit'), 409, 'no-longer-holds')
  await become(true)
  await ok(omnibus.act(id, 'Resubmit'))
})

test('ruling 28: large quantities are exact to the last decimal', async () => {
  const mbp = await registeredMbp(parties)
  const whole = 900_000_000_000
  const { processedClaimUri } = await verifiedClaim(parties, mbp, { quantity: whole })
  const mint = await submit(verifier, 'CreditMint', processedClaimUri)
  const minted = await ok(registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
  const [uri] = minted.outcome.resourceUris
  const split = (body: string) => supplier.post(`${uri}/split`, body)
  // No double tells these apart: the literals decide.
  const wrong = '{"quantities": [899999999999.9997, 0.0002]}'
  await refused(split(wrong), 422, 'quantities-do-not-add-up')
  const right = await split('{"quantities": [899999999999.9997, 0.0003]}')
  assert.equal(right.status, 201)
  const raw = await fetch(`${world.baseUrl}/v1${right.body.items[0].resourceUri}`, {
    headers: { authorization: `Bearer ${supplier.token}` },
  }).then((response) => response.text())
  assert.match(raw, /"quantity":899999999999\.9997,/)
})

test('ruling 28: more than four decimals, nothing, and too much are refused', async () => {
  const credit = await mintedCredit(parties)
  const split = (quantities: unknown[]) =>
    supplier.post(`${credit.resourceUri}/split`, { quantities })
  await refused(split([0.00001, 999.99999]), 400)
  await refused(split([0, 1000]), 400)
  await refused(split([-1, 1001]), 400)
  await refused(split([900_000_000_001, 1]), 400)
  await refused(split(['1', 999]), 400)
  await refused(split([1000]), 400)
  await refused(split(Array.from({ length: 1001 }, () => 1)), 400)
  const { items } = await created(split(Array.from({ length: 1000 }, () => 1)))
  assert.equal(items.length, 1000)
})

test('ruling 19: the lineage shows everybody the steps, and comments and files to their readers', async () => {
  const credit = await mintedCredit(parties)
  const uri = `${credit.resourceUri}/lineage`
  const [forOwner, forBuyer] = await Promise.all([ok(supplier.get(uri)), ok(buyer.get(uri))])
  assert.equal(forBuyer.claim.checkpoints.length, 2)
  assert.equal(forBuyer.processedClaim.checkpointResults[0].outcome, 'Verified')
  assert.equal(forBuyer.mint.creditId, credit.id)
  assert.equal(forBuyer.history[0].what, 'mint')
  assert.ok(
    !('files' in forBuyer.claim) && !('comment' in forBuyer.processedClaim.checkpointResults[0]),
  )
  assert.deepEqual(forOwner.claim.files, [])
  assert.ok('comment' in forOwner.processedClaim.checkpointResults[0])
})

test('ruling 19: descendants come in pages of a thousand', async () => {
  const credit = await mintedCredit(parties)
  const thousand = Array.from({ length: 1000 }, () => 1)
  const { items } = await created(
    supplier.post(`${credit.resourceUri}/split`, { quantities: thousand }),
  )
  await created(supplier.post(`${items[500].resourceUri}/split`, { quantities: [0.5, 0.5] }))
  const first = await ok(supplier.get(`${credit.resourceUri}/lineage`))
  assert.equal(first.descendants.length, 1000)
  const second = await ok(supplier.get(`${credit.resourceUri}/lineage?page=${first.nextPage}`))
  assert.equal(second.descendants.length, 2)
  const ids = [...first.descendants, ...second.descendants].map(({ id }: { id: string }) => id)
  assert.equal(new Set(ids).size, 1002)
  assert.ok(!('nextPage' in second))
})

test('an ended credit never moves again', async () => {
  const credit = await mintedCredit(parties)
  const retire = await submit(supplier, 'CreditRetire', credit.resourceUri)
  await ok(registry.act(retire.id, 'Approve'))
  const { resourceUri } = credit
  const body = { newOwnerId: buyer.id }
  await refused(supplier.post(`${resourceUri}/transfer`, body), 409, 'credit-not-active')
  await refused(supplier.post(`${resourceUri}/split`, { quantities: [1, 999] }), 409)
  await refused(registry.post(`${resourceUri}/cancel`, { reason: 'Late' }), 409)
  const again = { type: 'CreditRetire', resourceUri }
  await refused(supplier.post('/proposals', again), 409, 'credit-not-active')
})
