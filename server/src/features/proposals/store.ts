import { sql } from 'kysely'
import { fromJson, toJson } from '../../db/json.ts'
import { listSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import { newId } from '../../lib/ids.ts'
import { tons } from '../../lib/quantity.ts'
import { resourceNames } from './names-store.ts'
import type { ProposalListQuery, ProposalSummary } from './schema.ts'
import type { Outcome, ProposalRow } from './type.ts'
import type { Action } from './workflow.ts'
import { openStatuses } from './workflow.ts'

export async function proposalInsert(tx: Tx, row: ProposalRow) {
  const { externalIds, details, outcome, overlapCriteria: _, ...plain } = row
  await tx
    .insertInto('proposals')
    .values({
      ...plain,
      externalIds: toJson(externalIds),
      details: toJson(details),
      outcome: toJson(outcome),
    })
    .execute()
}

/** The proposal as a party of it sees it; undefined for everybody else. */
export async function proposalGet(tx: Tx, id: string, party: string) {
  return tx
    .selectFrom('proposals')
    .selectAll()
    .where('id', '=', id)
    .where((is) => is.or([is('submitterId', '=', party), is('reviewerId', '=', party)]))
    .executeTakeFirst()
}

export async function openProposalOf(tx: Tx, assetId: string, type?: ProposalRow['type']) {
  return tx
    .selectFrom('proposals')
    .selectAll()
    .where('assetId', '=', assetId)
    .where('status', 'in', openStatuses)
    .$if(type !== undefined, (q) => q.where('type', '=', type ?? 'CreditRetire'))
    .executeTakeFirst()
}

interface NewAction {
  action: Action | 'Submit'
  status: ProposalRow['status']
  organizationId: string
  userId: string | null
  message: string | null
  fileIds: string[]
  at: Date
}

/** Adds to the proposal's history. */
export async function actionInsert(tx: Tx, proposalId: string, action: NewAction) {
  await tx
    .insertInto('proposalActions')
    .values({ id: newId(), proposalId, ...action })
    .execute()
}

/** The status that an action led to, and what it made. */
export async function proposalSetStatus(
  tx: Tx,
  proposal: ProposalRow,
  status: ProposalRow['status'],
  outcome: Outcome | undefined,
  now: Date,
) {
  await tx
    .updateTable('proposals')
    .set({
      status,
      wasAccepted: proposal.wasAccepted || status === 'inReview',
      ...(outcome && { outcome: toJson(merged(proposal, outcome)) }),
      version: proposal.version + 1,
      lastModifiedAt: now,
    })
    .where('id', '=', proposal.id)
    .execute()
}

function merged(proposal: ProposalRow, outcome: Outcome): Outcome {
  const { resourceUris } = fromJson<Outcome>(proposal.outcome)
  return { ...outcome, resourceUris: [...resourceUris, ...outcome.resourceUris] }
}

const spec = listSpec('proposals', {
  type: { sql: sql.ref('proposals.type'), kind: 'text', isOrdered: true },
  status: { sql: sql.ref('proposals.status'), kind: 'text', isOrdered: true },
  submitterId: { sql: sql.ref('proposals.submitterId'), kind: 'id' },
  reviewerId: { sql: sql.ref('proposals.reviewerId'), kind: 'id' },
  resourceUri: { sql: sql.ref('proposals.resourceUri'), kind: 'text' },
})

export async function proposalList(tx: Tx, party: string, request: ProposalListQuery) {
  const { type, status, role } = request
  const rows = tx
    .selectFrom('proposals')
    .selectAll()
    .$if(role === 'submitter', (q) => q.where('submitterId', '=', party))
    .$if(role === 'reviewer', (q) => q.where('reviewerId', '=', party))
    .$if(role === undefined, (q) =>
      q.where((is) => is.or([is('submitterId', '=', party), is('reviewerId', '=', party)])),
    )
    .$if(type !== undefined, (q) => q.where('type', 'in', type ?? []))
    .$if(status !== undefined, (q) => q.where('status', 'in', status ?? []))
  return page(rows, spec, request)
}

/** The proposals as one of their parties, the reader, sees them. */
export async function proposalViews(
  tx: Tx,
  rows: ProposalRow[],
  reader: string,
): Promise<ProposalSummary[]> {
  if (rows.length === 0) return []
  const names = await resourceNames(tx, rows, reader)
  const actions = await tx
    .selectFrom('proposalActions')
    .selectAll()
    .where(
      'proposalId',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.createdAt.toISOString(),
    lastModifiedAt: row.lastModifiedAt.toISOString(),
    type: row.type,
    status: row.status,
    submitterId: row.submitterId,
    reviewerId: row.reviewerId,
    resourceUri: row.resourceUri,
    resourceName: names.get(row.id) ?? null,
    message: row.message,
    externalIds: fromJson(row.externalIds),
    ...fromJson<object>(row.details),
    actions: actions
      .filter(({ proposalId }) => proposalId === row.id)
      .map(({ action, status, organizationId, userId, message, fileIds, at }) => ({
        // Written by actionInsert alone.
        action: action as Action | 'Submit',
        status,
        organizationId,
        userId,
        message,
        fileIds,
        at: at.toISOString(),
      })),
    outcome: outcomeView(row),
  }))
}

function outcomeView({ outcome }: ProposalRow) {
  const { resourceUris, lapsedQuantity } = fromJson<{
    resourceUris: string[]
    lapsedQuantity?: string
  }>(outcome)
  return {
    resourceUris,
    ...(lapsedQuantity !== undefined && { lapsedQuantity: tons(BigInt(lapsedQuantity)) }),
  }
}
