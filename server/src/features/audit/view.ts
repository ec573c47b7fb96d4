import { kindOf } from './kinds.ts'
import type { AuditRecord } from './schema.ts'
import type { AuditRow } from './store.ts'

export function auditRecordView(row: AuditRow): AuditRecord {
  const { refused, details } = detailsOf(row.details)
  return {
    id: row.id,
    createdAt: row.at.toISOString(),
    kind: kindOf(row.operation),
    operation: row.operation,
    path: row.path,
    requestId: row.requestId,
    organization: named(row.organizationId, row.organizationName),
    user: named(row.userId, row.userName),
    apiKey: row.apiKeyId === null ? null : { id: row.apiKeyId, name: row.apiKeyName },
    aboutUser: named(row.aboutUserId, row.aboutUserName),
    refused,
    details,
  }
}

/** The hash of an address stays inside: what was typed in its place could have been a password. */
function detailsOf(details: unknown): Pick<AuditRecord, 'refused' | 'details'> {
  if (typeof details !== 'object' || details === null) return { refused: null, details: null }
  const {
    refused,
    addressHash: _,
    ...told
  }: Record<string, unknown> = Object.fromEntries(Object.entries(details))
  return {
    refused: typeof refused === 'string' ? refused : null,
    details: Object.keys(told).length > 0 ? told : null,
  }
}

function named(id: string | null, name: string | null) {
  return id === null || name === null ? null : { id, name }
}
