import { mbpOwner, mbpUri } from '../../ecoprojects/store.ts'
import { proposalType } from '../type.ts'
import { isRead, lockProjectOfMbp, setMbp } from './asset.ts'

/** A supplier asks the issuing registry to register a modular benefit project. */
export const mbpRegister = proposalType({
  name: 'MBPRegister',
  title: 'Register a modular benefit project',
  submitter: ['Supplier'],
  reviewer: 'IssuingRegistry',
  assetType: 'mbp',
  details: {},

  lock: lockProjectOfMbp,
  isRead: ({ tx }, id, reader) => isRead(tx, 'mbps', id, reader),
  async load({ tx }, id) {
    const mbp = await tx.selectFrom('mbps').selectAll().where('id', '=', id).executeTakeFirst()
    const owner = await mbpOwner(tx, id)
    if (!mbp || !owner) return undefined
    return {
      mbp,
      supplierId: owner.ownerId,
      assetVersion: mbp.version,
      resourceUri: mbpUri(mbp),
      parties: [owner.ownerId],
    }
  },
  submittersOf: ({ supplierId }) => [supplierId],
  reviewerOf: ({ mbp }) => mbp.issuingRegistryId,

  submit: {
    must: [
      [
        'mbp-not-editable',
        ({ mbp }) => mbp.status === 'draft' || mbp.status === 'returnedForEdits',
      ],
    ],
    parties: [
      ['same-organization', ({ proposal }) => proposal.submitterId !== proposal.reviewerId],
    ],
    effect: (ctx, { mbp }) => setMbp(ctx, mbp.id, 'submitted'),
  },
  actions: {
    Approve: { effect: (ctx, { mbp }) => setMbp(ctx, mbp.id, 'registered') },
    Reject: { effect: (ctx, { mbp }) => setMbp(ctx, mbp.id, 'rejected') },
    ReturnForEdits: { effect: (ctx, { mbp }) => setMbp(ctx, mbp.id, 'returnedForEdits') },
    Withdraw: { effect: (ctx, { mbp }) => setMbp(ctx, mbp.id, 'draft') },
  },

  events: {
    Submit: 'MBPRegister.submit',
    Accept: undefined,
    Mint: undefined,
    Approve: 'MBPRegister.approve',
    Reject: 'MBPRegister.reject',
    ReturnForEdits: 'MBPRegister.returnForEdits',
    Resubmit: 'MBPRegister.resubmit',
    Withdraw: 'MBPRegister.withdraw',
  },
  filesGoTo: ({ mbp }) => ({ assetType: 'mbp', assetId: mbp.id }),
})
