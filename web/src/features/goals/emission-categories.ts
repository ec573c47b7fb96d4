import type { Schemas } from '@environmental-credit-service/client'

export type Scope = Schemas['Emission']['scope']
export type Category = Schemas['Emission']['category']

/** Which categories belong to which scope of the GHG Protocol; the service refuses others. */
export const categoriesOf: Record<Scope, readonly Category[]> = {
  One: ['DirectFacilities', 'DirectVehicles'],
  Two: ['IndirectPurchasedEnergy'],
  Three: [
    'IndirectBusinessTravel',
    'IndirectCapitalGoods',
    'IndirectDownstreamLeasedAssets',
    'IndirectDownstreamTransportationAndDistribution',
    'IndirectEmployeeCommuting',
    'IndirectEndOfLifeTreatmentOfSoldProducts',
    'IndirectFranchises',
    'IndirectFuelAndEnergyRelatedActivities',
    'IndirectInvestments',
    'IndirectProcessingOfSoldProducts',
    'IndirectPurchasedGoodsAndServices',
    'IndirectUpstreamLeasedAssets',
    'IndirectUpstreamTransportationAndDistribution',
    'IndirectUseOfSoldProducts',
    'IndirectWasteGeneratedInOperations',
  ],
}
export const scopes = ['One', 'Two', 'Three'] as const

export const scopeOf = (category: Category): Scope =>
  scopes.find((scope) => categoriesOf[scope].includes(category)) ?? 'Three'
