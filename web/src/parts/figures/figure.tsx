import { Box, Text } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  label: ReactNode
  /** The number, written as the language writes numbers. */
  value: string
  /** Below it, in a few words. */
  note?: ReactNode
}

/** One number, large, with what it counts. A part of a list: `dl`. */
export function Figure({ label, value, note }: Props) {
  return (
    <Box style={{ minWidth: 0 }}>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} fz={26} fw={650} lh={1.25} className="numbers">
        {value}
      </Text>
      {note && (
        <Text component="dd" m={0} size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </Box>
  )
}
