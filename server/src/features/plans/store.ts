import { type Selectable, sql } from 'kysely'
import { fromJson, toJson } from '../../db/json.ts'
import type { Tx } from '../../db/open.ts'
import type { CreditPlans } from '../../db/tables.ts'
import type { CreditRow } from '../../ledger/credit.ts'
import { newId } from '../../lib/ids.ts'
import { tons } from '../../lib/quantity.ts'
import { creditUri } from '../credits/usecases.ts'
import type { Criteria, Plan, PlanBody, PlanKind } from './schema.ts'

export type PlanRow = Selectable<CreditPlans>

/** A credit as the plan saw it, and what it takes of it. Units as texts, since it is kept as JSON. */
export interface Part {
  creditId: string
  version: number
  assetId: string
  vintage: number
  creditQuantity: string
  quantity: string
}

export const PARTS_MAX = 1000

/** The owner's credits that are free, in the order of the criteria, until the quantity is reached. */
export async function freeCredits(
  tx: Tx,
  ownerId: string,
  quantity: bigint,
  criteria: Criteria,
): Promise<CreditRow[]> {
  const { vintages, climateLabels, ecoProjectId, issuerId } = criteria
  const direction = sql.raw(criteria.vintageOrder === 'newest' ? 'desc' : 'asc')
  const ranked = tx
    .selectFrom('credits')
    .select('id')
    .select(
      sql<string>`sum(quantity) over (order by vintage ${direction}, id) - quantity`.as('before'),
    )
    .where('ownerId', '=', ownerId)
    .where('status', '=', 'active')
    .where('openProposalId', 'is', null)
    .$if(vintages !== undefined, (q) => q.where('vintage', 'in', vintages ?? []))
    .$if(climateLabels !== undefined, (q) =>
      q.where(sql<boolean>`climate_labels @> ${climateLabels ?? []}::text[]`),
    )
    .$if(ecoProjectId !== undefined, (q) => q.where('ecoProjectId', '=', ecoProjectId ?? ''))
    .$if(issuerId !== undefined, (q) => q.where('issuerId', '=', issuerId ?? ''))
  return tx
    .selectFrom(ranked.as('ranked'))
    .innerJoin('credits', 'credits.id', 'ranked.id')
    .selectAll('credits')
    .where(sql<boolean>`ranked.before < ${quantity.toString()}::numeric`)
    .orderBy('ranked.before')
    .limit(PARTS_MAX + 1)
    .execute()
}

export async function planInsert(
  tx: Tx,
  plan: { organizationId: string; kind: PlanKind; body: PlanBody; parts: Part[]; expiresAt: Date },
  now: Date,
): Promise<PlanRow> {
  return tx
    .insertInto('creditPlans')
    .values({
      id: newId(),
      organizationId: plan.organizationId,
      kind: plan.kind,
      terms: toJson({ ...plan.body, criteria: undefined }),
      parts: toJson(plan.parts),
      createdAt: now,
      expiresAt: plan.expiresAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function planGet(tx: Tx, id: string, organizationId: string, lock = false) {
  return tx
    .selectFrom('creditPlans')
    .selectAll()
    .where('id', '=', id)
    .where('organizationId', '=', organizationId)
    .$if(lock, (q) => q.forUpdate())
    .executeTakeFirst()
}

export async function planSetExecuted(tx: Tx, id: string, now: Date) {
  await tx.updateTable('creditPlans').set({ executedAt: now }).where('id', '=', id).execute()
}

/** Locks the credits in one order for all, so that two plans never wait for each other. */
export async function creditsLock(tx: Tx, ids: string[]): Promise<CreditRow[]> {
  return tx
    .selectFrom('credits')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
}

export const partsOf = (row: PlanRow) => fromJson<Part[]>(row.parts)

export function planView(row: PlanRow): Plan {
  const parts = partsOf(row)
  return {
    id: row.id,
    // Checked by the table.
    kind: row.kind as PlanKind,
    quantity: tons(parts.reduce((sum, { quantity }) => sum + BigInt(quantity), 0n)),
    parts: parts.map(({ creditId, assetId, vintage, creditQuantity, quantity }) => ({
      creditId,
      resourceUri: creditUri({ id: creditId }),
      assetId,
      vintage,
      creditQuantity: tons(BigInt(creditQuantity)),
      quantity: tons(BigInt(quantity)),
      isSplit: quantity !== creditQuantity,
    })),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    executedAt: row.executedAt?.toISOString() ?? null,
  }
}
