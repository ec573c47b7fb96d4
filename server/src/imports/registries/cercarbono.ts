import { declare } from '../declare.ts'
import {
  always,
  country,
  type Field,
  map,
  matched,
  pick,
  serials,
  text,
  textOrNull,
  time,
  whole,
  year,
} from '../fields.ts'
import { ending, issuance, mbp, project } from '../items.ts'

const cercarbono = {
  registry: 'cercarbono',
  registryName: 'Cercarbono',
  verificationStandard: 'Cercarbono',
  unitsPerSerial: 10_000n,
}

/** Where `locations`, a list as Python prints it, names points: one, or all that differ. */
const points = matched('locations', (cell): object | null => {
  const found = [...cell.matchAll(/'latitude': (-?[\d.]+), 'longitude': (-?[\d.]+)/g)]
  const texts = new Set(found.map(([, latitude, longitude]) => `[${longitude}, ${latitude}]`))
  const [only, ...more] = [...texts].map((position): unknown => JSON.parse(position))
  if (only === undefined) return null
  return more.length === 0
    ? { type: 'Point', coordinates: only }
    : { type: 'MultiPoint', coordinates: [only, ...more] }
})

/** The first country that `locations` names. */
const countryOfLocations: Field<string> = {
  columns: ['locations'],
  read: (cell) =>
    country('locations').read(() => /'country': '([^']*)'/.exec(cell('locations'))?.[1] ?? ''),
}

const of = (pattern: RegExp) => (method: string) => pattern.test(method)
const isTree = of(/AR-ACM0003|M\/UT\/F-A01/)
const isRedd = of(/REDD/)
const isEnergy = of(/ACM0002|AMS-I\.[DF]/)
const isWaste = of(/ACM0001/)
const methodOf = map(text('quantification_method'), (method) =>
  isTree(method) || isRedd(method)
    ? ('Nature' as const)
    : isEnergy(method) || isWaste(method)
      ? ('Technology' as const)
      : null,
)

export const cercarbonoProjects = declare({
  ...cercarbono,
  name: 'cercarbono-projects',
  title: "Cercarbono's list of projects (EcoRegistry)",
  serialColumn: '',
  notes: [
    'An MBP is registered where the stage is Certified or Finished, rejected where it is Cancelled or',
    'Retired, else a draft. Its category is that of its quantification method; its place all points',
    'that it names.',
  ],
  items: [
    project({
      key: text('id'),
      name: text('name'),
      description: textOrNull('description'),
      country: countryOfLocations,
      region: matched('locations', (cell) => /'region': '([^']*)'/.exec(cell)?.[1] ?? null),
      projectScale: always(null),
      firstYearOfIssuance: always(null),
      informationLink: map(text('id'), (id) => `https://www.ecoregistry.io/projects/${id}`),
    }),
    mbp({
      key: text('id'),
      name: text('name'),
      methodology: textOrNull('quantification_method'),
      developer: textOrNull('developer'),
      status: pick('stage', {
        Certified: 'registered',
        Finished: 'registered',
        'Not assigned': 'draft',
        Validation: 'draft',
        Verification: 'draft',
        Certification: 'draft',
        Cancelled: 'rejected',
        Retired: 'rejected',
      }),
      category: map(text('quantification_method'), (method) =>
        isTree(method)
          ? 'Removal'
          : isRedd(method)
            ? 'Avoidance'
            : isEnergy(method) || isWaste(method)
              ? 'Reduction'
              : null,
      ),
      method: methodOf,
      scope: map(text('quantification_method'), (method) =>
        isTree(method) || isRedd(method)
          ? 'ForestryAndLandUse'
          : isEnergy(method)
            ? 'RenewableEnergy'
            : isWaste(method)
              ? 'WasteManagement'
              : null,
      ),
      storageType: map(methodOf, (method) => (method === 'Nature' ? 'Biological' : null)),
      location: points,
    }),
  ],
})

const serial = text('serial')

export const cercarbonoIssuances = declare({
  ...cercarbono,
  name: 'cercarbono-issuances',
  title: "Cercarbono's list of credits issued (EcoRegistry)",
  serialColumn: 'serial',
  notes: [
    'The country is that of the serial, where it names one. Credits of the buffer are imported.',
  ],
  also: ['verification', 'is_buffer', 'vintage_of_credits'],
  items: [
    issuance(
      {
        assetId: serial,
        quantity: whole('issued_quantity'),
        vintage: year('year'),
        issuedAt: time('issuance_date', 'iso'),
        country: matched('serial', (cell) => (/_CO_/.test(cell) ? 'COL' : null)),
        projectKey: projectOfSerial(),
      },
      { matchKey: serial },
    ),
  ],
})

function projectOfSerial(): Field<string> {
  const example = 'CDC_<project>_…'
  const pattern = /^CDC_(?<series>\d+)_(?<first>)(?<last>)/
  return map(serials('serial', pattern, example), ({ series }) => series)
}

export const cercarbonoRetirements = declare({
  ...cercarbono,
  name: 'cercarbono-retirements',
  title: "Cercarbono's list of credits retired (EcoRegistry)",
  serialColumn: 'serial',
  notes: [
    'Numbers within a serial begin with 0 or 1, as the case may be: a retirement takes what is left',
    'of its serial; its numbers are kept, and none ends twice.',
  ],
  items: [
    ending(
      {
        projectKey: text('project_id'),
        kind: always('retirement'),
        key: {
          columns: ['serial', 'from', 'to'],
          read: (cell) => `${cell('serial')} ${cell('from')}-${cell('to')}`,
        },
        quantity: whole('quantity'),
        endedAt: time('date', 'iso'),
        reason: textOrNull('certificate_destination'),
        // What the registry keeps from the public is not a name.
        beneficiary: map(textOrNull('end_user'), (name) => (name === 'Not public' ? null : name)),
      },
      { own: range(), matchKey: serial },
    ),
  ],
})

function range() {
  const columns = ['serial', 'from', 'to']
  const all = serials('from', /^(?<series>.+) (?<first>\d+)-(?<last>\d+)$/, 'a number like 101')
  return {
    columns,
    read: (cell: (column: string) => string) =>
      all.read(() => `${cell('serial')} ${cell('from')}-${cell('to')}`),
  }
}
