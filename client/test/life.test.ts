import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Member, roles, World } from '../../server/test/world.ts'
import { createClient, fileForm, itemsOf, type Schemas, sumOf } from '../src/client.ts'

/** Everything below the set-up knows the service through the client alone. */
const idOf = (resourceUri: string | undefined) => resourceUri?.split('/').at(-1) ?? ''
const madeBy = ({ outcome }: Schemas['Proposal']) => idOf(outcome.resourceUris[0])

test('the client takes a credit through its whole life', async () => {
  await using world = await World.create()
  const join = async (role: Parameters<World['organization']>[0], name: string) => {
    const { token, id }: Member = await world.organization(role, name)
    return { id, client: createClient({ url: world.baseUrl, token }) }
  }
  const supplier = await join(roles.supplier, 'Supplier')
  const registry = await join(roles.registry, 'Registry')
  const verifier = await join(roles.verifier, 'Verifier')
  const marketplace = await join(roles.marketplace, 'Marketplace')
  const buyer = await join(roles.buyer, 'Buyer')

  /** The other side reads the proposal, and decides on exactly what it has read. */
  const decide = async (
    { client }: { client: typeof buyer.client },
    { id: proposalId }: { id: string },
    body: Schemas['ProposalAction'],
  ) => {
    const path = { proposalId }
    const ifMatch = await client.proposalGet({ path })
    assert(ifMatch.allowedActions.some((action) => action === body.action))
    return client.proposalAct({ path, body, ifMatch })
  }

  // Project and MBP, with a file, registered.
  const file = new Blob(['lon,lat\n39.51,-4.42\n'], { type: 'text/csv' })
  const upload = { file, fileName: 'plots.csv', tag: 'Plots' }
  const { id: fileId } = await supplier.client.fileUpload({ body: fileForm(upload) })
  const { id: ecoProjectId, modularBenefitProjects } = await supplier.client.ecoProjectCreate({
    body: {
      name: 'Gazi Bay',
      description: 'Community mangrove restoration',
      country: 'KEN',
      modularBenefitProjects: [
        {
          name: 'Mangrove carbon',
          issuingRegistryId: registry.id,
          ecologicalBenefitType: 'Carbon',
          classificationCategory: 'Removal',
          classificationMethod: 'Nature',
          storageType: 'Biological',
          durabilityYears: 100,
          geographicLocation: { type: 'Point', coordinates: [39.51, -4.42] },
          fileIds: [fileId],
        },
      ],
    },
  })
  const [mbp] = modularBenefitProjects
  assert(mbp)
  const register = await supplier.client.proposalCreate({
    body: { type: 'MBPRegister', resourceUri: mbp.resourceUri },
  })
  await decide(registry, register, { action: 'Approve', message: 'Welcome' })
  const seen = await registry.client.fileGet({ path: { fileId } })
  assert(seen instanceof Blob && (await seen.text()).startsWith('lon,lat'))

  // Claim, verification, credit.
  const claim = await supplier.client.mbpClaimCreate({
    path: { ecoProjectId, mbpId: mbp.id },
    body: {
      startDate: '2025-01-01',
      endDate: '2025-12-31',
      quantity: 1000,
      checkpoints: [
        {
          startDate: '2025-01-01',
          endDate: '2025-12-31',
          environmentalEffectBefore: 1200.75,
          environmentalEffectAfter: 200.75,
        },
      ],
    },
  })
  const verify = await supplier.client.proposalCreate({
    body: { type: 'MBPClaimVerify', resourceUri: claim.resourceUri, reviewerId: verifier.id },
  })
  const path = { processedClaimId: madeBy(await decide(verifier, verify, { action: 'Accept' })) }
  const processed = await verifier.client.processedClaimGet({ path })
  const updated = await verifier.client.processedClaimUpdate({
    path,
    ifMatch: processed,
    body: {
      quantity: 950.5,
      checkpointResults: processed.checkpointResults.map(({ id }) => ({ id, outcome: 'Verified' })),
      creditRecommendation: { quantity: 950.5, vintage: 2025, determinedValue: 'ExPost' },
    },
  })
  await decide(verifier, verify, { action: 'Approve' })
  const request = await verifier.client.proposalCreate({
    body: { type: 'CreditMint', resourceUri: updated.resourceUri },
  })
  const minted = await decide(registry, request, { action: 'Mint', assetId: 'GB-2025-1' })
  const credit = await supplier.client.creditGet({ path: { creditId: madeBy(minted) } })
  assert.deepEqual([credit.quantity, credit.status], [950.5, 'active'])

  // Listed, sold.
  for (const { client } of [supplier, buyer]) {
    const trade = await client.proposalCreate({
      body: { type: 'MarketplaceTraderRegister', reviewerId: marketplace.id },
    })
    await decide(marketplace, trade, { action: 'Approve' })
  }
  const listing = await supplier.client.proposalCreate({
    body: {
      type: 'MarketplaceListingRegister',
      resourceUri: credit.resourceUri,
      reviewerId: marketplace.id,
    },
  })
  await decide(marketplace, listing, { action: 'Approve' })
  const offers: Schemas['Credit'][] = []
  const query = { status: ['listed' as const] }
  for await (const offer of itemsOf(buyer.client.creditList, { query })) offers.push(offer)
  assert.deepEqual(
    offers.map(({ id }) => id),
    [credit.id],
  )
  const sold = await marketplace.client.creditTransfer({
    path: { creditId: credit.id },
    body: { newOwnerId: buyer.id },
  })
  assert.deepEqual([sold.ownerId, sold.status], [buyer.id, 'active'])

  // Split, and a part retired as an offset of a goal.
  const { items: parts } = await buyer.client.creditSplit({
    path: { creditId: sold.id },
    body: { quantities: [12.5, 938] },
  })
  assert.equal(sumOf(parts.map(({ quantity }) => quantity)), credit.quantity)
  const scorecard = await buyer.client.esgScorecardCreate({
    body: { currentEmissionsPerYear: 1000, goal: 100, goalEndDate: '2035-12-31' },
  })
  const milestone = await buyer.client.esgMilestoneCreate({
    path: { esgScorecardId: scorecard.id },
    body: {
      name: 'A tenth less',
      description: 'The first step',
      startDate: '2025-01-01',
      endDate: '2025-12-31',
      targetEmissionReduction: 10,
      targetEmissionReductionType: 'Percent',
    },
  })
  const [period] = milestone.reportingPeriods
  const [part] = parts
  assert(period && part)
  const inPeriod = {
    esgScorecardId: scorecard.id,
    esgMilestoneId: milestone.id,
    esgReportingPeriodId: period.id,
  }
  await buyer.client.emissionCreate({
    path: inPeriod,
    body: { scope: 'Three', category: 'IndirectBusinessTravel', quantity: 20.25 },
  })
  const offset = await buyer.client.proposalCreate({
    body: {
      type: 'ESGEmissionOffset',
      resourceUri: part.resourceUri,
      esgReportingPeriodId: period.id,
      reason: 'Flights of 2025',
      beneficiary: { name: 'ACME AB', country: 'SWE' },
    },
  })
  await decide(registry, offset, { action: 'Approve' })

  const after = await buyer.client.esgReportingPeriodGet({ path: inPeriod })
  assert.deepEqual([after.offsetQuantity, after.effectiveEmissions], [12.5, 7.75])
  const retired = await buyer.client.creditGet({ path: { creditId: part.id } })
  assert.deepEqual([retired.status, retired.retirement?.beneficiary?.name], ['retired', 'ACME AB'])
  const { history } = await supplier.client.creditLineage({ path: { creditId: part.id } })
  assert.deepEqual(
    history.map(({ what }) => what),
    ['mint', 'list', 'transfer', 'split', 'child', 'retire'],
  )
  const told = await supplier.client.eventList()
  assert(told.items.some(({ type }) => type.uri === 'processedClaims/submit'))
})
