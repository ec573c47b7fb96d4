import { milestoneOf, report } from '../goals.ts'
import { acceptedClaim, mintedCredit, registeredMbp, submit } from '../life.ts'
import { created, type Member, ok, roles } from '../world.ts'

/** Something of every kind that belongs to the caller, by the name of its parameter or its path. */
export async function furnish(
  member: Member,
  { registry, verifier, colleague }: Record<'registry' | 'verifier' | 'colleague', Member>,
): Promise<Record<string, string>> {
  const { world } = member
  const buyer = await world.organization(roles.buyer)
  const market = { supplier: member, registry, verifier, buyer }
  const credit = await mintedCredit(market)
  const mbp = await registeredMbp(market)
  const { claim, verify, processedClaimUri } = await acceptedClaim(market, mbp)
  const retire = await submit(member, 'CreditRetire', credit.resourceUri, { quantity: 1 })
  const processed = await ok(verifier.get(processedClaimUri))
  const file = await created(
    member.post('/files', { tag: 'Map', fileUrl: 'https://files.example/map' }),
  )
  const organization = `/organizations/${member.id}`
  const key = await created(
    member.post(`${organization}/apiKeys`, { name: 'K', marketRole: null, userRole: 'Reader' }),
  )
  const { items: assignments } = await ok(member.get(`${organization}/roleAssignments`))
  const assignment = assignments.find(
    ({ userId }: { userId: string }) => userId === colleague.userId,
  )
  const milestone = await milestoneOf(member)
  const [period] = milestone.reportingPeriods
  const emission = await report(member, period, 1)
  const plan = await created(member.post('/credits/retirements:plan', { quantity: 1 }))
  const webhook = await created(member.post('/webhooks', { url: 'https://hook.example' }))
  const delivery = await created(member.post(`${webhook.resourceUri}/test`))
  const compared = { name: 'Itself', level: 'item', sourceA: {}, sourceB: {} }
  const reconciliation = await created(member.post('/reconciliations', compared))
  await created(
    member.post('/reconciliations', { ...compared, name: 'By project', level: 'project' }),
  )
  return {
    ecoProjectId: mbp.ecoProjectId,
    mbpId: mbp.id,
    mbpClaimId: claim.id,
    checkpointId: claim.checkpoints[0].id,
    processedClaimId: processed.id,
    checkpointResultId: processed.checkpointResults[0].id,
    proposalId: retire.id,
    creditId: credit.id,
    fileId: file.id,
    organizationId: member.id,
    marketplaceId: member.id,
    issuingRegistryId: registry.id,
    newOwnerId: buyer.id,
    reviewerId: verifier.id,
    userId: colleague.userId,
    roleAssignmentId: assignment.id,
    apiKeyId: key.id,
    planId: plan.id,
    webhookId: webhook.id,
    deliveryId: delivery.id,
    reconciliationId: reconciliation.id,
    esgScorecardId: milestone.esgScorecardId,
    esgMilestoneId: milestone.id,
    esgReportingPeriodId: period.id,
    emissionId: emission.id,
    '/mbp': mbp.resourceUri,
    '/claim': claim.resourceUri,
    '/processedClaim': processedClaimUri,
    '/credit': credit.resourceUri,
    '/proposal': `/proposals/${verify.id}`,
    '/organization': organization,
  }
}
