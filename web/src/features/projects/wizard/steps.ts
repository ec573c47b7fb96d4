import type { UseFormReturnType } from '@mantine/form'
import type { Draft } from './draft.ts'

export type DraftForm = UseFormReturnType<Draft>

export const steps = ['project', 'mbps', 'where', 'files', 'review'] as const
export const LAST_STEP = steps.length - 1

/** Whether a field, by its path in the form, is asked for in this step. */
export function isOfStep(step: number, path: string): boolean {
  const isPlace = path.endsWith('.geographicLocation')
  const of = path.startsWith('project.') ? 'project' : isPlace ? 'where' : 'mbps'
  return steps[step] === of
}
