import { concat } from './bytes.ts'
import { HASH_BYTES, type Hash, nodeHash } from './merkle.ts'
import { TILE_WIDTH } from './tiles.ts'
import { nodesOf, rangeHash } from './tree.ts'

export interface GrownTile {
  level: number
  index: number
  hashes: Uint8Array
}

/** A log that grows: it keeps only the tiles that are not full, whatever its size. */
export class Appending {
  private readonly open: Hash[][]
  private readonly touched = new Set<number>()
  private readonly grown = new Map<string, GrownTile>()
  private leaves: number

  /** `tiles`: the hashes of the last tile of each level; undefined where the level ends with a full one. */
  constructor(size: number, tiles: readonly (Uint8Array | undefined)[]) {
    this.leaves = size
    this.open = tiles.map((tile) => hashesOf(tile ?? new Uint8Array()))
  }

  get size(): number {
    return this.leaves
  }

  append(leaf: Hash) {
    this.leaves++
    this.push(0, leaf)
  }

  root(): Hash {
    const nodes = nodesOf({ from: 0, to: this.leaves })
    return rangeHash(
      nodes.map(({ level, index }) => {
        // The right edge of a log lies in its open tiles.
        const tile = this.open[Math.floor(level / 8)] ?? []
        const width = 2 ** (level % 8)
        const from = (index * width) % TILE_WIDTH
        return perfectHash(tile.slice(from, from + width))
      }),
    )
  }

  /** The tiles that have changed since it was asked last, with all of their hashes. */
  takeGrown(): GrownTile[] {
    for (const level of this.touched) {
      const hashes = this.open[level] ?? []
      if (hashes.length > 0) this.keep(level, this.indexAt(level), hashes)
    }
    this.touched.clear()
    const tiles = [...this.grown.values()]
    this.grown.clear()
    return tiles
  }

  private push(level: number, hash: Hash) {
    const tile = this.open[level] ?? []
    this.open[level] = tile
    this.touched.add(level)
    tile.push(hash)
    if (tile.length < TILE_WIDTH) return
    // It was counted in already: the full tile is the one before the place of the next.
    this.keep(level, this.indexAt(level) - 1, tile)
    this.open[level] = []
    this.push(level + 1, perfectHash(tile))
  }

  private indexAt(level: number): number {
    return Math.floor(this.leaves / TILE_WIDTH ** (level + 1))
  }

  private keep(level: number, index: number, hashes: readonly Hash[]) {
    this.grown.set(`${level}/${index}`, { level, index, hashes: concat(...hashes) })
  }
}

function hashesOf(tile: Uint8Array): Hash[] {
  const hashes: Hash[] = []
  for (let at = 0; at < tile.length; at += HASH_BYTES) hashes.push(tile.slice(at, at + HASH_BYTES))
  return hashes
}

function perfectHash(hashes: readonly Hash[]): Hash {
  let level = hashes
  while (level.length > 1) {
    const next: Hash[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]]
      if (!left || !right) throw new Error('a perfect tree has hashes at all places')
      next.push(nodeHash(left, right))
    }
    level = next
  }
  const [root] = level
  if (!root) throw new Error('a perfect tree has hashes at all places')
  return root
}
