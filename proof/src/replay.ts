import type { CreditStatus, Entry, LedgerOperation, LedgerRecordEntry } from './entry.ts'

/**
 * Reads a log from its first leaf on and checks that it tells a possible story: serials are minted
 * once, one after the other, children tile their parent, nothing happens to a credit that has ended.
 * What the log does not tell in the open (who owned what) is not checked here.
 */
export interface Fault {
  /** The leaf that it shows at. */
  index: number
  recordId: string
  creditId: string | null
  message: string
}

/** In units of 0.0001 mtCO2e. issued = active + listed + retired + cancelled. */
export interface Supply {
  registryId: string
  ecoProjectId: string | null
  vintage: number
  issued: bigint
  active: bigint
  listed: bigint
  retired: bigint
  cancelled: bigint
}

interface Credit {
  registryId: string
  lineKey: string
  from: bigint
  to: bigint
  status: CreditStatus
  ecoProjectId: string | null
  vintage: number
  /** Of a split credit: where its next child must begin. */
  nextChild: bigint
}

/** What an operation may be done to. */
const before: Record<LedgerOperation, readonly CreditStatus[]> = {
  mint: [],
  child: [],
  split: ['active', 'listed'],
  transfer: ['active', 'listed'],
  list: ['active'],
  delist: ['listed'],
  transferListing: ['listed'],
  retire: ['active'],
  cancel: ['active', 'listed'],
  endUseBuyerTransfer: ['active', 'listed'],
}

export class Replay {
  readonly faults: Fault[] = []
  private readonly credits = new Map<string, Credit>()
  private readonly lines = new Map<string, bigint>()
  private readonly seen = new Set<string>()
  /** Split credits whose children do not tile them yet. */
  private readonly untiled = new Map<string, { index: number; recordId: string }>()

  /** The next leaf, in the order of the log. */
  read(entry: Entry, index: number) {
    const tell = (message: string, creditId: string | null = null) =>
      this.faults.push({ index, recordId: entry.id, creditId, message })
    const key = `${entry.kind} ${entry.id}`
    if (this.seen.has(key)) tell('It is logged twice')
    this.seen.add(key)
    if (entry.kind === 'ledgerRecord') {
      const wrong = this.apply(entry, index)
      if (wrong !== undefined) tell(wrong, entry.creditId)
    }
  }

  /** What is open at the end: a split without all of its children. */
  end(): Fault[] {
    for (const [creditId, { index, recordId }] of this.untiled) {
      this.faults.push({ index, recordId, creditId, message: 'Its children do not tile it' })
    }
    this.untiled.clear()
    return this.faults
  }

  /** Who has what by project and vintage, recomputed from the log alone. */
  supply(): Supply[] {
    const groups = new Map<string, Supply>()
    for (const credit of this.credits.values()) {
      if (credit.status === 'split') continue
      const { registryId, ecoProjectId, vintage, status } = credit
      const key = JSON.stringify([registryId, ecoProjectId, vintage])
      const none = { issued: 0n, active: 0n, listed: 0n, retired: 0n, cancelled: 0n }
      const group = groups.get(key) ?? { registryId, ecoProjectId, vintage, ...none }
      const quantity = credit.to - credit.from + 1n
      group[status] += quantity
      group.issued += quantity
      groups.set(key, group)
    }
    return [...groups.values()]
  }

  /** What a credit is at last; undefined for one that the log does not know. */
  statusOf(creditId: string): CreditStatus | undefined {
    return this.credits.get(creditId)?.status
  }

  private apply(entry: LedgerRecordEntry, index: number): string | undefined {
    if (entry.operation === 'mint') return this.mint(entry)
    if (entry.operation === 'child') return this.child(entry)
    const credit = this.credits.get(entry.creditId)
    if (!credit) return 'It moves a credit that was never minted'
    if (!before[entry.operation].includes(credit.status)) {
      return `It would ${entry.operation} a credit that is ${credit.status}`
    }
    if (!isSameRange(credit, entry)) return 'Its serials are not those of its credit'
    if (entry.status !== statusAfter(entry.operation)) return `It leaves the credit ${entry.status}`
    if (entry.operation === 'split') {
      this.untiled.set(entry.creditId, { index, recordId: entry.id })
    }
    credit.status = entry.status ?? credit.status
    return undefined
  }

  private mint(entry: LedgerRecordEntry): string | undefined {
    if (this.credits.has(entry.creditId)) return 'Its credit came into being before'
    const { registryId, lineKey, ecoProjectId = null, vintage = 0 } = entry
    const line = JSON.stringify([registryId, lineKey])
    const [from, to] = [BigInt(entry.serialFrom), BigInt(entry.serialTo)]
    const last = this.lines.get(line) ?? 0n
    this.add(entry, { ecoProjectId, vintage })
    if (to > last) this.lines.set(line, to)
    if (from !== last + 1n || to < from) {
      return `It mints ${from} to ${to} of line ${lineKey}, whose next serial is ${last + 1n}`
    }
    return entry.status === 'active' ? undefined : `It mints a credit that is ${entry.status}`
  }

  private child(entry: LedgerRecordEntry): string | undefined {
    if (this.credits.has(entry.creditId)) return 'Its credit came into being before'
    const parent = this.credits.get(entry.parentId ?? '')
    if (!parent) return 'Its parent was never minted'
    this.add(entry, parent)
    const isInLine = parent.registryId === entry.registryId && parent.lineKey === entry.lineKey
    const to = BigInt(entry.serialTo)
    if (parent.status !== 'split' || !isInLine || BigInt(entry.serialFrom) !== parent.nextChild) {
      return 'It does not follow the other children of its parent'
    }
    parent.nextChild = to + 1n
    if (to > parent.to || to < BigInt(entry.serialFrom)) return 'It does not fit into its parent'
    if (to === parent.to) this.untiled.delete(entry.parentId ?? '')
    return entry.status === 'active' || entry.status === 'listed'
      ? undefined
      : `It is born ${entry.status}`
  }

  private add(entry: LedgerRecordEntry, of: Pick<Credit, 'ecoProjectId' | 'vintage'>) {
    const from = BigInt(entry.serialFrom)
    this.credits.set(entry.creditId, {
      registryId: entry.registryId,
      lineKey: entry.lineKey,
      from,
      to: BigInt(entry.serialTo),
      status: entry.status ?? 'active',
      ecoProjectId: of.ecoProjectId,
      vintage: of.vintage,
      nextChild: from,
    })
  }
}

function isSameRange(credit: Credit, entry: LedgerRecordEntry): boolean {
  return (
    credit.registryId === entry.registryId &&
    credit.lineKey === entry.lineKey &&
    credit.from === BigInt(entry.serialFrom) &&
    credit.to === BigInt(entry.serialTo)
  )
}

/** What the credit is after an operation that is no birth. */
export function statusAfter(operation: LedgerOperation): CreditStatus | null {
  switch (operation) {
    case 'split':
      return 'split'
    case 'retire':
      return 'retired'
    case 'cancel':
      return 'cancelled'
    case 'list':
    case 'transferListing':
      return 'listed'
    case 'transfer':
    case 'delist':
    case 'mint':
      return 'active'
    default:
      return null
  }
}
