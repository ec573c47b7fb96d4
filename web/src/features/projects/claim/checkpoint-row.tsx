import { ActionIcon, Card, Group, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Paperclip, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { QuantityInput } from '../../../parts/quantity-input.tsx'
import { CheckpointProofs } from './checkpoint-proofs.tsx'
import { achieved } from './effect.ts'
import type { ClaimFormState } from './form.ts'

interface Props {
  form: ClaimFormState
  at: number
  isNarrow: boolean
  onWaiting: (isWaiting: boolean) => void
}

const TONS_MAX = 900_000_000_000

/** One checkpoint: a row of the table, or on a phone a card; below it its links and files. */
export function CheckpointRow({ form, at, isNarrow, onWaiting }: Props) {
  const { t } = useTranslation()
  const [isOpened, { toggle }] = useDisclosure()
  const isFaulty = Object.keys(form.errors).some((path) =>
    path.startsWith(`checkpoints.${at}.verifiedLinks`),
  )
  const isOpen = isOpened || isFaulty
  const number = at + 1
  const fields = useFields(form, at, isNarrow)
  const actions = (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        variant={isOpen ? 'filled' : 'subtle'}
        size="lg"
        aria-expanded={isOpen}
        aria-label={t('projects.proofsOf', { number, count: countOf(form, at) })}
        title={t('projects.proofsOf', { number, count: countOf(form, at) })}
        onClick={toggle}
      >
        <Paperclip size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="red"
        size="lg"
        aria-label={t('projects.removeCheckpoint', { number })}
        disabled={form.values.checkpoints.length === 1}
        onClick={() => form.removeListItem('checkpoints', at)}
      >
        <Trash2 size={18} />
      </ActionIcon>
    </Group>
  )
  const proofs = isOpen && <CheckpointProofs form={form} at={at} onWaiting={onWaiting} />
  if (isNarrow) {
    return (
      <Card withBorder padding="sm">
        <Stack gap="sm">
          <Group justify="space-between">
            <Text fw={600}>{t('projects.checkpointNumber', { number })}</Text>
            {actions}
          </Group>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>{fields}</SimpleGrid>
          {proofs}
        </Stack>
      </Card>
    )
  }
  return (
    <>
      <Table.Tr style={{ verticalAlign: 'top' }}>
        {fields.map((field, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns are the same in every row
          <Table.Td key={column}>{field}</Table.Td>
        ))}
        <Table.Td>{actions}</Table.Td>
      </Table.Tr>
      {proofs && (
        <Table.Tr>
          <Table.Td colSpan={6}>{proofs}</Table.Td>
        </Table.Tr>
      )}
    </>
  )
}

function useFields(form: ClaimFormState, at: number, isNarrow: boolean): ReactNode[] {
  const { t } = useTranslation()
  const format = useFormat()
  const row = form.values.checkpoints[at]
  if (!row) return []
  const input = (name: keyof typeof row) => form.getInputProps(`checkpoints.${at}.${name}`)
  // In the table the head of the column is the label, for those who see it.
  const named = (label: string) =>
    isNarrow
      ? { label }
      : { 'aria-label': t('projects.labelOfCheckpoint', { label, number: at + 1 }) }
  const { environmentalEffectBefore: before, environmentalEffectAfter: after } = row
  const number = { min: -TONS_MAX, required: true, ...(!isNarrow && { rightSection: null }) }
  return [
    <TextInput
      key="name"
      {...named(t('projects.checkpointName'))}
      placeholder={t('projects.checkpointNumber', { number: at + 1 })}
      maxLength={300}
      {...input('name')}
    />,
    <Stack key="dates" gap={isNarrow ? 'sm' : 4}>
      <TextInput
        type="date"
        required
        {...named(t('projects.from'))}
        min={form.values.startDate}
        max={form.values.endDate}
        {...input('startDate')}
      />
      <TextInput
        type="date"
        required
        {...named(t('projects.to'))}
        min={row.startDate || form.values.startDate}
        max={form.values.endDate}
        {...input('endDate')}
      />
    </Stack>,
    <QuantityInput
      key="before"
      {...number}
      {...named(t('projects.before'))}
      {...input('environmentalEffectBefore')}
      value={before}
    />,
    <QuantityInput
      key="after"
      {...number}
      {...named(t('projects.after'))}
      {...input('environmentalEffectAfter')}
      value={after}
    />,
    <Text key="achieved" size="sm" ta="right" pt={isNarrow ? 0 : 8} className="numbers">
      {isNarrow && `${t('projects.achieved')}: `}
      {before !== undefined && after !== undefined
        ? format.quantity(
            achieved({ environmentalEffectBefore: before, environmentalEffectAfter: after }),
          )
        : '–'}
    </Text>,
  ]
}

function countOf(form: ClaimFormState, at: number): number {
  const row = form.values.checkpoints[at]
  return row ? row.verifiedLinks.length + row.fileIds.length : 0
}
