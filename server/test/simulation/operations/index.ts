import { types } from '../../../src/features/proposals/types/index.ts'
import type { ProposalType } from '../model.ts'
import type { Kind } from '../operation.ts'
import { proposalTypes } from '../proposal-rules.ts'
import { actOperations } from './act.ts'
import { claimOperations } from './claims.ts'
import { creditOperations } from './credits.ts'
import { otherOperations } from './others.ts'
import { planOperations } from './plans.ts'
import { processedClaimOperations } from './processed-claims.ts'
import { projectOperations } from './projects.ts'
import { proposeOperations } from './propose.ts'

/** A type of proposal that the model does not know must be taught to it. */
const isKnown = (name: string): name is ProposalType => name in proposalTypes
export const knownTypes = types.map(({ name }) => name).filter(isKnown)
export const unknownTypes = types.map(({ name }) => name).filter((name) => !isKnown(name))

/** Every kind of operation. */
export const kinds: readonly Kind[] = [
  ...projectOperations,
  ...claimOperations,
  ...processedClaimOperations,
  ...proposeOperations,
  ...actOperations(knownTypes),
  ...creditOperations,
  ...planOperations,
  ...otherOperations,
]
