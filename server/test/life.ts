import { created, type Member, ok, type World } from './world.ts'

/** A market of one organization each, and the steps of a credit's life that many tests begin with. */
export interface Market {
  supplier: Member
  registry: Member
  verifier: Member
  buyer: Member
}

export async function market(world: World): Promise<Market> {
  return {
    supplier: await world.organization('Supplier'),
    registry: await world.organization('IssuingRegistry'),
    verifier: await world.organization('ValidationAndVerificationBody'),
    buyer: await world.organization('Buyer'),
  }
}

export function newMbp(registryId: string, more: object = {}) {
  return {
    name: 'Mangrove restoration',
    issuingRegistryId: registryId,
    ecologicalBenefitType: 'Carbon',
    classificationCategory: 'Removal',
    classificationMethod: 'Nature',
    methodology: 'VM0033',
    verificationStandard: 'VCS 4.5',
    durabilityYears: 100,
    storageType: 'Biological',
    geographicLocation: { type: 'Point', coordinates: [39.5, -4.2] },
    ...more,
  }
}

export function newProject(registryId: string, more: object = {}) {
  return {
    name: 'Gazi Bay',
    description: 'Community mangrove restoration',
    country: 'KEN',
    modularBenefitProjects: [newMbp(registryId)],
    ...more,
  }
}

export function newClaim(more: object = {}) {
  return {
    name: 'Monitoring 2024',
    startDate: '2024-01-01',
    endDate: '2024-12-31',
    quantity: 1000,
    checkpoints: [
      {
        name: 'First half',
        startDate: '2024-01-01',
        endDate: '2024-06-30',
        environmentalEffectBefore: 600.5,
        environmentalEffectAfter: 100.25,
      },
      {
        name: 'Second half',
        startDate: '2024-07-01',
        endDate: '2024-12-31',
        environmentalEffectBefore: 600,
        environmentalEffectAfter: 100.25,
      },
    ],
    ...more,
  }
}

export async function draftMbp({ supplier, registry }: Market, more: object = {}) {
  const project = await created(supplier.post('/ecoProjects', newProject(registry.id, more)))
  return project.modularBenefitProjects[0]
}

export async function registeredMbp(market: Market, more: object = {}) {
  const mbp = await draftMbp(market, more)
  const proposal = await submit(market.supplier, 'MBPRegister', mbp.resourceUri)
  await ok(market.registry.act(proposal.id, 'Approve'))
  return mbp
}

export function submit(member: Member, type: string, resourceUri: string, more: object = {}) {
  return created(member.post('/proposals', { type, resourceUri, ...more }))
}

/** A claim whose verification the verifier has accepted. */
export async function acceptedClaim(
  market: Market,
  mbp: { resourceUri: string },
  more: object = {},
) {
  const { supplier, verifier } = market
  const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim(more)))
  const verify = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, {
    reviewerId: verifier.id,
  })
  const accepted = await ok(verifier.act(verify.id, 'Accept'))
  const [processedClaimUri] = accepted.outcome.resourceUris
  return { claim, verify, processedClaimUri: String(processedClaimUri) }
}

export async function verifiedClaim(
  market: Market,
  mbp: { resourceUri: string },
  more: object = {},
) {
  const accepted = await acceptedClaim(market, mbp, more)
  const { verifier } = market
  const processedClaim = await ok(verifier.get(accepted.processedClaimUri))
  await ok(
    verifier.patch(accepted.processedClaimUri, {
      creditRecommendation: {
        quantity: processedClaim.quantity,
        vintage: 2024,
        determinedValue: 'ExPost',
      },
      checkpointResults: processedClaim.checkpointResults.map(({ id }: { id: string }) => ({
        id,
        outcome: 'Verified',
      })),
    }),
  )
  await ok(verifier.act(accepted.verify.id, 'Approve'))
  return accepted
}

let serial = 0
export const nextAssetId = () => `SERIAL-${++serial}`

/** A credit that the supplier owns. */
export async function mintedCredit(market: Market, quantity = 1000) {
  const mbp = await registeredMbp(market)
  const { processedClaimUri } = await verifiedClaim(market, mbp, { quantity })
  const mint = await submit(market.verifier, 'CreditMint', processedClaimUri)
  const minted = await ok(market.registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
  return ok(market.supplier.get(String(minted.outcome.resourceUris[0])))
}
