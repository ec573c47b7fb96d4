import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { pipeline, type Readable, Transform } from 'node:stream'
import { acting } from '../../../access.ts'
import type { ActingOrganization, Ctx } from '../../../ctx.ts'
import { inSnapshot } from '../../../db/transaction.ts'
import { present } from '../../../lib/assert.ts'
import { Problem } from '../../../lib/problem.ts'
import { type AddEntry, zip } from '../../../lib/zip.ts'
import { sequenceEvents } from '../../events/sequencer.ts'
import { contents } from './contents.ts'
import { type ManifestEntry, manifestOf, pathOf, readmeOf } from './papers.ts'
import { Reader, type ReadRoute } from './reader.ts'
import { linesOf, type Spooled, spool } from './spool.ts'
import { isKnown, ownContents } from './store.ts'

/** Organizations whose archive is in the making in this process: one each at a time. */
const busy = new Set<string>()
const RETRY_SECONDS = 30

/**
 * Everything of an organization as a ZIP archive. What the database has is read in one snapshot and
 * waits on the disk; then the archive is written while it is read. Contents of files never change, so
 * they are read when it is their turn.
 */
export async function archive(routes: readonly ReadRoute[], ctx: Ctx) {
  const organization = acting(ctx.actor)
  if (busy.has(organization.id)) {
    throw new Problem(
      'rate-limited',
      'An archive of your organization is being made: take that one, or try again later.',
      { retryAfterSeconds: RETRY_SECONDS },
    )
  }
  busy.add(organization.id)
  const sections: Spooled[] = []
  const end = async () => {
    busy.delete(organization.id)
    await Promise.all(sections.map((section) => section.close()))
  }
  try {
    // What has happened by now has its number: the snapshot cannot give one.
    await sequenceEvents(ctx.tx)
    const stored = await inSnapshot(ctx.tx, async (tx) => {
      const read = new Reader(routes, { ...ctx, tx }, organization.id)
      for (const section of contents) sections.push(await spool(section.items(read)))
      return await spool(ownContents(tx, organization.id))
    })
    sections.push(stored)
    await ctx.audit(ctx.tx, {})
    const stream = zip(ctx.now, (add) => fill(add, ctx, organization, sections))
    stream.once('close', () => void end())
    return { stream, headers: headersOf(organization, ctx.now) }
  } catch (error) {
    await end()
    throw error
  }
}

function headersOf({ name }: ActingOrganization, now: Date) {
  const day = now.toISOString().slice(0, 10)
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\w]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  const fileName = `${plain || 'organization'}-${day}.zip`
  return {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${fileName}"`,
  }
}

async function fill(
  add: AddEntry,
  { tx, files, now }: Ctx,
  organization: ActingOrganization,
  spooled: Spooled[],
) {
  const entries: ManifestEntry[] = []
  const readme = readmeOf(organization, now)
  await add('README.txt', readme)
  entries.push({ path: 'README.txt', ...measured(readme), about: 'What is in here' })
  for (const [at, { name, about }] of contents.entries()) {
    const { size, sha256, count, read } = present(spooled[at], 'each section was read')
    const path = `data/${name}.jsonl`
    await add(path, read())
    entries.push({ path, size, sha256, count, about })
  }
  const missing: { id: string; fileName: string | null }[] = []
  for await (const row of linesOf(present(spooled.at(-1), 'the files were read').read())) {
    const { id, fileName, sha256, storageKey } = row as StoredFile
    const content = files.open(storageKey)
    const fault = await faultOf(content)
    if (fault) {
      if (await isKnown(tx, id)) throw fault
      // It has been deleted since: then it cannot be in here, and the manifest says so.
      missing.push({ id, fileName })
      continue
    }
    const path = pathOf(id, fileName)
    const measure = measuring()
    // Whichever of them fails ends the other; the archive hears of it from the measure.
    pipeline(content, measure.through, () => {})
    await add(path, measure.through)
    const { size, sha256: read } = measure.result()
    if (read !== sha256) throw new Error(`The content of file ${id} is not what was uploaded`)
    entries.push({ path, size, sha256, about: `The content of file ${id}` })
  }
  await add('manifest.json', manifestOf(organization, now, entries, missing))
}

interface StoredFile {
  id: string
  fileName: string | null
  sha256: string
  storageKey: string
}

/** Why the content cannot be read; undefined where it can. */
async function faultOf(content: Readable): Promise<unknown> {
  try {
    await once(content, 'readable')
    return undefined
  } catch (error) {
    return error
  }
}

function measured(text: string) {
  const bytes = Buffer.from(text)
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function measuring() {
  const hash = createHash('sha256')
  let size = 0
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  return { through, result: () => ({ size, sha256: hash.digest('hex') }) }
}
