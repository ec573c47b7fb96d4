import { Stack } from '@mantine/core'
import type { Event } from './event.ts'
import { EventLine } from './event-line.tsx'
import { useEventNames } from './use-event-names.ts'

/** Events in words, one below the other. */
export function EventFeed({ events, label }: { events: readonly Event[]; label: string }) {
  const nameOf = useEventNames(events)
  return (
    <Stack component="ol" gap="md" m={0} p={0} aria-label={label} style={{ listStyle: 'none' }}>
      {events.map((event) => (
        <EventLine key={event.id} of={event} name={nameOf(event)} />
      ))}
    </Stack>
  )
}
