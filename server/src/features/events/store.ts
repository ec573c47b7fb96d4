import { fromJson } from '../../db/json.ts'
import type { Tx } from '../../db/open.ts'
import type { Event } from './schema.ts'
import { eventTypes } from './types.ts'

const typesById = new Map(
  Object.values(eventTypes).map(([id, name, uri]): [number, Event['type']] => [
    id,
    { id, name, uri },
  ]),
)

/** The ids of the event types that an id, a name or a uri names; none where it names none. */
export function typeIdsOf(named: string): number[] {
  const text = named.trim().toLowerCase()
  return [...typesById.values()]
    .filter(({ id, name, uri }) =>
      [String(id), name.toLowerCase(), uri.toLowerCase()].includes(text),
    )
    .map(({ id }) => id)
}

export function typeOfId(id: number): Event['type'] {
  return typesById.get(id) ?? { id, name: '', uri: '' }
}

/** The newest number that an event has got. */
export async function newestSequence(tx: Tx): Promise<bigint> {
  const { lastSequence } = await tx
    .selectFrom('eventSequencer')
    .select('lastSequence')
    .executeTakeFirstOrThrow()
  return lastSequence
}

export interface EventRange {
  after: number
  before?: number | undefined
  top: number
  typeIds: number[] | undefined
}

/**
 * The events that the organization is told, in their order; with `before`, the newest first. Only
 * numbered ones: sequencer.ts.
 */
export async function eventsIn(
  tx: Tx,
  organizationId: string,
  { after, before, top, typeIds }: EventRange,
): Promise<Event[]> {
  const rows = await tx
    .selectFrom('eventReceivers')
    .innerJoin('events', 'events.sequence', 'eventReceivers.sequence')
    .select([
      'events.id',
      'eventReceivers.sequence',
      'typeId',
      'resourceUri',
      'occurredAt',
      'receivers',
      'data',
    ])
    .where('eventReceivers.organizationId', '=', organizationId)
    .where('eventReceivers.sequence', '>', BigInt(after))
    .$if(before !== undefined, (q) => q.where('eventReceivers.sequence', '<', BigInt(before ?? 0)))
    .$if(typeIds !== undefined, (q) => q.where('typeId', 'in', typeIds ?? []))
    .orderBy('eventReceivers.sequence', before === undefined ? 'asc' : 'desc')
    .limit(top)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    sequence: Number(row.sequence),
    type: typeOfId(row.typeId),
    resourceUri: row.resourceUri,
    occurredAt: row.occurredAt.toISOString(),
    organizationIds: row.receivers,
    data: fromJson(row.data),
  }))
}
