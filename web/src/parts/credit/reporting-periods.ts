import type { Schemas } from '@environmental-credit-service/client'
import { useQueries } from '@tanstack/react-query'
import { ask, useAsk } from '../../data/ask.ts'
import { useMe } from '../../data/session.ts'

export type Period = Schemas['EsgScorecard']['milestones'][number]['reportingPeriods'][number] & {
  milestone: string
}

/** The reporting periods of the own emission goals, oldest first; none for who is no buyer. */
export function useReportingPeriods({ enabled = true } = {}): Period[] {
  const { organization } = useMe()
  const isBuyer = !!organization?.marketRoles.includes('Buyer')
  const scorecards = useAsk('esgScorecardList', {}, { enabled: enabled && isBuyer })
  const whole = useQueries({
    queries: (scorecards.data?.items ?? []).map(({ id }) =>
      ask('esgScorecardGet', { path: { esgScorecardId: id } }),
    ),
  })
  return whole
    .flatMap(({ data }) => data?.milestones ?? [])
    .flatMap(({ name, reportingPeriods }) =>
      reportingPeriods.map((period) => ({ ...period, milestone: name })),
    )
    .sort((a, b) => a.startDate.localeCompare(b.startDate))
}
