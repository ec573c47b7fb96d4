import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  acceptedClaim,
  draftMbp,
  type Market,
  market,
  newClaim,
  newMbp,
  newProject,
  registeredMbp,
  submit,
} from './life.ts'
import { created, type Member, ok, refused, World } from './world.ts'

let world: World
let parties: Market
/** Each test has a corner of the earth for itself. */
let corner = -85

before(async () => {
  world = await World.create()
  parties = await market(world)
})
after(() => world[Symbol.asyncDispose]())

const nextCorner = () => {
  corner += 5
  return corner
}
const at = (longitude: number, latitude: number) => ({
  type: 'Point',
  coordinates: [longitude, latitude],
})
const square = (longitude: number, latitude: number, size: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [longitude, latitude],
      [longitude + size, latitude],
      [longitude + size, latitude + size],
      [longitude, latitude + size],
      [longitude, latitude],
    ],
  ],
})
/** One degree of a great circle. */
const DEGREE_KM = (Math.PI / 180) * 6371.0088

/** What goes into the project and its one MBP. */
const lying = (registry: Member, geographicLocation: object, more: object = {}) => ({
  modularBenefitProjects: [newMbp(registry.id, { geographicLocation, ...more })],
})
const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)

test('ruling 20: registry and VVB see what is submitted, returned and registered, the owner what is registered', async () => {
  const [x, y] = [10, nextCorner()]
  const { supplier, registry, verifier } = parties
  const mine = await registeredMbp(parties, lying(registry, at(x, y)))
  const { claim } = await acceptedClaim(parties, mine)
  const others: Market = { ...(await market(world)), verifier }
  const there = lying(others.registry, at(x, y + 0.01))
  const draft = await draftMbp(others, there)
  const submitted = await draftMbp(others, there)
  const returned = await draftMbp(others, there)
  const rejected = await draftMbp(others, there)
  const withdrawn = await draftMbp(others, there)
  const registered = await registeredMbp(others, there)
  await submit(others.supplier, 'MBPRegister', submitted.resourceUri)
  for (const [mbp, action] of [
    [returned, 'ReturnForEdits'],
    [rejected, 'Reject'],
  ]) {
    const { id } = await submit(others.supplier, 'MBPRegister', mbp.resourceUri)
    await ok(others.registry.act(id, action))
  }
  const { id } = await submit(others.supplier, 'MBPRegister', withdrawn.resourceUri)
  await ok(others.supplier.act(id, 'Withdraw'))
  await created(others.supplier.post(`${registered.resourceUri}/mbpClaims`, newClaim()))

  for (const uri of [`${mine.resourceUri}/overlaps`, `${claim.resourceUri}/overlaps`]) {
    for (const reviewer of [registry, verifier]) {
      const seen = await ok(reviewer.get(uri))
      assert.deepEqual(idsOf(seen).sort(), [submitted.id, returned.id, registered.id].sort())
      assert.ok(!idsOf(seen).includes(draft.id))
    }
    assert.deepEqual(idsOf(await ok(supplier.get(uri))), [registered.id])
  }
  const [item] = (await ok(supplier.get(`${mine.resourceUri}/overlaps`))).items
  const { distanceKm, owner, ...rest } = item
  assert.ok(Math.abs(distanceKm - 0.01 * DEGREE_KM) < 1e-3)
  assert.equal(owner.id, others.supplier.id)
  assert.match(owner.name, /^Organization/)
  assert.deepEqual(rest, {
    id: registered.id,
    name: 'Mangrove restoration',
    country: 'KEN',
    ecologicalBenefitType: 'Carbon',
    classificationCategory: 'Removal',
    classificationMethod: 'Nature',
    status: 'registered',
    issuingRegistryId: others.registry.id,
    sameProject: false,
    commonAreaKm2: 0,
    criteria: {
      intersects: false,
      withinRadius: true,
      sameBenefitType: true,
      sameCategory: true,
      sameMethod: true,
      sameCountry: true,
    },
  })
})

test('who may not read the MBP or the claim learns nothing of what lies near', async () => {
  const y = nextCorner()
  const mbp = await draftMbp(parties, lying(parties.registry, at(20, y)))
  const stranger = await world.organization(['Supplier', 'IssuingRegistry'])
  await ok(parties.supplier.get(`${mbp.resourceUri}/overlaps`))
  await refused(stranger.get(`${mbp.resourceUri}/overlaps`), 404)
  await refused(parties.registry.get(`${mbp.resourceUri}/overlaps`), 404)
  const registered = await registeredMbp(parties, lying(parties.registry, at(20, y)))
  const claim = await created(
    parties.supplier.post(`${registered.resourceUri}/mbpClaims`, newClaim()),
  )
  await ok(parties.supplier.get(`${claim.resourceUri}/overlaps`))
  await refused(parties.registry.get(`${claim.resourceUri}/overlaps`), 404)
  await refused(stranger.get(`${claim.resourceUri}/overlaps`), 404)
  await refused(world.anonymous().get(`${mbp.resourceUri}/overlaps`), 401)
})

test('the radius is 10 km unless given, up to 1,000 km, and within 10 km lies 9.9 and not 10.1', async () => {
  const y = nextCorner()
  const { registry } = parties
  const mine = await registeredMbp(parties, lying(registry, at(30, y)))
  const near = await registeredMbp(parties, lying(registry, at(30, y + 9.9 / DEGREE_KM)))
  const far = await registeredMbp(parties, lying(registry, at(30, y - 10.1 / DEGREE_KM)))
  const uri = `${mine.resourceUri}/overlaps`
  const usual = await ok(registry.get(uri))
  assert.deepEqual([usual.radiusKm, usual.isComplete], [10, true])
  assert.deepEqual(idsOf(usual), [near.id])
  assert.equal(usual.items[0].distanceKm, 9.9)
  assert.deepEqual(idsOf(await ok(registry.get(`${uri}?radiusKm=10.2`))), [near.id, far.id])
  assert.deepEqual(idsOf(await ok(registry.get(`${uri}?radiusKm=0`))), [])
  await ok(registry.get(`${uri}?radiusKm=1000`))
  for (const radiusKm of ['-1', '1000.1', 'wide', 'NaN', '1e9']) {
    await refused(registry.get(`${uri}?radiusKm=${radiusKm}`), 400, 'invalid-request')
  }
})

test('the largest common area comes first, then the nearest, page by page', async () => {
  const y = nextCorner()
  const { registry } = parties
  const mine = await registeredMbp(parties, lying(registry, square(40, y, 0.4)))
  const places = [
    at(40.2, y + 0.5),
    square(40.3, y, 0.5),
    at(40.2, y + 0.45),
    square(40.1, y + 0.1, 0.2),
    square(40.4, y, 0.1),
  ]
  const all: { id: string }[] = []
  for (const place of places) all.push(await registeredMbp(parties, lying(registry, place)))
  const expected = [3, 1, 4, 2, 0].map((index) => all[index]?.id)
  const uri = `${mine.resourceUri}/overlaps?radiusKm=50`
  const whole = await ok(registry.get(uri))
  assert.deepEqual(idsOf(whole), expected)
  const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
  const area = 6371.0088 ** 2 * ((0.2 * Math.PI) / 180) * (sine(y + 0.3) - sine(y + 0.1))
  assert.ok(Math.abs(whole.items[0].commonAreaKm2 - area) < 1e-5)
  assert.deepEqual(
    whole.items.map(({ criteria }: { criteria: { intersects: boolean } }) => criteria.intersects),
    [true, true, true, false, false],
  )

  const paged: string[] = []
  let page = ''
  do {
    const reply = await registry.get(`${uri}&top=2${page && `&page=${page}`}`)
    paged.push(...idsOf(reply.body))
    page = reply.body.nextPage ?? ''
    assert.equal(reply.headers.has('link'), page !== '')
  } while (page)
  assert.deepEqual(paged, expected)
  await refused(registry.get(`${uri}&page=nonsense`), 400, 'invalid-filter')
  await refused(registry.get(`${uri}&top=501`), 400, 'invalid-request')
})

test('an MBP of the same project counts as another one, and says so', async () => {
  const y = nextCorner()
  const { supplier, registry } = parties
  const location = square(50, y, 0.1)
  const project = await created(
    supplier.post(
      '/ecoProjects',
      newProject(registry.id, {
        modularBenefitProjects: [
          newMbp(registry.id, { geographicLocation: location }),
          newMbp(registry.id, { geographicLocation: location, ecologicalBenefitType: 'Water' }),
        ],
      }),
    ),
  )
  const [carbon, water] = project.modularBenefitProjects
  for (const { resourceUri } of [carbon, water]) await submit(supplier, 'MBPRegister', resourceUri)
  const { items } = await ok(registry.get(`${carbon.resourceUri}/overlaps`))
  assert.deepEqual(idsOf({ items }), [water.id])
  assert.equal(items[0].sameProject, true)
  assert.equal(items[0].criteria.sameBenefitType, false)
  assert.equal(items[0].status, 'submitted')
})

test('across the dateline and round the pole neighbours are found', async () => {
  const { registry } = parties
  const east = await registeredMbp(parties, lying(registry, at(179.99, 3)))
  const west = await registeredMbp(parties, lying(registry, at(-179.99, 3)))
  const on = await registeredMbp(parties, lying(registry, at(180, 3.01)))
  const found = await ok(registry.get(`${east.resourceUri}/overlaps`))
  assert.deepEqual(idsOf(found), [on.id, west.id])

  const ring = [-180, -90, 0, 90, -180].map((longitude) => [longitude, 89.95])
  const cap = { type: 'Polygon', coordinates: [ring] }
  const pole = await registeredMbp(parties, lying(registry, cap))
  const inside = await registeredMbp(parties, lying(registry, at(17, 89.99)))
  const beside = await registeredMbp(parties, lying(registry, at(100, 89.9)))
  const atPole = await ok(registry.get(`${pole.resourceUri}/overlaps`))
  assert.deepEqual(idsOf(atPole), [inside.id, beside.id])
  assert.deepEqual(idsOf(await ok(registry.get(`${inside.resourceUri}/overlaps`))), [pole.id])
})

test('a changed location moves the MBP in what others find, a deleted one is gone', async () => {
  const y = nextCorner()
  const { supplier, registry } = parties
  const mine = await registeredMbp(parties, lying(registry, at(60, y)))
  const moving = await draftMbp(parties, lying(registry, at(100, y)))
  const { id } = await submit(supplier, 'MBPRegister', moving.resourceUri)
  await ok(registry.act(id, 'ReturnForEdits'))
  const uri = `${mine.resourceUri}/overlaps`
  assert.deepEqual(idsOf(await ok(registry.get(uri))), [])
  await ok(supplier.patch(moving.resourceUri, { geographicLocation: square(59.99, y, 0.02) }))
  assert.deepEqual(idsOf(await ok(registry.get(uri))), [moving.id])
  await ok(supplier.patch(moving.resourceUri, { name: 'Another name' }))
  assert.deepEqual(idsOf(await ok(registry.get(uri))), [moving.id])
  await ok(supplier.patch(moving.resourceUri, { geographicLocation: at(100, y) }))
  assert.deepEqual(idsOf(await ok(registry.get(uri))), [])

  const draft = await draftMbp(parties, lying(registry, at(61, y)))
  assert.equal((await supplier.delete(draft.resourceUri)).status, 204)
  const boxes = await world.db.selectFrom('mbpBoxes').selectAll().execute()
  assert.equal(boxes.filter(({ mbpId }) => mbpId === moving.id).length, 1)
  assert.equal(boxes.filter(({ mbpId }) => mbpId === draft.id).length, 0)
})

test('of a claim: whether claims of the others have days in common, and which days', async () => {
  const y = nextCorner()
  const { supplier, registry, verifier } = parties
  const mine = await registeredMbp(parties, lying(registry, at(70, y)))
  const other = await registeredMbp(parties, lying(registry, at(70, y)))
  const quiet = await registeredMbp(parties, lying(registry, at(70, y)))
  const days = (startDate: string, endDate: string) => ({
    startDate,
    endDate,
    checkpoints: newClaim().checkpoints.map((each) => ({ ...each, startDate, endDate })),
  })
  const { claim } = await acceptedClaim(parties, mine, days('2024-03-01', '2024-09-30'))
  await acceptedClaim(parties, mine, days('2024-09-30', '2024-12-31'))
  await acceptedClaim(parties, other, days('2024-08-01', '2025-07-31'))
  await acceptedClaim(parties, other, days('2023-01-01', '2024-03-01'))
  await acceptedClaim(parties, other, days('2024-10-01', '2024-10-31'))
  const declined = await acceptedClaim(parties, other, days('2024-05-01', '2024-05-31'))
  await ok(verifier.act(declined.verify.id, 'Reject'))
  await created(
    supplier.post(`${quiet.resourceUri}/mbpClaims`, newClaim(days('2024-03-01', '2024-09-30'))),
  )

  const seen = await ok(verifier.get(`${claim.resourceUri}/overlaps`))
  const found = (id: string) => seen.items.find((item: { id: string }) => item.id === id)
  assert.equal(found(other.id).criteria.datesOverlap, true)
  assert.deepEqual(found(other.id).overlappingRanges, [
    { startDate: '2024-03-01', endDate: '2024-03-01' },
    { startDate: '2024-08-01', endDate: '2024-09-30' },
  ])
  assert.equal(found(quiet.id).criteria.datesOverlap, false)
  assert.deepEqual(found(quiet.id).overlappingRanges, [])
  assert.deepEqual(seen.sameMbp, {
    datesOverlap: true,
    overlappingRanges: [{ startDate: '2024-09-30', endDate: '2024-09-30' }],
  })
  // What is under review at others is nothing for the owner.
  const own = await ok(supplier.get(`${claim.resourceUri}/overlaps`))
  assert.ok(
    own.items.every((item: { criteria: { datesOverlap: boolean } }) => !item.criteria.datesOverlap),
  )
  assert.ok(!/quantity|checkpoint|claimId/i.test(JSON.stringify(seen)))
})
