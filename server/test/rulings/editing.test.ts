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
  verifiedClaim,
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

test('ruling 15: the issuing registry changes in a draft only', async () => {
  const other = await world.organization('IssuingRegistry')
  const mbp = await draftMbp(parties)
  await ok(supplier.patch(mbp.resourceUri, { issuingRegistryId: other.id }))
  const notOne = { issuingRegistryId: parties.buyer.id }
  await refused(supplier.patch(mbp.resourceUri, notOne), 422, 'registry-unknown')
  const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  assert.equal(proposal.reviewerId, other.id)
  await ok(other.act(proposal.id, 'ReturnForEdits'))
  const back = { issuingRegistryId: registry.id }
  await refused(supplier.patch(mbp.resourceUri, back), 409, 'registry-not-changeable')
  await ok(supplier.patch(mbp.resourceUri, { issuingRegistryId: other.id, name: 'Same' }))
})

test('ruling 15: a project stands still while an MBP is in review, and its country once one is registered', async () => {
  const mbp = await draftMbp(parties)
  const uri = `/ecoProjects/${mbp.ecoProjectId}`
  const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await refused(supplier.patch(uri, { name: 'Other' }), 409, 'project-in-review')
  await ok(registry.act(proposal.id, 'Approve'))
  await refused(supplier.patch(uri, { country: 'TZA' }), 409, 'country-not-changeable')
  const changed = await ok(supplier.patch(uri, { name: 'Other', country: 'KEN' }))
  assert.equal(changed.name, 'Other')
  const nested = { modularBenefitProjects: [] }
  await refused(supplier.patch(uri, nested), 400, 'invalid-request')
})

test('ruling 16: what is absent stays, null clears, arrays and the location are replaced whole', async () => {
  const project = await created(
    supplier.post(
      '/ecoProjects',
      newProject(registry.id, {
        region: 'Kwale',
        mediaLinks: ['https://example.org/a', 'https://example.org/b'],
        addresses: [{ city: 'Msambweni', country: 'KEN' }],
      }),
    ),
  )
  const patched = await ok(
    supplier.patch(project.resourceUri, { region: null, mediaLinks: ['https://example.org/c'] }),
  )
  assert.equal(patched.region, null)
  assert.deepEqual(patched.mediaLinks, ['https://example.org/c'])
  assert.equal(patched.addresses[0].city, 'Msambweni')
  assert.equal(patched.description, project.description)
  await refused(supplier.patch(project.resourceUri, { name: null }), 400)

  const [mbp] = project.modularBenefitProjects
  const area = {
    type: 'Polygon',
    coordinates: [
      [
        [39, -4],
        [40, -4],
        [40, -5],
        [39, -4],
      ],
    ],
  }
  const moved = await ok(supplier.patch(mbp.resourceUri, { geographicLocation: area }))
  assert.deepEqual(moved.geographicLocation, area)
  assert.equal(moved.methodology, 'VM0033')
})

test('ruling 16: checkpoints named by id are changed, those without are added, those left out removed', async () => {
  const mbp = await registeredMbp(parties)
  const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  const [first, second] = claim.checkpoints
  const added = { ...newClaim().checkpoints[0], name: 'Added' }
  const patched = await ok(
    supplier.patch(claim.resourceUri, {
      checkpoints: [{ id: second.id, name: 'Renamed' }, added],
    }),
  )
  assert.deepEqual(
    patched.checkpoints.map(({ name }: { name: string }) => name),
    ['Renamed', 'Added'],
  )
  assert.equal(patched.checkpoints[0].environmentalEffectBefore, 600)
  const { id } = first
  await refused(
    supplier.patch(claim.resourceUri, { checkpoints: [{ id, name: 'Gone' }] }),
    422,
    'unknown-checkpoint',
  )
  const incomplete = await refused(
    supplier.patch(claim.resourceUri, { checkpoints: [{ name: 'New' }] }),
    400,
  )
  assert.equal(incomplete.errors.length, 4)
  assert.equal(incomplete.errors[0].pointer, '/checkpoints/0/startDate')
})

test('ruling 16: of results the named ones change and the others stay', async () => {
  const mbp = await registeredMbp(parties)
  const { processedClaimUri } = await acceptedClaim(parties, mbp)
  const { checkpointResults } = await ok(verifier.get(processedClaimUri))
  const [first, second] = checkpointResults
  const patched = await ok(
    verifier.patch(processedClaimUri, {
      quantity: 900,
      checkpointResults: [{ id: first.id, outcome: 'Verified', comment: 'Seen' }],
    }),
  )
  assert.equal(patched.quantity, 900)
  assert.equal(patched.checkpointResults[0].outcome, 'Verified')
  assert.equal(patched.checkpointResults[1].outcome, 'Pending')
  assert.equal(patched.checkpointResults[1].id, second.id)
  const unknown = { checkpointResults: [{ id: processedClaimUri.split('/').at(-1) }] }
  await refused(verifier.patch(processedClaimUri, unknown), 422, 'unknown-checkpoint')
})

test('ruling 16: a recommendation is merged member by member', async () => {
  const mbp = await registeredMbp(parties)
  const { processedClaimUri } = await acceptedClaim(parties, mbp)
  const recommend = (creditRecommendation: unknown) =>
    ok(verifier.patch(processedClaimUri, { creditRecommendation }))
  await recommend({ quantity: 10, vintage: 2024, coreCarbonAttributes: { durabilityYears: 40 } })
  const merged = await recommend({
    vintage: null,
    tokenType: 'Classic',
    coreCarbonAttributes: { correspondingAdjustment: 'Authorized' },
  })
  assert.deepEqual(merged.creditRecommendation, {
    quantity: 10,
    tokenType: 'Classic',
    coreCarbonAttributes: { durabilityYears: 40, correspondingAdjustment: 'Authorized' },
  })
  assert.equal((await recommend(null)).creditRecommendation, null)
})

test('the verifier edits in verification and after approval, but not while a mint request waits', async () => {
  const mbp = await registeredMbp(parties)
  const { processedClaimUri, verify } = await verifiedClaim(parties, mbp)
  await ok(verifier.patch(processedClaimUri, { quantity: 999 }))
  const recommendation = { creditRecommendation: { quantity: 999 } }
  await ok(verifier.patch(processedClaimUri, recommendation))
  const mint = await submit(verifier, 'CreditMint', processedClaimUri)
  const locked = verifier.patch(processedClaimUri, { quantity: 998 })
  await refused(locked, 409, 'processed-claim-not-editable')
  await ok(verifier.act(mint.id, 'Withdraw'))
  await ok(verifier.patch(processedClaimUri, { quantity: 999.5 }))
  await ok(verifier.act(mint.id, 'Resubmit'))
  await ok(registry.act(mint.id, 'ReturnForEdits'))
  await ok(verifier.patch(processedClaimUri, { quantity: 1000 }))
  await ok(verifier.act(verify.id, 'ReturnForEdits'))
  await refused(verifier.patch(processedClaimUri, { quantity: 1 }), 409)
})

test('an MBP that was submitted once is not deleted any more, since what happened is kept', async () => {
  const mbp = await draftMbp(parties)
  const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await refused(supplier.delete(mbp.resourceUri), 409, 'mbp-not-draft')
  await ok(supplier.act(proposal.id, 'Withdraw'))
  await refused(supplier.delete(mbp.resourceUri), 409, 'mbp-not-draft')

  const fresh = await draftMbp(parties)
  assert.equal((await supplier.delete(fresh.resourceUri)).status, 204)
  await refused(supplier.get(fresh.resourceUri), 404)

  const registered = await registeredMbp(parties)
  const claim = await created(supplier.post(`${registered.resourceUri}/mbpClaims`, newClaim()))
  assert.equal((await supplier.delete(claim.resourceUri)).status, 204)
  await refused(supplier.get(claim.resourceUri), 404)
})

test('a claim needs a registered MBP, dates in order, and checkpoints within them', async () => {
  const draft = await draftMbp(parties)
  const early = supplier.post(`${draft.resourceUri}/mbpClaims`, newClaim())
  await refused(early, 409, 'mbp-not-registered')
  const mbp = await registeredMbp(parties)
  const claiming = (more: object) => supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim(more))
  await refused(claiming({ startDate: '2024-02-01' }), 422, 'checkpoint-outside-claim')
  const reversed = { startDate: '2024-12-31', endDate: '2024-01-01' }
  await refused(claiming(reversed), 422, 'dates-reversed')
  await refused(claiming({ checkpoints: [] }), 400)
  await refused(claiming({ startDate: '2024-02-30' }), 400)
})

test('a benefit of a kind stands once in a project', async () => {
  const twice = newProject(registry.id, {
    modularBenefitProjects: [newMbp(registry.id), newMbp(registry.id)],
  })
  await refused(supplier.post('/ecoProjects', twice), 409, 'mbp-kind-taken')
  const two = newProject(registry.id, {
    modularBenefitProjects: [
      newMbp(registry.id),
      newMbp(registry.id, { classificationCategory: 'Avoidance' }),
    ],
  })
  const project = await created(supplier.post('/ecoProjects', two))
  const [, second] = project.modularBenefitProjects
  const same = { classificationCategory: 'Removal' }
  await refused(supplier.patch(second.resourceUri, same), 409, 'mbp-kind-taken')
})
