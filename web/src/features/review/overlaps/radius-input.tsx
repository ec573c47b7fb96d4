import { NumberInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  value: number
  onChange: (radiusKm: number | undefined) => void
}

const TYPING_MS = 500
/** The service looks no farther. */
export const RADIUS_KM_MAX = 1000

export function RadiusInput({ value, onChange }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<number | string>(value)
  const send = useDebouncedCallback((km: number | string) => {
    onChange(km === '' ? undefined : Number(km))
  }, TYPING_MS)
  return (
    <NumberInput
      label={t('review.overlaps.radius')}
      size="xs"
      w={140}
      min={0}
      max={RADIUS_KM_MAX}
      step={5}
      allowNegative={false}
      decimalScale={1}
      suffix=" km"
      value={typed}
      onChange={(km) => {
        setTyped(km)
        send(km)
      }}
    />
  )
}
