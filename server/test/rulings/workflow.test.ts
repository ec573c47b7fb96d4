import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  acceptedClaim,
  draftMbp,
  type Market,
  market,
  mintedCredit,
  newClaim,
  newMbp,
  nextAssetId,
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

const statusOf = async (member: Member, uri: string) => (await ok(member.get(uri))).status
const proposalOf = (member: Member, { id }: { id: string }) => ok(member.get(`/proposals/${id}`))

async function mintRequest(more: object = {}) {
  const mbp = await registeredMbp(parties)
  const verified = await verifiedClaim(parties, mbp, more)
  const mint = await submit(verifier, 'CreditMint', verified.processedClaimUri)
  return { mbp, ...verified, mint }
}

test('ruling 1: at most one open proposal waits on an asset, and a withdrawn one frees it', async () => {
  const mbp = await draftMbp(parties)
  const first = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  const again = { type: 'MBPRegister', resourceUri: mbp.resourceUri }
  await refused(supplier.post('/proposals', again), 409)
  await ok(registry.act(first.id, 'ReturnForEdits', { message: 'Which area?' }))
  await refused(supplier.post('/proposals', again), 409, 'proposal-already-open')
  await ok(supplier.act(first.id, 'Withdraw'))
  const second = await created(supplier.post('/proposals', again))
  await refused(supplier.act(first.id, 'Resubmit'), 409)
  await ok(registry.act(second.id, 'Approve'))
})

test('ruling 1: a credit has one open proposal in all, and a withdrawn one unlocks it', async () => {
  const credit = await mintedCredit(parties)
  const retire = await submit(supplier, 'CreditRetire', credit.resourceUri)
  const again = { type: 'CreditRetire', resourceUri: credit.resourceUri }
  await refused(supplier.post('/proposals', again), 409)
  const split = { quantities: [1, 999] }
  await refused(supplier.post(`${credit.resourceUri}/split`, split), 409, 'credit-locked')
  await ok(supplier.act(retire.id, 'Withdraw'))
  assert.equal((await ok(supplier.get(credit.resourceUri))).openProposalId, null)
  await created(supplier.post(`${credit.resourceUri}/split`, split))
  await refused(supplier.act(retire.id, 'Resubmit'), 409)
})

test('ruling 2: a resubmission checks again what the creation checked', async () => {
  const credit = await mintedCredit(parties)
  const retire = await submit(supplier, 'CreditRetire', credit.resourceUri)
  await ok(supplier.act(retire.id, 'Withdraw'))
  await ok(supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId: parties.buyer.id }))
  await refused(supplier.act(retire.id, 'Resubmit'), 409, 'no-longer-holds')

  const other = await world.organization('IssuingRegistry')
  const mbp = await draftMbp(parties)
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(supplier.act(register.id, 'Withdraw'))
  await ok(supplier.patch(mbp.resourceUri, { issuingRegistryId: other.id }))
  await refused(supplier.act(register.id, 'Resubmit'), 409, 'reviewer-changed')
})

test('ruling 2: a resubmission puts every asset where it belongs, and Submit means the same', async () => {
  const mbp = await draftMbp(parties)
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(registry.act(register.id, 'returnForEdits'))
  const resubmitted = await ok(supplier.act(register.id, 'submit'))
  assert.equal(resubmitted.status, 'submitted')
  assert.equal(await statusOf(supplier, mbp.resourceUri), 'submitted')
  await ok(registry.act(register.id, 'Approve'))

  const { claim, verify, processedClaimUri } = await acceptedClaim(parties, mbp)
  await ok(verifier.act(verify.id, 'ReturnForEdits'))
  assert.equal(await statusOf(supplier, processedClaimUri), 'returnedForEdits')
  const back = await ok(supplier.act(verify.id, 'Resubmit'))
  assert.equal(back.status, 'inReview')
  assert.equal(await statusOf(supplier, claim.resourceUri), 'inVerification')
  assert.equal(await statusOf(supplier, processedClaimUri), 'inProgress')

  const { mint, ...minting } = await mintRequest()
  await ok(registry.act(mint.id, 'ReturnForEdits'))
  assert.equal(await statusOf(verifier, minting.processedClaimUri), 'returnedForEdits')
  assert.equal((await ok(verifier.act(mint.id, 'SUBMIT'))).status, 'submitted')
  assert.equal(await statusOf(verifier, minting.processedClaimUri), 'submittedForCredit')
})

test('ruling 2: a claim that was returned before it was accepted comes back as submitted', async () => {
  const mbp = await registeredMbp(parties)
  const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  const reviewer = { reviewerId: verifier.id }
  const verify = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, reviewer)
  await ok(verifier.act(verify.id, 'ReturnForEdits'))
  assert.equal((await ok(supplier.act(verify.id, 'Resubmit'))).status, 'submitted')
  assert.equal(await statusOf(supplier, claim.resourceUri), 'submitted')
  await refused(verifier.act(verify.id, 'Approve'), 409, 'accept-first')
  await ok(verifier.act(verify.id, 'Accept'))
})

test('ruling 3: withdrawing puts the asset back, until a verifier has accepted', async () => {
  const mbp = await draftMbp(parties)
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  assert.equal((await ok(supplier.act(register.id, 'Remove'))).status, 'withdrawn')
  assert.equal(await statusOf(supplier, mbp.resourceUri), 'draft')
  assert.equal((await ok(supplier.act(register.id, 'Resubmit'))).status, 'submitted')
  await ok(registry.act(register.id, 'ReturnForEdits'))
  await ok(supplier.act(register.id, 'Withdraw'))
  assert.equal(await statusOf(supplier, mbp.resourceUri), 'draft')
  await ok(supplier.act(register.id, 'Resubmit'))
  await ok(registry.act(register.id, 'Approve'))
  await refused(supplier.act(register.id, 'Withdraw'), 409, 'action-not-allowed')

  const { claim, verify } = await acceptedClaim(parties, mbp)
  await refused(supplier.act(verify.id, 'Withdraw'), 409)
  await ok(verifier.act(verify.id, 'ReturnForEdits'))
  await refused(supplier.act(verify.id, 'Withdraw'), 409)
  await ok(verifier.act(verify.id, 'Reject', { message: 'No answer' }))
  assert.equal(await statusOf(supplier, claim.resourceUri), 'rejected')

  const { mint, processedClaimUri } = await mintRequest()
  await ok(verifier.act(mint.id, 'Withdraw'))
  assert.equal(await statusOf(verifier, processedClaimUri), 'verified')
})

test('ruling 3: the verifier cannot reject from submitterActionNeeded what it never accepted', async () => {
  const mbp = await registeredMbp(parties)
  const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  const reviewer = { reviewerId: verifier.id }
  const verify = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, reviewer)
  await ok(verifier.act(verify.id, 'ReturnForEdits'))
  await refused(verifier.act(verify.id, 'Reject'), 409)
  await ok(supplier.act(verify.id, 'Withdraw'))
  assert.equal(await statusOf(supplier, claim.resourceUri), 'draft')
})

test('ruling 4: Mint approves the proposal, and a return moves proposal and asset together', async () => {
  const { mint, processedClaimUri } = await mintRequest()
  const returned = await ok(registry.act(mint.id, 'ReturnForEdits', { message: 'Which vintage?' }))
  assert.equal(returned.status, 'submitterActionNeeded')
  assert.equal(returned.actions.at(-1).message, 'Which vintage?')
  await ok(verifier.act(mint.id, 'Resubmit'))
  const minted = await ok(registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
  assert.equal(minted.status, 'approved')
  assert.equal(await statusOf(verifier, processedClaimUri), 'credited')
  assert.deepEqual(
    minted.actions.map(({ action }: { action: string }) => action),
    ['Submit', 'ReturnForEdits', 'Resubmit', 'Mint'],
  )
})

test('ruling 5: before Accept the verifier may decline, and the claim is free for another', async () => {
  const mbp = await registeredMbp(parties)
  const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  const reviewer = { reviewerId: verifier.id }
  const verify = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, reviewer)
  assert.deepEqual((await proposalOf(verifier, verify)).allowedActions, [
    'Accept',
    'Reject',
    'ReturnForEdits',
  ])
  await refused(verifier.act(verify.id, 'Approve'), 409, 'accept-first')
  assert.equal((await ok(verifier.act(verify.id, 'Reject'))).status, 'rejected')
  assert.equal(await statusOf(supplier, claim.resourceUri), 'draft')
  const other = await world.organization('ValidationAndVerificationBody')
  const next = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, { reviewerId: other.id })
  await ok(other.act(next.id, 'Accept'))
})

test('ruling 6: a verified claim can be returned while no mint request waits', async () => {
  const { verify, claim, processedClaimUri, mint } = await mintRequest()
  await refused(verifier.act(verify.id, 'ReturnForEdits'), 409, 'mint-waits')
  await ok(registry.act(mint.id, 'ReturnForEdits'))
  const returned = await ok(verifier.act(verify.id, 'ReturnForEdits', { message: 'Say more' }))
  assert.equal(returned.status, 'submitterActionNeeded')
  assert.equal(await statusOf(supplier, claim.resourceUri), 'returnedForEdits')
  await refused(verifier.act(mint.id, 'Resubmit'), 409, 'claim-not-approved')
  await ok(supplier.patch(claim.resourceUri, { description: 'More' }))
  assert.equal((await ok(supplier.act(verify.id, 'Resubmit'))).status, 'inReview')
  await refused(verifier.act(mint.id, 'Resubmit'), 409, 'claim-not-approved')
  await ok(verifier.act(verify.id, 'Approve'))
  assert.equal(await statusOf(verifier, processedClaimUri), 'verified')
  await ok(verifier.act(mint.id, 'Resubmit'))
  await ok(registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
  await refused(verifier.act(verify.id, 'ReturnForEdits'), 409, 'mint-waits')
})

test('ruling 7: what is rejected stays so, and frees its place', async () => {
  const project = await created(
    supplier.post('/ecoProjects', { name: 'P', description: 'D', country: 'SWE' }),
  )
  const body = newMbp(registry.id)
  const mbp = await created(supplier.post(`${project.resourceUri}/mbps`, body))
  await refused(supplier.post(`${project.resourceUri}/mbps`, body), 409, 'mbp-kind-taken')
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(registry.act(register.id, 'Reject'))
  await refused(supplier.act(register.id, 'Resubmit'), 409)
  await refused(supplier.patch(mbp.resourceUri, { name: 'Again' }), 409, 'mbp-not-editable')
  await created(supplier.post(`${project.resourceUri}/mbps`, body))

  const registered = await registeredMbp(parties)
  const { claim, verify } = await acceptedClaim(parties, registered)
  await ok(verifier.act(verify.id, 'Reject'))
  const proposal = {
    type: 'MBPClaimVerify',
    resourceUri: claim.resourceUri,
    reviewerId: verifier.id,
  }
  await refused(supplier.post('/proposals', proposal), 409, 'claim-not-editable')
  await created(supplier.post(`${registered.resourceUri}/mbpClaims`, newClaim()))

  const { mint, processedClaimUri } = await mintRequest()
  await ok(registry.act(mint.id, 'Reject'))
  const again = { type: 'CreditMint', resourceUri: processedClaimUri }
  await refused(verifier.post('/proposals', again), 409, 'processed-claim-not-verified')
})

test('ruling 8: what the verifier entered survives a return; what changed is marked', async () => {
  const mbp = await registeredMbp(parties)
  const { claim, verify, processedClaimUri } = await acceptedClaim(parties, mbp)
  const before = await ok(verifier.get(processedClaimUri))
  const [first, second] = before.checkpointResults
  await ok(
    verifier.patch(processedClaimUri, {
      checkpointResults: [
        { id: first.id, outcome: 'Verified', environmentalEffectAfter: 90, comment: 'Measured' },
        { id: second.id, outcome: 'Verified' },
      ],
    }),
  )
  await ok(verifier.act(verify.id, 'ReturnForEdits'))
  const [kept, changed] = claim.checkpoints
  await refused(
    supplier.patch(claim.resourceUri, { checkpoints: [{ id: kept.id }] }),
    422,
    'checkpoint-has-result',
  )
  const added = {
    startDate: '2024-03-01',
    endDate: '2024-03-31',
    environmentalEffectBefore: 10,
    environmentalEffectAfter: 1,
  }
  await ok(
    supplier.patch(claim.resourceUri, {
      checkpoints: [{ id: kept.id }, { id: changed.id, environmentalEffectBefore: 700 }, added],
    }),
  )
  await ok(supplier.act(verify.id, 'Resubmit'))
  const after = await ok(verifier.get(processedClaimUri))
  const ofCheckpoint = (id: string) =>
    after.checkpointResults.find((result: { checkpointId: string }) => result.checkpointId === id)
  assert.equal(after.checkpointResults.length, 3)
  assert.equal(ofCheckpoint(kept.id).outcome, 'Verified')
  assert.equal(ofCheckpoint(kept.id).environmentalEffectAfter, 90)
  assert.equal(ofCheckpoint(kept.id).checkpointChanged, false)
  assert.equal(ofCheckpoint(changed.id).outcome, 'Pending')
  assert.equal(ofCheckpoint(changed.id).checkpointChanged, true)
  assert.equal(ofCheckpoint(changed.id).environmentalEffectBefore, 600)
  const judged = ofCheckpoint(changed.id)
  const patched = await ok(verifier.patch(judged.resourceUri, { outcome: 'Verified' }))
  assert.equal(patched.checkpointChanged, false)
})

test('ruling 9: a claim is approved only when every result is', async () => {
  const mbp = await registeredMbp(parties)
  const { verify, processedClaimUri } = await acceptedClaim(parties, mbp)
  await refused(verifier.act(verify.id, 'Approve'), 422, 'results-unfinished')
  const { checkpointResults } = await ok(verifier.get(processedClaimUri))
  const [first, second] = checkpointResults
  await ok(verifier.patch(first.resourceUri, { outcome: 'Verified' }))
  await ok(verifier.patch(second.resourceUri, { outcome: 'Rejected' }))
  await refused(verifier.act(verify.id, 'Approve'), 422, 'results-unfinished')
  await ok(verifier.patch(second.resourceUri, { outcome: 'Exception' }))
  await refused(verifier.act(verify.id, 'Approve'), 422, 'comment-missing')
  await ok(verifier.patch(second.resourceUri, { comment: 'The meter was replaced in May.' }))
  await ok(verifier.act(verify.id, 'Approve'))
})

test('ruling 10: what is minted is at most what was verified, and the rest lapses', async () => {
  const mbp = await registeredMbp(parties)
  const { processedClaimUri } = await verifiedClaim(parties, mbp)
  const proposal = { type: 'CreditMint', resourceUri: processedClaimUri }
  await ok(verifier.patch(processedClaimUri, { creditRecommendation: { quantity: null } }))
  await refused(verifier.post('/proposals', proposal), 422, 'recommendation-incomplete')
  await ok(verifier.patch(processedClaimUri, { creditRecommendation: { quantity: 1000.0001 } }))
  await refused(verifier.post('/proposals', proposal), 422, 'recommendation-exceeds-verified')
  await ok(verifier.patch(processedClaimUri, { creditRecommendation: { quantity: 500 } }))
  const mint = await created(verifier.post('/proposals', proposal))
  const assetId = nextAssetId()
  const tooMuch = { assetId, quantity: 1000.0001 }
  await refused(registry.act(mint.id, 'Mint', tooMuch), 422, 'quantity-exceeds-verified')
  const wrongYear = { assetId, vintage: 2023 }
  await refused(registry.act(mint.id, 'Mint', wrongYear), 422, 'vintage-outside-claim')
  await refused(registry.act(mint.id, 'Mint', { assetId, quantity: 0 }), 400)
  await refused(registry.act(mint.id, 'Mint'), 400, 'invalid-request')
  const minted = await ok(registry.act(mint.id, 'Mint', { assetId, quantity: 999.9999 }))
  assert.equal(minted.outcome.lapsedQuantity, 0.0001)
  const credit = await ok(supplier.get(minted.outcome.resourceUris[0]))
  assert.equal(credit.quantity, 999.9999)
  assert.equal(credit.tokenType, 'CCP')
  assert.equal(credit.vintage, 2024)
  assert.equal(credit.verificationStandard, 'VCS 4.5')
  assert.deepEqual(credit.coreCarbonAttributes, {
    category: 'Removal',
    method: 'Nature',
    storageType: 'Biological',
    durabilityYears: 100,
    durabilityRating: 'ShortTerm',
    correspondingAdjustment: 'None',
    letterOfApproval: null,
  })

  const other = await mintRequest()
  await refused(registry.act(other.mint.id, 'Mint', { assetId }), 409, 'asset-id-taken')
  await ok(registry.act(other.mint.id, 'Mint', { assetId: nextAssetId() }))
})

test('ruling 11: the same benefit is not credited twice, unless all of the first is cancelled', async () => {
  const mbp = await registeredMbp(parties)
  const first = await verifiedClaim(parties, mbp)
  const mint = await submit(verifier, 'CreditMint', first.processedClaimUri)
  const minted = await ok(registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
  const [creditUri] = minted.outcome.resourceUris
  const { items } = await created(supplier.post(`${creditUri}/split`, { quantities: [1, 999] }))
  const overlapping = await verifiedClaim(parties, mbp, { startDate: '2024-01-01' })
  const proposal = { type: 'CreditMint', resourceUri: overlapping.processedClaimUri }
  await refused(verifier.post('/proposals', proposal), 422, 'claim-already-credited')
  await ok(registry.post(`${items[0].resourceUri}/cancel`, { reason: 'Reversal' }))
  await refused(verifier.post('/proposals', proposal), 422, 'claim-already-credited')
  await ok(registry.post(`${items[1].resourceUri}/cancel`, { reason: 'Reversal' }))
  const again = await created(verifier.post('/proposals', proposal))
  await ok(registry.act(again.id, 'Mint', { assetId: nextAssetId() }))
})

test('ruling 12: parties that must be independent are', async () => {
  const every = await world.organization([
    'Supplier',
    'IssuingRegistry',
    'ValidationAndVerificationBody',
    'Buyer',
  ])
  const own = await created(
    every.post('/ecoProjects', {
      name: 'Own',
      description: 'Own',
      country: 'SWE',
      modularBenefitProjects: [newMbp(every.id)],
    }),
  )
  const [mbp] = own.modularBenefitProjects
  await refused(
    every.post('/proposals', { type: 'MBPRegister', resourceUri: mbp.resourceUri }),
    422,
    'same-organization',
  )

  const registered = await registeredMbp({ ...parties, registry: every })
  const claim = await created(supplier.post(`${registered.resourceUri}/mbpClaims`, newClaim()))
  const verify = { type: 'MBPClaimVerify', resourceUri: claim.resourceUri }
  await refused(
    supplier.post('/proposals', { ...verify, reviewerId: every.id }),
    422,
    'verifier-not-independent',
  )
  await refused(
    supplier.post('/proposals', { ...verify, reviewerId: parties.buyer.id }),
    422,
    'reviewer-unsuitable',
  )
  await refused(supplier.post('/proposals', verify), 400, 'invalid-request')
})

test('ruling 12: an issuer that owns a credit decides on its own retirement in a second call', async () => {
  const issuer = await world.organization(['IssuingRegistry', 'Buyer'])
  const credit = await mintedCredit({ ...parties, registry: issuer })
  await ok(supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId: issuer.id }))
  const retire = await submit(issuer, 'CreditRetire', credit.resourceUri)
  assert.deepEqual(retire.allowedActions, ['Approve', 'Reject', 'Withdraw'])
  await ok(issuer.act(retire.id, 'Approve'))
})

test('ruling 13: nobody approves what changed since they read it', async () => {
  const mbp = await draftMbp(parties)
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  const seen = (await registry.get(`/proposals/${register.id}`)).etag
  await ok(registry.act(register.id, 'ReturnForEdits', {}, { 'if-match': seen }))
  const returned = (await registry.get(`/proposals/${register.id}`)).etag
  await ok(supplier.patch(mbp.resourceUri, { name: 'Another name' }))
  const edited = (await registry.get(`/proposals/${register.id}`)).etag
  await ok(supplier.act(register.id, 'Resubmit'))
  const resubmitted = (await registry.get(`/proposals/${register.id}`)).etag
  assert.equal(new Set([seen, returned, edited, resubmitted]).size, 4)
  for (const stale of [seen, returned, edited]) {
    const approve = registry.act(register.id, 'Approve', {}, { 'if-match': stale })
    await refused(approve, 412, 'stale-etag')
  }
  await ok(registry.act(register.id, 'Approve', {}, { 'if-match': resubmitted }))
})

test('ruling 14: an action of another type is 422, one of another status 409 and says what is allowed', async () => {
  const mbp = await draftMbp(parties)
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await refused(registry.act(register.id, 'Mint'), 422, 'unknown-action')
  await refused(registry.act(register.id, 'Accept'), 422, 'unknown-action')
  await refused(registry.act(register.id, 'Bless'), 422, 'unknown-action')
  const early = await refused(supplier.act(register.id, 'Resubmit'), 409, 'action-not-allowed')
  assert.match(early.detail, /submitted/)
  assert.match(early.detail, /Withdraw/)
  await refused(supplier.act(register.id, 'Approve'), 403, 'not-reviewer')
  await refused(registry.act(register.id, 'Withdraw'), 403, 'not-submitter')
  await refused(parties.buyer.act(register.id, 'Approve'), 404)
})

test('ruling 35: action names match in any case, with the words of the source', async () => {
  const mbp = await draftMbp(parties)
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(registry.act(register.id, 'RETURNFOREDITS'))
  await ok(supplier.act(register.id, 'Submit'))
  await ok(supplier.act(register.id, 'remove'))
  await ok(supplier.act(register.id, 'submit'))
  await ok(registry.act(register.id, 'approve'))
})

test('a message belongs to its action, and terms of Mint to Mint alone', async () => {
  const mbp = await draftMbp(parties)
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri, { message: 'Please' })
  const answer = await refused(registry.act(register.id, 'Approve', { vintage: 2024 }), 400)
  assert.deepEqual(answer.errors, [{ pointer: '/vintage', message: 'is no property of Approve' }])
})
