import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it, type TestContext } from 'node:test'
import { newMbp, newProject } from '../../server/test/life.ts'
import { type Member, roles, World } from '../../server/test/world.ts'
import {
  type Client,
  createClient,
  etagOf,
  fileForm,
  itemsOf,
  Refusal,
  Unreachable,
} from '../src/client.ts'

describe('The client', () => {
  let world: World
  let registry: Member
  let supplier: Client
  before(async () => {
    world = await World.create()
    registry = await world.organization(roles.registry)
    supplier = clientOf(await world.organization(roles.supplier))
  })
  after(() => world[Symbol.asyncDispose]())

  const clientOf = ({ token }: Member) => createClient({ url: world.baseUrl, token })
  const project = (name: string) => ({
    name,
    description: 'Planted where cattle grazed',
    country: 'KEN',
  })

  it('makes, reads and changes an asset, and carries its version', async () => {
    const made = await supplier.ecoProjectCreate({ body: project('One') })
    const path = { ecoProjectId: made.id }
    const read = await supplier.ecoProjectGet({ path })
    assert.equal(read.name, 'One')
    const changed = await supplier.ecoProjectUpdate({ path, body: { name: 'Two' }, ifMatch: read })
    assert.equal(changed.name, 'Two')
    assert.notEqual(etagOf(changed), etagOf(read))

    const late = supplier.ecoProjectUpdate({ path, body: { name: 'Three' }, ifMatch: read })
    await assert.rejects(late, (error) => error instanceof Refusal && error.code === 'stale-etag')
    await supplier.ecoProjectUpdate({ path, body: { name: 'Three' }, ifMatch: changed })
  })

  it('gives every item of a list, page by page', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await supplier.ecoProjectCreate({ body: project(`Paged ${name}`) })
    }
    const names: string[] = []
    const query = { top: 2, filter: "startswith(name, 'Paged')", orderBy: 'name asc' }
    for await (const { name } of itemsOf(supplier.ecoProjectList, { query })) names.push(name)
    assert.deepEqual(names, ['Paged a', 'Paged b', 'Paged c', 'Paged d', 'Paged e'])
  })

  it('throws a refusal with its code, its faults and what to do', async () => {
    // A client without types, in a hurry.
    const body = { name: 7, country: 'Kenya' } as never
    const refusal = await supplier.ecoProjectCreate({ body }).catch((error: unknown) => error)
    assert(refusal instanceof Refusal)
    assert.equal(refusal.status, 400)
    assert.equal(refusal.code, 'invalid-request')
    assert(refusal.errors.some(({ pointer }) => pointer === '/country'))
    await assert.rejects(createClient({ url: world.baseUrl }).ecoProjectList(), { status: 401 })
  })

  it('tells the types of proposals apart', async () => {
    const mbp = newMbp(registry.id)
    const { modularBenefitProjects } = await supplier.ecoProjectCreate({
      body: { ...newProject(registry.id), modularBenefitProjects: [mbp] } as never,
    })
    const [resource] = modularBenefitProjects
    assert(resource)
    const { status, allowedActions } = await supplier.proposalCreate({
      body: { type: 'MBPRegister', resourceUri: resource.resourceUri },
    })
    assert.equal(status, 'submitted')
    assert.deepEqual(allowedActions, ['Withdraw'])
  })

  it('repeats a request that was lost, with one key, so that it is done once', async (t) => {
    const lost = await proxy(t, world.baseUrl, (asked, answer) => {
      // The service does it, and the answer never comes back.
      if (asked === 1) answer.destroy()
      return asked > 1
    })
    const { token } = await world.organization(roles.supplier)
    const client = createClient({ url: lost.url, token })
    const { id } = await client.ecoProjectCreate({ body: project('Once') })
    const { items } = await client.ecoProjectList()
    assert.deepEqual(
      items.map((each) => each.id),
      [id],
    )
    assert.equal(lost.asked(), 3, 'two attempts and the list')
  })

  it('waits and tries again while the service is not ready', async (t) => {
    const busy = await proxy(t, world.baseUrl, (asked, answer) => {
      if (asked < 3) answer.writeHead(503, { 'retry-after': '0' }).end()
      return asked >= 3
    })
    const me = await createClient({ url: busy.url, token: registry.token }).meGet()
    assert.equal(me.organization?.id, registry.id)
    assert.equal(busy.asked(), 3)
  })

  it('sends a POST that takes no key once, though its answer is lost', async (t) => {
    const lost = await proxy(t, world.baseUrl, (asked, answer) => {
      if (asked === 1) answer.destroy()
      return asked > 1
    })
    const admin = await world.organization(roles.supplier)
    const client = createClient({ url: lost.url, token: admin.token })
    const path = { organizationId: admin.id }
    const body = { name: 'Nightly', marketRole: 'Supplier', userRole: 'Reader' } as const
    await assert.rejects(client.apiKeyCreate({ path, body }), Unreachable)
    const { items } = await client.apiKeyList({ path })
    assert.equal(items.length, 1, 'no second key that nobody has seen')
  })

  it('gives the refusal at once where the service asks for more patience than it has', async (t) => {
    const busy = await proxy(t, world.baseUrl, (_asked, answer) => {
      answer.writeHead(429, { 'retry-after': '60' }).end()
      return false
    })
    const asking = createClient({ url: busy.url }).healthLive()
    await assert.rejects(asking, (error) => {
      assert(error instanceof Refusal)
      assert.equal(error.retryAfterSeconds, 60)
      return true
    })
    assert.equal(busy.asked(), 1)
  })

  it('uploads content and gives it back as it was, JSON too', async () => {
    const text = '{"plots": [1, 2,   3]}'
    const file = new Blob([text], { type: 'application/json' })
    const { id, sha256 } = await supplier.fileUpload({
      body: fileForm({ file, fileName: 'Höhe – ünits.json', tag: 'Measurements' }),
    })
    const path = { fileId: id }
    const content = await supplier.fileGet({ path })
    assert(content instanceof Blob)
    assert.equal(await content.text(), text)
    assert(etagOf(content)?.includes(String(sha256)))
    const known = await supplier.fileGet({ path, query: { metadata: true } })
    assert(!(known instanceof Blob))
    assert.equal(known.fileName, 'Höhe – ünits.json')
    const { id: linkId } = await supplier.fileUpload({
      body: { fileUrl: 'https://example.org/report.pdf', tag: 'Report' },
    })
    const link = await supplier.fileGet({ path: { fileId: linkId } })
    assert(!(link instanceof Blob))
  })

  it('gives up after its attempts, and when nobody waits any more', async () => {
    const nobody = createClient({ url: 'http://127.0.0.1:1', attemptsMax: 2 })
    await assert.rejects(nobody.healthLive(), Unreachable)
    const signal = AbortSignal.abort(new Error('gone'))
    await assert.rejects(nobody.healthLive({ signal }), /gone/)
  })
})

/** Stands between client and service; `passes` says whether an answer is passed on. */
async function proxy(
  t: TestContext,
  target: string,
  passes: (asked: number, answer: ServerResponse) => boolean,
) {
  let asked = 0
  const server = createServer(async (request: IncomingMessage, answer) => {
    asked++
    const count = asked
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { host: _, connection: __, ...headers } = request.headers
    const body = Buffer.concat(chunks)
    const reply = await fetch(target + request.url, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(body.length > 0 && { body }),
    })
    const text = await reply.text()
    if (!passes(count, answer)) return
    answer.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? '' })
    answer.end(text)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, asked: () => asked }
}
