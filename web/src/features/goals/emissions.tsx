import { Badge, Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ClipboardPaste, Plus } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Item } from '../../data/ask.ts'
import { useMay } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Lines } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Empty } from '../../parts/empty.tsx'
import { type Column, ListTable } from '../../parts/list/list-table.tsx'
import { ChangeEmission } from './change-emission.tsx'
import { scopes } from './emission-categories.ts'
import { EmissionForm } from './emission-form.tsx'
import type { WholePeriod } from './period-page.tsx'
import { pathOf } from './reporting-periods.ts'

const PasteEmissions = lazy(async () => ({
  default: (await import('./paste-emissions.tsx')).PasteEmissions,
}))

/** What was emitted in a period, by scope and category. */
export function Emissions({ period }: { period: WholePeriod }) {
  const { t } = useTranslation()
  const may = useMay('Buyer')
  const [isAdding, adding] = useDisclosure()
  const [isPasting, pasting] = useDisclosure()
  return (
    <Card
      title={t('goals.emissions')}
      lead={t('goals.emissionsLead')}
      actions={
        may && (
          <>
            <Button
              variant="default"
              leftSection={<ClipboardPaste size={16} aria-hidden="true" />}
              onClick={pasting.open}
            >
              {t('goals.paste')}
            </Button>
            <Button leftSection={<Plus size={16} aria-hidden="true" />} onClick={adding.open}>
              {t('goals.addEmission')}
            </Button>
          </>
        )
      }
    >
      <ByScope period={period} />
      <ListTable
        name="emissionList"
        label={t('goals.emissionsList')}
        input={{ path: pathOf(period) }}
        columns={useColumns(period)}
        empty={<Empty title={t('goals.noEmissions')}>{t('goals.noEmissionsText')}</Empty>}
        prefix="emissions."
      />
      <Dialog isOpen={isAdding} onClose={adding.close} title={t('goals.addEmission')}>
        <EmissionForm period={period} onDone={adding.close} />
      </Dialog>
      <Dialog isOpen={isPasting} onClose={pasting.close} title={t('goals.paste')} size="xl">
        <Suspense fallback={<Lines />}>
          <PasteEmissions period={period} onDone={pasting.close} />
        </Suspense>
      </Dialog>
    </Card>
  )
}

/** As far as the period has its emissions with it: a thousand of them. */
function ByScope({ period: { emissions, actualEmissions } }: { period: WholePeriod }) {
  const { t } = useTranslation()
  const format = useFormat()
  const sums = scopes.map((scope) => {
    const own = emissions.filter((each) => each.scope === scope)
    return { scope, sum: own.reduce((sum, { quantity }) => sum + quantity, 0) }
  })
  if (actualEmissions === 0) return null
  return (
    <Group gap="xs">
      {sums.map(({ scope, sum }) => (
        <Badge key={scope} variant="default" size="lg" tt="none" fw={500}>
          {t(`terms.scope.${scope}`)} · {format.quantity(Math.round(sum * 1e4) / 1e4)} ·{' '}
          {format.percent(sum / actualEmissions)}
        </Badge>
      ))}
    </Group>
  )
}

function useColumns(period: WholePeriod): Column<Item<'emissionList'>>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const may = useMay('Buyer')
  return [
    {
      title: t('goals.category'),
      orderBy: 'category',
      cell: ({ category }) => t(`terms.emissionCategory.${category}`),
    },
    {
      title: t('goals.scope'),
      orderBy: 'scope',
      cell: ({ scope }) => t(`terms.scope.${scope}`),
    },
    {
      title: t('goals.quantity'),
      orderBy: 'quantity',
      isNumber: true,
      cell: ({ quantity }) => format.quantity(quantity),
    },
    ...(may
      ? [
          {
            title: t('list.actions'),
            cell: (emission: Item<'emissionList'>) => (
              <ChangeEmission period={period} emission={emission} />
            ),
          },
        ]
      : []),
  ]
}
