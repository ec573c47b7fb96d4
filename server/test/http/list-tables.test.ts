import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { readSheet } from 'read-excel-file/node'
import { routes } from '../../src/app.ts'
import { columnsOf } from '../../src/http/tables/columns.ts'
import { formats, itemsOf } from '../../src/http/tables/formats.ts'
import { mintedCredit, market as newMarket, newProject } from '../life.ts'
import { created, type Member, ok, refused, roles, World } from '../world.ts'
import { readDocument } from './document.ts'

/** The bytes of an answer, as a program saves them. */
async function saved(who: Member, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${who.world.baseUrl}/v1${path}`, {
    headers: { authorization: `Bearer ${who.token}`, ...headers },
  })
  assert.equal(response.status, 200, path)
  return { bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers }
}

type Row = Record<string, string>
const parsed = (bytes: Buffer): Row[] => parse(bytes, { bom: true, columns: true })
const csv = async (who: Member, path: string) => parsed((await saved(who, path)).bytes)
const excel = async (who: Member, path: string) =>
  readSheet((await saved(who, path)).bytes, { trim: false })

describe('a list as a table', () => {
  let world: World
  before(async () => {
    world = await World.create()
  })
  after(() => world[Symbol.asyncDispose]())

  /** Users of an organization, made in one statement: more than a page has. */
  async function withUsers(member: Member, count: number) {
    const label = member.id
    await sql`with made as (
      insert into users (id, email, name, created_at, last_modified_at)
      select gen_random_uuid(), ${label} || n || '@test.example', 'User ' || n, now(), now()
      from generate_series(1, ${count}::int) n returning id)
      insert into role_assignments (id, organization_id, user_id, user_role, created_at)
      select gen_random_uuid(), ${label}::uuid, id, 'Reader', now() from made`.execute(world.db)
  }

  it('is there of every list of the API, and the document says so', async () => {
    const { operations } = await readDocument(world)
    const lists = routes.filter((route) => itemsOf(route))
    assert.ok(lists.length > 25)
    for (const { id, path } of operations
      .filter(({ method }) => method === 'GET')
      .map((each) => ({ ...each, id: each.operationId }))) {
      const operation = operations.find((each) => each.operationId === id)
      const content = operation?.responses[200]?.content ?? {}
      const asked = operation?.parameters.find(({ name }) => name === 'format')
      const isList = lists.some((route) => route.id === id)
      assert.equal(asked?.schema.enum?.includes('csv') === true, isList, path)
      for (const type of Object.values(formats)) assert.equal(type in content, isList, path)
    }
    for (const route of lists) {
      const names = columnsOf(itemsOf(route) ?? {}).map(({ name }) => name)
      assert.ok(names.length > 2 && names.every((name) => name), route.id)
      assert.equal(new Set(names).size, names.length, `${route.id}: ${names}`)
    }
  })

  it('has all of the list beyond one page, in its order and with its filters', async () => {
    const admin = await world.organization(roles.supplier)
    await withUsers(admin, 1203)
    const path = `/organizations/${admin.id}/users`
    const asked = "orderBy=email%20asc&filter=name%20ne%20'User%207'"
    const items: { id: string; email: string }[] = []
    let page = ''
    do {
      const answer = await ok(admin.get(`${path}?top=500&${asked}${page}`))
      items.push(...answer.items)
      page = answer.nextPage ? `&page=${answer.nextPage}` : ''
    } while (page)
    assert.equal(items.length, 1203)
    const ids = items.map(({ id }) => id)
    const fromCsv = await csv(admin, `${path}?format=csv&${asked}`)
    assert.deepEqual(
      fromCsv.map(({ id }) => id),
      ids,
    )
    const [head = [], ...rows] = await excel(admin, `${path}?format=xlsx&${asked}`)
    assert.deepEqual(
      rows.map((row) => row[head.indexOf('id')]),
      ids,
    )
    const [first] = items
    assert.equal(fromCsv[0]?.email, first?.email)
  })

  it('is one page where `top` is given, and says where the next one is', async () => {
    const admin = await world.organization(roles.supplier)
    await withUsers(admin, 5)
    const path = `/organizations/${admin.id}/users?format=csv&top=4&orderBy=email`
    const { bytes, headers } = await saved(admin, path)
    assert.equal(parsed(bytes).length, 4)
    const next = /<\/v1(.+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
    const rest = await csv(admin, next ?? '')
    assert.equal(rest.length, 2)
    const twice = rest.filter(({ id }) => parsed(bytes).some((row) => row.id === id))
    assert.deepEqual(twice, [])
  })

  it('keeps every quantity to the last decimal', async () => {
    const market = await newMarket(world)
    await mintedCredit(market, 0.0001)
    await mintedCredit(market, 1000)
    // A double has not enough digits for this one: the body is written by hand.
    const large = '899999999999.9999'
    const credit = await mintedCredit(market, 500)
    const path = `/credits?issuerId=${market.registry.id}&orderBy=quantity`
    await sql`alter table credits disable trigger all`.execute(world.db)
    await sql`update credits set quantity = 8999999999999999, serial_to = serial_from + 8999999999999998 where id = ${credit.id}`.execute(
      world.db,
    )
    await sql`alter table credits enable trigger all`.execute(world.db)
    const quantities = ['0.0001', '1000', large]
    const rows = await csv(market.registry, `${path}&format=csv`)
    assert.deepEqual(
      rows.map(({ quantity }) => quantity),
      quantities,
    )
    assert.equal(rows[0]?.['serialRange.from'], '1')
    const [head = [], ...cells] = await excel(market.registry, `${path}&format=xlsx`)
    const at = head.indexOf('quantity')
    assert.deepEqual(
      cells.map((row) => row[at]),
      [0.0001, 1000, large],
    )
    const issued = cells[0]?.[head.indexOf('issuedAt')]
    assert.ok(issued instanceof Date, 'a time is a time to a spreadsheet')
    // A spreadsheet counts days, and a day in milliseconds is no round fraction of it.
    assert.ok(Math.abs(issued.getTime() - Date.parse(rows[0]?.issuedAt ?? '')) <= 1)
  })

  it('runs no formula in a spreadsheet, and shows what was written', async () => {
    const supplier = await world.organization(roles.supplier)
    const registry = await world.organization(roles.registry)
    const names = [
      "=cmd|' /C calc'!A0",
      '+1',
      '-2',
      '@SUM(1)',
      ' =1+1',
      'a "quoted", name',
      'åäö €',
      '_x0041_ & <b>',
    ]
    for (const name of names)
      await created(supplier.post('/ecoProjects', newProject(registry.id, { name })))
    const path = '/ecoProjects?orderBy=id'
    const { bytes } = await saved(supplier, `${path}&format=csv`)
    assert.equal(bytes.subarray(0, 3).toString('hex'), 'efbbbf', 'a spreadsheet knows the encoding')
    const asText = parsed(bytes).map(({ name }) => name)
    assert.deepEqual(asText, [...names.slice(0, 5).map((name) => `'${name}`), ...names.slice(5)])
    const [head = [], ...rows] = await excel(supplier, `${path}&format=xlsx`)
    assert.deepEqual(
      rows.map((row) => row[head.indexOf('name')]),
      names,
    )
  })

  it('comes by `format`, or by `Accept`, under a name of its own', async () => {
    const supplier = await world.organization(roles.supplier)
    const day = new Date().toISOString().slice(0, 10)
    for (const [format, type] of Object.entries(formats)) {
      for (const [path, accept] of [
        [`/ecoProjects?format=${format}`, '*/*'],
        ['/ecoProjects', `${type}, application/json;q=0.5`],
      ] as const) {
        const { headers } = await saved(supplier, path, { accept })
        assert.ok(headers.get('content-type')?.startsWith(type))
        const disposition = `attachment; filename="ecoProjects-${day}.${format}"`
        assert.equal(headers.get('content-disposition'), disposition)
        assert.match(headers.get('vary') ?? '', /Accept\b/)
      }
    }
    const plain = [
      'application/json',
      'text/csv;q=0.1, application/json',
      'text/html,*/*;q=0.8',
      '',
    ]
    for (const accept of plain) {
      const { headers } = await saved(supplier, '/ecoProjects', { accept })
      assert.match(headers.get('content-type') ?? '', /^application\/json/, accept)
    }
    const { headers } = await saved(supplier, '/ecoProjects?format=json', { accept: formats.csv })
    assert.match(headers.get('content-type') ?? '', /^application\/json/)
    await refused(supplier.get('/ecoProjects?format=pdf'), 400, 'invalid-request')
    await refused(supplier.get(`/ecoProjects/${supplier.id}?format=csv`), 404)
  })

  it('is refused to whom the list is, and for what the list refuses, before anything is sent', async () => {
    const { supplier: other, registry } = await newMarket(world)
    const admin = await world.organization(roles.supplier)
    await created(other.post('/ecoProjects', newProject(registry.id)))
    for (const format of Object.keys(formats)) {
      await refused(world.anonymous().get(`/ecoProjects?format=${format}`), 401)
      await refused(other.get(`/organizations/${admin.id}/users?format=${format}`), 403)
      await refused(admin.get(`/ecoProjects?format=${format}&filter=nope`), 400, 'invalid-filter')
      await refused(admin.get(`/ecoProjects?format=${format}&page=x`), 400, 'invalid-filter')
    }
    assert.deepEqual(await csv(admin, '/ecoProjects?format=csv'), [])
    const [head, ...rows] = await excel(admin, '/ecoProjects?format=xlsx')
    assert.ok(head?.includes('name'))
    assert.deepEqual(rows, [])
  })

  it('has the events of an organization to the last, forwards and backwards', async () => {
    const { supplier, registry } = await newMarket(world)
    for (let n = 0; n < 3; n++)
      await created(supplier.post('/ecoProjects', newProject(registry.id)))
    const { items } = await ok(supplier.get('/events?top=1000'))
    assert.ok(items.length >= 3)
    const sequences = items.map(({ sequence }: { sequence: number }) => String(sequence))
    const forwards = await csv(supplier, '/events?format=csv')
    assert.deepEqual(
      forwards.map(({ sequence }) => sequence),
      sequences,
    )
    const backwards = await csv(supplier, `/events?format=csv&before=${Number.MAX_SAFE_INTEGER}`)
    assert.deepEqual(
      backwards.map(({ sequence }) => sequence),
      sequences.toReversed(),
    )
    const stream = { accept: 'text/event-stream', 'last-event-id': '1' }
    const { bytes } = await saved(supplier, '/events?format=csv', stream)
    assert.equal(parsed(bytes).length, items.length)
  })

  it('breaks off where it cannot go on, so that nobody takes a part for the whole', async () => {
    const broken = await World.create()
    try {
      const admin = await broken.organization(roles.supplier)
      await sql`with made as (
        insert into users (id, email, name, created_at, last_modified_at)
        select gen_random_uuid(), n || '@test.example', repeat('x', 190), now(), now()
        from generate_series(1, 60000) n returning id)
        insert into role_assignments (id, organization_id, user_id, user_role, created_at)
        select gen_random_uuid(), ${admin.id}::uuid, id, 'Reader', now() from made`.execute(
        broken.db,
      )
      const response = await fetch(
        `${broken.baseUrl}/v1/organizations/${admin.id}/users?format=csv`,
        { headers: { authorization: `Bearer ${admin.token}` } },
      )
      assert.equal(response.status, 200)
      await sql`alter table role_assignments rename to gone`.execute(broken.db)
      await assert.rejects(response.text())
    } finally {
      await broken[Symbol.asyncDispose]()
    }
  })
})
