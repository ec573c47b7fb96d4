import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { ownedCredit, periodOf, report } from './goals.ts'
import { type Market, market } from './life.ts'
import { created, type Member, ok, type Reply, World } from './world.ts'

/** As in races.test.ts: rivals wait at a lock that is held from outside, then run at once. */
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

const twenty = (rival: (at: number) => Promise<Reply>) =>
  Array.from({ length: 20 }, (_, at) => () => rival(at))
const won = (replies: Reply[]) => replies.filter(({ status }) => status < 300)

const offset = ({ resourceUri }: { resourceUri: string }, period: { id: string }) =>
  buyer.post('/proposals', {
    type: 'ESGEmissionOffset',
    resourceUri,
    esgReportingPeriodId: period.id,
  })

test('of 20 concurrent approvals and withdrawals of one offset exactly one takes effect', async () => {
  for (let round = 0; round < 3; round++) {
    const { period } = await periodOf(buyer)
    const credit = await ownedCredit(parties, buyer)
    const { id } = await created(offset(credit, period))
    const replies = await race(
      'credits',
      credit.id,
      twenty((at) => ((at + round) % 2 ? registry.act(id, 'Approve') : buyer.act(id, 'Withdraw'))),
    )
    const [winner, ...others] = won(replies)
    assert.deepEqual(others, [])
    assert.ok(replies.every(({ status }) => status === 200 || status === 409))
    const isApproved = winner?.body.status === 'approved'
    const { status } = await ok(buyer.get(credit.resourceUri))
    const { offsets, offsetQuantity } = await ok(buyer.get(period.resourceUri))
    assert.equal(status, isApproved ? 'retired' : 'active')
    assert.equal(offsets.length, isApproved ? 1 : 0)
    assert.equal(offsetQuantity, isApproved ? 1000 : 0)
  }
})

test('a milestone is not deleted under an offset that is made at the same instant', async () => {
  const { period, milestone } = await periodOf(buyer)
  const credits: { resourceUri: string }[] = []
  for (let at = 0; at < 10; at++) credits.push(await ownedCredit(parties, buyer, 1))
  const replies = await race('esg_scorecards', milestone.esgScorecardId, [
    ...credits.map((credit) => () => offset(credit, period)),
    ...Array.from({ length: 10 }, () => () => buyer.delete(milestone.resourceUri)),
  ])
  const made = replies.filter(({ status }) => status === 201)
  const deleted = replies.filter(({ status }) => status === 204)
  assert.ok(
    (deleted.length === 1 && made.length === 0) || (deleted.length === 0 && made.length === 10),
    `${deleted.length} deleted, ${made.length} made`,
  )
  const approvals = await Promise.all(made.map(({ body: { id } }) => registry.act(id, 'Approve')))
  assert.equal(won(approvals).length, made.length)
})

test('emissions and offsets that arrive together are all counted, and no version is lost', async () => {
  const { period, milestone } = await periodOf(buyer)
  const { etag } = await buyer.get(milestone.resourceUri)
  const proposals: { id: string }[] = []
  for (let at = 0; at < 5; at++) {
    proposals.push(await created(offset(await ownedCredit(parties, buyer, 1), period)))
  }
  const replies = await race('esg_scorecards', milestone.esgScorecardId, [
    ...proposals.map(
      ({ id }) =>
        () =>
          registry.act(id, 'Approve'),
    ),
    ...Array.from({ length: 15 }, () => async () => {
      const emission = { scope: 'Two', category: 'IndirectPurchasedEnergy', quantity: 0.1 }
      return buyer.post(`${period.resourceUri}/emissions`, emission)
    }),
  ])
  assert.equal(won(replies).length, 20)
  const after = await ok(buyer.get(period.resourceUri))
  assert.deepEqual(
    [after.actualEmissions, after.offsetQuantity, after.effectiveEmissions],
    [1.5, 5, -3.5],
  )
  assert.equal(Number(etag.slice(1, -1)) + 20, Number((await version(milestone)).slice(1, -1)))
})

const version = async ({ resourceUri }: { resourceUri: string }) =>
  (await buyer.get(resourceUri)).etag

test('of 20 concurrent changes of an emission with the same ETag exactly one takes effect', async () => {
  const { period, milestone } = await periodOf(buyer)
  const emission = await report(buyer, period, 1)
  const etag = await version(emission)
  const replies = await race(
    'esg_scorecards',
    milestone.esgScorecardId,
    twenty((at) => buyer.patch(emission.resourceUri, { quantity: at + 2 }, etag)),
  )
  const [winner, ...others] = won(replies)
  assert.deepEqual(others, [])
  assert.ok(replies.every(({ status }) => status === 200 || status === 412))
  assert.equal((await ok(buyer.get(period.resourceUri))).actualEmissions, winner?.body.quantity)
})
