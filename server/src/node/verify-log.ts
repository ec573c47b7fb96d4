import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  checkProof,
  type LogProof,
  type ProvedLeaf,
  proofIn,
  retirementOf,
} from '@environmental-credit-service/proof/certificate'
import { parseVerifierKey, type Verifier } from '@environmental-credit-service/proof/note'
import { type ReadFile, readLog } from '@environmental-credit-service/proof/read-log'
import { entriesPath, tilePath, tilesOf } from '@environmental-credit-service/proof/tiles'
import type { Db } from '../db/open.ts'
import { tileFile } from '../features/transparencylog/files.ts'
import { grouped, quantityText } from '../ledger/verify/report.ts'
import { inSnapshot } from '../ledger/verify.ts'
import { newestCheckpoint } from '../transparency/log-store.ts'
import { BROKEN, OK } from './command.ts'
import { StartError } from './errors.ts'
import { say } from './log.ts'
import { hasCode } from './postgres/has-code.ts'

/** The key of --key, or undefined where none is given. */
export function verifierOf(key: string | undefined): Verifier | undefined {
  if (key === undefined) return undefined
  const verifier = parseVerifierKey(key)
  if (!verifier)
    throw new StartError('--key is no key of a log: name+id+key, as its operator publishes it.')
  return verifier
}

/** Verifies a log from its files alone; prints what there is by project and vintage. */
export async function verifyLog(place: string, verifier: Verifier | undefined): Promise<number> {
  const { faults, supply, checkpoint } = await readLog(readerOf(place), {
    verifier: needed(verifier),
  })
  for (const fault of faults) say(fault)
  if (checkpoint) {
    say(`${checkpoint.origin}, ${grouped(checkpoint.size)} leaves\n`)
    for (const { ecoProjectId, vintage, ...sums } of supply) {
      const { issued, active, listed, retired, cancelled } = sums
      say(
        `project ${ecoProjectId ?? 'unknown'}, ${vintage}: issued ${quantityText(issued)} = active ` +
          `${quantityText(active)} + listed ${quantityText(listed)} + retired ` +
          `${quantityText(retired)} + cancelled ${quantityText(cancelled)}`,
      )
    }
  }
  say(
    faults.length === 0
      ? '\nThe log is what its checkpoint says, and what it tells is possible.'
      : `\nTHE LOG IS BROKEN: ${grouped(faults.length)} faults.`,
  )
  return faults.length === 0 ? OK : BROKEN
}

/** Verifies the retirements in a file; with the whole log also that nothing else retires the same. */
export async function verifyProof(
  file: string,
  verifier: Verifier | undefined,
  log: string | undefined,
): Promise<number> {
  const { proof, creditIds } = await proofFrom(file)
  const known = needed(verifier)
  const proved = checkProof(proof, known)
  if (proved.wrong !== undefined) {
    say(`NOT PROVED: ${proved.wrong}.`)
    return BROKEN
  }
  const ids = creditIds ?? retiredIn(proved.leaves)
  const verdicts = ids.map((id) => ({ id, ...retirementOf(proved.leaves, id) }))
  let broken = ids.length === 0 ? 1 : 0
  if (ids.length === 0) say('It names no retired credit.')
  for (const verdict of verdicts) {
    if ('wrong' in verdict) {
      broken++
      say(`credit ${verdict.id}: NOT PROVED: ${verdict.wrong}.`)
      continue
    }
    const { retired, minted } = verdict
    const { lineKey, serialFrom, serialTo } = retired
    const quantity = quantityText(BigInt(serialTo) - BigInt(serialFrom) + 1n)
    say(
      `credit ${verdict.id}: ${quantity}, serials ${serialFrom} to ${serialTo} of line ${lineKey}, ` +
        `minted ${minted.at}, retired ${retired.at}.`,
    )
  }
  const { origin, size } = proved.checkpoint
  if (log === undefined) {
    say(
      broken === 0
        ? `PROVED: minted and retired in the log ${origin}, under a checkpoint of ${grouped(size)} leaves. That nothing else retires the same serials is seen in the whole log: --log.`
        : 'NOT PROVED.',
    )
    return broken === 0 ? OK : BROKEN
  }
  const { faults, replay, checkpoint } = await readLog(readerOf(log), { verifier: known })
  for (const fault of faults) say(fault)
  const isWhole = checkpoint !== undefined && checkpoint.size >= size && faults.length === 0
  const areRetired = ids.every((id) => replay.statusOf(id) === 'retired')
  const isProved = broken === 0 && isWhole && areRetired
  say(isProved ? 'PROVED: minted once and retired once in the whole log.' : 'NOT PROVED.')
  return isProved ? OK : BROKEN
}

/** Writes the log as the files of C2SP tlog-tiles; what is there already is written again. */
export async function saveLog(db: Db, folder: string): Promise<number> {
  return inSnapshot(db, async (tx) => {
    const newest = await newestCheckpoint(tx)
    if (!newest) throw new StartError('Nothing is sealed in the transparency log yet.')
    const write = async (path: string, bytes: Uint8Array | string) => {
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, bytes)
    }
    for (const tile of tilesOf(newest.size)) {
      const paths = [tilePath(tile), ...(tile.level === 0 ? [entriesPath(tile)] : [])]
      for (const path of paths) {
        const bytes = await tileFile(tx, path)
        if (!bytes) throw new StartError(`${path} of the log is not there: npm run verify`)
        await write(path, bytes)
      }
    }
    await write('checkpoint', newest.note)
    say(`${grouped(newest.size)} leaves are in ${folder}.`)
    return OK
  })
}

function readerOf(place: string): ReadFile {
  if (/^https?:\/\//.test(place)) {
    const base = place.replace(/\/*$/, '/')
    return async (path) => {
      const reply = await fetch(new URL(path, base))
      if (reply.status === 404) return undefined
      if (!reply.ok) throw new StartError(`${reply.url} answers ${reply.status}.`)
      return new Uint8Array(await reply.arrayBuffer())
    }
  }
  return (path) =>
    readFile(join(place, path)).catch((error) => {
      if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined
      throw error
    })
}

async function proofFrom(
  file: string,
): Promise<{ proof: LogProof; creditIds: string[] | undefined }> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new StartError(`${file} cannot be read: ${error.message}.`)
  })
  const found = proofIn(text)
  if (!found) throw new StartError(`${file} holds no proof of a log.`)
  return found
}

const retiredIn = (leaves: readonly ProvedLeaf[]) =>
  leaves.flatMap(({ entry }) =>
    entry.kind === 'ledgerRecord' && entry.operation === 'retire' ? [entry.creditId] : [],
  )

function needed(verifier: Verifier | undefined): Verifier {
  if (!verifier) throw new StartError('Say with --key which key you know the log by.')
  return verifier
}
