import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  draftMbp,
  type Market,
  market as marketOf,
  mintedCredit,
  newClaim,
  newMbp,
  newProject,
  submit,
} from '../life.ts'
import { created, type Member, ok, type Reply, refused, roles, World } from '../world.ts'

describe('ruling 32: Idempotency-Key', () => {
  let world: World
  let market: Market
  before(async () => {
    world = await World.create()
    market = await marketOf(world)
  })
  after(() => world[Symbol.asyncDispose]())

  let last = 0
  const newKey = () => ({ 'idempotency-key': `key-${++last}` })
  const told = ['content-type', 'etag', 'location', 'cache-control', 'vary', 'content-length']

  /** The answer byte for byte: its status, its text and the headers that are about it. */
  async function bytes(member: Member, path: string, body: string, headers: object) {
    const response = await fetch(`${world.baseUrl}/v1${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${member.token}`,
        'content-type': 'application/json',
        ...headers,
      },
      body,
    })
    const text = await response.text()
    return [response.status, text, ...told.map((name) => response.headers.get(name))]
  }

  const projectsOf = async (member: Member) => (await ok(member.get('/ecoProjects?top=500'))).items

  it('the same request gives the first answer again, byte for byte, with Location and ETag', async () => {
    const { supplier, registry } = await marketOf(world)
    const body = JSON.stringify(newProject(registry.id))
    const key = newKey()
    const first = await bytes(supplier, '/ecoProjects', body, key)
    const again = await bytes(supplier, '/ecoProjects', body, key)
    assert.equal(first[0], 201)
    assert.ok(first[3] && first[4], 'it has an ETag and a Location')
    assert.deepEqual(again, first)
    const [project, ...others] = await projectsOf(supplier)
    assert.deepEqual(others, [])
    await ok(supplier.patch(project.resourceUri, { name: 'Changed since' }))
    assert.deepEqual(await bytes(supplier, '/ecoProjects', body, key), first)
  })

  it('the same JSON in any order, spacing and spelling of its path is the same request', async () => {
    const { supplier, registry } = await marketOf(world)
    const key = newKey()
    const body = newProject(registry.id)
    const turned = Object.fromEntries(Object.entries(body).reverse())
    const first = await bytes(supplier, '/ecoProjects', JSON.stringify(body), key)
    for (const [path, text] of [
      ['/ecoProjects', JSON.stringify(turned)],
      ['/ECOPROJECTS/', JSON.stringify(body, null, 2)],
      ['//ecoprojects', JSON.stringify(turned).replace('39.5', '3.95e1')],
    ] as const) {
      assert.deepEqual(await bytes(supplier, path, text, key), first, path)
    }
    assert.equal((await projectsOf(supplier)).length, 1)
  })

  it('another body is 422, and so is another route, an invalid body included', async () => {
    const { supplier, registry } = await marketOf(world)
    const key = newKey()
    await created(supplier.post('/ecoProjects', newProject(registry.id), key))
    const other = newProject(registry.id, { name: 'Other' })
    for (const [path, body] of [
      ['/ecoProjects', other],
      ['/ecoProjects', { nonsense: 1 }],
      ['/files', { tag: 'Map', fileUrl: 'https://files.example/map' }],
      ['/proposals', { type: 'MBPRegister' }],
    ] as const) {
      await refused(supplier.post(path, body, key), 422, 'idempotency-key-reused')
    }
    assert.equal((await projectsOf(supplier)).length, 1)
  })

  it('20 equal requests at the same instant have one effect and one answer', async () => {
    const { supplier, registry } = await marketOf(world)
    const body = JSON.stringify(newProject(registry.id))
    const key = newKey()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => bytes(supplier, '/ecoProjects', body, key)),
    )
    for (const answer of answers) assert.deepEqual(answer, answers[0])
    assert.equal(answers[0]?.[0], 201)
    assert.equal((await projectsOf(supplier)).length, 1)
  })

  it('20 rivals with one key and different bodies: one takes effect, the others are 422', async () => {
    const { supplier, registry } = await marketOf(world)
    const key = newKey()
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        supplier.post('/ecoProjects', newProject(registry.id, { name: `Rival ${n}` }), key),
      ),
    )
    const statuses = replies.map(({ status }) => status).sort()
    assert.deepEqual(statuses, [201, ...Array(19).fill(422)])
    assert.equal((await projectsOf(supplier)).length, 1)
  })

  it('a refusal is not kept: the key is free for the request as it was meant', async () => {
    const { supplier, registry } = market
    const mbp = await draftMbp(market)
    const key = newKey()
    const claims = `${mbp.resourceUri}/mbpClaims`
    const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
    await refused(supplier.post(claims, newClaim(), key), 409, 'mbp-not-registered')
    await refused(supplier.post(claims, { nonsense: 1 }, key), 400)
    await ok(registry.act(proposal.id, 'Approve'))
    const claim = await created(supplier.post(claims, newClaim(), key))
    assert.equal((await created(supplier.post(claims, newClaim(), key))).id, claim.id)
  })

  it('it answers though the state has moved on and the caller is no longer the owner', async () => {
    const { supplier, buyer } = market
    const credit = await mintedCredit(market)
    const key = newKey()
    const path = `${credit.resourceUri}/transfer`
    const body = { newOwnerId: buyer.id }
    const sold = await ok(supplier.post(path, body, key))
    assert.deepEqual(await ok(supplier.post(path, body, key)), sold)
    await refused(supplier.post(path, body, newKey()), 403, 'not-owner')
    const elsewhere = { newOwnerId: supplier.id }
    await refused(supplier.post(path, elsewhere, key), 422, 'idempotency-key-reused')
    await refused(supplier.post(path, { newOwnerId: 5 }, key), 422, 'idempotency-key-reused')
  })

  it('an action is taken once, though it is sent again', async () => {
    const { supplier, registry } = market
    const mbp = await draftMbp(market)
    const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
    const key = newKey()
    const first = await ok(registry.act(proposal.id, 'Approve', {}, key))
    assert.deepEqual(await ok(registry.act(proposal.id, 'Approve', {}, key)), first)
    assert.equal((await ok(registry.get(`/proposals/${proposal.id}`))).actions.length, 2)
  })

  it('the key belongs to the organization: another one may use it too, its users share it', async () => {
    const { supplier, registry } = await marketOf(world)
    const other = await world.organization(roles.supplier)
    const key = newKey()
    const body = newProject(registry.id)
    const first = await created(supplier.post('/ecoProjects', body, key))
    const theirs = await created(other.post('/ecoProjects', body, key))
    assert.notEqual(theirs.id, first.id)
    const colleague = await world.user(supplier.id, 'Contributor')
    assert.deepEqual(await created(colleague.post('/ecoProjects', body, key)), first)
  })

  it('who may not call the operation at all gets no kept answer', async () => {
    const { supplier, registry } = await marketOf(world)
    const key = newKey()
    const body = newProject(registry.id)
    await created(supplier.post('/ecoProjects', body, key))
    const reader = await world.user(supplier.id, 'Reader')
    await refused(reader.post('/ecoProjects', body, key), 403, 'role-missing')
  })

  it('a path with other ids is another route', async () => {
    const { supplier, registry } = market
    const [one, two] = [await draftMbp(market), await draftMbp(market)]
    const key = newKey()
    const body = newMbp(registry.id, { ecologicalBenefitType: 'Water' })
    await created(supplier.post(`/ecoProjects/${one.ecoProjectId}/mbps`, body, key))
    await refused(
      supplier.post(`/ecoProjects/${two.ecoProjectId}/mbps`, body, key),
      422,
      'idempotency-key-reused',
    )
    const aliased = newKey()
    const credit = await mintedCredit(market)
    const split = { quantities: [400, 600] }
    const first = await created(supplier.post(`/credits/${credit.id}/split`, split, aliased))
    const again = await created(supplier.post(`/TOKENS/${credit.id}/split/`, split, aliased))
    assert.deepEqual(again, first)
  })

  it('multipart is compared by its parts: the same file again is stored once', async () => {
    const supplier = await world.organization(roles.supplier)
    const key = newKey()
    const form = (content: string, tag = 'Map') => {
      const body = new FormData()
      body.set('tag', tag)
      body.set('file', new Blob([content]), 'map.txt')
      return body
    }
    const first = await created(supplier.post('/files', form('content'), key))
    assert.deepEqual(await created(supplier.post('/files', form('content'), key)), first)
    for (const other of [form('changed'), form('content', 'Other')]) {
      await refused(supplier.post('/files', other, key), 422, 'idempotency-key-reused')
    }
    assert.equal((await ok(supplier.get('/files'))).items.length, 1)
    const content = await supplier.get(first.resourceUri)
    assert.equal(content.body, 'content')
  })

  it('answers that hold a secret are given once, whatever the key says', async () => {
    const supplier = await world.organization(roles.supplier)
    const path = `/organizations/${supplier.id}/apiKeys`
    const body = { name: 'Key', marketRole: null, userRole: 'Reader' }
    const key = newKey()
    const keys = [
      await created(supplier.post(path, body, key)),
      await created(supplier.post(path, body, key)),
    ]
    assert.notEqual(keys[0].key, keys[1].key)
    const kept = await world.db.selectFrom('idempotencyKeys').select(['body']).execute()
    assert.ok(!kept.some(({ body: text }) => text?.includes('ecs_')))
  })

  it('on what is no POST it is ignored, and it has 1 to 255 characters', async () => {
    const { supplier, registry } = market
    const mbp = await draftMbp(market)
    const key = newKey()
    const patch = (name: string) =>
      supplier.call('PATCH', mbp.resourceUri, { name }, { ...key, 'if-match': '*' })
    assert.equal((await ok(patch('One'))).name, 'One')
    assert.equal((await ok(patch('Two'))).name, 'Two')
    const send = (length: number) =>
      supplier.post('/ecoProjects', newProject(registry.id), {
        'idempotency-key': 'k'.repeat(length),
      })
    await created(send(255))
    await refused(send(256), 400, 'invalid-request')
    await refused(send(0), 400, 'invalid-request')
  })

  it('what is kept is written with the effect: of 20 keys and one credit, one is used', async () => {
    const { supplier } = market
    const credit = await mintedCredit(market)
    const path = `${credit.resourceUri}/split`
    const body = { quantities: [400, 600] }
    const keys = Array.from({ length: 20 }, newKey)
    const replies: Reply[] = await Promise.all(keys.map((key) => supplier.post(path, body, key)))
    const won = replies.filter(({ status }) => status === 201)
    assert.equal(won.length, 1)
    for (const [at, reply] of replies.entries()) {
      const again = await supplier.post(path, body, keys[at])
      assert.equal(again.status, reply.status)
      if (reply.status === 201) assert.deepEqual(again.body, reply.body)
      else assert.equal(again.body.code, 'credit-not-active')
    }
  })
})
