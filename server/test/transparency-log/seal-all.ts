import { randomBytes } from 'node:crypto'
import type { Db } from '../../src/db/open.ts'
import { Sealer } from '../../src/transparency/seal.ts'

/** Seals what is committed by now, with a key that is forgotten. */
export async function sealAll(db: Db): Promise<void> {
  const identity = { privateKey: randomBytes(32), origin: 'test.example/transparency-log' }
  await new Sealer(db, identity).seal(() => new Date())
}
