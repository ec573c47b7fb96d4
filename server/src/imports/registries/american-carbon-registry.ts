import { declare } from '../declare.ts'
import {
  always,
  country,
  countryOrNull,
  joined,
  linkOrNull,
  map,
  pick,
  pickOrNull,
  point,
  serials,
  text,
  textOrNull,
  time,
  whole,
  wholeOrZero,
  year,
} from '../fields.ts'
import { ending, issuance, mbp, project } from '../items.ts'

const acr = {
  registry: 'acr',
  registryName: 'American Carbon Registry',
  verificationStandard: 'ACR',
  unitsPerSerial: 10_000n,
}

export const acrProjects = declare({
  ...acr,
  name: 'acr-projects',
  title: "ACR's list of projects",
  serialColumn: '',
  notes: ['An MBP is registered where ACR says Registered or Completed; else a draft.'],
  items: [
    project({
      key: text('Project ID'),
      name: text('Project Name'),
      description: always(null),
      country: country('Project Site Country'),
      region: textOrNull('Project Site State'),
      projectScale: always(null),
      firstYearOfIssuance: always(null),
      informationLink: linkOrNull('Project Website'),
    }),
    mbp({
      key: text('Project ID'),
      name: text('Project Name'),
      methodology: textOrNull('Project Methodology/Protocol'),
      developer: textOrNull('Project Developer'),
      status: pick('Voluntary Status', {
        Registered: 'registered',
        Completed: 'registered',
        Listed: 'draft',
        'Proposed Project': 'draft',
        'In Process': 'draft',
        Inactive: 'draft',
        '': 'draft',
        Canceled: 'rejected',
      }),
      category: pickOrNull('Project Type', {
        'Ozone Depleting Substances': 'Reduction',
        'Industrial Process Emissions': 'Reduction',
        'Coal Mine Methane': 'Reduction',
        'Livestock Waste Management': 'Reduction',
      }),
      method: pickOrNull('Project Type', {
        'Ozone Depleting Substances': 'Technology',
        'Industrial Process Emissions': 'Technology',
        'Coal Mine Methane': 'Technology',
        'Livestock Waste Management': 'Technology',
        'Forest Carbon': 'Nature',
      }),
      scope: pickOrNull('Project Type', {
        'Ozone Depleting Substances': 'ChemicalProcesses',
        'Industrial Process Emissions': 'IndustrialManufacturing',
        'Livestock Waste Management': 'Agriculture',
        'Forest Carbon': 'ForestryAndLandUse',
      }),
      storageType: pickOrNull('Project Type', { 'Forest Carbon': 'Biological' }),
      location: point('longitude', 'latitude'),
    }),
  ],
})

/** What an issuance and what ended of it have in common. */
const issued = joined(['Project ID', 'Vintage', 'Date Issued (GMT)'])

export const acrIssuances = declare({
  ...acr,
  name: 'acr-issuances',
  title: "ACR's list of credits issued",
  serialColumn: 'Project ID',
  notes: [
    'The list has no serials: assetId is project, vintage, reporting period and time of issuance.',
    'What was issued to the buffer pool is a credit of its own, its assetId ending in "buffer".',
  ],
  items: [
    issuance(
      {
        assetId: joined([
          'Project ID',
          'Vintage',
          'ReportingPeriodBegin',
          'ReportingPeriodEnd',
          'Date Issued (GMT)',
          'Verified Removal',
        ]),
        quantity: wholeOrZero('Credits Issued to Project'),
        vintage: year('Vintage'),
        issuedAt: time('Date Issued (GMT)', 'us'),
        country: countryOrNull('Project Site Country'),
        projectKey: text('Project ID'),
      },
      { matchKey: issued, buffer: wholeOrZero('Credits Issued to Buffer Pool') },
    ),
  ],
})

const serial = (column: string) =>
  serials(
    column,
    /^(?<series>ACR-[A-Z]{2}-\d+-\d{4}-\d+)-(?<first>\d+) to (?<last>\d+)$/,
    'ACR-<country>-<project>-<vintage>-<batch>-<first> to <last>',
  )

const ended = {
  projectKey: text('Project ID'),
  key: text('Credit Serial Numbers'),
  quantity: whole('Quantity of Credits'),
}

const howFound = [
  'Project, vintage and time of issuance lead to the issuance; of several the one of just that',
  'quantity, else the oldest with enough left. The serials are kept, and none ends twice.',
]

export const acrRetirements = declare({
  ...acr,
  name: 'acr-retirements',
  title: "ACR's list of credits retired",
  serialColumn: 'Credit Serial Numbers',
  notes: howFound,
  items: [
    ending(
      {
        ...ended,
        kind: always('retirement'),
        endedAt: time('Status Effective (GMT)', 'us'),
        reason: map(
          joined(['Retirement Reason', 'Purpose of Retirement'], ': '),
          (all) => all || null,
        ),
        beneficiary: textOrNull('Retired on Behalf of'),
      },
      { own: serial('Credit Serial Numbers'), matchKey: issued },
    ),
  ],
})

export const acrCancellations = declare({
  ...acr,
  name: 'acr-cancellations',
  title: "ACR's list of credits cancelled",
  serialColumn: 'Credit Serial Numbers',
  notes: howFound,
  items: [
    ending(
      {
        ...ended,
        kind: always('cancellation'),
        endedAt: time('Status Effective  (GMT)', 'us'),
        reason: joined(['Cancellation Type', 'Cancellation Details'], ': '),
        beneficiary: always(null),
      },
      { own: serial('Credit Serial Numbers'), matchKey: issued },
    ),
  ],
})
