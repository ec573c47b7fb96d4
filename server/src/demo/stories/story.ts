import type { NewEcoProject, NewMbp } from '../../features/ecoprojects/schema.ts'

/**
 * A project of the demo market as data: what the supplier registers and claims, and how far the
 * others have come with it. play.ts lets it happen.
 */
export interface ProjectStory {
  /** Short, in capitals: part of the registry's ids. */
  key: string
  project: Omit<NewEcoProject, 'modularBenefitProjects'>
  mbps: MbpStory[]
}

export interface MbpStory {
  mbp: Omit<NewMbp, 'issuingRegistryId' | 'fileIds'>
  /** 'returned': for edits, with the message; 'withdrawn' is a draft again. */
  end: 'draft' | 'withdrawn' | 'submitted' | 'returned' | 'rejected' | 'registered'
  /** What the registry says. */
  message?: string
  claims?: ClaimStory[]
}

export interface ClaimStory {
  year: number
  /** mtCO2e, whole. */
  quantity: number
  end: ClaimEnd
  /** What the supplier says of the year. */
  description: string
  /** What whoever decided last says. */
  message?: string
  sdgs?: { sdg: number; description: string }[]
  /** Where the verifier found something to remark on. */
  exception?: string
  mint?: { quantity?: number; tokenType?: 'CCP' | 'Classic'; climateLabels?: string[] }
}

/**
 * How far a claim has come: 'resubmitted' has been returned by the verifier, changed, and is in
 * verification again; 'mint…' are approved claims of which the registry has a request.
 */
export type ClaimEnd =
  | 'draft'
  | 'submitted'
  | 'inVerification'
  | 'returned'
  | 'resubmitted'
  | 'rejected'
  | 'approved'
  | 'mintWaits'
  | 'mintReturned'
  | 'mintRejected'
  | 'minted'

export const point = (longitude: number, latitude: number) => ({
  type: 'Point',
  coordinates: [longitude, latitude],
})

/** An area by its corners; the first closes it. */
export const area = (...corners: [longitude: number, latitude: number][]) => ({
  type: 'Polygon',
  coordinates: [[...corners, ...corners.slice(0, 1)]],
})
