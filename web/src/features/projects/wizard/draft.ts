import { type MbpValues, noMbp } from '../mbp/mbp-values.ts'
import { noProject, type ProjectValues } from '../project/project-values.ts'

export interface MbpDraft extends MbpValues {
  key: string
}

/** A project that is being made: as far as it is filled in, and the step that is open. */
export interface Draft {
  step: number
  project: ProjectValues
  mbps: MbpDraft[]
}

export const newMbpDraft = (): MbpDraft => ({ ...noMbp, key: crypto.randomUUID() })

export const emptyDraft = (): Draft => ({ step: 0, project: noProject, mbps: [newMbpDraft()] })

/** A draft of one organization is not shown to another one that uses this device. */
const keyOf = (organizationId: string) => `newProject:${organizationId}`

/** What was begun on this device; undefined if nothing was. */
export function readDraft(organizationId: string): Draft | undefined {
  const text = localStorage.getItem(keyOf(organizationId))
  if (text === null) return undefined
  // Written below; what an older page did not know yet gets its empty value.
  const kept = JSON.parse(text) as Draft
  return {
    step: kept.step,
    project: { ...noProject, ...kept.project },
    mbps: kept.mbps.map((mbp) => ({ ...noMbp, ...mbp })),
  }
}

export function keepDraft(organizationId: string, draft: Draft) {
  try {
    localStorage.setItem(keyOf(organizationId), JSON.stringify(draft))
  } catch {
    // The device has no room: the form still works, only closing the page loses it.
  }
}

export const dropDraft = (organizationId: string) => localStorage.removeItem(keyOf(organizationId))
