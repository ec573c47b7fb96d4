import { fromJson } from '../../../db/json.ts'
import type { Json } from '../../../db/tables.ts'
import { idOfName } from '../../../lib/ids.ts'
import { tons } from '../../../lib/quantity.ts'
import { countryNames } from './countries.ts'
import { pickLists } from './pick-lists.ts'
import type { Draft } from './tables.ts'

/** What the ledger knows, as the store reads it for a registry. */
export interface RegisteredMbp {
  id: string
  name: string
  description: string | null
  category: 'Avoidance' | 'Reduction' | 'Removal'
  method: 'Nature' | 'Technology' | 'Mixed'
  scope: string | null
  methodology: string | null
  verificationStandard: string | null
  location: Json
  projectId: string
  projectName: string
  projectDescription: string
  country: string
  region: string | null
  link: string | null
  registryProjectId: string | null
  ownerId: string
  ownerName: string
  ownerWebsite: string | null
  registeredAt: Date
  sdgs: number[]
}
export interface Verification {
  id: string
  mbpId: string
  startDate: string
  endDate: string
  body: string
}
export interface Issuance {
  id: string
  assetId: string
  issuedAt: Date
  processedClaimId: string | null
  mbpId: string | null
}
export interface Unit {
  id: string
  status: 'active' | 'retired' | 'cancelled'
  line: string
  serialFrom: bigint
  serialTo: bigint
  vintage: number
  category: RegisteredMbp['category'] | null
  method: RegisteredMbp['method'] | null
  climateLabels: string[]
  retirement: Json | null
  endedAt: Date | null
  issuanceId: string
}

/** Only what means the same; what is not here goes as it is, and into the report. */
const sectors: Record<string, string> = {
  Agriculture: 'Agriculture',
  CarbonCaptureAndStorage: 'Carbon capture and storage',
  ChemicalProcesses: 'Chemical industries',
  ForestryAndLandUse: 'Agriculture, forestry and other land use (AFOLU)',
  IndustrialManufacturing: 'Manufacturing industries',
  RenewableEnergy: 'Energy industries (renewable-/ non renewable sources)',
  Transportation: 'Transport',
  WasteManagement: 'Waste handling and disposal',
  Other: 'Others',
}
const projectTypes: Record<string, string> = {
  Agriculture: 'Agriculture',
  Transportation: 'Transport',
  WasteManagement: 'Waste',
}
const methods: Record<string, string> = { Nature: 'nature', Technology: 'technical' }
const statuses = { active: 'Held', retired: 'Retired', cancelled: 'Cancelled' } as const

const METRIC = 'tCO2e'
const GIS_MAX = 10_000
const DESCRIPTION_MAX = 2000

/** `Removal - nature`; a mixed method has no word there. */
function typeOf(category: string | null, method: string | null): string | null {
  if (category === null || method === null) return null
  return `${category} - ${methods[method] ?? method}`
}

const dayOf = (time: Date) => time.toISOString().slice(0, 10)

const methodologyKey = ({ methodology, category, method }: RegisteredMbp) =>
  idOfName(`methodology ${methodology} ${category} ${method}`)
const projectMethodologyKey = (mbpId: string) => idOfName(`project methodology ${mbpId}`)
const locationKey = (mbpId: string) => idOfName(`location ${mbpId}`)
export const labelKey = (name: string) => idOfName(`label ${name}`)

export function methodologyOf(mbp: RegisteredMbp): Draft<'methodologies'> | undefined {
  if (mbp.methodology === null) return undefined
  return {
    cadTrustMethodologyId: methodologyKey(mbp),
    methodologyCode: mbp.methodology,
    methodologyName: mbp.methodology,
    methodologyType: typeOf(mbp.category, mbp.method),
  }
}

export const stakeholderOf = (mbp: RegisteredMbp): Draft<'stakeholders'> => ({
  cadTrustStakeholderId: mbp.ownerId,
  stakeholderName: mbp.ownerName,
  stakeholderType: 'Owner',
  stakeholderLink: mbp.ownerWebsite,
})

/** Where the project says nothing of a page, it is its own in the public registry. */
export function projectOf(
  mbp: RegisteredMbp,
  registryName: string,
  publicUrl: string,
): Draft<'projects'> {
  const { scope } = mbp
  return {
    cadTrustProjectId: mbp.id,
    projectRegistryName: registryName,
    projectId: mbp.registryProjectId ?? mbp.id,
    projectCreditingProgram: mbp.verificationStandard,
    projectName: `${mbp.projectName}: ${mbp.name}`,
    projectLink: mbp.link ?? `${publicUrl}/registry/projects/${mbp.projectId}`,
    projectDescription: (mbp.description ?? mbp.projectDescription).slice(0, DESCRIPTION_MAX),
    projectSector: scope === null ? [] : [sectors[scope] ?? scope],
    projectType: scope === null ? [] : [projectTypes[scope] ?? scope],
    projectStatus: 'Registered',
    projectStatusDate: dayOf(mbp.registeredAt),
    projectUnitMetric: METRIC,
  }
}

export function locationOf(mbp: RegisteredMbp): Draft<'locations'> {
  const shape = JSON.stringify(mbp.location)
  return {
    cadTrustLocationId: locationKey(mbp.id),
    locationCountry: countryNames[mbp.country] ?? mbp.country,
    locationRegion: mbp.region,
    locationGis: shape,
    ...(shape.length <= GIS_MAX && { locationMapType: 'GeoJSON' }),
    cadTrustProjectId: mbp.id,
  }
}

export const coBenefitsOf = ({ id, sdgs }: RegisteredMbp): Draft<'coBenefits'>[] =>
  sdgs.map((sdg) => ({
    cadTrustCoBenefitId: idOfName(`co-benefit ${id} ${sdg}`),
    coBenefitId: pickLists.coBenefitId[sdg - 1] ?? String(sdg),
    cadTrustProjectId: id,
  }))

export function projectMethodologyOf(mbp: RegisteredMbp): Draft<'projectMethodologies'> {
  return {
    cadTrustProjectMethodologyId: projectMethodologyKey(mbp.id),
    cadTrustProjectId: mbp.id,
    ...(mbp.methodology !== null && { cadTrustMethodologyId: methodologyKey(mbp) }),
  }
}

export const stakeholderProjectOf = (mbp: RegisteredMbp): Draft<'stakeholderProjects'> => ({
  cadTrustStakeholderProjectId: idOfName(`owner of ${mbp.id}`),
  cadTrustStakeholderId: mbp.ownerId,
  cadTrustProjectId: mbp.id,
})

export const verificationOf = (verification: Verification): Draft<'verifications'> => ({
  cadTrustVerificationId: verification.id,
  verificationId: verification.id,
  verificationStartDate: verification.startDate,
  verificationEndDate: verification.endDate,
  verificationBody: verification.body,
  cadTrustProjectId: verification.mbpId,
})

export const issuanceOf = (issuance: Issuance): Draft<'issuances'> => ({
  cadTrustIssuanceId: issuance.id,
  issuanceId: issuance.assetId,
  issuanceDate: dayOf(issuance.issuedAt),
  cadTrustVerificationId: issuance.processedClaimId,
  ...(issuance.mbpId !== null && {
    cadTrustProjectMethodologyId: projectMethodologyKey(issuance.mbpId),
    cadTrustLocationId: locationKey(issuance.mbpId),
  }),
})

/** What is outstanding of an issuance is a unit by its first serial, what has ended one by its credit. */
const unitKey = ({ id, status, issuanceId, serialFrom }: Unit) =>
  status === 'active' ? idOfName(`outstanding ${issuanceId} ${serialFrom}`) : id

export function unitOf(unit: Unit): Draft<'units'> {
  const { line, serialFrom, serialTo, status, retirement, endedAt } = unit
  const { reason = null, beneficiary = null } =
    retirement === null
      ? {}
      : fromJson<{ reason?: string | null; beneficiary?: { name: string } | null }>(retirement)
  return {
    cadTrustUnitId: unitKey(unit),
    unitSerialId: `${line}-${serialFrom}-${serialTo}`,
    unitStartBlock: String(serialFrom),
    unitEndBlock: String(serialTo),
    unitCount: tons(serialTo - serialFrom + 1n),
    unitType: typeOf(unit.category, unit.method),
    unitVintageYear: unit.vintage,
    unitStatus: statuses[status],
    unitStatusReason: reason,
    unitStatusDate: endedAt && dayOf(endedAt),
    unitRetirementBeneficiary: beneficiary?.name ?? null,
    unitMetric: METRIC,
    cadTrustIssuanceId: unit.issuanceId,
  }
}

export const unitLabelsOf = (unit: Unit): Draft<'unitLabels'>[] =>
  [...new Set(unit.climateLabels)].map((name) => ({
    cadTrustLabelId: labelKey(name),
    cadTrustUnitId: unitKey(unit),
  }))
