import { sql } from 'kysely'
import type { Tx } from '../../db/open.ts'
import { isId } from '../../lib/ids.ts'
import type { Units } from '../../lib/quantity.ts'
import { ImportRefused } from '../read-file.ts'
import type { ComparedKind, Entry, Source } from './entry.ts'

/** What the ledger holds of a registry: minted, retired or cancelled, whoever owns it. */
export async function sourceOfLedger(
  tx: Tx,
  registry: { id: string; name: string },
  kind: ComparedKind,
): Promise<Source> {
  const status = kind === 'retirement' ? 'retired' : 'cancelled'
  const chosen =
    kind === 'issuance'
      ? sql`credit.parent_id is null`
      : sql`credit.status = ${status}::credit_status`
  // An ending may have taken several credits: it is told once, as its registry tells it.
  const { rows } = await sql<LedgerRow>`
    select coalesce(item.key, case when ${kind} = 'issuance' then credit.asset_id
                                   else credit.id::text end) as key,
           coalesce(item.project_key, project.registry_project_id) as project_key,
           sum(credit.quantity)::bigint as units,
           min(case when ${kind} = 'issuance' then credit.issued_at
                    else coalesce(item.ended_at, credit.retired_at) end) as at,
           item.own_series, item.own_first, item.own_last, min(credit.id::text) as credit_id
      from credits credit
      left join lateral (
        select item.* from imported_item_credits link
          join imported_items item on item.id = link.item_id
         where link.credit_id = credit.id and item.kind = ${kind}::imported_kind
         limit 1) item on true
      left join eco_projects project on project.id = credit.eco_project_id
     where credit.issuer_id = ${registry.id} and ${chosen}
     group by 1, 2, item.own_series, item.own_first, item.own_last`.execute(tx)
  const entries = rows.map(
    ({ ownSeries: series, ownFirst: first, ownLast: last, creditId, ...row }): Entry => ({
      ...row,
      own: series === null || first === null || last === null ? null : { series, first, last },
      where: `/credits/${creditId}`,
    }),
  )
  return { name: `the ledger, ${registry.name}`, sha256: null, entries, unreadRows: 0 }
}

interface LedgerRow {
  key: string
  projectKey: string | null
  units: Units
  at: Date | null
  ownSeries: string | null
  ownFirst: bigint | null
  ownLast: bigint | null
  creditId: string
}

/** The issuing registry of this name or id; a refusal where there is none, or several. */
export async function registryNamed(tx: Tx, name: string): Promise<{ id: string; name: string }> {
  const found = await tx
    .selectFrom('organizations')
    .select(['id', 'name'])
    .where(isId(name) ? 'id' : 'name', '=', name)
    .where(sql<boolean>`'IssuingRegistry' = any(market_roles)`)
    .execute()
  const [registry, other] = found
  if (other) throw new ImportRefused(`Several registries are named ${name}: give its id.`)
  if (!registry) throw new ImportRefused(`There is no issuing registry ${name}.`)
  return registry
}
