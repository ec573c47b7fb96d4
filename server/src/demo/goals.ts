import { act, at, listAt, type Market, type Member, propose, textAt } from './member.ts'

/** What the buyer has emitted in three years, mtCO2e by scope and category. */
const emissions: Record<number, readonly (readonly [string, string, number])[]> = {
  2022: [
    ['One', 'DirectFacilities', 1_820],
    ['One', 'DirectVehicles', 640.5],
    ['Two', 'IndirectPurchasedEnergy', 2_310.25],
    ['Three', 'IndirectUpstreamTransportationAndDistribution', 1_480],
    ['Three', 'IndirectBusinessTravel', 212.75],
  ],
  2023: [
    ['One', 'DirectFacilities', 1_640],
    ['One', 'DirectVehicles', 598],
    ['Two', 'IndirectPurchasedEnergy', 1_905.5],
    ['Three', 'IndirectUpstreamTransportationAndDistribution', 1_533.4],
    ['Three', 'IndirectBusinessTravel', 240.1],
  ],
  2024: [
    ['One', 'DirectFacilities', 1_512.75],
    ['One', 'DirectVehicles', 521],
    ['Two', 'IndirectPurchasedEnergy', 1_244],
    ['Three', 'IndirectUpstreamTransportationAndDistribution', 1_467.2],
    ['Three', 'IndirectBusinessTravel', 188],
    ['Three', 'IndirectWasteGeneratedInOperations', 96.3],
  ],
}

/** The buyer's scorecard: three years of emissions, one offset, one offset that waits, a demand. */
export async function playGoals({ buyer, registry }: Market): Promise<void> {
  const scorecard = textAt(
    await buyer.post('/esgs', {
      currentEmissionsPerYear: 6_500,
      goal: 650,
      goalEndDate: '2035-12-31',
      goalStatement:
        'A tenth of what we emitted in 2021, by 2035; what is left is offset by removals.',
    }),
    'resourceUri',
  )
  const [year2022 = '', year2023 = '', year2024 = ''] = await milestone(buyer, scorecard, {
    name: 'A quarter less',
    description: 'Heat pumps in the dairies, and lorries that run on electricity',
    startDate: '2022-01-01',
    endDate: '2024-12-31',
    targetEmissionReduction: 25,
    targetEmissionReductionType: 'Percent',
  })
  await milestone(buyer, scorecard, {
    name: 'Half',
    description: 'All purchased energy renewable, half of the transports by rail',
    startDate: '2025-01-01',
    endDate: '2028-12-31',
    targetEmissionReduction: 3_250,
    targetEmissionReductionType: 'MtCO2e',
    reportingFrequency: 'Quarter',
  })
  for (const [year, period] of Object.entries({ 2022: year2022, 2023: year2023, 2024: year2024 })) {
    for (const [scope, category, quantity] of emissions[Number(year)] ?? []) {
      await buyer.post(`${period}/emissions`, { scope, category, quantity })
    }
  }
  await buyer.patch(year2024, {
    offsetPreferences: {
      categories: ['Removal'],
      durabilityRatings: ['MediumTerm', 'LongTerm'],
      countries: ['SWE', 'ISL', 'KEN'],
      vintages: { from: 2022 },
    },
  })
  await act(registry, await offset(buyer, year2022, 850.5), 'Approve', { message: 'Retired.' })
  await offset(buyer, year2023, 400)
}

/** Offsets a part of the largest credit that is free. */
async function offset(buyer: Member, period: string, quantity: number): Promise<string> {
  const own = await buyer.get(`/credits?ownerId=${buyer.id}&status=active&orderBy=quantity desc`)
  const free = listAt(own, 'items').find((credit) => at(credit, 'openProposalId') === null)
  return propose(buyer, 'ESGEmissionOffset', textAt(free, 'resourceUri'), {
    esgReportingPeriodId: period.split('/').at(-1),
    quantity,
    reason: 'Emissions in excess of the year’s target',
    beneficiary: { name: 'Fjällbo Foods AB', country: 'SWE' },
  })
}

async function milestone(buyer: Member, scorecard: string, body: object): Promise<string[]> {
  const made = await buyer.post(`${scorecard}/milestones`, body)
  return listAt(made, 'reportingPeriods').map((period) => textAt(period, 'resourceUri'))
}
