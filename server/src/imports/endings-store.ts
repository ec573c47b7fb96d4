import { sql } from 'kysely'
import { toJson } from '../db/json.ts'
import type { Tx } from '../db/open.ts'
import { newId } from '../lib/ids.ts'
import { bufferOf, type Ending, type Own } from './adapter.ts'
import type { Made } from './items-store.ts'
import type { Piece, Placed, Source } from './place.ts'

/**
 * The imported issuances that endings may be taken from, with what the registry still owns of them:
 * active, under no proposal. Locks those credits.
 */
export async function sourcesOf(
  tx: Tx,
  registryId: string,
  endings: readonly Ending[],
): Promise<Source[]> {
  const series = [...new Set(endings.flatMap(({ own }) => (own ? [own.series] : [])))]
  const matchKeys = [
    ...new Set(endings.flatMap(({ matchKey: key }) => (key === null ? [] : [key, bufferOf(key)]))),
  ]
  const { rows: roots } = await sql<RootRow>`
    select root.id, root.line_key, root.serial_from, root.serial_to, root.issued_at, item.match_key,
           item.own_series, item.own_first, item.own_last
      from imported_items item
      join imported_item_credits link on link.item_id = item.id
      join credits root on root.id = link.credit_id
     where item.registry_id = ${registryId} and item.kind = 'issuance'
       and (item.own_series = any(${series}::text[]) or item.match_key = any(${matchKeys}::text[]))
     order by root.id`.execute(tx)
  const lineKeys = [...new Set(roots.map(({ lineKey }) => lineKey))]
  const { rows: leaves } = await sql<Piece & { lineKey: string }>`
    select id as credit_id, line_key, serial_from as "from", serial_to as "to" from credits
     where issuer_id = ${registryId} and line_key = any(${lineKeys}::text[])
       and status = 'active' and owner_id = ${registryId} and open_proposal_id is null
     order by id for update`.execute(tx)
  const byLine = Map.groupBy(leaves, ({ lineKey }) => lineKey)
  return roots.map(({ lineKey, serialFrom, serialTo, issuedAt, matchKey, ...root }) => ({
    own: ownOf(root),
    matchKey,
    issuedAt,
    serialFrom,
    free: (byLine.get(lineKey) ?? [])
      .filter(({ from, to }) => from >= serialFrom && to <= serialTo)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ creditId, from, to }) => ({ creditId, from, to })),
  }))
}

interface RootRow {
  id: string
  lineKey: string
  serialFrom: bigint
  serialTo: bigint
  issuedAt: Date
  matchKey: string | null
  ownSeries: string | null
  ownFirst: bigint | null
  ownLast: bigint | null
}

function ownOf({
  ownSeries: series,
  ownFirst: first,
  ownLast: last,
}: Pick<RootRow, 'ownSeries' | 'ownFirst' | 'ownLast'>): Own | null {
  return series === null || first === null || last === null ? null : { series, first, last }
}

/** Retires and cancels what was placed, all of it at once; what is cut leaves children. */
export async function endingsWrite(
  tx: Tx,
  registryId: string,
  placed: readonly Placed[],
  now: Date,
): Promise<Made[]> {
  const pieces = placed.flatMap((one) => one.pieces.map((piece) => ({ ...one, piece })))
  const whole = await tilesOf(tx, pieces)
  await cut(
    tx,
    registryId,
    whole.filter(({ isCut }) => isCut),
    now,
  )
  await end(tx, registryId, whole.filter(hasEnding), now)
  const creditIds = Map.groupBy(whole.filter(hasEnding), ({ ending }) => ending)
  return placed.map(({ ending, pieces: own }) => ({
    item: ending,
    units: own.reduce((sum, { from, to }) => sum + to - from + 1n, 0n),
    creditIds: (creditIds.get(ending) ?? []).map(({ id }) => id),
  }))
}

/** A part of a credit, or all of it: what one ending takes, or what stays. */
interface Tile {
  /** Of the child, or of the credit itself where nothing is cut off. */
  id: string
  parentId: string
  isCut: boolean
  from: bigint
  to: bigint
  ending: Ending | null
}

function hasEnding(tile: Tile): tile is Tile & { ending: Ending } {
  return tile.ending !== null
}

/** The parts of each credit of which something is taken, in the order of their serials. */
async function tilesOf(
  tx: Tx,
  taken: readonly { ending: Ending; piece: Piece }[],
): Promise<Tile[]> {
  const byCredit = Map.groupBy(taken, ({ piece }) => piece.creditId)
  const { rows: credits } = await sql<{ id: string; serialFrom: bigint; serialTo: bigint }>`
    select id, serial_from, serial_to from credits
     where id = any(${[...byCredit.keys()]}::uuid[]) order by id`.execute(tx)
  return credits.flatMap(({ id, serialFrom, serialTo }) => {
    const parts: Omit<Tile, 'id' | 'isCut' | 'parentId'>[] = []
    let next = serialFrom
    const sorted = (byCredit.get(id) ?? []).sort((a, b) => (a.piece.from < b.piece.from ? -1 : 1))
    for (const { ending, piece } of sorted) {
      if (next < piece.from) parts.push({ from: next, to: piece.from - 1n, ending: null })
      parts.push({ from: piece.from, to: piece.to, ending })
      next = piece.to + 1n
    }
    if (next <= serialTo) parts.push({ from: next, to: serialTo, ending: null })
    const isCut = parts.length > 1
    return parts.map((part) => ({ ...part, parentId: id, isCut, id: isCut ? newId() : id }))
  })
}

async function cut(tx: Tx, registryId: string, children: readonly Tile[], now: Date) {
  const parentIds = [...new Set(children.map(({ parentId }) => parentId))]
  if (parentIds.length === 0) return
  await sql`
    update credits set status = 'split', version = version + 1, last_modified_at = ${now}
     where id = any(${parentIds}::uuid[])`.execute(tx)
  const told = sql`
    unnest(${children.map(({ id }) => id)}::uuid[],
           ${children.map(({ parentId }) => parentId)}::uuid[],
           ${children.map(({ from }) => from.toString())}::bigint[],
           ${children.map(({ to }) => to.toString())}::bigint[])
      as child (id, parent_id, serial_from, serial_to)`
  // One statement, since the database checks after it that the children tile their parents.
  await sql`
    insert into credits (
      id, parent_id, status, quantity, serial_from, serial_to, end_use_buyer, created_at,
      last_modified_at, token_type, vintage, asset_id, determined_value, owner_id, issuer_id,
      supplier_id, eco_project_id, mbp_id, mbp_claim_id, processed_claim_id, line_key,
      verification_standard, country, ecological_benefit_type, category, method, storage_type,
      durability_years, durability_rating, corresponding_adjustment, letter_of_approval,
      climate_labels, co_benefits, issued_at)
    select child.id, parent.id, 'active', child.serial_to - child.serial_from + 1,
           child.serial_from, child.serial_to, end_use_buyer, ${now}, ${now}, token_type, vintage,
           asset_id, determined_value, owner_id, issuer_id, supplier_id, eco_project_id, mbp_id,
           mbp_claim_id, processed_claim_id, line_key, verification_standard, country,
           ecological_benefit_type, category, method, storage_type, durability_years,
           durability_rating, corresponding_adjustment, letter_of_approval, climate_labels,
           co_benefits, issued_at
      from ${told} join credits parent on parent.id = child.parent_id`.execute(tx)
  await sql`
    insert into file_attachments (asset_type, asset_id, file_id, proposal_id, attached_at)
    select 'credit', child.id, file_id, proposal_id, attached_at
      from ${told} join file_attachments on asset_type = 'credit'
                                        and asset_id = child.parent_id`.execute(tx)
  const ids = sql`${parentIds.map(() => newId())}::uuid[]`
  await sql`
    insert into ledger_records (
      id, operation, credit_id, parent_id, registry_id, line_key, serial_from, serial_to,
      from_owner_id, organization_id, at)
    select told.id, 'split', credit.id, credit.parent_id, issuer_id, line_key, serial_from,
           serial_to, owner_id, ${registryId}::uuid, ${now}
      from unnest(${ids}, ${parentIds}::uuid[]) as told (id, credit_id)
      join credits credit on credit.id = told.credit_id
     order by credit.id`.execute(tx)
  await sql`
    insert into ledger_records (
      id, operation, credit_id, parent_id, registry_id, line_key, serial_from, serial_to,
      to_owner_id, organization_id, at)
    select told.id, 'child', credit.id, credit.parent_id, issuer_id, line_key, serial_from,
           serial_to, owner_id, ${registryId}::uuid, ${now}
      from unnest(${children.map(() => newId())}::uuid[], ${children.map(({ id }) => id)}::uuid[])
             as told (id, credit_id)
      join credits credit on credit.id = told.credit_id
     order by credit.parent_id, serial_from`.execute(tx)
}

async function end(
  tx: Tx,
  registryId: string,
  tiles: readonly (Tile & { ending: Ending })[],
  now: Date,
) {
  const rows = tiles.map(({ id, ending: { kind, endedAt, reason, beneficiary } }) => ({
    id,
    recordId: newId(),
    operation: kind === 'retirement' ? 'retire' : 'cancel',
    retirement: kind === 'retirement' ? toJson({ reason, beneficiary }) : null,
    details: toJson(kind === 'retirement' ? { reason, beneficiary } : { reason: reason || kind }),
    endedAt: (endedAt ?? now).toISOString(),
  }))
  const ids = rows.map(({ id }) => id)
  await sql`
    update credits
       set status = case when told.retirement is null then 'cancelled' else 'retired' end::credit_status,
           retirement = told.retirement,
           retired_at = case when told.retirement is null then null else told.ended_at end,
           version = version + 1, last_modified_at = ${now}
      from unnest(${ids}::uuid[], ${rows.map(({ retirement }) => retirement)}::jsonb[],
                  ${rows.map(({ endedAt }) => endedAt)}::timestamptz[])
             as told (id, retirement, ended_at)
     where credits.id = told.id`.execute(tx)
  await sql`
    insert into ledger_records (
      id, operation, credit_id, parent_id, registry_id, line_key, serial_from, serial_to,
      from_owner_id, organization_id, details, at)
    select told.id, told.operation, credit.id, credit.parent_id, issuer_id, line_key, serial_from,
           serial_to, owner_id, ${registryId}::uuid, told.details, ${now}
      from unnest(${rows.map(({ recordId }) => recordId)}::uuid[], ${ids}::uuid[],
                  ${rows.map(({ operation }) => operation)}::ledger_operation[],
                  ${rows.map(({ details }) => details)}::jsonb[])
             as told (id, credit_id, operation, details)
      join credits credit on credit.id = told.credit_id
     order by credit.id`.execute(tx)
}
