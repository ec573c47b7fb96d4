import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { newId } from '../../src/lib/ids.ts'
import {
  acceptedClaim,
  draftMbp,
  type Market,
  market as marketOf,
  mintedCredit,
  newClaim,
  newMbp,
  newProject,
  registeredMbp,
  submit,
} from '../life.ts'
import { created, type Member, ok, refused, roles, World } from '../world.ts'

let world: World
let market: Market
before(async () => {
  world = await World.create()
  market = await marketOf(world)
})
after(() => world[Symbol.asyncDispose]())

const pointersOf = (body: { errors?: { pointer: string }[] }) =>
  (body.errors ?? []).map(({ pointer }) => pointer).sort()

describe('what a refusal says', () => {
  it('RFC 9457: type, title, status, detail, instance and code, and nothing of the inside', async () => {
    const path = `/ecoProjects/${newId()}`
    const reply = await market.supplier.get(`${path}?`)
    assert.deepEqual(reply.body, {
      type: 'urn:environmental-credit-service:problem:not-found',
      title: 'There is no such thing, or it is not yours to see',
      status: 404,
      detail: 'There is no such thing, or it is not yours to see.',
      instance: `/v1${path}`,
      code: 'not-found',
    })
    assert.equal(reply.headers.get('content-type'), 'application/problem+json; charset=utf-8')
    assert.equal(reply.headers.get('cache-control'), 'no-store')
  })

  it('all the faults of a body come at once, each with a pointer to its place', async () => {
    const { supplier, registry } = market
    const mbp = newMbp(registry.id)
    const body = {
      description: '',
      country: 'XXX',
      informationLink: 'javascript:alert(1)',
      'a/b~c': 1,
      addresses: [{ city: 'Mombasa' }, { zip: '80100', country: 'Kenya' }],
      modularBenefitProjects: [
        mbp,
        {
          ...mbp,
          durabilityYears: 1.5,
          fileIds: [newId(), 'x'],
          geographicLocation: {
            type: 'Polygon',
            coordinates: [
              [
                [0, 0],
                [181, 0],
                [0, 91],
                [1, 1],
              ],
            ],
          },
        },
        { ...mbp, ecologicalBenefitType: 'Gold', developers: ['', 5], status: 'registered' },
      ],
    }
    const refusal = await refused(supplier.post('/ecoProjects', body), 400, 'invalid-request')
    assert.deepEqual(pointersOf(refusal), [
      '/addresses/1/country',
      '/addresses/1/zip',
      '/a~1b~0c',
      '/country',
      '/description',
      '/description',
      '/informationLink',
      '/modularBenefitProjects/1/durabilityYears',
      '/modularBenefitProjects/1/fileIds/1',
      '/modularBenefitProjects/1/geographicLocation/coordinates/0',
      '/modularBenefitProjects/1/geographicLocation/coordinates/0/1/0',
      '/modularBenefitProjects/1/geographicLocation/coordinates/0/2/1',
      '/modularBenefitProjects/2/developers/0',
      '/modularBenefitProjects/2/developers/0',
      '/modularBenefitProjects/2/developers/1',
      '/modularBenefitProjects/2/ecologicalBenefitType',
      '/modularBenefitProjects/2/status',
      '/name',
    ])
    const messageAt = (pointer: string) =>
      refusal.errors.find((each: { pointer: string }) => each.pointer === pointer)?.message
    assert.equal(messageAt('/name'), 'is missing')
    assert.equal(messageAt('/a~1b~0c'), 'is no known property here')
    assert.match(messageAt('/country'), /ISO 3166-1 alpha-3/)
    assert.match(messageAt('/modularBenefitProjects/2/ecologicalBenefitType'), /one of Carbon, /)
    assert.match(refusal.detail, /and 15 more\.$/)
  })

  it('ruling 28, 30: quantities are numbers of at most four decimals, and nothing is coerced', async () => {
    const mbp = await registeredMbp(market)
    const [first] = newClaim().checkpoints
    const checkpoints = [
      { ...first, environmentalEffectBefore: '600.5' },
      { ...first, environmentalEffectAfter: 0.00001 },
      { ...first, environmentalEffectAfter: -900_000_000_001 },
      { ...first, environmentalEffectAfter: null, startDate: '2024-02-30' },
      { ...first, name: 5, verifiedLinks: {} },
    ]
    const claim = newClaim({ quantity: 0, checkpoints })
    const refusal = await refused(
      market.supplier.post(`${mbp.resourceUri}/mbpClaims`, claim),
      400,
      'invalid-request',
    )
    assert.deepEqual(
      refusal.errors.map(({ pointer, message }: Record<string, string>) => `${pointer} ${message}`),
      [
        '/quantity must be more than 0',
        '/checkpoints/0/environmentalEffectBefore must be a number',
        '/checkpoints/1/environmentalEffectAfter must have at most 4 decimals',
        '/checkpoints/2/environmentalEffectAfter must be at least -900000000000',
        '/checkpoints/3/startDate must match format "date"',
        '/checkpoints/3/environmentalEffectAfter must be a number',
        '/checkpoints/4/name must be string',
        '/checkpoints/4/verifiedLinks must be array',
      ],
    )
  })

  it('of the types of a proposal, the one that is named says what it takes', async () => {
    const { supplier } = market
    const faultsOf = async (body: object) =>
      pointersOf(await refused(supplier.post('/proposals', body), 400, 'invalid-request'))
    assert.deepEqual(await faultsOf({}), ['/type'])
    assert.deepEqual(await faultsOf({ type: 'Mint' }), ['/type'])
    assert.deepEqual(await faultsOf({ type: 'MBPRegister', reason: 'x', message: 5 }), [
      '/message',
      '/reason',
      '/resourceUri',
    ])
    assert.deepEqual(
      await faultsOf({ type: 'CreditRetire', resourceUri: 'x', beneficiary: { country: 'SWE' } }),
      ['/beneficiary/name'],
    )
  })

  it('all the faults of a query come at once, and a parameter that is not known is one', async () => {
    const path =
      '/credits?top=0&skip=-1&minCreatedAt=yesterday&id=x&status=sold&nonsense=1&vintage=x'
    const refusal = await refused(market.supplier.get(path), 400, 'invalid-request')
    assert.deepEqual(pointersOf(refusal), [
      '?id/0',
      '?minCreatedAt',
      '?nonsense',
      '?skip',
      '?status/0',
      '?top',
      '?vintage/0',
    ])
    await refused(market.supplier.get('/me?nonsense=1'), 400, 'invalid-request')
    await refused(market.supplier.get('/credits?top=1&top=2'), 400, 'invalid-request')
  })

  it('what no text of the database can hold is pointed at as well', async () => {
    const { supplier, registry } = market
    for (const text of ['a\0b', '\ud800', 'x\udc00']) {
      const body = newProject(registry.id, { addresses: [{ city: text }] })
      const refusal = await refused(supplier.post('/ecoProjects', body), 400, 'invalid-request')
      assert.deepEqual(pointersOf(refusal), ['/addresses/0/city'])
    }
    await refused(supplier.get('/ecoProjects?filter=%00'), 400, 'invalid-request')
  })
})

describe('ruling 30: the order of refusals', () => {
  const patch = (member: Member, path: string, body: unknown, headers: Record<string, string>) =>
    member.call('PATCH', path, body, headers)
  const text = { 'content-type': 'text/plain' }
  const huge = ' '.repeat(1_048_577)

  it('of a PATCH with every fault at once, each is told when those before it are mended', async () => {
    const { supplier, registry } = market
    const mbp = await draftMbp(market)
    const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
    const stranger = await world.organization(Object.values(roles))
    const uri = mbp.resourceUri
    const wrongRegistry = { issuingRegistryId: newId() }
    const json = { 'content-type': 'application/json' }

    await refused(patch(world.anonymous(), uri, '{', text), 401, 'not-signed-in')
    await refused(patch(stranger, uri, '{', text), 404, 'not-found')
    await refused(patch(registry, uri, '{', text), 403)
    await refused(patch(supplier, uri, '{', text), 415, 'unsupported-media-type')
    await refused(patch(supplier, uri, huge, json), 413, 'too-large')
    await refused(patch(supplier, uri, '{', json), 400, 'malformed-json')
    await refused(patch(supplier, uri, { nonsense: 1 }, {}), 400, 'invalid-request')
    await refused(patch(supplier, uri, wrongRegistry, {}), 428, 'if-match-missing')
    await refused(patch(supplier, uri, wrongRegistry, { 'if-match': '"0"' }), 412, 'stale-etag')
    await refused(supplier.patch(uri, wrongRegistry), 409, 'mbp-not-editable')
    await ok(supplier.act(proposal.id, 'Withdraw'))
    await refused(supplier.patch(uri, wrongRegistry), 422, 'registry-unknown')
    await ok(supplier.patch(uri, {}))
  })

  it('of a POST below an asset likewise', async () => {
    const { supplier, registry } = market
    const mbp = await draftMbp(market)
    const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
    const stranger = await world.organization(Object.values(roles))
    const uri = `${mbp.resourceUri}/mbpClaims`
    const wrong = newClaim({ endDate: '2020-01-01' })

    await refused(world.anonymous().post(uri, '{', text), 401, 'not-signed-in')
    await refused(stranger.post(uri, '{', text), 404, 'not-found')
    await refused(registry.post(uri, '{', text), 403)
    await refused(supplier.post(uri, '{', text), 415, 'unsupported-media-type')
    await refused(supplier.post(uri, huge), 413, 'too-large')
    await refused(supplier.post(uri, '{'), 400, 'malformed-json')
    await refused(supplier.post(uri, { ...wrong, quantity: -1 }), 400, 'invalid-request')
    await refused(supplier.post(uri, wrong), 409, 'mbp-not-registered')
    await ok(registry.act(proposal.id, 'Approve'))
    await refused(supplier.post(uri, wrong), 422, 'dates-reversed')
    await created(supplier.post(uri, newClaim()))
  })

  it('of an action on a proposal likewise: a party that may not take it gets 403 first', async () => {
    const { supplier, registry, verifier } = market
    const mbp = await draftMbp(market)
    const { id } = await submit(supplier, 'MBPRegister', mbp.resourceUri)
    const uri = `/proposals/${id}/action`
    const stale = { 'if-match': '"0"' }
    const reader = await world.user(registry.id, 'Reader')

    await refused(verifier.post(uri, '{', { ...text, ...stale }), 404, 'not-found')
    await refused(reader.post(uri, '{', { ...text, ...stale }), 403, 'role-missing')
    const foreign = { action: 'Approve', quantity: 5 }
    await refused(supplier.post(uri, foreign, stale), 403, 'not-reviewer')
    await refused(registry.post(uri, '{', { ...text, ...stale }), 415)
    await refused(registry.post(uri, foreign, stale), 400, 'invalid-request')
    await refused(registry.post(uri, { action: 'Approve' }, stale), 412, 'stale-etag')
    await ok(registry.post(uri, { action: 'Approve' }))
    await refused(registry.post(uri, { action: 'Approve' }), 409, 'action-not-allowed')
  })

  it('a checkpoint that is not known is told after a stale ETag', async () => {
    const mbp = await registeredMbp(market)
    const { claim, processedClaimUri } = await acceptedClaim(market, mbp)
    const body = { checkpoints: [{ id: newId() }] }
    const { supplier, verifier } = market
    await refused(patch(supplier, claim.resourceUri, body, {}), 428, 'if-match-missing')
    await refused(supplier.patch(claim.resourceUri, body, '"0"'), 412, 'stale-etag')
    await refused(supplier.patch(claim.resourceUri, body), 409, 'claim-not-editable')
    const results = { checkpointResults: [{ id: newId() }] }
    await refused(patch(verifier, processedClaimUri, results, {}), 428, 'if-match-missing')
    await refused(verifier.patch(processedClaimUri, results, '"0"'), 412, 'stale-etag')
  })

  it('who may not name an end-use buyer hears that before all else', async () => {
    const { supplier, buyer } = market
    const credit = await mintedCredit(market)
    await submit(supplier, 'CreditRetire', credit.resourceUri)
    const endUseBuyer = { id: 'x' }
    const transfer = { newOwnerId: buyer.id, endUseBuyer }
    await refused(supplier.post(`${credit.resourceUri}/transfer`, transfer), 403, 'not-omnibus')
    const children = [{ quantity: 1, endUseBuyer }, { quantity: 999 }]
    await refused(supplier.post(`${credit.resourceUri}/split`, { children }), 403, 'not-omnibus')
  })

  it('a list below what the caller may not see is 404, however wrong its query is', async () => {
    const mbp = await draftMbp(market)
    const { registry } = market
    await refused(registry.get(`${mbp.resourceUri}/mbpClaims?top=0&filter=x`), 404, 'not-found')
    await refused(registry.get(`${mbp.resourceUri}?nonsense=1`), 404, 'not-found')
  })

  it('who belongs to several organizations names one before anything else is told', async () => {
    const { supplier, buyer } = market
    const both = await world.user(supplier.id, 'Admin')
    await world.db
      .insertInto('roleAssignments')
      .values({
        id: newId(),
        organizationId: buyer.id,
        userId: both.userId,
        userRole: 'Admin',
        createdAt: new Date(),
      })
      .execute()
    const mbp = await draftMbp(market)
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const reply = both.call(method, mbp.resourceUri, method === 'PATCH' ? { name: 5 } : undefined)
      await refused(reply, 400, 'organization-required')
    }
    const acting = { 'organization-id': supplier.id.toUpperCase() }
    await ok(both.get(mbp.resourceUri, acting))
    const other = { 'organization-id': market.registry.id }
    await refused(both.get(mbp.resourceUri, other), 403, 'role-missing')
  })
})

describe('paths', () => {
  it('match in any case, with a slash at the end and with doubled slashes', async () => {
    const { supplier } = market
    const mbp = await draftMbp(market)
    const [, project, , id] = mbp.resourceUri.split('/').slice(1)
    for (const path of [
      `/ecoprojects/${project}/MBPS/${id}`,
      `/ECOPROJECTS/${project}/mbps/${id}/`,
      mbp.resourceUri.toUpperCase(),
    ]) {
      assert.equal((await ok(supplier.get(path))).id, mbp.id)
    }
    for (const path of [
      `//v1//ecoProjects//${project}//mbps/${id}//`,
      `/V1/ecoProjects/${project}`,
    ]) {
      const answer = await raw(`GET ${path} HTTP/1.1`, supplier)
      assert.equal(answer.status, 200, path)
    }
    const paged = await raw('GET //v1//TOKENS//?top=1&nonsense=%zz HTTP/1.1', supplier)
    assert.equal(paged.status, 400)
  })

  it('ids have no case, in a path as in a body and a query', async () => {
    const { supplier, registry } = market
    const mbp = await registeredMbp(market)
    const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
    const [checkpoint] = claim.checkpoints
    const shouted = await ok(supplier.get(checkpoint.resourceUri.toUpperCase()))
    assert.deepEqual(shouted, checkpoint)
    await ok(supplier.patch(checkpoint.resourceUri.toUpperCase(), { name: 'Shouted' }))
    const kept = { checkpoints: [{ id: checkpoint.id.toUpperCase() }] }
    assert.equal((await ok(supplier.patch(claim.resourceUri, kept))).checkpoints.length, 1)
    const { items } = await ok(supplier.get(`/ecoProjects?id=${mbp.ecoProjectId.toUpperCase()}`))
    assert.equal(items.length, 1)
    const project = await created(
      supplier.post('/ecoProjects', newProject(registry.id.toUpperCase())),
    )
    const [made] = project.modularBenefitProjects
    assert.equal(made.issuingRegistryId, registry.id)
  })

  it('ruling 35: there are three aliases, and nothing else leads anywhere', async () => {
    const { supplier } = market
    for (const alias of [
      '/proposal',
      '/processedClaim',
      '/tokens',
      '/PROPOSAL/',
      '/Tokens/?top=1',
    ]) {
      await ok(supplier.get(alias))
    }
    for (const path of [
      '/token',
      '/credit',
      '/ecoProject',
      '/mbps',
      '/esgScorecards',
      '/tokensx',
    ]) {
      await refused(supplier.get(path), 404, 'not-found')
    }
  })

  it('a malformed id is 404, and so is a path that cannot be decoded or has no end', async () => {
    const { supplier } = market
    for (const id of ['1', 'x', '%00', '..%2f..', "'%20or%201=1--", 'null', newId().slice(1)]) {
      await refused(supplier.get(`/ecoProjects/${id}`), 404, 'not-found')
    }
    for (const path of ['/v1/ecoProjects/%zz', '/v1/%E0%A4%A', `/v1/credits/${'a'.repeat(5000)}`]) {
      const { status, body, headers } = await raw(`GET ${path} HTTP/1.1`, supplier)
      assert.equal(status, 404, path)
      assert.equal(JSON.parse(body).code, 'not-found')
      assert.match(headers, /request-id: [0-9a-f-]{36}/i)
      assert.match(headers, /application\/problem\+json/)
    }
  })
})

describe('HTTP', () => {
  it('every answer has a Request-Id of its own, those of errors too', async () => {
    const replies = [
      await market.supplier.get('/me'),
      await market.supplier.get('/nowhere'),
      await world.anonymous().get('/me'),
      await market.supplier.post('/ecoProjects', '{'),
    ]
    const ids = replies.map(({ headers }) => headers.get('request-id'))
    for (const id of ids) assert.match(id ?? '', /^[0-9a-f-]{36}$/)
    assert.equal(new Set(ids).size, ids.length)
  })

  it('ruling 31: what differs by caller is kept by nobody, and secrets by no cache at all', async () => {
    const { supplier } = market
    const mbp = await draftMbp(market)
    for (const path of ['/ecoProjects', mbp.resourceUri, '/me', '/credits', '/events']) {
      const { headers } = await supplier.get(path)
      assert.equal(headers.get('cache-control'), 'private, no-cache', path)
      assert.equal(headers.get('vary'), 'Accept, Authorization, Cookie, Organization-Id', path)
    }
    const path = `/organizations/${supplier.id}/apiKeys`
    const body = { name: 'Key', marketRole: null, userRole: 'Reader' }
    const { headers } = await supplier.post(path, body)
    assert.equal(headers.get('cache-control'), 'no-store')
  })

  it('no browser takes an answer for a page, shows it in a frame or tells where it was', async () => {
    for (const path of ['/me', '/nowhere', '/credits', '/health/live']) {
      const { headers } = await world.anonymous().get(path)
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
      assert.equal(headers.get('referrer-policy'), 'no-referrer', path)
      assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; frame-anc/)
    }
  })

  it('times are RFC 3339 in UTC with milliseconds', async () => {
    const mbp = await draftMbp(market)
    for (const time of [mbp.createdAt, mbp.lastModifiedAt]) {
      assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    }
  })

  it('HEAD is GET without its content, and no other method leads anywhere', async () => {
    const { supplier } = market
    const mbp = await draftMbp(market)
    const headers = { authorization: `Bearer ${supplier.token}` }
    const url = `${world.baseUrl}/v1${mbp.resourceUri}`
    const head = await fetch(url, { method: 'HEAD', headers })
    const get = await fetch(url, { headers })
    assert.equal(head.status, 200)
    assert.equal(await head.text(), '')
    const told = ['etag', 'content-type', 'content-length', 'cache-control']
    const length = String(Buffer.byteLength(await get.text()))
    assert.equal(head.headers.get('content-length'), length)
    for (const name of told) assert.equal(head.headers.get(name), get.headers.get(name), name)
    for (const method of ['OPTIONS', 'PUT', 'POST', 'PROPFIND', 'TRACE']) {
      const { status, body } = await raw(`${method} /v1/me HTTP/1.1`, supplier)
      assert.equal(status, 404, method)
      assert.equal(JSON.parse(body).code, 'not-found')
    }
  })

  it('what is no HTTP is told so, as a problem', async () => {
    const cases: [string, number, string][] = [
      ['hello', 400, 'invalid-request'],
      ['FROB /v1/me HTTP/1.1', 400, 'invalid-request'],
      ['GET /v1/me HTTP/1.1\r\ntransfer-encoding: foo', 400, 'invalid-request'],
      ['GET /v1/me HTTP/1.1\r\ncontent-length: -1', 400, 'invalid-request'],
      [`GET /v1/me HTTP/1.1\r\nx: ${'x'.repeat(20_000)}`, 431, 'headers-too-large'],
    ]
    for (const [request, status, code] of cases) {
      const answer = await raw(request, market.supplier)
      assert.equal(answer.status, status, request.slice(0, 60))
      assert.match(answer.headers, /application\/problem\+json/)
      assert.equal(JSON.parse(answer.body).code, code)
    }
  })

  it('a missing or absurd Host does no harm, since no answer depends on it', async () => {
    await mintedCredit(market)
    await mintedCredit(market)
    for (const start of [
      'GET /v1/credits?top=1 HTTP/1.0',
      'GET /v1/credits?top=1 HTTP/1.1\r\nhost: a b[',
      'GET /v1/credits?top=1 HTTP/1.1\r\nhost:',
      'GET http://evil.example/v1/credits?top=1 HTTP/1.1',
    ]) {
      const { status, headers } = await raw(start, market.supplier, !/host:/.test(start))
      assert.equal(status, 200, start)
      assert.match(headers, /link: <[^>]*\/v1\/credits\?top=1&page=[\w-]+>; rel="next"/i)
    }
  })

  it('a body is at most 1 MiB, a file as large as the service is told to take', async () => {
    const { supplier, registry } = market
    const project = JSON.stringify(newProject(registry.id))
    await created(supplier.post('/ecoProjects', project.padEnd(1_048_576)))
    await refused(supplier.post('/ecoProjects', project.padEnd(1_048_577)), 413, 'too-large')
    await using small = await World.create({ fileMaxBytes: 1000 })
    const uploader = await small.organization(roles.supplier)
    const upload = (bytes: number) => {
      const body = new FormData()
      body.set('tag', 'Map')
      body.set('file', new Blob(['x'.repeat(bytes)]), 'map.txt')
      return uploader.post('/files', body)
    }
    await created(upload(1000))
    await refused(upload(1001), 413, 'too-large')
    assert.equal((await ok(uploader.get('/files'))).items.length, 1)
  })

  it('a body of another type is 415, also where the type is missing or broken', async () => {
    const { supplier, registry } = market
    const body = JSON.stringify(newProject(registry.id))
    for (const type of [
      'text/plain',
      'application/xml',
      'multipart/form-data',
      'json',
      '*/*',
      '',
    ]) {
      await refused(
        supplier.post('/ecoProjects', body, { 'content-type': type }),
        415,
        'unsupported-media-type',
      )
    }
    await created(
      supplier.post('/ecoProjects', body, { 'content-type': 'Application/JSON;charset=UTF-8' }),
    )
  })

  it('JSON that is nested without end is refused, wherever it would be kept', async () => {
    const { supplier, registry } = market
    for (const deep of ['[', '{"a":', '["\\u0041",[']) {
      const body = deep.repeat(50_000)
      const close = [...deep].reverse().map((c) => ({ '[': ']', '{': '}' })[c] ?? '')
      const whole = `${body}1${close.join('').repeat(50_000)}`
      await refused(supplier.post('/ecoProjects', whole), 400, 'malformed-json')
    }
    const nested = `${'['.repeat(1000)}${']'.repeat(1000)}`
    const body = JSON.stringify(newProject(registry.id)).replace(
      '"type":"Point"',
      `"type":"Point","properties":${nested}`,
    )
    await refused(supplier.post('/ecoProjects', body), 400, 'malformed-json')
  })

  it('a number that a double cannot hold stays a number where any JSON is kept', async () => {
    const { supplier, registry } = market
    const body = JSON.stringify(newProject(registry.id)).replace(
      '"type":"Point"',
      '"type":"Point","big":12345678901234567890.5,"far":1e21,"small":0.1',
    )
    const { id } = await created(supplier.post('/ecoProjects', body))
    const response = await fetch(`${world.baseUrl}/v1/ecoProjects/${id}`, {
      headers: { authorization: `Bearer ${supplier.token}` },
    })
    const text = await response.text()
    assert.match(text, /"small":0\.1/)
    assert.ok(!text.includes('literal'))
  })

  it('the rate limit counts each credential by itself and says when to come again', async () => {
    await using small = await World.create({ requestsPerMinute: 3 })
    const first = await small.organization(roles.supplier)
    const second = await small.organization(roles.buyer)
    for (const left of [2, 1, 0]) {
      const { status, headers } = await first.get('/me')
      assert.equal(status, 200)
      assert.equal(headers.get('ratelimit-limit'), '3')
      assert.equal(headers.get('ratelimit-remaining'), String(left))
      assert.ok(Number(headers.get('ratelimit-reset')) <= 60)
    }
    const { status, body, headers } = await first.get('/me')
    assert.equal(status, 429)
    assert.equal(body.code, 'rate-limited')
    const seconds = Number(headers.get('retry-after'))
    assert.ok(seconds >= 1 && seconds <= 60, `Retry-After: ${seconds}`)
    assert.equal(headers.get('ratelimit-remaining'), '0')
    await ok(second.get('/me'))
  })
})

/** Sends what fetch would not send, and reads what comes until the connection ends. */
async function raw(start: string, member: Member, withHost = true) {
  const { port } = new URL(world.baseUrl)
  const lines = [
    start,
    ...(withHost ? ['host: localhost'] : []),
    `authorization: Bearer ${member.token}`,
    'connection: close',
  ]
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`${lines.join('\r\n')}\r\n\r\n`),
    )
    let received = ''
    socket.setEncoding('utf8')
    socket.on('data', (data: string) => {
      received += data
    })
    socket.on('close', () => resolve(received))
    socket.on('error', reject)
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer within 5 seconds')))
  })
  const [headers = '', ...body] = text.split('\r\n\r\n')
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(headers)?.[1]), headers, body: body.join('') }
}
