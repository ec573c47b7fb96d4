import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { Bars } from '../../parts/figures/bars.tsx'
import { Figure } from '../../parts/figures/figure.tsx'

/** What an organization owns or has issued, summed by status and by vintage; split ones are their parts. */
export function CreditFigures({ of }: { of: 'owned' | 'issued' }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { data } = useAsk('figuresGet')
  const byStatus = (data?.[of] ?? []).filter(({ status }) => status !== 'split')
  const byVintage = data?.[`${of}ByVintage`] ?? []
  if (byStatus.length === 0) return null
  return (
    <Card title={t(`credits.figures.${of}`)}>
      <SimpleGrid cols={{ base: 1, md: byVintage.length > 1 ? 2 : 1 }} spacing="xl">
        <SimpleGrid component="dl" m={0} cols={{ base: 1, xs: 2 }} spacing="lg">
          {byStatus.map(({ status, quantity, count }) => (
            <Figure
              key={status}
              label={t(`status.${status}`)}
              value={format.quantity(quantity)}
              note={t('credits.figureCount', { count, number: format.number(count) })}
            />
          ))}
        </SimpleGrid>
        {byVintage.length > 1 && (
          <Bars
            title={t(`credits.figures.${of}ByVintage`)}
            bars={byVintage.map(({ vintage, quantity }) => ({
              key: String(vintage),
              label: String(vintage),
              amount: quantity,
              value: format.quantity(quantity),
            }))}
          />
        )}
      </SimpleGrid>
    </Card>
  )
}
