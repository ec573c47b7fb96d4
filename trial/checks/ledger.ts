import { sql } from 'kysely'
import type { Db } from '../../server/src/db/open.ts'
import { checkPromises, inSnapshot, totalsOf } from '../../server/src/ledger/verify.ts'
import { checkLog } from '../../server/src/transparency/check.ts'
import { logGet, waitingCount } from '../../server/src/transparency/log-store.ts'
import type { Differences } from '../differences.ts'
import { at, listAt, textAt, type Write } from '../write.ts'
import { type ExpectedCredit, expectedCredits } from './expected.ts'

/** Where the trial began: what it did not do itself. */
export interface Beginning {
  credits: readonly ExpectedCredit[]
  recordSequence: bigint
  actionSequence: bigint
  eventInserted: bigint
  keys: ReadonlySet<string>
}

export async function beginningOf(db: Db): Promise<Beginning> {
  const credits = await creditsIn(db)
  const { rows } = await sql<{ records: bigint; actions: bigint; events: bigint }>`
    select (select coalesce(max(sequence), 0) from ledger_records) as records,
           (select coalesce(max(sequence), 0) from proposal_actions) as actions,
           (select coalesce(max(inserted), 0) from events) as events`.execute(db)
  const keys = await db.selectFrom('idempotencyKeys').select('key').execute()
  return {
    credits,
    recordSequence: rows[0]?.records ?? 0n,
    actionSequence: rows[0]?.actions ?? 0n,
    eventInserted: rows[0]?.events ?? 0n,
    keys: new Set(keys.map(({ key }) => key)),
  }
}

async function creditsIn(db: Db): Promise<ExpectedCredit[]> {
  const rows = await db
    .selectFrom('credits')
    .select(['id', 'ownerId', 'status', 'quantity as units', 'parentId'])
    .execute()
  return rows
}

/** Owner, status, quantity and parent of every credit, as clients were told. */
export async function checkCredits(
  db: Db,
  beginning: Beginning,
  writes: readonly Write[],
  supplierId: string,
  differences: Differences,
) {
  const expected = expectedCredits(beginning.credits, writes, supplierId)
  const line = ({ id, ownerId, status, units, parentId }: ExpectedCredit) =>
    `${id} of ${ownerId} ${status} ${units} from ${parentId}`
  const found = await creditsIn(db)
  differences.compare('Credits', [...expected.values()].map(line), found.map(line))
  return found.length
}

/** Each acknowledged write has its answer kept and its records written, once; and nothing else has. */
export async function checkWrites(
  db: Db,
  beginning: Beginning,
  writes: readonly Write[],
  differences: Differences,
) {
  const done = writes.filter(({ answer }) => answer)
  const kept = await db.selectFrom('idempotencyKeys').select(['key', 'status', 'body']).execute()
  differences.compare(
    'Answers kept with their keys',
    done.map(({ key, answer }) => `${key} ${answer?.status} ${answer?.text}`),
    kept
      .filter(({ key }) => !beginning.keys.has(key))
      .map(({ key, status, body }) => `${key} ${status} ${body ?? ''}`),
  )
  const records = await db
    .selectFrom('ledgerRecords')
    .select(['operation', 'creditId'])
    .where('sequence', '>', beginning.recordSequence)
    .execute()
  const recordCount = records.length
  differences.compare(
    'Ledger records',
    done.flatMap(recordsOf),
    records.map(({ operation, creditId }) => `${operation} ${creditId}`),
  )
  const actions = await db
    .selectFrom('proposalActions')
    .select(['proposalId', 'action'])
    .where('sequence', '>', beginning.actionSequence)
    .execute()
  differences.compare(
    'Decisions',
    done.flatMap(decisionsOf),
    actions.map(({ proposalId, action }) => `${action} ${proposalId}`),
  )
  const events = await db
    .selectFrom('events')
    .select(['typeId', 'resourceUri'])
    .where('inserted', '>', beginning.eventInserted)
    .where('typeId', 'in', [CREATED, SPLIT, TRANSFERRED, RETIRED])
    .execute()
  differences.compare(
    'Events of credits',
    done.flatMap(recordsOf).flatMap((record) => {
      const [operation = '', id] = record.split(' ')
      const typeId = eventOf[operation]
      return typeId === undefined ? [] : [`${typeId} /credits/${id}`]
    }),
    events.map(({ typeId, resourceUri }) => `${typeId} ${resourceUri}`),
  )
  return recordCount
}

const [CREATED, SPLIT, TRANSFERRED, RETIRED] = [27, 28, 29, 31]
const eventOf: Record<string, number> = {
  mint: CREATED,
  split: SPLIT,
  transfer: TRANSFERRED,
  retire: RETIRED,
}

const byApproval: Record<string, string> = {
  CreditRetire: 'retire',
  MarketplaceListingRegister: 'list',
  MarketplaceListingDeregister: 'delist',
  MarketplaceListingTransfer: 'transferListing',
}

/** Operation and credit of each record that a write must have made. */
function recordsOf({ path, body, answer }: Write): string[] {
  const [, creditId = '', verb = ''] = /^\/credits\/([^/]+)\/(\w+)$/.exec(path) ?? []
  if (verb === 'split') {
    const children = listAt(answer?.body, 'items').map((child) => textAt(child, 'id'))
    return [`split ${creditId}`, ...children.map((id) => `child ${id}`)]
  }
  if (verb === 'transfer') return [`transfer ${creditId}`]
  const action = at(body, 'action')
  if (action === 'Mint') {
    return [`mint ${textAt(answer?.body, 'outcome', 'resourceUris', 0).split('/').at(-1)}`]
  }
  if (action !== 'Approve') return []
  const operation = byApproval[textAt(answer?.body, 'type')]
  const about = textAt(answer?.body, 'resourceUri').split('/').at(-1)
  return operation === undefined ? [] : [`${operation} ${about}`]
}

function decisionsOf({ path, body, answer }: Write): string[] {
  if (path === '/proposals') return [`Submit ${textAt(answer?.body, 'id')}`]
  const [, proposalId] = /^\/proposals\/([^/]+)\/action$/.exec(path) ?? []
  return proposalId === undefined ? [] : [`${textAt(body, 'action')} ${proposalId}`]
}

/** The service's own promises, on one state of the database; how many leaves the log has. */
export async function checkProofs(db: Db, differences: Differences) {
  return inSnapshot(db, async (tx) => {
    const checked = [...(await checkPromises(tx)), ...(await checkLog(tx))]
    for (const { name, brokenCount, findings } of checked) {
      const [first] = findings
      if (brokenCount > 0) differences.tell(`verify: ${name}: ${brokenCount}, ${first?.message}`)
    }
    const { minted, active, listed, retired, cancelled } = await totalsOf(tx)
    if (minted !== active + listed + retired + cancelled) {
      differences.tell(`${minted} units were minted, and other ${active} ${listed} ${retired} are`)
    }
    const log = await logGet(tx)
    return { leaves: Number(log?.size ?? 0), units: minted }
  })
}

export async function isSealed(db: Db): Promise<boolean> {
  return (await waitingCount(db, await logGet(db))) === 0
}
