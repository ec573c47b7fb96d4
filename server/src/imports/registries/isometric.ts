import { declare } from '../declare.ts'
import {
  always,
  country,
  countryOrNull,
  linkOrNull,
  map,
  pick,
  pickOrNull,
  point,
  text,
  textOrNull,
  time,
  whole,
  wholeOrZero,
} from '../fields.ts'
import { ending, issuance, MBP_COLUMNS, mbp, project } from '../items.ts'

const isometric = {
  registry: 'isometric',
  registryName: 'Isometric',
  verificationStandard: 'Isometric',
  serialColumn: 'id',
  // It counts in kilograms, of which one is ten of the ledger's 0.0001 t.
  unitsPerSerial: 10n,
}

const [, , longitude, latitude] = MBP_COLUMNS
const own = point('location.longitude', 'location.latitude')
const added = point(longitude, latitude)

export const isometricProjects = declare({
  ...isometric,
  name: 'isometric-projects',
  title: "Isometric's list of projects",
  notes: ['All remove. An MBP is registered where Isometric says validated; else a draft.'],
  items: [
    project({
      key: text('id'),
      name: text('name'),
      description: textOrNull('supplier.short_description'),
      country: country('country_code'),
      region: textOrNull('location.description'),
      projectScale: always(null),
      firstYearOfIssuance: always(null),
      informationLink: linkOrNull('url'),
    }),
    mbp({
      key: text('id'),
      name: text('name'),
      methodology: textOrNull('protocol_slug'),
      developer: textOrNull('supplier.organisation.name'),
      status: pick('status', {
        validated: 'registered',
        under_validation: 'draft',
        listed: 'draft',
        validation_unsuccessful: 'rejected',
        cancelled: 'rejected',
      }),
      category: always('Removal'),
      method: pickOrNull('pathway', {
        biomass_carbon_removal_and_storage: 'Mixed',
        enhanced_weathering: 'Mixed',
        marine: 'Mixed',
        reforestation: 'Nature',
        direct_air_capture: 'Technology',
      }),
      scope: pickOrNull('pathway', {
        biomass_carbon_removal_and_storage: 'CarbonCaptureAndStorage',
        direct_air_capture: 'CarbonCaptureAndStorage',
        enhanced_weathering: 'Other',
        marine: 'Other',
        reforestation: 'ForestryAndLandUse',
      }),
      storageType: pickOrNull('protocol_slug', {
        reforestation: 'Biological',
        'bio-oil-geological-storage': 'Geological',
        'biomass-geological-storage': 'Geological',
      }),
      location: {
        columns: [...own.columns, ...added.columns],
        read: (cell) => own.read(cell) ?? added.read(cell),
      },
    }),
  ],
})

export const isometricIssuances = declare({
  ...isometric,
  name: 'isometric-issuances',
  title: "Isometric's list of issuances",
  notes: [
    'It names no vintage: the year of issuance stands for it. The country is the supplier’s, if told.',
    'What was issued to the buffer pool is a credit of its own, its assetId ending in "buffer".',
  ],
  items: [
    issuance(
      {
        assetId: text('id'),
        quantity: wholeOrZero('supplier_credit_batch_size_total.credit_kgs'),
        vintage: map(time('issued_at', 'iso'), (at) => at.getUTCFullYear()),
        issuedAt: time('issued_at', 'iso'),
        country: countryOrNull('supplier.location.country_code'),
        projectKey: text('project_id'),
      },
      {
        matchKey: text('project_id'),
        buffer: wholeOrZero('buffer_pool_credit_batch_size_total.credit_kgs'),
      },
    ),
  ],
})

export const isometricRetirements = declare({
  ...isometric,
  name: 'isometric-retirements',
  title: "Isometric's list of retirements",
  serialColumn: 'retirement_id',
  notes: [
    'A retirement names its project, not its issuance: it takes an issuance of just that quantity,',
    'else the oldest with enough left, of those issued before it; else several, the oldest first.',
  ],
  items: [
    ending(
      {
        projectKey: text('project_id'),
        kind: always('retirement'),
        key: text('retirement_id'),
        quantity: whole('credit_batch_size_total.credit_kgs'),
        endedAt: time('retired_at', 'iso'),
        reason: map(textOrNull('purposes'), (list) =>
          list === null ? null : list.replaceAll(/[[\]']/g, '').replaceAll('_', ' ') || null,
        ),
        beneficiary: textOrNull('beneficiary.name'),
      },
      { matchKey: text('project_id') },
    ),
  ],
})
