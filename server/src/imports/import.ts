import { toJson } from '../db/json.ts'
import type { Tx } from '../db/open.ts'
import { newId } from '../lib/ids.ts'
import type { Ending, Issuance, Item, Mbp, Project, RowError } from './adapter.ts'
import { endingsWrite, sourcesOf } from './endings-store.ts'
import {
  fileInsert,
  itemsInsert,
  knownItems,
  type Made,
  nameOf,
  ownOf,
  rowsInsert,
} from './items-store.ts'
import { lineUp } from './line-up.ts'
import { type ImportReport, type Outcome, reportOf, unitsOf } from './outcome.ts'
import { place } from './place.ts'
import { mbpsInsert, projectsInsert, projectsOf } from './projects-store.ts'
import { ImportRefused, type ReadFile } from './read-file.ts'
import { type Before, changeOf } from './same.ts'
import { heldOf, lockImports, mintIssuances, registryOf } from './store.ts'

const CHUNK = 2_000

export interface ImportOptions {
  /** The name or the id of the organization that issues; the adapter's own otherwise. */
  registry?: string | undefined
  now: Date
  onProgress?: (done: number, all: number) => void
}

/**
 * Makes what a file tells of: projects, MBPs, the credits that a registry has issued, and the end of
 * those that it says have ended. All in the caller's transaction: after a crash midway nothing is
 * there and the import is run again; run twice, it imports nothing.
 *
 * It tells no events. An event says to the parties of a credit that something happened at the
 * registry; of an import the registry is the only party, and it happened long before. Where each
 * thing comes from is in imported_items, and that there was an import in the audit.
 */
export async function importFile(
  tx: Tx,
  file: ReadFile,
  { registry, now, onProgress = () => {} }: ImportOptions,
): Promise<ImportReport> {
  const { adapter } = file
  if (adapter.onlyCompared) throw new ImportRefused(`${file.source}: ${adapter.onlyCompared}`)
  await lockImports(tx)
  const registryId = await registryOf(tx, registry ?? adapter.registryName, now)
  const id = newId()
  const job: Job = {
    tx,
    id,
    file,
    registryId,
    now,
    made: [],
    alreadyThere: [],
    errors: [],
    onProgress,
  }

  const { sorted, known } = await sortOut(job)
  await importProjects(job, sorted, known)
  await importIssuances(job, sorted.issuances)
  await importEndings(job, sorted.endings)

  const report = reportOf(job)
  if (job.made.length > 0) await audit(job, report)
  return report
}

/** One import while it goes on. */
interface Job extends Outcome {
  tx: Tx
  id: string
  now: Date
  onProgress: (done: number, all: number) => void
}

interface Sorted {
  projects: Project[]
  mbps: Mbp[]
  issuances: Issuance[]
  endings: Ending[]
}

/** The items by kind, without those that came before or come twice; line-up.ts judges issuances. */
async function sortOut(job: Job): Promise<{ sorted: Sorted; known: ReadonlyMap<string, Before> }> {
  const { file, tx, registryId } = job
  const sorted: Sorted = { projects: [], mbps: [], issuances: [], endings: [] }
  const others = file.items.filter(({ kind }) => kind !== 'issuance')
  const known = await knownItems(tx, registryId, others)
  const seen = new Map<string, Item>()
  for (const item of file.items) {
    if (item.kind === 'issuance') {
      sorted.issuances.push(item)
      continue
    }
    const fault = faultOf(item, known.get(nameOf(item)), seen.get(nameOf(item)))
    seen.set(nameOf(item), item)
    if (fault !== null) job.errors.push(told(job, item, fault))
    else if (known.has(nameOf(item))) job.alreadyThere.push(item)
    else if (item.kind === 'project') sorted.projects.push(item)
    else if (item.kind === 'mbp') sorted.mbps.push(item)
    else sorted.endings.push(item)
  }
  return { sorted, known }
}

function faultOf(item: Item, before: Before | undefined, twin: Item | undefined): string | null {
  if (twin) return `is told by row ${twin.row} too`
  return before ? changeOf(before, item.provenance) : null
}

function told({ file }: Job, item: Item, reason: string, right?: string): RowError {
  const column = 'own' in item ? file.adapter.serialColumn : ''
  return { row: item.row, column, value: item.key, reason, ...(right && { right }) }
}

async function importProjects(
  job: Job,
  { projects, mbps }: Sorted,
  known: ReadonlyMap<string, Before>,
) {
  const { tx, file, registryId, now } = job
  for (const some of chunksOf(projects)) {
    await keep(job, await projectsInsert(tx, registryId, some, now))
  }
  const ids = await projectsOf(
    tx,
    registryId,
    mbps.map(({ key }) => key),
  )
  const placed = mbps.flatMap((mbp) => {
    const ecoProjectId = ids.get(mbp.key)?.ecoProjectId
    if (ecoProjectId !== undefined) return [{ ...mbp, ecoProjectId }]
    const isTold = known.has(`project ${mbp.key}`) || job.errors.some(({ row }) => row === mbp.row)
    if (!isTold) job.errors.push(told(job, mbp, 'is an MBP of a project that is not there'))
    return []
  })
  for (const some of chunksOf(placed)) {
    await keep(job, await mbpsInsert(tx, registryId, file.adapter, some, now))
  }
}

async function importIssuances(job: Job, issuances: readonly Issuance[]) {
  const { tx, file, registryId, now } = job
  if (issuances.length === 0) return
  const { adapter, source } = file
  const held = await heldOf(tx, adapter, registryId, issuances)

  const { fresh, alreadyThere, errors } = lineUp(issuances, held, adapter)

  job.alreadyThere.push(...alreadyThere)
  job.errors.push(...errors)
  const keys = fresh.flatMap(({ projectKey }) => (projectKey === null ? [] : [projectKey]))
  const projects = await projectsOf(tx, registryId, keys)
  let written = 0
  for (const some of chunksOf(fresh)) {
    job.onProgress(written, fresh.length)
    const provenance = { source, auditId: job.id }
    const credits = await mintIssuances(tx, adapter, registryId, provenance, some, projects, now)
    const made = some.map((item) => ({
      item,
      units: unitsOf(job, item),
      creditIds: [credits.get(item) ?? ''],
      ...projects.get(item.projectKey ?? ''),
    }))
    await keep(
      job,
      made.map(({ mbpId, ...one }) => ({ ...one, ...(mbpId && { mbpId }) })),
    )
    written += some.length
  }
  job.onProgress(fresh.length, fresh.length)
}

async function importEndings(job: Job, endings: readonly Ending[]) {
  const { tx, file, registryId, now } = job
  if (endings.length === 0) return
  const sources = await sourcesOf(tx, registryId, endings)
  const ended = await ownOf(tx, registryId, ['retirement', 'cancellation'], endings)

  const { placed, errors } = place(endings, sources, ended, file.adapter)

  job.errors.push(...errors)
  await keep(job, await endingsWrite(tx, registryId, placed, now))
}

/** Keeps what was made of which rows. */
async function keep(job: Job, made: Made[]) {
  const { tx, id, file, registryId, now } = job
  if (made.length === 0) return
  if (job.made.length === 0) await fileInsert(tx, id, registryId, file, now)
  job.made.push(...made)
  for (const some of chunksOf(made)) {
    await rowsInsert(tx, id, file, [...new Set(some.map(({ item }) => item.row))])
    await itemsInsert(tx, id, registryId, some)
  }
}

function chunksOf<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / CHUNK)
  return Array.from({ length: count }, (_chunk, at) => all.slice(at * CHUNK, (at + 1) * CHUNK))
}

async function audit({ tx, id, file, now }: Job, report: ImportReport) {
  const { registryId: organizationId, errors, notices, sample: _, ...counts } = report
  const { sha256, source: path, adapter } = file
  const details = toJson({
    sha256,
    ...counts,
    errorCount: errors.length,
    noticeCount: notices.length,
  })
  const operation = `import.${adapter.name}`
  await tx
    .insertInto('auditRecords')
    .values({ id, at: now, requestId: id, operation, path, organizationId, details })
    .execute()
}
