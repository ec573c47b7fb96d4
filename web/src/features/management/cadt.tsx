import { Button, Group, Text } from '@mantine/core'
import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type CadtFormat, useCadt } from '../../data/exports.ts'
import { Card } from '../../parts/card.tsx'
import { download } from '../../parts/download.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'

const formats: readonly CadtFormat[] = ['xlsx', 'json']

/** What a registry tells Climate Action Data Trust of its projects and of what it issued. */
export function Cadt() {
  const { t } = useTranslation()
  const cadt = useCadt((content, format) => {
    download(content, `CADT ${new Date().toISOString().slice(0, 10)}.${format}`)
  })
  return (
    <Card title={t('management.organization.cadt')} lead={t('management.organization.cadtText')}>
      <RefusalAlert error={cadt.error} />
      <Group gap="sm">
        {formats.map((format) => (
          <Button
            key={format}
            variant="default"
            leftSection={<Download size={16} />}
            disabled={cadt.isPending}
            onClick={() => cadt.mutate(format)}
          >
            {t(`management.organization.cadtAs.${format}`)}
          </Button>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {t('management.organization.cadtNote')}
      </Text>
    </Card>
  )
}
