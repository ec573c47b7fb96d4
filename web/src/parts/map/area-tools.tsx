import { Button, Group, Text } from '@mantine/core'
import { Trash2, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Corners } from './drawing.ts'

interface Props {
  corners: Corners
  onChange: (corners: Corners) => void
}

export function AreaTools({ corners, onChange }: Props) {
  const { t } = useTranslation()
  const isNone = corners.length === 0
  return (
    <Group gap="sm">
      <Button
        variant="default"
        size="xs"
        leftSection={<Undo2 size={16} />}
        disabled={isNone}
        onClick={() => onChange(corners.slice(0, -1))}
      >
        {t('map.takeBack')}
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={<Trash2 size={16} />}
        disabled={isNone}
        onClick={() => onChange([])}
      >
        {t('map.startOver')}
      </Button>
      <Text size="sm" c="dimmed">
        {corners.length < 3 ? t('map.cornersLeft', { count: 3 - corners.length }) : t('map.closes')}
      </Text>
    </Group>
  )
}
