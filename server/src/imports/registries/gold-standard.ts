import { declare } from '../declare.ts'
import {
  always,
  country,
  countryOrNull,
  joined,
  map,
  pick,
  pickOrNull,
  point,
  serials,
  text,
  textOrNull,
  time,
  timeOrNull,
  whole,
  year,
} from '../fields.ts'
import { ending, issuance, mbp, project } from '../items.ts'

const gold = {
  registry: 'gold-standard',
  registryName: 'Gold Standard',
  verificationStandard: 'Gold Standard',
  unitsPerSerial: 10_000n,
}

export const goldProjects = declare({
  ...gold,
  name: 'gold-standard-projects',
  title: "Gold Standard's list of projects",
  serialColumn: '',
  notes: [
    'An MBP is registered where Gold Standard says Gold Standard Certified Design or Project; else a',
    'draft. Its category is known of A/R (Removal), of energy efficiency, wind and PV (Reduction).',
  ],
  items: [
    project({
      key: text('GSID'),
      name: text('Project Name'),
      description: textOrNull('Description'),
      country: country('Country'),
      region: always(null),
      projectScale: pickOrNull('Size', {
        'Micro Scale': 'Micro',
        'Small Scale': 'Small',
        'Large Scale': 'Large',
      }),
      firstYearOfIssuance: always(null),
      informationLink: map(
        text('GSID'),
        (id) => `https://registry.goldstandard.org/projects?q=gs${id}`,
      ),
    }),
    mbp({
      key: text('GSID'),
      name: text('Project Name'),
      methodology: textOrNull('Methodology'),
      developer: textOrNull('Project Developer Name'),
      status: pick('Status', {
        'Gold Standard Certified Project': 'registered',
        'Gold Standard Certified Design': 'registered',
        Listed: 'draft',
        'Project Deregistered': 'rejected',
        Rejected: 'rejected',
      }),
      category: map(text('Project Type'), (type) =>
        type === 'A/R' ? 'Removal' : isTechnology(type) ? 'Reduction' : null,
      ),
      method: map(text('Project Type'), (type) =>
        type === 'A/R' ? 'Nature' : isTechnology(type) ? 'Technology' : null,
      ),
      scope: pickOrNull('Project Type', {
        'A/R': 'ForestryAndLandUse',
        'Energy Efficiency - Domestic': 'HouseholdAndCommunity',
        'Energy Efficiency - Industrial': 'IndustrialManufacturing',
        'Energy Efficiency - Transport Sector': 'Transportation',
        PV: 'RenewableEnergy',
        Wind: 'RenewableEnergy',
      }),
      storageType: pickOrNull('Project Type', { 'A/R': 'Biological' }),
      location: point('longitude', 'latitude'),
    }),
  ],
})

function isTechnology(type: string): boolean {
  return /^(Energy Efficiency|Biogas|Wind|PV)/.test(type)
}

const serial = serials(
  'Serial Number',
  /^(?<series>GS1-\d+-[A-Z]{2}-GS\d+-\d+-\d{4}-\d+)-(?<first>\d+)-(?<last>\d+)$/,
  'GS1-…-<vintage>-<batch>-<first>-<last>',
)

/** Certified Emission Reductions that carry Gold Standard's label: issued by the CDM, not by it. */
const ofTheCdm = {
  column: 'Product Type',
  when: (type: string) => type === 'CER',
  reason: 'was issued by the CDM: import it from there, or it would count twice',
}

export const goldIssuances = declare({
  ...gold,
  name: 'gold-standard-issuances',
  title: "Gold Standard's list of credits issued",
  serialColumn: 'Serial Number',
  notes: ['Units of the CDM that carry its label (CER) are left out: the CDM issued them.'],
  skips: [ofTheCdm],
  items: [
    issuance(
      {
        assetId: text('Serial Number'),
        quantity: whole('Quantity'),
        vintage: year('Vintage'),
        issuedAt: time('Issuance Date', 'iso'),
        country: countryOrNull('Country'),
        projectKey: text('GSID'),
      },
      { own: serial },
    ),
  ],
})

export const goldRetirements = declare({
  ...gold,
  name: 'gold-standard-retirements',
  title: "Gold Standard's list of credits retired and cancelled",
  serialColumn: 'Serial Number',
  notes: ['A cancellation has no day: that of the import stands for it.'],
  skips: [ofTheCdm],
  also: ['Retirement Date'],
  items: [
    ending(
      {
        projectKey: text('GSID'),
        kind: pick('Credit Status', { Retired: 'retirement', Canceled: 'cancellation' }),
        key: text('Serial Number'),
        quantity: whole('Quantity'),
        endedAt: timeOrNull('Retirement Date', 'iso'),
        reason: map(joined(['Credit Status', 'Use Case', 'Note'], ': '), (all) => all || null),
        beneficiary: textOrNull('Using Entity'),
      },
      { own: serial },
    ),
  ],
})
