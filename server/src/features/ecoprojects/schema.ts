import { type Static, Type } from 'typebox'
import {
  assetProperties,
  Country,
  closed,
  Description,
  Id,
  Link,
  listQuery,
  Name,
  nullable,
  oneOf,
  pageOf,
  patchOf,
  text,
  Year,
} from '../../lib/schema.ts'
import { File } from '../files/schema.ts'

/** domain.md 2, Ecological project and Modular benefit project. */
export const projectScales = ['Micro', 'Small', 'Medium', 'Large'] as const
export const ecologicalBenefitTypes = [
  'Carbon',
  'Water',
  'Nitrogen',
  'Biodiversity',
  'Other',
] as const
export const classificationCategories = ['Avoidance', 'Reduction', 'Removal'] as const
export const classificationMethods = ['Nature', 'Technology', 'Mixed'] as const
export const ecologicalBenefitScopes = [
  'Agriculture',
  'CarbonCaptureAndStorage',
  'ChemicalProcesses',
  'ForestryAndLandUse',
  'HouseholdAndCommunity',
  'IndustrialManufacturing',
  'RenewableEnergy',
  'Transportation',
  'WasteManagement',
  'Other',
] as const
export const storageTypes = ['Biological', 'Geological', 'Materials'] as const
export const mbpStatuses = [
  'draft',
  'submitted',
  'returnedForEdits',
  'registered',
  'rejected',
] as const

const Address = closed({
  street: Type.Optional(text(300)),
  city: Type.Optional(text(200)),
  region: Type.Optional(text(200)),
  postalCode: Type.Optional(text(40)),
  country: Type.Optional(Country),
})
const People = Type.Array(text(300), { maxItems: 200 })
export const FileIds = Type.Array(Id, {
  maxItems: 100,
  uniqueItems: true,
  description: 'Files that your organization uploaded, to attach',
})
export const GeoJson = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  geoJson: true,
  description: 'GeoJSON: a geometry, a feature or a collection, WGS 84, longitude first',
})

export const NewMbp = closed(
  {
    name: Name,
    description: Type.Optional(Description),
    issuingRegistryId: Id,
    ecologicalBenefitType: oneOf(ecologicalBenefitTypes),
    classificationCategory: oneOf(classificationCategories),
    classificationMethod: oneOf(classificationMethods),
    ecologicalBenefitScope: Type.Optional(oneOf(ecologicalBenefitScopes)),
    methodology: Type.Optional(text(500)),
    verificationStandard: Type.Optional(text(500)),
    geographicLocation: GeoJson,
    storageType: Type.Optional(oneOf(storageTypes)),
    durabilityYears: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
    developers: Type.Optional(People),
    sponsors: Type.Optional(People),
    fileIds: Type.Optional(FileIds),
  },
  { $id: 'NewMbp' },
)
export type NewMbp = Static<typeof NewMbp>

const projectProperties = {
  name: Name,
  description: Description,
  country: Country,
  region: Type.Optional(text(200)),
  projectScale: Type.Optional(oneOf(projectScales)),
  firstYearOfIssuance: Type.Optional(Year),
  informationLink: Type.Optional(Link),
  mediaLinks: Type.Optional(Type.Array(Link, { maxItems: 100 })),
  addresses: Type.Optional(Type.Array(Address, { maxItems: 50 })),
  registryProjectId: Type.Optional(text(200)),
}
export const NewEcoProject = closed(
  {
    ...projectProperties,
    modularBenefitProjects: Type.Optional(Type.Array(NewMbp, { maxItems: 50 })),
  },
  { $id: 'NewEcoProject' },
)
export type NewEcoProject = Static<typeof NewEcoProject>

export const EcoProjectPatch = patchOf(
  closed(projectProperties),
  ['name', 'description', 'country'],
  { $id: 'EcoProjectPatch' },
)
export type EcoProjectPatch = Static<typeof EcoProjectPatch>

export const MbpPatch = patchOf(
  NewMbp,
  [
    'name',
    'issuingRegistryId',
    'ecologicalBenefitType',
    'classificationCategory',
    'classificationMethod',
    'geographicLocation',
    'fileIds',
  ],
  { $id: 'MbpPatch' },
)
export type MbpPatch = Static<typeof MbpPatch>

export const Mbp = closed(
  {
    ...assetProperties,
    ecoProjectId: Id,
    ownerId: Id,
    name: Name,
    description: nullable(Description),
    issuingRegistryId: Id,
    ecologicalBenefitType: oneOf(ecologicalBenefitTypes),
    classificationCategory: oneOf(classificationCategories),
    classificationMethod: oneOf(classificationMethods),
    ecologicalBenefitScope: nullable(oneOf(ecologicalBenefitScopes)),
    methodology: nullable(text(500)),
    verificationStandard: nullable(text(500)),
    geographicLocation: GeoJson,
    storageType: nullable(oneOf(storageTypes)),
    durabilityYears: nullable(Type.Integer()),
    developers: People,
    sponsors: People,
    status: oneOf(mbpStatuses),
    files: Type.Array(File),
  },
  { $id: 'Mbp' },
)
export type Mbp = Static<typeof Mbp>

export const EcoProject = closed(
  {
    ...assetProperties,
    ownerId: Id,
    name: Name,
    description: Description,
    country: Country,
    region: nullable(text(200)),
    projectScale: nullable(oneOf(projectScales)),
    firstYearOfIssuance: nullable(Year),
    informationLink: nullable(Link),
    mediaLinks: Type.Array(Link),
    addresses: Type.Array(Address),
    registryProjectId: nullable(text(200)),
    modularBenefitProjects: Type.Array(Mbp, { description: 'Those that you may read' }),
  },
  { $id: 'EcoProject' },
)
export type EcoProject = Static<typeof EcoProject>

export const EcoProjectPage = pageOf(EcoProject)
export const MbpPage = pageOf(Mbp)
export const EcoProjectListQuery = listQuery({})
export const MbpListQuery = listQuery({ status: Type.Optional(oneOf(mbpStatuses)) })
