import { type Static, Type } from 'typebox'
import { closed, Id, listProperties, oneOf, pageOf, Tons, Year } from '../../lib/schema.ts'
import { Credit } from '../credits/schema.ts'
import { criteria } from './offset-preferences.ts'

/** How well credits that are for sale fit the preferences of a reporting period. */
const Values = Type.Array(Type.Union([Type.String(), Type.Number()]))
const MatchReason = closed(
  {
    criterion: oneOf(criteria),
    fits: Type.Boolean(),
    wanted: Type.Union([
      Values,
      closed({ from: Type.Optional(Year), to: Type.Optional(Year) }, { description: 'vintages' }),
    ]),
    has: Type.Unsafe<(string | number)[]>({ ...Values, description: 'What the credit says of it' }),
  },
  { $id: 'CreditMatchReason' },
)
export type MatchReason = Static<typeof MatchReason>

const CreditMatch = closed(
  {
    credit: Credit,
    score: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'The share of the criteria that fit; 1 where the period prefers nothing',
    }),
    reasons: Type.Array(MatchReason, { description: 'Each criterion of the preferences' }),
    coveredEmissions: Type.Unsafe<number>({
      ...Tons,
      description: 'How much of the excessEmissions of the period the credit could offset',
    }),
  },
  { $id: 'CreditMatch' },
)
export type CreditMatch = Static<typeof CreditMatch>

export const CreditMatchPage = closed({
  ...pageOf(CreditMatch).properties,
  excessEmissions: Type.Unsafe<number>({ ...Tons, description: 'Of the period' }),
})
export const CreditMatchQuery = closed({
  esgReportingPeriodId: Id,
  top: listProperties.top,
  page: listProperties.page,
})
export type CreditMatchQuery = Static<typeof CreditMatchQuery>
