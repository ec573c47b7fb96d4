import type { Adapter } from './adapter.ts'
import { cdm } from './cdm.ts'

/** Every registry whose export can be imported, by the name that the command line takes. */
export const adapters: readonly Adapter[] = [cdm]
