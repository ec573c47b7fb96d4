import { sql } from 'kysely'
import { toJson } from '../db/json.ts'
import type { Tx } from '../db/open.ts'
import { insertOrganization } from '../features/organizations/store.ts'
import { isId, newId } from '../lib/ids.ts'
import type { Adapter, Issuance } from './adapter.ts'
import { ownOf } from './items-store.ts'
import type { Held } from './line-up.ts'
import { ImportRefused } from './read-file.ts'

/** Any constant: one import at a time, so that none makes the registry a second time. */
const IMPORT_LOCK = 7_318_205

export async function lockImports(tx: Tx) {
  await sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`.execute(tx)
}

/**
 * The id of the organization that issues and owns: found by its id or its name, and made where none
 * has the name. Refuses one that may not issue or may not own.
 */
export async function registryOf(tx: Tx, registry: string, now: Date): Promise<string> {
  const found = await tx
    .selectFrom('organizations')
    .select(['id', 'marketRoles'])
    .where(isId(registry) ? 'id' : 'name', '=', registry)
    .execute()
  const [organization, other] = found
  if (other) throw new ImportRefused(`Several organizations are named ${registry}: give its id.`)
  if (organization) {
    const roles = organization.marketRoles
    const mayOwn = roles.some((role) => role === 'Supplier' || role === 'Buyer')
    if (roles.includes('IssuingRegistry') && mayOwn) return organization.id
    throw new ImportRefused(
      `${registry} needs the market roles IssuingRegistry and Supplier, to issue and to own.`,
    )
  }
  if (isId(registry)) throw new ImportRefused(`There is no organization with the id ${registry}.`)
  const marketRoles = ['IssuingRegistry' as const, 'Supplier' as const]
  const description = 'Made by an import, for the credits that this registry has issued.'
  const made = { name: registry, marketRoles, description, website: null }
  return (await insertOrganization(tx, made, now)).id
}

/** What the ledger holds of the lines and assets of these issuances; locks the lines. */
export async function heldOf(
  tx: Tx,
  { unitsPerSerial }: Adapter,
  registryId: string,
  issuances: readonly Issuance[],
): Promise<Held> {
  const lineKeys = [...new Set(issuances.map(({ lineKey }) => lineKey))].sort()
  await sql`
    insert into serial_lines (registry_id, line_key)
    select ${registryId}::uuid, line_key from unnest(${lineKeys}::text[]) as line (line_key)
    on conflict do nothing`.execute(tx)
  const { rows: lines } = await sql<{ lineKey: string; lastSerial: bigint }>`
    select line_key, last_serial from serial_lines
     where registry_id = ${registryId} and line_key = any(${lineKeys}::text[])
     order by line_key for update`.execute(tx)
  const odd = lines.find(({ lastSerial }) => lastSerial % unitsPerSerial !== 0n)
  if (odd) throw new ImportRefused(`The line ${odd.lineKey} was not made by such imports.`)
  const assetIds = issuances.map(({ assetId }) => assetId)
  const { rows } = await sql<HeldRow>`
    select credits.line_key, credits.serial_from, credits.serial_to, asset_id, issued_at,
           coalesce(item.facts, details) as facts,
           format('row %s of %s', details ->> 'row', details ->> 'source') as "where"
      from credits
      join ledger_records on credit_id = credits.id and operation = 'mint'
      left join imported_items item on item.registry_id = issuer_id and item.kind = 'issuance'
                                   and item.key = asset_id
     where issuer_id = ${registryId} and credits.parent_id is null
       and asset_id = any(${assetIds}::text[])`.execute(tx)
  const held = rows.map(({ serialFrom, serialTo, ...row }) => {
    const [first, last] = [(serialFrom - 1n) / unitsPerSerial + 1n, serialTo / unitsPerSerial]
    return { ...row, first, last }
  })
  return {
    lastSerials: new Map(
      lines.map(({ lineKey, lastSerial }) => [lineKey, lastSerial / unitsPerSerial]),
    ),
    issuances: new Map(held.map((issuance) => [issuance.assetId, issuance])),
    own: await ownOf(tx, registryId, ['issuance'], issuances.filter(isOutOfLine)),
  }
}

/** Whether its registry's serials are counted otherwise than its line. */
function isOutOfLine({ own, lineKey }: Issuance): boolean {
  return own !== null && own.series !== lineKey
}

interface HeldRow {
  lineKey: string
  serialFrom: bigint
  serialTo: bigint
  assetId: string
  issuedAt: Date
  facts: Record<string, unknown>
  where: string
}

/** What a project of the registry is here, if it was imported. */
export interface ProjectIds {
  ecoProjectId: string
  mbpId: string | null
}

/** Mints issuances that come in the order of their serials, each with its ledger record. */
export async function mintIssuances(
  tx: Tx,
  { unitsPerSerial, verificationStandard }: Adapter,
  registryId: string,
  provenance: { source: string; auditId: string },
  issuances: readonly Issuance[],
  projects: ReadonlyMap<string, ProjectIds>,
  now: Date,
): Promise<Map<Issuance, string>> {
  const credits = issuances.map((issuance) => ({
    issuance,
    ...issuance,
    ...projects.get(issuance.projectKey ?? ''),
    id: newId(),
    recordId: newId(),
    from: ((issuance.first - 1n) * unitsPerSerial + 1n).toString(),
    to: (issuance.last * unitsPerSerial).toString(),
    details: toJson({
      ...issuance.provenance,
      ...{ assetId: issuance.assetId, vintage: issuance.vintage },
      ...provenance,
      row: issuance.row,
    }),
  }))
  const ids = credits.map(({ id }) => id)
  const lineKeys = credits.map(({ lineKey }) => lineKey)
  const froms = credits.map(({ from }) => from)
  const tos = credits.map(({ to }) => to)
  await sql`
    insert into credits (
      id, token_type, quantity, vintage, asset_id, owner_id, issuer_id, supplier_id, line_key,
      serial_from, serial_to, verification_standard, country, ecological_benefit_type, issued_at,
      eco_project_id, mbp_id, category, method, storage_type, created_at, last_modified_at)
    select issued.id, 'Classic', serial_to - serial_from + 1, vintage, asset_id, registry, registry, registry,
           line_key, serial_from, serial_to, ${verificationStandard}, country, 'Carbon', issued_at,
           issued.eco_project_id, mbp.id, mbp.classification_category, mbp.classification_method,
           mbp.storage_type, ${now}, ${now}
      from (select ${registryId}::uuid as registry) issuer,
           unnest(${ids}::uuid[], ${lineKeys}::text[], ${froms}::bigint[], ${tos}::bigint[],
                  ${credits.map(({ assetId }) => assetId)}::text[],
                  ${credits.map(({ vintage }) => vintage)}::integer[],
                  ${credits.map(({ country }) => country)}::text[],
                  ${credits.map(({ issuedAt }) => issuedAt.toISOString())}::timestamptz[],
                  ${credits.map(({ ecoProjectId }) => ecoProjectId ?? null)}::uuid[],
                  ${credits.map(({ mbpId }) => mbpId ?? null)}::uuid[])
             as issued (id, line_key, serial_from, serial_to, asset_id, vintage, country, issued_at,
                        eco_project_id, mbp_id)
      left join mbps mbp on mbp.id = issued.mbp_id and mbp.status = 'registered'
     order by line_key, serial_from`.execute(tx)
  await sql`
    insert into ledger_records (
      id, operation, credit_id, registry_id, line_key, serial_from, serial_to, to_owner_id,
      organization_id, details, at)
    select id, 'mint', credit_id, registry, line_key, serial_from, serial_to, registry,
           registry, details, ${now}
      from (select ${registryId}::uuid as registry) issuer,
           unnest(${credits.map(({ recordId }) => recordId)}::uuid[], ${ids}::uuid[],
                  ${lineKeys}::text[], ${froms}::bigint[], ${tos}::bigint[],
                  ${credits.map(({ details }) => details)}::jsonb[])
             as minted (id, credit_id, line_key, serial_from, serial_to, details)
     order by line_key, serial_from`.execute(tx)
  return new Map(credits.map(({ issuance, id }) => [issuance, id]))
}
