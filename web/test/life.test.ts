import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Actor } from './hands.ts'
import { as, nameOf } from './known.ts'
import { listAndSell, retire, seeRetired } from './life/market.ts'
import * as registries from './life/registry.ts'
import { quantities, type Story, stories } from './life/story.ts'
import * as suppliers from './life/supplier.ts'
import { requestIssuance, seeIssued, verify } from './life/verifier.ts'
import { enter, type Market, openMarket } from './market.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
const members = ['supplier', 'registry', 'verifier', 'marketplace', 'buyer'] as const

describe('the whole life of a credit', { skip, timeout: 300_000 }, async () => {
  if (skip) return
  const market = await openMarket()
  for (const story of stories) {
    test(`in the page alone, in the language ${story.language}`, async () => {
      await live(market, story)
    })
  }
})

async function live(market: Market, story: Story) {
  const look = { width: 1440, scheme: 'light', language: story.language } as const
  const [supplier, registry, verifier, marketplace, buyer] = await Promise.all(
    members.map((member) => enter(market, member, look)),
  )
  assert(supplier && registry && verifier && marketplace && buyer)
  const offsetBefore = await offsetOf2023(market)

  await suppliers.makeProject(supplier, story, await nameOf(market, 'registry'))
  await suppliers.submitMbp(supplier, story)
  await registries.returnRegistration(registry, story)
  await suppliers.correctAndResubmit(supplier, story)
  await registries.approveRegistration(registry, story)
  await suppliers.claim(supplier, story, await nameOf(market, 'verifier'))
  await verify(verifier, story)
  await requestIssuance(verifier, story)
  await registries.mint(registry, story)
  await seeIssued(verifier, story)
  await suppliers.list(supplier, story, await nameOf(market, 'marketplace'))
  await listAndSell(marketplace, story, await nameOf(market, 'buyer'))
  await retire(buyer, story)
  await registries.approveRetirement(registry, story)
  await seeRetired(buyer, story, offsetBefore)

  await assertAddsUp(market, story)
  const people: Actor[] = [supplier, registry, verifier, marketplace, buyer]
  assert.deepEqual(
    people.flatMap(({ complaints }) => complaints),
    [],
    'no errors on any console',
  )
  await Promise.all(people.map(({ context }) => context.close()))
}

async function offsetOf2023(market: Market): Promise<number> {
  const get = await as(market, 'buyer')
  const [{ id }] = (await get('/esgs')).items
  const periods: { startDate: string; offsetQuantity: number }[] = (
    await get(`/esgs/${id}`)
  ).milestones.flatMap(({ reportingPeriods }: { reportingPeriods: unknown[] }) => reportingPeriods)
  return periods.find(({ startDate }) => startDate === '2023-01-01')?.offsetQuantity ?? 0
}

/** By the API: the parts that are not split again are together what was minted. */
async function assertAddsUp(market: Market, { assetId }: Story) {
  const get = await as(market, 'registry')
  const { items } = await get(
    `/credits?filter=${encodeURIComponent(`assetId eq '${assetId}'`)}&top=50`,
  )
  const parts: { status: string; quantity: number }[] = items.filter(
    ({ status }: { status: string }) => status !== 'split',
  )
  const found = parts.map(({ status, quantity }) => `${status} ${quantity}`).sort()
  const { kept, offered, sold, retired, left } = quantities
  assert.deepEqual(
    found,
    [`active ${left}`, `listed ${kept}`, `listed ${offered - sold}`, `retired ${retired}`].sort(),
  )
  assert.equal(
    parts.reduce((sum, { quantity }) => sum + quantity, 0),
    quantities.minted,
  )
}
