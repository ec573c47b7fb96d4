import type { EmissionScope } from '../../db/tables.ts'

/** Which categories belong to which scope of the GHG Protocol. domain.md 2, Emission. */
export const categoriesOf = {
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
} as const satisfies Record<EmissionScope, readonly string[]>

export const scopes = ['One', 'Two', 'Three'] as const
export const categories = scopes.flatMap((scope): EmissionCategory[] => [...categoriesOf[scope]])
export type EmissionCategory = (typeof categoriesOf)[EmissionScope][number]

export function isOfScope(scope: EmissionScope, category: string): boolean {
  const own: readonly string[] = categoriesOf[scope]
  return own.includes(category)
}
