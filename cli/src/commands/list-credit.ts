import { randomUUID } from 'node:crypto'
import type { Schemas } from '@environmental-credit-service/client'
import { type Command, ownFlags, textOf } from '../command.ts'
import { connect } from '../connection.ts'
import { Usage } from '../failure.ts'
import { lost } from '../lost.ts'
import { confirm, print, say } from '../terminal.ts'
import { bodyFields, flagged, marketplaceNamed, showPlan, vintageFlag } from './planning.ts'
import { execute } from './retire.ts'

export const listCredit: Command = {
  words: ['list-credit'],
  summary: 'Offer a quantity of your credits, or one credit, on a marketplace',
  description:
    'With --quantity it plans which credits to take, shows them, asks, and proposes exactly that; with a credit it proposes that one, or --quantity of it.',
  operands: ['[creditId]'],
  fields: [
    ...bodyFields('listingPlan').filter(({ name }) => name !== 'marketplaceId'),
    { name: 'marketplace', type: 'string', isRequired: true, about: 'Its id or its name' },
    vintageFlag,
    ownFlags.set,
    ownFlags.yes,
    ownFlags.json,
    ownFlags.idempotencyKey,
    ownFlags.profile,
    ownFlags.organizationId,
  ],
  async run({ words: [credit, ...more], values }) {
    const named = textOf(values.marketplace)
    if (named === undefined) throw new Usage('Say where: --marketplace with its name or id.')
    if (more.length > 0) throw new Usage('Name one credit, or none and --quantity.')
    if (credit === undefined && values.quantity === undefined) {
      throw new Usage('Say what: --quantity, or a credit.')
    }
    const client = connect(values)
    const key = textOf(values.idempotencyKey) ?? randomUUID()
    const marketplaceId = await marketplaceNamed(client, named)
    let proposalIds: string[]

    if (credit === undefined) {
      const body = flagged<Schemas['ListingPlan']>('listingPlan', { ...values, marketplaceId })
      const plan = await client.listingPlan({ body, idempotencyKey: `${key}-plan` })
      showPlan(plan, `This will offer on ${named}`)
      if (!(await confirm('Propose it?', values.yes === true))) return say('Nothing was done.')
      ;({ proposalIds } = await execute(client, plan, key))
    } else {
      const resourceUri = credit.startsWith('/') ? credit : `/credits/${credit}`
      const type = 'MarketplaceListingRegister'
      const part = values.quantity === undefined ? {} : { quantity: values.quantity as number }
      const body = { type, resourceUri, reviewerId: marketplaceId, ...part } as const
      const proposal = client.proposalCreate({ body, idempotencyKey: key })
      const { id } = await proposal.catch((error: unknown) => {
        throw lost(error, key)
      })
      proposalIds = [id]
    }

    if (values.json) await print(JSON.stringify({ proposalIds }, null, 2))
    else for (const id of proposalIds) await print(id)
    say(`${proposalIds.length} proposals wait for ${named}.`)
  },
}
