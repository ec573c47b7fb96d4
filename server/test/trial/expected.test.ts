import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ExpectedCredit, expectedCredits } from '../../../trial/checks/expected.ts'
import { Differences } from '../../../trial/differences.ts'
import type { Party, Write } from '../../../trial/write.ts'

const party = (id: string): Party => ({ name: id, id, token: '' })
const [supplier, buyer, place] = ['supplier', 'buyer', 'place'].map(party)
const credit: ExpectedCredit = {
  ...{ id: 'one', ownerId: 'supplier', status: 'active', units: 100_000n, parentId: null },
}

function acknowledged(by: Party | undefined, path: string, body: object, said: object, etag = 1) {
  assert(by)
  const answer = { status: 200, text: '', body: said, etag: `"${etag}"` }
  return { key: path, by, path, body, answer, isDoubtful: false } satisfies Write
}

const approval = (type: string) =>
  acknowledged(
    place,
    '/proposals/p/action',
    { action: 'Approve' },
    { type, resourceUri: '/credits/one' },
  )
const sale = (by: Party | undefined, id: string, newOwnerId: string, version: number) =>
  acknowledged(by, `/credits/${id}/transfer`, { newOwnerId }, {}, version)
const parts = [
  { id: 'a', quantity: 4 },
  { id: 'b', quantity: 6 },
]
const split = acknowledged(buyer, '/credits/one/split', {}, { items: parts })

const told = (writes: readonly Write[]) =>
  [...expectedCredits([credit], writes, 'supplier').values()].map(
    ({ id, ownerId, status, units }) => `${id} ${ownerId} ${status} ${units}`,
  )

test('whoever bought a credit last owns it and what it is split into, in whatever order it is told', () => {
  const first = sale(supplier, 'one', 'place', 2)
  const second = sale(place, 'one', 'buyer', 3)
  const third = sale(buyer, 'b', 'supplier', 2)
  const expected = ['one buyer split 100000', 'a buyer active 40000', 'b supplier active 60000']
  for (const writes of [
    [first, second, split, third],
    [third, split, second, first],
  ]) {
    assert.deepEqual(told(writes).sort(), expected.sort())
  }
})

test('a listed credit is split into listed ones, and no longer listed once it is sold', () => {
  const listing = approval('MarketplaceListingRegister')
  assert.deepEqual(told([listing]), ['one supplier listed 100000'])
  assert.deepEqual(told([listing, split]), [
    'one supplier split 100000',
    'a supplier listed 40000',
    'b supplier listed 60000',
  ])
  assert.deepEqual(told([listing, sale(place, 'one', 'buyer', 3)]), ['one buyer active 100000'])
})

test('a retired credit stays with its owner', () => {
  const writes = [sale(supplier, 'one', 'buyer', 2), approval('CreditRetire')]
  assert.deepEqual(told(writes), ['one buyer retired 100000'])
})

test('what is missing and what is there too often are told apart', () => {
  const said: string[] = []
  const differences = new Differences((line) => said.push(line))
  differences.compare('Records', ['a', 'b', 'b'], ['b', 'a', 'b'])
  assert.deepEqual(said, [])
  differences.compare('Records', ['a', 'b'], ['b', 'b'])
  assert.deepEqual(differences.all, [
    'Records: missing 1: a (1 times)',
    'Records: too many 1: b (1 times)',
  ])
})
