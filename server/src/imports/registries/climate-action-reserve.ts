import { declare } from '../declare.ts'
import {
  always,
  country,
  countryOrNull,
  joined,
  linkOrNull,
  map,
  pick,
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

const car = {
  registry: 'car',
  registryName: 'Climate Action Reserve',
  verificationStandard: 'CAR',
  unitsPerSerial: 10_000n,
}

const isReduction = (type: string) =>
  /^(Ozone Depleting|Livestock|Landfill Gas|Mine Methane|Nitric Acid|Adipic Acid)/.test(type)
const isLand = (type: string) => /^(Forestry|Improved Forest|Reforestation|Avoided|Soil)/.test(type)

export const carProjects = declare({
  ...car,
  name: 'car-projects',
  title: "the Climate Action Reserve's list of projects",
  serialColumn: '',
  notes: [
    'An MBP is registered where the Reserve says Registered, Completed or Transitioned; else a draft.',
    'Its category is left open for forests, which reduce and remove.',
  ],
  items: [
    project({
      key: text('Project ID'),
      name: text('Project Name'),
      description: textOrNull('Project Notes'),
      country: country('Project Site Country'),
      region: textOrNull('Project Site State'),
      projectScale: always(null),
      firstYearOfIssuance: always(null),
      informationLink: linkOrNull('Project Website'),
    }),
    mbp({
      key: text('Project ID'),
      name: text('Project Name'),
      methodology: textOrNull('Project Type'),
      developer: textOrNull('Project Developer'),
      status: pick('Status', {
        Registered: 'registered',
        Completed: 'registered',
        Transitioned: 'registered',
        Listed: 'draft',
        Submitted: 'draft',
        Inactive: 'draft',
        Canceled: 'rejected',
        Cancelled: 'rejected',
        Terminated: 'rejected',
      }),
      category: map(text('Project Type'), (type) =>
        isReduction(type) ? 'Reduction' : type === 'Reforestation' ? 'Removal' : null,
      ),
      method: map(text('Project Type'), (type) =>
        isReduction(type) ? 'Technology' : isLand(type) ? 'Nature' : null,
      ),
      scope: map(text('Project Type'), (type) => (isLand(type) ? 'ForestryAndLandUse' : null)),
      storageType: map(text('Project Type'), (type) => (isLand(type) ? 'Biological' : null)),
      location: point('longitude', 'latitude'),
    }),
  ],
})

const issued = joined(['Project ID', 'Vintage'])

export const carIssuances = declare({
  ...car,
  name: 'car-issuances',
  title: "the Climate Action Reserve's list of credits issued",
  serialColumn: 'Project ID',
  notes: [
    'The list has no serials: assetId is project, vintage, day and quantity, which tell issuances',
    'of a day apart. What is in the buffer pool is part of the total, and not told apart.',
  ],
  items: [
    issuance(
      {
        assetId: joined(['Project ID', 'Vintage', 'Date Issued', 'Total Offset Credits Issued']),
        quantity: wholeOrZero('Total Offset Credits Issued'),
        vintage: year('Vintage'),
        issuedAt: time('Date Issued', 'us'),
        country: countryOrNull('Project Site Country'),
        projectKey: text('Project ID'),
      },
      { matchKey: issued },
    ),
  ],
})

const serial = serials(
  'Offset Credit Serial Numbers',
  /^(?<series>CAR-[A-Z0-9]+-[A-Z]{2}-\d+-\d+-\d+-[A-Z0-9 ]*-\d{4}-\d+)-(?<first>\d+) to (?<last>\d+)$/,
  'CAR-…-<vintage>-<batch>-<first> to <last>',
)

const ended = {
  projectKey: text('Project ID'),
  key: text('Offset Credit Serial Numbers'),
  quantity: whole('Quantity of Offset Credits'),
  endedAt: time('Status Effective', 'us'),
}

const howFound = [
  'Project and vintage lead to the issuance; of several the one of just that quantity, else the',
  'oldest with enough left. The serials are kept, and none ends twice.',
]

export const carRetirements = declare({
  ...car,
  name: 'car-retirements',
  title: "the Climate Action Reserve's list of credits retired",
  serialColumn: 'Offset Credit Serial Numbers',
  notes: [...howFound, 'The list names no beneficiary but in Retirement Reason Details.'],
  items: [
    ending(
      {
        ...ended,
        kind: always('retirement'),
        reason: map(
          joined(['Retirement Reason', 'Retirement Reason Details'], ': '),
          (all) => all || null,
        ),
        beneficiary: always(null),
      },
      { own: serial, matchKey: issued },
    ),
  ],
})

export const carCancellations = declare({
  ...car,
  name: 'car-cancellations',
  title: "the Climate Action Reserve's list of credits cancelled",
  serialColumn: 'Offset Credit Serial Numbers',
  notes: howFound,
  items: [
    ending(
      {
        ...ended,
        kind: always('cancellation'),
        reason: text('Cancellation Reason'),
        beneficiary: always(null),
      },
      { own: serial, matchKey: issued },
    ),
  ],
})
