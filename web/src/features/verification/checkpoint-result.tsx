import type { Schemas } from '@environmental-credit-service/client'
import { Alert, Card, Group, Stack, Text, Title } from '@mantine/core'
import { History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { Answer } from '../../parts/answer.tsx'
import { FileList } from '../../parts/files/file-list.tsx'
import { Out } from '../review/evidence/project-evidence.tsx'
import { effectOf } from './effect.ts'
import { ResultFields } from './result-fields.tsx'
import { ResultView } from './result-view.tsx'

interface Props {
  number: number
  processedClaimId: string
  resultId: string
  checkpoint: Schemas['Checkpoint'] | undefined
  mayChange: boolean
}

/** One checkpoint: what was claimed, and what the verifier says of it. */
export function CheckpointResult({ number, checkpoint, mayChange, ...ids }: Props) {
  const { t } = useTranslation()
  const path = {
    processedClaimId: ids.processedClaimId,
    checkpointResultId: ids.resultId,
  }
  const result = useAsk('checkpointResultGet', { path })
  const name = checkpoint?.name ?? t('verification.checkpoint', { number })
  return (
    <Card component="li" withBorder padding="md">
      <Stack gap="md">
        <Title order={3}>{name}</Title>
        {checkpoint && <Claimed checkpoint={checkpoint} />}
        <Answer of={result}>
          {(read) => (
            <>
              {read.checkpointChanged && (
                <Alert
                  color="orange"
                  icon={<History aria-hidden="true" />}
                  title={t('verification.checkpointChanged')}
                >
                  {t('verification.checkpointChangedText')}
                </Alert>
              )}
              {mayChange ? (
                <ResultFields key={read.id} result={read} checkpoint={checkpoint} name={name} />
              ) : (
                <ResultView result={read} />
              )}
            </>
          )}
        </Answer>
      </Stack>
    </Card>
  )
}

function Claimed({ checkpoint }: { checkpoint: Schemas['Checkpoint'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { startDate, endDate, files, verifiedLinks } = checkpoint
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        {format.day(startDate)} – {format.day(endDate)}
      </Text>
      <Text size="sm">
        {t('verification.claimed', {
          before: format.quantity(checkpoint.environmentalEffectBefore),
          after: format.quantity(checkpoint.environmentalEffectAfter),
          effect: format.quantity(effectOf(checkpoint)),
        })}
      </Text>
      {files.length > 0 && <FileList files={files} />}
      {verifiedLinks.map(({ uri, description, hashAlgorithm, hashProof }) => (
        <Group key={uri} gap={6}>
          <Text size="sm" c="dimmed">
            {t('verification.link')}
          </Text>
          <Out to={uri}>{description}</Out>
          {hashProof && (
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {hashAlgorithm} {hashProof}
            </Text>
          )}
        </Group>
      ))}
    </Stack>
  )
}
