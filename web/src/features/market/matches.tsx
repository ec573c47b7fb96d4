import { Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { firstOf } from '../../app/search.ts'
import { useAsk } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { Answer } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { type Period, useReportingPeriods } from '../../parts/credit/reporting-periods.ts'
import { PreferenceChips } from '../../parts/demand/preference-chips.tsx'
import { Empty } from '../../parts/empty.tsx'
import { PageLink } from '../../parts/links.tsx'
import { Pager } from '../../parts/list/pager.tsx'
import { useListSearch } from '../../parts/list/use-list-search.ts'
import { usePeriodName } from '../../parts/period-name.ts'
import { CreditCard } from './credit-card.tsx'
import { MatchReasons } from './match-reasons.tsx'

const MATCHES = 24

/** What is for sale, ranked by how well it fits a reporting period, with the reasons. */
export function Matches({ periodId }: { periodId: string }) {
  const { t } = useTranslation()
  const [search, change] = useListSearch()
  const page = firstOf(search.page)
  const own = useReportingPeriods().find(({ id }) => id === periodId)
  const matches = useAsk('creditMatch', {
    query: { esgReportingPeriodId: periodId, top: MATCHES, ...(page && { page }) },
  })
  return (
    <Stack>
      {own && <Demand of={own} />}
      <Answer of={matches}>
        {({ items, nextPage }) =>
          items.length === 0 ? (
            <Empty title={t('market.nothing')}>{t('market.nothingText')}</Empty>
          ) : (
            <Card title={t('market.ranked')} lead={t('market.rankedLead')}>
              <SimpleGrid
                component="ul"
                cols={{ base: 1, md: 2, xl: 3 }}
                p={0}
                m={0}
                style={{ listStyle: 'none' }}
              >
                {items.map((match) => (
                  <CreditCard key={match.credit.id} credit={match.credit}>
                    <MatchReasons match={match} />
                  </CreditCard>
                ))}
              </SimpleGrid>
              <Group justify="flex-end">
                <Pager page={page} nextPage={nextPage} onPage={(to) => change({ page: to })} />
              </Group>
            </Card>
          )
        }
      </Answer>
    </Stack>
  )
}

function Demand({ of: period }: { of: Period }) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = usePeriodName()(period)
  const path = {
    esgScorecardId: period.esgScorecardId,
    esgMilestoneId: period.esgMilestoneId,
    esgReportingPeriodId: period.id,
  }
  const whole = useAsk('esgReportingPeriodGet', { path })
  const { excessEmissions } = period
  return (
    <Card
      title={t('market.wished', { name })}
      actions={
        <PageLink
          to="/goals/$esgScorecardId/milestones/$esgMilestoneId/periods/$esgReportingPeriodId"
          params={path}
          size="sm"
        >
          {t('market.changeWishes')}
        </PageLink>
      }
    >
      <Text size="sm">
        {excessEmissions > 0
          ? t('market.excess', { name, excess: format.quantity(excessEmissions) })
          : t('market.noExcess', { name })}
      </Text>
      <Answer of={whole}>
        {({ offsetPreferences }) => <PreferenceChips of={offsetPreferences} />}
      </Answer>
    </Card>
  )
}
