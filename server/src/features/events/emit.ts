import type { Ctx } from '../../ctx.ts'
import { newId } from '../../lib/ids.ts'
import { type EventType, eventTypes } from './types.ts'

export interface NewEvent {
  type: EventType
  resourceUri: string
  /** The organizations that are told; one that is named twice is told once. */
  receivers: readonly (string | null | undefined)[]
  data?: Record<string, unknown>
}

/** Writes an event in the transaction of what it tells of: they happen both or not at all. */
export async function emit({ tx, now }: Pick<Ctx, 'tx' | 'now'>, event: NewEvent) {
  const receivers = [...new Set(event.receivers)].filter((id): id is string => Boolean(id))
  await tx
    .insertInto('events')
    .values({
      id: newId(),
      typeId: eventTypes[event.type][0],
      resourceUri: event.resourceUri,
      occurredAt: now,
      receivers,
      data: JSON.stringify(event.data ?? {}),
    })
    .execute()
}
