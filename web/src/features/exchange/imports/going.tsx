import { Progress, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import type { Import } from './import-status.tsx'

/** How far an import or its check is. */
export function Going({ given: { progress, status } }: { given: Import }) {
  const { t } = useTranslation()
  const format = useFormat()
  const share = progress && progress.all > 0 ? progress.done / progress.all : 0
  const words = !progress
    ? t('imports.waiting')
    : progress.step === 'reading'
      ? t('imports.reading', { share: format.percent(share) })
      : t('imports.writing', {
          done: format.number(progress.done),
          all: format.number(progress.all),
        })
  return (
    <Card title={t('imports.going')} lead={t('imports.goingText')}>
      <Stack gap="xs">
        <Text role="status">
          {t(`imports.status.${status}`)}. {words}
        </Text>
        <Progress.Root size="lg">
          <Progress.Section value={100 * share} aria-label={t('imports.going')} animated />
        </Progress.Root>
      </Stack>
    </Card>
  )
}
