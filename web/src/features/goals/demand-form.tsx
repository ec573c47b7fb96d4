import type { Schemas } from '@environmental-credit-service/client'
import {
  Button,
  Chip,
  Fieldset,
  Group,
  Input,
  MultiSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  TagsInput,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../data/ask.ts'
import { countries, useFormat } from '../../i18n/format.ts'
import {
  type Criterion,
  type Preferences,
  usePreferenceWords,
} from '../../parts/demand/preference-words.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import type { WholePeriod } from './period-page.tsx'
import { pathOf } from './reporting-periods.ts'

const choices = {
  categories: ['Avoidance', 'Reduction', 'Removal'],
  methods: ['Nature', 'Technology', 'Mixed'],
  storageTypes: ['Biological', 'Geological', 'Materials'],
  durabilityRatings: ['ShortTerm', 'MediumTerm', 'LongTerm'],
  ecologicalBenefitTypes: ['Carbon', 'Water', 'Nitrogen', 'Biodiversity', 'Other'],
  tokenTypes: ['CCP', 'Classic'],
  correspondingAdjustments: ['None', 'Pending', 'Authorized'],
} as const
type Choice = keyof typeof choices
const choiceNames = Object.keys(choices) as Choice[]
const SDGS = Array.from({ length: 17 }, (_, at) => String(at + 1))

type Values = Record<Choice | 'countries' | 'sdgs' | 'climateLabels', string[]> & {
  from: number | string
  to: number | string
}

/** Chooses what a credit should be; what is left open does not count. */
export function DemandForm({ period, onDone }: { period: WholePeriod; onDone: () => void }) {
  const { t } = useTranslation()
  const words = usePreferenceWords()
  const update = useDo('esgReportingPeriodUpdate', {
    onDone: () => {
      notifications.show({ message: t('app.saved') })
      onDone()
    },
  })
  const form = useForm<Values>({
    initialValues: valuesOf(period.offsetPreferences ?? {}),
    validate: {
      to: (to, { from }) =>
        to !== '' && from !== '' && to < from ? t('goals.yearsReversed') : null,
    },
  })
  const save = (values: Values) =>
    update.mutate({
      path: pathOf(period),
      body: { offsetPreferences: patchOf(values) },
      ifMatch: period,
    })
  return (
    <form noValidate onSubmit={form.onSubmit(save)}>
      <Stack>
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          {choiceNames.map((name) => (
            <Chips key={name} criterion={name} {...form.getInputProps(name)} />
          ))}
          <CountriesInput {...form.getInputProps('countries')} />
          <MultiSelect
            label={words.criterion('sdgs')}
            data={SDGS.map((value) => ({ value, label: words.one('sdgs', value) }))}
            searchable
            {...form.getInputProps('sdgs')}
          />
          <TagsInput
            label={words.criterion('climateLabels')}
            description={t('goals.labelsHelp')}
            maxTags={100}
            {...form.getInputProps('climateLabels')}
          />
          <Group grow align="flex-start">
            <Year label={t('market.vintageFrom')} {...form.getInputProps('from')} />
            <Year label={t('market.vintageTo')} {...form.getInputProps('to')} />
          </Group>
        </SimpleGrid>
        <RefusalAlert error={update.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" loading={update.isPending}>
            {t('app.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface ChipsProps {
  criterion: Choice
  value?: string[]
  onChange?: (values: string[]) => void
}

function Chips({ criterion, value = [], onChange }: ChipsProps) {
  const words = usePreferenceWords()
  const id = useId()
  return (
    <Fieldset variant="unstyled" aria-labelledby={id}>
      <Input.Label component="span" id={id} mb={6}>
        {words.criterion(criterion)}
      </Input.Label>
      <Chip.Group multiple value={value} onChange={(values) => onChange?.(values)}>
        <Group gap={6}>
          {choices[criterion].map((each) => (
            <Chip key={each} value={each} size="sm">
              {words.one(criterion, each)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Fieldset>
  )
}

function CountriesInput(props: { value?: string[]; onChange?: (values: string[]) => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <MultiSelect
      label={t('market.criterion.countries')}
      data={countries.map((value) => ({ value, label: format.country(value) }))}
      searchable
      limit={50}
      nothingFoundMessage={t('list.nothingFound')}
      {...props}
    />
  )
}

const Year = (props: { label: string }) => (
  <NumberInput
    hideControls
    allowDecimal={false}
    min={1900}
    max={2200}
    thousandSeparator=""
    {...props}
  />
)

function valuesOf(preferences: Preferences): Values {
  const list = (name: Criterion) => {
    const wanted = preferences[name]
    return Array.isArray(wanted) ? wanted.map(String) : []
  }
  const names = [...choiceNames, 'countries', 'sdgs', 'climateLabels'] as const
  const lists = Object.fromEntries(names.map((name) => [name, list(name)]))
  const { from = '', to = '' } = preferences.vintages ?? {}
  // Every name has its list.
  return { ...(lists as Omit<Values, 'from' | 'to'>), from, to }
}

type Patch = NonNullable<Schemas['EsgReportingPeriodPatch']['offsetPreferences']>

/** What is left empty is cleared; with nothing left there is no demand signal. */
function patchOf({ from, to, sdgs, ...lists }: Values): Patch | null {
  const year = (value: number | string) => (value === '' ? null : Number(value))
  const hasYears = from !== '' || to !== ''
  if (!hasYears && sdgs.length === 0 && Object.values(lists).every((list) => list.length === 0)) {
    return null
  }
  const given = Object.entries(lists).map(([name, list]) => [name, list.length > 0 ? list : null])
  return {
    // The choices are those that the API knows.
    ...(Object.fromEntries(given) as Patch),
    sdgs: sdgs.length > 0 ? sdgs.map(Number) : null,
    vintages: hasYears ? { from: year(from), to: year(to) } : null,
  }
}
