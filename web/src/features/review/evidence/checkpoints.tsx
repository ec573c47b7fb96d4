import type { Schemas } from '@environmental-credit-service/client'
import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { FileList } from '../../../parts/files/file-list.tsx'
import { Rows } from '../../../parts/list/rows.tsx'
import { achieved } from './effect.ts'
import { Out } from './project-evidence.tsx'

type Checkpoint = Schemas['Checkpoint']

/** What a claim rests on, piece by piece. */
export function Checkpoints({ of }: { of: readonly Checkpoint[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Rows
      label={t('review.checkpoints')}
      items={of}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('review.checkpoint'),
          cell: (checkpoint) => (
            <CheckpointName of={checkpoint} number={of.indexOf(checkpoint) + 1} />
          ),
        },
        {
          title: t('review.before'),
          cell: (each) => format.quantity(each.environmentalEffectBefore),
          isNumber: true,
        },
        {
          title: t('review.after'),
          cell: (each) => format.quantity(each.environmentalEffectAfter),
          isNumber: true,
        },
        {
          title: t('review.achieved'),
          cell: (each) => format.quantity(achieved(each)),
          isNumber: true,
        },
        { title: t('review.proofs'), cell: (each) => <Proofs of={each} /> },
      ]}
    />
  )
}

export function CheckpointName({ of, number }: { of: Checkpoint; number: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Stack gap={0}>
      <Text size="sm" fw={600}>
        {of.name ?? t('review.checkpointNumber', { number })}
      </Text>
      <Text size="xs" c="dimmed" fw={400}>
        {format.day(of.startDate)} – {format.day(of.endDate)}
      </Text>
    </Stack>
  )
}

function Proofs({ of: { verifiedLinks, files } }: { of: Checkpoint }) {
  const { t } = useTranslation()
  if (verifiedLinks.length + files.length === 0) return t('app.none')
  return (
    <Stack gap={4}>
      {verifiedLinks.map(({ uri, description, hashAlgorithm, hashProof }) => (
        <Stack key={uri} gap={0}>
          <Out to={uri}>{description}</Out>
          {hashProof && (
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {hashAlgorithm} {hashProof}
            </Text>
          )}
        </Stack>
      ))}
      {files.length > 0 && <FileList files={files} />}
    </Stack>
  )
}
