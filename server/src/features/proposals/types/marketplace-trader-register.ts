import { emit } from '../../events/emit.ts'
import { traderInsert, tradesOn } from '../../marketplaces/store.ts'
import { findOrganization, lockOrganization } from '../../organizations/store.ts'
import { proposalType } from '../type.ts'

/** An owner or a buyer of credits asks a marketplace to let it trade. */
export const marketplaceTraderRegister = proposalType({
  name: 'MarketplaceTraderRegister',
  title: 'Register as a trader of a marketplace',
  submitter: ['Supplier', 'Buyer', 'Marketplace'],
  reviewer: 'Marketplace',
  assetType: 'organization',
  details: {},

  async lock({ tx }, id) {
    if (await findOrganization(tx, id)) await lockOrganization(tx, id)
  },
  // Everybody signed in reads the directory.
  isRead: async () => true,
  async load({ tx }, id) {
    const organization = await findOrganization(tx, id)
    if (!organization) return undefined
    return {
      organization,
      tradesOn: await tradesOn(tx, id),
      assetVersion: organization.version,
      resourceUri: `/organizations/${id}`,
      parties: [id],
    }
  },
  submittersOf: ({ organization }) => [organization.id],

  submit: {
    must: [['trader-already', (facts) => !facts.tradesOn.includes(facts.proposal.reviewerId)]],
  },
  actions: {
    Approve: {
      async effect(ctx, { organization, proposal }) {
        const marketplaceId = proposal.reviewerId
        const organizationId = organization.id
        const trader = { marketplaceId, organizationId, proposalId: proposal.id }
        await traderInsert(ctx.tx, trader, ctx.now)
        await emit(ctx, {
          type: 'traderRegistered',
          resourceUri: `/organizations/${organizationId}`,
          receivers: [organizationId, marketplaceId],
          data: trader,
        })
      },
    },
    Reject: {},
    Withdraw: {},
  },

  events: {
    Submit: 'MarketplaceTraderRegister.submit',
    Accept: undefined,
    Mint: undefined,
    ReturnForEdits: undefined,
    Approve: 'MarketplaceTraderRegister.approve',
    Reject: 'MarketplaceTraderRegister.reject',
    Resubmit: 'MarketplaceTraderRegister.resubmit',
    Withdraw: 'MarketplaceTraderRegister.withdraw',
  },
  filesGoTo: ({ proposal }) => ({ assetType: 'proposal', assetId: proposal.id }),
})
