import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  acceptedClaim,
  draftMbp,
  market,
  newClaim,
  registeredMbp,
  submit,
  verifiedClaim,
} from '../life.ts'
import { created, expecting, type Member, ok, refused, World } from '../world.ts'
import {
  assertSeen,
  assertStatuses,
  changingEtag,
  contentFor,
  contentOf,
  edit,
  eventsOf,
  idsOf,
  type Listed,
  sendFile,
  tagsOf,
  upload,
} from './steps.ts'

/** The section "Bearbeta fordring" of the source, task by task. */
let world: World
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())

const recommendation = { quantity: 1000, vintage: 2024, determinedValue: 'ExPost' }

/** The results of a processed claim, in order of their checkpoints. */
async function resultsOf(who: Member, processedClaimPath: string) {
  const { checkpointResults } = await ok(who.get(processedClaimPath))
  return checkpointResults
}

/** The verifier finds that all is as claimed. */
async function verifyAll(verifier: Member, processedClaimPath: string) {
  for (const { resourceUri } of await resultsOf(verifier, processedClaimPath)) {
    await ok(verifier.patch(resourceUri, { outcome: 'Verified' }))
  }
}

test('[Bearbeta fordring › Skapa fordring] a supplier claims a benefit and attaches files to claim and checkpoints', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const unregistered = await draftMbp(await market(world))
  const mbp = await registeredMbp(parties)
  const path = `/ecoprojects/${mbp.ecoProjectId}/mbps/${mbp.id}/mbpClaims`

  const reply = await expecting(201, supplier.post(path, newClaim()))
  const claim = reply.body
  const claimPath = `${path}/${claim.id}`
  assert.equal(reply.headers.get('location'), `/v1${claim.resourceUri}`)
  assert.equal(claim.status, 'draft')
  assert.equal(claim.checkpointQuantity, 1000)
  assert.deepEqual(
    claim.checkpoints.map(({ name }: { name: string }) => name),
    ['First half', 'Second half'],
  )

  const [first, second] = claim.checkpoints
  const file = await changingEtag(supplier, claimPath, () =>
    changingEtag(supplier, first.resourceUri, () =>
      upload(supplier, { tag: 'readings', resourceUri: first.resourceUri }),
    ),
  )
  await upload(supplier, { tag: 'summary', resourceUri: claim.resourceUri })
  const link = 'https://example.org/satellite.tif'
  await upload(supplier, { tag: 'picture', fileUrl: link, resourceUri: second.resourceUri })

  assert.deepEqual(await tagsOf(supplier, claimPath), ['summary'])
  assert.deepEqual(await tagsOf(supplier, `${claimPath}/checkpoints/${first.id}`), ['readings'])
  assert.deepEqual(await tagsOf(supplier, `${claimPath}/checkpoints/${second.id}`), ['picture'])
  assert.deepEqual(await eventsOf(supplier, claim.resourceUri), ['Claim created'])

  // A draft is the supplier's alone, and only a registered MBP has claims.
  await assertSeen([claimPath, `/files/${file.id}`], [supplier], [registry, verifier])
  await refused(supplier.post(`${unregistered.resourceUri}/mbpClaims`, newClaim()), 404)
  const draft = await draftMbp(parties)
  await refused(
    supplier.post(`${draft.resourceUri}/mbpClaims`, newClaim()),
    409,
    'mbp-not-registered',
  )
})

test('[Bearbeta fordring › Skicka fordring] a supplier submits the claim to a verifier of its choice', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const otherVerifier = await world.organization('ValidationAndVerificationBody')
  const mbp = await registeredMbp(parties)
  const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  const claimPath = `/ecoprojects/${mbp.ecoProjectId}/mbps/${mbp.id}/mbpClaims/${claim.id}`

  const body = { type: 'MBPClaimVerify', resourceUri: claim.resourceUri }
  await refused(supplier.post('/proposals', body), 400, 'invalid-request')
  await refused(supplier.post('/proposals', { ...body, reviewerId: registry.id }), 422)
  const proposal = await created(
    supplier.post('/proposals', { ...body, reviewerId: verifier.id, message: 'The year 2024' }),
  )

  const seen = await ok(supplier.get(`/proposal/${proposal.id}`))
  assert.equal(seen.status, 'submitted')
  assert.equal(seen.message, 'The year 2024')
  assert.deepEqual(seen.allowedActions, ['Withdraw'])
  const shown = await ok(supplier.get(claimPath))
  assert.equal(shown.status, 'submitted')
  assert.equal(shown.processedClaimId, null)
  // The source writes POST here, and means GET.
  await refused(supplier.post(claimPath), 404)

  // The registry reads the claims of its MBPs from the submission on. rulings.md 18.
  await assertSeen([claimPath], [supplier, verifier, registry], [otherVerifier])
  await assertSeen([`/proposal/${proposal.id}`], [supplier, verifier], [registry, otherVerifier])
  for (const party of [supplier, verifier, registry]) {
    assert.deepEqual((await eventsOf(party, claim.resourceUri)).at(-1), 'Claim submitted')
  }
  await refused(supplier.patch(claimPath, { quantity: 1 }), 409, 'claim-not-editable')
})

test('[Bearbeta fordring › Skicka fordring] a supplier withdraws a claim and submits it again', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const mbp = await registeredMbp(parties)
  const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  const proposal = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, {
    reviewerId: verifier.id,
  })

  await ok(supplier.act(proposal.id, 'Withdraw'))
  await assertStatuses(supplier, {
    [`/proposals/${proposal.id}`]: 'withdrawn',
    [claim.resourceUri]: 'draft',
  })
  await assertSeen([claim.resourceUri], [supplier], [verifier, registry])
  await edit(supplier, claim.resourceUri, { quantity: 999.5 })

  await ok(supplier.act(proposal.id, 'Resubmit'))
  await assertStatuses(verifier, {
    [`/proposals/${proposal.id}`]: 'submitted',
    [claim.resourceUri]: 'submitted',
  })
  assert.equal((await ok(verifier.get(claim.resourceUri))).quantity, 999.5)

  // Withdrawn once more and given to another, it is nothing to the first any longer.
  await ok(supplier.act(proposal.id, 'Withdraw'))
  const other = await world.organization('ValidationAndVerificationBody')
  await submit(supplier, 'MBPClaimVerify', claim.resourceUri, { reviewerId: other.id })
  await assertSeen([claim.resourceUri], [supplier, other, registry], [verifier])
  await refused(supplier.act(proposal.id, 'Resubmit'), 409)
})

test('[Bearbeta fordring › Kontrollera fordring] a verifier accepts the task, enters its findings, approves and asks for the credit', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const mbp = await registeredMbp(parties)
  const draft = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  const [half] = draft.checkpoints
  const readings = await upload(supplier, { tag: 'readings', resourceUri: half.resourceUri })
  const { id } = await submit(supplier, 'MBPClaimVerify', draft.resourceUri, {
    reviewerId: verifier.id,
  })
  const mbpPath = `/ecoprojects/${mbp.ecoProjectId}/mbps/${mbp.id}`
  const claimPath = `${mbpPath}/mbpClaims/${draft.id}`

  assert.deepEqual(await idsOf(verifier, '/proposals'), [id])
  const task = await ok(verifier.get(`/proposals/${id}`))
  assert.equal(task.resourceUri, draft.resourceUri)
  assert.deepEqual(task.allowedActions, ['Accept', 'Reject', 'ReturnForEdits'])
  const claim = await ok(verifier.get(claimPath))
  assert.equal(claim.quantity, 1000)

  // "Godkänn uppgiften": to accept the task makes the processed claim, with a result a checkpoint.
  await refused(verifier.act(id, 'Approve'), 409, 'accept-first')
  const accepted = await ok(verifier.post(`/proposals/${id}/action`, { action: 'Accept' }))
  const [processedClaimUri] = accepted.outcome.resourceUris
  const processedPath = `/processedClaims/${processedClaimUri.split('/').at(-1)}`
  await assertStatuses(verifier, {
    [`/proposals/${id}`]: 'inReview',
    [claimPath]: 'inVerification',
    [processedPath]: 'inProgress',
  })
  await refused(verifier.act(id, 'Accept'), 409, 'action-not-allowed')

  await ok(verifier.get(mbpPath))
  const { items } = await ok(
    verifier.get(
      `/ecoprojects/${mbp.ecoProjectId}/mbps/${mbp.id}/mbpclaims/${draft.id}/checkpoints`,
    ),
  )
  assert.deepEqual(
    items.map(({ files }: { files: Listed[] }) => files.map(({ tag }) => tag)),
    [['readings'], []],
  )
  assert.equal(await contentFor(verifier, readings.id), contentOf({ tag: 'readings' }))

  // It begins with what was claimed; the verifier corrects the quantity and recommends a credit.
  const before = await expecting(200, verifier.get(processedPath))
  assert.equal(before.body.quantity, 1000)
  assert.deepEqual(
    before.body.checkpointResults.map((result: Record<string, unknown>) => [
      result.checkpointId,
      result.environmentalEffectBefore,
      result.outcome,
    ]),
    draft.checkpoints.map((checkpoint: Record<string, unknown>) => [
      checkpoint.id,
      checkpoint.environmentalEffectBefore,
      'Pending',
    ]),
  )
  const changed = await edit(verifier, processedPath, {
    quantity: 990.25,
    coBenefits: [{ sdg: 14, description: 'Fish come back' }],
    creditRecommendation: { quantity: 980, vintage: 2024, determinedValue: 'ExPost' },
  })
  assert.equal(changed.creditRecommendation.quantity, 980)
  await refused(supplier.patch(processedPath, { quantity: 1 }), 403)

  // One result by its own path, as the source has it, and the other with the processed claim.
  const [first, second] = changed.checkpointResults
  const resultPath = `${processedPath}/checkpointResults/${first.id}`
  await changingEtag(verifier, processedPath, () =>
    changingEtag(verifier, resultPath, () =>
      upload(verifier, { tag: 'finding', resourceUri: resultPath }),
    ),
  )
  assert.deepEqual(await tagsOf(supplier, resultPath), ['finding'])
  await refused(verifier.act(id, 'Approve'), 422, 'results-unfinished')
  await edit(verifier, resultPath, { environmentalEffectBefore: 590.75, outcome: 'Verified' })
  await edit(verifier, processedPath, {
    checkpointResults: [{ id: second.id, outcome: 'Exception' }],
  })
  await refused(verifier.act(id, 'Approve'), 422, 'comment-missing')
  await edit(verifier, processedPath, {
    checkpointResults: [{ id: second.id, comment: 'One week of readings is missing' }],
  })

  await ok(verifier.act(id, 'Approve', { message: 'In good order' }))
  await assertStatuses(supplier, {
    [`/proposals/${id}`]: 'approved',
    [claimPath]: 'approved',
    [processedPath]: 'verified',
  })
  assert.deepEqual(await eventsOf(supplier, draft.resourceUri), [
    'Claim created',
    'Claim submitted',
    'Claim in verification',
    'Claim approved',
  ])
  assert.deepEqual(await tagsOf(registry, resultPath), ['finding'])

  const mint = await created(
    verifier.post('/proposals/', { type: 'CreditMint', resourceUri: processedClaimUri }),
  )
  assert.equal(mint.reviewerId, registry.id)
  await assertStatuses(supplier, { [processedPath]: 'submittedForCredit', [claimPath]: 'approved' })
  await refused(verifier.patch(processedPath, { quantity: 1 }), 409, 'processed-claim-not-editable')
})

test('[Bearbeta fordring › Kontrollera fordring] a verifier rejects a claim', async () => {
  const parties = await market(world)
  const { supplier, verifier } = parties
  const mbp = await registeredMbp(parties)
  const { claim, verify, processedClaimUri } = await acceptedClaim(parties, mbp)
  const [result] = await resultsOf(verifier, processedClaimUri)
  await edit(verifier, result.resourceUri, { outcome: 'Rejected', comment: 'No trees there' })

  await refused(verifier.act(verify.id, 'Approve'), 422, 'results-unfinished')
  await ok(verifier.act(verify.id, 'Reject', { message: 'The shore is bare' }))
  await assertStatuses(supplier, {
    [`/proposals/${verify.id}`]: 'rejected',
    [claim.resourceUri]: 'rejected',
    [processedClaimUri]: 'rejected',
  })
  const { actions } = await ok(supplier.get(`/proposals/${verify.id}`))
  assert.equal(actions.at(-1).message, 'The shore is bare')
  await refused(
    verifier.post('/proposals', { type: 'CreditMint', resourceUri: processedClaimUri }),
    409,
    'claim-not-approved',
  )
  // rulings.md 7: another claim for the same time may be tried.
  await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
})

test('[Bearbeta fordring › Kontrollera fordring] a verifier declines the task, and the supplier asks another', async () => {
  const parties = await market(world)
  const { supplier, verifier } = parties
  const other = await world.organization('ValidationAndVerificationBody')
  const mbp = await registeredMbp(parties)
  const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  const asked = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, {
    reviewerId: verifier.id,
  })

  await ok(verifier.act(asked.id, 'Reject', { message: 'No time this year' }))
  await assertStatuses(supplier, {
    [`/proposals/${asked.id}`]: 'rejected',
    [claim.resourceUri]: 'draft',
  })
  const { id } = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, {
    reviewerId: other.id,
  })
  await assertSeen([claim.resourceUri], [other], [verifier])
  await ok(other.act(id, 'Accept'))
  assert.equal((await ok(other.get(claim.resourceUri))).status, 'inVerification')
})

test('[Bearbeta fordring › Begäran om returbegäran för ändringar] a verifier shares files and returns the claim for edits', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const mbp = await registeredMbp(parties)
  const { claim, verify, processedClaimUri } = await acceptedClaim(parties, mbp)
  const [result] = await resultsOf(verifier, processedClaimUri)

  const questions = await upload(verifier, { tag: 'questions', resourceUri: processedClaimUri })
  const finding = await upload(verifier, { tag: 'finding', resourceUri: result.resourceUri })
  const returned = await ok(
    verifier.post(`/proposals/${verify.id}/action`, {
      action: 'returnForEdits',
      message: 'The first half does not add up',
    }),
  )

  assert.equal(returned.actions.at(-1).message, 'The first half does not add up')
  await assertStatuses(supplier, {
    [`/proposals/${verify.id}`]: 'submitterActionNeeded',
    [claim.resourceUri]: 'returnedForEdits',
    [processedClaimUri]: 'returnedForEdits',
  })
  assert.deepEqual(await tagsOf(supplier, processedClaimUri), ['questions'])
  assert.deepEqual(await tagsOf(supplier, result.resourceUri), ['finding'])
  await assertSeen(
    [`/files/${questions.id}`, `/files/${finding.id}`],
    [supplier, verifier, registry],
    [await world.organization('Supplier')],
  )
  // Once it was accepted, the supplier resubmits and cannot withdraw. rulings.md 3.
  const { allowedActions } = await ok(supplier.get(`/proposals/${verify.id}`))
  assert.deepEqual(allowedActions, ['Resubmit'])
  await refused(
    verifier.patch(processedClaimUri, { quantity: 1 }),
    409,
    'processed-claim-not-editable',
  )
})

test('[Bearbeta fordring › Begäran om returbegäran för ändringar] a claim that was approved comes back for edits until its credit is asked for', async () => {
  const parties = await market(world)
  const { supplier, verifier } = parties
  const mbp = await registeredMbp(parties)
  const { claim, verify, processedClaimUri } = await verifiedClaim(parties, mbp)
  const mint = await submit(verifier, 'CreditMint', processedClaimUri)
  await refused(verifier.act(verify.id, 'ReturnForEdits'), 409, 'mint-waits')
  await ok(verifier.act(mint.id, 'Withdraw'))

  await ok(verifier.act(verify.id, 'ReturnForEdits', { message: 'An error came to light' }))
  await assertStatuses(supplier, {
    [`/proposals/${verify.id}`]: 'submitterActionNeeded',
    [claim.resourceUri]: 'returnedForEdits',
    [processedClaimUri]: 'returnedForEdits',
  })
  await refused(verifier.act(mint.id, 'Resubmit'), 409, 'claim-not-approved')
  await edit(supplier, claim.resourceUri, { quantity: 900 })
  await ok(supplier.act(verify.id, 'Resubmit'))
  await ok(verifier.act(verify.id, 'Approve'))
  await ok(verifier.act(mint.id, 'Resubmit'))
  await assertStatuses(verifier, {
    [`/proposals/${mint.id}`]: 'submitted',
    [processedClaimUri]: 'submittedForCredit',
  })
})

test('[Bearbeta fordring › Redigera det returnerade förslaget] a supplier edits the returned claim and its checkpoints and sends it again', async () => {
  const parties = await market(world)
  const { supplier, verifier } = parties
  const mbp = await registeredMbp(parties)
  const { claim, verify, processedClaimUri } = await acceptedClaim(parties, mbp)
  const [first, second] = await resultsOf(verifier, processedClaimUri)
  const entered = { outcome: 'Verified', comment: 'As measured', environmentalEffectBefore: 590 }
  await edit(verifier, first.resourceUri, entered)
  await edit(verifier, second.resourceUri, entered)
  await upload(verifier, { tag: 'finding', resourceUri: first.resourceUri })
  await ok(verifier.act(verify.id, 'returnForEdits', { message: 'The first half?' }))

  const claimPath = `/ecoprojects/${claim.ecoProjectId}/mbps/${claim.mbpId}/mbpclaims/${claim.id}`
  const [half] = claim.checkpoints
  const checkpointPath = `${claimPath}/checkpoints/${half.id}`
  const returned = await ok(supplier.get(`/proposals/${verify.id}`))
  assert.equal(returned.actions.at(-1).message, 'The first half?')
  assert.equal((await ok(supplier.get(processedClaimUri))).status, 'returnedForEdits')

  await upload(supplier, { tag: 'readings', resourceUri: checkpointPath })
  await edit(supplier, claimPath, { quantity: 950.5, description: 'Without the first week' })
  await edit(supplier, checkpointPath, { environmentalEffectBefore: 551 })
  assert.equal((await ok(supplier.get(claimPath))).checkpointQuantity, 950.5)
  // The body has the structure of the call that made it: nothing else is let in.
  await refused(supplier.patch(checkpointPath, { quantity: 1 }), 400, 'invalid-request')

  await ok(
    supplier.post(`/proposals/${verify.id}/action`, { action: 'Resubmit', message: 'Corrected' }),
  )
  // No second Accept: the verifier goes on from inReview, with all that it had entered.
  await assertStatuses(verifier, {
    [`/proposals/${verify.id}`]: 'inReview',
    [claimPath]: 'inVerification',
    [processedClaimUri]: 'inProgress',
  })
  const [changed, same] = await resultsOf(verifier, processedClaimUri)
  assert.equal(changed.outcome, 'Pending')
  assert.equal(changed.checkpointChanged, true)
  assert.equal(changed.comment, 'As measured')
  assert.equal(changed.environmentalEffectBefore, 590)
  assert.deepEqual(
    changed.files.map(({ tag }: Listed) => tag),
    ['finding'],
  )
  assert.equal(same.outcome, 'Verified')
  assert.equal(same.checkpointChanged, false)
  assert.deepEqual(await tagsOf(verifier, checkpointPath), ['readings'])

  // It may ask again, then approves.
  await ok(verifier.act(verify.id, 'returnForEdits', { message: 'And the second?' }))
  await edit(supplier, claimPath, {
    checkpoints: [
      ...claim.checkpoints.map(({ id }: Listed) => ({ id })),
      {
        name: 'The last day',
        startDate: '2024-12-31',
        endDate: '2024-12-31',
        environmentalEffectBefore: 1.5,
        environmentalEffectAfter: 1,
      },
    ],
  })
  await ok(supplier.act(verify.id, 'resubmit'))
  assert.equal((await resultsOf(verifier, processedClaimUri)).length, 3)
  await refused(verifier.act(verify.id, 'Approve'), 422, 'results-unfinished')
  await verifyAll(verifier, processedClaimUri)
  await ok(verifier.act(verify.id, 'Approve'))
  await assertStatuses(supplier, { [claimPath]: 'approved', [processedClaimUri]: 'verified' })
})

test('[Bearbeta fordring › Redigera det returnerade förslaget] a supplier edits a claim that came back before the task was accepted', async () => {
  const parties = await market(world)
  const { supplier, verifier } = parties
  const mbp = await registeredMbp(parties)
  const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  const verify = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, {
    reviewerId: verifier.id,
  })
  await ok(verifier.act(verify.id, 'returnForEdits'))
  await edit(supplier, claim.resourceUri, { quantity: 10 })
  await ok(supplier.act(verify.id, 'Submit'))
  await assertStatuses(supplier, {
    [`/proposals/${verify.id}`]: 'submitted',
    [claim.resourceUri]: 'submitted',
  })
  const accepted = await ok(verifier.act(verify.id, 'Accept'))
  assert.equal((await ok(verifier.get(accepted.outcome.resourceUris[0]))).quantity, 10)
})

test('[Bearbeta fordring › Återkalla begäran om kreditutfärdande] a verifier takes its mint request back, changes its findings and sends it again', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const mbp = await registeredMbp(parties)
  const { processedClaimUri } = await verifiedClaim(parties, mbp)
  const mint = await submit(verifier, 'CreditMint', processedClaimUri)
  const [result] = await resultsOf(verifier, processedClaimUri)
  const late = { tag: 'late', resourceUri: result.resourceUri }
  await refused(sendFile(verifier, late), 409, 'may-not-attach-now')

  const withdrawn = await ok(
    verifier.post(`/proposals/${mint.id}/action`, {
      action: 'Remove',
      message: 'A reading was overlooked',
    }),
  )
  assert.equal(withdrawn.actions.at(-1).action, 'Withdraw')
  await assertStatuses(registry, {
    [`/proposals/${mint.id}`]: 'withdrawn',
    [processedClaimUri]: 'verified',
  })
  await refused(registry.act(mint.id, 'Mint', { assetId: 'A' }), 409, 'action-not-allowed')

  await upload(verifier, { tag: 'reading', resourceUri: result.resourceUri })
  await edit(verifier, processedClaimUri, {
    quantity: 995,
    creditRecommendation: { ...recommendation, quantity: 995 },
    checkpointResults: [{ id: result.id, comment: 'With the reading of May' }],
  })

  const again = await ok(
    verifier.post(`/proposals/${mint.id}/action`, { action: 'Resubmit', message: 'Completed' }),
  )
  assert.equal(again.status, 'submitted')
  assert.equal((await ok(registry.get(processedClaimUri))).status, 'submittedForCredit')
  assert.deepEqual(await tagsOf(registry, result.resourceUri), ['reading'])
  assert.deepEqual(await eventsOf(supplier, processedClaimUri), [
    'Credit issuance requested',
    'Credit issuance withdrawn',
    'Credit issuance resubmitted',
  ])
})

test('[Bearbeta fordring › Återkalla begäran om kreditutfärdande] a mint request that the registry has decided cannot be taken back', async () => {
  const parties = await market(world)
  const { registry, verifier } = parties
  const mbp = await registeredMbp(parties)
  const { processedClaimUri } = await verifiedClaim(parties, mbp)
  const mint = await submit(verifier, 'CreditMint', processedClaimUri)
  await refused(registry.act(mint.id, 'Remove'), 403, 'not-submitter')
  await ok(registry.act(mint.id, 'Mint', { assetId: 'DECIDED-1' }))
  const refusal = await refused(verifier.act(mint.id, 'Remove'), 409, 'action-not-allowed')
  assert.match(refusal.detail, /approved/)
  assert.equal((await ok(verifier.get(processedClaimUri))).status, 'credited')
})
