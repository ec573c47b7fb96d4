import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createApp } from '../../src/app.ts'
import { openDb, openPool } from '../../src/db/open.ts'
import { newId } from '../../src/lib/ids.ts'
import { Problem, type ProblemCode, problems } from '../../src/lib/problem.ts'
import { diskFileStore } from '../../src/node/disk-file-store.ts'
import { clamd } from '../../src/node/scan/clamd.ts'
import { scannedFileStore } from '../../src/node/scan/scanned-file-store.ts'
import { EICAR, fakeClamd } from '../fake-clamd.ts'
import { milestoneOf, newMilestone, newScorecard, ownedCredit, report } from '../goals.ts'
import { uploaded } from '../imports-asked.ts'
import {
  acceptedClaim,
  draftMbp,
  market as marketOf,
  mintedCredit,
  newClaim,
  newMbp,
  newProject,
  nextAssetId,
  registeredMbp,
  submit,
  verifiedClaim,
} from '../life.ts'
import { openMarket, type SignOnMarket } from '../sign-on/market.ts'
import type { Account } from '../sign-on/provider.ts'
import {
  created,
  type Member,
  ok,
  type Reply,
  roles,
  World,
  webhookSurroundings,
} from '../world.ts'

let world: World
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())

type Answer = Pick<Reply, 'status' | 'body' | 'headers'>
type Scenarios = Partial<Record<ProblemCode, () => Promise<Answer>>>

const market = () => marketOf(world)

/** A credit, and a marketplace on which its owner trades. */
async function trading() {
  const parties = await market()
  const marketplace = await world.organization(roles.marketplace)
  const { supplier } = parties
  const trade = await submit(
    supplier,
    'MarketplaceTraderRegister',
    `/organizations/${supplier.id}`,
    { reviewerId: marketplace.id },
  )
  await ok(marketplace.act(trade.id, 'Approve'))
  return { ...parties, marketplace, credit: await mintedCredit(parties) }
}

async function listed() {
  const all = await trading()
  const { supplier, marketplace, credit } = all
  const listing = await submit(supplier, 'MarketplaceListingRegister', credit.resourceUri, {
    reviewerId: marketplace.id,
  })
  await ok(marketplace.act(listing.id, 'Approve'))
  return all
}

async function credited() {
  const parties = await market()
  return { ...parties, credit: await mintedCredit(parties) }
}

async function accepted() {
  const parties = await market()
  const mbp = await registeredMbp(parties)
  return { ...parties, mbp, ...(await acceptedClaim(parties, mbp)) }
}

async function verified() {
  const parties = await market()
  const mbp = await registeredMbp(parties)
  return { ...parties, mbp, ...(await verifiedClaim(parties, mbp)) }
}

async function mintWaiting() {
  const all = await verified()
  return { ...all, mint: await submit(all.verifier, 'CreditMint', all.processedClaimUri) }
}

async function submittedMbp() {
  const parties = await market()
  const mbp = await draftMbp(parties)
  return {
    ...parties,
    mbp,
    proposal: await submit(parties.supplier, 'MBPRegister', mbp.resourceUri),
  }
}

const propose = (member: Member, type: string, resourceUri: string, more: object = {}) =>
  member.post('/proposals', { type, resourceUri, ...more })

const link = (more: object = {}) => ({
  tag: 'Map',
  fileUrl: 'https://files.example/map',
  ...more,
})

async function judgeAll({ verifier, processedClaimUri }: Awaited<ReturnType<typeof accepted>>) {
  const { checkpointResults } = await ok(verifier.get(processedClaimUri))
  return (change: object) =>
    ok(
      verifier.patch(processedClaimUri, {
        checkpointResults: checkpointResults.map(({ id }: { id: string }) => ({ id, ...change })),
      }),
    )
}

const atTheDoor: Scenarios = {
  'invalid-request': async () => (await market()).supplier.post('/ecoProjects', {}),
  'malformed-json': async () => (await market()).supplier.post('/ecoProjects', '{"name": '),
  'invalid-filter': async () => (await market()).supplier.get('/ecoProjects?filter=name'),
  'not-invited': () => signOn(async (market) => market.person()),
  'email-not-verified': () =>
    signOn(async (market) => ({ ...(await market.invited()), email_verified: false })),
  'account-in-use': () =>
    signOn(async (market) => {
      const person = await market.invited()
      await market.callBy(person)
      return { ...person, sub: 'another' }
    }),
  'sign-on-failed': async () => {
    await using market = await openMarket()
    const url = `${market.world.baseUrl}/v1/auth/oidc/main/callback?code=x&state=y`
    const response = await fetch(url)
    return { status: response.status, body: await response.json(), headers: response.headers }
  },
  async 'password-not-allowed'() {
    await using market = await openMarket({}, { arePasswordsKept: false })
    return await market.passwordOfBound()
  },
  'not-signed-in': () => world.anonymous().get('/ecoProjects'),
  async 'cross-site-request'() {
    const { supplier } = await market()
    const headers = { cookie: `ecs_session=${supplier.token}`, 'sec-fetch-site': 'cross-site' }
    return world.anonymous().post('/ecoProjects', {}, headers)
  },
  'not-found': async () => (await market()).supplier.get(`/ecoProjects/${newId()}`),
  async 'organization-required'() {
    const { supplier, buyer } = await market()
    await world.db
      .insertInto('roleAssignments')
      .values({
        id: newId(),
        organizationId: buyer.id,
        userId: supplier.userId,
        userRole: 'Admin',
        createdAt: new Date(),
      })
      .execute()
    return supplier.get('/ecoProjects')
  },
  async 'role-missing'() {
    const { supplier, registry } = await market()
    const reader = await world.user(supplier.id, 'Reader')
    return reader.post('/ecoProjects', newProject(registry.id))
  },
  'too-large': async () => (await market()).supplier.post('/ecoProjects', ' '.repeat(1_048_577)),
  'unsupported-media-type': async () =>
    (await market()).supplier.post('/ecoProjects', 'name=x', {
      'content-type': 'application/x-www-form-urlencoded',
    }),
  'headers-too-large': () => raw('/me', { 'x-long': 'x'.repeat(20_000) }),
  async 'if-match-missing'() {
    const parties = await market()
    const mbp = await draftMbp(parties)
    return parties.supplier.call('PATCH', mbp.resourceUri, { name: 'x' })
  },
  async 'stale-etag'() {
    const parties = await market()
    const mbp = await draftMbp(parties)
    return parties.supplier.patch(mbp.resourceUri, { name: 'x' }, '"0"')
  },
  async 'idempotency-key-reused'() {
    const { supplier, registry } = await market()
    const key = { 'idempotency-key': 'once' }
    await created(supplier.post('/ecoProjects', newProject(registry.id), key))
    return supplier.post('/ecoProjects', newProject(registry.id, { name: 'Other' }), key)
  },
  async 'rate-limited'() {
    await using small = await World.create({ requestsPerMinute: 2 })
    const supplier = await small.organization(roles.supplier)
    for (const _ of [1, 2]) await ok(supplier.get('/me'))
    return await supplier.get('/me')
  },
  async unavailable() {
    // Nothing listens on port 1.
    const pool = openPool('postgres://postgres@127.0.0.1:1/none', 1)
    return askAlone({ db: openDb(pool) }, '/health/ready', {})
  },
  async 'storage-full'() {
    const { supplier } = await market()
    const files = {
      put: async () => {
        throw new Problem('storage-full')
      },
      open: () => assert.fail('nothing was stored'),
      remove: async () => {},
    }
    const body = new FormData()
    body.set('tag', 'Map')
    body.set('file', new Blob(['content']), 'map.txt')
    const headers = { authorization: `Bearer ${supplier.token}` }
    return askAlone({ db: world.db, files }, '/files', { method: 'POST', body, headers })
  },
}

const signingIn: Scenarios = {
  'wrong-credentials': () =>
    world.anonymous().post('/auth/login', { email: 'nobody@test.example', password: 'wrong' }),
  async 'too-many-attempts'() {
    const body = { email: `${newId()}@test.example`, password: 'wrong' }
    for (let attempt = 0; attempt < 5; attempt++) await world.anonymous().post('/auth/login', body)
    return world.anonymous().post('/auth/login', body)
  },
  'invitation-invalid': () =>
    world
      .anonymous()
      .post('/auth/password', { invitationToken: 'wrong', password: 'a long enough password' }),
}

const organizations: Scenarios = {
  async 'admin-required'() {
    const { supplier } = await market()
    const contributor = await world.user(supplier.id, 'Contributor')
    return contributor.patch(`/organizations/${supplier.id}`, { description: 'x' })
  },
  async 'operator-required'() {
    const { supplier } = await market()
    return supplier.patch(`/organizations/${supplier.id}`, { marketRoles: ['Supplier', 'Buyer'] })
  },
  async 'user-of-others'() {
    const { supplier, buyer } = await market()
    const users = (admin: Member) => `/organizations/${admin.id}/users`
    const body = {
      email: 'both@test.example',
      name: 'Both',
      roleAssignments: [{ marketRole: null, userRole: 'Reader' }],
    }
    await created(supplier.post(users(supplier), body))
    const user = await created(buyer.post(users(buyer), body))
    return buyer.post(`${users(buyer)}/${user.id}/invitation`)
  },
  async 'last-admin'() {
    const { supplier } = await market()
    return supplier.delete(`/organizations/${supplier.id}/users/${supplier.userId}`)
  },
  async 'role-assignment-exists'() {
    const { supplier } = await market()
    return supplier.post(`/organizations/${supplier.id}/roleAssignments`, {
      userId: supplier.userId,
      marketRole: null,
      userRole: 'Reader',
    })
  },
  async 'market-role-in-use'() {
    const { supplier } = await market()
    const operator = await world.operator()
    return operator.patch(`/organizations/${supplier.id}`, { marketRoles: ['Buyer'] })
  },
  async 'user-unknown'() {
    const { supplier, buyer } = await market()
    return supplier.post(`/organizations/${supplier.id}/roleAssignments`, {
      userId: buyer.userId,
      marketRole: null,
      userRole: 'Reader',
    })
  },
  async 'user-is-operator'() {
    const { supplier } = await market()
    const operator = await world.operator()
    return supplier.post(`/organizations/${supplier.id}/users`, {
      email: `${operator.userId}@test.example`,
      name: 'Operator',
      roleAssignments: [{ marketRole: null, userRole: 'Reader' }],
    })
  },
  async 'market-role-not-held'() {
    const { supplier } = await market()
    return supplier.patch(`/organizations/${supplier.id}`, { isOmnibusOrganization: true })
  },
}

const files: Scenarios = {
  async 'not-uploader'() {
    const { supplier, registry, mbp } = await submittedMbp()
    const other = await created(registry.post('/files', link({ resourceUri: mbp.resourceUri })))
    return supplier.delete(other.resourceUri)
  },
  async 'may-not-attach'() {
    const { supplier, credit } = await credited()
    return supplier.post('/files', link({ resourceUri: credit.resourceUri }))
  },
  async 'may-not-attach-now'() {
    const { supplier, mbp } = await submittedMbp()
    return supplier.post('/files', link({ resourceUri: mbp.resourceUri }))
  },
  async 'not-attachable'() {
    const { supplier } = await market()
    return supplier.post('/files', link({ resourceUri: `/organizations/${supplier.id}` }))
  },
  async 'file-not-deletable'() {
    const parties = await market()
    const { supplier } = parties
    const mbp = await draftMbp(parties)
    const file = await created(supplier.post('/files', link({ resourceUri: mbp.resourceUri })))
    await submit(supplier, 'MBPRegister', mbp.resourceUri)
    return supplier.delete(file.resourceUri)
  },
  async 'file-not-yours'() {
    const { supplier, registry } = await market()
    const foreign = await created(registry.post('/files', link()))
    return supplier.post('/ecoProjects', {
      ...newProject(registry.id),
      modularBenefitProjects: [newMbp(registry.id, { fileIds: [foreign.id] })],
    })
  },
  async 'file-infected'() {
    const { supplier } = await market()
    const scanner = await fakeClamd()
    const place = await mkdtemp(join(tmpdir(), 'ecs-refusals-'))
    const files = scannedFileStore(await diskFileStore(place), {
      scanner: clamd(scanner.url),
      acceptUnscanned: false,
      warn: assert.fail,
    })
    const body = new FormData()
    body.set('tag', 'Map')
    body.set('file', new Blob([new Uint8Array(EICAR)]), 'map.txt')
    const headers = { authorization: `Bearer ${supplier.token}` }
    const answer = await askAlone({ db: world.db, files }, '/files', {
      method: 'POST',
      body,
      headers,
    })
    await scanner.close()
    await rm(place, { recursive: true })
    return answer
  },
  async 'range-not-satisfiable'() {
    const { supplier } = await market()
    const body = new FormData()
    body.set('tag', 'Map')
    body.set('file', new Blob(['content']), 'map.txt')
    const file = await created(supplier.post('/files', body))
    return supplier.get(file.resourceUri, { range: 'bytes=100-' })
  },
}

const projects: Scenarios = {
  async 'registry-unknown'() {
    const { supplier, buyer } = await market()
    return supplier.post('/ecoProjects', newProject(buyer.id))
  },
  async 'mbp-kind-taken'() {
    const { supplier, registry, mbp } = await submittedMbp()
    return supplier.post(`/ecoProjects/${mbp.ecoProjectId}/mbps`, newMbp(registry.id))
  },
  async 'mbp-not-editable'() {
    const { supplier, mbp } = await submittedMbp()
    return supplier.patch(mbp.resourceUri, { name: 'x' })
  },
  async 'mbp-not-draft'() {
    const { supplier, mbp } = await submittedMbp()
    return supplier.delete(mbp.resourceUri)
  },
  async 'registry-not-changeable'() {
    const { supplier, registry, mbp, proposal } = await submittedMbp()
    await ok(registry.act(proposal.id, 'ReturnForEdits'))
    const other = await world.organization(roles.registry)
    return supplier.patch(mbp.resourceUri, { issuingRegistryId: other.id })
  },
  async 'project-in-review'() {
    const { supplier, mbp } = await submittedMbp()
    return supplier.patch(`/ecoProjects/${mbp.ecoProjectId}`, { name: 'x' })
  },
  async 'country-not-changeable'() {
    const parties = await market()
    const mbp = await registeredMbp(parties)
    return parties.supplier.patch(`/ecoProjects/${mbp.ecoProjectId}`, { country: 'SWE' })
  },
}

const claims: Scenarios = {
  async 'mbp-not-registered'() {
    const { supplier, mbp } = await submittedMbp()
    return supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim())
  },
  async 'dates-reversed'() {
    const { supplier, mbp } = await verified()
    return supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim({ endDate: '2023-01-01' }))
  },
  async 'checkpoint-outside-claim'() {
    const { supplier, mbp } = await verified()
    return supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim({ endDate: '2024-09-30' }))
  },
  async 'unknown-checkpoint'() {
    const { supplier, mbp } = await verified()
    const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
    return supplier.patch(claim.resourceUri, { checkpoints: [{ id: newId() }] })
  },
  async 'claim-not-editable'() {
    const { supplier, claim } = await accepted()
    return supplier.patch(claim.resourceUri, { name: 'x' })
  },
  async 'claim-not-draft'() {
    const { supplier, claim } = await accepted()
    return supplier.delete(claim.resourceUri)
  },
  async 'checkpoint-has-result'() {
    const { supplier, verifier, claim, verify } = await accepted()
    await ok(verifier.act(verify.id, 'ReturnForEdits'))
    const [first] = claim.checkpoints
    return supplier.patch(claim.resourceUri, { checkpoints: [{ id: first.id }] })
  },
}

const reviewing: Scenarios = {
  async 'not-owner'() {
    const registry = await world.organization([roles.supplier, roles.registry])
    const mbp = await registeredMbp({ ...(await market()), registry })
    return registry.patch(mbp.resourceUri, { name: 'x' })
  },
  async 'not-reviewer'() {
    const { supplier, proposal } = await submittedMbp()
    return supplier.act(proposal.id, 'Approve')
  },
  async 'not-submitter'() {
    const { registry, proposal } = await submittedMbp()
    return registry.act(proposal.id, 'Withdraw')
  },
  async 'action-not-allowed'() {
    const { registry, proposal } = await submittedMbp()
    await ok(registry.act(proposal.id, 'Approve'))
    return registry.act(proposal.id, 'Reject')
  },
  async 'unknown-action'() {
    const { registry, proposal } = await submittedMbp()
    return registry.act(proposal.id, 'Accept')
  },
  async 'proposal-already-open'() {
    const { supplier, registry, mbp, proposal } = await submittedMbp()
    await ok(registry.act(proposal.id, 'ReturnForEdits'))
    return propose(supplier, 'MBPRegister', mbp.resourceUri)
  },
  async 'no-longer-holds'() {
    const { supplier, buyer, credit } = await credited()
    const retire = await submit(supplier, 'CreditRetire', credit.resourceUri)
    await ok(supplier.act(retire.id, 'Withdraw'))
    await ok(supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId: buyer.id }))
    return supplier.act(retire.id, 'Resubmit')
  },
  async 'reviewer-changed'() {
    const { supplier, mbp, proposal } = await submittedMbp()
    const other = await world.organization(roles.registry)
    await ok(supplier.act(proposal.id, 'Withdraw'))
    await ok(supplier.patch(mbp.resourceUri, { issuingRegistryId: other.id }))
    return supplier.act(proposal.id, 'Resubmit')
  },
  async 'asset-unsuitable'() {
    const { supplier, credit } = await credited()
    return propose(supplier, 'MBPRegister', credit.resourceUri)
  },
  async 'reviewer-mismatch'() {
    const { supplier, buyer, credit } = await credited()
    return propose(supplier, 'CreditRetire', credit.resourceUri, { reviewerId: buyer.id })
  },
  async 'reviewer-unsuitable'() {
    const { supplier, buyer, mbp } = await verified()
    const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
    return propose(supplier, 'MBPClaimVerify', claim.resourceUri, { reviewerId: buyer.id })
  },
  async 'same-organization'() {
    const both = await world.organization([roles.supplier, roles.registry])
    const mbp = await draftMbp({ ...(await market()), supplier: both, registry: both })
    return propose(both, 'MBPRegister', mbp.resourceUri)
  },
  async 'verifier-not-independent'() {
    const both = await world.organization([roles.supplier, roles.verifier])
    const parties = { ...(await market()), supplier: both }
    const mbp = await registeredMbp(parties)
    const claim = await created(both.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
    return propose(both, 'MBPClaimVerify', claim.resourceUri, { reviewerId: both.id })
  },
}

const verifying: Scenarios = {
  async 'accept-first'() {
    const parties = await market()
    const { supplier, verifier } = parties
    const mbp = await registeredMbp(parties)
    const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
    const verify = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, {
      reviewerId: verifier.id,
    })
    return verifier.act(verify.id, 'Approve')
  },
  async 'results-unfinished'() {
    const { verifier, verify } = await accepted()
    return verifier.act(verify.id, 'Approve')
  },
  async 'comment-missing'() {
    const all = await accepted()
    const judge = await judgeAll(all)
    await judge({ outcome: 'Exception' })
    return all.verifier.act(all.verify.id, 'Approve')
  },
  async 'processed-claim-not-editable'() {
    const { verifier, processedClaimUri } = await mintWaiting()
    return verifier.patch(processedClaimUri, { quantity: 1 })
  },
  async 'mint-waits'() {
    const { verifier, verify } = await mintWaiting()
    return verifier.act(verify.id, 'ReturnForEdits')
  },
}

const minting: Scenarios = {
  async 'recommendation-incomplete'() {
    const all = await accepted()
    const judge = await judgeAll(all)
    await judge({ outcome: 'Verified' })
    await ok(all.verifier.act(all.verify.id, 'Approve'))
    return propose(all.verifier, 'CreditMint', all.processedClaimUri)
  },
  async 'recommendation-exceeds-verified'() {
    const { verifier, processedClaimUri } = await verified()
    await ok(verifier.patch(processedClaimUri, { quantity: 1 }))
    return propose(verifier, 'CreditMint', processedClaimUri)
  },
  async 'claim-not-approved'() {
    const { verifier, verify, processedClaimUri } = await verified()
    await ok(verifier.act(verify.id, 'ReturnForEdits'))
    return propose(verifier, 'CreditMint', processedClaimUri)
  },
  async 'processed-claim-not-verified'() {
    const { verifier, registry, mint, processedClaimUri } = await mintWaiting()
    await ok(registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
    return propose(verifier, 'CreditMint', processedClaimUri)
  },
  async 'claim-already-credited'() {
    const all = await mintWaiting()
    await ok(all.registry.act(all.mint.id, 'Mint', { assetId: nextAssetId() }))
    const again = await verifiedClaim(all, all.mbp)
    return propose(all.verifier, 'CreditMint', again.processedClaimUri)
  },
  async 'mint-terms-missing'() {
    const { verifier, registry, processedClaimUri } = await verified()
    await ok(verifier.patch(processedClaimUri, { creditRecommendation: { vintage: null } }))
    const mint = await submit(verifier, 'CreditMint', processedClaimUri)
    return registry.act(mint.id, 'Mint', { assetId: nextAssetId() })
  },
  async 'quantity-exceeds-verified'() {
    const { registry, mint } = await mintWaiting()
    return registry.act(mint.id, 'Mint', { assetId: nextAssetId(), quantity: 1000.0001 })
  },
  async 'vintage-outside-claim'() {
    const { registry, mint } = await mintWaiting()
    return registry.act(mint.id, 'Mint', { assetId: nextAssetId(), vintage: 2025 })
  },
  async 'asset-id-taken'() {
    const parties = await market()
    const { assetId } = await mintedCredit(parties)
    const mbp = await registeredMbp(parties)
    const { processedClaimUri } = await verifiedClaim(parties, mbp)
    const mint = await submit(parties.verifier, 'CreditMint', processedClaimUri)
    return parties.registry.act(mint.id, 'Mint', { assetId })
  },
}

const moving: Scenarios = {
  async 'quantities-do-not-add-up'() {
    const { supplier, credit } = await credited()
    return supplier.post(`${credit.resourceUri}/split`, { quantities: [1, 998.9999] })
  },
  async 'quantity-exceeds-credit'() {
    const { supplier, buyer, credit } = await credited()
    const body = { newOwnerId: buyer.id, quantity: 1000.0001 }
    return supplier.post(`${credit.resourceUri}/transfer`, body)
  },
  async 'transfer-to-owner'() {
    const { supplier, credit } = await credited()
    const newOwnerId = supplier.id.toUpperCase()
    return supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId })
  },
  async 'new-owner-unsuitable'() {
    const { supplier, registry, credit } = await credited()
    return supplier.post(`${credit.resourceUri}/transfer`, { newOwnerId: registry.id })
  },
  async 'credit-not-active'() {
    const { supplier, credit } = await credited()
    const body = { quantities: [500, 500] }
    await created(supplier.post(`${credit.resourceUri}/split`, body))
    return supplier.post(`${credit.resourceUri}/split`, body)
  },
  async 'credit-locked'() {
    const { supplier, credit } = await credited()
    await submit(supplier, 'CreditRetire', credit.resourceUri)
    return supplier.post(`${credit.resourceUri}/split`, { quantities: [500, 500] })
  },
  async 'not-omnibus'() {
    const { supplier, credit } = await credited()
    return supplier.post(`${credit.resourceUri}/endUseBuyerTransfer`, { endUseBuyer: { id: 'x' } })
  },
  async 'not-issuer'() {
    const { credit } = await credited()
    const other = await world.organization(roles.registry)
    return other.post(`${credit.resourceUri}/cancel`, { reason: 'Error' })
  },
}

const trade: Scenarios = {
  async 'not-trader'() {
    const { buyer, marketplace } = await trading()
    return buyer.get(`/marketplaces/${marketplace.id}/listings`)
  },
  async 'trader-already'() {
    const { supplier, marketplace } = await trading()
    return propose(supplier, 'MarketplaceTraderRegister', `/organizations/${supplier.id}`, {
      reviewerId: marketplace.id,
    })
  },
  async 'credit-listed'() {
    const { supplier, credit } = await listed()
    return supplier.post(`${credit.resourceUri}/split`, { quantities: [500, 500] })
  },
  async 'credit-not-listed'() {
    const { supplier, credit } = await trading()
    return propose(supplier, 'MarketplaceListingDeregister', credit.resourceUri)
  },
  async 'new-owner-not-trader'() {
    const { marketplace, buyer, credit } = await listed()
    return marketplace.post(`${credit.resourceUri}/transfer`, { newOwnerId: buyer.id })
  },
}

const plans: Scenarios = {
  async 'quantity-not-available'() {
    const { supplier } = await credited()
    return supplier.post('/credits/retirements:plan', { quantity: 1000.0001 })
  },
  async 'plan-executed'() {
    const { supplier } = await credited()
    const plan = await created(supplier.post('/credits/retirements:plan', { quantity: 1 }))
    await ok(supplier.post(`/credits/plans/${plan.id}:execute`))
    return supplier.post(`/credits/plans/${plan.id}:execute`)
  },
  async 'plan-expired'() {
    const { supplier } = await credited()
    const plan = await created(supplier.post('/credits/retirements:plan', { quantity: 1 }))
    world.now = () => new Date(plan.expiresAt)
    try {
      return await supplier.post(`/credits/plans/${plan.id}:execute`)
    } finally {
      world.now = () => new Date()
    }
  },
  async 'plan-stale'() {
    const { supplier, credit } = await credited()
    const plan = await created(supplier.post('/credits/retirements:plan', { quantity: 1 }))
    await created(supplier.post(`${credit.resourceUri}/split`, { quantities: [1, 999] }))
    return supplier.post(`/credits/plans/${plan.id}:execute`)
  },
}

const goals: Scenarios = {
  async 'milestone-in-use'() {
    const { buyer } = await market()
    const milestone = await milestoneOf(buyer)
    await report(buyer, milestone.reportingPeriods[0], 1)
    return buyer.delete(milestone.resourceUri)
  },
  async 'too-many-reporting-periods'() {
    const { buyer } = await market()
    const scorecard = await created(buyer.post('/esgs', newScorecard()))
    const century = { startDate: '1900-01-01', endDate: '2199-12-31', reportingFrequency: 'Month' }
    return buyer.post(`${scorecard.resourceUri}/milestones`, newMilestone(century))
  },
  async 'category-of-other-scope'() {
    const { buyer } = await market()
    const { reportingPeriods } = await milestoneOf(buyer)
    const emission = { scope: 'Two', category: 'DirectVehicles', quantity: 1 }
    return buyer.post(`${reportingPeriods[0].resourceUri}/emissions`, emission)
  },
  async 'reporting-period-unsuitable'() {
    const parties = await market()
    const { buyer } = parties
    const credit = await ownedCredit(parties, buyer)
    const { reportingPeriods } = await milestoneOf(await world.organization(roles.buyer))
    return propose(buyer, 'ESGEmissionOffset', credit.resourceUri, {
      esgReportingPeriodId: reportingPeriods[0].id,
    })
  },
  async 'overlaps-not-compared'() {
    const { supplier, registry, credit } = await credited()
    const retire = await submit(supplier, 'CreditRetire', credit.resourceUri)
    return registry.get(`/proposals/${retire.id}/overlaps`)
  },
}

const log: Scenarios = {
  'log-not-begun': () => world.anonymous().get('/transparencyLog'),
  'not-in-log': () => world.anonymous().get('/transparencyLog/inclusionProof?index=1'),
  async 'not-sealed-yet'() {
    const { supplier, credit } = await credited()
    return supplier.get(`${credit.resourceUri}/proof`)
  },
}

const newWebhook = { url: 'https://receiver.example/hook' }

const webhooks: Scenarios = {
  async 'webhook-target-refused'() {
    const { supplier } = await market()
    return supplier.post('/webhooks', { url: 'https://169.254.169.254/latest/meta-data' })
  },
  async 'too-many-webhooks'() {
    const { supplier } = await market()
    for (let n = 0; n < 20; n++) await created(supplier.post('/webhooks', newWebhook))
    return supplier.post('/webhooks', newWebhook)
  },
  async 'webhook-disabled'() {
    const { supplier } = await market()
    const webhook = await created(supplier.post('/webhooks', { ...newWebhook, isEnabled: false }))
    return supplier.post(`${webhook.resourceUri}/test`)
  },
  async 'too-many-replays'() {
    const { supplier } = await market()
    const webhook = await created(supplier.post('/webhooks', newWebhook))
    for (let n = 0; n < 100; n++) await created(supplier.post(`${webhook.resourceUri}/test`))
    return supplier.post(`${webhook.resourceUri}/test`)
  },
}

const importing: Scenarios = {
  async 'import-unsuitable'() {
    const { registry } = await market()
    return registry.post('/imports', { fileIds: [await uploaded(registry, 'a,b')] })
  },
  async 'import-not-checked'() {
    const registry = await world.organization(['IssuingRegistry', 'Supplier'])
    const fileIds = [await uploaded(registry, 'a,b')]
    const { resourceUri } = await created(registry.post('/imports', { fileIds }))
    return registry.post(`${resourceUri}:start`)
  },
  async 'too-many-imports'() {
    const registry = await world.organization(['IssuingRegistry', 'Supplier'])
    const body = { fileIds: [await uploaded(registry, 'a,b')] }
    for (let n = 0; n < 5; n++) await created(registry.post('/imports', body))
    return registry.post('/imports', body)
  },
}

const reconciliations: Scenarios = {
  async 'reconciliation-name-taken'() {
    const { registry } = await market()
    const body = { name: 'Twice', level: 'project', sourceA: {}, sourceB: {} }
    await created(registry.post('/reconciliations', body))
    return registry.post('/reconciliations', body)
  },
  async 'source-unreadable'() {
    const { registry } = await market()
    const file = { tag: 'Export', fileUrl: 'https://files.example/export.csv' }
    const { id: fileId } = await created(registry.post('/files', file))
    const sourceB = { registry: 'verra', fileId }
    const body = { name: 'A link', level: 'project', sourceA: {}, sourceB }
    return registry.post('/reconciliations', body)
  },
}

const groups: Record<string, Scenarios> = {
  'at the door': atTheDoor,
  'of who signs in': signingIn,
  'of organizations and users': organizations,
  'of files': files,
  'of projects': projects,
  'of claims': claims,
  'of proposals': reviewing,
  'of verifications': verifying,
  'of mint requests': minting,
  'of credits': moving,
  'of marketplaces': trade,
  'of plans': plans,
  'of goals and overlaps': goals,
  'of webhooks': webhooks,
  'of the transparency log': log,
  'of imports': importing,
  'of reconciliations': reconciliations,
}

it('every refusal of the table is provoked here, so that none is forgotten', () => {
  const provoked = Object.values(groups).flatMap((scenarios) => Object.keys(scenarios))
  const codes = Object.keys(problems)
  assert.deepEqual(codes.filter((code) => !provoked.includes(code)).sort(), [])
  assert.equal(new Set(provoked).size, provoked.length, 'each of them once')
})

for (const [group, scenarios] of Object.entries(groups)) {
  describe(`refusals ${group}`, () => {
    for (const [code, provoke] of Object.entries(scenarios)) {
      // The keys of the table are its codes.
      const [status, fact] = problems[code as ProblemCode]
      it(`${status} ${code}: ${fact}`, async () => {
        const answer = await provoke()
        assert.equal(answer.body.code, code, JSON.stringify(answer.body))
        assert.equal(answer.status, status)
        assert.equal(answer.body.status, status)
        assert.equal(answer.body.type, `urn:environmental-credit-service:problem:${code}`)
        assert.equal(answer.body.title, fact)
        assert.match(answer.body.detail, /\S/)
        assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/)
      })
    }
  })
}

async function raw(path: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(`${world.baseUrl}/v1${path}`, { headers })
  return { status: response.status, body: await response.json(), headers: response.headers }
}

/** Calls by a token of a provider that tells these claims. */
async function signOn(claimsOf: (market: SignOnMarket) => Promise<Account>): Promise<Answer> {
  await using market = await openMarket()
  return await market.callBy(await claimsOf(market))
}

/** Asks a service that lacks what a World has. */
async function askAlone(
  deps: Partial<Parameters<typeof createApp>[0]> & Pick<Parameters<typeof createApp>[0], 'db'>,
  path: string,
  request: RequestInit,
): Promise<Answer> {
  const app = await createApp({
    files: {
      put: () => assert.fail('no file is sent'),
      open: () => assert.fail('no file is read'),
      remove: async () => {},
    },
    now: () => new Date(),
    webhooks: webhookSurroundings,
    limits: { bodyMaxBytes: 1_000_000, fileMaxBytes: 1_000_000, requestsPerMinute: 1000 },
    ...deps,
  })
  try {
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    const response = await fetch(`${url}/v1${path}`, request)
    return { status: response.status, body: await response.json(), headers: response.headers }
  } finally {
    await app.close()
    if (deps.db !== world.db) await deps.db.destroy()
  }
}
