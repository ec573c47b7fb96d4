import { randomUUID } from 'node:crypto'
import type { Schemas } from '@environmental-credit-service/client'
import { type Command, ownFlags, textOf } from '../command.ts'
import { connect } from '../connection.ts'
import { plainText } from '../exact.ts'
import { Usage } from '../failure.ts'
import { lost } from '../lost.ts'
import { recordOf } from '../table.ts'
import { confirm, print, say } from '../terminal.ts'
import { bodyFields, flagged, idIn, organizationNamed } from './planning.ts'

export const settle: Command = {
  words: ['settle'],
  summary: 'Settle the sale of a listed credit: it goes to a trader of your marketplace',
  operands: ['<creditId>'],
  fields: [
    ...bodyFields('creditTransfer').filter(({ name }) => name !== 'newOwnerId'),
    { name: 'buyer', type: 'string', isRequired: true, about: 'Its id or its name' },
    ownFlags.set,
    ownFlags.yes,
    ownFlags.json,
    ownFlags.idempotencyKey,
    ownFlags.profile,
    ownFlags.organizationId,
  ],
  async run({ words: [given, ...more], values }) {
    const buyer = textOf(values.buyer)
    if (given === undefined || more.length > 0) throw new Usage('Name the credit that is sold.')
    if (buyer === undefined) throw new Usage('Say who bought it: --buyer with its name or id.')
    const client = connect(values)
    const path = { creditId: idIn(given) }
    const newOwnerId = await organizationNamed(client, buyer)
    const { assetId, quantity } = await client.creditGet({ path })
    const sold = plainText(values.quantity ?? quantity)
    say(`${sold} of ${plainText(quantity)} mtCO2e of ${assetId} go to ${buyer}.`)
    if (!(await confirm('Settle it?', values.yes === true))) return say('Nothing was done.')

    const key = textOf(values.idempotencyKey) ?? randomUUID()
    const body = flagged<Schemas['CreditTransfer']>('creditTransfer', { ...values, newOwnerId })
    const moving = client.creditTransfer({ path, body, idempotencyKey: key })
    const credit = await moving.catch((error: unknown) => {
      throw lost(error, key)
    })

    await print(values.json ? JSON.stringify(credit, null, 2) : recordOf(credit))
  },
}
