import { at, textAt } from '../write.ts'
import { type Deed, itemsOf, write } from './client.ts'

/** Of the types that are left to chance; the others belong to the story of a project. */
const TYPES = [
  'CreditRetire',
  'MarketplaceListingRegister',
  'MarketplaceListingDeregister',
  'MarketplaceListingTransfer',
]

function decide(status: string, mine: 'reviewerId' | 'submitterId', actions: string[]): Deed {
  return async (client) => {
    const { party, choice } = client
    const order = encodeURIComponent('createdAt desc')
    const found = await itemsOf(client, `/proposals?status=${status}&top=60&orderBy=${order}`)
    const open = found.filter(
      (each) => at(each, mine) === party.id && TYPES.includes(textAt(each, 'type')),
    )
    const proposal = choice.one(open)
    if (!proposal) return false
    const path = `/proposals/${textAt(proposal, 'id')}/action`
    await write(client, path, { action: choice.one(actions), message: 'Decided' })
    return true
  }
}

export const judge = decide('submitted', 'reviewerId', [
  ...['Approve', 'Approve', 'Approve', 'Reject'],
])
export const withdraw = decide('submitted', 'submitterId', ['Withdraw'])
export const resubmit = decide('withdrawn', 'submitterId', ['Resubmit'])
