import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { problems } from '../../src/lib/problem.ts'
import { diskFileStore } from '../../src/node/disk-file-store.ts'
import { assertDocumented, routeOf } from '../contract.ts'
import { type Operation, readDocument } from '../http/document.ts'
import { fingerprints } from '../http/fingerprint.ts'
import { type Member, ok, roles, World } from '../world.ts'
import { furnish } from './furnish.ts'
import { type HostileRequest, requestsOf } from './requests.ts'
import { spoiled } from './spoiled.ts'
import { Tally } from './tally.ts'
import { type Answer, Wire } from './wire.ts'

/**
 * Hostile requests to every route of the document: never a 5xx, never a hang, always a documented
 * answer, and what is refused changes nothing. FUZZ_REQUESTS says how many (100,000 before a
 * release), FUZZ_SEED which; the second database needs no more than a look.
 */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? (process.env.TEST_SECOND_RUN ? 1000 : 10_000))
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
/** As many at once: the service is busy while the database is. */
const LANES = 8
/** What may have grown for good: caches that have an end, and what the tests themselves keep. */
const GROWTH_MAX = 24 * 1024 * 1024

const folder = await mkdtemp(join(tmpdir(), 'ecs-fuzz-'))
const world = await World.create({}, undefined, await diskFileStore(folder))
const tally = new Tally()
const wires = Array.from({ length: LANES }, () => new Wire(Number(new URL(world.baseUrl).port)))
after(async () => {
  for (const wire of wires) wire.close()
  await world[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
  console.log(`FUZZ_SEED=${SEED}: ${tally.text}`)
})

const { document, operations } = await readDocument(world)
const caller = await world.organization(Object.values(roles), 'Fuzz')
const registry = await world.organization(roles.registry)
const verifier = await world.organization(roles.verifier)
/** A colleague whom the requests may change, remove or sign out. */
const colleague = await world.user(caller.id, 'Contributor')
const ids = await furnish(caller, { registry, verifier, colleague })

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
const reads = operations.filter(({ method }) => method === 'GET')
const writes = operations.filter(({ method }) => method !== 'GET')
/** Half of them nearly right, half of them spoiled for certain. */
const each = Math.max(4, Math.ceil(REQUESTS / operations.length / 2))

const names = new Set(operations.flatMap(({ path }) => [...path.matchAll(/{(\w+)}/g)].map(String)))
const unfurnished = [...names].map((name) => name.split(',')[1] ?? '').filter((name) => !ids[name])
console.log(`FUZZ_REQUESTS=${REQUESTS} FUZZ_SEED=${SEED}; nothing of: ${unfurnished.join(', ')}`)

const AUDITED = { audit_readers: '', audit_records: '' }

describe('whatever comes in, the answer is documented and none is a 5xx', () => {
  let heapBefore = 0

  it('reading changes nothing, whatever is asked', async () => {
    // That somebody took all that an organization has is told in the audit, and nowhere else.
    const state = async () => ({ ...(await fingerprints(world.db)), ...AUDITED })
    const before = await state()
    for (const operation of reads) await attack(operation)
    assert.deepEqual(await state(), before)
    heapBefore = heapAfterCollection()
  })

  for (const operation of writes) {
    const { method, path } = operation
    it(`${method} ${path}: what is refused changes nothing`, () => attack(operation))
  }

  it('no refused upload has left a file behind', async () => {
    const rows = await world.db
      .selectFrom('files')
      .select('id')
      .where('fileUrl', 'is', null)
      .execute()
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile(),
    )
    assert.equal(files.length, rows.length)
  })

  it('the service has lost nothing by it', async () => {
    await ok(caller.get('/health/ready'))
    await ok(caller.get('/me'))
    assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined, 'no prototype was touched')
    assert.ok(tally.requests >= REQUESTS, `${tally.requests} requests`)
  })

  it('its memory is what it was', () => {
    const grown = heapAfterCollection() - heapBefore
    console.log(`heap: ${(grown / 1024 / 1024).toFixed(1)} MiB more`)
    assert.ok(grown < GROWTH_MAX, `${grown} bytes more after ${tally.requests} requests`)
  })
})

/** Requests that are nearly right, then the same ones with a certain fault. */
async function attack(operation: Operation) {
  const requests = fc.sample(requestsOf(document, operation, ids), { numRuns: each, seed: SEED })
  const token = await tokenFor(operation.operationId)
  await sendAll(requests, operation, token, refuseBadAnswer)

  const isWrite = operation.method !== 'GET'
  const fresh = await tokenFor(operation.operationId)
  const before = isWrite && (await fingerprints(world.db))
  const broken = requests.map((request, at) => spoiled(request, operation, at))
  await sendAll(broken, operation, fresh, (request, answer) => {
    refuseBadAnswer(request, answer)
    assert.ok(answer.status >= 400, `a certain fault is taken: ${answer.status} ${answer.text}`)
  })
  if (isWrite)
    assert.deepEqual(await fingerprints(world.db), before, 'a refusal has changed something')
}

async function sendAll(
  requests: readonly HostileRequest[],
  { operationId }: Operation,
  token: string | undefined,
  check: (request: HostileRequest, answer: Answer) => void,
) {
  const waiting = [...requests]
  const work = async (wire: Wire) => {
    for (let request = waiting.pop(); request !== undefined; request = waiting.pop()) {
      const start = performance.now()
      try {
        const answer = await wire.send(request, token)
        tally.count(answer.status, performance.now() - start)
        check(request, answer)
      } catch (error) {
        waiting.length = 0
        throw new Error(`${operationId}, FUZZ_SEED=${SEED}: ${shown(request)}`, { cause: error })
      }
    }
  }
  // A lane that goes on after another has failed must not meet the next operation.
  const lanes = await Promise.allSettled(wires.map(work))
  for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason
}

function shown({ body, ...request }: HostileRequest): string {
  return JSON.stringify({ ...request, body: body?.toString('latin1').slice(0, 2000) })
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

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
  collect()
  return process.memoryUsage().heapUsed
}
