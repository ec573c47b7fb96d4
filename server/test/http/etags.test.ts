import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  acceptedClaim,
  draftMbp,
  type Market,
  market as marketOf,
  mintedCredit,
  newMbp,
  registeredMbp,
  submit,
} from '../life.ts'
import { created, type Member, ok, refused, World } from '../world.ts'
import { readDocument } from './document.ts'

describe('api.md, ETag: who changes what says which version', () => {
  let world: World
  let market: Market
  before(async () => {
    world = await World.create()
    market = await marketOf(world)
  })
  after(() => world[Symbol.asyncDispose]())

  const etagOf = async (member: Member, path: string) => {
    const { etag, status } = await member.get(path)
    assert.equal(status, 200)
    assert.match(etag, /^"[^"]+"$/, `the ETag of ${path} is strong`)
    return etag
  }

  it('If-None-Match answers 304 with the ETag and without content: by one, by a list, weak, *', async () => {
    const { supplier } = market
    const mbp = await draftMbp(market)
    const etag = await etagOf(supplier, mbp.resourceUri)
    for (const seen of [etag, `"other", ${etag}`, `W/${etag}`, `W/"other",W/${etag}`, '*']) {
      const reply = await supplier.get(mbp.resourceUri, { 'if-none-match': seen })
      assert.equal(reply.status, 304, seen)
      assert.equal(reply.body, '')
      assert.equal(reply.etag, etag)
      assert.equal(reply.headers.get('cache-control'), 'private, no-cache')
    }
    for (const seen of ['"other"', etag.slice(1, -1), '']) {
      assert.equal((await supplier.get(mbp.resourceUri, { 'if-none-match': seen })).status, 200)
    }
  })

  it('If-Match is compared strongly: by one, by a list, *; a weak one is stale', async () => {
    const { supplier } = market
    const mbp = await draftMbp(market)
    const uri = mbp.resourceUri
    await refused(supplier.call('PATCH', uri, { name: 'x' }), 428, 'if-match-missing')
    await refused(supplier.call('DELETE', uri), 428, 'if-match-missing')
    const etag = await etagOf(supplier, uri)
    for (const seen of ['"other"', `W/${etag}`, etag.slice(1, -1), '', '"*"']) {
      await refused(supplier.patch(uri, { name: 'x' }, seen), 412, 'stale-etag')
      await refused(supplier.delete(uri, seen), 412, 'stale-etag')
    }
    assert.equal(await etagOf(supplier, uri), etag, 'a refusal changes nothing')

    const changed = await supplier.patch(uri, { name: 'x' }, `"other", ${etag}`)
    assert.equal(changed.status, 200)
    assert.notEqual(changed.etag, etag)
    assert.equal(changed.etag, await etagOf(supplier, uri), 'the answer has the new ETag')
    await refused(supplier.patch(uri, { name: 'y' }, etag), 412, 'stale-etag')
    assert.equal((await supplier.delete(uri, changed.etag)).status, 204)
  })

  it('every PATCH and DELETE that needs If-Match says so, and the others are few and named', async () => {
    const { operations } = await readDocument(world)
    const free = operations
      .filter(({ method }) => method === 'PATCH' || method === 'DELETE')
      .filter(({ parameters }) => !parameters.some(({ name }) => name === 'If-Match'))
      .map(({ operationId }) => operationId)
    assert.deepEqual(free.sort(), [
      'apiKeyDelete',
      'roleAssignmentDelete',
      'roleAssignmentPatch',
      'userDelete',
      'userIdentitiesDelete',
      'webhookDelete',
      'webhookUpdate',
    ])
  })

  it('ruling 31: the ETag of a project changes with its MBPs and their files', async () => {
    const { supplier, registry } = market
    const mbp = await draftMbp(market)
    const project = `/ecoProjects/${mbp.ecoProjectId}`
    let seen = await etagOf(supplier, project)
    const changes = async (what: string, change: Promise<unknown>) => {
      await change
      const now = await etagOf(supplier, project)
      assert.notEqual(now, seen, what)
      seen = now
    }
    await changes('an MBP changes', ok(supplier.patch(mbp.resourceUri, { name: 'Other' })))
    const link = { tag: 'Map', fileUrl: 'https://files.example/map' }
    const attached = created(supplier.post('/files', { ...link, resourceUri: mbp.resourceUri }))
    await changes('a file is attached', attached)
    const { resourceUri } = await attached
    await changes('a file is deleted', supplier.delete(resourceUri))
    const second = created(
      supplier.post(`${project}/mbps`, newMbp(registry.id, { ecologicalBenefitType: 'Water' })),
    )
    await changes('an MBP is added', second)
    await changes('an MBP is deleted', supplier.delete((await second).resourceUri))
    const proposal = submit(supplier, 'MBPRegister', mbp.resourceUri)
    await changes('an MBP is submitted', proposal)
    await changes('an MBP is registered', ok(registry.act((await proposal).id, 'Approve')))
  })

  it('ruling 31: the ETag of a claim changes with its checkpoints, that of a processed claim with its results', async () => {
    const { supplier, verifier } = market
    const mbp = await registeredMbp(market)
    const { claim, verify, processedClaimUri } = await acceptedClaim(market, mbp)
    const { checkpointResults } = await ok(verifier.get(processedClaimUri))
    const processed = await etagOf(verifier, processedClaimUri)
    const [result] = checkpointResults
    await ok(verifier.patch(result.resourceUri, { outcome: 'Verified' }))
    assert.notEqual(await etagOf(verifier, processedClaimUri), processed)

    await ok(verifier.act(verify.id, 'ReturnForEdits'))
    const before = await etagOf(supplier, claim.resourceUri)
    const [checkpoint] = claim.checkpoints
    const alone = await etagOf(supplier, checkpoint.resourceUri)
    await ok(supplier.patch(checkpoint.resourceUri, { name: 'Renamed' }))
    assert.notEqual(await etagOf(supplier, claim.resourceUri), before)
    assert.notEqual(await etagOf(supplier, checkpoint.resourceUri), alone)
  })

  it('ruling 31: the ETag is the same for every reader, whatever they see or may do', async () => {
    const { supplier, registry } = market
    const mbp = await draftMbp(market)
    await created(
      supplier.post(
        `/ecoProjects/${mbp.ecoProjectId}/mbps`,
        newMbp(registry.id, { ecologicalBenefitType: 'Water' }),
      ),
    )
    const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
    const project = `/ecoProjects/${mbp.ecoProjectId}`
    const { body: mine, etag } = await supplier.get(project)
    const { body: theirs, etag: same } = await registry.get(project)
    assert.equal(mine.modularBenefitProjects.length, 2)
    assert.equal(theirs.modularBenefitProjects.length, 1)
    assert.equal(etag, same)

    const path = `/proposals/${proposal.id}`
    const [one, other] = [await supplier.get(path), await registry.get(path)]
    assert.notDeepEqual(one.body.allowedActions, other.body.allowedActions)
    assert.equal(one.etag, other.etag)
  })

  it('ruling 31: the lock of an open proposal is no part of the ETag of a credit', async () => {
    const { supplier, registry } = market
    const credit = await mintedCredit(market)
    const before = await etagOf(supplier, credit.resourceUri)
    const retire = await submit(supplier, 'CreditRetire', credit.resourceUri)
    const locked = await supplier.get(credit.resourceUri)
    assert.equal(locked.body.openProposalId, retire.id)
    assert.equal(locked.etag, before)
    await ok(registry.act(retire.id, 'Approve'))
    assert.notEqual(await etagOf(supplier, credit.resourceUri), before)
  })

  it('ruling 13: a decision on what has changed since it was seen is refused', async () => {
    const { supplier, registry } = market
    const mbp = await draftMbp(market)
    const { id } = await submit(supplier, 'MBPRegister', mbp.resourceUri)
    const seen = await etagOf(registry, `/proposals/${id}`)
    await ok(registry.act(id, 'ReturnForEdits'))
    await ok(supplier.patch(mbp.resourceUri, { name: 'Another project' }))
    await ok(supplier.act(id, 'Resubmit'))
    const approve = (etag: string) => registry.act(id, 'Approve', {}, { 'if-match': etag })
    await refused(approve(seen), 412, 'stale-etag')
    const { etag } = await registry.get(`/proposals/${id}`)
    await ok(approve(etag))
  })

  it('lists have no ETag, and a creation has that of what it made', async () => {
    const { supplier, registry } = market
    assert.equal((await supplier.get('/ecoProjects')).etag, '')
    const mbp = await draftMbp(market)
    const path = `/ecoProjects/${mbp.ecoProjectId}/mbps`
    const reply = await supplier.post(
      path,
      newMbp(registry.id, { ecologicalBenefitType: 'Nitrogen' }),
    )
    assert.equal(reply.headers.get('location'), `/v1${reply.body.resourceUri}`)
    assert.equal(reply.etag, await etagOf(supplier, reply.body.resourceUri))
  })
})
