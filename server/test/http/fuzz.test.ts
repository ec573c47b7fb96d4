import assert from 'node:assert/strict'
import { Agent, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { problems } from '../../src/lib/problem.ts'
import { assertDocumented, routeOf } from '../contract.ts'
import { milestoneOf, report } from '../goals.ts'
import { acceptedClaim, mintedCredit, registeredMbp, submit } from '../life.ts'
import { created, type Member, ok, roles, World } from '../world.ts'
import { readDocument } from './document.ts'
import { type HostileRequest, requestsOf } from './hostile.ts'

/**
 * Hostile requests to every route: never a 5xx, never a hang, always a documented problem.
 * FUZZ_REQUESTS says how many (10,000 and more before a release), FUZZ_SEED which.
 */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 2000)
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const PATIENCE_MS = 5000
console.log(`FUZZ_REQUESTS=${REQUESTS} FUZZ_SEED=${SEED}`)

const world = await World.create()
const agent = new Agent({ keepAlive: true, maxSockets: 4 })
after(async () => {
  agent.destroy()
  await world[Symbol.asyncDispose]()
})

const { document, operations } = await readDocument(world)
const caller = await world.organization(Object.values(roles), 'Fuzz')
const registry = await world.organization(roles.registry)
const verifier = await world.organization(roles.verifier)
/** A colleague whom the requests may change, remove or sign out. */
const colleague = await world.user(caller.id, 'Contributor')
const ids = await furnish(caller)

/** Who asks, where it is not the owner of everything. */
const callers: Record<string, Member> = {
  processedClaimUpdate: verifier,
  checkpointResultUpdate: verifier,
  proposalOverlaps: registry,
  overlapCriteriaChoose: registry,
  creditCancel: registry,
}
const tokenFor = async (operationId: string) =>
  operationId.startsWith('auth') || operationId.startsWith('password')
    ? world.session(colleague.userId)
    : (callers[operationId] ?? caller).token

/** What is read is read before it is changed, and changed before it is gone. */
const ORDER = ['GET', 'PATCH', 'PUT', 'POST', 'DELETE']
operations.sort((a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method))

describe('whatever comes in, the answer is documented and none is a 5xx', () => {
  const each = Math.max(5, Math.ceil(REQUESTS / operations.length))

  for (const operation of operations) {
    const { operationId, method, path } = operation
    it(`${method} ${path}, ${each} times`, async () => {
      await fc.assert(
        fc.asyncProperty(requestsOf(document, operation, ids), async (request) =>
          refuseBadAnswer(request, await send(request, await tokenFor(operationId))),
        ),
        { numRuns: each, seed: SEED },
      )
    })
  }

  it('the service has lost nothing by it', async () => {
    await ok(caller.get('/health/ready'))
    await ok(caller.get('/me'))
    assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined, 'no prototype was touched')
  })
})

describe('what is hardly HTTP gets an end', () => {
  const head = (more: string) =>
    `POST /v1/ecoProjects HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${caller.token}\r\ncontent-type: application/json\r\n${more}\r\n\r\n`
  const fixed = [
    'GET / HTTP/9.9\r\n\r\n',
    'GET\r\n\r\n',
    '\r\n\r\n\r\n',
    'GET /v1/me HTTP/1.1\r\nhost: x\r\nhost: y\r\nconnection: close\r\n\r\n',
    'GET /v1/me HTTP/1.1\r\n: x\r\n\r\n',
    'GET /v1/me HTTP/1.1\r\nx\0y: z\r\n\r\n',
    `${head('content-length: 2\r\ncontent-length: 3')}{}`,
    `${head('content-length: 2\r\ntransfer-encoding: chunked')}{}`,
    `${head('transfer-encoding: chunked')}zz\r\n{}\r\n0\r\n\r\n`,
    `${head('transfer-encoding: chunked')}ffffffffffffffffff\r\n{}`,
    `${head('transfer-encoding: gzip, chunked')}2\r\n{}\r\n0\r\n\r\n`,
    `${head('content-length: 99999999999999999999')}{}`,
    `${head('content-length: 2\r\nexpect: nothing')}{}`,
    `${head('content-length: 2\r\nupgrade: h2c\r\nconnection: upgrade')}{}`,
  ]

  it('broken requests are answered or cut off within their time, never by a 5xx', async () => {
    const noise = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 200 }), {
      numRuns: 30,
      seed: SEED,
    })
    for (const bytes of [...fixed.map((text) => Buffer.from(text, 'latin1')), ...noise]) {
      const answer = await exchange(Buffer.from(bytes))
      assert.doesNotMatch(answer, /^HTTP\/1\.1 5/, JSON.stringify(String(bytes)))
    }
    await ok(caller.get('/health/live'))
  })

  it('broken multipart bodies are refused and leave no file behind', async () => {
    const disposition = (rest: string) => `--x\r\nContent-Disposition: form-data; ${rest}`
    const file = `${disposition('name="file"; filename="a"')}\r\n\r\ncontent\r\n`
    const tag = `${disposition('name="tag"')}\r\n\r\nMap\r\n`
    const before = (await ok(caller.get('/files?top=500'))).items.length
    for (const body of [
      '',
      '--x',
      '--x--\r\n',
      '--x\r\nbroken',
      file,
      tag,
      `${tag}${file}`,
      `${file}--x--\r\n`,
      `${tag}--x--\r\n`,
      `${tag}${file}${file}--x--\r\n`,
      `${tag.repeat(30)}${file}--x--\r\n`,
      `${tag}${disposition('name="other"; filename="a"')}\r\n\r\ncontent\r\n--x--\r\n`,
      `${tag}${disposition('name="__proto__"')}\r\n\r\nx\r\n${file}--x--\r\n`,
      `${tag}${disposition('name="nonsense"')}\r\n\r\nx\r\n${file}--x--\r\n`,
      `${tag.replace('Map', 'M\0p')}${file}--x--\r\n`,
      `${tag.replace('Map', 'x'.repeat(20_000))}${file}--x--\r\n`,
      `${tag}${disposition('name="fileUrl"')}\r\n\r\nhttps://x.example\r\n${file}--x--\r\n`,
      `--x\r\n${'X: y\r\n'.repeat(500)}\r\n\r\n${file}--x--\r\n`,
    ]) {
      const request = {
        method: 'POST',
        path: '/v1/files',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: Buffer.from(body),
      }
      const answer = await send(request, caller.token)
      assert.ok(answer.status >= 400, `${JSON.stringify(body.slice(0, 200))}: ${answer.status}`)
      refuseBadAnswer(request, answer)
    }
    assert.equal((await ok(caller.get('/files?top=500'))).items.length, before)
  })
})

interface Answer {
  status: number
  type: string
  text: string
}

function refuseBadAnswer({ method, path }: HostileRequest, { status, type, text }: Answer) {
  const [plain = ''] = path.slice('/v1'.length).split('?')
  assert.ok(status < 500, `${status} ${text}`)
  if (status >= 400) {
    assert.match(type, /^application\/problem\+json/, `${status} ${text}`)
    const problem = JSON.parse(text)
    assert.ok(Object.hasOwn(problems, problem.code), `${problem.code} is no known code`)
    assert.equal(problem.status, status)
  }
  // Too long a line or too many headers are refused before there is a route.
  if (status === 431 || !routeOf(method, plain)) return
  assertDocumented(method, plain, status, /json/.test(type) && text ? JSON.parse(text) : undefined)
}

function send({ method, path, headers, body }: HostileRequest, token: string | undefined) {
  const { hostname, port } = new URL(world.baseUrl)
  return new Promise<Answer>((resolve, reject) => {
    const request = httpRequest(
      {
        agent,
        hostname,
        port,
        method,
        path,
        headers: { authorization: `Bearer ${token}`, ...headers },
        timeout: PATIENCE_MS,
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    request.on('timeout', () => request.destroy(new Error(`no answer in ${PATIENCE_MS} ms`)))
    request.on('error', reject)
    request.end(body)
  })
}

/** What comes back over a bare connection until the other side ends it, or falls silent. */
function exchange(bytes: Buffer): Promise<string> {
  const QUIET_MS = 150
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(world.baseUrl).port), '127.0.0.1', () =>
      socket.write(bytes),
    )
    let received = ''
    socket.setTimeout(QUIET_MS, () => socket.destroy())
    socket.on('data', (data) => {
      received += data
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(received))
  })
}

/** Something of every kind that belongs to the caller, by the name of its parameter or its path. */
async function furnish(member: Member): Promise<Record<string, string>> {
  const buyer = await world.organization(roles.buyer)
  const market = { supplier: member, registry, verifier, buyer }
  const credit = await mintedCredit(market)
  const mbp = await registeredMbp(market)
  const { claim, verify, processedClaimUri } = await acceptedClaim(market, mbp)
  const retire = await submit(member, 'CreditRetire', credit.resourceUri, { quantity: 1 })
  const processed = await ok(verifier.get(processedClaimUri))
  const file = await created(
    member.post('/files', { tag: 'Map', fileUrl: 'https://files.example/map' }),
  )
  const organization = `/organizations/${member.id}`
  const key = await created(
    member.post(`${organization}/apiKeys`, { name: 'K', marketRole: null, userRole: 'Reader' }),
  )
  const { items: assignments } = await ok(member.get(`${organization}/roleAssignments`))
  const assignment = assignments.find(
    ({ userId }: { userId: string }) => userId === colleague.userId,
  )
  const milestone = await milestoneOf(member)
  const [period] = milestone.reportingPeriods
  const emission = await report(member, period, 1)
  const plan = await created(member.post('/credits/retirements:plan', { quantity: 1 }))
  const webhook = await created(member.post('/webhooks', { url: 'https://hook.example' }))
  const delivery = await created(member.post(`${webhook.resourceUri}/test`))
  const compared = { name: 'Itself', level: 'item', sourceA: {}, sourceB: {} }
  const reconciliation = await created(member.post('/reconciliations', compared))
  await created(
    member.post('/reconciliations', { ...compared, name: 'By project', level: 'project' }),
  )
  return {
    ecoProjectId: mbp.ecoProjectId,
    mbpId: mbp.id,
    mbpClaimId: claim.id,
    checkpointId: claim.checkpoints[0].id,
    processedClaimId: processed.id,
    checkpointResultId: processed.checkpointResults[0].id,
    proposalId: retire.id,
    creditId: credit.id,
    fileId: file.id,
    organizationId: member.id,
    marketplaceId: member.id,
    issuingRegistryId: registry.id,
    newOwnerId: buyer.id,
    reviewerId: verifier.id,
    userId: colleague.userId,
    roleAssignmentId: assignment.id,
    apiKeyId: key.id,
    planId: plan.id,
    webhookId: webhook.id,
    deliveryId: delivery.id,
    reconciliationId: reconciliation.id,
    esgScorecardId: milestone.esgScorecardId,
    esgMilestoneId: milestone.id,
    esgReportingPeriodId: period.id,
    emissionId: emission.id,
    '/mbp': mbp.resourceUri,
    '/claim': claim.resourceUri,
    '/processedClaim': processedClaimUri,
    '/credit': credit.resourceUri,
    '/proposal': `/proposals/${verify.id}`,
    '/organization': organization,
  }
}
