import type { Schemas } from '@environmental-credit-service/client'
import { textOf, withoutEmpty } from '../forms/body.ts'

export type Claim = Schemas['MbpClaim']
type Checkpoint = Schemas['Checkpoint']
type VerifiedLink = Schemas['VerifiedLink']

export interface LinkValues {
  uri: string
  description: string
  hashAlgorithm: NonNullable<VerifiedLink['hashAlgorithm']> | null
  hashProof: string
}

export interface CheckpointValues {
  /** Of the row in the form. */
  key: string
  /** Of the checkpoint, if it is in the service already. */
  id: string | undefined
  name: string
  startDate: string
  endDate: string
  environmentalEffectBefore: number | undefined
  environmentalEffectAfter: number | undefined
  verifiedLinks: LinkValues[]
  fileIds: string[]
}

export interface CoBenefitValues {
  sdg: string | null
  description: string
  rating: string
}

export interface SourceValues {
  sourceType: Claim['claimSources'][number]['sourceType'] | null
  sourceIdentifier: string
}

/** A claim as its form has it: every field has a value, if an empty one. */
export interface ClaimValues {
  name: string
  description: string
  startDate: string
  endDate: string
  quantity: number | undefined
  coBenefits: CoBenefitValues[]
  claimSources: SourceValues[]
  fileIds: string[]
  checkpoints: CheckpointValues[]
}

export const noLink: LinkValues = {
  uri: '',
  description: '',
  hashAlgorithm: null,
  hashProof: '',
}
export const noCoBenefit: CoBenefitValues = { sdg: null, description: '', rating: '' }
export const noSource: SourceValues = { sourceType: null, sourceIdentifier: '' }

export const newCheckpoint = (dates: { startDate: string; endDate: string }): CheckpointValues => ({
  key: crypto.randomUUID(),
  id: undefined,
  name: '',
  startDate: dates.startDate,
  endDate: dates.endDate,
  environmentalEffectBefore: undefined,
  environmentalEffectAfter: undefined,
  verifiedLinks: [],
  fileIds: [],
})

export const noClaim = (): ClaimValues => ({
  name: '',
  description: '',
  startDate: '',
  endDate: '',
  quantity: undefined,
  coBenefits: [],
  claimSources: [],
  fileIds: [],
  checkpoints: [newCheckpoint({ startDate: '', endDate: '' })],
})

export function claimValuesOf(claim: Claim): ClaimValues {
  return {
    name: claim.name ?? '',
    description: claim.description ?? '',
    startDate: claim.startDate,
    endDate: claim.endDate,
    quantity: claim.quantity,
    coBenefits: claim.coBenefits.map(({ sdg, description = '', rating = '' }) => ({
      sdg: String(sdg),
      description,
      rating: String(rating),
    })),
    claimSources: claim.claimSources,
    fileIds: [],
    checkpoints: claim.checkpoints.map(checkpointValuesOf),
  }
}

const checkpointValuesOf = (checkpoint: Checkpoint): CheckpointValues => ({
  key: checkpoint.id,
  id: checkpoint.id,
  name: checkpoint.name ?? '',
  startDate: checkpoint.startDate,
  endDate: checkpoint.endDate,
  environmentalEffectBefore: checkpoint.environmentalEffectBefore,
  environmentalEffectAfter: checkpoint.environmentalEffectAfter,
  verifiedLinks: checkpoint.verifiedLinks.map((link) => ({ ...noLink, ...link })),
  fileIds: [],
})

/** Everything, where what is empty is null. Only of what `useClaimRules` has let through. */
export function claimPatch(values: ClaimValues) {
  return {
    name: textOf(values.name),
    description: textOf(values.description),
    startDate: values.startDate,
    endDate: values.endDate,
    quantity: values.quantity ?? 0,
    coBenefits: values.coBenefits.map(({ sdg, description, rating }) => ({
      sdg: Number(sdg),
      ...withoutEmpty({ description: textOf(description), rating: ratingOf(rating) }),
    })),
    claimSources: values.claimSources.flatMap(({ sourceType, sourceIdentifier }) =>
      sourceType ? [{ sourceType, sourceIdentifier: sourceIdentifier.trim() }] : [],
    ),
    fileIds: values.fileIds,
    checkpoints: values.checkpoints.map(checkpointPatch),
  }
}

/** What can be read as a number is one. */
function ratingOf(typed: string): string | number | null {
  const text = textOf(typed)
  return text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

const checkpointPatch = ({ id, ...values }: CheckpointValues) => ({
  ...(id !== undefined && { id }),
  name: textOf(values.name),
  startDate: values.startDate,
  endDate: values.endDate,
  environmentalEffectBefore: values.environmentalEffectBefore ?? 0,
  environmentalEffectAfter: values.environmentalEffectAfter ?? 0,
  verifiedLinks: values.verifiedLinks.map(({ uri, description, hashAlgorithm, hashProof }) => ({
    uri: uri.trim(),
    ...withoutEmpty({
      description: textOf(description),
      hashAlgorithm,
      hashProof: textOf(hashProof),
    }),
  })),
  ...(values.fileIds.length > 0 && { fileIds: values.fileIds }),
})

export function newClaim(values: ClaimValues): Schemas['NewMbpClaim'] {
  const { startDate, endDate, quantity, checkpoints, ...others } = claimPatch(values)
  return {
    startDate,
    endDate,
    quantity,
    ...withoutEmpty(others),
    checkpoints: checkpoints.map(({ id: _, name, ...checkpoint }) => ({
      ...checkpoint,
      ...withoutEmpty({ name }),
    })),
  }
}
