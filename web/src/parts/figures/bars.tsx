import { Box, Stack, Text } from '@mantine/core'
import { useId } from 'react'

export interface Bar {
  key: string
  label: string
  amount: number
  /** The amount in words. */
  value: string
}

/** Amounts beside each other, the largest as long as there is room. Read aloud it is a list. */
export function Bars({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const id = useId()
  const most = Math.max(...bars.map(({ amount }) => amount), 0)
  return (
    <Stack gap={6}>
      <Text size="sm" c="dimmed" id={id}>
        {title}
      </Text>
      <Box
        component="ul"
        aria-labelledby={id}
        m={0}
        p={0}
        style={{
          listStyle: 'none',
          display: 'grid',
          gridTemplateColumns: 'auto 1fr auto',
          columnGap: 12,
          rowGap: 6,
        }}
      >
        {bars.map(({ key, label, amount, value }) => (
          <Box
            component="li"
            key={key}
            style={{
              display: 'grid',
              gridTemplateColumns: 'subgrid',
              gridColumn: '1 / -1',
              alignItems: 'center',
            }}
          >
            <Text size="sm">{label}</Text>
            <Box
              aria-hidden="true"
              h={10}
              bg="leaf.5"
              style={{ borderRadius: 5, width: `${most > 0 ? (100 * amount) / most : 0}%` }}
            />
            <Text size="sm" className="numbers" ta="right">
              {value}
            </Text>
          </Box>
        ))}
      </Box>
    </Stack>
  )
}
