import { declare } from '../declare.ts'
import {
  always,
  country,
  type Field,
  linkOrNull,
  map,
  matched,
  pick,
  pickOrNull,
  text,
  textOrNull,
  time,
  WrongCell,
  whole,
} from '../fields.ts'
import { issuance, mbp, project } from '../items.ts'

const cdm = {
  registry: 'cdm',
  registryName: 'CDM Registry (UNFCCC)',
  verificationStandard: 'CDM',
  unitsPerSerial: 10_000n,
}

/** A point as the file has it, `{"latitude":20.593684,"longitude":78.96288}`, or null. */
const place: Field<object | null> = matched('geographicIdentifier', (cell) => {
  if (cell === '') return null
  const [, y, x] = /^\{"latitude":(-?[\d.]+),"longitude":(-?[\d.]+)\}$/.exec(cell) ?? []
  const position = [Number(x), Number(y)]
  if (Math.abs(Number(x)) <= 180 && Math.abs(Number(y)) <= 90) {
    return { type: 'Point', coordinates: position }
  }
  throw new WrongCell('geographicIdentifier', 'is no place', '{"latitude":20.59,"longitude":78.96}')
})

const isTree = (type: string) => type === 'Reforestation' || type === 'Afforestation'

export const cdmProjects = declare({
  ...cdm,
  name: 'cdm-projects',
  title: 'projects of the CDM in the names of the Climate Action Data Trust',
  serialColumn: '',
  notes: [
    'A place is the middle of the country, as the file has it. An MBP is registered where the file',
    'says Registered, rejected where it says Withdrawn or De-registered, else a draft.',
  ],
  items: [
    project({
      key: text('projectId'),
      name: text('projectName'),
      description: textOrNull('description'),
      country: country('country'),
      region: textOrNull('inCountryRegion'),
      projectScale: always(null),
      firstYearOfIssuance: always(null),
      informationLink: linkOrNull('projectLink'),
    }),
    mbp({
      key: text('projectId'),
      name: text('projectName'),
      methodology: textOrNull('methodology'),
      developer: textOrNull('projectDeveloper'),
      status: pick('projectStatus', {
        Registered: 'registered',
        Validated: 'draft',
        Listed: 'draft',
        Authorized: 'draft',
        Withdrawn: 'rejected',
        'De-registered': 'rejected',
      }),
      category: matched('projectType', (type) =>
        isTree(type) ? 'Removal' : type === '' ? null : 'Reduction',
      ),
      method: matched('projectType', (type) =>
        isTree(type) ? 'Nature' : type === '' ? null : 'Technology',
      ),
      scope: pickOrNull('sector', {
        'Energy industries (renewable - / non-renewable sources)': 'RenewableEnergy',
        'Waste handling and disposal': 'WasteManagement',
        'Manufacturing industries': 'IndustrialManufacturing',
        'Energy demand': 'HouseholdAndCommunity',
        'Chemical industries': 'ChemicalProcesses',
        'Afforestation and reforestation': 'ForestryAndLandUse',
        Transport: 'Transportation',
        Agriculture: 'Agriculture',
      }),
      storageType: matched('projectType', (type) => (isTree(type) ? 'Biological' : null)),
      location: place,
    }),
  ],
})

/** What the project side of the CDM says was issued: the other half of its reconciliation. */
export const cdmProjectIssuances = declare({
  ...cdm,
  name: 'cdm-project-issuances',
  title: 'the issuances of the CDM as its project side reports them',
  serialColumn: 'Issuance process ID',
  onlyCompared:
    'It tells of the same issuances as the report of the CDM registry, which has their serials: ' +
    'import that, and compare this with `npm run reconcile`.',
  notes: ['For reconciliation alone: the issuance report has the same units, with their serials.'],
  items: [
    issuance({
      assetId: text('Issuance process ID'),
      quantity: whole('Units - Total'),
      vintage: map(time('Issuance date', 'iso'), (at) => at.getUTCFullYear()),
      issuedAt: time('Issuance date', 'iso'),
      country: always(null),
      projectKey: text('CDM project reference number'),
    }),
  ],
})
