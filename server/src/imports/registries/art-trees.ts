import { declare } from '../declare.ts'
import {
  always,
  country,
  countryOrNull,
  dayText,
  type Field,
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

const art = {
  registry: 'art',
  registryName: 'ART TREES',
  verificationStandard: 'ART TREES',
  unitsPerSerial: 10_000n,
}

export const artProjects = declare({
  ...art,
  name: 'art-projects',
  title: "ART's list of programs",
  serialColumn: '',
  notes: [
    'An MBP is registered where ART says Registered; else a draft. It is Nature and Avoidance.',
  ],
  items: [
    project({
      key: text('Program ID'),
      name: text('Program Name'),
      description: textOrNull('Program Notes'),
      country: country('Program  Country'),
      region: textOrNull('Program Jurisdiction(s)'),
      projectScale: always('Large'),
      firstYearOfIssuance: always(null),
      informationLink: linkOrNull('Program Website'),
    }),
    mbp({
      key: text('Program ID'),
      name: text('Program Name'),
      methodology: textOrNull('Crediting Program and Standard'),
      developer: textOrNull('Sovereign Program Developer'),
      status: pick('Status', { Registered: 'registered', Listed: 'draft', Withdrawn: 'rejected' }),
      category: pickOrNull('Program Type', { 'Forest Carbon': 'Avoidance' }),
      method: pickOrNull('Program Type', { 'Forest Carbon': 'Nature' }),
      scope: pickOrNull('Program Type', { 'Forest Carbon': 'ForestryAndLandUse' }),
      storageType: pickOrNull('Program Type', { 'Forest Carbon': 'Biological' }),
      location: point('longitude', 'latitude'),
    }),
  ],
})

/** Program, vintage and day of approval: what an issuance and what ended of it have in common. */
const day = dayText('Date Approved', 'us')
const issued: Field<string> = {
  columns: ['Program ID', 'Vintage', 'Date Approved'],
  read: (cell) => `${joined(['Program ID', 'Vintage']).read(cell)} ${day.read(cell)}`,
}

export const artIssuances = declare({
  ...art,
  name: 'art-issuances',
  title: "ART's list of credits issued",
  serialColumn: 'Program ID',
  notes: [
    'The list has no serials: assetId is program, vintage and day of approval.',
    'What was deposited in the buffer is a credit of its own, its assetId ending in "buffer".',
  ],
  items: [
    issuance(
      {
        assetId: issued,
        quantity: wholeOrZero('Credits Verified'),
        vintage: year('Vintage'),
        issuedAt: time('Date Approved', 'us'),
        country: countryOrNull('Program  Country'),
        projectKey: text('Program ID'),
      },
      { matchKey: issued, buffer: wholeOrZero('Credits Deposited in Buffer') },
    ),
  ],
})

const serial = serials(
  'Credit Serial Numbers',
  /^(?<series>(?:ART|FCPF)-[A-Z]{2}-\d+-\d{4}-\d+)-(?<first>\d+) to (?<last>\d+)$/,
  'ART-<country>-<program>-<vintage>-<batch>-<first> to <last>',
)

const ended = {
  projectKey: text('Program ID'),
  key: text('Credit Serial Numbers'),
  quantity: whole('Quantity of Credits'),
  endedAt: time('Status Effective', 'us'),
}

const howFound = [
  'Program, vintage and day of approval lead to the issuance. The serials are kept, and none ends',
  'twice.',
]

export const artRetirements = declare({
  ...art,
  name: 'art-retirements',
  title: "ART's list of credits retired",
  serialColumn: 'Credit Serial Numbers',
  notes: howFound,
  items: [
    ending(
      {
        ...ended,
        kind: always('retirement'),
        reason: map(
          joined(['Retirement Reason', 'Purpose of Retirement'], ': '),
          (all) => all || null,
        ),
        beneficiary: textOrNull('Retired on Behalf of'),
      },
      { own: serial, matchKey: issued },
    ),
  ],
})

export const artCancellations = declare({
  ...art,
  name: 'art-cancellations',
  title: "ART's list of credits cancelled",
  serialColumn: 'Credit Serial Numbers',
  notes: howFound,
  items: [
    ending(
      {
        ...ended,
        kind: always('cancellation'),
        reason: joined(['Cancellation Reason', 'Cancellation Details'], ': '),
        beneficiary: always(null),
      },
      { own: serial, matchKey: issued },
    ),
  ],
})
