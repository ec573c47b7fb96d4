import { type Static, Type } from 'typebox'
import type { Tx } from '../../db/open.ts'
import { tons } from '../../lib/quantity.ts'
import { closed, Time } from '../../lib/schema.ts'
import { MarketRoleName } from '../organizations/schema.ts'
import * as store from './installation-store.ts'
import { CreditsOfStatus } from './schema.ts'

/** What the operator watches: how much there is in the installation, and its database. */
export const Installation = closed(
  {
    organizationCount: Type.Integer(),
    organizationsByRole: Type.Array(closed({ marketRole: MarketRoleName, count: Type.Integer() }), {
      description: 'An organization counts in each of its market roles',
    }),
    userCount: Type.Integer(),
    projectCount: Type.Integer(),
    openProposalCount: Type.Integer(),
    fileCount: Type.Integer(),
    credits: Type.Array(CreditsOfStatus, {
      description: 'What was split counts again as its parts, so leave `split` out of sums',
    }),
    waitingEventCount: Type.Integer({
      description:
        'Events that wait for their place in the feed; a number that keeps growing is a fault',
    }),
    database: closed({
      version: Type.String({ examples: ['17.5'] }),
      isLocal: Type.Boolean({ description: 'It runs on the machine of the service' }),
      sizeBytes: Type.Integer({ examples: [48_213_000] }),
      startedAt: Time,
    }),
  },
  { $id: 'Installation' },
)
export type Installation = Static<typeof Installation>

export async function installationOf(tx: Tx): Promise<Installation> {
  const total = await store.totals(tx)
  const { startedAt, ...database } = await store.databaseFacts(tx)
  const credits = await store.creditsByStatus(tx)
  return {
    organizationCount: total.organizations,
    // Kept to market roles by a check of the table.
    organizationsByRole: (await store.organizationsByRole(
      tx,
    )) as Installation['organizationsByRole'],
    userCount: total.users,
    projectCount: total.projects,
    openProposalCount: total.openProposals,
    fileCount: total.files,
    credits: credits.map(({ status, count, quantity }) => ({
      status,
      count,
      quantity: tons(quantity),
    })),
    waitingEventCount: total.eventsWaiting,
    database: { ...database, startedAt: startedAt.toISOString() },
  }
}
