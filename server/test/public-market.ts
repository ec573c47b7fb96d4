import { sql } from 'kysely'
import { periodOf } from './goals.ts'
import { acceptedClaim, newMbp, newProject, nextAssetId, submit } from './life.ts'
import { created, type Member, ok, type World } from './world.ts'

/** Stands in every text that is nobody's business: no public answer may have it. */
export const SECRET = 'hush-hush'
export const hush = (of: string) => `${SECRET} ${of}`

/** The ids of a market in which everything private says so. */
export interface PublicMarket {
  supplier: Member
  registry: Member
  buyer: Member
  projectId: string
  draftProjectId: string
  /** 1000 t, of which 250.5 t are retired, 100 t offset, 50 t cancelled, and others listed. */
  creditId: string
  retirementId: string
  offsetId: string
  /** A part that its owner asked to retire: it waits, was rejected or withdrawn. */
  undecidedIds: string[]
}

/** Whatever an asset can have, it has here; names of those who only trade are private as well. */
export async function publicMarket(
  world: World,
  names: Partial<Record<'project' | 'beneficiary' | 'reason' | 'supplier', string>> = {},
): Promise<PublicMarket> {
  const supplier = await world.organization('Supplier', names.supplier ?? 'Gazi Bay Trust')
  const registry = await world.organization('IssuingRegistry', 'Registry of the Coast')
  const verifier = await world.organization('ValidationAndVerificationBody', hush('verifier'))
  const buyer = await world.organization('Buyer', 'Nordic Paper AB')
  const omnibus = await world.organization(['Marketplace', 'Buyer'], hush('omnibus'))
  const marketplace = await world.organization('Marketplace', hush('marketplace'))
  await world.db
    .updateTable('users')
    .set({ name: hush('user'), email: sql<string>`${SECRET} || '-' || email` })
    .execute()
  await ok(omnibus.patch(`/organizations/${omnibus.id}`, { isOmnibusOrganization: true }))
  const file = await uploaded(supplier)

  const mbp = newMbp(registry.id, {
    developers: [hush('developer')],
    sponsors: [hush('sponsor')],
    fileIds: [file],
  })
  const project = await created(
    supplier.post(
      '/ecoProjects',
      newProject(registry.id, {
        ...(names.project && { name: names.project }),
        mediaLinks: [`https://example.com/${SECRET}`],
        addresses: [{ street: hush('street'), city: hush('city') }],
        modularBenefitProjects: [mbp],
      }),
    ),
  )
  const [registered] = project.modularBenefitProjects
  const registering = await submit(supplier, 'MBPRegister', registered.resourceUri, {
    message: hush('message'),
    externalIds: [{ id: hush('external'), details: hush('details') }],
  })
  await ok(registry.act(registering.id, 'Approve', { message: hush('approval') }))
  const draft = newMbp(registry.id, {
    name: hush('draft MBP'),
    ecologicalBenefitType: 'Water',
    methodology: hush('methodology'),
  })
  await created(supplier.post(`${project.resourceUri}/mbps`, draft))
  const unregistered = await created(
    supplier.post('/ecoProjects', newProject(registry.id, { name: hush('draft project') })),
  )
  const waiting = unregistered.modularBenefitProjects[0].resourceUri
  await submit(supplier, 'MBPRegister', waiting)

  const credit = await minted({ supplier, registry, verifier, buyer }, registered)
  const quantities = [250.5, 100, 50, 40, 30, 20, 10, 499.5]
  const { items } = await created(supplier.post(`${credit.resourceUri}/split`, { quantities }))
  const uris: string[] = items.map(({ resourceUri }: { resourceUri: string }) => resourceUri)
  const [retired = '', offset = '', cancelled = '', listed = '', open = ''] = uris
  const [rejected = '', withdrawn = '', sold = ''] = uris.slice(5)
  const give = (uri: string, to: Member) =>
    ok(supplier.post(`${uri}/transfer`, { newOwnerId: to.id, message: hush('price') }))

  await give(retired, omnibus)
  await ok(omnibus.post(`${retired}/transfer`, { newOwnerId: buyer.id, message: hush('price') }))
  const retiring = await submit(buyer, 'CreditRetire', retired, {
    reason: names.reason ?? 'Flights of 2024',
    beneficiary: {
      name: names.beneficiary ?? 'Łódź Žluťoučký AB',
      country: 'SWE',
      identifier: hush('identifier'),
    },
    message: hush('message'),
  })
  await ok(registry.act(retiring.id, 'Approve', { message: hush('answer') }))

  await give(offset, buyer)
  const { period } = await periodOf(buyer, { name: hush('milestone') })
  const offsetting = await submit(buyer, 'ESGEmissionOffset', offset, {
    esgReportingPeriodId: period.id,
  })
  await ok(registry.act(offsetting.id, 'Approve'))

  await ok(registry.post(`${cancelled}/cancel`, { reason: hush('cancellation') }))
  const trading = await submit(
    supplier,
    'MarketplaceTraderRegister',
    `/organizations/${supplier.id}`,
    {
      reviewerId: marketplace.id,
    },
  )
  await ok(marketplace.act(trading.id, 'Approve'))
  const listing = await submit(supplier, 'MarketplaceListingRegister', listed, {
    reviewerId: marketplace.id,
  })
  await ok(marketplace.act(listing.id, 'Approve'))
  const told = { reason: hush('undecided'), beneficiary: { name: hush('undecided') } }
  await submit(supplier, 'CreditRetire', open, told)
  const second = await submit(supplier, 'CreditRetire', rejected, told)
  await ok(registry.act(second.id, 'Reject', { message: hush('no') }))
  const third = await submit(supplier, 'CreditRetire', withdrawn, told)
  await ok(supplier.act(third.id, 'Withdraw'))
  await give(sold, omnibus)
  const endUseBuyer = { details: hush('end-use buyer') }
  await ok(omnibus.post(`${sold}/endUseBuyerTransfer`, { endUseBuyer }))

  return {
    supplier,
    registry,
    buyer,
    projectId: project.id,
    draftProjectId: unregistered.id,
    creditId: credit.id,
    retirementId: idOf(retired),
    offsetId: idOf(offset),
    undecidedIds: [open, rejected, withdrawn].map(idOf),
  }
}

const idOf = (uri: string) => String(uri.split('/').at(-1))

async function uploaded(member: Member): Promise<string> {
  const form = new FormData()
  form.set('tag', SECRET)
  form.set('file', new Blob([hush('content')], { type: 'text/plain' }), `${SECRET}.txt`)
  return (await created(member.post('/files', form))).id
}

async function minted(
  market: Record<'supplier' | 'registry' | 'verifier' | 'buyer', Member>,
  mbp: { resourceUri: string },
) {
  const { supplier, registry, verifier } = market
  const { verify, processedClaimUri } = await acceptedClaim(market, mbp, {
    name: hush('claim'),
    description: hush('claim'),
  })
  const processed = await ok(verifier.get(processedClaimUri))
  const results = processed.checkpointResults.map(({ id }: { id: string }) => ({
    id,
    outcome: 'Verified',
    comment: hush('comment'),
  }))
  await ok(
    verifier.patch(processedClaimUri, {
      creditRecommendation: {
        quantity: processed.quantity,
        vintage: 2024,
        determinedValue: 'ExPost',
        coreCarbonAttributes: { letterOfApproval: hush('letter') },
      },
      checkpointResults: results,
    }),
  )
  await ok(verifier.act(verify.id, 'Approve'))
  const mint = await submit(verifier, 'CreditMint', processedClaimUri)
  const done = await ok(registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
  return ok(supplier.get(String(done.outcome.resourceUris[0])))
}
