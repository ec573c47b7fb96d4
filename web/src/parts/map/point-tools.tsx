import { Group, NumberInput } from '@mantine/core'
import type { Point } from 'geojson'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pointOf } from './drawing.ts'

interface Props {
  value: Point | undefined
  onChange: (point: Point | undefined) => void
}

/** The numbers of a point, for whoever knows them. */
export function PointTools({ value, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const [longitude, latitude] = value?.coordinates ?? []
  const [typed, setTyped] = useState<{ latitude: number | ''; longitude: number | '' }>({
    latitude: latitude ?? '',
    longitude: longitude ?? '',
  })
  useEffect(() => {
    if (longitude !== undefined && latitude !== undefined) setTyped({ latitude, longitude })
  }, [longitude, latitude])
  const change = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part }
    setTyped(next)
    const isWhole = next.latitude !== '' && next.longitude !== ''
    onChange(isWhole ? pointOf([Number(next.longitude), Number(next.latitude)]) : undefined)
  }
  const common = {
    decimalScale: 6,
    hideControls: true,
    decimalSeparator: i18n.language === 'sv' ? ',' : '.',
    allowedDecimalSeparators: ['.', ','],
    w: { base: '100%', xs: 220 },
  }
  return (
    <Group gap="sm">
      <NumberInput
        {...common}
        label={t('map.latitude')}
        min={-90}
        max={90}
        value={typed.latitude}
        onChange={(given) => change({ latitude: numberOf(given) })}
      />
      <NumberInput
        {...common}
        label={t('map.longitude')}
        min={-180}
        max={180}
        value={typed.longitude}
        onChange={(given) => change({ longitude: numberOf(given) })}
      />
    </Group>
  )
}

/** What is only begun, as a lone minus, is no number yet. */
const numberOf = (given: string | number): number | '' =>
  given === '' || Number.isNaN(Number(given)) ? '' : Number(given)
