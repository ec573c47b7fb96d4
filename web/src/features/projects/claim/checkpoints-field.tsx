import { Button, Stack, Table, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { CheckpointRow } from './checkpoint-row.tsx'
import { newCheckpoint } from './claim-values.ts'
import { sumOf } from './effect.ts'
import type { ClaimFormState } from './form.ts'

interface Props {
  form: ClaimFormState
  /** Told by each row whether files were chosen there that are not uploaded yet. */
  onWaiting: (part: string) => (isWaiting: boolean) => void
}

const CHECKPOINTS_MAX = 500

/** The checkpoints as a table to be filled in; on a phone one after the other. */
export function CheckpointsField({ form, onWaiting }: Props) {
  const { t } = useTranslation()
  const isNarrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  const { checkpoints } = form.values
  const add = () => {
    const last = checkpoints.at(-1)
    const isRest = last && last.endDate < form.values.endDate
    const startDate = isRest && last.endDate ? dayAfter(last.endDate) : form.values.startDate
    form.insertListItem('checkpoints', newCheckpoint({ startDate, endDate: form.values.endDate }))
  }
  const rows = checkpoints.map(({ key }, at) => (
    <CheckpointRow key={key} form={form} at={at} isNarrow={isNarrow} onWaiting={onWaiting(key)} />
  ))
  return (
    <Card title={t('projects.checkpoints')} lead={t('projects.checkpointsHelp')}>
      {isNarrow ? (
        <Stack>{rows}</Stack>
      ) : (
        <Table verticalSpacing="xs" horizontalSpacing={6} withRowBorders={false}>
          <Heads />
          <Table.Tbody>{rows}</Table.Tbody>
          <Sum form={form} />
        </Table>
      )}
      <Button
        variant="default"
        leftSection={<Plus size={16} />}
        disabled={checkpoints.length >= CHECKPOINTS_MAX}
        onClick={add}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('projects.addCheckpoint')}
      </Button>
    </Card>
  )
}

function Heads() {
  const { t } = useTranslation()
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{t('projects.checkpointName')}</Table.Th>
        <Table.Th w={165}>{t('projects.fromAndTo')} *</Table.Th>
        <Table.Th w={130}>{t('projects.before')} (t) *</Table.Th>
        <Table.Th w={130}>{t('projects.after')} (t) *</Table.Th>
        <Table.Th w={110} ta="right">
          {t('projects.achieved')}
        </Table.Th>
        <Table.Th w={92}>{t('list.actions')}</Table.Th>
      </Table.Tr>
    </Table.Thead>
  )
}

function Sum({ form }: { form: ClaimFormState }) {
  const { t } = useTranslation()
  const format = useFormat()
  const sum = sumOf(
    form.values.checkpoints.map(({ environmentalEffectBefore, environmentalEffectAfter }) => ({
      environmentalEffectBefore: environmentalEffectBefore ?? 0,
      environmentalEffectAfter: environmentalEffectAfter ?? 0,
    })),
  )
  return (
    <Table.Tfoot>
      <Table.Tr>
        <Table.Td colSpan={4}>
          <Text size="sm" fw={600} ta="right">
            {t('projects.sum')}
          </Text>
        </Table.Td>
        <Table.Td ta="right" className="numbers">
          <Text size="sm" fw={600}>
            {format.quantity(sum)}
          </Text>
        </Table.Td>
        <Table.Td />
      </Table.Tr>
    </Table.Tfoot>
  )
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
