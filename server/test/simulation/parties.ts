import type { MarketRole } from '../../src/db/tables.ts'
import { milestoneOf } from '../goals.ts'
import { ok, roles, type World } from '../world.ts'
import { asset, type Party } from './model.ts'

const { supplier, registry, verifier, marketplace, buyer } = roles

/** Some with one role, some with several, since rulings.md 12 tells them apart. */
const cast: readonly (readonly [name: string, ...MarketRole[]])[] = [
  ['Supplier 1', supplier],
  ['Supplier 2', supplier],
  ['Registry 1', registry],
  ['Registry 2', registry, buyer],
  ['Verifier', verifier],
  ['Allrounder', supplier, registry, verifier],
  ['Marketplace', marketplace],
  ['Omnibus', marketplace, buyer],
  ['Trading place', marketplace, buyer],
  ['Buyer 1', buyer],
  ['Buyer 2', buyer],
]

export async function gather(world: World): Promise<Party[]> {
  const parties: Party[] = []
  for (const [name, ...marketRoles] of cast) {
    const member = await world.organization(marketRoles, name)
    parties.push({
      ...asset(member.id, `/organizations/${member.id}`),
      is: 'party',
      name,
      member,
      roles: marketRoles,
      isOmnibus: false,
      tradesOn: new Set(),
      periods: [],
    })
  }
  const omnibus = parties.find(({ name }) => name === 'Omnibus')
  if (omnibus) {
    await ok(omnibus.member.patch(omnibus.uri, { isOmnibusOrganization: true }))
    omnibus.isOmnibus = true
  }
  for (const party of withRole(parties, buyer)) {
    const milestone = await milestoneOf(party.member, { reportingFrequency: 'Quarter' })
    const periods: { id: string; resourceUri: string }[] = milestone.reportingPeriods
    party.periods = periods.slice(0, 2).map(({ id, resourceUri }) => ({ id, uri: resourceUri }))
  }
  return parties
}

export const withRole = (parties: readonly Party[], role: MarketRole) =>
  parties.filter(({ roles }) => roles.includes(role))

export const has = (party: Party, ...anyOf: MarketRole[]) =>
  anyOf.some((role) => party.roles.includes(role))
