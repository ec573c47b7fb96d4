import { randomBytes } from 'node:crypto'
import type { TestContext } from 'node:test'
import type { WebhookSurroundings } from '../../src/ctx.ts'
import { emit } from '../../src/features/events/emit.ts'
import { sequenceEvents } from '../../src/features/events/sequencer.ts'
import type { EventType } from '../../src/features/events/types.ts'
import { newId } from '../../src/lib/ids.ts'
import { secretBox } from '../../src/lib/secret-box.ts'
import { parseRanges } from '../../src/lib/target.ts'
import {
  type DeliverOptions,
  type Delivery,
  deliverWebhooks,
} from '../../src/node/webhooks/deliver.ts'
import { type Member, ok, type World } from '../world.ts'

/** An installation that lets webhooks lead to these addresses of this machine. */
export function surroundings(ranges = '127.0.0.1/32'): WebhookSurroundings {
  return {
    box: secretBox(randomBytes(32)),
    targets: { isHttpAllowed: true, allowedRanges: parseRanges(ranges) ?? [] },
  }
}

export const hasty = { firstMs: 20, mostMs: 60, giveUpAfterMs: 60_000 }

/** What delivers, as in the process of the service, in less time. */
export function delivering(
  t: TestContext,
  world: World,
  webhooks: WebhookSurroundings,
  more: Partial<DeliverOptions> = {},
): Delivery & { warnings: string[] } {
  const warnings: string[] = []
  const log = { warn: (...all: unknown[]) => void warnings.push(all.map(String).join(' ')) }
  const terms = { timeoutMs: 400, patience: hasty, publicUrl: 'https://credits.example/' }
  const delivery = deliverWebhooks({ db: world.db, log, ...webhooks, ...terms, ...more })
  t.after(() => delivery.stop())
  return { ...delivery, warnings }
}

/** Something happens to the organization; the sequences of the events, in order. */
export async function happens(
  world: World,
  { id }: Pick<Member, 'id'>,
  count = 1,
  type: EventType = 'creditCreated',
): Promise<number[]> {
  const before = await newest(world)
  for (let n = 0; n < count; n++) {
    const event = { type, resourceUri: `/credits/${newId()}`, receivers: [id], data: { n } }
    await emit({ tx: world.db, now: new Date() }, event)
  }
  await sequenceEvents(world.db)
  return Array.from({ length: (await newest(world)) - before }, (_, at) => before + at + 1)
}

async function newest({ db }: World): Promise<number> {
  const { lastSequence } = await db
    .selectFrom('eventSequencer')
    .select('lastSequence')
    .executeTakeFirstOrThrow()
  return Number(lastSequence)
}

export const deliveriesOf = async (admin: Member, resourceUri: string, query = '') =>
  (await ok(admin.get(`${resourceUri}/deliveries${query}`))).items
