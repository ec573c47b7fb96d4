import type { Reply } from '@environmental-credit-service/client'
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../data/ask.ts'
import { focusFirstFault } from '../../parts/focus-first-fault.ts'
import { QuantityInput } from '../../parts/quantity-input.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import type { Scorecard } from './reporting-periods.ts'

interface Props {
  /** The one that is changed; a new one without it. */
  scorecard?: Scorecard
  onDone: (scorecard: Reply<'esgScorecardCreate'>) => void
}

interface Values {
  currentEmissionsPerYear: number | undefined
  goal: number | undefined
  goalEndDate: string
  goalStatement: string
}

export function ScorecardForm({ scorecard, onDone }: Props) {
  const { t } = useTranslation()
  const done = (saved: Reply<'esgScorecardCreate'>) => {
    notifications.show({ message: t('app.saved') })
    onDone(saved)
  }
  const create = useDo('esgScorecardCreate', { onDone: done })
  const update = useDo('esgScorecardUpdate', { onDone: done })
  const needed = (value: unknown) =>
    value === undefined || value === '' ? t('app.required') : null
  const form = useForm<Values>({
    initialValues: {
      currentEmissionsPerYear: scorecard?.currentEmissionsPerYear,
      goal: scorecard?.goal,
      goalEndDate: scorecard?.goalEndDate ?? '',
      goalStatement: scorecard?.goalStatement ?? '',
    },
    validate: { currentEmissionsPerYear: needed, goal: needed, goalEndDate: needed },
  })
  const save = ({ currentEmissionsPerYear = 0, goal = 0, goalEndDate, goalStatement }: Values) => {
    const figures = { currentEmissionsPerYear, goal, goalEndDate }
    const statement = goalStatement.trim()
    if (scorecard) {
      const path = { esgScorecardId: scorecard.id }
      const body = { ...figures, goalStatement: statement || null }
      update.mutate({ path, body, ifMatch: scorecard })
    } else {
      create.mutate({ body: { ...figures, ...(statement && { goalStatement: statement }) } })
    }
  }
  return (
    <form noValidate onSubmit={form.onSubmit(save, (errors) => focusFirstFault(form, errors))}>
      <Stack>
        <QuantityInput
          required
          label={t('goals.current')}
          description={t('goals.currentHelp')}
          {...form.getInputProps('currentEmissionsPerYear')}
          value={form.values.currentEmissionsPerYear}
        />
        <QuantityInput
          required
          label={t('goals.goal')}
          description={t('goals.goalHelp')}
          {...form.getInputProps('goal')}
          value={form.values.goal}
        />
        <TextInput
          required
          type="date"
          label={t('goals.goalEndDate')}
          {...form.getInputProps('goalEndDate')}
        />
        <Textarea
          autosize
          minRows={2}
          label={t('goals.statement')}
          description={t('goals.statementHelp')}
          {...form.getInputProps('goalStatement')}
        />
        <RefusalAlert error={create.error ?? update.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={create.isPending || update.isPending}>
            {t('app.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
