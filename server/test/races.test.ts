import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import {
  draftMbp,
  type Market,
  market,
  mintedCredit,
  newClaim,
  newProject,
  nextAssetId,
  registeredMbp,
  submit,
  verifiedClaim,
} from './life.ts'
import { created, ok, type Reply, World } from './world.ts'

/**
 * Rivals for one thing, sent while its row is locked from outside: they all wait, then run at once.
 * Otherwise each might be over before the next begins, and the race would prove nothing.
 */

let world: World
let parties: Market

before(async () => {
  world = await World.create()
  parties = await market(world)
})
after(() => world[Symbol.asyncDispose]())

const WAITING_MIN = 8

async function race(table: string, id: string, rivals: (() => Promise<Reply>)[]): Promise<Reply[]> {
  const gate = new pg.Client({ connectionString: world.databaseUrl })
  const watch = new pg.Client({ connectionString: world.databaseUrl })
  await Promise.all([gate.connect(), watch.connect()])
  await gate.query('begin')
  await gate.query(`select from ${table} where id = $1 for update`, [id])
  const answers = Promise.all(rivals.map((rival) => rival()))
  const deadline = Date.now() + 10_000
  for (;;) {
    const { rows } = await watch.query(
      `select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rows[0].waiting >= WAITING_MIN) break
    assert.ok(Date.now() < deadline, 'the rivals must meet at the lock')
  }
  await gate.query('commit')
  await Promise.all([gate.end(), watch.end()])
  return answers
}

/** How many got each status. */
function tally(replies: Reply[]) {
  return Object.fromEntries(
    [...new Set(replies.map(({ status }) => status))]
      .sort()
      .map((status) => [status, replies.filter((reply) => reply.status === status).length]),
  )
}

const won = (replies: Reply[]) => replies.filter(({ status }) => status < 300)

test('of 50 concurrent spends of one credit exactly one takes effect', async () => {
  const { supplier, buyer, registry } = parties
  for (let round = 0; round < 4; round++) {
    const credit = await mintedCredit(parties)
    const uri = credit.resourceUri
    const spends = [
      () => supplier.post(`${uri}/split`, { quantities: [1, 999] }),
      () => supplier.post(`${uri}/transfer`, { newOwnerId: buyer.id }),
      () => supplier.post('/proposals', { type: 'CreditRetire', resourceUri: uri }),
      () => supplier.post('/proposals', { type: 'CreditRetire', resourceUri: uri, quantity: 1 }),
      () => supplier.post(`${uri}/transfer`, { newOwnerId: buyer.id, quantity: 2 }),
      () => registry.post(`${uri}/cancel`, { reason: 'Reversal' }),
    ]
    const rivals = Array.from({ length: 50 }, (_, at) => spends[(at + round) % spends.length])
    const replies = await race(
      'credits',
      credit.id,
      rivals.flatMap((rival) => rival ?? []),
    )
    // A cancellation rejects a waiting retirement: the one case in which two follow each other.
    const winners = won(replies)
    const retiredThenCancelled =
      winners.length === 2 &&
      winners.some(({ body }) => body.type === 'CreditRetire' && body.resourceUri === uri) &&
      winners.some(({ body }) => body.status === 'cancelled')
    const movedThenCancelled =
      winners.length === 2 &&
      winners.some(({ body }) => body.ownerId === buyer.id && body.status === 'active') &&
      winners.some(({ body }) => body.status === 'cancelled')
    assert.ok(
      winners.length === 1 || retiredThenCancelled || movedThenCancelled,
      JSON.stringify(tally(replies)),
    )
    for (const { status } of replies) assert.ok([200, 201, 403, 409].includes(status))
    const { rows } = await query(
      `with recursive tree as (
         select * from credits where id = $1
         union all select child.* from credits child join tree on child.parent_id = tree.id)
       select sum(quantity)::text as quantity from tree where status <> 'split'`,
      [credit.id],
    )
    assert.equal(rows[0]?.quantity, '10000000')
  }
})

test('of 50 concurrent spends by its owner exactly one takes effect', async () => {
  const { supplier, buyer } = parties
  const credit = await mintedCredit(parties)
  const uri = credit.resourceUri
  const replies = await race(
    'credits',
    credit.id,
    Array.from({ length: 50 }, (_, at) => () => {
      if (at % 3 === 0) return supplier.post(`${uri}/split`, { quantities: [at + 1, 999 - at] })
      if (at % 3 === 1) return supplier.post(`${uri}/transfer`, { newOwnerId: buyer.id })
      return supplier.post('/proposals', { type: 'CreditRetire', resourceUri: uri })
    }),
  )
  assert.equal(won(replies).length, 1, JSON.stringify(tally(replies)))
  assert.ok(replies.every(({ status }) => [200, 201, 403, 409].includes(status)))
})

test('of 50 rivals for a listed credit exactly one takes effect: delisting, splitting, settling', async () => {
  const { supplier, buyer } = parties
  const marketplace = await world.organization('Marketplace')
  const second = await world.organization('Marketplace')
  for (const trader of [supplier, buyer]) {
    const asking = { type: 'MarketplaceTraderRegister', reviewerId: marketplace.id }
    const registration = await created(trader.post('/proposals', asking))
    await ok(marketplace.act(registration.id, 'Approve'))
  }
  for (let round = 0; round < 3; round++) {
    const credit = await mintedCredit(parties)
    const uri = credit.resourceUri
    const listing = await submit(supplier, 'MarketplaceListingRegister', uri, {
      reviewerId: marketplace.id,
    })
    await ok(marketplace.act(listing.id, 'Approve'))
    const delist = { type: 'MarketplaceListingDeregister', resourceUri: uri }
    const handOver = { type: 'MarketplaceListingTransfer', resourceUri: uri, reviewerId: second.id }
    const spends = [
      () => supplier.post('/proposals', delist),
      () => supplier.post('/proposals', { ...delist, quantity: 7 }),
      () => marketplace.post('/proposals', handOver),
      () => marketplace.post(`${uri}/split`, { quantities: [1, 999] }),
      () => marketplace.post(`${uri}/transfer`, { newOwnerId: buyer.id }),
      () => marketplace.post(`${uri}/transfer`, { newOwnerId: buyer.id, quantity: 3 }),
    ]
    const rivals = Array.from({ length: 50 }, (_, at) => spends[(at + round) % spends.length])
    const replies = await race(
      'credits',
      credit.id,
      rivals.flatMap((rival) => rival ?? []),
    )
    assert.equal(won(replies).length, 1, JSON.stringify(tally(replies)))
    assert.ok(replies.every(({ status }) => [200, 201, 403, 409].includes(status)))
  }
})

test('of 20 concurrent decisions and withdrawals on a listing exactly one takes effect', async () => {
  const { supplier } = parties
  const marketplace = await world.organization('Marketplace')
  const asking = { type: 'MarketplaceTraderRegister', reviewerId: marketplace.id }
  const registration = await created(supplier.post('/proposals', asking))
  await ok(marketplace.act(registration.id, 'Approve'))
  const credit = await mintedCredit(parties)
  const listing = await submit(supplier, 'MarketplaceListingRegister', credit.resourceUri, {
    reviewerId: marketplace.id,
  })
  const replies = await race(
    'credits',
    credit.id,
    Array.from({ length: 20 }, (_, at) => () => {
      if (at % 3 === 0) return supplier.act(listing.id, 'Withdraw')
      return marketplace.act(listing.id, at % 3 === 1 ? 'Approve' : 'Reject')
    }),
  )
  assert.deepEqual(tally(replies), { 200: 1, 409: 19 })
})

test('of 20 concurrent decisions on one proposal exactly one takes effect', async () => {
  const { supplier, registry } = parties
  const mbp = await draftMbp(parties)
  const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  const replies = await race(
    'eco_projects',
    mbp.ecoProjectId,
    Array.from(
      { length: 20 },
      (_, at) => () => registry.act(proposal.id, at % 2 ? 'Approve' : 'Reject'),
    ),
  )
  assert.deepEqual(tally(replies), { 200: 1, 409: 19 })
  const { status } = await ok(supplier.get(mbp.resourceUri))
  const decided = await ok(supplier.get(`/proposals/${proposal.id}`))
  assert.equal(status, decided.status === 'approved' ? 'registered' : 'rejected')
  assert.equal(decided.actions.length, 2)
})

test('of 20 concurrent mints of one processed claim exactly one makes a credit', async () => {
  const { registry, verifier } = parties
  const mbp = await registeredMbp(parties)
  const { processedClaimUri } = await verifiedClaim(parties, mbp)
  const mint = await submit(verifier, 'CreditMint', processedClaimUri)
  const replies = await race(
    'eco_projects',
    String((await ok(registry.get(processedClaimUri))).ecoProjectId),
    Array.from(
      { length: 20 },
      () => () => registry.act(mint.id, 'Mint', { assetId: nextAssetId() }),
    ),
  )
  assert.deepEqual(tally(replies), { 200: 1, 409: 19 })
})

test('of 20 concurrent registrations of one MBP exactly one is open', async () => {
  const { supplier } = parties
  const mbp = await draftMbp(parties)
  const body = { type: 'MBPRegister', resourceUri: mbp.resourceUri }
  const replies = await race(
    'eco_projects',
    mbp.ecoProjectId,
    Array.from({ length: 20 }, () => () => supplier.post('/proposals', body)),
  )
  assert.deepEqual(tally(replies), { 201: 1, 409: 19 })
})

test('of 20 concurrent changes with the same ETag exactly one takes effect', async () => {
  const { supplier } = parties
  const mbp = await registeredMbp(parties)
  const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  const { etag } = await supplier.get(claim.resourceUri)
  const replies = await race(
    'eco_projects',
    mbp.ecoProjectId,
    Array.from(
      { length: 20 },
      (_, at) => () => supplier.patch(claim.resourceUri, { name: `Name ${at}` }, etag),
    ),
  )
  assert.deepEqual(tally(replies), { 200: 1, 412: 19 })
})

test('20 equal requests with one Idempotency-Key at the same instant have one effect', async () => {
  const { supplier, registry } = parties
  const credit = await mintedCredit(parties)
  const key = { 'idempotency-key': 'the-same-instant' }
  const split = { quantities: [1, 999] }
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => supplier.post(`${credit.resourceUri}/split`, split, key)),
  )
  assert.deepEqual(tally(replies), { 201: 20 })
  assert.equal(new Set(replies.map(({ body }) => JSON.stringify(body))).size, 1)
  const { descendants } = await ok(supplier.get(`${credit.resourceUri}/lineage`))
  assert.equal(descendants.length, 2)

  const before = (await ok(supplier.get('/ecoProjects?top=500'))).items.length
  const project = newProject(registry.id)
  const making = { 'idempotency-key': 'one-project' }
  const made = await Promise.all(
    Array.from({ length: 20 }, () => supplier.post('/ecoProjects', project, making)),
  )
  assert.equal(new Set(made.map(({ body }) => body.id)).size, 1)
  assert.equal((await ok(supplier.get('/ecoProjects?top=500'))).items.length, before + 1)
})

async function query(text: string, values: unknown[]) {
  const client = new pg.Client({ connectionString: world.databaseUrl })
  await client.connect()
  try {
    return await client.query(text, values)
  } finally {
    await client.end()
  }
}
