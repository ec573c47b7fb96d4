import type { ExactNumber } from '../../../lib/quantity.ts'
import { countryNames } from './countries.ts'
import { pickLists, verificationBodies } from './pick-lists.ts'

/** A column of a table of CADT, as far as it refuses values. */
export interface Column {
  isRequired?: true
  /** The only values there are. */
  pickList?: readonly string[]
  maxLength?: number
  isUri?: true
}

const key: Column = { isRequired: true }
const optional: Column = {}
const text = (maxLength: number): Column => ({ maxLength })

/**
 * The tables of Climate Action Data Trust, version 2 of its data model, and their columns, in the
 * order in which they refer to each other. The sheets of its own workbooks have these names.
 */
export const tables = {
  methodologies: {
    cadTrustMethodologyId: key,
    methodologyCode: key,
    methodologyName: key,
    methodologyVersion: optional,
    methodologyDate: optional,
    methodologyLink: { isUri: true },
    methodologyType: { pickList: pickLists.methodologyType },
  },
  stakeholders: {
    cadTrustStakeholderId: key,
    stakeholderName: { isRequired: true, maxLength: 255 },
    stakeholderType: { pickList: pickLists.stakeholderType },
    stakeholderLink: { isUri: true },
  },
  labels: {
    cadTrustLabelId: key,
    labelName: { isRequired: true, maxLength: 255 },
    labelType: { pickList: pickLists.labelType },
    labelLink: { isUri: true },
    labelDate: optional,
  },
  projects: {
    cadTrustProjectId: key,
    projectRegistryName: { isRequired: true, maxLength: 255 },
    projectId: { isRequired: true, maxLength: 255 },
    projectCreditingProgram: text(255),
    projectName: { isRequired: true, maxLength: 500 },
    projectLink: { isRequired: true, isUri: true, maxLength: 500 },
    projectDescription: text(2000),
    projectSector: { isRequired: true, pickList: pickLists.projectSector },
    projectType: { isRequired: true, pickList: pickLists.projectType },
    projectSubtype: text(255),
    projectStatus: { isRequired: true, pickList: pickLists.projectStatus },
    projectStatusDate: key,
    projectUnitMetric: { isRequired: true, pickList: pickLists.projectUnitMetric },
    cadTrustReferenceProjectId: text(255),
    cadTrustProgramId: optional,
  },
  locations: {
    cadTrustLocationId: key,
    locationCountry: { pickList: Object.values(countryNames) },
    locationRegion: text(255),
    locationGis: text(10_000),
    locationMapType: { pickList: pickLists.locationMapType },
    locationMapFileLink: { isUri: true },
    cadTrustProjectId: key,
  },
  coBenefits: {
    cadTrustCoBenefitId: key,
    coBenefitId: { isRequired: true, pickList: pickLists.coBenefitId },
    cadTrustProjectId: key,
  },
  verifications: {
    cadTrustVerificationId: key,
    verificationId: key,
    verificationStartDate: optional,
    verificationEndDate: optional,
    verificationBody: { isRequired: true, pickList: verificationBodies },
    cadTrustProjectId: key,
    cadTrustValidationId: optional,
  },
  projectMethodologies: {
    cadTrustProjectMethodologyId: key,
    projectMethodologyDate: optional,
    projectMethodologyDescription: text(10_000),
    cadTrustProjectId: key,
    cadTrustMethodologyId: key,
  },
  stakeholderProjects: {
    cadTrustStakeholderProjectId: key,
    cadTrustStakeholderId: key,
    cadTrustProjectId: key,
  },
  issuances: {
    cadTrustIssuanceId: key,
    issuanceId: key,
    issuanceDate: optional,
    cadTrustVerificationId: key,
    cadTrustProjectMethodologyId: key,
    cadTrustLocationId: optional,
  },
  units: {
    cadTrustUnitId: key,
    unitSerialId: key,
    unitStartBlock: key,
    unitEndBlock: key,
    unitCount: optional,
    unitType: { pickList: pickLists.unitType },
    unitVintageYear: key,
    unitStatus: { pickList: pickLists.unitStatus },
    unitStatusReason: optional,
    unitStatusDate: optional,
    unitRetirementDetail: optional,
    unitRetirementBeneficiary: optional,
    unitRetirementBeneficiaryId: optional,
    unitLink: { isUri: true, maxLength: 500 },
    unitMetric: { pickList: pickLists.unitMetric },
    unitCurrentOwner: optional,
    unitItmosReferenceId: optional,
    marketplace: optional,
    marketplaceLink: optional,
    marketplaceIdentifier: optional,
    cadTrustIssuanceId: key,
  },
  unitLabels: {
    cadTrustLabelId: key,
    cadTrustUnitId: key,
    labelUnitDate: optional,
    labelUnitDescription: optional,
  },
} as const satisfies Record<string, Record<string, Column>>

export type TableName = keyof typeof tables
export const tableNames = Object.keys(tables) as TableName[]
export const columnsOf = (table: TableName) =>
  Object.entries<Column>(tables[table]).map(([name, column]) => ({ name, ...column }))

/** What a mapping says of a row: what it leaves out has no value. */
export type Draft<T extends TableName> = Partial<Record<keyof (typeof tables)[T], Value>>
export type Value = string | number | ExactNumber | readonly string[] | null
export type Row = Record<string, Value>
