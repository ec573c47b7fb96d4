import type { Terms } from './words.ts'

export const terms: Terms = {
  status: { active: 'Outstanding', retired: 'Retired', cancelled: 'Cancelled' },
  tokenType: { CCP: 'Core Carbon Principles (CCP)', Classic: 'Classic' },
  category: { Avoidance: 'Avoidance', Reduction: 'Reduction', Removal: 'Removal' },
  method: { Nature: 'Nature', Technology: 'Technology', Mixed: 'Mixed' },
  benefit: {
    Carbon: 'Carbon',
    Water: 'Water',
    Nitrogen: 'Nitrogen',
    Biodiversity: 'Biodiversity',
    Other: 'Other',
  },
  scope: {
    Agriculture: 'Agriculture',
    CarbonCaptureAndStorage: 'Carbon capture and storage',
    ChemicalProcesses: 'Chemical processes',
    ForestryAndLandUse: 'Forestry and land use',
    HouseholdAndCommunity: 'Household and community',
    IndustrialManufacturing: 'Industrial manufacturing',
    RenewableEnergy: 'Renewable energy',
    Transportation: 'Transportation',
    WasteManagement: 'Waste management',
    Other: 'Other',
  },
  scale: { Micro: 'Micro', Small: 'Small', Medium: 'Medium', Large: 'Large' },
  storage: { Biological: 'Biological', Geological: 'Geological', Materials: 'Materials' },
  durability: {
    ShortTerm: 'Short term, up to 100 years',
    MediumTerm: 'Medium term, up to 1,000 years',
    LongTerm: 'Long term, over 1,000 years',
  },
  adjustment: { None: 'None', Pending: 'Pending', Authorized: 'Authorized' },
}
