import { market, mintedCredit, submit } from './life.ts'
import { created, type Member, ok, type World } from './world.ts'

/** Makes a credit of each fate; their ids by the names of their fates. */
export async function creditsOfEachFate(world: World): Promise<Record<string, string>> {
  const parties = await market(world)
  const { supplier, registry, buyer } = parties
  const marketplace = await world.organization('Marketplace')
  const otherMarketplace = await world.organization('Marketplace')
  const omnibus = await world.organization(['Marketplace', 'Buyer'])
  await ok(omnibus.patch(`/organizations/${omnibus.id}`, { isOmnibusOrganization: true }))
  const asking = { type: 'MarketplaceTraderRegister', reviewerId: marketplace.id }
  for (const trader of [supplier, buyer]) {
    const proposal = await created(trader.post('/proposals', asking))
    await ok(marketplace.act(proposal.id, 'Approve'))
  }
  const whole = await mintedCredit(parties)
  const second = await mintedCredit(parties, 500)
  const quantities = [100, 100, 100, 100, 100, 100, 100, 300]
  const { items } = await created(supplier.post(`${whole.resourceUri}/split`, { quantities }))
  const uris: string[] = items.map(({ resourceUri }: { resourceUri: string }) => resourceUri)
  const [sold = '', retired = '', cancelled = '', listed = '', delisted = '', locked = ''] = uris
  const [moved = '', rest = ''] = uris.slice(6)
  const transfer = (uri: string, from: Member, newOwner: Member) =>
    ok(from.post(`${uri}/transfer`, { newOwnerId: newOwner.id }))
  const decide = async (by: Member, type: string, uri: string, reviewer: Member, more = {}) => {
    const proposal = await submit(by, type, uri, { reviewerId: reviewer.id, ...more })
    if (proposal.status !== 'approved') await ok(reviewer.act(proposal.id, 'Approve'))
  }

  await transfer(sold, supplier, buyer)
  await transfer(sold, buyer, omnibus)
  await ok(omnibus.post(`${sold}/endUseBuyerTransfer`, { endUseBuyer: { details: 'ACME AB' } }))
  await transfer(sold, omnibus, supplier)
  await decide(supplier, 'CreditRetire', retired, registry, { reason: 'Flights of 2025' })
  await ok(registry.post(`${cancelled}/cancel`, { reason: 'A reversal' }))
  for (const uri of [listed, delisted, moved]) {
    await decide(supplier, 'MarketplaceListingRegister', uri, marketplace)
  }
  await decide(supplier, 'MarketplaceListingDeregister', delisted, marketplace)
  await decide(marketplace, 'MarketplaceListingTransfer', moved, otherMarketplace)
  await created(marketplace.post(`${listed}/split`, { quantities: [40, 60] }))
  await submit(supplier, 'CreditRetire', locked, { reason: 'Waits' })
  const all = { whole: whole.resourceUri, second: second.resourceUri, sold, retired, cancelled }
  const named = Object.entries({ ...all, listed, delisted, locked, moved, rest })
  return Object.fromEntries(named.map(([name, uri]) => [name, uri.slice('/credits/'.length)]))
}
