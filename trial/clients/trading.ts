import { at, textAt } from '../write.ts'
import { type Client, type Deed, itemsOf, write } from './client.ts'

/** What owners of credits and marketplaces do with them. Many do it to the same ones at once. */

const WHOLE_MIN = 1

async function aCredit(client: Client, query: string) {
  const order = client.choice.one(['quantity desc', 'createdAt desc', 'lastModifiedAt'])
  const path = `/credits?${query}&top=30&orderBy=${encodeURIComponent(order)}`
  return client.choice.one(await itemsOf(client, path))
}

const own = ({ party }: Client, status: string) => `ownerId=${party.id}&status=${status}`
const listed = ({ party }: Client) => `listingMarketplaceId=${party.id}&status=listed`

async function split(client: Client, query: string) {
  const credit = await aCredit(client, query)
  if (!credit) return false
  const tenThousandths = Math.round(Number(at(credit, 'quantity')) * 10_000)
  if (tenThousandths < 2) return false
  const first = client.choice.int(1, tenThousandths - 1)
  const quantities = [first, tenThousandths - first].map((units) => units / 10_000)
  await write(client, `${textAt(credit, 'resourceUri')}/split`, { quantities })
  return true
}

export const splitOwn: Deed = (client) => split(client, own(client, 'active'))
export const splitListed: Deed = (client) => split(client, listed(client))

export const transfer: Deed = async (client) => {
  const credit = await aCredit(client, own(client, 'active'))
  if (!credit) return false
  const { supplier, buyer, marketplace } = client.market
  const to = client.choice.one([supplier, buyer, marketplace])
  const path = `${textAt(credit, 'resourceUri')}/transfer`
  await write(client, path, { newOwnerId: to.id, message: 'Traded' })
  return true
}

/** Two that cannot both happen, the later one sent first by chance. */
export const sellTwice: Deed = async (client) => {
  const credit = await aCredit(client, own(client, 'active'))
  if (!credit) return false
  const { sender, market, party } = client
  const path = `${textAt(credit, 'resourceUri')}/transfer`
  const others = [market.supplier, market.buyer, market.marketplace].filter((to) => to !== party)
  const sales = others.map(({ id }) => sender.newWrite(party, path, { newOwnerId: id }))
  await Promise.all(sales.map((sale) => sender.insist(sale)))
  return true
}

/** A trader of the marketplace buys what is for sale there. */
export const sellListed: Deed = async (client) => {
  const credit = await aCredit(client, listed(client))
  if (!credit) return false
  const { supplier, buyer } = client.market
  const path = `${textAt(credit, 'resourceUri')}/transfer`
  await write(client, path, { newOwnerId: client.choice.one([supplier, buyer]).id })
  return true
}

const propose = (
  type: string,
  query: (client: Client) => string,
  more: (client: Client) => object,
): Deed => {
  return async (client) => {
    const credit = await aCredit(client, query(client))
    if (!credit || Number(at(credit, 'quantity')) < WHOLE_MIN) return false
    const resourceUri = textAt(credit, 'resourceUri')
    await write(client, '/proposals', { type, resourceUri, ...more(client) })
    return true
  }
}

export const askToRetire = propose(
  'CreditRetire',
  (client) => own(client, 'active'),
  () => ({ reason: 'Emissions of the year', beneficiary: { name: 'A company', country: 'SWE' } }),
)
export const askToList = propose(
  'MarketplaceListingRegister',
  (client) => own(client, 'active'),
  // Never at home: whoever sells there what is its own would end a listing that nobody could tell of.
  ({ choice, market, party }) => ({
    reviewerId: (party !== market.marketplace && choice.chance(0.5)
      ? market.marketplace
      : market.marketplace2
    ).id,
  }),
)
export const askToDelist = propose(
  'MarketplaceListingDeregister',
  (client) => own(client, 'listed'),
  () => ({}),
)
export const askToHandOver = propose('MarketplaceListingTransfer', listed, ({ market, party }) => ({
  reviewerId: (party === market.marketplace ? market.marketplace2 : market.marketplace).id,
}))
