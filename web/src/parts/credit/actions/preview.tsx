import { Box, Stack, Table, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Sideways } from '../../sideways.tsx'
import { SerialRange } from '../serial-range.tsx'
import type { Piece } from './pieces.ts'
import type { Credit } from './why-not.ts'

interface Props {
  credit: Credit
  /** Each with what becomes of it; none while what was entered is not enough to tell. */
  pieces: readonly (Piece & { becomes: string })[] | undefined
}

const SHOWN_MAX = 50

/** Exactly which serials are touched, and what they become, before anything is. */
export function Preview({ credit, pieces }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const id = useId()
  const isSplit = pieces !== undefined && pieces.length > 1
  return (
    <Box
      component="section"
      aria-labelledby={id}
      p="sm"
      bg="var(--page)"
      style={{ borderRadius: 'var(--mantine-radius-md)' }}
    >
      <Stack gap="xs">
        <Text id={id} fw={600} size="sm">
          {t('credits.preview')}
        </Text>
        {pieces === undefined ? (
          <Text size="sm" c="dimmed">
            {t('credits.previewWaits')}
          </Text>
        ) : (
          <>
            <Text size="sm">
              {t(isSplit ? 'credits.previewSplit' : 'credits.previewWhole', {
                quantity: format.quantity(credit.quantity),
                count: pieces.length,
              })}
            </Text>
            <Pieces pieces={pieces.slice(0, SHOWN_MAX)} />
            {pieces.length > SHOWN_MAX && (
              <Text size="sm" c="dimmed">
                {t('credits.previewMore', { count: pieces.length - SHOWN_MAX })}
              </Text>
            )}
          </>
        )}
      </Stack>
    </Box>
  )
}

function Pieces({ pieces }: { pieces: NonNullable<Props['pieces']> }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Sideways label={t('credits.becomes')} minWidth={300} maxHeight={260}>
      <Table fz="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right">{t('credits.quantity')}</Table.Th>
            <Table.Th>{t('credits.serialRange')}</Table.Th>
            <Table.Th>{t('credits.becomes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pieces.map((piece) => (
            <Table.Tr key={piece.from}>
              <Table.Td ta="right" className="numbers">
                {format.quantity(piece.quantity)}
              </Table.Td>
              <Table.Td>
                <SerialRange of={piece} />
              </Table.Td>
              <Table.Td>{piece.becomes}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Sideways>
  )
}
