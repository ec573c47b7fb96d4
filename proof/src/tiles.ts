import { concat } from './bytes.ts'
import { HASH_BYTES, type Hash, nodeHash } from './merkle.ts'
import type { Node } from './tree.ts'

/**
 * The log as static files, C2SP tlog-tiles: a tile of level n holds 256 hashes, each over 256^n
 * leaves. What stands in a tile never changes; the last one of a level is shorter and grows.
 */
export const TILE_WIDTH = 256
const TILE_HEIGHT = 8
const ENTRY_MAX_BYTES = 65_535

export interface Tile {
  /** Of tiles: a level is eight levels of nodes. */
  level: number
  index: number
  /** How many hashes or entries it has. */
  width: number
}

/** The tiles of a log of that size, level by level; those that are not full come with their width. */
export function tilesOf(size: number): Tile[] {
  const tiles: Tile[] = []
  let count = size
  for (let level = 0; count > 0; level++) {
    for (let index = 0; index * TILE_WIDTH < count; index++) {
      tiles.push({ level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) })
    }
    count = Math.floor(count / TILE_WIDTH)
  }
  return tiles
}

/** 1234067 as x001/x234/067, with .p/WIDTH where the tile is not full. */
export function tilePath({ level, index, width }: Tile): string {
  return `tile/${level}/${numberPath(index)}${widthPath(width)}`
}

export function entriesPath({ index, width }: Omit<Tile, 'level'>): string {
  return `tile/entries/${numberPath(index)}${widthPath(width)}`
}

function numberPath(index: number): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')
}

const widthPath = (width: number) => (width === TILE_WIDTH ? '' : `.p/${width}`)

/** What a path below the log's address names; undefined where it is none of these paths. */
export function parseTilePath(path: string): (Tile & { isEntries: boolean }) | undefined {
  const found = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(
    path,
  )
  if (!found) return undefined
  const [, kind = '', number = '', width] = found
  const index = Number(number.replaceAll(/[x/]/g, ''))
  const isEntries = kind === 'entries'
  const tile = {
    level: isEntries ? 0 : Number(kind),
    index,
    width: width === undefined ? TILE_WIDTH : Number(width),
    isEntries,
  }
  const written = isEntries ? entriesPath(tile) : tilePath(tile)
  const isOne = tile.level < 64 && Number.isSafeInteger(index) && tile.width <= TILE_WIDTH
  return isOne && written === path ? tile : undefined
}

/** The tile that holds the node, or from whose hashes it is made, and where in it. */
export function tileOf({ level, index }: Node): { level: number; index: number; node: Node } {
  const within = level % TILE_HEIGHT
  const perTile = TILE_WIDTH / 2 ** within
  return {
    level: Math.floor(level / TILE_HEIGHT),
    index: Math.floor(index / perTile),
    node: { level: within, index: index % perTile },
  }
}

/** The hash of a node within a tile; undefined where the tile does not reach so far. */
export function hashInTile(hashes: Uint8Array, { level, index }: Node): Hash | undefined {
  if (level === 0) {
    const at = index * HASH_BYTES
    return at + HASH_BYTES <= hashes.length ? hashes.subarray(at, at + HASH_BYTES) : undefined
  }
  const left = hashInTile(hashes, { level: level - 1, index: index * 2 })
  const right = hashInTile(hashes, { level: level - 1, index: index * 2 + 1 })
  return left && right && nodeHash(left, right)
}

/** The entries of a bundle: each after its length in two bytes. */
export function entryBundle(entries: readonly Uint8Array[]): Uint8Array {
  return concat(...entries.flatMap((entry) => [lengthOf(entry), entry]))
}

function lengthOf({ length }: Uint8Array): Uint8Array {
  if (length > ENTRY_MAX_BYTES) throw new RangeError('an entry has at most 65,535 bytes')
  return Uint8Array.of(length >> 8, length & 0xff)
}

/** Undefined where the bundle ends in the middle of an entry. */
export function entriesOf(bundle: Uint8Array): Uint8Array[] | undefined {
  const entries: Uint8Array[] = []
  let at = 0
  while (at < bundle.length) {
    const [high, low] = bundle.subarray(at, at + 2)
    if (high === undefined || low === undefined) return undefined
    const end = at + 2 + high * 256 + low
    if (end > bundle.length) return undefined
    entries.push(bundle.subarray(at + 2, end))
    at = end
  }
  return entries
}
