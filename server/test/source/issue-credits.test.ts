import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  type Market,
  market,
  newClaim,
  nextAssetId,
  registeredMbp,
  submit,
  verifiedClaim,
} from '../life.ts'
import { created, ok, refused, World } from '../world.ts'
import {
  assertSeen,
  assertStatuses,
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

/** The section "Utfärda krediter" of the source, task by task. */
let world: World
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())

/** A verified claim whose credit the verifier has asked for. */
async function requested(parties: Market, more: object = {}) {
  const mbp = await registeredMbp(parties)
  const verified = await verifiedClaim(parties, mbp, more)
  const mint = await submit(parties.verifier, 'CreditMint', verified.processedClaimUri)
  return { mbp, ...verified, mint }
}

test('[Utfärda krediter › Granska förslag till kreditutfärdande] the registry reviews the findings, the claim and the project with their files', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const mbp = await registeredMbp(parties)
  const readings = await upload(supplier, { tag: 'readings' })
  const [first, second] = newClaim().checkpoints
  const { claim, processedClaimUri } = await verifiedClaim(parties, mbp, {
    checkpoints: [{ ...first, fileIds: [readings.id] }, second],
  })
  const [result] = (await ok(verifier.get(processedClaimUri))).checkpointResults
  const finding = await upload(verifier, { tag: 'finding', resourceUri: result.resourceUri })
  const { id } = await submit(verifier, 'CreditMint', processedClaimUri)

  assert.ok((await idsOf(registry, '/proposals?type=CreditMint')).includes(id))
  const request = await ok(registry.get(`/proposal/${id}`))
  assert.equal(request.resourceUri, processedClaimUri)
  assert.deepEqual(request.allowedActions, ['Mint', 'Reject', 'ReturnForEdits'])

  const processedClaim = await ok(
    registry.get(`/processedClaims/${processedClaimUri.split('/').at(-1)}`),
  )
  assert.equal(processedClaim.status, 'submittedForCredit')
  assert.equal(processedClaim.creditRecommendation.quantity, 1000)
  assert.deepEqual(
    processedClaim.checkpointResults.map((each: { outcome: string; files: Listed[] }) => [
      each.outcome,
      each.files.map(({ tag }) => tag),
    ]),
    [
      ['Verified', ['finding']],
      ['Verified', []],
    ],
  )

  const mbpPath = `/ecoprojects/${claim.ecoProjectId}/mbps/${claim.mbpId}`
  const shown = await ok(registry.get(`${mbpPath}/mbpClaims/${claim.id}`))
  assert.equal(shown.processedClaimId, processedClaim.id)
  assert.deepEqual(
    shown.checkpoints.map(({ files }: { files: Listed[] }) => files.map(({ tag }) => tag)),
    [['readings'], []],
  )
  assert.deepEqual(await tagsOf(registry, mbpPath), [])
  assert.equal(await contentFor(registry, finding.id), contentOf({ tag: 'finding' }))
  assert.equal(await contentFor(registry, readings.id), contentOf({ tag: 'readings' }))

  const stranger = await world.organization(['IssuingRegistry', 'Buyer'])
  await assertSeen(
    [processedClaimUri, result.resourceUri, claim.resourceUri, `/files/${finding.id}`],
    [supplier, registry, verifier],
    [stranger],
  )
  await assertSeen([`/proposal/${id}`], [registry, verifier], [supplier, stranger])
})

test('[Utfärda krediter › Godkänna krediter] the registry mints the credit with its files', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const { claim, processedClaimUri, mint } = await requested(parties)
  const certificate = await upload(registry, { tag: 'certificate' })
  const terms = { quantity: 750.5, vintage: 2024, assetId: 'KEN-2024-1', determinedValue: 'ExPost' }

  await refused(verifier.act(mint.id, 'Mint', terms), 403, 'not-reviewer')
  await refused(registry.act(mint.id, 'Approve'), 422, 'unknown-action')
  await refused(registry.act(mint.id, 'Mint', { ...terms, assetId: undefined }), 400)
  await refused(
    registry.act(mint.id, 'Mint', { ...terms, quantity: 1000.0001 }),
    422,
    'quantity-exceeds-verified',
  )
  await refused(
    registry.act(mint.id, 'Mint', { ...terms, vintage: 2023 }),
    422,
    'vintage-outside-claim',
  )
  const minted = await ok(
    registry.post(`/proposals/${mint.id}/action`, {
      action: 'Mint',
      message: 'Issued',
      fileIds: [certificate.id],
      ...terms,
    }),
  )
  assert.equal(minted.status, 'approved')
  assert.equal(minted.outcome.lapsedQuantity, 249.5)
  const [creditUri] = minted.outcome.resourceUris

  const credit = await ok(supplier.get(creditUri))
  assert.deepEqual(
    {
      status: credit.status,
      quantity: credit.quantity,
      vintage: credit.vintage,
      assetId: credit.assetId,
      determinedValue: credit.determinedValue,
      tokenType: credit.tokenType,
      ownerId: credit.ownerId,
      issuerId: credit.issuerId,
      supplierId: credit.supplierId,
      serialRange: credit.serialRange,
    },
    {
      ...terms,
      status: 'active',
      tokenType: 'CCP',
      ownerId: supplier.id,
      issuerId: registry.id,
      supplierId: supplier.id,
      serialRange: { line: '2024', from: 1, to: 7_505_000 },
    },
  )
  // What neither Mint nor the verifier says comes from the MBP.
  assert.equal(credit.coreCarbonAttributes.category, 'Removal')
  assert.equal(credit.coreCarbonAttributes.durabilityRating, 'ShortTerm')
  assert.equal(credit.verificationStandard, 'VCS 4.5')

  assert.deepEqual(await tagsOf(supplier, creditUri), ['certificate'])
  assert.deepEqual(await tagsOf(supplier, processedClaimUri), [])
  await assertSeen([creditUri, `/files/${certificate.id}`], [parties.buyer])
  await assertStatuses(supplier, {
    [processedClaimUri]: 'credited',
    [claim.resourceUri]: 'approved',
  })
  assert.equal((await ok(verifier.get(processedClaimUri))).creditId, credit.id)
  assert.deepEqual(await eventsOf(supplier, creditUri), ['Credit created'])

  // Credited once, ever.
  await refused(registry.act(mint.id, 'Mint', terms), 409, 'action-not-allowed')
  await refused(
    verifier.post('/proposals', { type: 'CreditMint', resourceUri: processedClaimUri }),
    409,
    'processed-claim-not-verified',
  )
})

test('[Utfärda krediter › Godkänna krediter] the next credit of the registry follows in the line of its vintage', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const mbp = await registeredMbp(parties)
  const halves = [
    ['2024-01-01', '2024-06-30'],
    ['2024-07-01', '2024-12-31'],
  ].map(([startDate, endDate]) => ({
    startDate,
    endDate,
    quantity: 0.5,
    checkpoints: [
      { startDate, endDate, environmentalEffectBefore: 1, environmentalEffectAfter: 0.5 },
    ],
  }))
  const ranges: unknown[] = []
  for (const half of halves) {
    const { processedClaimUri } = await verifiedClaim(parties, mbp, half)
    const mint = await submit(verifier, 'CreditMint', processedClaimUri)
    if (ranges.length > 0) {
      await refused(registry.act(mint.id, 'Mint', { assetId: 'HALF-0' }), 409, 'asset-id-taken')
    }
    const assetId = `HALF-${ranges.length}`
    // Without terms it follows what the verifier recommends.
    const minted = await ok(registry.act(mint.id, 'mint', { assetId }))
    ranges.push((await ok(supplier.get(minted.outcome.resourceUris[0]))).serialRange)
  }
  assert.deepEqual(ranges, [
    { line: '2024', from: 1, to: 5000 },
    { line: '2024', from: 5001, to: 10_000 },
  ])
})

test('[Utfärda krediter › Avvisa förslag] the registry rejects the request, for good, with files for the processed claim', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const { claim, processedClaimUri, mint } = await requested(parties)
  const file = await upload(registry, { tag: 'assessment' })

  await ok(
    registry.post(`/proposals/${mint.id}/action`, {
      action: 'Reject',
      message: 'The methodology is not applicable',
      fileIds: [file.id],
    }),
  )
  await assertStatuses(verifier, {
    [`/proposals/${mint.id}`]: 'rejected',
    [processedClaimUri]: 'creditRejected',
    [claim.resourceUri]: 'approved',
  })
  const { actions } = await ok(verifier.get(`/proposals/${mint.id}`))
  assert.equal(actions.at(-1).message, 'The methodology is not applicable')
  for (const party of [supplier, verifier]) {
    assert.deepEqual(await tagsOf(party, processedClaimUri), ['assessment'])
    assert.equal(await contentFor(party, file.id), contentOf({ tag: 'assessment' }))
  }
  assert.deepEqual(await idsOf(supplier, `/credits?issuerId=${registry.id}`), [])
  await refused(verifier.act(mint.id, 'Resubmit'), 409, 'action-not-allowed')
  await refused(
    verifier.post('/proposals', { type: 'CreditMint', resourceUri: processedClaimUri }),
    409,
    'processed-claim-not-verified',
  )
})

test('[Utfärda krediter › Returnera begäran om kreditutfärdande för redigeringar] the registry returns the request, the verifier corrects it and sends it again', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const { processedClaimUri, mint } = await requested(parties)
  const id = processedClaimUri.split('/').at(-1)

  const file = await upload(registry, { tag: 'remarks' })
  const returned = await ok(
    registry.post(`/proposals/${mint.id}/action`, {
      action: 'ReturnForEdits',
      message: 'Which readings?',
      fileIds: [file.id],
    }),
  )
  assert.equal(returned.status, 'submitterActionNeeded')
  const seen = await ok(verifier.get(`/proposals/${mint.id}`))
  assert.deepEqual(seen.allowedActions, ['Resubmit', 'Withdraw'])
  assert.equal(seen.actions.at(-1).message, 'Which readings?')
  const processedClaim = await ok(verifier.get(`/processedClaims/${id}`))
  assert.equal(processedClaim.status, 'returnedForEdits')
  assert.deepEqual(await tagsOf(verifier, processedClaimUri), ['remarks'])

  const [result] = processedClaim.checkpointResults
  await upload(verifier, { tag: 'readings', resourceUri: result.resourceUri })
  await edit(verifier, result.resourceUri, { comment: 'Those of the buoy' })
  await edit(verifier, `/processedClaim/${id}`, {
    creditRecommendation: { quantity: 800, climateLabels: ['CORSIA'] },
  })
  const again = await ok(
    verifier.post(`/proposals/${mint.id}/action`, { action: 'Resubmit', message: 'Completed' }),
  )
  assert.equal(again.status, 'submitted')
  const shown = await ok(registry.get(processedClaimUri))
  assert.equal(shown.status, 'submittedForCredit')
  // A PATCH merges the members of an object. rulings.md 16.
  assert.deepEqual(shown.creditRecommendation, {
    quantity: 800,
    vintage: 2024,
    determinedValue: 'ExPost',
    climateLabels: ['CORSIA'],
  })

  // The registry may ask again, approve or reject.
  await ok(registry.act(mint.id, 'ReturnForEdits'))
  await ok(verifier.act(mint.id, 'Resubmit'))
  const minted = await ok(registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
  const credit = await ok(supplier.get(minted.outcome.resourceUris[0]))
  assert.equal(credit.quantity, 800)
  assert.deepEqual(credit.climateLabels, ['CORSIA'])
})

test('[Utfärda krediter › Returnera begäran om kreditutfärdande för redigeringar] the verifier asks the supplier first, and verifies the claim again', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const { claim, verify, processedClaimUri, mint } = await requested(parties)
  await ok(registry.act(mint.id, 'ReturnForEdits', { message: 'The second half?' }))

  await ok(verifier.act(verify.id, 'ReturnForEdits', { message: 'The registry asks' }))
  await assertStatuses(verifier, {
    [`/proposals/${mint.id}`]: 'submitterActionNeeded',
    [`/proposals/${verify.id}`]: 'submitterActionNeeded',
    [claim.resourceUri]: 'returnedForEdits',
    [processedClaimUri]: 'returnedForEdits',
  })
  // Nothing goes to the registry while the claim is with the supplier.
  await refused(verifier.act(mint.id, 'Resubmit'), 409, 'claim-not-approved')

  const [, half] = claim.checkpoints
  await upload(supplier, { tag: 'explanation', resourceUri: half.resourceUri })
  await edit(supplier, half.resourceUri, { environmentalEffectBefore: 550 })
  await ok(supplier.act(verify.id, 'Resubmit', { message: 'Explained' }))
  await assertStatuses(verifier, {
    [`/proposals/${verify.id}`]: 'inReview',
    [claim.resourceUri]: 'inVerification',
    [processedClaimUri]: 'inProgress',
  })
  const { checkpointResults } = await ok(verifier.get(processedClaimUri))
  assert.deepEqual(
    checkpointResults.map(({ checkpointChanged }: Record<string, unknown>) => checkpointChanged),
    [false, true],
  )
  await edit(verifier, processedClaimUri, {
    quantity: 950,
    creditRecommendation: { quantity: 950 },
    checkpointResults: [{ id: checkpointResults[1].id, outcome: 'Verified' }],
  })
  await ok(verifier.act(verify.id, 'Approve'))
  await ok(verifier.act(mint.id, 'Resubmit'))
  await assertStatuses(registry, {
    [`/proposals/${mint.id}`]: 'submitted',
    [claim.resourceUri]: 'approved',
    [processedClaimUri]: 'submittedForCredit',
  })
  const minted = await ok(registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
  assert.equal((await ok(supplier.get(minted.outcome.resourceUris[0]))).quantity, 950)
})

test('[Utfärda krediter › Returnera begäran om kreditutfärdande för redigeringar] the verifier withdraws what came back to it', async () => {
  const parties = await market(world)
  const { registry, verifier } = parties
  const { processedClaimUri, mint } = await requested(parties)
  await ok(registry.act(mint.id, 'ReturnForEdits'))
  await ok(verifier.act(mint.id, 'Withdraw'))
  await assertStatuses(verifier, {
    [`/proposals/${mint.id}`]: 'withdrawn',
    [processedClaimUri]: 'verified',
  })
  // Another request may take its place, and the first cannot come back beside it.
  await created(verifier.post('/proposals', { type: 'CreditMint', resourceUri: processedClaimUri }))
  await refused(verifier.act(mint.id, 'Resubmit'), 409)
  await refused(
    sendFile(registry, { tag: 'note', resourceUri: `/proposals/${mint.id}` }),
    422,
    'not-attachable',
  )
})

test('[Utfärda krediter › Visa utfärdade krediter] the registry lists what it has issued', async () => {
  const parties = await market(world)
  const { supplier, registry, buyer } = parties
  const { mint } = await requested(parties)
  assert.deepEqual(await idsOf(registry, `/credits?issuerId=${registry.id}`), [])
  const minted = await ok(registry.act(mint.id, 'Mint', { assetId: 'KEN-9' }))
  const [creditUri] = minted.outcome.resourceUris

  const { items } = await ok(registry.get('/credits'))
  const credit = items.find(({ resourceUri }: { resourceUri: string }) => resourceUri === creditUri)
  assert.equal(credit.assetId, 'KEN-9')
  assert.equal(credit.ownerId, supplier.id)
  for (const party of [registry, supplier, buyer]) {
    assert.deepEqual(await idsOf(party, `/credits?issuerId=${registry.id}`), [credit.id])
  }
})
