import { Button, Text } from '@mantine/core'
import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useArchive } from '../../data/exports.ts'
import { Card } from '../../parts/card.tsx'
import { download } from '../../parts/download.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'

/** All that the organization owns or takes part in, as one archive; Admins alone may have it. */
export function Everything({ name }: { name: string }) {
  const { t } = useTranslation()
  const archive = useArchive((content) => {
    download(content, `${name} ${new Date().toISOString().slice(0, 10)}.zip`)
  })
  return (
    <Card
      title={t('management.organization.everything')}
      lead={t('management.organization.everythingText')}
    >
      <RefusalAlert error={archive.error} />
      <Button
        variant="default"
        leftSection={<Download size={16} />}
        disabled={archive.isPending}
        onClick={() => archive.mutate()}
        w="fit-content"
      >
        {archive.isPending
          ? t('management.organization.everythingBusy')
          : t('management.organization.everythingDo')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('management.organization.everythingNote')}
      </Text>
    </Card>
  )
}
