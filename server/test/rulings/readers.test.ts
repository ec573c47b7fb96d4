import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  acceptedClaim,
  draftMbp,
  type Market,
  market,
  newClaim,
  newMbp,
  registeredMbp,
  submit,
} from '../life.ts'
import { created, type Member, ok, refused, World } from '../world.ts'

let world: World
let parties: Market
let supplier: Member
let registry: Member
let verifier: Member

before(async () => {
  world = await World.create()
  parties = await market(world)
  ;({ supplier, registry, verifier } = parties)
})
after(() => world[Symbol.asyncDispose]())

test('ruling 18: a draft is read by its owner alone, also after a withdrawal', async () => {
  const mbp = await draftMbp(parties)
  const project = `/ecoProjects/${mbp.ecoProjectId}`
  await refused(registry.get(mbp.resourceUri), 404)
  const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(registry.get(mbp.resourceUri))
  await ok(registry.get(project))
  await refused(registry.patch(mbp.resourceUri, { name: 'Mine' }), 403)
  await ok(supplier.act(proposal.id, 'Withdraw'))
  await refused(registry.get(mbp.resourceUri), 404)
  await refused(registry.get(project), 404)
  await ok(registry.get(`/proposals/${proposal.id}`))
})

test('ruling 18: a registry that an MBP has left reads it no more', async () => {
  const next = await world.organization('IssuingRegistry')
  const mbp = await draftMbp(parties)
  const first = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(supplier.act(first.id, 'Withdraw'))
  await ok(supplier.patch(mbp.resourceUri, { issuingRegistryId: next.id }))
  await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(next.get(mbp.resourceUri))
  await refused(registry.get(mbp.resourceUri), 404)
})

test('ruling 18: embedded children are only those that the caller may read', async () => {
  const other = await world.organization('IssuingRegistry')
  const project = await created(
    supplier.post('/ecoProjects', {
      name: 'Two registries',
      description: 'D',
      country: 'KEN',
      modularBenefitProjects: [
        newMbp(registry.id),
        newMbp(other.id, { ecologicalBenefitType: 'Water' }),
      ],
    }),
  )
  const [carbon, water] = project.modularBenefitProjects
  await submit(supplier, 'MBPRegister', carbon.resourceUri)
  const seen = await ok(registry.get(project.resourceUri))
  assert.deepEqual(
    seen.modularBenefitProjects.map(({ id }: { id: string }) => id),
    [carbon.id],
  )
  await refused(registry.get(water.resourceUri), 404)
  const { items } = await ok(registry.get(`${project.resourceUri}/mbps`))
  assert.equal(items.length, 1)
})

test('ruling 18: a verifier reads a claim and its ancestors, until it declines', async () => {
  const mbp = await registeredMbp(parties)
  const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  await refused(registry.get(claim.resourceUri), 404)
  const reviewer = { reviewerId: verifier.id }
  const verify = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, reviewer)
  await ok(verifier.get(claim.resourceUri))
  await ok(verifier.get(`/ecoProjects/${mbp.ecoProjectId}`))
  await ok(registry.get(claim.resourceUri))
  await ok(verifier.act(verify.id, 'Reject'))
  await refused(verifier.get(claim.resourceUri), 404)
  await refused(verifier.get(mbp.resourceUri), 404)

  const next = await world.organization('ValidationAndVerificationBody')
  await submit(supplier, 'MBPClaimVerify', claim.resourceUri, { reviewerId: next.id })
  await ok(next.get(claim.resourceUri))
  await refused(verifier.get(claim.resourceUri), 404)
})

test('ruling 18: a processed claim is read by its verifier, the supplier and the registry', async () => {
  const mbp = await registeredMbp(parties)
  const { processedClaimUri, claim } = await acceptedClaim(parties, mbp)
  const stranger = await world.organization([
    'Supplier',
    'IssuingRegistry',
    'ValidationAndVerificationBody',
  ])
  for (const reader of [verifier, supplier, registry]) {
    const { checkpointResults } = await ok(reader.get(processedClaimUri))
    await ok(reader.get(checkpointResults[0].resourceUri))
  }
  await refused(stranger.get(processedClaimUri), 404)
  await refused(stranger.get(`${processedClaimUri}/checkpointResults`), 404)
  await refused(stranger.get(`${claim.resourceUri}/checkpoints`), 404)
  await refused(stranger.patch(processedClaimUri, { quantity: 1 }), 404)
  await refused(supplier.patch(processedClaimUri, { quantity: 1 }), 403)
  assert.deepEqual((await ok(stranger.get('/processedClaims'))).items, [])
})

test('ruling 18: a retirement makes the registry no reader of the project', async () => {
  const mbp = await registeredMbp(parties)
  const outsider = await world.organization('Buyer')
  await refused(outsider.get(mbp.resourceUri), 404)
  const { items } = await ok(outsider.get('/ecoProjects'))
  assert.deepEqual(items, [])
})
