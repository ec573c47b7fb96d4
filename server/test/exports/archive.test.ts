import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { routes } from '../../src/app.ts'
import { contents } from '../../src/features/exports/archive/contents.ts'
import { itemsOf } from '../../src/http/tables/formats.ts'
import { ownedCredit, periodOf, report } from '../goals.ts'
import { type Market, market as newMarket, newProject, submit } from '../life.ts'
import { unzip } from '../unzip.ts'
import { created, type Member, ok, refused, World } from '../world.ts'

// What waits on the disk waits in here, so that a test can look that nothing stays.
const temporary = await mkdtemp(join(tmpdir(), 'ecs-test-archive-'))
process.env.TMPDIR = temporary

/** Lists whose items are in no archive, and why. */
const leftOut: Record<string, string> = {
  organizationList: 'the directory is of all organizations; its own entry is there',
  marketplaceList: 'the directory of marketplaces',
  mbpOverlaps: 'computed when asked',
  mbpClaimOverlaps: 'computed when asked',
  proposalOverlaps: 'computed when asked',
  creditMatch: 'computed when asked',
  importKindsGet: 'what the service can read',
  publicProjectList: 'public, and of all organizations',
  publicCreditList: 'public, and of all organizations',
  publicRetirementList: 'public, and of all organizations',
  transparencyLogSupply: 'public, and of all organizations',
  creditProvenance: 'told with the credit',
  ecoProjectProvenance: 'told with the project',
}

interface Manifest {
  organization: { id: string; name: string }
  files: { path: string; size: number; sha256: string; count?: number }[]
  missing: { id: string }[]
}

describe('everything of an organization as one archive', () => {
  let world: World
  let market: Market
  let buyer: Member
  before(async () => {
    world = await World.create()
    market = await newMarket(world)
    buyer = market.buyer
  })
  after(async () => {
    await world[Symbol.asyncDispose]()
    await rm(temporary, { recursive: true, force: true })
  })

  const headersOf = ({ token }: Member) => ({ authorization: `Bearer ${token}` })
  const asked = (who: Member) =>
    fetch(`${world.baseUrl}/v1/exports/archive`, { headers: headersOf(who) })

  async function unpacked(who: Member) {
    const response = await asked(who)
    assert.equal(response.status, 200)
    assert.match(response.headers.get('content-disposition') ?? '', /filename="[\w-]+\.zip"/)
    const entries = await unzip(Buffer.from(await response.arrayBuffer()))
    const manifest: Manifest = JSON.parse(String(entries.get('manifest.json')))
    const lines = (name: string): { id: string; [member: string]: unknown }[] =>
      String(entries.get(`data/${name}.jsonl`))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    return { entries, manifest, lines, text: [...entries.values()].join('\n') }
  }

  const paths = ({ entries }: { entries: Map<string, Buffer> }) => [...entries.keys()]

  async function upload(who: Member, name: string, content: Buffer) {
    const form = new FormData()
    form.append('tag', 'report')
    form.append('file', new Blob([new Uint8Array(content)], { type: 'application/pdf' }), name)
    return created(who.post('/files', form))
  }

  it('has a file for every list of the API, but those that are named here', () => {
    const lists = routes.filter((route) => itemsOf(route)).map(({ id }) => id)
    const there = new Set(contents.flatMap((section) => section.lists))
    const neither = lists.filter((id) => !there.has(id) && !(id in leftOut))
    assert.deepEqual(neither, [])
    assert.deepEqual(
      [...there, ...Object.keys(leftOut)].filter((id) => !lists.includes(id)),
      [],
    )
  })

  it('has each thing of each party as the API shows it, and every file by its hash', async () => {
    const credit = await ownedCredit(market, buyer, 900)
    const { period } = await periodOf(buyer)
    await report(buyer, period, 12.5)
    const content = Buffer.from(`%PDF-1.7 ${'x'.repeat(200_000)}`)
    const file = await upload(buyer, '../a\\b: report?.pdf', content)
    const empty = await upload(buyer, 'empty.txt', Buffer.alloc(0))

    for (const who of Object.values(market)) {
      const { entries, manifest, lines } = await unpacked(who)
      assert.equal(manifest.organization.id, who.id)
      const listed = paths({ entries }).filter((path) => path !== 'manifest.json')
      assert.deepEqual(
        manifest.files.map(({ path }) => path),
        listed,
      )
      for (const { path, size, sha256, count } of manifest.files) {
        const bytes = entries.get(path) ?? Buffer.alloc(0)
        assert.equal(bytes.length, size, path)
        assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256, path)
        if (count !== undefined) assert.equal(String(bytes).split('\n').length - 1, count, path)
      }
      const same = async (name: string, path: string) => {
        const { items } = await ok(who.get(`${path}?top=500&orderBy=id`))
        const byId = (list: { id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
        assert.deepEqual(byId(lines(name)), byId(items), `${name} of ${path}`)
        return items
      }
      const projects = await same('eco-projects', '/ecoProjects')
      assert.ok(who === buyer || projects.length > 0)
      await same('users', `/organizations/${who.id}/users`)
      await same('proposals', '/proposals')
      await same('processed-claims', '/processedClaims')
      await same('files', '/files')
      await same('esg-scorecards', '/esgs')
      await same('webhooks', '/webhooks')
      if (projects[0]) {
        const below = `/ecoProjects/${projects[0].id}/mbps`
        const { items: mbps } = await ok(who.get(below))
        for (const mbp of mbps) {
          assert.deepEqual(
            lines('mbps').find(({ id }) => id === mbp.id),
            mbp,
          )
          const { items: claims } = await ok(who.get(`${below}/${mbp.id}/mbpClaims`))
          for (const claim of claims) {
            assert.deepEqual(
              lines('mbp-claims').find(({ id }) => id === claim.id),
              claim,
            )
          }
        }
      }
      const { items: events } = await ok(who.get('/events?top=1000'))
      assert.deepEqual(lines('events'), events)
    }

    const bought = await unpacked(buyer)
    assert.deepEqual(
      bought.lines('credits').map(({ id }) => id),
      [credit.id],
    )
    assert.deepEqual(bought.lines('credits')[0], await ok(buyer.get(credit.resourceUri)))
    assert.deepEqual(
      bought.lines('ledger-records').map(({ operation }) => operation),
      ['transfer'],
    )
    assert.equal(bought.lines('emissions')[0]?.quantity, 12.5)
    const inFolder = paths(bought)
      .filter((path) => path.startsWith('files/'))
      .toSorted()
    const names = [`files/${file.id}/b_ report_.pdf`, `files/${empty.id}/empty.txt`]
    assert.deepEqual(inFolder, names.toSorted())
    // A difference of so many bytes would take a test minutes to tell.
    assert.ok(bought.entries.get(names[0] ?? '')?.equals(content))
    assert.equal(bought.entries.get(names[1] ?? '')?.length, 0)

    const sold = await unpacked(market.supplier)
    const operations = sold.lines('ledger-records').map(({ operation }) => operation)
    assert.deepEqual(operations, ['mint', 'transfer'])
    assert.deepEqual(
      sold.lines('credits').map(({ id }) => id),
      [credit.id],
      'what it sold stays in its books',
    )
  })

  it('has nothing that is private to another, though they share a claim', async () => {
    const secret = 'PRIVATE-TO-THE-SUPPLIER'
    await created(
      market.supplier.post('/ecoProjects', newProject(market.registry.id, { name: secret })),
    )
    const file = await upload(market.supplier, `${secret}.pdf`, Buffer.from(`%PDF ${secret}`))
    const credit = await ownedCredit(market, buyer, 70)
    const { period } = await periodOf(buyer, { name: 'PRIVATE-TO-THE-BUYER' })
    const offset = { esgReportingPeriodId: period.id, reason: 'Flights' }
    const { id } = await submit(buyer, 'ESGEmissionOffset', credit.resourceUri, offset)
    await ok(market.registry.act(id, 'Approve'))
    const [sold, seen, bought] = [
      await unpacked(market.supplier),
      await unpacked(market.registry),
      await unpacked(buyer),
    ]
    assert.ok(sold.text.includes(secret) && sold.text.includes(file.id))
    for (const other of [seen, bought]) {
      assert.ok(!other.text.includes(secret))
      assert.ok(!other.text.includes(file.id))
    }
    assert.ok(bought.text.includes('PRIVATE-TO-THE-BUYER'))
    for (const other of [sold, seen]) {
      assert.ok(!other.text.includes('PRIVATE-TO-THE-BUYER'))
      assert.ok(!other.text.includes(`${buyer.userId}@test.example`))
    }
    assert.ok(!sold.text.includes(period.id), 'for which goal it was retired, its owner knows')
    const stranger = await world.organization('Supplier')
    const nothing = await unpacked(stranger)
    for (const { name } of contents) {
      const expected = ['organization', 'users', 'role-assignments'].includes(name) ? 1 : 0
      assert.equal(nothing.lines(name).length, expected, name)
    }
  })

  it('has no secret of anybody', async () => {
    const admin = await world.organization('Supplier')
    const key = await created(
      admin.post(`/organizations/${admin.id}/apiKeys`, {
        name: 'Machine',
        marketRole: null,
        userRole: 'Reader',
      }),
    )
    const hook = await created(admin.post('/webhooks', { url: 'https://hooks.example.org/x' }))
    const { text, lines } = await unpacked(admin)
    assert.equal(lines('api-keys').length, 1)
    assert.equal(lines('webhooks').length, 1)
    const secrets = [key.key ?? key.secret, hook.secret].map(String)
    for (const secret of secrets) {
      assert.ok(secret.length > 20)
      assert.ok(!text.includes(secret))
    }
    assert.ok(admin.token && !text.includes(admin.token))
    assert.doesNotMatch(text, /argon2|passwordHash|tokenHash|storageKey/)
  })

  it('is for an Admin alone, and who took it is written down', async () => {
    const admin = await world.organization('Buyer')
    for (const role of ['Reader', 'Contributor'] as const) {
      const user = await world.user(admin.id, role)
      await refused(user.get('/exports/archive'), 403, 'admin-required')
    }
    await refused(world.anonymous().get('/exports/archive'), 401)
    await unpacked(admin)
    const taken = await world.db
      .selectFrom('auditRecords')
      .select('userId')
      .where('operation', '=', 'exportArchive')
      .where('organizationId', '=', admin.id)
      .execute()
    assert.deepEqual(taken, [{ userId: admin.userId }])
  })

  it('is one at a time; who goes away leaves nothing behind and may come again', async () => {
    const admin = await world.organization('Buyer')
    for (let n = 0; n < 3; n++) await upload(admin, `${n}.bin`, Buffer.alloc(9_000_000, n))
    // Not by fetch, which opens another connection in place of one that is broken off.
    const options = { agent: false, headers: headersOf(admin) }
    const leaving = request(`${world.baseUrl}/v1/exports/archive`, options).end()
    const [first] = await once(leaving, 'response')
    assert.equal(first.statusCode, 200)
    const second = await asked(admin)
    assert.equal(second.status, 429)
    assert.equal(second.headers.get('retry-after'), '30')
    await second.text()
    first.destroy()
    const deadline = Date.now() + 10_000
    let again = await asked(admin)
    while (again.status === 429 && Date.now() < deadline) {
      await again.text()
      again = await asked(admin)
    }
    assert.equal(again.status, 200)
    const { size } = await unzip(Buffer.from(await again.arrayBuffer()))
    assert.equal(size, contents.length + 3 + 2)
    assert.deepEqual(
      readdirSync(temporary).filter((name) => name.startsWith('ecs-archive')),
      [],
    )
  })

  it('breaks off where the content of a file is not what was uploaded', async () => {
    const admin = await world.organization('Buyer')
    const { id } = await upload(admin, 'a.txt', Buffer.from('as it was'))
    await world.db
      .updateTable('files')
      .set({ sha256: '0'.repeat(64) })
      .where('id', '=', id)
      .execute()
    const response = await asked(admin)
    await assert.rejects(response.arrayBuffer())
    await world.db.updateTable('files').set({ storageKey: 'none' }).where('id', '=', id).execute()
    await assert.rejects((await asked(admin)).arrayBuffer())
  })
})
