import { Card as Box, Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

interface Props {
  title?: string
  /** Below the title, in a sentence. */
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A part of a page with a frame and a heading of its own. */
export function Card({ title, lead, actions, children }: Props) {
  const id = useId()
  return (
    <Box component="section" withBorder padding="lg" {...(title && { 'aria-labelledby': id })}>
      <Stack gap="md">
        {(title || actions) && (
          <Group justify="space-between" align="flex-start" gap="sm">
            <Stack gap={2}>
              <Title order={2} id={id}>
                {title}
              </Title>
              {lead && (
                <Text size="sm" c="dimmed">
                  {lead}
                </Text>
              )}
            </Stack>
            {actions && <Group gap="xs">{actions}</Group>}
          </Group>
        )}
        {children}
      </Stack>
    </Box>
  )
}
