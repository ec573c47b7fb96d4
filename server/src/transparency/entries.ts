import {
  type CreditStatus,
  commitment,
  ENTRY_VERSION,
  type Entry,
  entryBytes,
  type LedgerRecordEntry,
  opening,
} from '@environmental-credit-service/proof/entry'
import { statusAfter } from '@environmental-credit-service/proof/replay'
import type { LogLeafKind } from '../db/tables.ts'
import { canonicalJson } from '../lib/json.ts'
import type { ActionSource, RecordSource } from './sources-store.ts'

/**
 * What is logged of a row, and what only committed to. A change here changes the bytes of every leaf:
 * it needs another ENTRY_VERSION, and the check must know the old one for the old leaves.
 */
export interface Source {
  kind: LogLeafKind
  number: bigint
  open:
    | Omit<LedgerRecordEntry, 'commitments'>
    | Omit<Extract<Entry, { kind: 'proposalAction' }>, 'commitments'>
  /** Canonical JSON, by the name of the commitment. */
  closed: Record<ClosedField, string>
}

export type ClosedField = 'parties' | 'user' | 'details'

export function recordSource(row: RecordSource): Source {
  const { fromOwnerId, toOwnerId, marketplaceId, organizationId, userId, details } = row
  return {
    kind: 'ledgerRecord',
    number: row.sequence,
    open: {
      kind: 'ledgerRecord',
      version: ENTRY_VERSION,
      id: row.id,
      operation: row.operation,
      creditId: row.creditId,
      parentId: row.parentId,
      registryId: row.registryId,
      lineKey: row.lineKey,
      serialFrom: row.serialFrom.toString(),
      serialTo: row.serialTo.toString(),
      status: statusOf(row),
      proposalId: row.proposalId,
      at: row.at.toISOString(),
      ...(row.operation === 'mint' && {
        ecoProjectId: row.ecoProjectId,
        vintage: row.vintage ?? 0,
      }),
    },
    closed: {
      parties: canonicalJson({ fromOwnerId, toOwnerId, marketplaceId, organizationId }),
      user: canonicalJson({ userId }),
      details: canonicalJson(details),
    },
  }
}

/** A child of a listed credit is born listed, by the marketplace that its record names. */
function statusOf({ operation, marketplaceId }: RecordSource): CreditStatus | null {
  if (operation === 'child') return marketplaceId === null ? 'active' : 'listed'
  return statusAfter(operation)
}

export function actionSource(row: ActionSource): Source {
  const { organizationId, submitterId, reviewerId, userId, message, fileIds, resourceUri } = row
  return {
    kind: 'proposalAction',
    number: row.sequence,
    open: {
      kind: 'proposalAction',
      version: ENTRY_VERSION,
      id: row.id,
      proposalId: row.proposalId,
      proposalType: row.type,
      action: row.action,
      status: row.status,
      at: row.at.toISOString(),
    },
    closed: {
      parties: canonicalJson({ organizationId, submitterId, reviewerId }),
      user: canonicalJson({ userId }),
      details: canonicalJson({ message, fileIds, resourceUri }),
    },
  }
}

/** The bytes of the leaf. */
export function leafEntry({ open, closed }: Source, salt: Uint8Array): Uint8Array {
  const commitments = {
    parties: commitment(salt, 'parties', closed.parties),
    user: commitment(salt, 'user', closed.user),
    details: commitment(salt, 'details', closed.details),
  }
  return entryBytes({ ...open, commitments })
}

/** What lets somebody check the fields of a leaf that are only committed to. */
export function openingsOf({ closed }: Source, salt: Uint8Array, fields: readonly ClosedField[]) {
  return Object.fromEntries(fields.map((field) => [field, opening(salt, field, closed[field])]))
}
