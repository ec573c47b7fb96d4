import { base64 } from '@environmental-credit-service/proof/bytes'
import type { LogProof } from '@environmental-credit-service/proof/certificate'
import { openCheckpoint, verifierKey } from '@environmental-credit-service/proof/note'
import type { Tx } from '../db/open.ts'
import type { CreditRow } from '../ledger/credit.ts'
import { type ClosedField, openingsOf, recordSource } from './entries.ts'
import { leavesNumbered, logGet, newestCheckpoint } from './log-store.ts'
import { recordsNumbered, recordsOfCredit } from './sources-store.ts'
import { inclusionProofs } from './tiles-store.ts'

/**
 * The leaves of the credit and of its ancestors, under the newest checkpoint; undefined while one of
 * them waits to be sealed. `readerId`: the organization that asks; it is told what it took part in.
 */
export async function proofOfCredit(
  tx: Tx,
  credit: Pick<CreditRow, 'id' | 'issuerId'>,
  readerId: string | undefined,
): Promise<LogProof | undefined> {
  const numbers = await recordsOfCredit(tx, credit.id)
  const [log, newest] = [await logGet(tx), await newestCheckpoint(tx)]
  const leaves = await leavesNumbered(tx, 'ledgerRecord', numbers)
  if (!log || !newest || leaves.length < numbers.length) return undefined
  const verifier = { name: log.origin, publicKey: log.publicKey }
  const size = openCheckpoint(newest.note, verifier)?.size ?? newest.size

  const rows = await recordsNumbered(tx, numbers)
  const sources = new Map(rows.map((row) => [row.sequence, row]))
  const proofs = await inclusionProofs(
    tx,
    leaves.map(({ index }) => index),
    size,
  )
  return {
    verifierKey: verifierKey(verifier),
    checkpoint: newest.note,
    leaves: leaves.map(({ index, number, salt, entry }, at) => {
      const row = sources.get(number)
      return {
        index,
        entry: base64(entry),
        inclusion: (proofs[at] ?? []).map(base64),
        openings: row ? openingsOf(recordSource(row), salt, openFor(row, credit, readerId)) : {},
      }
    }),
  }
}

type Parties = Awaited<ReturnType<typeof recordsNumbered>>[number]

/**
 * What a retirement says is for everybody who signed in, and for anybody what is public of it: the
 * whole is one commitment, so it stays closed where it has more than that. The rest is for those who
 * took part, and for the registry.
 */
function openFor(
  row: Parties,
  { issuerId }: Pick<CreditRow, 'issuerId'>,
  readerId: string | undefined,
): ClosedField[] {
  const parties = [row.fromOwnerId, row.toOwnerId, row.marketplaceId, row.organizationId, issuerId]
  const tookPart = readerId !== undefined && parties.includes(readerId)
  if (tookPart) return ['parties', 'details']
  if (row.operation !== 'retire') return []
  return readerId !== undefined || isPublic(row.details) ? ['details'] : []
}

const publicMembers = ['reason', 'beneficiary', 'name', 'country']

/** Nothing but the reason, and the beneficiary's name and country. */
function isPublic(details: unknown): boolean {
  if (typeof details !== 'object' || details === null) return true
  return Object.entries(details).every(
    ([name, value]) => value === null || (publicMembers.includes(name) && isPublic(value)),
  )
}
