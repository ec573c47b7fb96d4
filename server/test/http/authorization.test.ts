import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { cdm } from '../../src/imports/registries/cdm.ts'
import { newId } from '../../src/lib/ids.ts'
import { milestoneOf, report } from '../goals.ts'
import { checkedImport } from '../imports-asked.ts'
import {
  draftMbp,
  type Market,
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
import { sealAll } from '../transparency-log/seal-all.ts'
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
/** Reads that leave a record of the audit: who took everything is known. */
const RECORDED = ['exportArchive']
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
  elsewhere?: object | undefined
}

describe('who may do what', () => {
  let world: World
  let market: Market
  let people: Record<Persona, Member>
  let operations: Operation[]
  let targets: Record<string, Target[]>
  let everyId: string[]

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
    everyId = await idsOf(people.ownerAdmin, operations)
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
          const wrongly = `${path}${path.includes('?') ? '&' : '?'}nonsense=1`
          const faulty = await ask(member, operation, wrongly, body)
          if (expected === 'let in' || !NAMED_ELSEWHERE.includes(operationId)) {
            const status = expected === 'let in' ? 400 : expected
            if (faulty.status !== status) note('with a fault', faulty)
          }
          if (expected === 'let in') {
            if (method !== 'GET' || RECORDED.includes(operationId)) continue
            const read = await ask(member, operation, path)
            if (read.status !== 200) note('reading', read)
            continue
          }
          const reply = await ask(member, operation, path, body)
          if (reply.status !== expected) note('asking', reply)
        }
        const now = await fingerprint(world.db)
        if (now !== before) wrong.push(`${operationId} ${path}: a refused call changed something`)
        before = now
      }
    }
    assert.deepEqual(wrong, [])
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
            wrong.push(
              `${operationId} ${path} by ${persona}: ${known} is not ${JSON.stringify(essence(imagined))}`,
            )
          }
          const secret = [...JSON.stringify(real.body.detail).matchAll(ANY_ID)]
          if (secret.length > 0) wrong.push(`${operationId} tells ids: ${real.body.detail}`)
        }
      }
    }
    assert.deepEqual(wrong, [])
  })

  it("a stranger's lists hold nothing of others, whatever they ask for", async () => {
    const open = ['creditList', 'organizationList', 'marketplaceList']
    const lists = operations.filter(
      ({ operationId, method, path, parameters, security }) =>
        method === 'GET' &&
        security?.length !== 0 &&
        !path.includes('{') &&
        !open.includes(operationId) &&
        parameters.some(({ name }) => name === 'top') &&
        !parameters.some(({ required }) => required),
    )
    assert.ok(lists.length >= 5, `only ${lists.length} lists were found`)
    const lures = ['', '?top=500&skip=0', '?filter=not (id eq null)&orderBy=createdAt asc']
    for (const { path, parameters } of lists) {
      const takes = (name: string) => parameters.some((parameter) => parameter.name === name)
      const ids = everyId.map((id) => `id=${id}`).join('&')
      for (const query of [...lures, `?${ids}`]) {
        if (/[?&](skip|filter)/.test(query) && !takes('skip')) continue
        if (/[?&]id=/.test(query) && !takes('id')) continue
        for (const persona of strangers) {
          // The marketplace has the owner among its traders, and so takes part.
          if (persona === 'strangerMarketplace') continue
          const { items } = await ok(people[persona].get(path + query))
          assert.deepEqual(items, [], `${persona} sees ${path}${query}`)
        }
      }
    }
  })
})

/** What these are about does not stand in their path, so a fault of the request comes first. */
const NAMED_ELSEWHERE = ['proposalCreate', 'fileUpload', 'creditMatch']

const ANY_ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

function ask(member: Member, { method }: Operation, path: string, body?: object) {
  const headers: Record<string, string> = method === 'GET' ? {} : { 'if-match': '*' }
  return member.call(method, path, method === 'GET' ? undefined : body, headers)
}

/** All that an answer says but for the path that was asked for. */
function essence({ status, body, headers }: Reply) {
  const { instance: _, ...rest } = body
  const told = [...headers].filter(
    ([name]) => !/^(date|request-id|ratelimit|content-length)/.test(name),
  )
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

/** What the owner finds in its own lists: what a stranger could ask for by id. */
async function idsOf(owner: Member, operations: Operation[]): Promise<string[]> {
  const lists = operations.filter(
    ({ method, path, operationId }) =>
      method === 'GET' && !path.includes('{') && operationId.endsWith('List'),
  )
  const ids: string[] = []
  for (const { path } of lists) {
    const { items } = await ok(owner.get(path))
    ids.push(...items.map(({ id }: { id: string }) => id))
  }
  return ids
}

/** The life of a credit and what is still a draft beside it, so that each operation has a target. */
async function furnish(market: Market, people: Record<Persona, Member>) {
  const { supplier, registry, verifier } = market
  const mbp = await registeredMbp(market)
  const { claim, verify, processedClaimUri } = await verifiedClaim(market, mbp)
  const mint = await submit(verifier, 'CreditMint', processedClaimUri)
  const minted = await ok(registry.act(mint.id, 'Mint', { assetId: nextAssetId() }))
  const [credit] = minted.outcome.resourceUris
  const processedClaim = await ok(verifier.get(processedClaimUri))

  const project = mbp.resourceUri.replace(/\/mbps.*/, '')
  const draft = await created(
    supplier.post(
      `${project}/mbps`,
      newMbp(registry.id, { ecologicalBenefitType: 'Water', name: 'Draft' }),
    ),
  )
  const draftClaim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
  const upload = (resourceUri: string) =>
    created(
      supplier.post('/files', { tag: 'Map', fileUrl: 'https://files.example/map', resourceUri }),
    )
  const draftFile = await upload(draft.resourceUri)
  const [{ resourceUri: checkpoint }] = claim.checkpoints
  const [{ resourceUri: draftCheckpoint }] = draftClaim.checkpoints
  const [{ resourceUri: result, id: resultId }] = processedClaim.checkpointResults

  const marketplace = `/marketplaces/${people.strangerMarketplace.id}`
  const trade = await submit(
    supplier,
    'MarketplaceTraderRegister',
    `/organizations/${supplier.id}`,
    { reviewerId: people.strangerMarketplace.id },
  )
  await ok(people.strangerMarketplace.act(trade.id, 'Approve'))
  const plan = await created(supplier.post('/credits/retirements:plan', { quantity: 10 }))

  const milestone = await milestoneOf(supplier)
  const scorecard = `/esgs/${milestone.esgScorecardId}`
  const [{ resourceUri: period, id: periodId }] = milestone.reportingPeriods
  const emission = await report(supplier, { resourceUri: period }, 1)

  const organization = `/organizations/${supplier.id}`
  const { items: users } = await ok(supplier.get(`${organization}/users`))
  const reader = users.find(({ id }: { id: string }) => id === people.ownerReader.userId)
  const role = `${organization}/roleAssignments/${reader.roleAssignments[0].id}`
  const { items: keys } = await ok(supplier.get(`${organization}/apiKeys`))
  const [key] = keys

  const webhook = await created(
    supplier.post('/webhooks', { url: 'https://receiver.example/hook' }),
  )
  const webhookTest = await created(supplier.post(`${webhook.resourceUri}/test`))

  const ended = await mintedCredit(market)
  const retiring = await submit(supplier, 'CreditRetire', ended.resourceUri, { reason: 'Done' })
  await ok(registry.act(retiring.id, 'Approve'))
  await sealAll(people.ownerAdmin.world.db)

  const imported = await checkedImport(registry, `${cdm.columns.join(',')}\nKE`)
  const [importedFile] = imported.files
  const compared = { name: 'A ledger and itself', level: 'item', sourceA: {}, sourceB: {} }
  const reconciliation = await created(registry.post('/reconciliations', compared))
  const { items: differences } = await ok(registry.get(`${reconciliation.resourceUri}/items`))
  const [difference] = differences

  const reviewed = [...ownerAll, ...registries, ...verifiers]
  const suppliers = [...owners, 'strangerInEveryRole', 'strangerSupplier'] as const
  const writers = members.filter((persona) => !/Reader/.test(persona))
  // Whoever writes nothing at all is refused before it is read what the body names.
  const readers = members.filter((persona) => /Reader/.test(persona))
  const managers = ['ownerAdmin'] as const
  const admins = [...strangers, 'ownerAdmin', 'registryAdmin', 'verifierAdmin'] as const
  const contributors = [...owners, ...ownerAsBuyer] as const
  const read = (path: string, may: readonly Persona[]): Target => ({ path, may })
  const write = (path: string, body: object, sees: readonly Persona[] = ownerAll): Target => ({
    path,
    body,
    may: owners,
    sees,
  })
  const verifying = (path: string, body: object): Target => ({
    path,
    body,
    may: ['verifierAdmin'],
    sees: reviewed,
  })
  /** The organization is in the directory: what it keeps to itself is refused, not hidden. */
  const managed = (path: string, may: readonly Persona[], body?: object): Target => ({
    path,
    may,
    sees: members,
    hidden: path.startsWith(`${organization}/`) ? (path.match(ANY_ID) ?? []).slice(1) : [],
    ...(body && { body }),
  })
  const ofWebhook = (rest: string, may: readonly Persona[], body?: object): Target => ({
    path: `${webhook.resourceUri}${rest}`,
    may,
    sees: ownerAll,
    ...(body && { body }),
  })
  const moving = (path: string, body: object, may: readonly Persona[]): Target => ({
    path,
    body,
    may,
    sees: members,
    hidden: [],
  })
  const proposing = (
    body: { type: string; resourceUri: string; reviewerId?: string },
    may: readonly Persona[],
    sees: readonly Persona[],
  ): Target => ({
    path: '/proposals',
    body,
    may,
    sees: [...sees, ...readers],
    elsewhere: {
      ...body,
      resourceUri: body.resourceUri.replaceAll(ANY_ID, (id) =>
        id === mbp.ecoProjectId ? id : newId(),
      ),
    },
  })
  const attaching = (resourceUri: string, sees: readonly Persona[]): Target => ({
    path: '/files',
    body: { tag: 'Map', fileUrl: 'https://files.example/map', resourceUri },
    may: owners,
    sees: [...sees, ...readers],
    elsewhere: {
      tag: 'Map',
      fileUrl: 'https://files.example/map',
      resourceUri: resourceUri.replaceAll(ANY_ID, () => newId()),
    },
  })
  const inMarketplace = (path: string): Target => ({
    path,
    may: [...ownerAll, 'strangerMarketplace'],
    sees: members,
    hidden: [],
  })
  const mayOwn = [
    ...contributors,
    'strangerInEveryRole',
    'strangerSupplier',
    'strangerMarketplace',
    'strangerBuyer',
  ] as const
  const planning = (path: string, more: object): Target => ({
    path,
    body: { quantity: 1, ...more },
    may: mayOwn,
    sees: members,
  })
  const buyers = ['ownerAdmin', ...ownerAsBuyer] as const
  const buying = (path: string, body: object = {}): Target => ({
    path,
    body,
    may: buyers,
    sees: ownerAll,
  })
  const emissions = { scope: 'One', category: 'DirectVehicles', quantity: 1 }
  const parties = [...ownerAll, ...verifiers]

  return {
    authLogin: [{ path: '/auth/login', may: signedIn }],
    authLogout: [read('/auth/logout', signedIn)],
    passwordSet: [{ path: '/auth/password', may: signedIn }],
    passwordChange: [
      {
        path: '/auth/password',
        body: { currentPassword: 'x', newPassword: 'a long enough password' },
        may: signedIn,
      },
    ],
    meGet: [read('/me', signedIn)],

    organizationList: [read('/organizations', signedIn)],
    organizationCreate: [
      {
        path: '/organizations',
        body: {
          name: 'New',
          marketRoles: ['Buyer'],
          admin: { email: 'new@test.example', name: 'New' },
        },
        may: ['operator'],
        sees: members,
      },
    ],
    organizationGet: [read(organization, signedIn)],
    organizationPatch: [managed(organization, [...managers, 'operator'], { description: 'x' })],
    userList: [managed(`${organization}/users`, [...contributors, 'operator'])],
    userCreate: [
      managed(`${organization}/users`, managers, {
        email: 'intruder@test.example',
        name: 'Intruder',
        roleAssignments: [{ marketRole: null, userRole: 'Admin' }],
      }),
    ],
    userGet: [managed(`${organization}/users/${reader.id}`, [...contributors, 'operator'])],
    userDelete: [managed(`${organization}/users/${reader.id}`, managers)],
    userIdentitiesDelete: [
      managed(`${organization}/users/${reader.id}/identities`, [...managers, 'operator']),
    ],
    userInvite: [
      managed(`${organization}/users/${reader.id}/invitation`, [...managers, 'operator']),
    ],
    roleAssignmentList: [managed(`${organization}/roleAssignments`, contributors)],
    roleAssignmentCreate: [
      managed(`${organization}/roleAssignments`, managers, {
        userId: reader.id,
        marketRole: 'Buyer',
        userRole: 'Admin',
      }),
    ],
    roleAssignmentGet: [managed(role, contributors)],
    roleAssignmentPatch: [managed(role, managers, { userRole: 'Admin' })],
    roleAssignmentDelete: [managed(role, managers)],
    apiKeyList: [managed(`${organization}/apiKeys`, contributors)],
    apiKeyCreate: [
      managed(`${organization}/apiKeys`, managers, {
        name: 'Mine',
        marketRole: null,
        userRole: 'Admin',
      }),
    ],
    apiKeyGet: [managed(key.resourceUri, contributors)],
    apiKeyDelete: [managed(key.resourceUri, managers)],

    fileUpload: [
      {
        path: '/files',
        body: { tag: 'Map', fileUrl: 'https://files.example/map' },
        may: writers,
        sees: readers,
      },
      attaching(draft.resourceUri, ownerAll),
      // Everybody reads credits, and only its registry attaches files to one.
      { ...attaching(credit, members), may: ['registryAdmin'], elsewhere: undefined },
    ],
    fileList: [read('/files', members)],
    fileGet: [
      read(draftFile.resourceUri, ownerAll),
      read(`${draftFile.resourceUri}?metadata=true`, ownerAll),
    ],
    fileDelete: [{ path: draftFile.resourceUri, may: contributors, sees: ownerAll }],

    ecoProjectCreate: [
      { path: '/ecoProjects', body: newProject(registry.id), may: suppliers, sees: members },
    ],
    ecoProjectList: [read('/ecoProjects', members)],
    ecoProjectGet: [read(project, reviewed)],
    ecoProjectUpdate: [write(project, { name: 'Mine' }, reviewed)],
    mbpCreate: [
      write(
        `${project}/mbps`,
        newMbp(registry.id, { ecologicalBenefitType: 'Nitrogen' }),
        reviewed,
      ),
    ],
    mbpList: [read(`${project}/mbps`, reviewed)],
    mbpGet: [read(mbp.resourceUri, reviewed), read(draft.resourceUri, ownerAll)],
    mbpUpdate: [
      write(mbp.resourceUri, { name: 'Mine' }, reviewed),
      write(draft.resourceUri, { name: 'Mine' }),
    ],
    mbpDelete: [write(mbp.resourceUri, {}, reviewed), write(draft.resourceUri, {})],

    mbpClaimCreate: [
      write(`${mbp.resourceUri}/mbpClaims`, newClaim(), reviewed),
      write(`${draft.resourceUri}/mbpClaims`, newClaim()),
    ],
    mbpClaimList: [
      read(`${mbp.resourceUri}/mbpClaims`, reviewed),
      read(`${draft.resourceUri}/mbpClaims`, ownerAll),
    ],
    mbpClaimGet: [read(claim.resourceUri, reviewed), read(draftClaim.resourceUri, ownerAll)],
    mbpClaimUpdate: [
      write(claim.resourceUri, { name: 'Mine' }, reviewed),
      write(draftClaim.resourceUri, { name: 'Mine' }),
    ],
    mbpClaimDelete: [write(claim.resourceUri, {}, reviewed), write(draftClaim.resourceUri, {})],
    checkpointList: [
      read(`${claim.resourceUri}/checkpoints`, reviewed),
      read(`${draftClaim.resourceUri}/checkpoints`, ownerAll),
    ],
    checkpointGet: [read(checkpoint, reviewed), read(draftCheckpoint, ownerAll)],
    checkpointUpdate: [
      write(checkpoint, { name: 'Mine' }, reviewed),
      write(draftCheckpoint, { name: 'Mine' }),
    ],

    processedClaimList: [read('/processedClaims', members)],
    processedClaimGet: [read(processedClaimUri, reviewed)],
    processedClaimUpdate: [
      verifying(processedClaimUri, { quantity: 1 }),
      verifying(processedClaimUri, { checkpointResults: [{ id: resultId, outcome: 'Rejected' }] }),
    ],
    checkpointResultList: [read(`${processedClaimUri}/checkpointResults`, reviewed)],
    checkpointResultGet: [read(result, reviewed)],
    checkpointResultUpdate: [verifying(result, { outcome: 'Rejected' })],

    proposalCreate: [
      // The faulty form of these is refused for its fault: what they are about stands in the body.
      proposing({ type: 'MBPRegister', resourceUri: draft.resourceUri }, owners, ownerAll),
      proposing(
        { type: 'MBPClaimVerify', resourceUri: draftClaim.resourceUri, reviewerId: verifier.id },
        owners,
        ownerAll,
      ),
      proposing(
        { type: 'CreditMint', resourceUri: processedClaimUri },
        ['verifierAdmin'],
        reviewed,
      ),
      {
        path: '/proposals',
        body: { type: 'CreditRetire', resourceUri: credit },
        may: contributors,
        sees: members,
      },
    ],
    proposalList: [read('/proposals', members)],
    proposalGet: [
      read(`/proposals/${verify.id}`, parties),
      read(`/proposals/${mint.id}`, [...verifiers, ...registries]),
    ],
    proposalAct: [
      {
        path: `/proposals/${verify.id}/action`,
        body: { action: 'Approve' },
        may: [...owners, 'verifierAdmin'],
        sees: parties,
      },
      {
        path: `/proposals/${mint.id}/action`,
        body: { action: 'Reject' },
        may: ['verifierAdmin', 'registryAdmin'],
        sees: [...verifiers, ...registries],
      },
    ],

    creditList: [read('/credits', signedIn)],
    creditGet: [read(credit, signedIn)],
    creditLineage: [read(`${credit}/lineage`, signedIn)],
    creditSplit: [moving(`${credit}/split`, { quantities: [400, 600] }, contributors)],
    creditTransfer: [
      moving(`${credit}/transfer`, { newOwnerId: people.strangerBuyer.id }, contributors),
    ],
    creditEndUseBuyerTransfer: [
      moving(`${credit}/endUseBuyerTransfer`, { endUseBuyer: { id: 'x' } }, contributors),
    ],
    creditCancel: [moving(`${credit}/cancel`, { reason: 'Error' }, ['registryAdmin'])],

    marketplaceList: [read('/marketplaces', signedIn)],
    traderList: [inMarketplace(`${marketplace}/traders`)],
    listingList: [inMarketplace(`${marketplace}/listings`)],
    retirementPlan: [planning('/credits/retirements:plan', {})],
    listingPlan: [
      planning('/credits/listings:plan', { marketplaceId: people.strangerMarketplace.id }),
    ],
    transferPlan: [planning('/credits/transfers:plan', { newOwnerId: people.strangerBuyer.id })],
    planGet: [read(`/credits/plans/${plan.id}`, ownerAll)],
    planExecute: [{ path: `/credits/plans/${plan.id}:execute`, may: contributors, sees: ownerAll }],

    mbpOverlaps: [
      read(`${mbp.resourceUri}/overlaps`, reviewed),
      read(`${draft.resourceUri}/overlaps`, ownerAll),
    ],
    mbpClaimOverlaps: [
      read(`${claim.resourceUri}/overlaps`, reviewed),
      read(`${draftClaim.resourceUri}/overlaps`, ownerAll),
    ],
    proposalOverlaps: [
      { path: `/proposals/${verify.id}/overlaps`, may: verifiers, sees: parties },
      {
        path: `/proposals/${mint.id}/overlaps`,
        may: registries,
        sees: [...verifiers, ...registries],
      },
    ],
    overlapCriteriaChoose: [
      {
        path: `/proposals/${mint.id}/overlapCriteria`,
        body: { criteria: [] },
        may: ['registryAdmin'],
        sees: [...verifiers, ...registries],
      },
    ],

    esgScorecardCreate: [
      {
        path: '/esgs',
        body: { currentEmissionsPerYear: 1, goal: 0, goalEndDate: '2030-12-31' },
        may: [...buyers, 'strangerInEveryRole', 'strangerBuyer'],
        sees: members,
      },
    ],
    esgScorecardList: [read('/esgs', members)],
    esgScorecardGet: [read(scorecard, ownerAll)],
    esgScorecardUpdate: [buying(scorecard, { goal: 1 })],
    esgMilestoneCreate: [
      buying(`${scorecard}/milestones`, {
        name: 'x',
        description: 'x',
        startDate: '2025-01-01',
        endDate: '2025-12-31',
        targetEmissionReduction: 1,
        targetEmissionReductionType: 'Percent',
      }),
    ],
    esgMilestoneList: [read(`${scorecard}/milestones`, ownerAll)],
    esgMilestoneGet: [read(milestone.resourceUri, ownerAll)],
    esgMilestoneUpdate: [buying(milestone.resourceUri, { name: 'x' })],
    esgMilestoneDelete: [buying(milestone.resourceUri)],
    esgReportingPeriodList: [read(`${milestone.resourceUri}/reportingPeriods`, ownerAll)],
    esgReportingPeriodGet: [read(period, ownerAll)],
    esgReportingPeriodUpdate: [buying(period, { offsetPreferences: null })],
    emissionCreate: [buying(`${period}/emissions`, emissions)],
    emissionList: [read(`${period}/emissions`, ownerAll)],
    emissionGet: [read(emission.resourceUri, ownerAll)],
    emissionUpdate: [buying(emission.resourceUri, { quantity: 2 })],
    emissionDelete: [buying(emission.resourceUri)],
    creditMatch: [read(`/credits/matches?esgReportingPeriodId=${periodId}`, ownerAll)],

    eventList: [read('/events', members)],
    auditRecordList: [{ path: '/auditRecords', may: [...admins, 'operator'], sees: members }],
    webhookList: [{ path: '/webhooks', may: writers, sees: readers }],
    webhookCreate: [
      {
        path: '/webhooks',
        body: { url: 'https://receiver.example/hook' },
        may: admins,
        sees: members,
      },
    ],
    webhookGet: [ofWebhook('', contributors)],
    webhookUpdate: [ofWebhook('', managers, { isEnabled: true })],
    webhookDelete: [ofWebhook('', managers)],
    webhookSecretCreate: [ofWebhook('/secrets', managers, {})],
    webhookTest: [ofWebhook('/test', managers)],
    webhookReplay: [ofWebhook(':replay', managers, { afterSequence: 0 })],
    webhookDeliveryList: [ofWebhook('/deliveries', contributors)],
    webhookDeliveryGet: [ofWebhook(`/deliveries/${webhookTest.id}`, contributors)],
    webhookDeliveryReplay: [ofWebhook(`/deliveries/${webhookTest.id}:replay`, managers)],
    figuresGet: [read('/figures', members)],
    creditProvenance: [read(`${credit}/provenance`, signedIn)],
    creditProof: [read(`${credit}/proof`, signedIn)],
    transparencyLogGet: [read('/transparencyLog', signedIn)],
    transparencyLogInclusion: [read('/transparencyLog/inclusionProof', signedIn)],
    transparencyLogConsistency: [read('/transparencyLog/consistencyProof', signedIn)],
    transparencyLogSupply: [read('/transparencyLog/supply', signedIn)],
    ecoProjectProvenance: [read(`${project}/provenance`, reviewed)],
    exportCadt: [
      {
        path: '/exports/cadt',
        may: ['registryAdmin', 'strangerRegistry', 'strangerInEveryRole'],
        sees: members,
      },
    ],
    exportArchive: [{ path: '/exports/archive', may: admins, sees: members }],
    importKindsGet: [read('/importKinds', members)],
    importList: [read('/imports', members)],
    importCreate: [
      {
        path: '/imports',
        body: { fileIds: [importedFile.fileId] },
        may: ['registryAdmin', 'strangerRegistry', 'strangerInEveryRole'],
        sees: members,
      },
    ],
    importGet: [read(imported.resourceUri, registries)],
    importStart: [
      { path: `${imported.resourceUri}:start`, may: ['registryAdmin'], sees: ['registryReader'] },
    ],
    importRejectList: [read(`${imported.resourceUri}/rejects`, registries)],
    importRejectFile: [
      read(`${imported.resourceUri}/files/${importedFile.fileId}/rejects`, registries),
    ],
    reconciliationList: [read('/reconciliations', members)],
    reconciliationCreate: [
      {
        path: '/reconciliations',
        body: { ...compared, name: 'Another' },
        may: ['registryAdmin', 'strangerRegistry', 'strangerInEveryRole'],
        sees: members,
      },
    ],
    reconciliationGet: [read(reconciliation.resourceUri, registries)],
    reconciliationItemList: [read(`${reconciliation.resourceUri}/items`, registries)],
    reconciliationItemGet: [read(difference.resourceUri, registries)],
    reconciliationItemUpdate: [
      {
        path: difference.resourceUri,
        body: { note: 'Looked at' },
        may: ['registryAdmin'],
        sees: ['registryReader'],
      },
    ],
    publicProjectList: [read('/public/projects', signedIn)],
    publicProjectGet: [read(`/public${project.replace('ecoProjects', 'projects')}`, signedIn)],
    publicCreditList: [read('/public/credits', signedIn)],
    publicCreditGet: [read(`/public${credit}`, signedIn)],
    publicRetirementList: [read('/public/retirements', signedIn)],
    publicRetirementGet: [
      read(`/public${ended.resourceUri.replace('credits', 'retirements')}`, signedIn),
    ],
    publicRetirementCertificate: [
      read(`/public${ended.resourceUri.replace('credits', 'retirements')}/certificate`, signedIn),
    ],
    publicRetirementCertificatePdf: [
      read(
        `/public${ended.resourceUri.replace('credits', 'retirements')}/certificate.pdf`,
        signedIn,
      ),
    ],
    publicFiguresGet: [read('/public/figures', signedIn)],
    installationGet: [{ path: '/installation', may: ['operator'], sees: members }],
    healthLive: [read('/health/live', signedIn)],
    healthReady: [read('/health/ready', signedIn)],
  } satisfies Record<string, Target[]>
}

describe('what was shown once and is no longer for its reader', () => {
  let world: World
  before(async () => {
    world = await World.create()
  })
  after(() => world[Symbol.asyncDispose]())

  it('ruling 18: with a withdrawal the MBP, its project, lists and files are hidden again', async () => {
    const parties = await marketOf(world)
    const { supplier, registry } = parties
    const { items: none } = await ok(registry.get('/ecoProjects'))
    assert.deepEqual(none, [])
    const mbp = await draftMbp(parties)
    const file = await created(
      supplier.post('/files', {
        tag: 'Map',
        fileUrl: 'https://files.example/map',
        resourceUri: mbp.resourceUri,
      }),
    )
    const project = `/ecoProjects/${mbp.ecoProjectId}`
    const shown = [project, `${project}/mbps`, mbp.resourceUri, file.resourceUri]
    const isHidden = async () => {
      for (const path of shown) await refused(registry.get(path), 404, 'not-found')
      assert.deepEqual((await ok(registry.get('/ecoProjects'))).items, [])
    }
    await isHidden()

    const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
    for (const path of shown) await ok(registry.get(path))
    assert.equal((await ok(registry.get('/ecoProjects'))).items.length, 1)

    await ok(supplier.act(proposal.id, 'Withdraw'))
    await isHidden()
    const seen = await ok(registry.get(`/proposals/${proposal.id}`))
    assert.equal(seen.status, 'withdrawn')
    assert.deepEqual(seen.allowedActions, [])
  })

  it('ruling 18: a verifier that declined before Accept reads neither the claim nor what is above', async () => {
    const parties = await marketOf(world)
    const { supplier, verifier } = parties
    const mbp = await registeredMbp(parties)
    const claim = await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
    const verify = await submit(supplier, 'MBPClaimVerify', claim.resourceUri, {
      reviewerId: verifier.id,
    })
    const shown = [
      `/ecoProjects/${mbp.ecoProjectId}`,
      mbp.resourceUri,
      claim.resourceUri,
      `${claim.resourceUri}/checkpoints`,
      claim.checkpoints[0].resourceUri,
    ]
    for (const path of shown) await ok(verifier.get(path))

    await ok(verifier.act(verify.id, 'Reject'))
    const other = await world.organization(roles.verifier)
    await submit(supplier, 'MBPClaimVerify', claim.resourceUri, { reviewerId: other.id })
    for (const path of shown) await refused(verifier.get(path), 404, 'not-found')
    for (const path of shown) await ok(other.get(path))
    assert.deepEqual((await ok(verifier.get('/ecoProjects'))).items, [])
  })

  it('ruling 18: a registry that the MBP has left reads nothing of its later life', async () => {
    const parties = await marketOf(world)
    const { supplier, registry } = parties
    const second = await world.organization(roles.registry)
    const mbp = await draftMbp(parties)
    const first = await submit(supplier, 'MBPRegister', mbp.resourceUri)
    await ok(registry.act(first.id, 'ReturnForEdits'))
    await ok(supplier.act(first.id, 'Withdraw'))
    await ok(supplier.patch(mbp.resourceUri, { issuingRegistryId: second.id }))
    const moved = { ...parties, registry: second }
    const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
    await ok(second.act(proposal.id, 'Approve'))
    const { claim, processedClaimUri } = await verifiedClaim(moved, mbp)

    for (const path of [mbp.resourceUri, claim.resourceUri, processedClaimUri]) {
      await ok(second.get(path))
      await refused(registry.get(path), 404, 'not-found')
    }
    for (const path of ['/ecoProjects', '/processedClaims']) {
      assert.deepEqual((await ok(registry.get(path))).items, [])
    }
    await refused(supplier.act(first.id, 'Resubmit'), 409)
    await refused(registry.get(`/proposals/${proposal.id}`), 404, 'not-found')
  })
})
