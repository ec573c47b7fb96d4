import { act, listAt, type Market, type Member, propose, textAt } from './member.ts'
import type { UriOf } from './trades.ts'

/** Who trades on the marketplaces, what is for sale there, and a sale. */
export async function playListings(market: Market, uriOf: UriOf): Promise<void> {
  const { supplier, buyer, marketplace, marketplace2 } = market
  await registerTrader(supplier, marketplace)
  await registerTrader(supplier, marketplace2)
  await registerTrader(buyer, marketplace)
  await askToTrade(buyer, marketplace2, 'We look for removals with long durability.')

  await mangroveSale(market, uriOf('KEN', 2023))
  await list(supplier, marketplace, uriOf('BRA', 2022), 20_000)
  await biocharListings(market, uriOf('SWE', 2024))
  await windListings(market, uriOf('IND', 2021))
}

/** For sale in three lots: one sold, one handed to the other marketplace, one going home. */
async function mangroveSale({ supplier, buyer, marketplace, marketplace2 }: Market, uri: string) {
  const listed = await list(supplier, marketplace, uri, 9_000)
  const quantities = [1_200, 4_800, 3_000]
  const lots = listAt(await marketplace.post(`${listed}/split`, { quantities }), 'items')
  const [sold, handed, home] = lots.map((lot) => textAt(lot, 'resourceUri'))
  await marketplace.post(`${sold}/transfer`, { newOwnerId: buyer.id, message: 'Order 2214' })
  await propose(marketplace, 'MarketplaceListingTransfer', handed ?? '', {
    reviewerId: marketplace2.id,
    message: 'Your clients ask for mangroves more than ours do.',
  })
  await propose(supplier, 'MarketplaceListingDeregister', home ?? '', {
    message: 'We have promised these to the villages.',
  })
}

/** A lot that has changed its marketplace, and a request that is refused. */
async function biocharListings({ supplier, marketplace, marketplace2 }: Market, uri: string) {
  const lot = await list(supplier, marketplace, uri, 900)
  const handover = await propose(marketplace, 'MarketplaceListingTransfer', lot, {
    reviewerId: marketplace2.id,
  })
  await act(marketplace2, handover, 'Approve')
  const refused = await propose(
    supplier,
    'MarketplaceListingRegister',
    await restOf(supplier, uri),
    {
      reviewerId: marketplace2.id,
      quantity: 40,
    },
  )
  await act(marketplace2, refused, 'Reject', { message: 'We list lots of 100 mtCO2e and more.' })
}

/** A listing that has ended, and a request that waits. */
async function windListings({ supplier, marketplace }: Market, uri: string) {
  const lot = await list(supplier, marketplace, uri, 10_000)
  const home = await propose(supplier, 'MarketplaceListingDeregister', lot)
  await act(marketplace, home, 'Approve')
  await propose(supplier, 'MarketplaceListingRegister', await restOf(supplier, uri), {
    reviewerId: marketplace.id,
    quantity: 25_000,
    message: 'From 4.10 dollars a tonne.',
  })
}

async function registerTrader(trader: Member, marketplace: Member) {
  const proposal = await askToTrade(trader, marketplace, 'We would like to trade with you.')
  await act(marketplace, proposal, 'Approve', { message: 'Welcome.' })
}

function askToTrade(trader: Member, marketplace: Member, message: string) {
  const more = { reviewerId: marketplace.id, message }
  return propose(trader, 'MarketplaceTraderRegister', `/organizations/${trader.id}`, more)
}

/** Lists a part of a credit; the part. */
async function list(owner: Member, marketplace: Member, uri: string, quantity: number) {
  const terms = { reviewerId: marketplace.id, quantity }
  const proposal = await propose(owner, 'MarketplaceListingRegister', uri, terms)
  return textAt(await act(marketplace, proposal, 'Approve'), 'resourceUri')
}

/** What an owner has left of a credit: parts are taken from its beginning. */
async function restOf(owner: Member, uri: string): Promise<string> {
  const leaves = listAt(await owner.get(`${uri}/lineage`), 'descendants')
  const rest = leaves.findLast(
    (leaf) => textAt(leaf, 'status') === 'active' && textAt(leaf, 'ownerId') === owner.id,
  )
  return textAt(rest, 'resourceUri')
}
