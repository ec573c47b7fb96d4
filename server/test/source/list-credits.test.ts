import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Market, market, mintedCredit, submit } from '../life.ts'
import { created, type Member, ok, refused, World } from '../world.ts'

let world: World
let parties: Market
let supplier: Member
let registry: Member
let buyer: Member
let marketplace: Member
let other: Member

before(async () => {
  world = await World.create()
  parties = await market(world)
  ;({ supplier, registry, buyer } = parties)
  marketplace = await world.organization('Marketplace')
  other = await world.organization('Marketplace')
  await tradeOn(marketplace, supplier)
  await tradeOn(marketplace, buyer)
})
after(() => world[Symbol.asyncDispose]())

async function tradeOn(place: Member, trader: Member) {
  const proposal = await created(
    trader.post('/proposals', { type: 'MarketplaceTraderRegister', reviewerId: place.id }),
  )
  assert.equal(proposal.resourceUri, `/organizations/${trader.id}`)
  await ok(place.act(proposal.id, 'Approve'))
}

async function listedCredit(quantity = 1000) {
  const credit = await mintedCredit(parties, quantity)
  const listing = await submit(supplier, 'MarketplaceListingRegister', credit.resourceUri, {
    reviewerId: marketplace.id,
  })
  await ok(marketplace.act(listing.id, 'Approve'))
  return ok(supplier.get(credit.resourceUri))
}

test('[Notera krediter › Registrera dig som köpare eller en marknadsplats] an owner of credits becomes a trader of a marketplace', async () => {
  const newcomer = await world.organization('Buyer')
  const asking = { type: 'MarketplaceTraderRegister', reviewerId: marketplace.id }
  const first = await created(newcomer.post('/proposals', asking))
  await refused(newcomer.post('/proposals', asking), 409, 'proposal-already-open')
  const { items } = await ok(
    marketplace.get('/proposals?role=reviewer&type=MarketplaceTraderRegister&status=submitted'),
  )
  assert.ok(items.some(({ id }: { id: string }) => id === first.id))
  await ok(marketplace.act(first.id, 'Reject', { message: 'Which registration number?' }))
  const second = await created(newcomer.post('/proposals', asking))
  await refused(newcomer.get(`/marketplaces/${marketplace.id}/traders`), 403, 'not-trader')
  await ok(marketplace.act(second.id, 'Approve'))
  const traders = await ok(newcomer.get(`/marketplaces/${marketplace.id}/traders`))
  assert.ok(traders.items.some(({ id }: { id: string }) => id === newcomer.id))
  await refused(newcomer.post('/proposals', asking), 409, 'trader-already')
  await refused(
    newcomer.post('/proposals', { ...asking, reviewerId: registry.id }),
    422,
    'reviewer-unsuitable',
  )
  await refused(
    newcomer.post('/proposals', { ...asking, resourceUri: `/organizations/${supplier.id}` }),
    403,
    'not-owner',
  )
})

test('[Notera krediter › Skicka förslag om att notera en kredit] a trader lists a credit and the lien holds', async () => {
  const credit = await mintedCredit(parties)
  const uri = credit.resourceUri
  await refused(
    supplier.post('/proposals', {
      type: 'MarketplaceListingRegister',
      resourceUri: uri,
      reviewerId: other.id,
    }),
    403,
    'not-trader',
  )
  const listing = await submit(supplier, 'MarketplaceListingRegister', uri, {
    reviewerId: marketplace.id,
  })
  await refused(supplier.post(`${uri}/split`, { quantities: [1, 999] }), 409, 'credit-locked')
  await ok(marketplace.act(listing.id, 'Approve'))
  const listed = await ok(buyer.get(uri))
  assert.equal(listed.status, 'listed')
  assert.equal(listed.listingMarketplaceId, marketplace.id)
  await refused(supplier.post(`${uri}/split`, { quantities: [1, 999] }), 409, 'credit-listed')
  const transfer = { newOwnerId: buyer.id }
  await refused(supplier.post(`${uri}/transfer`, transfer), 409, 'credit-listed')
  const retire = { type: 'CreditRetire', resourceUri: uri }
  await refused(supplier.post('/proposals', retire), 409, 'credit-listed')
  await refused(other.post(`${uri}/split`, { quantities: [1, 999] }), 403, 'not-owner')
  const { items } = await ok(buyer.get(`/marketplaces/${marketplace.id}/listings`))
  assert.ok(items.some(({ id }: { id: string }) => id === credit.id))
  await refused(other.get(`/marketplaces/${marketplace.id}/listings`), 403, 'not-trader')
})

test('[Notera krediter › Granska förslag om att skapa en kredit] a refused listing leaves the credit free', async () => {
  const credit = await mintedCredit(parties)
  const listing = await submit(supplier, 'MarketplaceListingRegister', credit.resourceUri, {
    reviewerId: marketplace.id,
    quantity: 400,
  })
  assert.notEqual(listing.resourceUri, credit.resourceUri)
  await ok(marketplace.act(listing.id, 'Reject'))
  const part = await ok(supplier.get(listing.resourceUri))
  assert.deepEqual([part.status, part.quantity, part.openProposalId], ['active', 400, null])
})

test('[Hantera krediter › Dela upp en kredit: som en marknadsplats] the marketplace splits what it has listed, and settles a sale by a transfer to one of its traders, whole or in part', async () => {
  const credit = await listedCredit()
  const outsider = await world.organization('Buyer')
  const selling = (body: object) => marketplace.post(`${credit.resourceUri}/transfer`, body)
  await refused(selling({ newOwnerId: outsider.id }), 422, 'new-owner-not-trader')
  await refused(selling({ newOwnerId: supplier.id }), 422, 'transfer-to-owner')
  const sold = await ok(selling({ newOwnerId: buyer.id, quantity: 250 }))
  assert.deepEqual(
    [sold.ownerId, sold.status, sold.quantity, sold.listingMarketplaceId],
    [buyer.id, 'active', 250, null],
  )
  const { descendants } = await ok(supplier.get(`${credit.resourceUri}/lineage`))
  const rest = descendants.find(({ id }: { id: string }) => id !== sold.id)
  assert.deepEqual([rest.status, rest.quantity, rest.ownerId], ['listed', 750, supplier.id])
  const { items } = await created(
    marketplace.post(`${rest.resourceUri}/split`, { quantities: [700, 50] }),
  )
  assert.equal(items[0].listingMarketplaceId, marketplace.id)
})

test('[Hantera krediter › Avnotera en kredit] a listing ends when the marketplace approves, of a part as well', async () => {
  const credit = await listedCredit()
  const delist = await submit(supplier, 'MarketplaceListingDeregister', credit.resourceUri)
  assert.equal(delist.reviewerId, marketplace.id)
  const listed = marketplace.post(`${credit.resourceUri}/transfer`, { newOwnerId: buyer.id })
  await refused(listed, 409, 'credit-locked')
  await ok(marketplace.act(delist.id, 'Approve'))
  assert.equal((await ok(supplier.get(credit.resourceUri))).status, 'active')
  const again = { type: 'MarketplaceListingDeregister', resourceUri: credit.resourceUri }
  await refused(supplier.post('/proposals', again), 409, 'credit-not-listed')

  const second = await listedCredit()
  const part = await submit(supplier, 'MarketplaceListingDeregister', second.resourceUri, {
    quantity: 300,
  })
  const waiting = await ok(supplier.get(part.resourceUri))
  assert.deepEqual([waiting.status, waiting.quantity], ['listed', 300])
  await ok(marketplace.act(part.id, 'Approve'))
  const { descendants } = await ok(supplier.get(`${second.resourceUri}/lineage`))
  assert.deepEqual(
    descendants.map(({ status, quantity }: { status: string; quantity: number }) => [
      status,
      quantity,
    ]),
    [
      ['active', 300],
      ['listed', 700],
    ],
  )
})

test('ruling 25: the listing marketplace ends a listing itself, at once', async () => {
  const credit = await listedCredit()
  const delist = await submit(marketplace, 'MarketplaceListingDeregister', credit.resourceUri)
  assert.equal(delist.status, 'approved')
  assert.deepEqual(delist.allowedActions, [])
  assert.equal((await ok(supplier.get(credit.resourceUri))).status, 'active')
  const foreign = { type: 'MarketplaceListingDeregister', resourceUri: credit.resourceUri }
  await refused(other.post('/proposals', foreign), 403, 'not-owner')
})

test('[Hantera krediter › Överför kreditnotering] a lien moves to another marketplace', async () => {
  const credit = await listedCredit()
  const moving = {
    type: 'MarketplaceListingTransfer',
    resourceUri: credit.resourceUri,
    reviewerId: other.id,
  }
  await refused(supplier.post('/proposals', moving), 403)
  await refused(
    marketplace.post('/proposals', { ...moving, reviewerId: marketplace.id }),
    422,
    'same-organization',
  )
  const proposal = await created(marketplace.post('/proposals', moving))
  const { items } = await ok(other.get('/proposals?type=MarketplaceListingTransfer'))
  assert.equal(items[0].id, proposal.id)
  await ok(other.act(proposal.id, 'Approve'))
  const moved = await ok(supplier.get(credit.resourceUri))
  assert.deepEqual([moved.status, moved.listingMarketplaceId], ['listed', other.id])
  await refused(marketplace.post(`${credit.resourceUri}/split`, { quantities: [1, 999] }), 403)
  await refused(
    other.post(`${credit.resourceUri}/transfer`, { newOwnerId: buyer.id }),
    422,
    'new-owner-not-trader',
  )
})

test('ruling 12: an omnibus marketplace is a trader of itself', async () => {
  const omnibus = await world.organization(['Marketplace', 'Buyer'])
  const credit = await mintedCredit(parties)
  await ok(supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId: omnibus.id }))
  const listing = {
    type: 'MarketplaceListingRegister',
    resourceUri: credit.resourceUri,
    reviewerId: omnibus.id,
  }
  await refused(omnibus.post('/proposals', listing), 403, 'not-trader')
  await ok(omnibus.patch(`/organizations/${omnibus.id}`, { isOmnibusOrganization: true }))
  const proposal = await created(omnibus.post('/proposals', listing))
  assert.equal(proposal.status, 'submitted')
  await ok(omnibus.act(proposal.id, 'Approve'))
  const delisting = { type: 'MarketplaceListingDeregister', resourceUri: credit.resourceUri }
  const delist = await created(omnibus.post('/proposals', delisting))
  assert.equal(delist.status, 'submitted')
  await ok(omnibus.act(delist.id, 'Approve'))
})

test('ruling 26: cancelling a listed credit ends the lien and what waits', async () => {
  const credit = await listedCredit()
  const delist = await submit(supplier, 'MarketplaceListingDeregister', credit.resourceUri)
  const cancelled = await ok(registry.post(`${credit.resourceUri}/cancel`, { reason: 'Fire' }))
  assert.deepEqual([cancelled.status, cancelled.listingMarketplaceId], ['cancelled', null])
  assert.equal((await ok(supplier.get(`/proposals/${delist.id}`))).status, 'rejected')
})

test('everybody signed in sees which marketplaces there are', async () => {
  const { items } = await ok(buyer.get('/marketplaces'))
  const place = items.find(({ id }: { id: string }) => id === marketplace.id)
  assert.equal(place.isTrader, true)
  assert.ok(place.traderCount >= 2)
})
