import { act, listAt, type Market, type Member, propose, textAt } from './member.ts'

/** The credit that the play has minted of a project for a year. */
export type UriOf = (key: string, year: number) => string

/** What becomes of the credits: splits, transfers, retirements, a reversal. */
export async function playTrades(market: Market, uriOf: UriOf): Promise<void> {
  await Promise.all([
    mangroves(market, uriOf('KEN', 2021)),
    mangrovesForClients(market, uriOf('KEN', 2022)),
    biochar(market, uriOf('SWE', 2023)),
    airCapture(market, uriOf('ISL', 2023)),
    cookstoves(market, uriOf('RWA', 2022)),
    peatReversal(market, uriOf('IDN', 2022)),
  ])
}

/** A tree four splits deep, most of it the buyer's. */
async function mangroves(market: Market, uri: string) {
  const { supplier, buyer } = market
  const [large = '', middle = ''] = await split(supplier, uri, [6_000, 4_000, 2_400])
  await transfer(supplier, large, buyer)
  await transfer(supplier, middle, buyer, 1_250.5)
  const [forYears = ''] = await split(buyer, large, [2_500, 2_000, 1_500])
  const [of2023 = '', of2024 = '', of2025 = ''] = await split(buyer, forYears, [1_000, 1_000, 500])
  const [dairy = ''] = await split(buyer, of2023, [640.5, 359.5])
  const beneficiary = { name: 'Fjällbo Foods AB', country: 'SWE', identifier: '556677-8899' }
  await retire(market, buyer, dairy, {
    reason: 'Emissions of the oat drink line in 2023',
    beneficiary,
  })
  await retire(market, buyer, of2024, { reason: 'Emissions of transport in 2024', beneficiary })
  await propose(buyer, 'CreditRetire', of2025, {
    reason: 'Emissions of business travel in 2025',
    beneficiary,
    message: 'We would be glad to have it before our annual report.',
  })
}

/** The omnibus organization buys for clients whom it names itself. */
async function mangrovesForClients(market: Market, uri: string) {
  const { supplier, marketplace } = market
  const bought = await transfer(supplier, uri, marketplace, 3_000)
  const client = { id: 'client-1187', details: 'Hôtel du Lac, Annecy' }
  const children = [{ quantity: 180, endUseBuyer: client }, { quantity: 2_820 }]
  const [forClient = ''] = uris(await marketplace.post(`${bought}/split`, { children }))
  await retire(market, marketplace, forClient, {
    reason: 'Stays of guests in 2024',
    beneficiary: { name: 'Hôtel du Lac', country: 'FRA' },
    endUseBuyer: client,
  })
}

/** All of it sold; a part retired, a retirement refused. */
async function biochar(market: Market, uri: string) {
  const { supplier, registry, buyer } = market
  await transfer(supplier, uri, buyer)
  const [used = '', misnamed = ''] = await split(buyer, uri, [420, 300, 1_740])
  await retire(market, buyer, used, {
    reason: 'Residual emissions of the bakery in Östersund, 2024',
    beneficiary: { name: 'Fjällbo Bageri AB', country: 'SWE' },
  })
  const proposal = await propose(buyer, 'CreditRetire', misnamed, {
    reason: 'Residual emissions, 2024',
    beneficiary: { name: 'Fjällbo', country: 'SWE' },
  })
  await act(registry, proposal, 'Reject', {
    message: 'There is no company named Fjällbo: please give the registered name.',
  })
}

/** A part retired at once by a quantity, another waiting. */
async function airCapture(market: Market, uri: string) {
  const { supplier, buyer } = market
  const bought = await transfer(supplier, uri, buyer, 120)
  await retire(market, buyer, bought, {
    reason: 'The last tonnes that we cannot avoid',
    beneficiary: { name: 'Fjällbo Foods AB', country: 'SWE' },
    quantity: 35.25,
  })
}

/** The supplier retires by itself, for somebody who owns nothing. */
async function cookstoves(market: Market, uri: string) {
  const { supplier, buyer } = market
  await transfer(supplier, uri, buyer, 8_000)
  const [first = ''] = await leavesOf(supplier, uri)
  const withdrawn = await propose(supplier, 'CreditRetire', first, { reason: 'By mistake' })
  await act(supplier, withdrawn, 'Withdraw', { message: 'The wrong credit; sorry.' })
  await retire(market, supplier, first, {
    reason: 'Travel of 9,000 runners and their guests',
    beneficiary: { name: 'Kigali Marathon', country: 'RWA' },
    quantity: 310,
  })
}

/** A fire undoes a part of the benefit, whose credits the registry cancels. */
async function peatReversal({ supplier, registry, buyer }: Market, uri: string) {
  const [, burnt = '', sold = ''] = await split(supplier, uri, [198_500, 18_000, 20_000])
  await registry.post(`${burnt}/cancel`, {
    reason: 'Reversal: 310 hectares burnt in the drought; monitoring report of the supplier',
  })
  await transfer(supplier, sold, buyer)
}

async function split(owner: Member, uri: string, quantities: number[]): Promise<string[]> {
  return uris(await owner.post(`${uri}/split`, { quantities }))
}

/** The credit that moved: a part of the given one where there is a quantity. */
async function transfer(owner: Member, uri: string, to: Member, quantity?: number) {
  const body = { newOwnerId: to.id, ...(quantity !== undefined && { quantity }) }
  return textAt(await owner.post(`${uri}/transfer`, body), 'resourceUri')
}

async function retire({ registry }: Market, owner: Member, uri: string, terms: object) {
  await act(registry, await propose(owner, 'CreditRetire', uri, terms), 'Approve')
}

async function leavesOf(owner: Member, uri: string): Promise<string[]> {
  const lineage = await owner.get(`${uri}/lineage`)
  const own = listAt(lineage, 'descendants').filter((each) => textAt(each, 'ownerId') === owner.id)
  return own.map((each) => textAt(each, 'resourceUri'))
}

function uris(answer: unknown): string[] {
  return listAt(answer, 'items').map((each) => textAt(each, 'resourceUri'))
}
