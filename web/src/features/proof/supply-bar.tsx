import { Box, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'

interface Sums {
  issued: number
  active: number
  listed: number
  retired: number
  cancelled: number
}

const parts = ['active', 'listed', 'retired', 'cancelled'] as const
const colors = {
  active: 'leaf.5',
  listed: 'blue.5',
  retired: 'gray.6',
  cancelled: 'orange.5',
} as const

/** What became of an issuance, as one bar and in words: its parts are the whole. */
export function SupplyBar({ of }: { of: Sums }) {
  const { t } = useTranslation()
  const format = useFormat()
  const there = parts.filter((part) => of[part] > 0)
  const words = there.map((part) => `${t(`proof.${part}`)} ${format.quantity(of[part])}`)
  return (
    <Box miw={100}>
      <Box aria-hidden="true" style={{ display: 'flex', height: 8, gap: 1 }}>
        {there.map((part) => (
          <Box
            key={part}
            bg={colors[part]}
            style={{ flexGrow: of[part] / of.issued, flexBasis: 2, borderRadius: 2 }}
          />
        ))}
      </Box>
      <Text size="xs" c="dimmed">
        {words.join(' · ')}
      </Text>
    </Box>
  )
}
