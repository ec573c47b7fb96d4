import type { Schemas } from '@environmental-credit-service/client'
import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { FileList } from '../../parts/files/file-list.tsx'
import { effectOf } from './effect.ts'

/** A finding that cannot be changed, or not by the reader. */
export function ResultView({ result }: { result: Schemas['CheckpointResult'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Stack gap={4}>
      <Text fw={600}>{t(`terms.outcome.${result.outcome}`)}</Text>
      <Text size="sm">
        {t('verification.found', {
          before: format.quantity(result.environmentalEffectBefore),
          after: format.quantity(result.environmentalEffectAfter),
          effect: format.quantity(effectOf(result)),
        })}
      </Text>
      {result.comment && (
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {result.comment}
        </Text>
      )}
      {result.files.length > 0 && <FileList files={result.files} />}
    </Stack>
  )
}
