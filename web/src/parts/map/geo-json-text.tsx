import { Button, FileButton, Stack, Textarea } from '@mantine/core'
import { Upload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type GeoJsonFault, readGeoJson } from './geojson.ts'

interface Props {
  value: object | undefined
  onChange: (geoJson: object | undefined) => void
}

const EXAMPLE = '{"type": "Point", "coordinates": [39.85, -3.61]}'

/** GeoJSON, pasted or out of a file. */
export function GeoJsonText({ value, onChange }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(() => (value ? JSON.stringify(value, undefined, 2) : ''))
  const [fault, setFault] = useState<GeoJsonFault>()
  const read = (next: string) => {
    setText(next)
    const geoJson = next.trim() === '' ? undefined : readGeoJson(next)
    const isFault = typeof geoJson === 'string'
    setFault(isFault ? geoJson : undefined)
    onChange(isFault ? undefined : geoJson)
  }
  const open = async (file: File | null) => {
    if (file) read(await file.text())
  }
  return (
    <Stack gap="sm" align="flex-start">
      <FileButton accept=".geojson,.json,application/geo+json,application/json" onChange={open}>
        {(props) => (
          <Button variant="default" leftSection={<Upload size={16} />} {...props}>
            {t('map.fromFile')}
          </Button>
        )}
      </FileButton>
      <Textarea
        label={t('map.pasted')}
        placeholder={EXAMPLE}
        autosize
        minRows={4}
        maxRows={12}
        w="100%"
        styles={{ input: { fontFamily: 'monospace', fontSize: 13 } }}
        value={text}
        error={fault && t(`map.fault.${fault}`)}
        onChange={({ currentTarget }) => read(currentTarget.value)}
      />
    </Stack>
  )
}
