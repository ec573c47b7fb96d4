import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { fromBase64 } from '@environmental-credit-service/proof/bytes'
import { checkProof, retirementOf } from '@environmental-credit-service/proof/certificate'
import { isConsistent, isIncluded } from '@environmental-credit-service/proof/merkle'
import { publicKeyOf } from '@environmental-credit-service/proof/note'
import { readLog } from '@environmental-credit-service/proof/read-log'
import { sql } from 'kysely'
import { inTransaction } from '../../src/db/transaction.ts'
import { inSnapshot } from '../../src/ledger/verify.ts'
import { checkLog } from '../../src/transparency/check.ts'
import { OtherLogKey, Sealer } from '../../src/transparency/seal.ts'
import { creditsOfEachFate } from '../credits-of-each-fate.ts'
import { created, ok, refused, World } from '../world.ts'

const identity = { privateKey: randomBytes(32), origin: 'test.example/transparency-log' }
const verifier = { name: identity.origin, publicKey: publicKeyOf(identity.privateKey) }
const now = () => new Date()

describe('the transparency log', () => {
  let world: World
  let credits: Record<string, string>
  before(async () => {
    world = await World.create()
    credits = await creditsOfEachFate(world)
  })
  after(() => world[Symbol.asyncDispose]())

  const breaches = async () =>
    (await inSnapshot(world.db, (tx) => checkLog(tx))).flatMap(({ findings }) => findings)

  test('says so while nothing is sealed', async () => {
    const anybody = world.anonymous()
    await refused(anybody.get('/transparencyLog'), 404, 'log-not-begun')
    await refused(anybody.get('/transparencyLog/inclusionProof?index=0'), 404, 'not-in-log')
    const operator = await world.operator()
    await refused(operator.get(`/credits/${credits.sold}/proof`), 409, 'not-sealed-yet')
  })

  test('takes in every record and every decision, once', async () => {
    const sealer = new Sealer(world.db, identity)
    const sealed = await sealer.seal(now)
    const { rows } = await sql<{ count: number }>`
      select ((select count(*) from ledger_records) + (select count(*) from proposal_actions))::integer
          as count`.execute(world.db)
    assert.equal(sealed, rows[0]?.count)
    assert.equal(await sealer.seal(now), 0)
    assert.deepEqual(await breaches(), [])
  })

  test('several sealers at once seal everything once', async () => {
    const { rows } = await sql<{
      size: number
    }>`select size::integer from transparency_log`.execute(world.db)
    const before = rows[0]?.size ?? 0
    const marketplace = await world.organization('Marketplace')
    const suppliers = await Promise.all(
      Array.from({ length: 12 }, () => world.organization('Supplier')),
    )
    const sealers = Array.from({ length: 4 }, () => new Sealer(world.db, identity))
    const body = { type: 'MarketplaceTraderRegister', reviewerId: marketplace.id }
    const asking = suppliers.map((supplier) => created(supplier.post('/proposals', body)))
    const rounds = sealers.map(async (sealer) => {
      for (let round = 0; round < 10; round++) await sealer.seal(now)
    })
    await Promise.all([...asking, ...rounds])
    await Promise.all(sealers.map((sealer) => sealer.seal(now)))
    await sealers[0]?.seal(now)
    const { size } = await ok(world.anonymous().get('/transparencyLog'))
    assert.equal(size, before + 12)
    assert.deepEqual(await breaches(), [])
  })

  test('what commits late is sealed late, whatever its number, and nothing is passed over', async () => {
    const sealer = new Sealer(world.db, identity)
    await sealer.seal(now)
    const action = (tx: Parameters<Parameters<typeof inTransaction>[1]>[0]) =>
      sql`
      insert into proposal_actions (id, proposal_id, action, status, organization_id, at)
      select gen_random_uuid(), id, 'Withdraw', 'withdrawn', submitter_id, now()
        from proposals order by id limit 1`.execute(tx)
    const held = Promise.withResolvers<void>()
    const written = Promise.withResolvers<void>()
    const slow = inTransaction(world.db, async (tx) => {
      await action(tx)
      written.resolve()
      await held.promise
    })
    await written.promise
    // Quicker ones take higher numbers and are sealed at once, also over several rounds.
    for (let at = 0; at < 3; at++) {
      await inTransaction(world.db, action)
      assert.equal(await sealer.seal(now), 1)
    }
    held.resolve()
    await slow
    assert.equal(await sealer.seal(now), 1)
    assert.equal(await sealer.seal(now), 0)
    // Transactions of other databases of the server hold the mark back until they are over.
    const until = performance.now() + 30_000
    let marks = await marksOf(world)
    while (marks.settled !== marks.highest && performance.now() < until) {
      await sealer.seal(now)
      marks = await marksOf(world)
    }
    assert.equal(marks.settled, marks.highest, 'nothing is looked at twice for ever')
    assert.deepEqual(await breaches(), [])
  })

  test('another key does not continue it', async () => {
    const other = new Sealer(world.db, { ...identity, privateKey: randomBytes(32) })
    await assert.rejects(other.seal(now), OtherLogKey)
  })

  test('the database refuses to change what is sealed', async () => {
    const changes = [
      sql`update transparency_leaves set entry = 'x' where index = 0`,
      sql`delete from transparency_leaves where index = 0`,
      sql`update transparency_tiles set hashes = substring(hashes for 32)`,
      sql`delete from transparency_tiles`,
      sql`update transparency_checkpoints set note = 'x'`,
      sql`delete from transparency_checkpoints`,
    ]
    for (const change of changes) {
      await assert.rejects(change.execute(world.db), { code: '23000' })
    }
  })

  test('a retired credit is proved back to its minting, without the service', async () => {
    const operator = await world.operator()
    const proof = await ok(operator.get(`/credits/${credits.retired}/proof`))
    const proved = checkProof(proof)
    assert.ok(proved.wrong === undefined, proved.wrong)
    const retirement = retirementOf(proved.leaves, credits.retired ?? '')
    assert.ok('retired' in retirement)
    assert.equal(retirement.minted.operation, 'mint')
    assert.deepEqual(Object(retirement.details).reason, 'Flights of 2025')
    assert.ok(!('user' in (proved.leaves.at(-1)?.opened ?? {})), 'who did it is not told')

    const active = await ok(operator.get(`/credits/${credits.rest}/proof`))
    const leaves = checkProof(active)
    assert.ok(leaves.wrong === undefined)
    assert.ok('wrong' in retirementOf(leaves.leaves, credits.rest ?? ''))
  })

  test('nothing of a proof can be changed', async () => {
    const operator = await world.operator()
    const proof = await ok(operator.get(`/credits/${credits.retired}/proof`))
    const [first, ...rest] = proof.leaves
    const last = rest.at(-1)
    const wrongs = [
      { ...proof, checkpoint: proof.checkpoint.replace(/\n\d+\n/, '\n99\n') },
      { ...proof, leaves: [{ ...first, index: first.index + 1 }, ...rest] },
      { ...proof, leaves: [{ ...first, inclusion: first.inclusion.slice(1) }, ...rest] },
      {
        ...proof,
        leaves: [
          {
            ...first,
            entry: Buffer.from(
              Buffer.from(first.entry, 'base64')
                .toString()
                .replace('"serialTo":"', '"serialTo":"1'),
            ).toString('base64'),
          },
          ...rest,
        ],
      },
      {
        ...proof,
        leaves: [
          first,
          ...rest.slice(0, -1),
          {
            ...last,
            openings: {
              details: {
                ...last.openings.details,
                text: last.openings.details.text.replace('2025', '2026'),
              },
            },
          },
        ],
      },
    ]
    for (const [at, wrong] of wrongs.entries()) {
      assert.ok(checkProof(wrong).wrong !== undefined, `change ${at}`)
    }
  })

  test('who takes no part is told what is public only', async () => {
    const stranger = await world.organization('Buyer')
    const proof = await ok(stranger.get(`/credits/${credits.sold}/proof`))
    const openings = proof.leaves.map((leaf: { openings: object }) => Object.keys(leaf.openings))
    assert.deepEqual(openings.flat(), [])
    const text = proof.leaves
      .map(({ entry }: { entry: string }) => Buffer.from(entry, 'base64').toString())
      .join()
    const { items } = await ok(stranger.get('/credits?top=500'))
    const owners = new Set(items.map(({ ownerId }: { ownerId: string }) => ownerId))
    for (const owner of owners)
      assert.ok(!text.includes(`"${owner}"`) || isRegistry(text, `${owner}`))
  })
  const isRegistry = (text: string, id: string) => text.includes(`"registryId":"${id}"`)

  test('inclusion and consistency are proved for every size that it had', async () => {
    const anybody = world.anonymous()
    const { size } = await ok(anybody.get('/transparencyLog'))
    const bytes = (text: string) => fromBase64(text) ?? new Uint8Array()
    for (const index of [0, 1, Math.floor(size / 2), size - 1]) {
      const path = `/transparencyLog/inclusionProof?index=${index}`
      const proof = await ok(anybody.get(path))
      const told = { index, size, root: bytes(proof.root), proof: proof.hashes.map(bytes) }
      assert.ok(isIncluded(bytes(proof.leafHash), told))
    }
    for (const from of [0, 1, 2, Math.floor(size / 3), size]) {
      const proof = await ok(anybody.get(`/transparencyLog/consistencyProof?from=${from}`))
      assert.ok(
        isConsistent({
          oldSize: from,
          newSize: size,
          oldRoot: bytes(proof.fromRoot),
          newRoot: bytes(proof.toRoot),
          proof: proof.hashes.map(bytes),
        }),
      )
    }
    await refused(anybody.get(`/transparencyLog/inclusionProof?index=${size}`), 404, 'not-in-log')
    const beyond = `/transparencyLog/consistencyProof?from=1&to=${size + 1}`
    await refused(anybody.get(beyond), 404, 'not-in-log')
  })

  test('supply adds up, and whoever reads the log comes to the same sums', async () => {
    const { items } = await ok(world.anonymous().get('/transparencyLog/supply?top=500'))
    assert.ok(items.length > 1)
    const paged = []
    for (let page = ''; ; ) {
      const one = await ok(world.anonymous().get(`/transparencyLog/supply?top=1${page}`))
      paged.push(...one.items)
      if (one.nextPage === undefined) break
      page = `&page=${one.nextPage}`
    }
    assert.deepEqual(paged, items)
    const read = await readLog(fileReader(world), { verifier })
    assert.deepEqual(read.faults, [])
    const units = (tons: number) => BigInt(Math.round(tons * 10_000))
    for (const item of items) {
      const sum =
        units(item.active) + units(item.listed) + units(item.retired) + units(item.cancelled)
      assert.equal(units(item.issued), sum)
      const same = read.supply.find(
        ({ ecoProjectId, vintage, registryId }) =>
          ecoProjectId === item.ecoProjectId &&
          vintage === item.vintage &&
          registryId === item.registryId,
      )
      assert.deepEqual(
        [same?.issued, same?.active, same?.listed, same?.retired, same?.cancelled],
        [item.issued, item.active, item.listed, item.retired, item.cancelled].map(units),
      )
    }
    assert.equal(read.supply.length, items.length)
  })

  test('its files are the same for ever, and those that do not exist are not found', async () => {
    const read = fileReader(world)
    const { size } = await ok(world.anonymous().get('/transparencyLog'))
    const whole = await read(`tile/0/000.p/${size % 256}`)
    const partial = await read('tile/0/000.p/3')
    assert.equal(whole?.length, (size % 256) * 32)
    assert.deepEqual(partial, whole?.subarray(0, 96))
    for (const path of [
      'tile/0/000',
      `tile/0/000.p/${size + 1}`,
      'tile/0/001.p/1',
      'tile/0/0.p/1',
      'tile/0/000.p/0',
      'tile/0/000.p/03',
      'tile/00/000.p/1',
      'tile/0/x000/000.p/1',
      'tile/64/000.p/1',
      'tile/entries/000',
      'tile/-1/000',
      'nothing',
    ]) {
      assert.equal(await read(path), undefined, path)
    }
    const reply = await fetch(`${world.baseUrl}/transparency-log/tile/0/000.p/3`)
    assert.match(reply.headers.get('cache-control') ?? '', /immutable/)
  })
})

async function marksOf({ db }: World) {
  const { rows } = await sql<{ settled: bigint; highest: bigint }>`
    select actions_settled as settled, (select max(sequence) from proposal_actions) as highest
      from transparency_log`.execute(db)
  const [marks] = rows
  assert.ok(marks)
  return marks
}

function fileReader(world: World) {
  return async (path: string) => {
    const reply = await fetch(`${world.baseUrl}/transparency-log/${path}`)
    return reply.ok ? new Uint8Array(await reply.arrayBuffer()) : undefined
  }
}
