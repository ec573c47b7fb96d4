import { Appending } from './appending.ts'
import { areEqual, textOf } from './bytes.ts'
import { type Entry, parseEntry } from './entry.ts'
import { leafHash } from './merkle.ts'
import { type Checkpoint, openCheckpoint, type Verifier } from './note.ts'
import { Replay, type Supply } from './replay.ts'
import { entriesOf, entriesPath, TILE_WIDTH, tilePath } from './tiles.ts'

/** A file of the log by its path, from a folder or over HTTP; undefined where it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>

export interface LogVerdict {
  checkpoint: Checkpoint | undefined
  /** What is wrong, in words; empty where everything holds. */
  faults: string[]
  supply: Supply[]
  /** Retirements by credit, for whoever looks one up: its leaf. */
  replay: Replay
}

interface Options {
  verifier: Verifier
  onProgress?: (done: number, all: number) => void
  onEntry?: (entry: Entry, index: number) => void
}

/**
 * Verifies a whole log without the service that made it: the signature of its checkpoint, that its
 * entries have the root that was signed, and that they tell a possible story.
 */
export async function readLog(
  read: ReadFile,
  { verifier, onProgress, onEntry }: Options,
): Promise<LogVerdict> {
  const replay = new Replay()
  const faults: string[] = []
  const note = textOf((await read('checkpoint')) ?? new Uint8Array())
  const checkpoint = openCheckpoint(note ?? '', verifier)
  if (!checkpoint) {
    faults.push(`The checkpoint is not signed by ${verifier.name}`)
    return { checkpoint, faults, supply: [], replay }
  }
  const tree = new Appending(0, [])
  const { size } = checkpoint
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH)
    const entries = await readEntries(read, index, width)
    if (!entries) {
      faults.push(`The entries from ${index * TILE_WIDTH} on are missing or cut off`)
      break
    }
    for (const bytes of entries) {
      const entry = parseEntry(bytes)
      if (!entry) faults.push(`Leaf ${tree.size} is of a kind that is not known`)
      else {
        replay.read(entry, tree.size)
        onEntry?.(entry, tree.size)
      }
      tree.append(leafHash(bytes))
    }
    await compareTiles(read, tree, faults)
    onProgress?.(tree.size, size)
  }
  if (tree.size === size && !areEqual(tree.root(), checkpoint.root)) {
    faults.push('The entries are not those that the checkpoint has sealed')
  }
  for (const { index, message } of replay.end()) faults.push(`Leaf ${index}: ${message}`)
  return { checkpoint, faults, supply: replay.supply(), replay }
}

/** A bundle that has grown since serves as well: it begins with the same entries. */
async function readEntries(read: ReadFile, index: number, width: number) {
  const path = entriesPath({ index, width })
  const whole = entriesPath({ index, width: TILE_WIDTH })
  const entries = entriesOf((await read(path)) ?? (await read(whole)) ?? new Uint8Array())
  return entries && entries.length >= width ? entries.slice(0, width) : undefined
}

/** The tiles are a convenience for others; where they are there they must be right. */
async function compareTiles(read: ReadFile, tree: Appending, faults: string[]) {
  for (const { level, index, hashes } of tree.takeGrown()) {
    const width = hashes.length / 32
    const stored = await read(tilePath({ level, index, width }))
    if (stored && !areEqual(stored, hashes)) {
      faults.push(`Tile ${index} of level ${level} is not what its entries make`)
    }
  }
}
