import { toJson } from '../db/json.ts'
import type { Tx } from '../db/open.ts'
import { newId } from '../lib/ids.ts'
import type { Units } from '../lib/quantity.ts'
import type { Adapter, Issuance, RowError } from './adapter.ts'
import { lineUp } from './line-up.ts'
import type { ReadFile } from './read-file.ts'
import { heldOf, lockImports, mintIssuances, registryOf } from './store.ts'

const CHUNK = 2_000

export interface ImportReport {
  source: string
  registryId: string
  rowCount: number
  imported: number
  alreadyThere: number
  /** In mtCO2e units of 0.0001. */
  importedUnits: Units
  alreadyThereUnits: Units
  lineCount: number
  withoutCountry: number
  errors: RowError[]
}

/**
 * Mints the issuances of a file as credits that the registry owns. All in the caller's transaction:
 * after a crash midway nothing is there and the import is run again; run twice, it imports nothing.
 *
 * It tells no events. An event says to the parties of a credit that something happened at the
 * registry; of an import the registry is the only party, and it happened long before. Where each
 * credit comes from is in its ledger record, and that there was an import in the audit.
 */
export async function importIssuances(
  tx: Tx,
  adapter: Adapter,
  file: ReadFile,
  { registry, now, onProgress = () => {} }: ImportOptions,
): Promise<ImportReport> {
  await lockImports(tx)
  const registryId = await registryOf(tx, registry ?? adapter.registryName, now)
  const held = await heldOf(tx, adapter, registryId, file.issuances)

  const { fresh, alreadyThere, errors } = lineUp(file.issuances, held, adapter.serialColumn)

  const auditId = newId()
  for (let at = 0; at < fresh.length; at += CHUNK) {
    onProgress(at, fresh.length)
    const provenance = { source: file.source, auditId }
    await mintIssuances(tx, adapter, registryId, provenance, fresh.slice(at, at + CHUNK), now)
  }
  onProgress(fresh.length, fresh.length)
  const units = (of: Issuance[]) =>
    of.reduce((sum, { first, last }) => sum + (last - first + 1n) * adapter.unitsPerSerial, 0n)
  const report = {
    source: file.source,
    registryId,
    rowCount: file.rowCount,
    imported: fresh.length,
    alreadyThere: alreadyThere.length,
    importedUnits: units(fresh),
    alreadyThereUnits: units(alreadyThere),
    lineCount: new Set([...fresh, ...alreadyThere].map(({ lineKey }) => lineKey)).size,
    withoutCountry: fresh.filter(({ country }) => country === null).length,
    errors: [...file.errors, ...errors].sort((a, b) => a.row - b.row),
  }
  if (fresh.length > 0) await audit(tx, adapter, auditId, file, report, now)
  return report
}

export interface ImportOptions {
  /** The name or the id of the organization that issues; the adapter's own otherwise. */
  registry?: string | undefined
  now: Date
  onProgress?: (done: number, all: number) => void
}

async function audit(
  tx: Tx,
  { name }: Adapter,
  id: string,
  { sha256, source }: ReadFile,
  { registryId: organizationId, errors, ...counts }: ImportReport,
  now: Date,
) {
  const details = toJson({ sha256, ...counts, errorCount: errors.length })
  const operation = `import.${name}`
  await tx
    .insertInto('auditRecords')
    .values({ id, at: now, requestId: id, operation, path: source, organizationId, details })
    .execute()
}
