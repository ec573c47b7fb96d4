import assert from 'node:assert/strict'
import type { Market, Member } from './market.ts'

/** Asks the API as one of the market. */
export async function as({ call }: Market, member: Member) {
  const body = { email: `${member}@demo.example`, password: 'demo-password' }
  const { token } = (await call('POST', '/auth/login', { body })).body
  return async (path: string) => (await call('GET', path, { token })).body
}

export const nameOf = async (market: Market, member: Member): Promise<string> =>
  (await (await as(market, member))('/me')).organization.name

interface Credit {
  id: string
  assetId: string
  quantity: number
  serialRange: { from: number; to: number }
}

/** A credit of these filters that nothing holds. */
export async function creditOf(market: Market, member: Member, query: string): Promise<Credit> {
  const { items } = await (await as(market, member))(`/credits?top=100&${query}`)
  const free = items.find(({ openProposalId }: { openProposalId: unknown }) => !openProposalId)
  assert(free, `there is a credit with ${query}`)
  return free
}
