import type { Schemas } from '@environmental-credit-service/client'
import { Button, Group, SegmentedControl, SimpleGrid, Stack, Text, Textarea } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { FileDrop } from '../../parts/files/file-drop.tsx'
import { FileList } from '../../parts/files/file-list.tsx'
import { QuantityInput } from '../../parts/quantity-input.tsx'
import { type Effect, effectOf } from './effect.ts'
import { SavedMark } from './saved-mark.tsx'
import { type Result, useResultDraft } from './use-result-draft.ts'

const EFFECT_MIN = -900_000_000_000
const outcomes = ['Pending', 'Verified', 'Exception', 'Rejected'] as const

interface Props {
  result: Result
  checkpoint: Schemas['Checkpoint'] | undefined
  name: string
}

/** What the verifier finds at a checkpoint; it is saved as it is entered. */
export function ResultFields({ result, checkpoint, name }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const queries = useQueryClient()
  const outcomeId = useId()
  const isNarrow = useMediaQuery('(max-width: 36em)', false, { getInitialValueInEffect: false })
  const { values, change, ...state } = useResultDraft(result)
  const { environmentalEffectBefore: before, environmentalEffectAfter: after } = values
  const number = (of: 'environmentalEffectBefore' | 'environmentalEffectAfter') => ({
    min: EFFECT_MIN,
    value: values[of],
    // A lone minus is no number yet.
    onChange: (value: number | undefined) =>
      value !== undefined && !Number.isNaN(value) && change({ [of]: value }),
  })
  const claimed = claimedOf(checkpoint, values)
  const needsComment = values.outcome === 'Exception' && !values.comment.trim()
  return (
    <Stack gap="sm" role="group" aria-label={t('verification.findingOf', { name })}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <QuantityInput
          label={t('verification.ownBefore')}
          {...number('environmentalEffectBefore')}
        />
        <QuantityInput label={t('verification.ownAfter')} {...number('environmentalEffectAfter')} />
      </SimpleGrid>
      {claimed && (
        <Button
          variant="default"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => change(claimed)}
        >
          {t('verification.takeClaimed')}
        </Button>
      )}
      <Text size="sm" className="numbers">
        {t('verification.effect', {
          effect: format.quantity(
            effectOf({ environmentalEffectBefore: before, environmentalEffectAfter: after }),
          ),
        })}
      </Text>
      <div>
        <Text size="sm" fw={500} mb={4} id={outcomeId}>
          {t('verification.outcome')}
        </Text>
        <SegmentedControl
          aria-labelledby={outcomeId}
          data={outcomes.map((value) => ({ value, label: t(`terms.outcome.${value}`) }))}
          value={values.outcome}
          onChange={(outcome) => change({ outcome })}
          orientation={isNarrow ? 'vertical' : 'horizontal'}
          fullWidth={isNarrow}
        />
        <Text size="sm" c="dimmed" mt={4}>
          {t(`verification.outcomeText.${values.outcome}`)}
        </Text>
      </div>
      <Textarea
        autosize
        minRows={2}
        label={t('verification.comment')}
        description={t('verification.commentHelp')}
        error={needsComment && t('verification.commentNeeded')}
        value={values.comment}
        onChange={({ currentTarget }) => change({ comment: currentTarget.value })}
      />
      <div>
        <Text size="sm" fw={500} mb={4}>
          {t('verification.reports')}
        </Text>
        {result.files.length > 0 && <FileList files={result.files} />}
        <FileDrop
          resourceUri={result.resourceUri}
          onUploaded={() => void queries.invalidateQueries()}
        />
      </div>
      <Group>
        <SavedMark {...state} now={result} />
      </Group>
    </Stack>
  )
}

/** The claimed figures, where they are others than those found. */
function claimedOf(
  checkpoint: Schemas['Checkpoint'] | undefined,
  { environmentalEffectBefore: before, environmentalEffectAfter: after }: Effect,
): Effect | undefined {
  if (!checkpoint) return undefined
  const { environmentalEffectBefore, environmentalEffectAfter } = checkpoint
  const isSame = environmentalEffectBefore === before && environmentalEffectAfter === after
  return isSame ? undefined : { environmentalEffectBefore, environmentalEffectAfter }
}
