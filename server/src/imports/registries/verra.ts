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
  yearOrNull,
} from '../fields.ts'
import { ending, issuance, mbp, project } from '../items.ts'

const verra = {
  registry: 'verra',
  registryName: 'Verra',
  verificationStandard: 'VCS',
  unitsPerSerial: 10_000n,
}

/** A project's activities in agriculture, forestry and land use that are of one category alone. */
const afolu = {
  ARR: 'Removal',
  REDD: 'Avoidance',
  WRC: 'Reduction',
  'REDD; WRC': 'Avoidance',
} as const

/** Verra's sectoral scopes. */
const scopes = {
  'Agriculture Forestry and Other Land Use': 'ForestryAndLandUse',
  'Waste handling and disposal': 'WasteManagement',
  Transport: 'Transportation',
  'Energy demand': 'HouseholdAndCommunity',
  'Energy industries (renewable/non-renewable sources)': 'RenewableEnergy',
  'Manufacturing industries': 'IndustrialManufacturing',
} as const

export const verraProjects = declare({
  ...verra,
  name: 'verra-projects',
  title: "Verra's list of projects",
  serialColumn: '',
  notes: [
    'An MBP is registered where Verra says Registered or On Hold; rejected where it says Rejected or',
    'Withdrawn; else a draft. Its category is that of its AFOLU activities, where they have one.',
  ],
  items: [
    project({
      key: text('ID'),
      name: text('Name'),
      description: always(null),
      country: country('Country/Area'),
      region: textOrNull('Region'),
      projectScale: always(null),
      firstYearOfIssuance: yearOrNull('Project Registration Date'),
      informationLink: map(
        text('ID'),
        (id) => `https://registry.verra.org/app/projectDetail/VCS/${id}`,
      ),
    }),
    mbp({
      key: text('ID'),
      name: text('Name'),
      methodology: textOrNull('Methodology'),
      developer: textOrNull('Proponent'),
      status: pick('Status', {
        Registered: 'registered',
        'On Hold': 'registered',
        'Under development': 'draft',
        'Under validation': 'draft',
        'Registration requested': 'draft',
        'Registration and verification approval requested': 'draft',
        Rejected: 'rejected',
        Withdrawn: 'rejected',
        'Rejected by Administrator': 'rejected',
      }),
      category: pickOrNull('AFOLU Activities', afolu),
      method: pickOrNull('Project Type', { 'Agriculture Forestry and Other Land Use': 'Nature' }),
      scope: pickOrNull('Project Type', scopes),
      storageType: pickOrNull('AFOLU Activities', { ARR: 'Biological' }),
      location: point('longitude', 'latitude'),
    }),
  ],
})

const serial = serials(
  'Serial Number',
  /^(?<series>\d+)-(?<first>\d+)-(?<last>\d+)-(?:VCS-)?VCU-\d+-(?:VER|MER|APX)-[A-Z]{2}-\d+-\d+-\d{8}-\d{8}-[01]$/,
  '<batch>-<first>-<last>-VCS-VCU-…',
)

export const verraTransactions = declare({
  ...verra,
  name: 'verra-transactions',
  title: "Verra's list of Verified Carbon Units (VCU)",
  serialColumn: 'Serial Number',
  cutsBlocks: true,
  notes: [
    'A row is a block of VCUs that were issued, and retired if it has a Retirement/Cancellation Date.',
    'Verra does not say which of the two it was: it is taken as a retirement.',
  ],
  items: [
    issuance(
      {
        assetId: text('Serial Number'),
        quantity: whole('Quantity Issued'),
        vintage: year('Vintage Start'),
        issuedAt: time('Issuance Date', 'iso'),
        country: countryOrNull('Country/Area'),
        projectKey: text('ID'),
      },
      { own: serial },
    ),
    ending(
      {
        projectKey: text('ID'),
        kind: map(textOrNull('Retirement/Cancellation Date'), (day) =>
          day === null ? null : 'retirement',
        ),
        key: text('Serial Number'),
        quantity: whole('Quantity Issued'),
        endedAt: timeOrNull('Retirement/Cancellation Date', 'iso'),
        reason: map(
          joined(['Retirement Reason', 'Retirement Details'], ': '),
          (all) => all || null,
        ),
        beneficiary: textOrNull('Retirement Beneficiary'),
      },
      { own: serial },
    ),
  ],
})
