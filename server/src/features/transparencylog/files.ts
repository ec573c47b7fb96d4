import { HASH_BYTES } from '@environmental-credit-service/proof/merkle'
import { entryBundle, parseTilePath, TILE_WIDTH } from '@environmental-credit-service/proof/tiles'
import type { Tx } from '../../db/open.ts'
import { leavesFrom } from '../../transparency/log-store.ts'
import { tileGet } from '../../transparency/tiles-store.ts'

/** C2SP tlog-tiles: hashes or entries of a tile, as many as the path asks for; undefined where there are fewer. */
export async function tileFile(tx: Tx, path: string): Promise<Buffer | undefined> {
  const tile = parseTilePath(path)
  if (!tile) return undefined
  const { level, index, width, isEntries } = tile
  if (!isEntries) {
    const hashes = await tileGet(tx, level, index)
    const length = width * HASH_BYTES
    return hashes && hashes.length >= length ? hashes.subarray(0, length) : undefined
  }
  const leaves = await leavesFrom(tx, index * TILE_WIDTH, width)
  if (leaves.length < width) return undefined
  return Buffer.from(entryBundle(leaves.map(({ entry }) => entry)))
}
