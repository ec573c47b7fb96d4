import type { Schemas } from '@environmental-credit-service/client'
import { Button, Group, Select, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../data/ask.ts'
import { focusFirstFault } from '../../parts/focus-first-fault.ts'
import { QuantityInput } from '../../parts/quantity-input.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { type Category, categoriesOf, scopeOf, scopes } from './emission-categories.ts'
import type { WholePeriod } from './period-page.tsx'
import { pathOf } from './reporting-periods.ts'

interface Props {
  period: WholePeriod
  emission?: Schemas['Emission']
  onDone: () => void
}

interface Values {
  category: Category | null
  quantity: number | undefined
}

/** Enters an emission; its scope follows from its category. */
export function EmissionForm({ period, emission, onDone }: Props) {
  const { t } = useTranslation()
  const done = () => {
    notifications.show({ message: t('app.saved') })
    onDone()
  }
  const create = useDo('emissionCreate', { onDone: done })
  const update = useDo('emissionUpdate', { onDone: done })
  const needed = (value: unknown) =>
    value === null || value === undefined ? t('app.required') : null
  const form = useForm<Values>({
    initialValues: { category: emission?.category ?? null, quantity: emission?.quantity },
    validate: { category: needed, quantity: needed },
  })
  const save = ({ category, quantity }: Values) => {
    if (category === null || quantity === undefined) return
    const body = { scope: scopeOf(category), category, quantity }
    const path = pathOf(period)
    if (emission) {
      update.mutate({ path: { ...path, emissionId: emission.id }, body, ifMatch: emission })
    } else {
      create.mutate({ path, body })
    }
  }
  return (
    <form noValidate onSubmit={form.onSubmit(save, (errors) => focusFirstFault(form, errors))}>
      <Stack>
        <Select
          required
          searchable
          label={t('goals.category')}
          description={t('goals.categoryHelp')}
          nothingFoundMessage={t('list.nothingFound')}
          data={scopes.map((scope) => ({
            group: t(`terms.scope.${scope}`),
            items: categoriesOf[scope].map((value) => ({
              value,
              label: t(`terms.emissionCategory.${value}`),
            })),
          }))}
          {...form.getInputProps('category')}
        />
        <QuantityInput
          required
          label={t('goals.quantity')}
          description={t('goals.quantityHelp')}
          {...form.getInputProps('quantity')}
          value={form.values.quantity}
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
