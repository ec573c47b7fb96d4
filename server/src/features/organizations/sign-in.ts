import type { Actor } from '../../ctx.ts'
import type { Db } from '../../db/open.ts'
import { Problem } from '../../lib/problem.ts'

export async function signIn(_db: Db, _credentials: unknown, _now: Date): Promise<Actor> {
  throw new Problem('not-signed-in')
}
