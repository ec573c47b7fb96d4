import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { draftMbp, market, newClaim, newMbp, newProject, registeredMbp, submit } from '../life.ts'
import { created, expecting, ok, refused, World } from '../world.ts'
import {
  assertSeen,
  assertStatuses,
  changingEtag,
  contentFor,
  contentOf,
  edit,
  eventsOf,
  idsOf,
  type Listed,
  sendFile,
  tagsOf,
  upload,
} from './steps.ts'

/** The section "Registrera projekt" of the source, task by task. */
let world: World
before(async () => {
  world = await World.create()
})
after(() => world[Symbol.asyncDispose]())

test('[Registrera projekt › Skapa ett projekt] a supplier uploads files and creates a project with them', async () => {
  const { supplier, registry } = await market(world)
  const plan = await upload(supplier, { tag: 'monitoring plan' })
  const study = await upload(supplier, { tag: 'study', fileUrl: 'https://example.org/study.pdf' })
  await assertSeen([`/files/${plan.id}`], [supplier], [registry])

  const reply = await expecting(
    201,
    supplier.post('/ecoprojects', {
      ...newProject(registry.id),
      modularBenefitProjects: [newMbp(registry.id, { fileIds: [plan.id, study.id] })],
    }),
  )
  const project = reply.body
  const [mbp] = project.modularBenefitProjects
  assert.equal(reply.headers.get('location'), `/v1${project.resourceUri}`)
  assert.equal(mbp.status, 'draft')
  assert.equal(mbp.resourceUri, `/ecoProjects/${project.id}/mbps/${mbp.id}`)
  assert.deepEqual(
    mbp.files.map(({ id, tag }: Listed) => [id, tag]),
    [
      [plan.id, 'monitoring plan'],
      [study.id, 'study'],
    ],
  )
  assert.deepEqual((await ok(supplier.get(`/ecoProjects/${project.id}`))).modularBenefitProjects, [
    mbp,
  ])
  const { attachedTo } = await ok(supplier.get(`/files/${plan.id}?metadata=true`))
  assert.deepEqual(attachedTo, [mbp.resourceUri])

  // Until it is submitted it is the supplier's alone.
  await assertSeen(
    [project.resourceUri, mbp.resourceUri, `/files/${plan.id}`],
    [supplier],
    [registry],
  )
  assert.deepEqual(await eventsOf(supplier, mbp.resourceUri), ['MBP created'])
  assert.deepEqual(await eventsOf(registry, mbp.resourceUri), [])
})

test('[Registrera projekt › Skapa ett projekt] files of another organization make no project', async () => {
  const { supplier, registry } = await market(world)
  const rival = await world.organization('Supplier')
  const stolen = await upload(rival, { tag: 'plan' })
  const body = newProject(registry.id, {
    modularBenefitProjects: [newMbp(registry.id, { fileIds: [stolen.id] })],
  })
  await refused(supplier.post('/ecoProjects', body), 422, 'file-not-yours')
  assert.deepEqual(await idsOf(supplier, '/ecoProjects'), [])
})

test('[Registrera projekt › Spara och skicka ett projekt] a supplier edits a draft, adds a file and submits it', async () => {
  const { supplier, registry } = await market(world)
  const file = await upload(supplier, { tag: 'plan' })
  const project = await created(
    supplier.post('/ecoprojects', {
      ...newProject(registry.id),
      modularBenefitProjects: [newMbp(registry.id, { fileIds: [file.id] })],
    }),
  )
  const [mbp] = project.modularBenefitProjects
  const projectPath = `/ecoProjects/${project.id}`
  const mbpPath = `/ecoprojects/${project.id}/mbps/${mbp.id}`

  const edited = await edit(supplier, projectPath, { description: 'Twelve villages', region: null })
  assert.equal(edited.description, 'Twelve villages')
  assert.equal(edited.name, project.name)

  const { files } = await ok(supplier.get(mbpPath))
  assert.deepEqual(
    files.map(({ id }: Listed) => id),
    [file.id],
  )
  assert.equal(await contentFor(supplier, files[0].id), contentOf({ tag: 'plan' }))

  await changingEtag(supplier, projectPath, () =>
    changingEtag(supplier, mbpPath, () =>
      upload(supplier, { tag: 'map', resourceUri: mbp.resourceUri }),
    ),
  )
  assert.deepEqual(await tagsOf(supplier, mbpPath), ['map', 'plan'])

  const { etag: draft } = await expecting(200, supplier.get(mbpPath))
  const proposal = await created(
    supplier.post('/proposals', { type: 'MBPRegister', resourceUri: mbp.resourceUri }),
  )
  assert.equal(proposal.reviewerId, registry.id)
  await assertStatuses(supplier, {
    [`/proposals/${proposal.id}`]: 'submitted',
    [mbpPath]: 'submitted',
  })
  await assertSeen([projectPath, mbpPath, `/files/${file.id}`], [registry])
  assert.deepEqual(await eventsOf(registry, mbp.resourceUri), ['MBP submitted'])

  // Nothing of it changes while the registry looks at it.
  const { etag } = await expecting(200, supplier.get(mbpPath))
  await refused(supplier.patch(mbpPath, { name: 'Other' }, draft), 412, 'stale-etag')
  await refused(supplier.patch(mbpPath, { name: 'Other' }, etag), 409, 'mbp-not-editable')
  await refused(supplier.patch(projectPath, { name: 'Other' }), 409, 'project-in-review')
  await refused(
    sendFile(supplier, { tag: 'late', resourceUri: mbp.resourceUri }),
    409,
    'may-not-attach-now',
  )
  await refused(
    supplier.post('/proposals', { type: 'MBPRegister', resourceUri: mbp.resourceUri }),
    409,
  )
})

test('[Registrera projekt › Visa projekt] the registry finds the proposal and reads the project, its MBP and the files', async () => {
  const { supplier, registry } = await market(world)
  const otherRegistry = await world.organization('IssuingRegistry')
  const stranger = await world.organization(['Supplier', 'ValidationAndVerificationBody', 'Buyer'])
  const project = await created(
    supplier.post('/ecoprojects', {
      ...newProject(registry.id),
      modularBenefitProjects: [
        newMbp(registry.id),
        newMbp(otherRegistry.id, { classificationCategory: 'Reduction' }),
      ],
    }),
  )
  const [mbp, draft] = project.modularBenefitProjects
  const file = await upload(supplier, { tag: 'plan', resourceUri: mbp.resourceUri })
  const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  const mbpPath = `/ecoProjects/${project.id}/mbps/${mbp.id}`

  assert.deepEqual(await idsOf(registry, '/proposals'), [proposal.id])
  assert.deepEqual(await idsOf(otherRegistry, '/proposals'), [])
  const seen = await ok(registry.get(`/proposals/${proposal.id}`))
  assert.equal(seen.resourceUri, mbp.resourceUri)
  assert.deepEqual(seen.allowedActions, ['Approve', 'Reject', 'ReturnForEdits'])

  // Of the project the registry sees what was submitted to it, not the draft for another.
  const { modularBenefitProjects } = await ok(registry.get(`/ecoProjects/${project.id}`))
  assert.deepEqual(
    modularBenefitProjects.map(({ id }: Listed) => id),
    [mbp.id],
  )
  await assertSeen([draft.resourceUri], [supplier], [registry, otherRegistry])
  await assertSeen(
    [`/proposals/${proposal.id}`, `/ecoProjects/${project.id}`, mbpPath, `/files/${file.id}`],
    [supplier, registry],
    [otherRegistry, stranger],
  )

  const { files } = await ok(registry.get(`/ecoprojects/${project.id}/mbps/${mbp.id}`))
  assert.equal(await contentFor(registry, files[0].id), contentOf({ tag: 'plan' }))

  await changingEtag(registry, mbpPath, () =>
    upload(registry, { tag: 'site visit', resourceUri: mbpPath }),
  )
  assert.deepEqual(await tagsOf(supplier, mbpPath), ['plan', 'site visit'])
  await refused(sendFile(stranger, { tag: 'note', resourceUri: mbpPath }), 404, 'not-found')
})

test('[Registrera projekt › Godkänna eller avvisa ett förslag] the registry approves a registration', async () => {
  const parties = await market(world)
  const { supplier, registry } = parties
  const mbp = await draftMbp(parties)
  await refused(
    supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()),
    409,
    'mbp-not-registered',
  )
  const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  const file = await upload(registry, { tag: 'certificate' })
  await assertSeen([`/files/${file.id}`], [registry], [supplier])

  await refused(supplier.act(proposal.id, 'Approve'), 403, 'not-reviewer')
  await ok(registry.act(proposal.id, 'Approve', { message: 'Welcome', fileIds: [file.id] }))

  await assertStatuses(supplier, {
    [`/proposals/${proposal.id}`]: 'approved',
    [mbp.resourceUri]: 'registered',
  })
  assert.deepEqual(await tagsOf(supplier, mbp.resourceUri), ['certificate'])
  await assertSeen([`/files/${file.id}`], [registry, supplier])
  assert.deepEqual(await eventsOf(supplier, mbp.resourceUri), [
    'MBP created',
    'MBP submitted',
    'MBP approved',
  ])
  await refused(supplier.patch(mbp.resourceUri, { name: 'Other' }), 409, 'mbp-not-editable')
  await created(supplier.post(`${mbp.resourceUri}/mbpClaims`, newClaim()))
})

test('[Registrera projekt › Godkänna eller avvisa ett förslag] the registry rejects a registration, for good, with a file and a message', async () => {
  const parties = await market(world)
  const { supplier, registry } = parties
  const mbp = await draftMbp(parties)
  const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  const file = await upload(registry, { tag: 'assessment' })

  const rejected = await ok(
    registry.post(`/proposals/${proposal.id}/action`, {
      action: 'Reject',
      message: 'The area is protected already',
      fileIds: [file.id],
    }),
  )
  assert.equal(rejected.actions.at(-1).message, 'The area is protected already')
  assert.deepEqual(rejected.actions.at(-1).fileIds, [file.id])
  await assertStatuses(supplier, {
    [`/proposals/${proposal.id}`]: 'rejected',
    [mbp.resourceUri]: 'rejected',
  })
  assert.deepEqual(await tagsOf(supplier, mbp.resourceUri), ['assessment'])
  assert.equal(await contentFor(supplier, file.id), contentOf({ tag: 'assessment' }))

  await refused(supplier.act(proposal.id, 'Resubmit'), 409, 'action-not-allowed')
  await refused(supplier.patch(mbp.resourceUri, { name: 'Other' }), 409, 'mbp-not-editable')
  // rulings.md 7: another of the same kind may be tried.
  await created(supplier.post(`/ecoprojects/${mbp.ecoProjectId}/mbps`, newMbp(registry.id)))
})

test('[Registrera projekt › Ta bort en fil] each organization deletes the files that it uploaded, and no others', async () => {
  const parties = await market(world)
  const { supplier, registry } = parties
  const mbp = await draftMbp(parties)
  const mbpPath = `/ecoprojects/${mbp.ecoProjectId}/mbps/${mbp.id}`
  await upload(supplier, { tag: 'plan', resourceUri: mbpPath })
  const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await upload(registry, { tag: 'note', resourceUri: mbpPath })
  await upload(registry, { tag: 'typing error', resourceUri: mbpPath })

  const { files } = await ok(supplier.get(mbpPath))
  const fileOf = (tag: string): Listed => files.find((file: Listed) => file.tag === tag)
  const [own] = files.filter(({ uploadedBy }: Listed) => uploadedBy.organizationId === supplier.id)
  assert.equal(own.tag, 'plan')

  // In review the reviewer takes back its own, the supplier nothing.
  await refused(supplier.delete(`/files/${own.id}`), 409, 'file-not-deletable')
  await expecting(204, registry.delete(`/files/${fileOf('typing error').id}`))
  assert.deepEqual(await tagsOf(supplier, mbpPath), ['note', 'plan'])

  await ok(registry.act(proposal.id, 'returnForEdits'))
  await refused(supplier.delete(`/files/${fileOf('note').id}`), 403, 'not-uploader')
  await refused(supplier.call('DELETE', `/files/${own.id}`), 428, 'if-match-missing')
  const { etag } = await expecting(200, supplier.get(`/files/${own.id}`))
  await refused(supplier.delete(`/files/${own.id}`, '"another"'), 412, 'stale-etag')
  await changingEtag(supplier, mbpPath, () =>
    expecting(204, supplier.delete(`/files/${own.id}`, etag)),
  )
  assert.deepEqual(await tagsOf(supplier, mbpPath), ['note'])
  await assertSeen([`/files/${own.id}`], [], [supplier, registry])
})

test('[Registrera projekt › Returnera ett förslag för redigeringar] the registry returns a project, the supplier corrects it and submits it again', async () => {
  const parties = await market(world)
  const { supplier, registry } = parties
  const mbp = await draftMbp(parties)
  const mbpPath = `/ecoprojects/${mbp.ecoProjectId}/mbps/${mbp.id}`
  const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)

  const file = await upload(registry, { tag: 'remarks' })
  const returned = await ok(
    registry.post(`/proposals/${proposal.id}/action`, {
      action: 'returnForEdits',
      message: 'The methodology is out of date',
      fileIds: [file.id],
    }),
  )
  assert.equal(returned.status, 'submitterActionNeeded')

  const seen = await ok(supplier.get(`/proposals/${proposal.id}`))
  assert.deepEqual(seen.allowedActions, ['Resubmit', 'Withdraw'])
  assert.equal(seen.actions.at(-1).message, 'The methodology is out of date')
  assert.equal((await ok(supplier.get(mbpPath))).status, 'returnedForEdits')
  assert.equal(await contentFor(supplier, file.id), contentOf({ tag: 'remarks' }))

  await upload(supplier, { tag: 'new plan', resourceUri: mbpPath })
  await edit(supplier, mbpPath, { methodology: 'VM0033 2.1' })
  await refused(
    supplier.patch(mbpPath, { issuingRegistryId: supplier.id }),
    409,
    'registry-not-changeable',
  )

  const again = await ok(
    supplier.post(`/proposals/${proposal.id}/action`, { action: 'Submit', message: 'Corrected' }),
  )
  assert.equal(again.status, 'submitted')
  const shown = await ok(registry.get(mbpPath))
  assert.equal(shown.status, 'submitted')
  assert.equal(shown.methodology, 'VM0033 2.1')
  assert.deepEqual(await tagsOf(registry, mbpPath), ['new plan', 'remarks'])

  // It may go to and fro without end, and the history keeps all of it.
  await ok(registry.act(proposal.id, 'ReturnForEdits', { message: 'One thing more' }))
  await edit(supplier, mbpPath, { description: 'Four kilometres of shore' })
  await ok(supplier.act(proposal.id, 'Resubmit'))
  const approved = await ok(registry.act(proposal.id, 'Approve'))
  assert.deepEqual(
    approved.actions.map(({ action, status }: Record<string, string>) => [action, status]),
    [
      ['Submit', 'submitted'],
      ['ReturnForEdits', 'submitterActionNeeded'],
      ['Resubmit', 'submitted'],
      ['ReturnForEdits', 'submitterActionNeeded'],
      ['Resubmit', 'submitted'],
      ['Approve', 'approved'],
    ],
  )
  assert.equal((await ok(supplier.get(mbpPath))).status, 'registered')
})

test('[Registrera projekt › Returnera ett förslag för redigeringar] the supplier withdraws a returned project, and submits it after all', async () => {
  const parties = await market(world)
  const { supplier, registry } = parties
  const mbp = await draftMbp(parties)
  const proposal = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(registry.act(proposal.id, 'ReturnForEdits'))

  await ok(supplier.act(proposal.id, 'Withdraw', { message: 'Not this year' }))
  await assertStatuses(supplier, {
    [`/proposals/${proposal.id}`]: 'withdrawn',
    [mbp.resourceUri]: 'draft',
  })
  // A draft is read by its owner alone, also after a withdrawal. rulings.md 18.
  await assertSeen([mbp.resourceUri], [supplier], [registry])
  await refused(registry.act(proposal.id, 'Approve'), 409, 'action-not-allowed')

  await edit(supplier, mbp.resourceUri, { sponsors: ['The county'] })
  await ok(supplier.act(proposal.id, 'Resubmit'))
  await assertStatuses(registry, {
    [`/proposals/${proposal.id}`]: 'submitted',
    [mbp.resourceUri]: 'submitted',
  })
})

test('[Registrera projekt › Registrera ytterligare projekt för modulär förmån] a registered project gets another MBP at another registry', async () => {
  const parties = await market(world)
  const { supplier, registry } = parties
  const second = await world.organization('IssuingRegistry')
  const first = await registeredMbp(parties)
  const path = `/ecoprojects/${first.ecoProjectId}/mbps`

  // One of each kind in a project.
  await refused(supplier.post(path, newMbp(second.id)), 409, 'mbp-kind-taken')
  const mbp = await created(
    supplier.post(path, newMbp(second.id, { ecologicalBenefitType: 'Biodiversity' })),
  )
  const proposal = await created(
    supplier.post('/proposal', { type: 'MBPRegister', resourceUri: mbp.resourceUri }),
  )
  assert.equal(proposal.reviewerId, second.id)
  await assertStatuses(supplier, {
    [`/proposal/${proposal.id}`]: 'submitted',
    [mbp.resourceUri]: 'submitted',
    [first.resourceUri]: 'registered',
  })
  await assertSeen([mbp.resourceUri], [supplier, second], [registry])
  await assertSeen([first.resourceUri], [supplier, registry], [second])

  await ok(second.act(proposal.id, 'approve'))
  assert.equal((await ok(second.get(mbp.resourceUri))).status, 'registered')
  assert.deepEqual(await idsOf(supplier, path), [mbp.id, first.id])
  assert.deepEqual(await idsOf(registry, path), [first.id])
})

test('[Registrera projekt › Granska ett modulärt förmånsprojekt] the registry reviews an MBP and decides only on what it has seen', async () => {
  const parties = await market(world)
  const { supplier, registry } = parties
  const mbp = await draftMbp(parties)
  const { id } = await submit(supplier, 'MBPRegister', mbp.resourceUri)

  const seen = await expecting(200, registry.get(`/proposals/${id}`))
  assert.equal(seen.body.resourceUri, mbp.resourceUri)
  const project = await ok(registry.get(`/ecoProjects/${mbp.ecoProjectId}`))
  const shown = await ok(registry.get(`/ecoprojects/${mbp.ecoProjectId}/mbps/${mbp.id}`))
  assert.deepEqual(project.modularBenefitProjects, [shown])
  assert.deepEqual(shown.geographicLocation, { type: 'Point', coordinates: [39.5, -4.2] })

  await ok(registry.act(id, 'ReturnForEdits', { message: 'Where?' }, { 'if-match': seen.etag }))
  await edit(supplier, mbp.resourceUri, {
    geographicLocation: { type: 'Point', coordinates: [39.51, -4.43] },
  })
  await ok(supplier.act(id, 'Submit'))

  await refused(registry.act(id, 'Approve', {}, { 'if-match': seen.etag }), 412, 'stale-etag')
  const now = await expecting(200, registry.get(`/proposals/${id}`))
  const { geographicLocation } = await ok(registry.get(mbp.resourceUri))
  assert.deepEqual(geographicLocation.coordinates, [39.51, -4.43])
  await ok(registry.act(id, 'Approve', {}, { 'if-match': now.etag }))
  await assertStatuses(registry, {
    [`/proposals/${id}`]: 'approved',
    [shown.resourceUri]: 'registered',
  })
  await refused(registry.act(id, 'Reject'), 409, 'action-not-allowed')
})

test('[Registrera projekt › Granska ett modulärt förmånsprojekt] the registry rejects an MBP that it returned once', async () => {
  const parties = await market(world)
  const { supplier, registry } = parties
  const mbp = await draftMbp(parties)
  const { id } = await submit(supplier, 'MBPRegister', mbp.resourceUri)
  await ok(registry.act(id, 'ReturnForEdits'))
  await refused(registry.act(id, 'Reject'), 409, 'action-not-allowed')
  await ok(supplier.act(id, 'Submit'))
  await ok(registry.act(id, 'Reject', { message: 'Nothing was corrected' }))
  await assertStatuses(supplier, {
    [`/proposals/${id}`]: 'rejected',
    [mbp.resourceUri]: 'rejected',
  })
})
