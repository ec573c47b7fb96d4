import type { CertificateLanguage } from '../schema.ts'

const en = {
  title: 'Retirement certificate',
  unit: 'metric tons of CO2 equivalent',
  retiredFor: 'retired for good, for the benefit of',
  project: 'Project',
  registry: 'Registry',
  methodology: 'Methodology',
  standard: 'Verification standard',
  vintage: 'Vintage',
  retiredAt: 'Retired on',
  retiredBy: 'Retired by',
  assetId: 'Credit',
  serials: 'Serial numbers',
  line: 'line',
  lookUp: 'Find this retirement in the public registry',
  sealed: 'Sealed in the transparency log',
  leaves: 'records',
  waiting:
    'The transparency log has not sealed this retirement yet. Download the certificate again in a minute to get it with its proof.',
  verify: 'Check this file, without having to trust anybody, at',
  attached: 'The attached file certificate.json says the same to the letter, with the proof.',
}

const sv: typeof en = {
  title: 'Intyg om tillbakadragande',
  unit: 'ton koldioxidekvivalenter',
  retiredFor: 'tillbakadragna för gott, till förmån för',
  project: 'Projekt',
  registry: 'Register',
  methodology: 'Metodik',
  standard: 'Verifieringsstandard',
  vintage: 'Årgång',
  retiredAt: 'Tillbakadragna den',
  retiredBy: 'Tillbakadragna av',
  assetId: 'Kredit',
  serials: 'Serienummer',
  line: 'serie',
  lookUp: 'Tillbakadragandet i det öppna registret',
  sealed: 'Förseglat i transparensloggen',
  leaves: 'poster',
  waiting:
    'Transparensloggen har inte förseglat tillbakadragandet ännu. Hämta intyget igen om en minut, så följer beviset med.',
  verify: 'Kontrollera filen, utan att behöva lita på någon, på',
  attached:
    'Den bifogade filen certificate.json säger detsamma ordagrant, tillsammans med beviset.',
}

export const certificateTexts: Record<CertificateLanguage, typeof en> = { en, sv }
