import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { draftMbp, market, mintedCredit, registeredMbp, submit, verifiedClaim } from '../life.ts'
import { ok, refused, World } from '../world.ts'

/** The second table of docs/coverage.md. rulings.md 35. */
let world: World
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())

test('a path means the same in any case, with a slash at the end, and by its alias', async () => {
  const parties = await market(world)
  const { supplier, registry } = parties
  const credit = await mintedCredit(parties)
  const project = `${credit.ecoProjectId}`
  const processed = `${credit.processedClaimId}`
  const retire = await submit(supplier, 'CreditRetire', `/Tokens/${credit.id.toUpperCase()}/`)
  assert.equal(retire.resourceUri, credit.resourceUri)
  const spellings = [
    [`/ecoProjects/${project}`, `/ecoprojects/${project}/`, `/ECOPROJECTS/${project}`],
    [
      `/processedClaims/${processed}`,
      `/processedClaim/${processed}`,
      `/processedclaim/${processed.toUpperCase()}/`,
    ],
    [`/proposals/${retire.id}`, `/proposal/${retire.id}`, `/Proposal/${retire.id}/`],
    [`/credits/${credit.id}`, `/tokens/${credit.id}`, `/Tokens/${credit.id}/`],
    [`/credits/${credit.id}/lineage`, `/tokens/${credit.id}/Lineage/`],
    ['/proposals', '/proposal/', '/PROPOSAL'],
  ]
  for (const [path = '', ...others] of spellings) {
    const meant = await ok(registry.get(path))
    for (const other of others) assert.deepEqual(await ok(registry.get(other)), meant, other)
  }
})

test('what translation has damaged is no path and no action', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const mbp = await registeredMbp(parties)
  const { claim, processedClaimUri } = await verifiedClaim(parties, mbp)
  const processed = processedClaimUri.split('/').at(-1)
  const link = { tag: 'map', fileUrl: 'https://example.org/map' }

  await refused(supplier.post('/filer', link), 404, 'not-found')
  await refused(supplier.get(`/processedKn/${processed}`), 404, 'not-found')
  await refused(supplier.post(claim.resourceUri, {}), 404, 'not-found')
  const spaced = `/ecoprojects/${mbp.ecoProjectId}/modular%20benefit%20projects/${mbp.id}`
  await refused(supplier.get(spaced), 404, 'not-found')

  const draft = await draftMbp(parties)
  const register = await submit(supplier, 'MBPRegister', draft.resourceUri)
  for (const word of ['Avvisa', 'Godkänna', 'Skicka igen', 'Ta bort', 'constructor', 'Mint']) {
    await refused(registry.act(register.id, word), 422, 'unknown-action')
  }
  const mint = await submit(verifier, 'CreditMint', processedClaimUri)
  await refused(registry.act(mint.id, 'Approve'), 422, 'unknown-action')
})

test('action words match in any case: Submit is Resubmit and Remove is Withdraw, for every type', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const mbp = await draftMbp(parties)
  const register = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(registry.act(register.id, 'RETURNFOREDITS'))
  await ok(supplier.act(register.id, 'remove'))
  await ok(supplier.act(register.id, 'SUBMIT'))
  await ok(registry.act(register.id, 'approve'))

  const { processedClaimUri } = await verifiedClaim(parties, mbp)
  const mint = await submit(verifier, 'CreditMint', processedClaimUri)
  await ok(verifier.act(mint.id, 'Remove'))
  await ok(verifier.act(mint.id, 'Submit'))
  const minted = await ok(registry.act(mint.id, 'mInT', { assetId: 'SLIP-1' }))
  assert.deepEqual(
    minted.actions.map(({ action }: { action: string }) => action),
    ['Submit', 'Withdraw', 'Resubmit', 'Mint'],
  )

  const [credit] = minted.outcome.resourceUris
  const retire = await submit(supplier, 'CreditRetire', credit)
  await ok(supplier.act(retire.id, 'REMOVE'))
  await ok(supplier.act(retire.id, 'submit'))
  await ok(registry.act(retire.id, 'APPROVE'))
  assert.equal((await ok(supplier.get(credit))).status, 'retired')
})
