import { type Static, Type } from 'typebox'
import {
  assetProperties,
  closed,
  Day,
  Description,
  Id,
  listQuery,
  Name,
  nullable,
  oneOf,
  pageOf,
  patchOf,
  QuantityOrZero,
  Tons,
} from '../../lib/schema.ts'
import { Credit } from '../credits/schema.ts'
import { categories, scopes } from './emission-categories.ts'
import { OffsetPreferences, OffsetPreferencesPatch } from './offset-preferences.ts'

/** domain.md 2, ESG scorecard, milestone, reporting period, emission; rulings.md 17 and 29. */
export const reductionTypes = ['Percent', 'MtCO2e'] as const
export const reportingFrequencies = ['Year', 'Quarter', 'Month'] as const

export const NewScorecard = closed(
  {
    currentEmissionsPerYear: QuantityOrZero,
    goal: Type.Unsafe<bigint>({
      ...QuantityOrZero,
      description: 'mtCO2e a year, to be reached by goalEndDate; at most 4 decimals',
    }),
    goalEndDate: Day,
    goalStatement: Type.Optional(Description),
  },
  { $id: 'NewEsgScorecard' },
)
export type NewScorecard = Static<typeof NewScorecard>
export const ScorecardPatch = patchOf(
  NewScorecard,
  ['currentEmissionsPerYear', 'goal', 'goalEndDate'],
  { $id: 'EsgScorecardPatch' },
)
export type ScorecardPatch = Static<typeof ScorecardPatch>

const reduction = {
  targetEmissionReduction: Type.Unsafe<bigint>({
    ...QuantityOrZero,
    description: 'A percentage of the current emissions (at most 100) or mtCO2e a year',
  }),
  targetEmissionReductionType: oneOf(reductionTypes),
}
const milestoneChanges = { name: Name, description: Description, ...reduction }
export const NewMilestone = closed(
  {
    ...milestoneChanges,
    startDate: Day,
    endDate: Day,
    reportingFrequency: Type.Optional(oneOf(reportingFrequencies, { default: 'Year' })),
  },
  { $id: 'NewEsgMilestone' },
)
export type NewMilestone = Static<typeof NewMilestone>
export const MilestonePatch = patchOf(
  closed(milestoneChanges),
  ['name', 'description', 'targetEmissionReduction', 'targetEmissionReductionType'],
  { $id: 'EsgMilestonePatch' },
)
export type MilestonePatch = Static<typeof MilestonePatch>

export const NewEmission = closed(
  { scope: oneOf(scopes), category: oneOf(categories), quantity: QuantityOrZero },
  { $id: 'NewEmission' },
)
export type NewEmission = Static<typeof NewEmission>
export const EmissionPatch = patchOf(NewEmission, ['scope', 'category', 'quantity'], {
  $id: 'EmissionPatch',
})
export type EmissionPatch = Static<typeof EmissionPatch>

export const ReportingPeriodPatch = patchOf(
  closed({ offsetPreferences: OffsetPreferencesPatch }),
  [],
  { $id: 'EsgReportingPeriodPatch' },
)
export type ReportingPeriodPatch = Static<typeof ReportingPeriodPatch>

export const Emission = closed(
  {
    ...assetProperties,
    esgReportingPeriodId: Id,
    scope: oneOf(scopes),
    category: oneOf(categories),
    quantity: Tons,
  },
  { $id: 'Emission' },
)
export type Emission = Static<typeof Emission>

const of = (description: string) => Type.Unsafe<number>({ ...Tons, description })
const figures = {
  targetEmissions: of(
    'What the milestone allows in this period: its share, by days, of the calendar year',
  ),
  actualEmissions: of('The sum of the emissions'),
  offsetQuantity: of('The sum of the retired credits'),
  effectiveEmissions: of('actualEmissions − offsetQuantity; may be below 0'),
  excessEmissions: of('How much effectiveEmissions is above targetEmissions'),
}
const periodProperties = {
  ...assetProperties,
  esgScorecardId: Id,
  esgMilestoneId: Id,
  startDate: Day,
  endDate: Day,
  ...figures,
}
/** A period as its milestone and its scorecard show it: the figures of a chart. */
export const ReportingPeriodSummary = closed(periodProperties, {
  $id: 'EsgReportingPeriodSummary',
})
export type ReportingPeriodSummary = Static<typeof ReportingPeriodSummary>

export const EMBEDDED_MAX = 1000
const embedded = (more: string) => ({ description: `The first ${EMBEDDED_MAX}${more}` })
export const ReportingPeriod = closed(
  {
    ...periodProperties,
    offsetPreferences: nullable(OffsetPreferences),
    emissions: Type.Array(Emission, embedded('; all are in the list of emissions')),
    offsets: Type.Array(Credit, embedded(' credits that were retired for this period')),
  },
  { $id: 'EsgReportingPeriod' },
)
export type ReportingPeriod = Static<typeof ReportingPeriod>

export const Milestone = closed(
  {
    ...assetProperties,
    esgScorecardId: Id,
    name: Name,
    description: Description,
    startDate: Day,
    endDate: Day,
    targetEmissionReduction: Type.Number({ description: 'Percent or mtCO2e a year', minimum: 0 }),
    targetEmissionReductionType: reduction.targetEmissionReductionType,
    reportingFrequency: oneOf(reportingFrequencies),
    reportingPeriods: Type.Array(ReportingPeriodSummary),
  },
  { $id: 'EsgMilestone' },
)
export type Milestone = Static<typeof Milestone>

const scorecardProperties = {
  ...assetProperties,
  ownerId: Id,
  currentEmissionsPerYear: Tons,
  goal: Tons,
  goalEndDate: Day,
  goalStatement: nullable(Description),
}
export const ScorecardSummary = closed(scorecardProperties, { $id: 'EsgScorecardSummary' })
export type ScorecardSummary = Static<typeof ScorecardSummary>
export const Scorecard = closed(
  { ...scorecardProperties, milestones: Type.Array(Milestone) },
  { $id: 'EsgScorecard' },
)
export type Scorecard = Static<typeof Scorecard>

export const ListQuery = listQuery({})
export const ScorecardPage = pageOf(ScorecardSummary)
export const MilestonePage = pageOf(Milestone)
export const ReportingPeriodPage = pageOf(ReportingPeriodSummary)
export const EmissionPage = pageOf(Emission)
