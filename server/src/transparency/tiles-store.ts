import { emptyRoot, type Hash } from '@environmental-credit-service/proof/merkle'
import { hashInTile, TILE_WIDTH, tileOf } from '@environmental-credit-service/proof/tiles'
import {
  consistencyRanges,
  inclusionRanges,
  type Node,
  nodesOf,
  type Range,
  rangeHash,
} from '@environmental-credit-service/proof/tree'
import { sql } from 'kysely'
import type { Tx } from '../db/open.ts'
import { assert, present } from '../lib/assert.ts'

/** The hashes of a tile, as many as it has by now. */
export async function tileGet(tx: Tx, level: number, index: number): Promise<Buffer | undefined> {
  const tile = await tx
    .selectFrom('transparencyTiles')
    .select('hashes')
    .where('level', '=', level)
    .where('index', '=', BigInt(index))
    .executeTakeFirst()
  return tile?.hashes
}

/** Longer tiles replace those that they continue; the database refuses any other change. */
export async function tilesPut(
  tx: Tx,
  tiles: readonly { level: number; index: number; hashes: Uint8Array }[],
): Promise<void> {
  await sql`
    insert into transparency_tiles (level, index, hashes)
    select * from unnest(${tiles.map(({ level }) => level)}::smallint[],
                         ${tiles.map(({ index }) => index)}::bigint[],
                         ${tiles.map(({ hashes }) => Buffer.from(hashes))}::bytea[])
    on conflict (level, index) do update set hashes = excluded.hashes`.execute(tx)
}

/** The root of the first `size` leaves. */
export async function rootAt(tx: Tx, size: number): Promise<Hash> {
  if (size === 0) return emptyRoot
  const [root] = await rangeHashes(tx, [{ from: 0, to: size }])
  return present(root, 'a range has a hash')
}

/** RFC 9162, 2.1.3: shows that the leaf at `index` is in the log of `size` leaves. */
export async function inclusionProof(tx: Tx, index: number, size: number): Promise<Hash[]> {
  return rangeHashes(tx, inclusionRanges(index, size))
}

/** RFC 9162, 2.1.4: shows that the log of `newSize` leaves begins with that of `oldSize`. */
export async function consistencyProof(tx: Tx, oldSize: number, newSize: number): Promise<Hash[]> {
  return rangeHashes(tx, consistencyRanges(oldSize, newSize))
}

/** The proofs of several leaves, by reading each tile once. */
export async function inclusionProofs(
  tx: Tx,
  indexes: readonly number[],
  size: number,
): Promise<Hash[][]> {
  const wanted = indexes.map((index) => inclusionRanges(index, size))
  const hashes = await rangeHashes(tx, wanted.flat())
  let end = 0
  return wanted.map(({ length }) => {
    end += length
    return hashes.slice(end - length, end)
  })
}

async function rangeHashes(tx: Tx, ranges: readonly Range[]): Promise<Hash[]> {
  const nodes = ranges.map(nodesOf)
  const tiles = await tilesWith(tx, nodes.flat())
  return nodes.map((parts) =>
    rangeHash(
      parts.map((node) => {
        const { level, index, node: within } = tileOf(node)
        const tile = tiles.get(keyOf(level, index))
        const hash = tile && hashInTile(tile, within)
        return present(hash, 'every tile of the sealed log is there')
      }),
    ),
  )
}

async function tilesWith(tx: Tx, nodes: readonly Node[]): Promise<Map<string, Buffer>> {
  const wanted = new Map(
    nodes.map((node) => {
      const { level, index } = tileOf(node)
      return [keyOf(level, index), { level, index }]
    }),
  )
  const found = await tilesFrom(tx, [...wanted.values()])
  assert(found.size === wanted.size, 'every tile of the sealed log is there')
  return found
}

/** By level/index; those that are not there are left out. */
export async function tilesFrom(
  tx: Tx,
  tiles: readonly { level: number; index: number }[],
): Promise<Map<string, Buffer>> {
  const { rows } = await sql<{ level: number; index: bigint; hashes: Buffer }>`
    select level, index, hashes from transparency_tiles
      join unnest(${tiles.map(({ level }) => level)}::smallint[],
                  ${tiles.map(({ index }) => index)}::bigint[]) as wanted (level, index)
     using (level, index)`.execute(tx)
  return new Map(rows.map(({ level, index, hashes }) => [keyOf(level, Number(index)), hashes]))
}

const keyOf = (level: number, index: number) => `${level}/${index}`

/** The last tiles of a log, where they are not full: what leaves that come are appended to. */
export async function openTiles(tx: Tx, size: number): Promise<(Buffer | undefined)[]> {
  const tiles: (Buffer | undefined)[] = []
  let count = size
  for (let level = 0; count > 0; level++) {
    const isOpen = count % TILE_WIDTH > 0
    const index = Math.floor(count / TILE_WIDTH)
    tiles.push(
      isOpen ? present(await tileGet(tx, level, index), 'an open tile is there') : undefined,
    )
    count = index
  }
  return tiles
}
