import { ActionIcon, Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { useMe } from '../../../data/session.ts'
import { useFormat } from '../../../i18n/format.ts'
import { QuantityInput } from '../../quantity-input.tsx'
import { CreditDialog, focusFault } from './credit-dialog.tsx'
import { evenParts, piecesOf, restOf } from './pieces.ts'
import { Preview } from './preview.tsx'
import type { DialogProps } from './use-propose.ts'

const PARTS_MAX = 1000
interface Row {
  key: number
  quantity: number | undefined
  buyer: string
}
let rows = 0
const newRow = (quantity?: number): Row => ({ key: rows++, quantity, buyer: '' })

/** Cuts a credit into parts; what is left of it is the last part, filled in by itself. */
export function SplitDialog({ credit, onClose }: DialogProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { organization } = useMe()
  const isOmnibus = !!organization?.isOmnibusOrganization
  const form = useForm({
    initialValues: { parts: [newRow()], lastBuyer: '' },
    validate: {
      parts: { quantity: (quantity) => (quantity ? null : t('credits.partNeeded')) },
    },
  })
  const { parts, lastBuyer } = form.values
  const quantities = parts.map(({ quantity }) => quantity)
  const rest = restOf(credit.quantity, quantities)
  const split = useDo('creditSplit', {
    onDone: ({ items }) => {
      notifications.show({ message: t('credits.splitDone', { count: items.length }) })
      onClose()
    },
  })
  const all = [...parts, { quantity: rest, buyer: lastBuyer }]
  const send = form.onSubmit(() => {
    if (rest <= 0) return
    const children = all.map(({ quantity = 0, buyer }) => ({
      quantity,
      ...(buyer.trim() && { endUseBuyer: { id: buyer.trim() } }),
    }))
    split.mutate({ path: { creditId: credit.id }, body: { children } })
  }, focusFault)
  const isWhole = quantities.every(Boolean) && rest > 0
  return (
    <CreditDialog
      credit={credit}
      action="split"
      onClose={onClose}
      onSubmit={send}
      isBusy={split.isPending}
      error={split.error}
      isDirty={form.isDirty()}
    >
      <EvenParts
        onChoose={(count) => {
          const even = evenParts(credit.quantity, count).slice(0, -1)
          form.setFieldValue('parts', even.map(newRow))
        }}
      />
      <Stack
        gap="xs"
        mah={300}
        style={{ overflowY: 'auto' }}
        tabIndex={0}
        role="group"
        aria-label={t('credits.parts')}
        pr="xs"
      >
        {parts.map((part, at) => (
          <Group key={part.key} align="flex-start" wrap="nowrap" gap="xs">
            <QuantityInput
              aria-label={t('credits.partNumber', { number: at + 1 })}
              leftSection={
                <Text size="xs" c="dimmed">
                  {at + 1}
                </Text>
              }
              style={{ flex: 1 }}
              {...(at === 0 && { 'data-autofocus': true })}
              {...form.getInputProps(`parts.${at}.quantity`)}
              value={part.quantity}
            />
            {isOmnibus && (
              <TextInput
                aria-label={t('credits.partBuyer', { number: at + 1 })}
                placeholder={t('credits.endUseBuyer')}
                maxLength={200}
                style={{ flex: 1 }}
                {...form.getInputProps(`parts.${at}.buyer`)}
              />
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              disabled={parts.length === 1}
              aria-label={t('credits.removePart', { number: at + 1 })}
              onClick={() => form.removeListItem('parts', at)}
            >
              <Trash2 size={16} />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      <Group gap="xs" align="flex-start">
        <Button
          variant="default"
          size="xs"
          leftSection={<Plus size={14} />}
          disabled={parts.length >= PARTS_MAX - 1}
          onClick={() => form.insertListItem('parts', newRow())}
        >
          {t('credits.addPart')}
        </Button>
        <Text
          size="sm"
          role="status"
          {...(rest <= 0 && { c: 'var(--mantine-color-error)' })}
          style={{ flex: 1 }}
        >
          {rest > 0
            ? t('credits.remainder', { quantity: format.quantity(rest) })
            : t('credits.noRemainder', { quantity: format.quantity(credit.quantity) })}
        </Text>
        {isOmnibus && (
          <TextInput
            aria-label={t('credits.restBuyer')}
            placeholder={t('credits.endUseBuyer')}
            maxLength={200}
            {...form.getInputProps('lastBuyer')}
          />
        )}
      </Group>
      <Preview
        credit={credit}
        pieces={
          isWhole
            ? piecesOf(
                credit,
                all.map(({ quantity = 0 }) => quantity),
              ).map((piece) => ({
                ...piece,
                becomes: t(`status.${credit.status}`),
              }))
            : undefined
        }
      />
    </CreditDialog>
  )
}

/** A short way for many parts of one size. */
function EvenParts({ onChoose }: { onChoose: (count: number) => void }) {
  const { t } = useTranslation()
  const [count, setCount] = useState<number>(2)
  return (
    <Group align="flex-end" gap="xs">
      <NumberInput
        label={t('credits.evenCount')}
        min={2}
        max={PARTS_MAX}
        allowDecimal={false}
        w={150}
        value={count}
        onChange={(value) => setCount(Number(value))}
      />
      <Button
        variant="default"
        disabled={!(count >= 2 && count <= PARTS_MAX)}
        onClick={() => onChoose(count)}
      >
        {t('credits.even')}
      </Button>
    </Group>
  )
}
