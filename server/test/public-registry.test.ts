import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { routes } from '../src/app.ts'
import { newId } from '../src/lib/ids.ts'
import { draftMbp, market as marketOf } from './life.ts'
import { type PublicMarket, publicMarket, SECRET } from './public-market.ts'
import { type Member, ok, refused, World } from './world.ts'

let world: World
let market: PublicMarket
let anybody: Member
before(async () => {
  world = await World.create()
  market = await publicMarket(world)
  anybody = world.anonymous()
})
after(() => world[Symbol.asyncDispose]())

describe('what anybody may read', () => {
  test('a project is public once an MBP of it is registered, and with its registered MBPs alone', async () => {
    const { items } = await ok(anybody.get('/public/projects'))
    assert.deepEqual(
      items.map(({ id }: { id: string }) => id),
      [market.projectId],
    )
    const project = await ok(anybody.get(`/public/projects/${market.projectId}`))
    assert.deepEqual(items[0], project)
    assert.equal(project.owner.name, 'Gazi Bay Trust')
    assert.equal(project.modularBenefitProjects.length, 1)
    const [mbp] = project.modularBenefitProjects
    assert.deepEqual(mbp.geographicLocation, { type: 'Point', coordinates: [39.5, -4.2] })
    assert.equal(mbp.registry.name, 'Registry of the Coast')
    assert.deepEqual(project.quantities, {
      issued: 1000,
      outstanding: 599.5,
      retired: 350.5,
      cancelled: 50,
    })
    await refused(anybody.get(`/public/projects/${market.draftProjectId}`), 404, 'not-found')
    await refused(anybody.get(`/public/projects/${newId()}`), 404, 'not-found')
  })

  test('a credit is shown as it was minted, with what became of its serials and not who trades them', async () => {
    const { items } = await ok(anybody.get('/public/credits'))
    assert.equal(items.length, 1)
    const credit = await ok(anybody.get(`/public/credits/${market.creditId}`))
    const { ranges, hasMoreRanges, ...plain } = credit
    assert.deepEqual(items[0], plain)
    assert.equal(hasMoreRanges, false)
    assert.equal(credit.status, 'active')
    assert.equal(credit.project.name, 'Gazi Bay')
    assert.deepEqual(credit.serialRange, { line: '2024', from: 1, to: 10_000_000 })
    assert.deepEqual(ranges, [
      {
        from: 1,
        to: 2_505_000,
        quantity: 250.5,
        status: 'retired',
        retirementId: market.retirementId,
      },
      {
        from: 2_505_001,
        to: 3_505_000,
        quantity: 100,
        status: 'retired',
        retirementId: market.offsetId,
      },
      { from: 3_505_001, to: 4_005_000, quantity: 50, status: 'cancelled', retirementId: null },
      { from: 4_005_001, to: 10_000_000, quantity: 599.5, status: 'active', retirementId: null },
    ])
    // Any part of it leads to the issuance, so that a link to a part is not dead.
    const part = await ok(anybody.get(`/public/credits/${market.undecidedIds[0]}`))
    assert.equal(part.id, market.creditId)
  })

  test('a retirement is public with its beneficiary and reason, once it is approved', async () => {
    const { items } = await ok(anybody.get('/public/retirements'))
    assert.deepEqual(
      items.map(({ id }: { id: string }) => id),
      [market.offsetId, market.retirementId],
      'the newest first',
    )
    const retirement = await ok(anybody.get(`/public/retirements/${market.retirementId}`))
    assert.deepEqual(items[1], retirement)
    assert.deepEqual(retirement.beneficiary, { name: 'Łódź Žluťoučký AB', country: 'SWE' })
    assert.equal(retirement.reason, 'Flights of 2024')
    assert.equal(retirement.retiredBy.name, 'Nordic Paper AB')
    assert.equal(retirement.quantity, 250.5)
    assert.equal(retirement.creditId, market.creditId)
    assert.match(retirement.certificateNumber, /^RC-\d{4}-\d{6}$/)
    // Who names nobody else retires for itself.
    assert.deepEqual(items[0].beneficiary, { name: 'Nordic Paper AB', country: null })
    for (const id of market.undecidedIds) {
      await refused(anybody.get(`/public/retirements/${id}`), 404, 'not-found')
    }
  })

  test('figures add up to what lists show', async () => {
    const figures = await ok(anybody.get('/public/figures'))
    const year = new Date().getUTCFullYear()
    assert.deepEqual(figures, {
      projectCount: 1,
      creditCount: 1,
      retirementCount: 2,
      quantities: { issued: 1000, outstanding: 599.5, retired: 350.5, cancelled: 50 },
      byYear: [{ year, issued: 1000, retired: 350.5 }],
      byVintage: [{ vintage: 2024, issued: 1000, retired: 350.5 }],
      byCountry: [{ country: 'KEN', projectCount: 1 }],
    })
  })

  test('lists are found by their public attributes, and by no other', async () => {
    const count = async (path: string) => (await ok(anybody.get(path))).items.length
    const { certificateNumber } = await ok(
      anybody.get(`/public/retirements/${market.retirementId}`),
    )
    const found: [string, number][] = [
      ['/public/projects?q=gazi&country=KEN', 1],
      ['/public/projects?q=%25', 0],
      [`/public/projects?registryId=${market.registry.id}`, 1],
      [`/public/projects?registryId=${market.supplier.id}`, 0],
      ['/public/credits?vintage=2024&country=KEN&category=Removal&q=serial', 1],
      [`/public/credits?projectId=${newId()}`, 0],
      ["/public/credits?filter=vintage lt 2024 or methodology eq 'x'", -1],
      [`/public/retirements?certificateNumber=${certificateNumber}`, 1],
      ['/public/retirements?certificateNumber=RC-2024-000001', 0],
      ['/public/retirements?certificateNumber=nonsense', 0],
      [`/public/retirements?creditId=${market.creditId}&q=paper`, 2],
      ['/public/retirements?q=žluťoučký', 1],
      ['/public/retirements?filter=quantity gt 200', 1],
      ['/public/retirements?minRetiredAt=2999-01-01T00:00:00Z', 0],
      ['/public/retirements?orderBy=quantity', 2],
    ]
    for (const [path, expected] of found) {
      if (expected === -1) await refused(anybody.get(path), 400, 'invalid-filter')
      else assert.equal(await count(path), expected, path)
    }
    const hidden = ['ownerId', 'lastModifiedAt', 'listingMarketplaceId', 'openProposalId', 'status']
    for (const name of hidden) {
      await refused(anybody.get(`/public/credits?orderBy=${name}`), 400, 'invalid-filter')
      await refused(anybody.get(`/public/credits?filter=${name} ne null`), 400, 'invalid-filter')
    }
    await refused(anybody.get('/public/projects?minLastModifiedAt=2025-01-01T00:00:00Z'), 400)
  })

  test('pages of a list hold each item once', async () => {
    const first = await ok(anybody.get('/public/retirements?top=1'))
    const second = await ok(anybody.get(`/public/retirements?top=1&page=${first.nextPage}`))
    assert.deepEqual(
      [...first.items, ...second.items].map(({ id }: { id: string }) => id),
      [market.offsetId, market.retirementId],
    )
    assert.equal(second.nextPage, undefined)
  })
})

describe('what caches may do', () => {
  test('an answer is the same for everybody, may be kept by anybody, and says when it has not changed', async () => {
    const path = `/public/projects/${market.projectId}`
    const reply = await anybody.get(path)
    assert.equal(reply.headers.get('cache-control'), 'public, max-age=60')
    assert.equal(reply.headers.get('vary'), 'Accept')
    assert.equal(reply.headers.get('set-cookie'), null)
    const owner = await market.supplier.get(path)
    assert.deepEqual(owner.body, reply.body)
    assert.equal(owner.etag, reply.etag)
    assert.equal((await anybody.get(path, { 'if-none-match': reply.etag })).status, 304)
    assert.equal((await anybody.get(path, { 'if-none-match': '"other"' })).status, 200)
  })

  test('a refusal is kept by nobody', async () => {
    const reply = await anybody.get(`/public/projects/${newId()}`)
    assert.equal(reply.headers.get('cache-control'), 'no-store')
  })

  test('an address that asks too often is told to wait', async () => {
    await using busy = await World.create({ requestsPerMinute: 3 })
    const replies = []
    for (let n = 0; n < 4; n++) replies.push(await busy.anonymous().get('/public/figures'))
    assert.deepEqual(
      replies.map(({ status }) => status),
      [200, 200, 200, 429],
    )
  })
})

test('no public route tells anything private, nor changes with it', async () => {
  const ids = [
    ...[market.projectId, market.draftProjectId, market.creditId, market.retirementId],
    ...[market.offsetId, ...market.undecidedIds],
  ]
  const open = routes.filter(({ path }) => path.startsWith('/public/'))
  assert.ok(open.length >= 7)
  let answered = 0
  for (const { path } of open) {
    const paths = path.includes('{') ? ids.map((id) => path.replace(/{\w+}/, id)) : [path]
    for (const each of paths) {
      const response = await fetch(`${world.baseUrl}/v1${each}`)
      if (response.ok) answered++
      assert.ok(!(await response.text()).toLowerCase().includes(SECRET), each)
    }
  }
  assert.ok(answered > open.length)
  // The strings are really there: who may read them does.
  const own = await market.supplier.get(`/ecoProjects/${market.projectId}`)
  assert.ok(JSON.stringify(own.body).includes(SECRET))

  const before = await (await fetch(`${world.baseUrl}/v1/public/projects`)).text()
  await draftMbp(await marketOf(world))
  assert.equal(await (await fetch(`${world.baseUrl}/v1/public/projects`)).text(), before)
})
