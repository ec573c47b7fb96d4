import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { market, mintedCredit, submit } from '../life.ts'
import { created, ok, refused, World } from '../world.ts'
import { idsOf, upload } from './steps.ts'

/** The section "Sök och visa krediter" of the source, task by task. */
let world: World
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())

test('[Sök och visa krediter › Hämta alla krediter] a buyer lists all credits and filters them by status', async () => {
  const parties = await market(world)
  const { supplier, registry, buyer } = parties
  const credit = await mintedCredit(parties)
  const { items: children } = await created(
    supplier.post(`${credit.resourceUri}/split`, { quantities: [300, 700] }),
  )
  const [retired, active] = children
  const retire = await submit(supplier, 'CreditRetire', retired.resourceUri)
  await ok(registry.act(retire.id, 'Approve'))

  const { items } = await ok(buyer.get('/credits'))
  const statuses = Object.fromEntries(
    items.map(({ id, status }: Record<string, string>) => [id, status]),
  )
  assert.equal(statuses[credit.id], 'split')
  assert.equal(statuses[retired.id], 'retired')
  assert.equal(statuses[active.id], 'active')

  // The reader may filter it itself, or let the service do it.
  const ofRegistry = `/credits?issuerId=${registry.id}`
  assert.deepEqual(await idsOf(buyer, `${ofRegistry}&status=active`), [active.id])
  assert.deepEqual(await idsOf(buyer, `${ofRegistry}&status=listed`), [])
  assert.deepEqual(
    await idsOf(
      buyer,
      `${ofRegistry}&filter=${encodeURIComponent("status in ('retired','split')")}`,
    ),
    [retired.id, credit.id],
  )
  assert.deepEqual(
    await idsOf(buyer, `/tokens/?issuerId=${registry.id}&orderBy=quantity&vintage=2024`),
    [retired.id, active.id, credit.id],
  )
  const first = await ok(buyer.get(`${ofRegistry}&top=2`))
  const second = await ok(buyer.get(`${ofRegistry}&top=2&page=${first.nextPage}`))
  assert.deepEqual(
    [...first.items, ...second.items].map(({ id }) => id),
    [active.id, retired.id, credit.id],
  )
  assert.equal(second.nextPage, undefined)
  await refused(world.anonymous().get('/credits'), 401, 'not-signed-in')
})

test('[Sök och visa krediter › Visa kreditinformationen] a buyer sees where a credit comes from, without what is between the parties', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier, buyer } = parties
  const credit = await mintedCredit(parties)
  const certificate = await upload(registry, {
    tag: 'certificate',
    resourceUri: credit.resourceUri,
  })

  const { items } = await ok(buyer.get(`/credits?ownerId=${supplier.id}`))
  const seen = await ok(buyer.get(`/credits/${items[0].id}/lineage`))
  assert.equal(seen.credit.id, credit.id)
  assert.deepEqual(
    seen.credit.files.map(({ id }: { id: string }) => id),
    [certificate.id],
  )
  assert.equal(seen.ecoProject.name, 'Gazi Bay')
  assert.equal(seen.ecoProject.country, 'KEN')
  assert.equal(seen.mbp.methodology, 'VM0033')
  assert.equal(seen.claim.quantity, 1000)
  assert.deepEqual(
    seen.claim.checkpoints.map((each: Record<string, unknown>) => each.environmentalEffectBefore),
    [600.5, 600],
  )
  assert.equal(seen.processedClaim.ownerId, verifier.id)
  assert.deepEqual(
    seen.processedClaim.checkpointResults.map(({ outcome }: { outcome: string }) => outcome),
    ['Verified', 'Verified'],
  )
  assert.equal(seen.mint.quantity, 1000)
  assert.equal(seen.mint.issuerId, registry.id)
  assert.deepEqual(
    seen.history.map(({ what }: { what: string }) => what),
    ['mint'],
  )

  // Comments and files of the steps are for their readers only. rulings.md 19.
  const asSupplier = await ok(supplier.get(`/credits/${credit.id}/lineage`))
  for (const step of ['processedClaim', 'claim', 'mbp']) {
    assert.equal('files' in seen[step], false)
    assert.deepEqual(asSupplier[step].files, [])
  }
  assert.equal('comment' in seen.processedClaim.checkpointResults[0], false)
  assert.equal(asSupplier.processedClaim.checkpointResults[0].comment, null)
})
