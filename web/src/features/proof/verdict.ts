import {
  checkProof,
  type Proved,
  type ProvedRetirement,
  retirementOf,
} from '@environmental-credit-service/proof/certificate'
import { parseVerifierKey } from '@environmental-credit-service/proof/note'
import type { ProofFile } from './read-proof-file.ts'

export interface RetiredCredit extends ProvedRetirement {
  creditId: string
  /** mtCO2e. */
  quantity: number
}

export interface Verdict {
  /** What the log shows of each credit that the file names. */
  retired: RetiredCredit[]
  checkpoint: { origin: string; size: number } | undefined
  /** The name of the first step that failed. */
  failedAt: Step | undefined
}

/** In the order in which they are checked; each needs those before it. */
export const steps = ['key', 'checkpoint', 'leaves', 'retired'] as const
export type Step = (typeof steps)[number]

const UNITS = 10_000

/** Checks a proof against the key of the log that the reader trusts. No server is asked. */
export function verdictOf({ proof, creditIds }: ProofFile, key: string): Verdict {
  const none = { retired: [], checkpoint: undefined }
  const verifier = parseVerifierKey(key)
  if (!verifier) return { ...none, failedAt: 'key' }
  const proved: Proved = checkProof(proof, verifier)
  if (proved.wrong !== undefined) {
    const isOfNote = checkProof({ ...proof, leaves: [] }, verifier).wrong !== undefined
    return { ...none, failedAt: isOfNote ? 'checkpoint' : 'leaves' }
  }
  const { checkpoint, leaves } = proved
  const ids =
    creditIds ??
    leaves.flatMap(({ entry }) =>
      entry.kind === 'ledgerRecord' && entry.operation === 'retire' ? [entry.creditId] : [],
    )
  const retired = ids.flatMap((creditId) => {
    const found = retirementOf(leaves, creditId)
    if ('wrong' in found) return []
    const { serialFrom, serialTo } = found.retired
    const quantity = Number(BigInt(serialTo) - BigInt(serialFrom) + 1n) / UNITS
    return [{ ...found, creditId, quantity }]
  })
  const isWhole = ids.length > 0 && retired.length === ids.length
  return { retired, checkpoint, failedAt: isWhole ? undefined : 'retired' }
}
