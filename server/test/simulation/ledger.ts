import assert from 'node:assert/strict'
import { ok } from '../world.ts'
import {
  asset,
  type Credit,
  type Model,
  type Party,
  type ProcessedClaim,
  partiesOf,
  tell,
  tons,
  touch,
} from './model.ts'

/** The ledger of the model. Who may do it has been decided. */

export function mint(
  model: Model,
  origin: ProcessedClaim,
  { id, quantity, vintage }: { id: string; quantity: bigint; vintage: number },
): Credit {
  const { owner } = origin.claim.mbp.project
  const issuer = origin.claim.mbp.registry
  const line = `${issuer.id} ${vintage}`
  const last = model.lines.get(line) ?? 0n
  model.lines.set(line, last + quantity)
  const credit: Credit = {
    ...asset(id, `/credits/${id}`),
    is: 'credit',
    parent: undefined,
    children: [],
    origin,
    quantity,
    vintage,
    from: last + 1n,
    to: last + quantity,
    status: 'active',
    owner,
    issuer,
    listing: undefined,
    lock: undefined,
    endUseBuyer: undefined,
    reason: undefined,
  }
  model.credits.push(credit)
  tell(model, 'Credit created', [owner, origin.verifier, issuer])
  return credit
}

/** Cuts the credit in order; the children inherit everything. */
export function split(
  model: Model,
  credit: Credit,
  parts: readonly { id: string; quantity: bigint; endUseBuyer?: string | undefined }[],
): Credit[] {
  tell(model, 'Credit split', partiesOf(credit))
  let next = credit.from
  credit.children = parts.map(({ id, quantity, endUseBuyer }): Credit => {
    const from = next
    next += quantity
    return {
      ...credit,
      ...asset(id, `/credits/${id}`),
      parent: credit,
      children: [],
      quantity,
      from,
      to: next - 1n,
      endUseBuyer: endUseBuyer ?? credit.endUseBuyer,
    }
  })
  for (const child of credit.children) {
    delete child.etag
    delete child.staleEtag
  }
  credit.status = 'split'
  credit.listing = undefined
  touch(credit)
  model.credits.push(...credit.children)
  return credit.children
}

/** The part that an operation is about: the credit, or the first of the two that it was cut into. */
export async function cut(model: Model, credit: Credit, quantity: bigint | undefined) {
  if (quantity === undefined || quantity === credit.quantity) return credit
  const { items } = await ok(
    credit.owner.member.get(`/credits?filter=${encodeURIComponent(`parentId eq '${credit.id}'`)}`),
  )
  const parts = [quantity, credit.quantity - quantity]
  const found: { id: string; quantity: number; serialRange: { from: number } }[] = items
  found.sort((one, other) => one.serialRange.from - other.serialRange.from)
  assert.deepEqual(
    found.map((child) => child.quantity),
    parts.map(tons),
    'a part is split off first, and the rest stays',
  )
  const children = found.map(({ id }, at) => ({ id, quantity: parts[at] ?? 0n }))
  const [part] = split(model, credit, children)
  assert.ok(part)
  return part
}

/** A listed one is thereby sold, and no longer listed. */
export function transfer(model: Model, credit: Credit, to: Party, endUseBuyer?: string) {
  tell(model, 'Credit transferred', [...partiesOf(credit), to])
  credit.owner = to
  credit.status = 'active'
  credit.listing = undefined
  credit.endUseBuyer = endUseBuyer
  touch(credit)
}

export function list(model: Model, credit: Credit, marketplace: Party) {
  tell(model, 'Credit listed', [...partiesOf(credit), marketplace])
  credit.status = 'listed'
  credit.listing = marketplace
  touch(credit)
}

export function delist(model: Model, credit: Credit) {
  tell(model, 'Credit delisted', partiesOf(credit))
  credit.status = 'active'
  credit.listing = undefined
  touch(credit)
}

export function transferListing(model: Model, credit: Credit, marketplace: Party) {
  tell(model, 'Credit listing transferred', [...partiesOf(credit), marketplace])
  credit.listing = marketplace
  touch(credit)
}

export function retire(model: Model, credit: Credit, reason?: string, endUseBuyer?: string) {
  tell(model, 'Credit retired', partiesOf(credit))
  credit.status = 'retired'
  credit.reason = reason
  credit.endUseBuyer = endUseBuyer ?? credit.endUseBuyer
  touch(credit)
}

/** A lien and a lock end with it. rulings.md 26. */
export function cancel(model: Model, credit: Credit) {
  tell(model, 'Credit cancelled', partiesOf(credit))
  credit.status = 'cancelled'
  credit.listing = undefined
  credit.lock = undefined
  touch(credit)
}

export function nameBuyer(model: Model, credit: Credit, endUseBuyer: string) {
  tell(model, 'End-use buyer transferred', partiesOf(credit))
  credit.endUseBuyer = endUseBuyer
  touch(credit)
}
