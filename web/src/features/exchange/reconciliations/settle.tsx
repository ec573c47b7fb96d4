import type { Schemas } from '@environmental-credit-service/client'
import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { useMay } from '../../../data/session.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'

type Item = Schemas['ReconciliationItem']
type Resolution = NonNullable<Item['resolution']>

const resolutions: readonly Resolution[] = [
  'aIsRight',
  'bIsRight',
  'bothAreRight',
  'neitherIsRight',
]

/** Says which side is right, with a reason; or opens the item again. */
export function Settle({ item }: { item: Item }) {
  const { t } = useTranslation()
  const maySettle = useMay('IssuingRegistry')
  const [resolution, setResolution] = useState<string | null>(item.resolution)
  const [note, setNote] = useState(item.note ?? '')
  const [isAsked, setAsked] = useState(false)
  const saving = useDo('reconciliationItemUpdate', {
    onDone: (now) =>
      notifications.show({
        message: now.resolution ? t('reconciliations.saved') : t('reconciliations.reopened'),
      }),
  })
  const path = { reconciliationId: item.reconciliationId, itemId: item.id }
  if (item.outcome === 'matched') return <Text>{t('reconciliations.matchedText')}</Text>
  if (!maySettle) return <Text c="dimmed">{t('reconciliations.onlyRegistry')}</Text>
  const save = () => {
    setAsked(true)
    const chosen = resolutions.find((each) => each === resolution)
    if (!chosen || !note.trim()) return
    saving.mutate({ path, ifMatch: item, body: { resolution: chosen, note: note.trim() } })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Stack align="flex-start">
        <Radio.Group
          label={t('reconciliations.which')}
          required
          value={resolution}
          onChange={setResolution}
          error={isAsked && !resolution && t('management.users.needed')}
        >
          <Group mt="xs">
            {resolutions.map((each) => (
              <Radio key={each} value={each} label={t(`reconciliations.resolution.${each}`)} />
            ))}
          </Group>
        </Radio.Group>
        <Textarea
          label={t('reconciliations.reason')}
          description={t('reconciliations.reasonText')}
          required
          autosize
          minRows={2}
          maxLength={2000}
          w="100%"
          maw={640}
          value={note}
          onChange={({ currentTarget: { value } }) => setNote(value)}
          error={isAsked && !note.trim() && t('reconciliations.reasonNeeded')}
        />
        <RefusalAlert error={saving.error} />
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {t('reconciliations.save')}
          </Button>
          {item.resolution !== null && (
            <Button
              variant="default"
              disabled={saving.isPending}
              onClick={() => saving.mutate({ path, ifMatch: item, body: { resolution: null } })}
            >
              {t('reconciliations.reopen')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}
