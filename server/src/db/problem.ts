import { Problem, type ProblemCode } from '../lib/problem.ts'
import { constraintOf, sqlState } from './transaction.ts'

/** Rules that the database keeps for certain: where rivals met there, the answer is the rule's. */
const constraints: Record<string, ProblemCode> = {
  mbps_kind_key: 'mbp-kind-taken',
  proposals_open_key: 'proposal-already-open',
  proposals_open_credit_key: 'credit-locked',
  credits_asset_key: 'asset-id-taken',
  credits_processed_claim_key: 'processed-claim-not-verified',
  processed_claims_claim_key: 'action-not-allowed',
  role_assignments_key: 'role-assignment-exists',
  user_identities_pkey: 'account-in-use',
  reconciliations_name_key: 'reconciliation-name-taken',
}

/**
 * Connections that fail or are ended (08, 57P, 25P03 and 25P04), a statement that somebody cancels (57014),
 * a server that follows another and takes no writes (25006), and what it lacks (53 with a full disk, 58 with
 * a failing one).
 */
const UNREACHABLE = /^(08|57P|57014|25P0[34]|25006|53|58)/
const SHORT = /^(53|58)/
const NETWORK = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH'],
  ...['ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT'],
])

/** An error of the database as the refusal that it means; undefined where it is a bug of ours. */
export function databaseProblem(error: unknown): Problem | undefined {
  const constraint = constraintOf(error)
  const code = constraint === undefined ? undefined : constraints[constraint]
  if (code) return new Problem(code)
  const state = sqlState(error)
  if (state && UNREACHABLE.test(state)) return new Problem('unavailable')
  if (state === '40001' || state === '40P01') return new Problem('unavailable')
  // A value that fits its schema and still lies outside what the database can hold, as year 0.
  if (state && /^22(003|007|008|009|P02|021)$/.test(state)) {
    return new Problem('invalid-request', 'A value lies outside what the service can hold.')
  }
  if (isLost(error)) return new Problem('unavailable')
  return undefined
}

/** Whether the database lacks something, as room on its disk, that does not come back by itself. */
export function isShortage(error: unknown): boolean {
  return SHORT.test(sqlState(error) ?? '')
}

function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && NETWORK.has(String(error.code))) return true
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    error.message,
  )
}
