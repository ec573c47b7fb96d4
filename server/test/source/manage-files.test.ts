import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { acceptedClaim, draftMbp, market, mintedCredit, registeredMbp, submit } from '../life.ts'
import { expecting, ok, refused, World } from '../world.ts'
import {
  assertSeen,
  assertStatuses,
  changingEtag,
  contentFor,
  contentOf,
  type Listed,
  sendFile,
  tagsOf,
  upload,
} from './steps.ts'

/** The section "Hantera filer" of the source, task by task. */
let world: World
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())

test('[Hantera filer › Bifoga filer] a file or its address is attached by the resource URI of the asset, with a tag', async () => {
  const parties = await market(world)
  const { supplier, registry } = parties
  const mbp = await draftMbp(parties)

  const reply = await expecting(
    201,
    sendFile(supplier, { tag: 'plan', content: 'Plant mangroves', resourceUri: mbp.resourceUri }),
  )
  const file = reply.body
  assert.equal(reply.headers.get('location'), `/v1/files/${file.id}`)
  assert.equal(file.fileName, 'file.txt')
  assert.equal(file.size, 15)
  assert.equal(file.sha256, createHash('sha256').update('Plant mangroves').digest('hex'))
  assert.deepEqual(file.attachedTo, [mbp.resourceUri])

  const fileUrl = 'https://example.org/map.geojson'
  const link = await changingEtag(supplier, mbp.resourceUri, () =>
    upload(supplier, { tag: 'map', fileUrl, resourceUri: mbp.resourceUri.toLowerCase() }),
  )
  // The service never fetches what is elsewhere: it answers with what it knows of it.
  const known = await ok(supplier.get(`/files/${link.id}`))
  assert.equal(known.fileUrl, fileUrl)
  assert.equal(known.sha256, null)
  assert.deepEqual(await tagsOf(supplier, mbp.resourceUri), ['map', 'plan'])

  await refused(supplier.post('/files', { fileUrl, resourceUri: mbp.resourceUri }), 400)
  await refused(supplier.post('/files', { tag: 'nothing' }), 400, 'invalid-request')
  await refused(sendFile(registry, { tag: 'note', resourceUri: mbp.resourceUri }), 404)
  const project = `/ecoProjects/${mbp.ecoProjectId}`
  await refused(sendFile(supplier, { tag: 'a', resourceUri: project }), 422, 'not-attachable')
})

test('[Hantera filer › Visa filer] the files of an MBP, a claim, its checkpoints and a credit are listed with each, and fetched by id', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier, buyer } = parties
  const mbp = await registeredMbp(parties)
  const { claim, verify, processedClaimUri } = await acceptedClaim(parties, mbp)
  const report = await upload(verifier, { tag: 'report', resourceUri: processedClaimUri })
  await ok(verifier.act(verify.id, 'ReturnForEdits'))
  const [checkpoint] = claim.checkpoints
  await upload(supplier, { tag: 'summary', resourceUri: claim.resourceUri })
  await upload(supplier, { tag: 'readings', resourceUri: checkpoint.resourceUri })
  await ok(supplier.act(verify.id, 'Resubmit'))

  const path = `/ecoprojects/${claim.ecoProjectId}/mbps/${claim.mbpId}`
  assert.deepEqual(await tagsOf(supplier, path), [])
  assert.deepEqual(await tagsOf(supplier, `${path}/mbpClaims/${claim.id}`), ['summary'])
  assert.deepEqual(await tagsOf(supplier, processedClaimUri), ['report'])
  const { items } = await ok(supplier.get(`${path}/mbpClaims/${claim.id}/checkpoints`))
  assert.deepEqual(
    items.map(({ files }: { files: Listed[] }) => files.map(({ tag }) => tag)),
    [['readings'], []],
  )
  // Whoever reads the asset reads its files, and nobody else does.
  const [readings] = items[0].files
  assert.equal(await contentFor(verifier, readings.id), contentOf({ tag: 'readings' }))
  await assertSeen(
    [`/files/${readings.id}`, `/files/${report.id}`],
    [supplier, verifier, registry],
    [buyer],
  )

  const credit = await mintedCredit(await market(world))
  assert.deepEqual(await tagsOf(buyer, `/credits/${credit.id}`), [])
  const own = await mintedCredit({ ...parties, supplier: await world.organization('Supplier') })
  const label = await upload(registry, { tag: 'label', resourceUri: own.resourceUri })
  assert.deepEqual(await tagsOf(buyer, `/credits/${own.id}`), ['label'])
  assert.equal(await contentFor(buyer, label.id), contentOf({ tag: 'label' }))
  await refused(
    sendFile(registry, { tag: 'label', resourceUri: credit.resourceUri }),
    403,
    'may-not-attach',
  )
})

test('[Hantera filer › Ta bort filer] a file is deleted by its id, as long as nothing decided rests on it', async () => {
  const parties = await market(world)
  const { supplier, registry, verifier } = parties
  const mbp = await draftMbp(parties)
  const loose = await upload(supplier, { tag: 'loose' })
  await refused(registry.delete(`/files/${loose.id}`), 404, 'not-found')
  await expecting(204, supplier.delete(`/files/${loose.id}`))
  await refused(supplier.get(`/files/${loose.id}`), 404, 'not-found')

  const draft = await upload(supplier, { tag: 'draft', resourceUri: mbp.resourceUri })
  await upload(supplier, { tag: 'plan', resourceUri: mbp.resourceUri })
  await changingEtag(supplier, mbp.resourceUri, () =>
    expecting(204, supplier.delete(`/files/${draft.id}`)),
  )
  assert.deepEqual(await tagsOf(supplier, mbp.resourceUri), ['plan'])

  const { id } = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  const note = await upload(registry, { tag: 'note', resourceUri: mbp.resourceUri })
  await ok(registry.act(id, 'Approve'))
  const { files } = await ok(supplier.get(mbp.resourceUri))
  await refused(supplier.delete(`/files/${files[0].id}`), 409, 'file-not-deletable')
  await refused(supplier.delete(`/files/${note.id}`), 403, 'not-uploader')
  await refused(registry.delete(`/files/${note.id}`), 409, 'file-not-deletable')
  assert.deepEqual(await tagsOf(supplier, mbp.resourceUri), ['note', 'plan'])

  // A verifier takes back what it attached to a finding, while the claim is in verification.
  const { claim, verify, processedClaimUri } = await acceptedClaim(parties, mbp)
  const [result] = (await ok(verifier.get(processedClaimUri))).checkpointResults
  const wrong = await upload(verifier, { tag: 'wrong', resourceUri: result.resourceUri })
  const right = await upload(verifier, { tag: 'right', resourceUri: result.resourceUri })
  await changingEtag(supplier, processedClaimUri, () =>
    expecting(204, verifier.delete(`/files/${wrong.id}`)),
  )
  assert.deepEqual(await tagsOf(supplier, result.resourceUri), ['right'])
  await ok(verifier.act(verify.id, 'Reject'))
  await refused(verifier.delete(`/files/${right.id}`), 409, 'file-not-deletable')
  await assertStatuses(verifier, { [claim.resourceUri]: 'rejected' })

  const credit = await mintedCredit({ ...parties, supplier: await world.organization('Supplier') })
  const label = await upload(registry, { tag: 'label', resourceUri: credit.resourceUri })
  await refused(registry.delete(`/files/${label.id}`), 409, 'file-not-deletable')
})
