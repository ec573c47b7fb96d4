import { Box, SimpleGrid, Text } from '@mantine/core'
import type { ReactNode } from 'react'

export type FieldValue = readonly [label: string, value: ReactNode]

/** The attributes of something, each under its name; what has no value is left out. */
export function Fields({ of, columns = 3 }: { of: readonly FieldValue[]; columns?: number }) {
  const given = of.filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && value !== false,
  )
  return (
    <SimpleGrid
      component="dl"
      cols={{ base: 1, xs: Math.min(2, columns), md: columns }}
      spacing="md"
      m={0}
    >
      {given.map(([label, value]) => (
        <Box key={label} style={{ minWidth: 0 }}>
          <Text component="dt" size="xs" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} style={{ overflowWrap: 'anywhere' }}>
            {value}
          </Text>
        </Box>
      ))}
    </SimpleGrid>
  )
}
