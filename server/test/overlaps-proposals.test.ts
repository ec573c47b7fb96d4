import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  acceptedClaim,
  draftMbp,
  type Market,
  market,
  newMbp,
  nextAssetId,
  registeredMbp,
  submit,
  verifiedClaim,
} from './life.ts'
import { type Member, ok, refused, World } from './world.ts'

let world: World
let parties: Market

before(async () => {
  world = await World.create()
  parties = await market(world)
})
after(() => world[Symbol.asyncDispose]())

const at = (longitude: number, latitude: number) => ({
  type: 'Point',
  coordinates: [longitude, latitude],
})
const lying = (registry: Member, geographicLocation: object, more: object = {}) => ({
  modularBenefitProjects: [newMbp(registry.id, { geographicLocation, ...more })],
})
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id)
const put = (member: Member, proposalId: string, choice: object) =>
  member.call('PUT', `/proposals/${proposalId}/overlapCriteria`, choice)

const usual = {
  geography: false,
  radiusKm: 10,
  dateRange: false,
  benefitType: true,
  country: true,
  durabilityRating: true,
  method: true,
  storageType: true,
}

/** A credit of an MBP at this place, and what else it is. */
async function creditAt(location: object, mbpMore: object = {}, projectMore: object = {}) {
  const project = { ...lying(parties.registry, location, mbpMore), ...projectMore }
  const mbp = await registeredMbp(parties, project)
  const { processedClaimUri } = await verifiedClaim(parties, mbp)
  const mint = await submit(parties.verifier, 'CreditMint', processedClaimUri)
  const minted = await ok(parties.registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
  const credit = await ok(parties.supplier.get(String(minted.outcome.resourceUris[0])))
  return { mbp, credit, mint }
}

async function mintRequestAt(location: object, mbpMore: object = {}) {
  const mbp = await registeredMbp(parties, lying(parties.registry, location, mbpMore))
  const { processedClaimUri } = await verifiedClaim(parties, mbp)
  return { mbp, mint: await submit(parties.verifier, 'CreditMint', processedClaimUri) }
}

test('the reviewer of a registration and of a verification sees overlaps, the submitter is refused, others find nothing', async () => {
  const { supplier, registry, verifier } = parties
  const near = await registeredMbp(parties, lying(registry, at(10, 10)))
  const mbp = await draftMbp(parties, lying(registry, at(10, 10.01)))
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  const uri = `/proposals/${register.id}/overlaps`
  const seen = await ok(registry.get(uri))
  assert.equal(seen.proposalId, register.id)
  assert.deepEqual(idsOf(seen.items), [near.id])
  assert.equal(seen.mint, undefined)
  await refused(supplier.get(uri), 403, 'not-reviewer')
  await refused(verifier.get(uri), 404)
  await ok(registry.act(register.id, 'Approve'))
  assert.deepEqual(idsOf((await ok(registry.get(uri))).items), [near.id])

  const { verify } = await acceptedClaim(parties, mbp)
  await acceptedClaim(parties, near)
  const ofClaim = await ok(verifier.get(`/proposals/${verify.id}/overlaps?radiusKm=5`))
  assert.equal(ofClaim.radiusKm, 5)
  assert.equal(ofClaim.items[0].criteria.datesOverlap, true)
  assert.deepEqual(ofClaim.sameMbp, { datesOverlap: false, overlappingRanges: [] })
  await refused(supplier.get(`/proposals/${verify.id}/overlaps`), 403, 'not-reviewer')
  await refused(registry.get(`/proposals/${verify.id}/overlaps`), 404)
})

test('a proposal that was withdrawn shows its reviewer nothing of the draft', async () => {
  const { supplier, registry } = parties
  const mbp = await draftMbp(parties, lying(registry, at(20, 20)))
  const { id } = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(supplier.act(id, 'Withdraw'))
  await ok(registry.get(`/proposals/${id}`))
  await refused(registry.get(`/proposals/${id}/overlaps`), 404)
})

test('of a mint request: MBPs near it, and the credits of the same kind, each criterion met or not', async () => {
  const { registry } = parties
  const same = await creditAt(at(30, 30.01))
  const far = await creditAt(at(-30, -30))
  const water = await creditAt(at(30, 30.02), { ecologicalBenefitType: 'Water' })
  const abroad = await creditAt(at(30, 30.03), {}, { country: 'TZA' })
  const lasting = await creditAt(at(30, 30.04), { durabilityYears: 500 })
  const { mint, mbp } = await mintRequestAt(at(30, 30))
  const uri = `/proposals/${mint.id}/overlaps`
  const seen = await ok(registry.get(uri))
  assert.deepEqual(
    idsOf(seen.items),
    [same, water, abroad, lasting].map((each) => each.mbp.id),
  )
  assert.deepEqual(
    seen.items.map(({ counts }: { counts: boolean }) => counts),
    [true, false, false, true],
  )
  assert.deepEqual([seen.mint.isChosen, seen.mint.criteria], [false, usual])
  assert.deepEqual(seen.mint.comparedTo, {
    benefitType: 'Carbon',
    country: 'KEN',
    durabilityRating: 'ShortTerm',
    method: 'Nature',
    storageType: 'Biological',
    startDate: '2024-01-01',
    endDate: '2024-12-31',
  })
  assert.deepEqual(idsOf(seen.mint.credits), [same.credit.id, far.credit.id])
  assert.deepEqual(seen.mint.credits[0], {
    id: same.credit.id,
    resourceUri: same.credit.resourceUri,
    assetId: same.credit.assetId,
    quantity: 1000,
    vintage: 2024,
    status: 'active',
    ownerId: parties.supplier.id,
    issuerId: registry.id,
    ecoProjectId: same.mbp.ecoProjectId,
    mbpId: same.mbp.id,
    criteria: {
      geography: true,
      dateRange: true,
      benefitType: true,
      country: true,
      durabilityRating: true,
      method: true,
      storageType: true,
    },
  })
  assert.equal(seen.mint.credits[1].criteria.geography, false)

  // A split counts by its children, a cancelled credit no more.
  const { items: children } = await expectSplit(same.credit.resourceUri)
  await ok(registry.post(`${far.credit.resourceUri}/cancel`, { reason: 'Reversal' }))
  const after = (await ok(registry.get(uri))).mint
  assert.deepEqual(idsOf(after.credits).sort(), idsOf(children).sort())
  const first = (await ok(registry.get(`${uri}?top=1`))).mint
  const second = (await ok(registry.get(`${uri}?top=1&creditPage=${first.nextCreditPage}`))).mint
  assert.deepEqual(idsOf([...first.credits, ...second.credits]), idsOf(after.credits))
  assert.equal(second.nextCreditPage, undefined)
  await refused(registry.get(`${uri}?creditPage=nonsense`), 400, 'invalid-filter')

  // What it minted itself is no overlap.
  await ok(registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
  const minted = (await ok(registry.get(uri))).mint
  assert.ok(minted.credits.every(({ mbpId }: { mbpId: string }) => mbpId !== mbp.id))
})

async function expectSplit(uri: string) {
  const reply = await parties.supplier.post(`${uri}/split`, { quantities: [400, 600] })
  assert.equal(reply.status, 201)
  return reply.body
}

test('the registry chooses which criteria count, and its choice is kept with the proposal', async () => {
  const { registry, verifier } = parties
  const near = await creditAt(at(40, -40.2), { ecologicalBenefitType: 'Water' })
  const { mint } = await mintRequestAt(at(40, -40))
  const uri = `/proposals/${mint.id}/overlaps`
  const before = await registry.get(`/proposals/${mint.id}`)
  assert.ok(!idsOf((await ok(registry.get(uri))).mint.credits).includes(near.credit.id))

  const choice = { geography: true, radiusKm: 30, benefitType: false }
  for (const _ of [1, 2]) {
    assert.deepEqual(await ok(put(registry, mint.id, choice)), { ...usual, ...choice })
  }
  const seen = await ok(registry.get(uri))
  assert.deepEqual([seen.radiusKm, seen.mint.isChosen], [30, true])
  assert.deepEqual(idsOf(seen.mint.credits), [near.credit.id])
  assert.equal(seen.mint.credits[0].criteria.benefitType, false)
  assert.deepEqual(idsOf((await ok(registry.get(`${uri}?radiusKm=20`))).mint.credits), [])

  // The whole choice again: what is absent is as usual.
  assert.deepEqual(await ok(put(registry, mint.id, {})), usual)
  const none = Object.fromEntries(
    Object.entries(usual)
      .filter(([, on]) => on === true)
      .map(([name]) => [name, false]),
  )
  await ok(put(registry, mint.id, none))
  assert.deepEqual((await ok(registry.get(uri))).mint.credits, [])

  const after = await registry.get(`/proposals/${mint.id}`)
  assert.equal(after.etag, before.etag, 'the choice is no change of the proposal')
  await refused(put(verifier, mint.id, {}), 403)
  await refused(put(await world.organization('IssuingRegistry'), mint.id, {}), 404)
  await refused(put(registry, mint.id, { radiusKm: 1001 }), 400, 'invalid-request')
  await refused(put(registry, mint.id, { geography: 'yes' }), 400, 'invalid-request')
  await refused(put(registry, mint.id, { biome: true }), 400, 'invalid-request')
  await ok(registry.act(mint.id, 'Reject'))
  await refused(put(registry, mint.id, {}), 409, 'action-not-allowed')
})

test('a criterion of which the mint request says nothing is compared with nothing', async () => {
  const { registry } = parties
  const nitrogen = {
    ecologicalBenefitType: 'Nitrogen',
    storageType: undefined,
    durabilityYears: undefined,
  }
  const same = await creditAt(at(50, 50.01), { ...nitrogen, storageType: 'Geological' })
  const { mint } = await mintRequestAt(at(50, 50), nitrogen)
  const { comparedTo, credits } = (await ok(registry.get(`/proposals/${mint.id}/overlaps`))).mint
  assert.deepEqual([comparedTo.storageType, comparedTo.durabilityRating], [null, null])
  assert.deepEqual(idsOf(credits), [same.credit.id])
  assert.equal(credits[0].criteria.storageType, false)
})

test('other proposals have no overlaps, and only mint requests have criteria', async () => {
  const { supplier, registry } = parties
  const { credit } = await creditAt(at(60, 60))
  const retire = await submit(supplier, 'CreditRetire', credit.resourceUri)
  await refused(registry.get(`/proposals/${retire.id}/overlaps`), 422, 'overlaps-not-compared')
  await refused(put(registry, retire.id, {}), 422, 'overlaps-not-compared')
  const mbp = await draftMbp(parties, lying(registry, at(60, -60)))
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await refused(put(registry, register.id, {}), 422, 'overlaps-not-compared')
})
