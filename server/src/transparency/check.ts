import { Appending } from '@environmental-credit-service/proof/appending'
import { areEqual } from '@environmental-credit-service/proof/bytes'
import { parseEntry } from '@environmental-credit-service/proof/entry'
import { leafHash } from '@environmental-credit-service/proof/merkle'
import { openCheckpoint, type Verifier } from '@environmental-credit-service/proof/note'
import { Replay } from '@environmental-credit-service/proof/replay'
import type { Tx } from '../db/open.ts'
import { BREACHES_MAX } from '../ledger/verify/walk.ts'
import type { Checked, Finding } from '../ledger/verify.ts'
import { actionSource, leafEntry, recordSource, type Source } from './entries.ts'
import { checkpointsFrom, type LogLeaf, leavesFrom, logGet, unloggedRows } from './log-store.ts'
import { actionsNumbered, recordsNumbered } from './sources-store.ts'
import { tilesFrom } from './tiles-store.ts'

/** What a log promises, in words. */
export const logPromises = {
  'leaves-count-on': 'The leaves of the log are numbered from 0 without a gap, up to its size',
  'row-as-logged': 'Every ledger record and every decision is what its leaf says',
  'row-of-every-leaf': 'What the log tells of is still there',
  'leaf-of-every-row': 'Every ledger record and every decision stands in the log',
  'tiles-as-leaves': 'The hashes of the tree are those of its leaves',
  'checkpoints-signed': 'Every checkpoint is signed with the key of the log',
  'checkpoints-true': 'The log begins with what every checkpoint has sealed',
  'story-possible': 'From the log alone: serials are minted once, tiled by splits and ended once',
} as const
type LogPromise = keyof typeof logPromises

const BATCH = 5_000

interface LogCheckOptions {
  /** The key that the caller knows the log by; without it the one in the database is believed. */
  verifier?: Verifier | undefined
  onProgress?: (done: number, all: number) => void
}

/**
 * Makes the log again from the rows that it tells of, and compares leaves, hashes and checkpoints with
 * what is stored. On one consistent state: call it within inSnapshot.
 */
export async function checkLog(
  tx: Tx,
  { verifier, onProgress }: LogCheckOptions = {},
): Promise<Checked[]> {
  const findings: Finding[] = []
  const tell = (promise: LogPromise, message: string, ids: Partial<Finding> = {}) =>
    findings.push({ promise, recordId: null, creditId: null, ...ids, message })
  const log = await logGet(tx)
  if (log) {
    const known = verifier ?? { name: log.origin, publicKey: log.publicKey }
    const tree = new Appending(0, [])
    const replay = new Replay()
    const checkpoints = new CheckpointsInOrder(tx, known, tree, tell)
    const tiles = new TilesInOrder(tx, tell)
    let next = 0
    for (;;) {
      const leaves = await leavesFrom(tx, next, BATCH)
      const sources = await sourcesOf(tx, leaves)
      for (const leaf of leaves) {
        if (leaf.index !== next) tell('leaves-count-on', `Leaf ${next} is not there`)
        next = leaf.index + 1
        checkLeaf(leaf, sources.get(keyOf(leaf)), tell)
        const entry = parseEntry(leaf.entry)
        if (entry) replay.read(entry, leaf.index)
        tree.append(leafHash(leaf.entry))
        await checkpoints.at(tree.size)
      }
      await tiles.compare(tree.takeGrown())
      onProgress?.(tree.size, Number(log.size))
      if (leaves.length < BATCH) break
    }
    if (tree.size !== Number(log.size)) {
      tell('leaves-count-on', `The log has ${tree.size} leaves; its size is said to be ${log.size}`)
    }
    await checkpoints.end()
    for (const { index, recordId, creditId, message } of replay.end()) {
      tell('story-possible', `Leaf ${index}: ${message}`, { recordId, creditId })
    }
    for (const { kind, id, creditId } of await unloggedRows(tx, log)) {
      const what = kind === 'ledgerRecord' ? 'The record' : 'The decision'
      tell('leaf-of-every-row', `${what} is not in the log, which is past it`, {
        recordId: id,
        creditId,
      })
    }
  }
  return Object.entries(logPromises).map(([name, sentence]) => {
    const broken = findings.filter(({ promise }) => promise === name)
    return {
      name,
      sentence,
      brokenCount: broken.length,
      findings: broken.slice(0, BREACHES_MAX),
    }
  })
}

type Tell = (promise: LogPromise, message: string, ids?: Partial<Finding>) => void

const keyOf = ({ kind, number }: { kind: string; number: bigint }) => `${kind} ${number}`

async function sourcesOf(tx: Tx, leaves: readonly LogLeaf[]): Promise<Map<string, Source>> {
  const numbers = (kind: LogLeaf['kind']) =>
    leaves.filter((leaf) => leaf.kind === kind).map(({ number }) => number)
  const records = await recordsNumbered(tx, numbers('ledgerRecord'))
  const actions = await actionsNumbered(tx, numbers('proposalAction'))
  const sources = [...records.map(recordSource), ...actions.map(actionSource)]
  return new Map(sources.map((source) => [keyOf(source), source]))
}

function checkLeaf(leaf: LogLeaf, source: Source | undefined, tell: Tell) {
  const logged = parseEntry(leaf.entry)
  const ids = {
    recordId: logged?.id ?? source?.open.id ?? null,
    creditId: logged?.kind === 'ledgerRecord' ? logged.creditId : null,
  }
  if (!source) {
    tell('row-of-every-leaf', `What leaf ${leaf.index} tells of is gone`, ids)
    return
  }
  const expected = leafEntry(source, leaf.salt)
  if (areEqual(expected, leaf.entry)) return
  const now = parseEntry(expected)
  const fields = logged && now ? differing({ ...logged }, { ...now }) : []
  const told = fields.length > 0 ? ` in ${fields.join(', ')}` : ''
  tell('row-as-logged', `It differs from leaf ${leaf.index}${told}`, ids)
}

/** The fields, those of the commitments by their names, that two entries differ in. */
function differing(a: Record<string, unknown>, b: Record<string, unknown>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) => {
    if (JSON.stringify(a[name]) === JSON.stringify(b[name])) return []
    if (name !== 'commitments') return [name]
    return differing({ ...Object(a[name]) }, { ...Object(b[name]) })
  })
}

/** Each checkpoint beside the tree that is made again, when that has its size. */
class CheckpointsInOrder {
  private readonly tx: Tx
  private readonly verifier: Verifier
  private readonly tree: Appending
  private readonly tell: Tell
  private waiting: { size: number; note: string }[] = []
  private isExhausted = false

  constructor(tx: Tx, verifier: Verifier, tree: Appending, tell: Tell) {
    this.tx = tx
    this.verifier = verifier
    this.tree = tree
    this.tell = tell
  }

  async at(size: number) {
    if (this.waiting.length === 0 && !this.isExhausted) {
      this.waiting = await checkpointsFrom(this.tx, size, BATCH)
      this.isExhausted = this.waiting.length < BATCH
    }
    const [next] = this.waiting
    if (next?.size !== size) return
    this.waiting.shift()
    const checkpoint = openCheckpoint(next.note, this.verifier)
    if (!checkpoint)
      this.tell(
        'checkpoints-signed',
        `The checkpoint of size ${size} is not signed by the log's key`,
      )
    else if (checkpoint.size !== size || !areEqual(checkpoint.root, this.tree.root())) {
      this.tell('checkpoints-true', `The first ${size} leaves are not those that were sealed`)
    }
  }

  async end() {
    const beyond = [...this.waiting, ...(await checkpointsFrom(this.tx, this.tree.size + 1, 1))]
    const [next] = beyond
    if (next)
      this.tell(
        'checkpoints-true',
        `A checkpoint has sealed ${next.size} leaves; there are ${this.tree.size}`,
      )
  }
}

/** The tiles that are stored beside those that are made again. */
class TilesInOrder {
  private readonly tx: Tx
  private readonly tell: Tell

  constructor(tx: Tx, tell: Tell) {
    this.tx = tx
    this.tell = tell
  }

  /** A tile that still grows is compared as far as it has come, and again when it has more. */
  async compare(made: readonly { level: number; index: number; hashes: Uint8Array }[]) {
    const stored = await tilesFrom(this.tx, made)
    for (const { level, index, hashes } of made) {
      const there = stored.get(`${level}/${index}`)
      if (!there || !areEqual(there.subarray(0, hashes.length), hashes)) {
        this.tell('tiles-as-leaves', `Tile ${index} of level ${level} is not what its leaves make`)
      }
    }
  }
}
