import { randomBytes } from 'node:crypto'
import { Appending } from '@environmental-credit-service/proof/appending'
import { SALT_BYTES } from '@environmental-credit-service/proof/entry'
import { leafHash } from '@environmental-credit-service/proof/merkle'
import { publicKeyOf, signCheckpoint } from '@environmental-credit-service/proof/note'
import type { Db, Tx } from '../db/open.ts'
import { inTransaction } from '../db/transaction.ts'
import { actionSource, leafEntry, recordSource } from './entries.ts'
import { type Horizon, horizonNow, isOver } from './horizon.ts'
import { checkpointPut, type LogState, leavesPut, logGrow, logLock, logPut } from './log-store.ts'
import { unsealedActions, unsealedRecords } from './sources-store.ts'
import { openTiles, tilesPut } from './tiles-store.ts'

/** Leaves of a round: few enough that it lasts some tenths of a second. */
const ROUND = 2_000

/** With what the log is signed, and its name where it has none yet. */
export interface LogIdentity {
  privateKey: Uint8Array
  origin: string
}

/** The log in the database is signed with another key: this process must not continue it. */
export class OtherLogKey extends Error {}

/**
 * Makes leaves of what was committed, beside the writes and without a lock that they would meet. Any
 * number of processes may call it: one seals, the others leave it to that one.
 *
 * What is committed is found by its number, and numbers are committed out of their order. So each
 * round looks at all numbers above a mark and leaves out those that are leaves already; the mark
 * moves up to what no transaction that is still open can have taken (horizon.ts).
 */
export class Sealer {
  private horizon: Horizon | undefined
  private readonly db: Db
  private readonly identity: LogIdentity

  constructor(db: Db, identity: LogIdentity) {
    this.db = db
    this.identity = identity
  }

  /** Seals all that is committed by now; returns how many leaves that made. */
  async seal(now: () => Date): Promise<number> {
    let sealed = 0
    for (;;) {
      const more = await inTransaction(this.db, (tx) => this.round(tx, now()))
      sealed += more
      if (more < ROUND) return sealed
    }
  }

  /** One round, in a transaction of the caller; returns how many leaves it made. */
  async round(tx: Tx, now: Date): Promise<number> {
    const state = await this.takeTurn(tx)
    if (!state) return 0
    const horizon = this.horizon && (await isOver(tx, this.horizon)) ? this.horizon : undefined
    const records = await unsealedRecords(tx, state.recordsSettled, ROUND)
    const actions = await unsealedActions(tx, state.actionsSettled, ROUND - records.length)

    // A decision comes before what it has done to the ledger.
    const leaves = [...actions.map(actionSource), ...records.map(recordSource)].map((source) => {
      const salt = randomBytes(SALT_BYTES)
      return { ...source, salt, entry: Buffer.from(leafEntry(source, salt)) }
    })
    const recordsSettled = settledBy(records, ROUND, horizon?.records, state.recordsSettled)
    const actionsLimit = ROUND - records.length
    const actionsSettled = settledBy(actions, actionsLimit, horizon?.actions, state.actionsSettled)

    if (leaves.length > 0) await this.append(tx, state, leaves, now)
    const grown = {
      size: state.size + BigInt(leaves.length),
      recordsSettled,
      actionsSettled,
    }
    await logGrow(tx, state, grown)
    if (horizon || !this.horizon) this.horizon = await horizonNow(tx)
    return leaves.length
  }

  private async append(
    tx: Tx,
    { size, origin }: LogState,
    leaves: readonly {
      kind: 'ledgerRecord' | 'proposalAction'
      number: bigint
      salt: Buffer
      entry: Buffer
    }[],
    now: Date,
  ) {
    const first = Number(size)
    const tree = new Appending(first, await openTiles(tx, first))
    for (const { entry } of leaves) tree.append(leafHash(entry))
    await leavesPut(tx, first, leaves)
    await tilesPut(tx, tree.takeGrown())
    const checkpoint = { origin, size: tree.size, root: tree.root() }
    const note = signCheckpoint(checkpoint, this.identity.privateKey)
    await checkpointPut(tx, { size: tree.size, note, signedAt: now })
  }

  /** The state under its lock, or undefined while another process seals. */
  private async takeTurn(tx: Tx): Promise<LogState | undefined> {
    const publicKey = Buffer.from(publicKeyOf(this.identity.privateKey))
    const state = await logLock(tx)
    if (state === 'none') {
      await logPut(tx, { origin: this.identity.origin, publicKey })
      return this.takeTurn(tx)
    }
    if (state !== 'busy' && !state.publicKey.equals(publicKey)) throw new OtherLogKey()
    return state === 'busy' ? undefined : state
  }
}

/**
 * Up to where all numbers are leaves or were never committed: up to the horizon that is over, or to
 * where the round has read if that was less.
 */
function settledBy(
  read: readonly { sequence: bigint }[],
  limit: number,
  horizon: bigint | undefined,
  before: bigint,
): bigint {
  if (horizon === undefined || limit === 0) return before
  const readTo = read.length === limit ? (read.at(-1)?.sequence ?? before) : horizon
  const settled = readTo < horizon ? readTo : horizon
  return settled > before ? settled : before
}
