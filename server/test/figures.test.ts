import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  acceptedClaim,
  draftMbp,
  market as marketOf,
  mintedCredit,
  newClaim,
  registeredMbp,
  submit,
} from './life.ts'
import { created, type Member, ok, refused, World } from './world.ts'

let world: World
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())

const figures = (member: Member) => ok(member.get('/figures'))

test('an organization without anything has figures of nothing', async () => {
  const supplier = await world.organization('Supplier')
  const { organizationId, retired, ...rest } = await figures(supplier)
  assert.equal(organizationId, supplier.id)
  const { since, ...none } = retired
  assert.match(since, /^\d{4}-\d\d-01T00:00:00\.000Z$/)
  assert.deepEqual(none, { count: 0, quantity: 0, byMonth: [] })
  assert.deepEqual(rest, {
    toDecide: [],
    toEdit: [],
    sent: [],
    owned: [],
    ownedByVintage: [],
    issued: [],
    issuedByVintage: [],
    listed: { count: 0, quantity: 0 },
    traderCount: 0,
    projectCount: 0,
    mbps: [],
    claims: [],
    processedClaims: [],
    registeredMbpCount: 0,
    scorecardCount: 0,
  })
})

test('a proposal waits for whoever has the turn, since it has the turn', async () => {
  const parties = await marketOf(world)
  const { supplier, registry } = parties
  const at = (day: string) => {
    world.now = () => new Date(`${day}T12:00:00.000Z`)
  }
  try {
    const mbp = await draftMbp(parties)
    at('2027-01-10')
    const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
    const asked = { type: 'MBPRegister', count: 1, oldestAt: '2027-01-10T12:00:00.000Z' }
    assert.deepEqual((await figures(registry)).toDecide, [asked])
    assert.deepEqual((await figures(supplier)).sent, [asked])

    at('2027-01-20')
    await ok(registry.act(proposal.id, 'ReturnForEdits'))
    const returned = { ...asked, oldestAt: '2027-01-20T12:00:00.000Z' }
    assert.deepEqual((await figures(supplier)).toEdit, [returned])
    assert.deepEqual((await figures(supplier)).sent, [])
    assert.deepEqual((await figures(registry)).toDecide, [])

    at('2027-01-30')
    await ok(supplier.act(proposal.id, 'Resubmit'))
    const again = { ...asked, oldestAt: '2027-01-30T12:00:00.000Z' }
    assert.deepEqual((await figures(registry)).toDecide, [again])
    await ok(registry.act(proposal.id, 'Approve'))
    assert.deepEqual((await figures(registry)).toDecide, [])
    assert.deepEqual((await figures(supplier)).mbps, [{ status: 'registered', count: 1 }])
    assert.equal((await figures(registry)).registeredMbpCount, 1)
    assert.equal((await figures(registry)).projectCount, 0)
  } finally {
    world.now = () => new Date()
  }
})

test('claims are counted for their supplier, processed claims for their verifier', async () => {
  const parties = await marketOf(world)
  const { supplier, verifier } = parties
  const mbp = await registeredMbp(parties)
  await acceptedClaim(parties, mbp)
  const dates = { startDate: '2025-01-01', endDate: '2025-12-31' }
  const effects = { environmentalEffectBefore: 1, environmentalEffectAfter: 0 }
  const next = newClaim({ ...dates, checkpoints: [{ ...dates, ...effects }] })
  await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, next))

  const { claims, processedClaims, projectCount } = await figures(supplier)
  assert.deepEqual(claims, [
    { status: 'draft', count: 1 },
    { status: 'inVerification', count: 1 },
  ])
  assert.deepEqual(processedClaims, [])
  assert.equal(projectCount, 1)
  const { toDecide, ...verifying } = await figures(verifier)
  assert.deepEqual(verifying.processedClaims, [{ status: 'inProgress', count: 1 }])
  assert.equal(toDecide[0].type, 'MBPClaimVerify')
})

test('quantities are summed exactly, for the owner, the registry and the marketplace', async () => {
  const parties = await marketOf(world)
  const { supplier, registry } = parties
  const credit = await mintedCredit(parties)
  const marketplace = await world.organization('Marketplace')
  const trade = await submit(
    supplier,
    'MarketplaceTraderRegister',
    `/organizations/${supplier.id}`,
    { reviewerId: marketplace.id },
  )
  await ok(marketplace.act(trade.id, 'Approve'))
  const [{ id: toList }, { id: toRetire }] = await created(
    supplier.post(`${credit.resourceUri}/split`, { quantities: [0.1, 0.2, 999.7] }),
  ).then((reply) => reply.items ?? reply.credits ?? reply)
  const listing = await submit(supplier, 'MarketplaceListingRegister', `/credits/${toList}`, {
    reviewerId: marketplace.id,
  })
  await ok(marketplace.act(listing.id, 'Approve'))
  world.now = () => new Date('2027-03-05T00:00:00.000Z')
  try {
    const retire = await submit(supplier, 'CreditRetire', `/credits/${toRetire}`)
    await ok(registry.act(retire.id, 'Approve'))

    const own = await figures(supplier)
    assert.deepEqual(own.owned, [
      { status: 'active', count: 1, quantity: 999.7 },
      { status: 'listed', count: 1, quantity: 0.1 },
      { status: 'retired', count: 1, quantity: 0.2 },
      { status: 'split', count: 1, quantity: 1000 },
    ])
    assert.deepEqual(own.ownedByVintage, [{ vintage: 2024, count: 2, quantity: 999.8 }])
    const retired = { count: 1, quantity: 0.2 }
    assert.deepEqual(own.retired, {
      since: '2026-04-01T00:00:00.000Z',
      ...retired,
      byMonth: [{ month: '2027-03', ...retired }],
    })
    assert.deepEqual((await figures(marketplace)).listed, { count: 1, quantity: 0.1 })
    assert.equal((await figures(marketplace)).traderCount, 1)
    const issuer = await figures(registry)
    assert.deepEqual(issuer.issued, own.owned)
    assert.deepEqual(issuer.issuedByVintage, [{ vintage: 2024, count: 3, quantity: 1000 }])
    assert.deepEqual(issuer.owned, [])

    world.now = () => new Date('2028-03-01T00:00:00.000Z')
    assert.equal((await figures(supplier)).retired.count, 0, 'more than 12 months ago')
  } finally {
    world.now = () => new Date()
  }
})

test('a proposal names its asset to those who may read it', async () => {
  const parties = await marketOf(world)
  const { supplier, registry, verifier } = parties
  const mbp = await draftMbp(parties)
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  assert.equal(register.resourceName, 'Gazi Bay – Mangrove restoration')
  const listed = async (member: Member) => {
    const { items } = await ok(member.get('/proposals'))
    return items.map(({ resourceName }: { resourceName: string | null }) => resourceName)
  }
  assert.deepEqual(await listed(registry), ['Gazi Bay – Mangrove restoration'])

  await ok(supplier.act(register.id, 'Withdraw'))
  assert.deepEqual(await listed(registry), [null], 'a draft again, which only its owner reads')
  assert.deepEqual(await listed(supplier), ['Gazi Bay – Mangrove restoration'])
  await ok(supplier.act(register.id, 'Resubmit'))
  await ok(registry.act(register.id, 'Approve'))

  const claim = await created(
    supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim({ name: undefined })),
  )
  const reviewer = { reviewerId: verifier.id }
  const verify = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, reviewer)
  assert.equal(verify.resourceName, 'Gazi Bay – 2024-01-01 – 2024-12-31')
  await ok(verifier.act(verify.id, 'Reject'))
  assert.deepEqual(await listed(verifier), [null], 'declined before it was accepted')
})

test('a mint request is named by its claim, a retirement by its credit, a trade by its trader', async () => {
  const parties = await marketOf(world)
  const { registry, supplier } = parties
  const credit = await mintedCredit(parties)
  await submit(supplier, 'CreditRetire', credit.resourceUri)
  const marketplace = await world.organization('Marketplace')
  const reviewer = { reviewerId: marketplace.id }
  await submit(supplier, 'MarketplaceTraderRegister', `/organizations/${supplier.id}`, reviewer)
  const nameOf = async (member: Member, type: string) =>
    (await ok(member.get(`/proposals?type=${type}`))).items[0].resourceName
  assert.equal(await nameOf(registry, 'CreditMint'), 'Gazi Bay – Monitoring 2024')
  assert.equal(await nameOf(registry, 'CreditRetire'), credit.assetId)
  const { name } = (await ok(supplier.get('/me'))).organization
  assert.equal(await nameOf(marketplace, 'MarketplaceTraderRegister'), name)
})

test('the operator sees how much there is, and how the database does', async () => {
  const operator = await world.operator()
  const parties = await marketOf(world)
  const before = await ok(operator.get('/installation'))
  await mintedCredit(parties, 12.5)
  const after = await ok(operator.get('/installation'))
  const active = ({ credits }: typeof after) =>
    credits.find(({ status }: { status: string }) => status === 'active')
  assert.equal(after.projectCount, before.projectCount + 1)
  assert.equal(active(after).count, (active(before)?.count ?? 0) + 1)
  const { items } = await ok(operator.get('/organizations?top=500'))
  assert.equal(after.organizationCount, items.length)
  const suppliers = items.filter(({ marketRoles }: { marketRoles: string[] }) =>
    marketRoles.includes('Supplier'),
  )
  const counted = after.organizationsByRole.find(
    ({ marketRole }: { marketRole: string }) => marketRole === 'Supplier',
  )
  assert.equal(counted.count, suppliers.length)
  assert.match(after.database.version, /^\d+/)
  assert.ok(after.database.sizeBytes > 1_000_000)
  assert.equal(after.database.isLocal, true)
  await refused(parties.supplier.get('/installation'), 403, 'operator-required')
})
