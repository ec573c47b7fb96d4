import type { Schemas } from '@environmental-credit-service/client'
import { textOf, withoutEmpty } from '../forms/body.ts'

export type Mbp = Schemas['Mbp']

/** An MBP as its form has it: every field has a value, if an empty one. */
export interface MbpValues {
  name: string
  description: string
  issuingRegistryId: string | undefined
  ecologicalBenefitType: Mbp['ecologicalBenefitType'] | null
  classificationCategory: Mbp['classificationCategory'] | null
  classificationMethod: Mbp['classificationMethod'] | null
  ecologicalBenefitScope: Mbp['ecologicalBenefitScope']
  methodology: string
  verificationStandard: string
  storageType: Mbp['storageType']
  durabilityYears: number | ''
  developers: string[]
  sponsors: string[]
  geographicLocation: object | undefined
  fileIds: string[]
}

export const noMbp: MbpValues = {
  name: '',
  description: '',
  issuingRegistryId: undefined,
  ecologicalBenefitType: 'Carbon',
  classificationCategory: null,
  classificationMethod: null,
  ecologicalBenefitScope: null,
  methodology: '',
  verificationStandard: '',
  storageType: null,
  durabilityYears: '',
  developers: [],
  sponsors: [],
  geographicLocation: undefined,
  fileIds: [],
}

export function mbpValuesOf(mbp: Mbp): MbpValues {
  return {
    name: mbp.name,
    description: mbp.description ?? '',
    issuingRegistryId: mbp.issuingRegistryId,
    ecologicalBenefitType: mbp.ecologicalBenefitType,
    classificationCategory: mbp.classificationCategory,
    classificationMethod: mbp.classificationMethod,
    ecologicalBenefitScope: mbp.ecologicalBenefitScope,
    methodology: mbp.methodology ?? '',
    verificationStandard: mbp.verificationStandard ?? '',
    storageType: mbp.storageType,
    durabilityYears: mbp.durabilityYears ?? '',
    developers: mbp.developers,
    sponsors: mbp.sponsors,
    geographicLocation: mbp.geographicLocation,
    fileIds: [],
  }
}

/** Everything, where what is empty is null. Only of what `useMbpRules` has let through. */
export function mbpPatch(values: MbpValues) {
  const { issuingRegistryId, ecologicalBenefitType, geographicLocation } = values
  const { classificationCategory, classificationMethod } = values
  if (
    !issuingRegistryId ||
    !ecologicalBenefitType ||
    !classificationCategory ||
    !classificationMethod ||
    !geographicLocation
  ) {
    throw new Error('the rules of the form asked for these')
  }
  return {
    name: values.name.trim(),
    description: textOf(values.description),
    issuingRegistryId,
    ecologicalBenefitType,
    classificationCategory,
    classificationMethod,
    ecologicalBenefitScope: values.ecologicalBenefitScope,
    methodology: textOf(values.methodology),
    verificationStandard: textOf(values.verificationStandard),
    storageType: values.storageType,
    durabilityYears: values.durabilityYears === '' ? null : values.durabilityYears,
    developers: values.developers,
    sponsors: values.sponsors,
    // Any GeoJSON object: the API's own type of it has no members.
    geographicLocation: geographicLocation as Record<string, never>,
    fileIds: values.fileIds,
  }
}

export function newMbp(values: MbpValues): Schemas['NewMbp'] {
  const {
    name,
    issuingRegistryId,
    ecologicalBenefitType,
    classificationCategory,
    classificationMethod,
    geographicLocation,
    ...others
  } = mbpPatch(values)
  return {
    name,
    issuingRegistryId,
    ecologicalBenefitType,
    classificationCategory,
    classificationMethod,
    geographicLocation,
    ...withoutEmpty(others),
  }
}
