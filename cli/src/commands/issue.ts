import { randomUUID } from 'node:crypto'
import type { Client, Schemas } from '@environmental-credit-service/client'
import { type Command, ownFlags, textOf } from '../command.ts'
import { connect } from '../connection.ts'
import { Usage } from '../failure.ts'
import { lost } from '../lost.ts'
import { recordOf, tableOf } from '../table.ts'
import { confirm, print, say } from '../terminal.ts'
import { bodyFields, flagged, idIn } from './planning.ts'

type Terms = Schemas['ProposalAction']

export const issue: Command = {
  words: ['issue'],
  summary: 'Mint the credit that a verifier requests of your registry',
  description:
    'Without a proposal it takes the only request that waits. Shows the request and what overlaps it, asks, and mints. What is not given comes from the recommendation.',
  operands: ['[proposalId]'],
  fields: [
    ...bodyFields('proposalAct').filter(({ name }) => name !== 'action'),
    ownFlags.set,
    ownFlags.yes,
    ownFlags.json,
    ownFlags.idempotencyKey,
    ownFlags.profile,
    ownFlags.organizationId,
  ],
  async run({ words: [given], values }) {
    if (values.assetId === undefined) {
      throw new Usage('Give the credit its id at your registry: --asset-id.')
    }
    const client = connect(values)
    const proposalId = given === undefined ? await onlyOne(client) : idIn(given)
    const path = { proposalId }
    const proposal = await client.proposalGet({ path })
    if (proposal.type !== 'CreditMint') {
      throw new Usage(`${proposalId} is ${proposal.type}: ecs proposal act decides on it.`)
    }
    const { items, mint } = await client.proposalOverlaps({ path })
    const { resourceName, message, status } = proposal
    say(
      recordOf({
        resourceName,
        message,
        status,
        projectsNearby: items.length,
        creditsAlike: mint?.credits.length,
      }),
    )
    const body = { ...flagged<Terms>('proposalAct', values), action: 'Mint' }
    if (!(await confirm(`Mint it as ${body.assetId}?`, values.yes === true))) {
      return say('Nothing was done.')
    }

    const key = textOf(values.idempotencyKey) ?? randomUUID()
    const acting = client.proposalAct({ path, body, ifMatch: proposal, idempotencyKey: key })
    const { outcome } = await acting.catch((error: unknown) => {
      throw lost(error, key)
    })

    const credit = await client.creditGet({ path: { creditId: idIn(outcome.resourceUris[0]) } })
    await print(values.json ? JSON.stringify(credit, null, 2) : recordOf(credit))
  },
}

async function onlyOne(client: Client): Promise<string> {
  const { items } = await client.proposalList({
    query: { type: ['CreditMint'], status: ['submitted'], role: 'reviewer' },
  })
  const [only] = items
  if (only && items.length === 1) return only.id
  if (items.length > 1) say(tableOf(['id', 'resourceName', 'createdAt'], items))
  throw new Usage(
    items.length === 0
      ? 'No request waits for your registry.'
      : 'Say which: ecs issue <proposalId>.',
  )
}
