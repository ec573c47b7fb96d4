import { Group, Input, SegmentedControl, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { QuantityInput } from '../../quantity-input.tsx'
import type { Credit } from './why-not.ts'

/** How much of a credit: all of it, or a part. */
export interface Part {
  isPart: boolean
  quantity: number | undefined
}

export const whole: Part = { isPart: false, quantity: undefined }
/** As the service wants it: undefined for the whole. */
export const quantityOf = ({ isPart, quantity }: Part) => (isPart ? quantity : undefined)

/** What is wrong with a part, in words. */
export function usePartFault(credit: Credit) {
  const { t } = useTranslation()
  return ({ isPart, quantity }: Part): string | null => {
    if (!isPart) return null
    if (!quantity) return t('credits.partNeeded')
    return quantity > credit.quantity ? t('credits.partTooMuch') : null
  }
}

interface Props {
  credit: Credit
  value: Part
  onChange: (part: Part) => void
  error?: string | undefined
}

export function PartField({ credit, value, onChange, error }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Stack gap="xs">
      <Input.Wrapper label={t('credits.howMuch')} labelElement="div">
        <Group>
          <SegmentedControl
            aria-label={t('credits.howMuch')}
            data={[
              {
                value: 'whole',
                label: t('credits.whole', { quantity: format.quantity(credit.quantity) }),
              },
              { value: 'part', label: t('credits.aPart') },
            ]}
            value={value.isPart ? 'part' : 'whole'}
            onChange={(chosen) => onChange({ ...value, isPart: chosen === 'part' })}
          />
        </Group>
      </Input.Wrapper>
      {value.isPart && (
        <QuantityInput
          label={t('credits.partQuantity')}
          description={t('credits.partDescription')}
          required
          value={value.quantity}
          onChange={(quantity) => onChange({ ...value, quantity })}
          error={error}
        />
      )}
    </Stack>
  )
}
