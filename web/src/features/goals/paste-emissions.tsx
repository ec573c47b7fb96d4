import { Alert, Button, Group, Progress, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../parts/card.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { PastedRows } from './pasted-rows.tsx'
import type { WholePeriod } from './period-page.tsx'
import { readEmissions } from './read-emissions.ts'
import { pathOf } from './reporting-periods.ts'
import { useSaveEmissions } from './use-save-emissions.ts'

interface Props {
  period: WholePeriod
  onDone: () => void
}

/** Takes rows of a spreadsheet, shows how they are understood, and saves them one by one. */
export function PasteEmissions({ period, onDone }: Props) {
  const { t, i18n } = useTranslation()
  const [text, setText] = useState('')
  const rows = readEmissions(text, i18n.language)
  const emissions = rows.flatMap(({ emission }) => (emission ? [emission] : []))
  const faults = rows.length - emissions.length
  const saving = useSaveEmissions(pathOf(period), () => {
    notifications.show({ message: t('goals.pasted', { count: emissions.length }) })
    onDone()
  })
  return (
    <Stack>
      <Text size="sm">{t('goals.pasteHelp')}</Text>
      <Textarea
        autosize
        minRows={5}
        maxRows={12}
        label={t('goals.rows')}
        placeholder={t('goals.pasteExample')}
        value={text}
        disabled={saving.isPending || saving.savedCount > 0}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      {rows.length > 0 && (
        <Card title={t('goals.preview')}>
          <PastedRows rows={rows} />
        </Card>
      )}
      {faults > 0 && (
        <Alert color="orange" role="status">
          {t('goals.pasteFaults', { count: faults })}
        </Alert>
      )}
      {saving.isPending && (
        <Progress
          value={(100 * saving.savedCount) / emissions.length}
          aria-label={t('goals.savedOf', { saved: saving.savedCount, count: emissions.length })}
        />
      )}
      {saving.savedCount > 0 && (
        <Text size="sm" role="status">
          {t('goals.savedOf', { saved: saving.savedCount, count: emissions.length })}
        </Text>
      )}
      <RefusalAlert error={saving.error} />
      <Group justify="flex-end">
        <Button
          disabled={emissions.length === 0 || faults > 0}
          loading={saving.isPending}
          onClick={() => saving.mutate(emissions)}
        >
          {t('goals.saveRows', { count: emissions.length })}
        </Button>
      </Group>
    </Stack>
  )
}
