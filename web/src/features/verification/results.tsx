import { Progress, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '../../parts/card.tsx'
import { CheckpointResult } from './checkpoint-result.tsx'
import type { Claim, ProcessedClaim } from './workbench-page.tsx'

interface Props {
  processed: ProcessedClaim
  claim: Claim
  mayChange: boolean
}

/** What was found at each checkpoint, beside what was claimed. */
export function Results({ processed, claim, mayChange }: Props) {
  const { t } = useTranslation()
  const results = processed.checkpointResults
  const judged = results.filter(({ outcome }) => outcome !== 'Pending').length
  const words = t('verification.judgedOf', { judged, count: results.length })
  return (
    <Card
      title={t('verification.findings')}
      lead={t(mayChange ? 'verification.findingsLead' : 'verification.findingsRead')}
    >
      <Stack gap={4}>
        <Progress
          value={(100 * judged) / Math.max(1, results.length)}
          aria-label={t('verification.judged')}
        />
        <Text size="sm" c="dimmed" role="status">
          {words}
        </Text>
      </Stack>
      <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {results.map((result, at) => (
          <CheckpointResult
            key={result.id}
            number={at + 1}
            resultId={result.id}
            processedClaimId={processed.id}
            checkpoint={claim.checkpoints.find(({ id }) => id === result.checkpointId)}
            mayChange={mayChange}
          />
        ))}
      </Stack>
    </Card>
  )
}
