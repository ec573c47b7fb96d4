import { setTimeout as delay } from 'node:timers/promises'
import {
  type Client,
  Refusal,
  type Schemas,
  Unreachable,
} from '@environmental-credit-service/client'
import { type Command, ownFlags, textsOf } from '../command.ts'
import { connect } from '../connection.ts'
import { failureOf } from '../failure.ts'
import { print, say } from '../terminal.ts'

const WAIT_S = 30
const PAUSE_MAX_MS = 30_000

export const watchEvents: Command = {
  words: ['watch', 'events'],
  summary: 'Show what happens to your assets as it happens, until Ctrl-C',
  description:
    'A line for each event, with --json an object a line. Waits where the service does not answer, and goes on where it was.',
  operands: [],
  fields: [
    {
      name: 'type',
      type: 'string',
      isArray: true,
      about: 'Only these: ids, names or uris of types',
    },
    {
      name: 'after',
      type: 'integer',
      about: 'Begin after this sequence; 0 for all. From now unless given',
    },
    { name: 'count', type: 'integer', about: 'End after so many' },
    ownFlags.json,
    ownFlags.profile,
    ownFlags.organizationId,
  ],
  async run({ values }) {
    const client = connect(values, { waitMaxMs: PAUSE_MAX_MS })
    const type = values.type === undefined ? {} : { type: textsOf(values.type) }
    let left = values.count === undefined ? Number.POSITIVE_INFINITY : Number(values.count)
    let after = values.after === undefined ? await newest(client) : Number(values.after)
    process.once('SIGINT', () => {
      say(`ecs: seen up to ${after}; go on with --after ${after}`)
      process.exit(130)
    })
    for (let failures = 0; left > 0; ) {
      try {
        const { items } = await client.eventList({ query: { after, wait: WAIT_S, ...type } })
        failures = 0
        for (const event of items.slice(0, left)) {
          await print(values.json ? JSON.stringify(event) : lineOf(event))
          after = event.sequence
          left--
        }
      } catch (error) {
        const isPassing =
          error instanceof Unreachable || (error instanceof Refusal && error.status >= 429)
        if (!isPassing) throw error
        if (failures++ === 0) say(`ecs: ${failureOf(error).message} Waiting.`)
        await delay(Math.min(1000 * 2 ** failures, PAUSE_MAX_MS))
      }
    }
  },
}

/** Nothing is later than what comes first when looking back. */
async function newest(client: Client): Promise<number> {
  const query = { before: Number.MAX_SAFE_INTEGER, top: 1 }
  return (await client.eventList({ query })).lastSequence
}

const lineOf = ({ sequence, occurredAt, type, resourceUri }: Schemas['Event']) =>
  `${sequence}  ${occurredAt}  ${type.name}  ${resourceUri}`
