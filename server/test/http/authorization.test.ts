import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { newId } from '../../src/lib/ids.ts'
import {
  draftMbp,
  type Market,
  mintedCredit,
  newClaim,
  newMbp,
  newProject,
  nextAssetId,
  registeredMbp,
  submit,
  verifiedClaim,
} from '../life.ts'
import { created, Member, ok, type Reply, refused, roles, World } from '../world.ts'
import { type Operation, readDocument } from './document.ts'
import { fingerprint } from './fingerprint.ts'

/** Everybody who may knock. The owner is a supplier and a buyer; strangers are one of each kind. */
const strangers = [
  'strangerInEveryRole',
  'strangerSupplier',
  'strangerRegistry',
  'strangerVerifier',
  'strangerMarketplace',
  'strangerBuyer',
] as const
const owners = ['ownerAdmin', 'ownerContributor', 'ownerKey'] as const
const ownerAsBuyer = ['ownerBuyer', 'ownerBuyerKey'] as const
const ownerAll = [...owners, ...ownerAsBuyer, 'ownerReader', 'ownerReaderKey'] as const
const registries = ['registryAdmin', 'registryReader'] as const
const verifiers = ['verifierAdmin', 'verifierReader'] as const
const members = [...strangers, ...ownerAll, ...registries, ...verifiers] as const
const signedIn = [...members, 'operator'] as const
type Persona = (typeof signedIn)[number]

/** A real target of an operation: who may do it, who may see it, and how to ask. */
interface Target {
  path: string
  body?: object
  may: readonly Persona[]
  /** Who may not do it and still learns that it is there: 403. Everybody else gets 404. */
  sees?: readonly Persona[]
  /** The ids that strangers may not learn of; unless said, all those of the path. */
  hidden?: string[]
  /** The same request for something that does not exist, where the body names it. */
  elsewhere?: object
}

describe('who may do what', () => {
  let world: World
  let market: Market
  let people: Record<Persona, Member>
  let operations: Operation[]
  let targets: Record<string, Target[]>

  before(async () => {
    world = await World.create()
    operations = (await readDocument(world)).operations
    people = await populate(world)
    market = {
      supplier: people.ownerAdmin,
      registry: people.registryAdmin,
      verifier: people.verifierAdmin,
      buyer: people.strangerBuyer,
    }
    targets = await furnish(market, people)
    // Events get their sequence when somebody asks; from here on asking changes nothing.
    await ok(people.ownerAdmin.get('/events'))
  })
  after(() => world[Symbol.asyncDispose]())

  it('every route of the document has a target here, so that none is forgotten', () => {
    const ids = operations.map(({ operationId }) => operationId)
    assert.deepEqual(
      ids.filter((id) => !targets[id]?.length),
      [],
      'routes without a target: add them to furnish()',
    )
    assert.deepEqual(
      Object.keys(targets).filter((id) => !ids.includes(id)),
      [],
      'targets of routes that are gone',
    )
  })

  it('without a credential or with a wrong one every route that is not public answers 401', async () => {
    const before = await fingerprint(world.db)
    const nobodies = [
      world.anonymous(),
      ...['ecs_session_wrong', 'ecs_key_wrong', 'eyJhbGciOiJub25lIn0.e30.'].map(
        (token) => new Member(world, '', '', token),
      ),
    ]
    for (const operation of operations) {
      if (operation.security?.length === 0) continue
      for (const { path, body } of targets[operation.operationId] ?? []) {
        for (const nobody of nobodies) {
          const reply = await ask(nobody, operation, path, body)
          assert.equal(reply.status, 401, `${operation.operationId}: ${JSON.stringify(reply.body)}`)
          assert.equal(reply.body.code, 'not-signed-in')
          assert.equal(reply.headers.get('www-authenticate'), 'Bearer')
        }
      }
    }
    assert.equal(await fingerprint(world.db), before)
  })

  it('what is public needs no credential, and a wrong one does not shut it', async () => {
    for (const operation of operations.filter(({ security }) => security?.length === 0)) {
      for (const { path } of targets[operation.operationId] ?? []) {
        for (const token of [undefined, 'ecs_session_wrong']) {
          const reply = await ask(new Member(world, '', '', token), operation, `${path}?nonsense=1`)
          assert.equal(reply.status, 400, operation.operationId)
        }
      }
    }
  })

  it('everybody else gets just what ruling 30 says: 404 who may not see, 403 who may not do', async () => {
    let before = await fingerprint(world.db)
    const wrong: string[] = []
    for (const operation of operations) {
      const { operationId, method } = operation
      if (operation.security?.length === 0) continue
      for (const { path, body, may, sees = [] } of targets[operationId] ?? []) {
        for (const persona of signedIn) {
          const member = people[persona]
          const expected = may.includes(persona)
            ? 'let in'
            : [...sees, 'operator'].includes(persona)
              ? 403
              : 404
          const note = (what: string, { status, body: answer }: Reply) =>
            wrong.push(
              `${operationId} ${path} by ${persona}: ${what}, expected ${expected}, got ${status} ${answer.code}`,
            )
          // Who is let in is told that the request is wrong, and so does nothing by it.
          const faulty = await ask(member, operation, `${path}?nonsense=1`, body)
          const isInBody = operationId === 'proposalCreate' || operationId === 'fileUpload'
          if (expected === 'let in' || !isInBody) {
            const status = expected === 'let in' ? 400 : expected
            if (faulty.status !== status) note('with a fault', faulty)
          }
          if (expected === 'let in') {
            if (method !== 'GET') continue
            const read = await ask(member, operation, path)
            if (read.status !== 200) note('reading', read)
            continue
          }
          const reply = await ask(member, operation, path, body)
          if (reply.status !== expected) note('asking', reply)
          if (method === 'GET') continue
          const now = await fingerprint(world.db)
          if (now !== before) note('the database changed', reply)
          before = now
        }
      }
    }
    assert.deepEqual(wrong, [])
    assert.equal(await fingerprint(world.db), before, 'no question changed anything')
  })

  it('a stranger cannot tell what is there from what is not', async () => {
    const wrong: string[] = []
    for (const operation of operations) {
      const { operationId } = operation
      if (operation.security?.length === 0) continue
      for (const target of targets[operationId] ?? []) {
        const { path, body, may, elsewhere = body } = target
        const ids = target.hidden ?? path.match(ANY_ID) ?? []
        if (ids.length === 0 && elsewhere === body) continue
        for (const persona of strangers.filter((each) => !may.includes(each))) {
          const member = people[persona]
          const invented = ids.reduce((text, id) => text.replaceAll(id, newId()), path)
          const [real, imagined] = [
            await ask(member, operation, path, body),
            await ask(member, operation, invented, elsewhere),
          ]
          const known = JSON.stringify(essence(real))
          if (known !== JSON.stringify(essence(imagined))) {
            wrong.push(`${operationId} ${path} by ${persona}: ${known} is not ${JSON.stringify(essence(imagined))}`)
          }
          const secret = [...JSON.stringify(real.body.detail).matchAll(ANY_ID)]
          if (secret.length > 0) wrong.push(`${operationId} tells ids: ${real.body.detail}`)
        }
      }
    }
    assert.deepEqual(wrong, [])
  })

  it("a stranger's lists hold nothing of others, whatever they ask for", async () => {
    const open = ['creditList', 'organizationList']
    const lists = operations.filter(
      ({ operationId, method, path, parameters }) =>
        method === 'GET' &&
        !path.includes('{') &&
        !open.includes(operationId) &&
        parameters.some(({ name }) => name === 'top'),
    )
    assert.ok(lists.length >= 5, `only ${lists.length} lists were found`)
    const lures = ['', '?top=500&skip=0', "?filter=not (id eq null)&orderBy=createdAt asc"]
    for (const { path, parameters } of lists) {
      const takes = (name: string) => parameters.some((parameter) => parameter.name === name)
      const ids = (targets.everyId ?? []).map(({ path: id }) => `id=${id}`).join('&')
      for (const query of [...lures, `?${ids}`]) {
        if (/[?&](skip|filter)/.test(query) && !takes('skip')) continue
        if (/[?&]id=/.test(query) && !takes('id')) continue
        for (const persona of strangers) {
          const { items } = await ok(people[persona].get(path + query))
          assert.deepEqual(items, [], `${persona} sees ${path}${query}`)
        }
      }
    }
  })
})

const ANY_ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

function ask(member: Member, { method }: Operation, path: string, body?: object): Promise<Reply> {
  const headers: Record<string, string> = method === 'GET' ? {} : { 'if-match': '*' }
  return member.call(method, path, method === 'GET' ? undefined : body, headers)
}

/** All that an answer says but for the path that was asked for. */
function essence({ status, body, headers }: Reply) {
  const { instance: _, ...rest } = body
  const told = [...headers].filter(([name]) => !/^(date|request-id|ratelimit|content-length)/.test(name))
  return { status, rest, told }
}

async function populate(world: World): Promise<Record<Persona, Member>> {
  const ownerAdmin = await world.organization([roles.supplier, roles.buyer], 'Owner')
  const registryAdmin = await world.organization(roles.registry, 'Registry')
  const verifierAdmin = await world.organization(roles.verifier, 'Verifier')
  const key = async (marketRole: string | null, userRole: string) => {
    const path = `/organizations/${ownerAdmin.id}/apiKeys`
    const made = await created(ownerAdmin.post(path, { name: 'Key', marketRole, userRole }))
    return new Member(world, ownerAdmin.id, '', made.key)
  }
  return {
    ownerAdmin,
    ownerContributor: await world.user(ownerAdmin.id, 'Contributor', 'Supplier'),
    ownerBuyer: await world.user(ownerAdmin.id, 'Contributor', 'Buyer'),
    ownerReader: await world.user(ownerAdmin.id, 'Reader'),
    ownerKey: await key('Supplier', 'Contributor'),
    ownerBuyerKey: await key('Buyer', 'Contributor'),
    ownerReaderKey: await key(null, 'Reader'),
    registryAdmin,
    registryReader: await world.user(registryAdmin.id, 'Reader'),
    verifierAdmin,
    verifierReader: await world.user(verifierAdmin.id, 'Reader'),
    strangerInEveryRole: await world.organization(Object.values(roles), 'Stranger'),
    strangerSupplier: await world.organization(roles.supplier),
    strangerRegistry: await world.organization(roles.registry),
    strangerVerifier: await world.organization(roles.verifier),
    strangerMarketplace: await world.organization(roles.marketplace),
    strangerBuyer: await world.organization(roles.buyer),
    operator: await world.operator(),
  }
}
