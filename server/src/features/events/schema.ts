import { type Static, Type } from 'typebox'
import { closed, Id, ResourceUri, Time } from '../../lib/schema.ts'

/** domain.md 5. */
export const Event = closed(
  {
    id: Id,
    sequence: Type.Integer({ description: 'Its place in the order of all events' }),
    type: closed({ id: Type.Integer(), name: Type.String(), uri: Type.String() }),
    resourceUri: ResourceUri,
    occurredAt: Time,
    organizationIds: Type.Array(Id, { description: 'The organizations that are told' }),
    data: Type.Record(Type.String(), Type.Unknown()),
  },
  { $id: 'Event' },
)
export type Event = Static<typeof Event>

export const EventList = closed(
  {
    items: Type.Array(Event),
    lastSequence: Type.Integer({ description: 'Give it as `after` the next time' }),
  },
  { $id: 'EventList' },
)

export const EventQuery = closed({
  after: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      default: 0,
      description: 'Only events later than this sequence',
    }),
  ),
  before: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description:
        'To look back: the newest events earlier than this sequence, newest first, at once; `after` still bounds them',
    }),
  ),
  top: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
  type: Type.Optional(
    Type.Array(Type.String({ maxLength: 200 }), {
      maxItems: 50,
      description: 'Only these: ids, names or uris of event types; may be given several times',
    }),
  ),
  wait: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 60,
      default: 0,
      description: 'Seconds to wait for an event where there is none yet',
    }),
  ),
})
export type EventQuery = Static<typeof EventQuery>
