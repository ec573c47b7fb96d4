import { base64 } from '@environmental-credit-service/proof/bytes'
import { leafHash } from '@environmental-credit-service/proof/merkle'
import { verifierKey } from '@environmental-credit-service/proof/note'
import type { Ctx } from '../../ctx.ts'
import type { Tx } from '../../db/open.ts'
import { creditGet } from '../../ledger/credit.ts'
import { found, Problem } from '../../lib/problem.ts'
import { leavesFrom, logGet, newestCheckpoint } from '../../transparency/log-store.ts'
import { proofOfCredit } from '../../transparency/proof-of-credit.ts'
import { consistencyProof, inclusionProof, rootAt } from '../../transparency/tiles-store.ts'
import type { ConsistencyProof, InclusionProof, LogProof, TransparencyLog } from './schema.ts'

/** Below the address of the service, not of its API: the files are named by their own standard. */
export const TILES_URI = '/transparency-log'

export async function logOf(tx: Tx): Promise<TransparencyLog> {
  const log = await logGet(tx)
  if (!log) throw new Problem('log-not-begun')
  const newest = await newestCheckpoint(tx)
  return {
    origin: log.origin,
    verifierKey: verifierKey({ name: log.origin, publicKey: log.publicKey }),
    size: newest?.size ?? 0,
    checkpoint: newest?.note ?? null,
    signedAt: newest?.signedAt.toISOString() ?? null,
    tilesUri: TILES_URI,
  }
}

export async function provedInclusion(
  tx: Tx,
  { index, size: asked }: { index: number; size?: number | undefined },
): Promise<InclusionProof> {
  const size = sizeWithin(asked, await currentSize(tx))
  if (index >= size)
    throw new Problem('not-in-log', `The log of that size ends at leaf ${size - 1}.`)
  const [leaf] = await leavesFrom(tx, index, 1)
  return {
    index,
    size,
    leafHash: base64(leafHash(found(leaf).entry)),
    root: base64(await rootAt(tx, size)),
    hashes: (await inclusionProof(tx, index, size)).map(base64),
  }
}

export async function provedConsistency(
  tx: Tx,
  { from, to: asked }: { from: number; to?: number | undefined },
): Promise<ConsistencyProof> {
  const to = sizeWithin(asked, await currentSize(tx))
  if (from > to) throw new Problem('not-in-log', `from is at most ${to}.`)
  return {
    from,
    to,
    fromRoot: base64(await rootAt(tx, from)),
    toRoot: base64(await rootAt(tx, to)),
    hashes: (await consistencyProof(tx, from, to)).map(base64),
  }
}

/** All that the log tells of the credit, from its minting on. */
export async function creditProof({ tx, actor }: Ctx, creditId: string): Promise<LogProof> {
  const credit = found(await creditGet(tx, creditId))
  const proof = await proofOfCredit(tx, credit, actor.organization?.id)
  if (!proof) throw new Problem('not-sealed-yet')
  return proof
}

async function currentSize(tx: Tx): Promise<number> {
  return Number((await logGet(tx))?.size ?? 0n)
}

function sizeWithin(asked: number | undefined, current: number): number {
  if (asked !== undefined && asked > current) {
    throw new Problem('not-in-log', `The log has ${current} leaves.`)
  }
  return asked ?? current
}
