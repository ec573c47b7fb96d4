import { Box, Stack, Text, Tooltip } from '@mantine/core'
import { useId } from 'react'
import type { Bar } from './bars.tsx'

const HEIGHT = 88

/** Amounts in the order of time, as upright bars; each says what it is when pointed at. */
export function Columns({ title, bars }: { title: string; bars: readonly Bar[] }) {
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
        style={{ listStyle: 'none', display: 'flex', gap: 4, alignItems: 'stretch' }}
      >
        {bars.map(({ key, label, amount, value }) => (
          <Box component="li" key={key} style={{ flex: 1, minWidth: 0 }}>
            <Tooltip label={`${label}: ${value}`}>
              <Box style={{ display: 'grid', alignItems: 'end', height: HEIGHT }}>
                <Box
                  aria-hidden="true"
                  bg={amount > 0 ? 'leaf.5' : 'var(--mantine-color-default-border)'}
                  style={{
                    borderRadius: '4px 4px 0 0',
                    height: most > 0 ? Math.max(2, (HEIGHT * amount) / most) : 2,
                  }}
                />
              </Box>
            </Tooltip>
            <Text size="xs" c="dimmed" ta="center" aria-hidden="true">
              {label.slice(0, 1).toUpperCase()}
            </Text>
            <span className="visually-hidden">{`${label}: ${value}`}</span>
          </Box>
        ))}
      </Box>
    </Stack>
  )
}
