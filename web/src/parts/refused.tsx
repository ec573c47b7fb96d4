import { Button, Stack, Text } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** A button that does nothing now, and why: to be read below it, and read out with it. */
export function Refused({ reason, children }: { reason: string; children: ReactNode }) {
  const id = useId()
  return (
    <Stack gap={4} align="flex-start" maw={320}>
      <Button
        variant="default"
        data-disabled
        aria-disabled
        aria-describedby={id}
        onClick={(event) => event.preventDefault()}
      >
        {children}
      </Button>
      <Text id={id} size="xs" c="dimmed">
        {reason}
      </Text>
    </Stack>
  )
}
