import { Button, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { focusFirstFault } from '../../parts/focus-first-fault.ts'
import { usePeriodName } from '../../parts/period-name.ts'
import { QuantityInput } from '../../parts/quantity-input.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTarget } from './milestones.tsx'
import { type Frequency, type Milestone, periodsOf, type Scorecard } from './reporting-periods.ts'

interface Props {
  scorecard: Scorecard
  /** The one that is changed; its dates and periods stay as they were made. */
  milestone?: Milestone
  onDone: () => void
}

interface Values {
  name: string
  description: string
  targetEmissionReduction: number | undefined
  targetEmissionReductionType: Milestone['targetEmissionReductionType']
  startDate: string
  endDate: string
  reportingFrequency: Frequency
}

const types = ['Percent', 'MtCO2e'] as const
const frequencies = ['Year', 'Quarter', 'Month'] as const

export function MilestoneForm({ scorecard, milestone, onDone }: Props) {
  const { t } = useTranslation()
  const done = () => {
    notifications.show({ message: t('app.saved') })
    onDone()
  }
  const create = useDo('esgMilestoneCreate', { onDone: done })
  const update = useDo('esgMilestoneUpdate', { onDone: done })
  const form = useMilestoneForm(milestone)
  const { startDate, endDate, reportingFrequency, ...changeable } = form.values
  const { targetEmissionReduction: reduction = 0, targetEmissionReductionType: type } = changeable
  const target = { targetEmissionReduction: reduction, targetEmissionReductionType: type }
  const save = () => {
    const texts = { name: changeable.name.trim(), description: changeable.description.trim() }
    const path = { esgScorecardId: scorecard.id }
    if (milestone) {
      const body = { ...texts, ...target }
      update.mutate({
        path: { ...path, esgMilestoneId: milestone.id },
        body,
        ifMatch: milestone,
      })
    } else {
      const dates = { startDate, endDate, reportingFrequency }
      create.mutate({ path, body: { ...texts, ...target, ...dates } })
    }
  }
  const wanted = useTarget()(target, scorecard.currentEmissionsPerYear)
  return (
    <form noValidate onSubmit={form.onSubmit(save, (errors) => focusFirstFault(form, errors))}>
      <Stack>
        <TextInput
          required
          label={t('goals.name')}
          placeholder={t('goals.namePlaceholder')}
          maxLength={200}
          {...form.getInputProps('name')}
        />
        <Textarea
          required
          autosize
          minRows={2}
          label={t('goals.description')}
          description={t('goals.descriptionHelp')}
          {...form.getInputProps('description')}
        />
        <Group align="flex-end">
          <QuantityInput
            required
            label={t('goals.reduction')}
            rightSection={type === 'Percent' ? '%' : 't'}
            {...form.getInputProps('targetEmissionReduction')}
            value={changeable.targetEmissionReduction}
          />
          <SegmentedControl
            aria-label={t('goals.reductionType')}
            data={types.map((value) => ({
              value,
              label: t(`terms.targetEmissionReductionType.${value}`),
            }))}
            {...form.getInputProps('targetEmissionReductionType')}
          />
        </Group>
        {changeable.targetEmissionReduction !== undefined && <Text size="sm">{wanted}</Text>}
        {!milestone && (
          <>
            <Group grow align="flex-start">
              <TextInput
                required
                type="date"
                label={t('goals.startDate')}
                {...form.getInputProps('startDate')}
              />
              <TextInput
                required
                type="date"
                label={t('goals.endDate')}
                {...form.getInputProps('endDate')}
              />
            </Group>
            <div>
              <Text size="sm" fw={500} mb={4}>
                {t('goals.frequency')}
              </Text>
              <SegmentedControl
                aria-label={t('goals.frequency')}
                data={frequencies.map((value) => ({
                  value,
                  label: t(`terms.reportingFrequency.${value}`),
                }))}
                {...form.getInputProps('reportingFrequency')}
              />
            </div>
            <PeriodsPreview {...{ startDate, endDate, reportingFrequency }} />
          </>
        )}
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

function useMilestoneForm(milestone: Milestone | undefined) {
  const { t } = useTranslation()
  const needed = (value: string) => (value.trim() ? null : t('app.required'))
  return useForm<Values>({
    initialValues: {
      name: milestone?.name ?? '',
      description: milestone?.description ?? '',
      targetEmissionReduction: milestone?.targetEmissionReduction,
      targetEmissionReductionType: milestone?.targetEmissionReductionType ?? 'Percent',
      startDate: milestone?.startDate ?? '',
      endDate: milestone?.endDate ?? '',
      reportingFrequency: milestone?.reportingFrequency ?? 'Year',
    },
    validate: {
      name: needed,
      description: needed,
      targetEmissionReduction: (value, { targetEmissionReductionType: type }) => {
        if (value === undefined) return t('app.required')
        return type === 'Percent' && value > 100 ? t('goals.percentMax') : null
      },
      startDate: needed,
      endDate: (value, { startDate }) =>
        needed(value) ?? (value < startDate ? t('goals.datesReversed') : null),
    },
  })
}

const SHOWN = 4

/** Which reporting periods the dates would make. */
function PeriodsPreview(values: Pick<Values, 'startDate' | 'endDate' | 'reportingFrequency'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = usePeriodName()
  const periods = periodsOf(values, values.reportingFrequency)
  if (periods.length === 0) return null
  const names = periods.map(nameOf)
  const shown =
    names.length > SHOWN + 1
      ? `${names.slice(0, SHOWN).join(', ')} … ${names.at(-1)}`
      : format.list(names)
  return (
    <Text size="sm" role="status">
      {t('goals.makes', { count: periods.length, names: shown })}
    </Text>
  )
}
