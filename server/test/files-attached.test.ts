import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type {
  ClaimStatus,
  MbpStatus,
  ProcessedClaimStatus,
  ProposalAsset,
  ProposalStatus,
  ProposalType,
} from '../src/db/tables.ts'
import { attachFiles, refuseForeignFiles } from '../src/features/files/store.ts'
import { newId } from '../src/lib/ids.ts'
import { created, expecting, type Member, ok, refused, roles, World } from './world.ts'

let world: World
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())

const now = new Date()
const at = { createdAt: now, lastModifiedAt: now }

/** A project with everything below it, as rows: how the states came about does not matter here. */
async function chain() {
  const { db } = world
  const [supplier, registry, verifier, stranger] = await Promise.all([
    world.organization(roles.supplier),
    world.organization(roles.registry),
    world.organization(roles.verifier),
    world.organization([roles.supplier, roles.registry, roles.verifier, roles.marketplace]),
  ])
  const [project, mbp, claim, checkpoint, processed, result, credit] = Array.from(
    { length: 7 },
    newId,
  )
  const ids = {
    project: project ?? '',
    mbp: mbp ?? '',
    claim: claim ?? '',
    checkpoint: checkpoint ?? '',
    processed: processed ?? '',
    result: result ?? '',
    credit: credit ?? '',
  }
  await db
    .insertInto('ecoProjects')
    .values({
      id: ids.project,
      ownerId: supplier.id,
      name: 'A',
      description: 'A',
      country: 'SWE',
      ...at,
    })
    .execute()
  await db
    .insertInto('mbps')
    .values({
      id: ids.mbp,
      ecoProjectId: ids.project,
      name: 'A',
      issuingRegistryId: registry.id,
      ecologicalBenefitType: 'Carbon',
      classificationCategory: 'Removal',
      classificationMethod: 'Nature',
      geographicLocation: JSON.stringify({ type: 'Point', coordinates: [15, 60] }),
      ...at,
    })
    .execute()
  const dates = { startDate: '2025-01-01', endDate: '2025-12-31' }
  const effects = { environmentalEffectBefore: 20n, environmentalEffectAfter: 10n }
  await db
    .insertInto('mbpClaims')
    .values({ id: ids.claim, mbpId: ids.mbp, quantity: 10n, ...dates, ...at })
    .execute()
  await db
    .insertInto('checkpoints')
    .values({ id: ids.checkpoint, mbpClaimId: ids.claim, ...dates, ...effects, ...at })
    .execute()

  const mbpUri = `/ecoProjects/${ids.project}/mbps/${ids.mbp}`
  const claimUri = `${mbpUri}/mbpClaims/${ids.claim}`
  const uris = {
    mbp: mbpUri,
    claim: claimUri,
    checkpoint: `${claimUri}/checkpoints/${ids.checkpoint}`,
    processed: `/processedClaims/${ids.processed}`,
    result: `/processedClaims/${ids.processed}/checkpointResults/${ids.result}`,
    credit: `/credits/${ids.credit}`,
  }
  return {
    ids,
    uris,
    supplier,
    registry,
    verifier,
    stranger,
    setMbp: (status: MbpStatus) =>
      db.updateTable('mbps').set({ status }).where('id', '=', ids.mbp).execute(),
    setClaim: (status: ClaimStatus) =>
      db.updateTable('mbpClaims').set({ status }).where('id', '=', ids.claim).execute(),
    setProcessed: (status: ProcessedClaimStatus) =>
      db.updateTable('processedClaims').set({ status }).where('id', '=', ids.processed).execute(),
    async process(status: ProcessedClaimStatus) {
      await db
        .insertInto('processedClaims')
        .values({
          id: ids.processed,
          mbpClaimId: ids.claim,
          ownerId: verifier.id,
          quantity: 10n,
          status,
          ...at,
        })
        .execute()
      await db
        .insertInto('checkpointResults')
        .values({
          id: ids.result,
          processedClaimId: ids.processed,
          checkpointId: ids.checkpoint,
          checkpointVersion: 1,
          ...effects,
          ...at,
        })
        .execute()
    },
    async mint() {
      await db.insertInto('serialLines').values({ registryId: registry.id, lineKey: 'x' }).execute()
      await db
        .insertInto('credits')
        .values({
          id: ids.credit,
          tokenType: 'CCP',
          quantity: 10n,
          vintage: 2025,
          assetId: ids.credit,
          ownerId: supplier.id,
          issuerId: registry.id,
          supplierId: supplier.id,
          lineKey: 'x',
          serialFrom: 1n,
          serialTo: 10n,
          issuedAt: now,
          ...at,
        })
        .execute()
    },
    propose: (type: ProposalType, assetType: ProposalAsset, assetId: string, reviewer: Member) =>
      propose(type, assetType, assetId, supplier, reviewer),
  }
}

async function propose(
  type: ProposalType,
  assetType: ProposalAsset,
  assetId: string,
  submitter: Member,
  reviewer: Member,
  status: ProposalStatus = 'submitted',
) {
  const id = newId()
  await world.db
    .insertInto('proposals')
    .values({
      id,
      type,
      status,
      submitterId: submitter.id,
      reviewerId: reviewer.id,
      assetType,
      assetId,
      resourceUri: '/',
      ...at,
    })
    .execute()
  return {
    id,
    set: (status: ProposalStatus, wasAccepted = false) =>
      world.db.updateTable('proposals').set({ status, wasAccepted }).where('id', '=', id).execute(),
  }
}

function attach(who: Member, resourceUri: string) {
  const form = new FormData()
  form.append('tag', 'evidence')
  form.append('resourceUri', resourceUri)
  form.append('file', new Blob(['content']), 'evidence.txt')
  return who.post('/files', form)
}

/** The status of attaching, for each of these organizations. */
async function statuses(uri: string, who: Record<string, Member>) {
  const answers: Record<string, number> = {}
  for (const [name, member] of Object.entries(who))
    answers[name] = (await attach(member, uri)).status
  return answers
}

test('rulings.md 21: the supplier attaches files to its MBP while it is editable, the registry while it reviews', async () => {
  const { uris, ids, supplier, registry, verifier, stranger, setMbp, propose } = await chain()
  const who = { supplier, registry, verifier, stranger }
  assert.deepEqual(await statuses(uris.mbp, who), {
    supplier: 201,
    registry: 404,
    verifier: 404,
    stranger: 404,
  })
  const proposal = await propose('MBPRegister', 'mbp', ids.mbp, registry)
  await setMbp('submitted')
  assert.deepEqual(await statuses(uris.mbp, who), {
    supplier: 409,
    registry: 201,
    verifier: 404,
    stranger: 404,
  })
  await proposal.set('submitterActionNeeded')
  await setMbp('returnedForEdits')
  assert.deepEqual(await statuses(uris.mbp, who), {
    supplier: 201,
    registry: 201,
    verifier: 404,
    stranger: 404,
  })
  await proposal.set('approved')
  await setMbp('registered')
  await refused(attach(supplier, uris.mbp), 409, 'may-not-attach-now')
  await refused(attach(registry, uris.mbp), 409, 'may-not-attach-now')
  await proposal.set('withdrawn')
  await setMbp('draft')
  await created(attach(supplier, uris.mbp))
  await refused(attach(registry, uris.mbp), 404)
})

test('rulings.md 21: the supplier attaches to its claim and checkpoints while they are editable, the verifier to the claim', async () => {
  const { uris, ids, supplier, registry, verifier, stranger, ...set } = await chain()
  const who = { supplier, registry, verifier, stranger }
  await set.setMbp('registered')
  const nobodyElse = { registry: 404, verifier: 404, stranger: 404 }
  assert.deepEqual(await statuses(uris.claim, who), { supplier: 201, ...nobodyElse })
  assert.deepEqual(await statuses(uris.checkpoint, who), { supplier: 201, ...nobodyElse })

  const proposal = await set.propose('MBPClaimVerify', 'mbpClaim', ids.claim, verifier)
  await set.setClaim('submitted')
  const inReview = { supplier: 409, registry: 403, verifier: 201, stranger: 404 }
  assert.deepEqual(await statuses(uris.claim, who), inReview)
  assert.deepEqual(await statuses(uris.checkpoint, who), { ...inReview, verifier: 403 })
  await refused(attach(verifier, uris.checkpoint), 403, 'may-not-attach')
  // The verifier reads the MBP above the claim, and reviews it not.
  await refused(attach(verifier, uris.mbp), 403, 'may-not-attach')

  await set.setClaim('returnedForEdits')
  await proposal.set('submitterActionNeeded', true)
  assert.deepEqual(await statuses(uris.checkpoint, who), {
    ...inReview,
    supplier: 201,
    verifier: 403,
  })
  await set.setClaim('approved')
  await proposal.set('approved', true)
  assert.deepEqual(await statuses(uris.claim, who), { ...inReview, verifier: 409 })
  // A verifier that declined is no reader any more.
  await proposal.set('rejected', false)
  await refused(attach(verifier, uris.claim), 404)
})

test('rulings.md 21: the verifier attaches to the processed claim and its results while it may change them', async () => {
  const { uris, ids, supplier, registry, verifier, stranger, ...set } = await chain()
  const who = { supplier, registry, verifier, stranger }
  await set.setMbp('registered')
  await set.setClaim('inVerification')
  await set.process('inProgress')
  const open = { supplier: 403, registry: 403, verifier: 201, stranger: 404 }
  const closed = { ...open, verifier: 409 }
  for (const uri of [uris.processed, uris.result]) assert.deepEqual(await statuses(uri, who), open)
  // The claim went back to the supplier.
  await set.setClaim('returnedForEdits')
  await set.setProcessed('returnedForEdits')
  for (const uri of [uris.processed, uris.result])
    assert.deepEqual(await statuses(uri, who), closed)
  await set.setClaim('approved')
  await set.setProcessed('verified')
  for (const uri of [uris.processed, uris.result]) assert.deepEqual(await statuses(uri, who), open)
  // A mint request waits at the registry, which may attach to the processed claim alone.
  const mint = await set.propose('CreditMint', 'processedClaim', ids.processed, registry)
  await set.setProcessed('submittedForCredit')
  assert.deepEqual(await statuses(uris.processed, who), { ...closed, registry: 201 })
  assert.deepEqual(await statuses(uris.result, who), closed)
  await mint.set('submitterActionNeeded')
  await set.setProcessed('returnedForEdits')
  assert.deepEqual(await statuses(uris.processed, who), { ...open, registry: 201 })
  await mint.set('approved')
  await set.setProcessed('credited')
  assert.deepEqual(await statuses(uris.processed, who), { ...closed, registry: 409 })
})

test('rulings.md 21: the issuing registry attaches to a credit at any time, others while they review it', async () => {
  const { uris, ids, supplier, registry, stranger, mint, propose } = await chain()
  const marketplace = await world.organization(roles.marketplace)
  await mint()
  assert.deepEqual(await statuses(uris.credit, { supplier, registry, marketplace, stranger }), {
    supplier: 403,
    registry: 201,
    marketplace: 403,
    stranger: 403,
  })
  const listing = await propose('MarketplaceListingRegister', 'credit', ids.credit, marketplace)
  await created(attach(marketplace, uris.credit))
  await listing.set('rejected')
  await refused(attach(marketplace, uris.credit), 409, 'may-not-attach-now')
  await world.db
    .updateTable('credits')
    .set({ status: 'cancelled' })
    .where('id', '=', ids.credit)
    .execute()
  const file = await created(attach(registry, uris.credit))
  assert.deepEqual(file.attachedTo, [uris.credit])
  await ok(stranger.get(`/files/${file.id}`))
})

test('rulings.md 21: the marketplace attaches to the proposal of a trader, other proposals have an asset for that', async () => {
  const { ids, supplier, registry, stranger, propose } = await chain()
  const marketplace = await world.organization(roles.marketplace)
  const trader = await propose(
    'MarketplaceTraderRegister',
    'organization',
    supplier.id,
    marketplace,
  )
  const uri = `/proposals/${trader.id}`
  assert.deepEqual(await statuses(uri, { supplier, marketplace, stranger }), {
    supplier: 403,
    marketplace: 201,
    stranger: 404,
  })
  const file = await created(attach(marketplace, uri))
  await ok(supplier.get(`/files/${file.id}`))
  await refused(stranger.get(`/files/${file.id}`), 404)
  await trader.set('approved')
  await refused(attach(marketplace, uri), 409, 'may-not-attach-now')
  const other = await propose('MBPRegister', 'mbp', ids.mbp, registry)
  await refused(attach(registry, `/proposals/${other.id}`), 422, 'not-attachable')
})

test('a user whose role covers another market role may not attach', async () => {
  const both = await world.organization([roles.supplier, roles.buyer])
  const asBuyer = await world.user(both.id, 'Contributor', roles.buyer)
  const asSupplier = await world.user(both.id, 'Contributor', roles.supplier)
  const { uris, ids } = await chain()
  await world.db
    .updateTable('ecoProjects')
    .set({ ownerId: both.id })
    .where('id', '=', ids.project)
    .execute()
  await refused(attach(asBuyer, uris.mbp), 403, 'may-not-attach')
  await created(attach(asSupplier, uris.mbp))
})

test('a resourceUri is read as a path is: in any case, with the base path or the whole URL', async () => {
  const { uris, ids, supplier } = await chain()
  const ways = [
    uris.checkpoint.toUpperCase(),
    uris.checkpoint.toLowerCase(),
    `/v1${uris.checkpoint}`,
    `${world.baseUrl}/v1${uris.checkpoint}/`,
    uris.checkpoint.replaceAll('/', '//'),
  ]
  for (const way of ways) {
    const { attachedTo } = await created(attach(supplier, way))
    assert.deepEqual(attachedTo, [uris.checkpoint], way)
  }
  const { uris: others, ids: otherIds } = await chain()
  const nowhere = [
    others.mbp,
    // Each id exists, and they do not belong together.
    `/ecoProjects/${otherIds.project}/mbps/${ids.mbp}`,
    uris.claim.replace(ids.mbp, otherIds.mbp),
    `/ecoProjects/${ids.project}/mbps/${ids.claim}`,
    `/ecoProjects/${ids.project}/mbps/${newId()}`,
    `/processedClaims/${newId()}`,
    `/proposals/${newId()}`,
    `/credits/${newId()}`,
  ]
  for (const uri of nowhere) await refused(attach(supplier, uri), 404, 'not-found')
  const nothing = ['', '/', `/ecoProjects/${ids.project}`, `${uris.mbp}/files`, 'x', '/credits/1']
  for (const uri of nothing) await refused(attach(supplier, uri), 422, 'not-attachable')
})

test('the readers of an asset read its files, and see of the others nothing', async () => {
  const { uris, ids, supplier, registry, verifier, stranger, ...set } = await chain()
  const ofMbp = await created(attach(supplier, uris.mbp))
  const ofClaim = await created(attach(supplier, uris.claim))
  const ofCheckpoint = await created(attach(supplier, uris.checkpoint))
  await set.setMbp('registered')
  await set.propose('MBPRegister', 'mbp', ids.mbp, registry).then(({ set }) => set('approved'))
  await set.propose('MBPClaimVerify', 'mbpClaim', ids.claim, verifier)
  const readers = async (file: { id: string }) => {
    const who = Object.entries({ supplier, registry, verifier, stranger })
    const replies = await Promise.all(who.map(([, member]) => member.get(`/files/${file.id}`)))
    return who.filter((_, n) => replies[n]?.status === 200).map(([name]) => name)
  }
  // The claim still is a draft.
  assert.deepEqual(await readers(ofMbp), ['supplier', 'registry'])
  assert.deepEqual(await readers(ofClaim), ['supplier'])
  assert.deepEqual(await readers(ofCheckpoint), ['supplier'])

  await set.setClaim('inVerification')
  await set.process('inProgress')
  for (const file of [ofMbp, ofClaim, ofCheckpoint]) {
    assert.deepEqual(await readers(file), ['supplier', 'registry', 'verifier'])
  }
  const ofResult = await created(attach(verifier, uris.result))
  const ofProcessed = await created(attach(verifier, uris.processed))
  for (const file of [ofResult, ofProcessed]) {
    assert.deepEqual(await readers(file), ['supplier', 'registry', 'verifier'])
  }
  await refused(supplier.delete(`/files/${ofResult.id}`), 403, 'not-uploader')
  await refused(stranger.delete(`/files/${ofResult.id}`), 404)

  // Attached to the MBP as well, as by fileIds: its readers are told what they may read alone.
  await set.setClaim('draft')
  await world.db
    .insertInto('fileAttachments')
    .values({ assetType: 'mbp', assetId: ids.mbp, fileId: ofClaim.id, attachedAt: now })
    .execute()
  const asSeen = async (who: Member) =>
    (await ok(who.get(`/files/${ofClaim.id}?metadata=true`))).attachedTo.sort()
  assert.deepEqual(await asSeen(supplier), [uris.mbp, uris.claim].sort())
  assert.deepEqual(await asSeen(registry), [uris.mbp])
})

test('a file that comes or goes changes the ETag of what it documents, and of what embeds that', async () => {
  const { uris, ids, supplier, verifier, registry, ...set } = await chain()
  const versions = async () => {
    const { db } = world
    const of = async (
      table:
        | 'ecoProjects'
        | 'mbps'
        | 'mbpClaims'
        | 'checkpoints'
        | 'processedClaims'
        | 'checkpointResults'
        | 'credits',
      id: string,
    ) =>
      (await db.selectFrom(table).select('version').where('id', '=', id).executeTakeFirst())
        ?.version ?? 0
    return [
      await of('ecoProjects', ids.project),
      await of('mbps', ids.mbp),
      await of('mbpClaims', ids.claim),
      await of('checkpoints', ids.checkpoint),
      await of('processedClaims', ids.processed),
      await of('checkpointResults', ids.result),
      await of('credits', ids.credit),
    ]
  }
  const changeOf = async (work: () => Promise<unknown>) => {
    const earlier = await versions()
    await work()
    return (await versions()).map((version, n) => version - (earlier[n] ?? 0))
  }
  const files: string[] = []
  const attaching = (who: Member, uri: string) => async () => {
    files.push((await created(attach(who, uri))).id)
  }
  assert.deepEqual(await changeOf(attaching(supplier, uris.mbp)), [1, 1, 0, 0, 0, 0, 0])
  const [ofMbp = ''] = files
  const etag = async () => (await supplier.get(`/files/${ofMbp}?metadata=true`)).etag
  const before = await etag()
  assert.deepEqual(await changeOf(attaching(supplier, uris.claim)), [0, 0, 1, 0, 0, 0, 0])
  assert.deepEqual(await changeOf(attaching(supplier, uris.checkpoint)), [0, 0, 1, 1, 0, 0, 0])
  assert.equal(await etag(), before)
  const removed = () => expecting(204, supplier.delete(`/files/${ofMbp}`, before))
  assert.deepEqual(await changeOf(removed), [1, 1, 0, 0, 0, 0, 0])

  await set.setMbp('registered')
  await set.setClaim('inVerification')
  await set.process('inProgress')
  await set.mint()
  assert.deepEqual(await changeOf(attaching(verifier, uris.processed)), [0, 0, 0, 0, 1, 0, 0])
  assert.deepEqual(await changeOf(attaching(verifier, uris.result)), [0, 0, 0, 0, 1, 1, 0])
  assert.deepEqual(await changeOf(attaching(registry, uris.credit)), [0, 0, 0, 0, 0, 0, 1])
})

test('the metadata ETag changes when the file is attached to something more', async () => {
  const { ids, supplier } = await chain()
  const file = await created(supplier.post('/files', { tag: 'map', fileUrl: 'https://a.example' }))
  const { etag } = await supplier.get(`/files/${file.id}`)
  await world.db
    .insertInto('fileAttachments')
    .values({ assetType: 'mbp', assetId: ids.mbp, fileId: file.id, attachedAt: now })
    .execute()
  await refused(supplier.delete(`/files/${file.id}`, etag), 412, 'stale-etag')
  const again = await supplier.get(`/files/${file.id}`, { 'if-none-match': etag })
  assert.equal(again.status, 200)
  await expecting(204, supplier.delete(`/files/${file.id}`, again.etag))
})

test('rulings.md 22: the supplier deletes a file while all that it documents is editable', async () => {
  const { uris, ids, supplier, ...set } = await chain()
  const file = await created(attach(supplier, uris.mbp))
  await world.db
    .insertInto('fileAttachments')
    .values({ assetType: 'checkpoint', assetId: ids.checkpoint, fileId: file.id, attachedAt: now })
    .execute()
  await set.setMbp('registered')
  await refused(supplier.delete(`/files/${file.id}`), 409, 'file-not-deletable')
  await set.setMbp('returnedForEdits')
  await set.setClaim('submitted')
  await refused(supplier.delete(`/files/${file.id}`), 409, 'file-not-deletable')
  await set.setClaim('returnedForEdits')
  await expecting(204, supplier.delete(`/files/${file.id}`))
  await refused(supplier.get(`/files/${file.id}`), 404)
})

test('rulings.md 22: a reviewer deletes a file while the proposal is open that it came with', async () => {
  const { uris, ids, registry, supplier, verifier, ...set } = await chain()
  await set.setMbp('submitted')
  const proposal = await set.propose('MBPRegister', 'mbp', ids.mbp, registry)
  const [one, two] = [
    await created(attach(registry, uris.mbp)),
    await created(attach(registry, uris.mbp)),
  ]
  await refused(supplier.delete(`/files/${one.id}`), 403, 'not-uploader')
  await expecting(204, registry.delete(`/files/${one.id}`))
  await proposal.set('approved')
  await refused(registry.delete(`/files/${two.id}`), 409, 'file-not-deletable')
  // Another proposal is open: the file did not come with that one.
  await set.propose('MBPRegister', 'mbp', ids.mbp, registry)
  await refused(registry.delete(`/files/${two.id}`), 409, 'file-not-deletable')

  await set.setMbp('registered')
  await set.setClaim('inVerification')
  await set.process('inProgress')
  const [finding, later] = [
    await created(attach(verifier, uris.result)),
    await created(attach(verifier, uris.result)),
  ]
  await expecting(204, verifier.delete(`/files/${finding.id}`))
  await set.setClaim('approved')
  await set.setProcessed('submittedForCredit')
  await refused(verifier.delete(`/files/${later.id}`), 409, 'file-not-deletable')
})

test('rulings.md 22: a file that documents a credit is never deleted', async () => {
  const { uris, registry, mint } = await chain()
  await mint()
  const file = await created(attach(registry, uris.credit))
  await refused(registry.delete(`/files/${file.id}`), 409, 'file-not-deletable')
})

test('files that wait while their MBP is being submitted come too late', async () => {
  const { uris, ids, supplier } = await chain()
  const waiting = async () => {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::integer as waiting from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`.execute(world.db)
    return rows[0]?.waiting ?? 0
  }
  const uploads = await world.db.transaction().execute(async (tx) => {
    await sql`select from eco_projects where id = ${ids.project} for update`.execute(tx)
    const replies = Promise.all(Array.from({ length: 4 }, () => attach(supplier, uris.mbp)))
    while ((await waiting()) < 4) await new Promise((resume) => setTimeout(resume, 10))
    await sql`update mbps set status = 'submitted' where id = ${ids.mbp}`.execute(tx)
    return { replies }
  })
  for (const { status, body } of await uploads.replies) {
    assert.equal(status, 409)
    assert.equal(body.code, 'may-not-attach-now')
  }
})

test('a file that is being attached cannot be deleted meanwhile, and then is not lost', async () => {
  const { uris, ids, supplier, setMbp } = await chain()
  const file = await created(attach(supplier, uris.claim))
  await setMbp('registered')
  const { reply } = await world.db.transaction().execute(async (tx) => {
    await refuseForeignFiles(tx, supplier.id, [file.id])
    await attachFiles(tx, { assetType: 'mbp', assetId: ids.mbp, fileIds: [file.id], now })
    const reply = supplier.delete(`/files/${file.id}`)
    await Promise.race([reply, new Promise((resume) => setTimeout(resume, 300))])
    return { reply }
  })
  await refused(reply, 409, 'file-not-deletable')
  await ok(supplier.get(`/files/${file.id}`))
})

test('fileIds name only files that the organization uploaded', async () => {
  const [one, two] = [
    await world.organization(roles.supplier),
    await world.organization(roles.supplier),
  ]
  const body = { tag: 'map', fileUrl: 'https://example.org' }
  const [own, foreign] = [
    await created(one.post('/files', body)),
    await created(two.post('/files', body)),
  ]
  await refuseForeignFiles(world.db, one.id, [])
  await refuseForeignFiles(world.db, one.id, [own.id.toUpperCase()])
  for (const ids of [[foreign.id], [own.id, foreign.id], [newId()]]) {
    await assert.rejects(refuseForeignFiles(world.db, one.id, ids), { code: 'file-not-yours' })
  }
})
