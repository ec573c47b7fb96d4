import type { Schemas } from '@environmental-credit-service/client'
import { Badge, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { FileList } from '../../../parts/files/file-list.tsx'
import { Rows } from '../../../parts/list/rows.tsx'
import { CheckpointName } from './checkpoints.tsx'
import { achieved } from './effect.ts'

type Result = Schemas['CheckpointResult']
type Checkpoint = Schemas['Checkpoint']

interface Props {
  results: readonly Result[]
  /** Those of the claim, as far as they may be read. */
  checkpoints: readonly Checkpoint[]
}

const colors = { Pending: 'gray', Verified: 'leaf', Exception: 'orange', Rejected: 'red' } as const

/** Of each checkpoint what was claimed beside what the verifier found. */
export function Findings({ results, checkpoints }: Props) {
  const { t } = useTranslation()
  const checkpointOf = ({ checkpointId }: Result) =>
    checkpoints.find(({ id }) => id === checkpointId)
  return (
    <Rows
      label={t('review.findings')}
      items={results}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('review.checkpoint'),
          cell: (result) => {
            const number = results.indexOf(result) + 1
            const checkpoint = checkpointOf(result)
            return checkpoint ? (
              <CheckpointName of={checkpoint} number={number} />
            ) : (
              t('review.checkpointNumber', { number })
            )
          },
        },
        {
          title: t('review.claimed'),
          cell: (result) => <Effect of={checkpointOf(result)} />,
          isNumber: true,
        },
        {
          title: t('review.found'),
          cell: (result) => <Effect of={result} than={checkpointOf(result)} />,
          isNumber: true,
        },
        {
          title: t('review.outcomeOf'),
          cell: ({ outcome }) => (
            <Badge variant="light" color={colors[outcome]} tt="none" miw="max-content">
              {t(`terms.outcome.${outcome}`)}
            </Badge>
          ),
        },
        { title: t('review.comment'), cell: (result) => <Comment of={result} /> },
      ]}
    />
  )
}

/** From before to after, and what that makes; marked where it is not what was claimed. */
function Effect({
  of,
  than,
}: {
  of: Checkpoint | Result | undefined
  than?: Checkpoint | undefined
}) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!of) return null
  const { environmentalEffectBefore: before, environmentalEffectAfter: after } = of
  const isOther = than !== undefined && achieved(than) !== achieved(of)
  return (
    <Stack gap={0}>
      <Text size="sm" fw={isOther ? 700 : undefined}>
        {format.quantity(achieved(of))}
      </Text>
      <Text size="xs" c="dimmed">
        {t('review.fromTo', { before: format.number(before), after: format.number(after) })}
      </Text>
      {isOther && <Text size="xs">{t('review.notAsClaimed')}</Text>}
    </Stack>
  )
}

function Comment({ of: { comment, checkpointChanged, files } }: { of: Result }) {
  const { t } = useTranslation()
  return (
    <Stack gap={4}>
      {checkpointChanged && <Text size="sm">{t('review.checkpointChanged')}</Text>}
      {comment && (
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {comment}
        </Text>
      )}
      {files.length > 0 && <FileList files={files} />}
    </Stack>
  )
}
