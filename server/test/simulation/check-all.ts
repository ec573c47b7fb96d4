import assert from 'node:assert/strict'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { ok, type World } from '../world.ts'
import { assertSound, checkThing } from './check.ts'
import {
  type Credit,
  isOpen,
  leavesOf,
  type Model,
  type Party,
  type Period,
  tons,
} from './model.ts'

/** Everything that the service keeps, beside the model; and what must hold whatever happened. */
export class Checks {
  readonly #world: World
  readonly #model: Model
  /** How far each party has read its events, and how many of each kind it was told. */
  readonly #read = new Map<Party, { after: number; told: Map<string, number> }>()

  constructor(world: World, model: Model) {
    this.#world = world
    this.#model = model
  }

  async run() {
    await this.#credits()
    await this.#proposals()
    await this.#assets()
    await this.#events()
    await this.#traders()
    assert.deepEqual(await verifyLedger(this.#world.db), [], 'the ledger verifies')
  }

  /** At the end of a run: every single thing as it is shown. */
  async runOverHttp() {
    const { projects, mbps, claims, processedClaims, credits, proposals, parties } = this.#model
    const all = [projects, mbps, claims, processedClaims, credits, proposals, parties].flat()
    for (const thing of all) await checkThing(this.#model, thing)
    await this.#periods()
  }

  async #credits() {
    const { credits } = this.#model
    const rows = await this.#world.db
      .selectFrom('credits')
      .select(['id', 'status', 'ownerId', 'listingMarketplaceId', 'openProposalId', 'parentId'])
      .select(['quantity', 'serialFrom', 'serialTo', 'lineKey', 'issuerId'])
      .execute()
    const found = new Map(rows.map((row) => [row.id, row]))
    assert.equal(found.size, credits.length, 'as many credits as in the model')
    for (const credit of credits) {
      assertSound(credit)
      assert.deepEqual(found.get(credit.id), rowOf(credit), `${credit.uri} is not as in the model`)
    }
    conserved(rows)
  }

  async #proposals() {
    const rows = await this.#world.db
      .selectFrom('proposals')
      .select(['id', 'type', 'status', 'assetId', 'submitterId', 'reviewerId', 'wasAccepted'])
      .execute()
    const found = new Map(rows.map((row) => [row.id, row]))
    assert.equal(found.size, this.#model.proposals.length, 'as many proposals as in the model')
    for (const proposal of this.#model.proposals) {
      const { id, type, status, about, submitter, reviewer, wasAccepted } = proposal
      const parties = { submitterId: submitter.id, reviewerId: reviewer.id }
      const row = { id, type, status, assetId: about.id, ...parties, wasAccepted }
      assert.deepEqual(found.get(id), row, `${proposal.uri} is not as in the model`)
    }
    // A credit is locked by the one open proposal on it, or by none.
    const open = this.#model.proposals.filter(isOpen).filter(({ about }) => about.is === 'credit')
    const locks = this.#model.credits.flatMap(({ lock }) => lock ?? [])
    assert.deepEqual(locks.map(({ id }) => id).sort(), open.map(({ id }) => id).sort())
    const openIds = rows
      .filter(({ status }) => !['approved', 'rejected', 'withdrawn'].includes(status))
      .map(({ assetId, type }) => `${type} ${assetId}`)
    assert.equal(new Set(openIds).size, openIds.length, 'one open proposal of a type on an asset')
  }

  async #assets() {
    const { mbps, claims, processedClaims } = this.#model
    const { db } = this.#world
    for (const [table, things] of [
      ['mbps', mbps],
      ['mbpClaims', claims],
      ['processedClaims', processedClaims],
    ] as const) {
      const rows = await db.selectFrom(table).select(['id', 'status']).execute()
      const expected = things.map(({ id, status }) => ({ id, status }))
      const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
      assert.deepEqual(rows.sort(byId), expected.sort(byId), `${table} are as in the model`)
    }
  }

  /** Each party is told of everything once. domain.md 5. */
  async #events() {
    for (const party of this.#model.parties) {
      const read = this.#read.get(party) ?? { after: 0, told: new Map<string, number>() }
      this.#read.set(party, read)
      for (;;) {
        const { items } = await ok(party.member.get(`/events?after=${read.after}&top=500`))
        for (const { sequence, type, data, organizationIds } of items) {
          assert.ok(sequence > read.after, 'events come in order, each once')
          assert.ok(organizationIds.includes(party.id), 'an event names who is told')
          read.after = sequence
          const name = data.proposalType ? `${data.proposalType}.${data.action}` : type.name
          read.told.set(name, (read.told.get(name) ?? 0) + 1)
        }
        if (items.length < 500) break
      }
      const others = ['Emission goal created', 'Emission milestone created']
      const told = [...read.told].filter(([name]) => !others.includes(name)).sort()
      const expected = [...(this.#model.told.get(party) ?? [])].sort()
      assert.deepEqual(told, expected, `${party.name} is told of each step once`)
    }
  }

  async #traders() {
    const rows = await this.#world.db
      .selectFrom('traders')
      .select(['marketplaceId', 'organizationId'])
      .execute()
    const expected = this.#model.parties.flatMap(({ id, tradesOn }) =>
      [...tradesOn].map((place) => `${place.id} ${id}`),
    )
    const found = rows.map(
      ({ marketplaceId, organizationId }) => `${marketplaceId} ${organizationId}`,
    )
    assert.deepEqual(found.sort(), expected.sort(), 'traders are as in the model')
  }

  /** What was retired for a reporting period is what it is offset by. */
  async #periods() {
    for (const { member, periods } of this.#model.parties) {
      for (const period of periods) {
        const { offsetQuantity } = await ok(member.get(period.uri))
        assert.equal(offsetQuantity, tons(this.#offset(period)), `${period.uri} is offset exactly`)
      }
    }
  }

  #offset({ id }: Period): bigint {
    return this.#model.proposals
      .filter(({ status, terms }) => status === 'approved' && terms.periodId === id)
      .reduce((sum, { about }) => sum + (about.is === 'credit' ? about.quantity : 0n), 0n)
  }
}

const rowOf = (credit: Credit) => ({
  id: credit.id,
  status: credit.status,
  ownerId: credit.owner.id,
  listingMarketplaceId: credit.listing?.id ?? null,
  openProposalId: credit.lock?.id ?? null,
  parentId: credit.parent?.id ?? null,
  quantity: credit.quantity,
  serialFrom: credit.from,
  serialTo: credit.to,
  lineKey: String(credit.vintage),
  issuerId: credit.issuer.id,
})

interface Leaf {
  status: string
  quantity: bigint
  serialFrom: bigint
  serialTo: bigint
  lineKey: string
  issuerId: string
}

/** On each line the leaves run on from serial 1, without a gap or an overlap. rulings.md 23. */
function conserved(rows: readonly Leaf[]) {
  const lines = Map.groupBy(
    rows.filter(({ status }) => status !== 'split'),
    ({ issuerId, lineKey }) => `${issuerId} ${lineKey}`,
  )
  for (const [line, leaves] of lines) {
    let next = 1n
    for (const leaf of leaves.sort((one, other) => (one.serialFrom < other.serialFrom ? -1 : 1))) {
      assert.equal(leaf.serialFrom, next, `line ${line} runs on`)
      assert.equal(leaf.serialTo - leaf.serialFrom + 1n, leaf.quantity)
      next = leaf.serialTo + 1n
    }
  }
}

/** For each minted credit, its leaves add up to what was minted: in the model, which is compared. */
export function assertConserved({ credits }: Model) {
  for (const credit of credits.filter(({ parent }) => !parent)) {
    const sum = leavesOf(credit).reduce((total, leaf) => total + leaf.quantity, 0n)
    assert.equal(sum, credit.quantity, `the leaves of ${credit.uri} add up`)
  }
}
