import type { Terms } from './words.ts'

export const terms: Terms = {
  status: { active: 'Utestående', retired: 'Tillbakadragen', cancelled: 'Annullerad' },
  tokenType: { CCP: 'Core Carbon Principles (CCP)', Classic: 'Klassisk' },
  category: { Avoidance: 'Undvikande', Reduction: 'Minskning', Removal: 'Upptag' },
  method: { Nature: 'Natur', Technology: 'Teknik', Mixed: 'Blandad' },
  benefit: {
    Carbon: 'Kol',
    Water: 'Vatten',
    Nitrogen: 'Kväve',
    Biodiversity: 'Biologisk mångfald',
    Other: 'Annat',
  },
  scope: {
    Agriculture: 'Jordbruk',
    CarbonCaptureAndStorage: 'Koldioxidavskiljning och lagring',
    ChemicalProcesses: 'Kemiska processer',
    ForestryAndLandUse: 'Skogsbruk och markanvändning',
    HouseholdAndCommunity: 'Hushåll och samhälle',
    IndustrialManufacturing: 'Tillverkningsindustri',
    RenewableEnergy: 'Förnybar energi',
    Transportation: 'Transporter',
    WasteManagement: 'Avfallshantering',
    Other: 'Annat',
  },
  scale: { Micro: 'Mikro', Small: 'Litet', Medium: 'Medelstort', Large: 'Stort' },
  storage: { Biological: 'Biologisk', Geological: 'Geologisk', Materials: 'I material' },
  durability: {
    ShortTerm: 'Kort, upp till 100 år',
    MediumTerm: 'Medellång, upp till 1 000 år',
    LongTerm: 'Lång, över 1 000 år',
  },
  adjustment: { None: 'Ingen', Pending: 'Väntar', Authorized: 'Godkänd' },
}
