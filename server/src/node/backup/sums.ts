import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { StartError } from '../errors.ts'

/** In the format of sha256sum, which checks a backup without this program. */
export const SUMS = 'SHA256SUMS'

/** The checksum of each file, by its path in the backup. */
export type Sums = Map<string, string>

export function sumsText(sums: Sums): string {
  return [...sums].map(([path, sha256]) => `${sha256}  ${path}\n`).join('')
}

/** The sums of a backup; it is written last, so that none is there while a backup is not whole. */
export function readSums(folder: string): Sums {
  const file = join(folder, SUMS)
  if (!existsSync(file)) {
    throw new StartError(`${folder} is no whole backup: it has no ${SUMS}, which is written last.`)
  }
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  return new Map(
    lines.map((line) => {
      const [, sha256, path] = /^([0-9a-f]{64}) {2}([\w./-]+)$/.exec(line) ?? []
      if (sha256 === undefined || path === undefined || path.includes('..')) {
        throw damaged(SUMS, `its line '${line.slice(0, 100)}' is no checksum of a file`)
      }
      return [path, sha256] as const
    }),
  )
}

/** These files are there and as they were written; throws with the name of the first that is not. */
export async function checkSums(folder: string, sums: Sums, paths: readonly string[]) {
  for (const path of paths) {
    const sha256 = sums.get(path)
    if (sha256 === undefined) throw damaged(SUMS, `it does not name ${path}`)
    if (!existsSync(join(folder, path))) throw damaged(path, 'it is missing')
    if ((await sumOf(join(folder, path))) !== sha256) {
      throw damaged(path, `it is not what ${SUMS} says`)
    }
  }
}

export function damaged(path: string, why: string): StartError {
  return new StartError(
    `The backup is damaged at ${path}: ${why}. Nothing was restored; take another copy of it.`,
  )
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
