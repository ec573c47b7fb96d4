import { sql } from 'kysely'
import { type ListSpec, page } from '../../db/list.ts'
import type { Tx } from '../../db/open.ts'
import { namedOperations, operationsOfKind } from './kinds.ts'
import type { AuditRecordQuery } from './schema.ts'

const at = sql.ref('auditRecords.at')
const spec: ListSpec = {
  id: sql.ref('auditRecords.id'),
  createdAt: at,
  // A record never changes.
  lastModifiedAt: at,
  attributes: {
    id: { sql: sql.ref('auditRecords.id'), kind: 'id', isOrdered: true },
    createdAt: { sql: at, kind: 'time', isOrdered: true },
    operation: { sql: sql.ref('auditRecords.operation'), kind: 'text' },
    path: { sql: sql.ref('auditRecords.path'), kind: 'text' },
    userId: { sql: sql.ref('auditRecords.userId'), kind: 'id' },
    aboutUserId: { sql: sql.ref('auditRecords.aboutUserId'), kind: 'id' },
    apiKeyId: { sql: sql.ref('auditRecords.apiKeyId'), kind: 'id' },
    refused: { sql: sql`audit_records.details->>'refused'`, kind: 'text' },
  },
}

/** A record with the names of who takes part in it. */
const records = (tx: Tx) =>
  tx
    .selectFrom('auditRecords')
    .leftJoin('organizations', 'organizations.id', 'auditRecords.organizationId')
    .leftJoin('users', 'users.id', 'auditRecords.userId')
    .leftJoin('users as aboutUsers', 'aboutUsers.id', 'auditRecords.aboutUserId')
    .leftJoin('apiKeys', 'apiKeys.id', 'auditRecords.apiKeyId')
    .select([
      'auditRecords.id',
      'auditRecords.at',
      'auditRecords.operation',
      'auditRecords.path',
      'auditRecords.requestId',
      'auditRecords.organizationId',
      'auditRecords.userId',
      'auditRecords.aboutUserId',
      'auditRecords.apiKeyId',
      'auditRecords.details',
      'organizations.name as organizationName',
      'users.name as userName',
      'aboutUsers.name as aboutUserName',
      'apiKeys.name as apiKeyName',
    ])

export type AuditRow = Awaited<ReturnType<ReturnType<typeof records>['execute']>>[number]

/** What this organization reads, or everything; newest first. */
export async function listAuditRecords(
  tx: Tx,
  readerId: string | undefined,
  { kind, userId, organizationId: _, ...request }: AuditRecordQuery,
) {
  let rows = records(tx)
  if (readerId !== undefined) {
    rows = rows.where((q) =>
      q.exists(
        q
          .selectFrom('auditReaders')
          .select('auditReaders.auditRecordId')
          .whereRef('auditReaders.auditRecordId', '=', 'auditRecords.id')
          .where('auditReaders.organizationId', '=', readerId),
      ),
    )
  }
  if (kind !== undefined) {
    const operations = operationsOfKind(kind)
    rows = operations
      ? rows.where('auditRecords.operation', 'in', operations)
      : rows.where('auditRecords.operation', 'not in', namedOperations)
  }
  if (userId !== undefined) {
    rows = rows.where(({ or, eb }) =>
      or([eb('auditRecords.userId', '=', userId), eb('auditRecords.aboutUserId', '=', userId)]),
    )
  }
  return page(rows, spec, request)
}
