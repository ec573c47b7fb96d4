import { sql } from 'kysely'
import type { Tx } from '../db/open.ts'
import type { LedgerOperation, ProposalStatus, ProposalType } from '../db/tables.ts'

/** The rows that become leaves, with all that their leaves tell. */
export interface RecordSource {
  sequence: bigint
  id: string
  operation: LedgerOperation
  creditId: string
  parentId: string | null
  registryId: string
  lineKey: string
  serialFrom: bigint
  serialTo: bigint
  fromOwnerId: string | null
  toOwnerId: string | null
  marketplaceId: string | null
  organizationId: string
  userId: string | null
  proposalId: string | null
  details: unknown
  at: Date
  ecoProjectId: string | null
  vintage: number | null
}

export interface ActionSource {
  sequence: bigint
  id: string
  proposalId: string
  type: ProposalType
  action: string
  status: ProposalStatus
  organizationId: string
  submitterId: string
  reviewerId: string
  userId: string | null
  message: string | null
  fileIds: string[]
  resourceUri: string
  at: Date
}

const recordColumns = sql`
  record.sequence, record.id, record.operation, record.credit_id, record.parent_id,
  record.registry_id, record.line_key, record.serial_from, record.serial_to, record.from_owner_id,
  record.to_owner_id, record.marketplace_id, record.organization_id, record.user_id,
  record.proposal_id, record.details, record.at, credit.eco_project_id, credit.vintage`
const records = sql`
  ledger_records record
  left join credits credit on record.operation = 'mint' and credit.id = record.credit_id`

const actionColumns = sql`
  action.sequence, action.id, action.proposal_id, proposal.type, action.action, action.status,
  action.organization_id, proposal.submitter_id, proposal.reviewer_id, action.user_id,
  action.message, action.file_ids, proposal.resource_uri, action.at`
const actions = sql`
  proposal_actions action join proposals proposal on proposal.id = action.proposal_id`

/** The first records above `after` that no leaf tells of yet. */
export async function unsealedRecords(
  tx: Tx,
  after: bigint,
  limit: number,
): Promise<RecordSource[]> {
  const { rows } = await sql<RecordSource>`
    select ${recordColumns} from ${records}
     where record.sequence > ${after}
       and not exists (select from transparency_leaves leaf
                        where leaf.kind = 'ledgerRecord' and leaf.number = record.sequence)
     order by record.sequence limit ${limit}`.execute(tx)
  return rows
}

export async function unsealedActions(
  tx: Tx,
  after: bigint,
  limit: number,
): Promise<ActionSource[]> {
  const { rows } = await sql<ActionSource>`
    select ${actionColumns} from ${actions}
     where action.sequence > ${after}
       and not exists (select from transparency_leaves leaf
                        where leaf.kind = 'proposalAction' and leaf.number = action.sequence)
     order by action.sequence limit ${limit}`.execute(tx)
  return rows
}

export async function recordsNumbered(tx: Tx, numbers: readonly bigint[]): Promise<RecordSource[]> {
  const { rows } = await sql<RecordSource>`
    select ${recordColumns} from ${records}
     where record.sequence = any(${numbers.map(String)}::bigint[])`.execute(tx)
  return rows
}

export async function actionsNumbered(tx: Tx, numbers: readonly bigint[]): Promise<ActionSource[]> {
  const { rows } = await sql<ActionSource>`
    select ${actionColumns} from ${actions}
     where action.sequence = any(${numbers.map(String)}::bigint[])`.execute(tx)
  return rows
}

/** The numbers of all records of the credit and of those that it was split from, in their order. */
export async function recordsOfCredit(tx: Tx, creditId: string): Promise<bigint[]> {
  const { rows } = await sql<{ sequence: bigint }>`
    with recursive line (id, parent_id) as (
      select id, parent_id from credits where id = ${creditId}
      union all
      select parent.id, parent.parent_id from credits parent join line on line.parent_id = parent.id
    )
    select sequence from ledger_records where credit_id in (select id from line)
     order by sequence`.execute(tx)
  return rows.map(({ sequence }) => sequence)
}
