import type { Schemas } from '@environmental-credit-service/client'
import { Box, Stack, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { Card } from './card.tsx'
import { Fields } from './fields.tsx'

type ImportedRow = Schemas['ImportedRow']

/** From which rows of registries' files something was imported; nothing for what was made here. */
export function Provenance({ rows }: { rows: readonly ImportedRow[] | undefined }) {
  const { t } = useTranslation()
  if (!rows || rows.length === 0) return null
  return (
    <Card title={t('credits.provenance')} lead={t('credits.provenanceText')}>
      <Stack component="ul" m={0} p={0} gap="sm" style={{ listStyle: 'none' }}>
        {rows.map((row) => (
          <Box component="li" key={`${row.sha256} ${row.row} ${row.kind}`}>
            <Told row={row} />
          </Box>
        ))}
      </Stack>
    </Card>
  )
}

function Told({ row }: { row: ImportedRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, { toggle }] = useDisclosure()
  const id = useId()
  const { kind, fileName, quantity, importedAt, cells } = row
  const told = Object.entries(cells).filter(([, cell]) => cell !== '')
  return (
    <Stack gap={4}>
      <Text style={{ overflowWrap: 'anywhere' }}>
        {t('credits.fromRow', {
          what: t(`credits.importedKind.${kind}`),
          row: format.number(row.row),
          file: fileName,
          day: format.date(importedAt),
        })}
        {quantity !== null && `: ${format.quantity(quantity)}`}
      </Text>
      <UnstyledButton
        c="var(--mantine-color-anchor)"
        fz="sm"
        py={4}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
        style={{ alignSelf: 'flex-start' }}
      >
        {isOpen ? t('credits.hideRow') : t('credits.showRow')}
      </UnstyledButton>
      <Box id={id}>
        {isOpen && <Fields of={told.map(([column, cell]) => [column, cell] as const)} />}
      </Box>
    </Stack>
  )
}
