import { type SqlBool, sql } from 'kysely'
import { fromJson } from '../../db/json.ts'
import { page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import type { Retirement } from '../../ledger/move.ts'
import { present } from '../../lib/assert.ts'
import { certificateNumber, sequenceOf } from './certificate/number.ts'
import {
  creditAttributes,
  creditFacts,
  creditsWithNames,
  like,
  publicSpec,
  wordsOf,
} from './credit-facts-store.ts'
import type { PublicRetirement, PublicRetirementListQuery } from './schema.ts'

const spec = publicSpec('credits', {
  ...creditAttributes,
  retiredAt: { sql: sql.ref('credits.retiredAt'), kind: 'time', isOrdered: true },
})
export const retirementAttributes = wordsOf(spec)

const issuanceId = sql<string>`(
  select root.id from credits root
   where root.issuer_id = credits.issuer_id and root.line_key = credits.line_key
     and root.parent_id is null and root.serial_from <= credits.serial_from
   order by root.serial_from desc limit 1)`

/** Whether it lies in the range of an issuance, each bound as a value that an index is entered by. */
function isPartOf(id: string) {
  const of = (column: string) =>
    sql`(select root.${sql.ref(column)} from credits root where root.id = ${id} and root.parent_id is null)`
  return sql<SqlBool>`credits.issuer_id = ${of('issuerId')} and credits.line_key = ${of('lineKey')}
    and credits.serial_from between ${of('serialFrom')} and ${of('serialTo')}`
}

/** Retired credits; the record of the ledger tells whether a proposal was approved for it. */
function retirements(tx: Tx) {
  return creditsWithNames(tx)
    .innerJoin('organizations as owner', 'owner.id', 'credits.ownerId')
    .innerJoin('ledgerRecords as record', (join) =>
      join.onRef('record.creditId', '=', 'credits.id').on('record.operation', '=', 'retire'),
    )
    .select([
      'credits.retiredAt',
      'credits.retirement',
      'credits.ownerId',
      'owner.name as ownerName',
      'record.sequence',
      'record.proposalId',
      issuanceId.as('issuanceId'),
    ])
    .where('credits.status', '=', 'retired')
}
type RetirementRow = Awaited<ReturnType<ReturnType<typeof retirements>['executeTakeFirstOrThrow']>>

export async function publicRetirementList(tx: Tx, request: PublicRetirementListQuery) {
  const { vintage, country, category, registryId, projectId, creditId, q } = request
  const { certificateNumber: number, minRetiredAt, maxRetiredAt } = request
  const rows = retirements(tx)
    .$if(vintage !== undefined, (query) => query.where('credits.vintage', 'in', vintage ?? []))
    .$if(country !== undefined, (query) => query.where('credits.country', 'in', country ?? []))
    .$if(category !== undefined, (query) => query.where('credits.category', 'in', category ?? []))
    .$if(registryId !== undefined, (query) =>
      query.where('credits.issuerId', '=', registryId ?? ''),
    )
    .$if(projectId !== undefined, (query) => query.where('project.id', '=', projectId ?? ''))
    .$if(creditId !== undefined, (query) => query.where(isPartOf(creditId ?? '')))
    .$if(minRetiredAt !== undefined, (query) =>
      query.where('credits.retiredAt', '>=', new Date(minRetiredAt ?? '')),
    )
    .$if(maxRetiredAt !== undefined, (query) =>
      query.where('credits.retiredAt', '<=', new Date(maxRetiredAt ?? '')),
    )
    .$if(number !== undefined, (query) =>
      query
        .where('record.sequence', '=', sequenceOf(number ?? '') ?? -1n)
        .where('record.proposalId', 'is not', null),
    )
    .$if(q?.trim() !== undefined, (query) =>
      query.where((is) =>
        is.or([
          is(sql`credits.retirement->'beneficiary'->>'name'`, 'ilike', like(q ?? '')),
          is('owner.name', 'ilike', like(q ?? '')),
        ]),
      ),
    )
  const found = await page(rows, spec, { ...request, orderBy: request.orderBy ?? 'retiredAt desc' })
  return { ...found, rows: found.rows.map(retirementView) }
}

export async function publicRetirementGet(
  tx: Tx,
  id: string,
): Promise<PublicRetirement | undefined> {
  const row = await retirements(tx).where('credits.id', '=', id).executeTakeFirst()
  return row && retirementView(row)
}

function retirementView(row: RetirementRow): PublicRetirement {
  const retiredAt = present(row.retiredAt, 'the table checks that a retired credit has a time')
  const retirement = fromJson<Retirement>(present(row.retirement, 'and the terms'))
  // What a proposal's schema let in; an import names none.
  const given = retirement.beneficiary as { name: string; country?: string } | null
  return {
    id: row.id,
    certificateNumber: row.proposalId === null ? null : certificateNumber(row.sequence, retiredAt),
    retiredAt: retiredAt.toISOString(),
    beneficiary: { name: given?.name ?? row.ownerName, country: given?.country ?? null },
    reason: retirement.reason,
    retiredBy: { id: row.ownerId, name: row.ownerName },
    creditId: row.issuanceId,
    ...creditFacts(row),
  }
}
