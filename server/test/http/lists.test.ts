import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  type Market,
  market as marketOf,
  newClaim,
  newProject,
  nextAssetId,
  registeredMbp,
  submit,
  verifiedClaim,
} from '../life.ts'
import { created, type Member, ok, refused, roles, World } from '../world.ts'
import { readDocument } from './document.ts'

interface Item {
  id: string
  name: string
  country: string
  createdAt: string
  quantity: number
}

const encoded = (query: Record<string, string | number>) =>
  new URLSearchParams(
    Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])),
  )

describe('api.md, Lists: pages', () => {
  let world: World
  let market: Market
  before(async () => {
    world = await World.create()
    market = await marketOf(world)
  })
  after(() => world[Symbol.asyncDispose]())

  /** A supplier with projects named p000, p001, … of three countries. */
  async function supplierWith(count: number) {
    const supplier = await world.organization(roles.supplier)
    for (let n = 0; n < count; n++) await addProject(supplier, n)
    return supplier
  }
  const countries = ['KEN', 'SWE', 'BRA']
  const addProject = (supplier: Member, n: number) =>
    created(
      supplier.post(
        '/ecoProjects',
        newProject(market.registry.id, {
          name: `p${String(n).padStart(3, '0')}`,
          country: countries[n % 3],
          modularBenefitProjects: [],
        }),
      ),
    )

  /** All pages, by nextPage; `between` happens between each two. */
  async function walk(
    member: Member,
    path: string,
    query: Record<string, string | number>,
    between = async () => {},
  ) {
    const items: Item[] = []
    const sizes: number[] = []
    let page: string | undefined
    do {
      const reply = await ok(member.get(`${path}?${encoded({ ...query, ...(page && { page }) })}`))
      items.push(...reply.items)
      sizes.push(reply.items.length)
      page = reply.nextPage
      await between()
    } while (page)
    return { items, sizes }
  }

  it('ruling 34: newest first, 50 a page unless said, at most 500', async () => {
    const supplier = await supplierWith(51)
    const first = await ok(supplier.get('/ecoProjects'))
    assert.equal(first.items.length, 50)
    assert.equal(first.items[0].name, 'p050')
    assert.ok(first.nextPage)
    const all = await ok(supplier.get('/ecoProjects?top=500'))
    assert.equal(all.items.length, 51)
    assert.equal(all.nextPage, undefined)
    const exactly = await ok(supplier.get('/ecoProjects?top=51'))
    assert.equal(exactly.nextPage, undefined, 'a page that ends the list has no next one')
    for (const top of ['501', '0', '-1', '1.5', 'x', '']) {
      await refused(supplier.get(`/ecoProjects?top=${top}`), 400, 'invalid-request')
    }
  })

  it('while projects are added, no item comes twice and none of those that were there is lost', async () => {
    const supplier = await supplierWith(45)
    const { items: before } = await ok(supplier.get('/ecoProjects?top=500'))
    let n = 100
    const adding = async () => {
      await Promise.all([n++, n++, n++].map((each) => addProject(supplier, each)))
    }
    for (const orderBy of ['', 'id desc', 'createdAt desc', 'name asc', 'country asc, name desc']) {
      const { items, sizes } = await walk(
        supplier,
        '/ecoProjects',
        { top: 10, ...(orderBy && { orderBy }) },
        adding,
      )
      const ids = items.map(({ id }) => id)
      assert.equal(new Set(ids).size, ids.length, `twice in ${orderBy}`)
      const lost = before.filter(({ id }: Item) => !ids.includes(id))
      assert.deepEqual(lost, [], `lost in ${orderBy}`)
      assert.ok(sizes.length > 4)
    }
    const oldestFirst = await walk(supplier, '/ecoProjects', { top: 10, orderBy: 'id asc' })
    assert.equal(oldestFirst.items.length, 45 + n - 100)
  })

  it('orderBy sorts by several attributes, each up or down, and pages keep the order', async () => {
    const supplier = await supplierWith(20)
    const key =
      (direction: 1 | -1, of: (item: Item) => string) =>
      (a: Item, b: Item): number =>
        of(a) < of(b) ? -direction : of(a) > of(b) ? direction : 0
    const country = (item: Item) => item.country
    const name = (item: Item) => item.name
    for (const [orderBy, ...keys] of [
      ['name', key(1, name)],
      ['NAME DESC', key(-1, name)],
      ['country asc,name desc', key(1, country), key(-1, name)],
      [' country desc ,  name ', key(-1, country), key(1, name)],
      ['country', key(1, country), key(1, (item) => item.id)],
      ['country desc, createdAt desc', key(-1, country), key(-1, (item) => item.id)],
    ] as const) {
      const { items, sizes } = await walk(supplier, '/ecoProjects', { top: 7, orderBy })
      const sorted = [...items].sort(
        (a, b) => keys.map((compare) => compare(a, b)).find((order) => order !== 0) ?? 0,
      )
      assert.deepEqual(items.map(name), sorted.map(name), orderBy)
      assert.deepEqual(sizes, [7, 7, 6])
    }
    for (const orderBy of [
      'size',
      'region',
      'name up',
      'name asc desc',
      ',',
      'name,',
      'name;drop',
    ]) {
      await refused(supplier.get(`/ecoProjects?${encoded({ orderBy })}`), 400, 'invalid-filter')
    }
  })

  it('Link names the next page as a URL that works, with all that was asked', async () => {
    const supplier = await supplierWith(5)
    let path = '/ecoProjects?top=2&orderBy=name%20desc&filter=name%20ne%20%27p003%27'
    const names: string[] = []
    while (path) {
      const { body, headers } = await supplier.get(path)
      names.push(...body.items.map(({ name }: Item) => name))
      const link = /^<\/v1([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1]
      assert.equal(link !== undefined, body.nextPage !== undefined)
      path = link ?? ''
    }
    assert.deepEqual(names, ['p004', 'p002', 'p001', 'p000'])
  })

  it('skip passes over up to 10,000 items', async () => {
    const supplier = await supplierWith(4)
    const { items } = await ok(supplier.get('/ecoProjects?orderBy=name&skip=3'))
    assert.deepEqual(
      items.map(({ name }: Item) => name),
      ['p003'],
    )
    assert.deepEqual((await ok(supplier.get('/ecoProjects?skip=10000'))).items, [])
    await refused(supplier.get('/ecoProjects?skip=10001'), 400, 'invalid-request')
    await refused(supplier.get('/ecoProjects?skip=-1'), 400, 'invalid-request')
  })

  it('a page that is garbage, of another order or forged is 400', async () => {
    const supplier = await supplierWith(3)
    const { nextPage } = await ok(supplier.get('/ecoProjects?top=1'))
    const pack = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const [order, id] = JSON.parse(Buffer.from(nextPage, 'base64url').toString())
    for (const query of [
      { page: 'x' },
      { page: '' },
      { page: nextPage, orderBy: 'name' },
      { page: nextPage.slice(0, -4) },
      { page: pack('x') },
      { page: pack([]) },
      { page: pack([order]) },
      { page: pack([order, id, id]) },
      { page: pack([order, 5]) },
      { page: pack([order, "' or true"]) },
      { page: pack(['createdAt', 'yesterday', id]), orderBy: 'createdAt' },
      { page: pack(['createdAt', '2024-99-99 00:00:00+00', id]), orderBy: 'createdAt' },
      { page: pack(['name', 'a\0', id]), orderBy: 'name' },
    ]) {
      const reply = await supplier.get(`/ecoProjects?${encoded(query)}`)
      assert.equal(reply.status, 400, JSON.stringify(query))
      assert.match(reply.body.code, /^invalid-(filter|request)$/)
    }
    const credits = { page: pack(['quantity', '9'.repeat(18), id]), orderBy: 'quantity' }
    await ok(supplier.get(`/credits?${encoded(credits)}`))
    const fraction = { page: pack(['quantity', '1.5', id]), orderBy: 'quantity' }
    await refused(supplier.get(`/credits?${encoded(fraction)}`), 400)
  })

  it('id may be repeated, and min and max bound the times', async () => {
    const supplier = await supplierWith(4)
    const { items } = await ok(supplier.get('/ecoProjects?orderBy=id'))
    const [first, second, third, last] = items
    const found = await ok(supplier.get(`/ecoProjects?id=${first.id}&id=${third.id}`))
    assert.deepEqual(
      found.items.map(({ id }: Item) => id),
      [third.id, first.id],
    )
    assert.deepEqual((await ok(supplier.get(`/ecoProjects?id=${market.buyer.id}`))).items, [])
    const between = {
      minCreatedAt: second.createdAt,
      maxCreatedAt: third.createdAt,
      orderBy: 'id',
    }
    const inside = await ok(supplier.get(`/ecoProjects?${encoded(between)}`))
    const names = inside.items.map(({ name }: Item) => name)
    assert.ok(names.includes(second.name) && names.includes(third.name), names.join())

    await ok(supplier.patch(first.resourceUri, { region: 'Coast' }))
    const { lastModifiedAt } = await ok(supplier.get(first.resourceUri))
    const changed = await ok(
      supplier.get(`/ecoProjects?${encoded({ minLastModifiedAt: lastModifiedAt })}`),
    )
    assert.deepEqual(
      changed.items.map(({ id }: Item) => id),
      [first.id],
    )
    const offset = new Date(Date.parse(last.createdAt) + 3_600_000).toISOString()
    const zoned = offset.replace('Z', '+01:00')
    const upTo = await ok(supplier.get(`/ecoProjects?${encoded({ maxCreatedAt: zoned })}`))
    assert.equal(upTo.items.length, 4)
    for (const time of [
      'yesterday',
      '2024-01-01',
      '2024-13-01T00:00:00Z',
      '0000-01-01T00:00:00Z',
    ]) {
      await refused(supplier.get(`/ecoProjects?${encoded({ minCreatedAt: time })}`), 400)
    }
    for (const zone of ['+16:00', '+23:59', '-20:00']) {
      const time = `2024-01-01T00:00:00${zone}`
      await refused(supplier.get(`/ecoProjects?${encoded({ minCreatedAt: time })}`), 400)
    }
  })
})

describe('api.md, Lists: filters', () => {
  let world: World
  let supplier: Member
  let registry: Member
  let mbp: { resourceUri: string; id: string; ecoProjectId: string }

  const find = async (path: string, filter: string): Promise<Item[]> =>
    (await ok(supplier.get(`${path}?${encoded({ filter, orderBy: 'id', top: 500 })}`))).items
  const names = async (path: string, filter: string) =>
    (await find(path, filter)).map(({ name }) => name)

  before(async () => {
    world = await World.create()
    const market = await marketOf(world)
    supplier = market.supplier
    registry = market.registry
    mbp = await registeredMbp(market, { name: "Kwetu's 100% bay", firstYearOfIssuance: 2020 })
    for (const [name, more] of [
      ['Kwale_North', { region: 'Coast', firstYearOfIssuance: 2023 }],
      ['Sörmland', { country: 'SWE', projectScale: 'Small' }],
    ] as const) {
      const body = newProject(registry.id, { name, modularBenefitProjects: [], ...more })
      await created(supplier.post('/ecoProjects', body))
    }
    const { processedClaimUri } = await verifiedClaim(market, mbp)
    const mint = await submit(market.verifier, 'CreditMint', processedClaimUri)
    const terms = { assetId: nextAssetId(), climateLabels: ['CORSIA', 'Article 6'] }
    const minted = await ok(registry.act(mint.id, 'Mint', terms))
    const [credit] = minted.outcome.resourceUris
    await created(supplier.post(`${credit}/split`, { quantities: [0.0001, 100.5, 899.4999] }))
  })
  after(() => world[Symbol.asyncDispose]())

  it('compare, join and negate, with OData’s precedence, in any case', async () => {
    const every = ["Kwetu's 100% bay", 'Kwale_North', 'Sörmland']
    const [kwetu, kwale, sörmland] = every
    for (const [filter, expected] of [
      ["name eq 'Kwetu''s 100% bay'", [kwetu]],
      ["name ne 'Sörmland'", [kwetu, kwale]],
      ["NAME EQ 'Sörmland'", [sörmland]],
      ["name in ('Sörmland', 'Kwale_North', 'Nowhere')", [kwale, sörmland]],
      ["contains(name, 'wal')", [kwale]],
      ["contains(name, 'WAL')", [kwale]],
      ["startswith(name,'Kw')", [kwetu, kwale]],
      ["contains(name, '%')", [kwetu]],
      ["contains(name, '_')", [kwale]],
      ["contains(name, '\\')", []],
      ['region eq null', [kwetu, sörmland]],
      ['region ne null', [kwale]],
      ["not (region eq 'Coast')", [kwetu, sörmland]],
      ["not region eq 'Coast' and country eq 'KEN'", [kwetu]],
      ["country eq 'SWE' or country eq 'KEN' and region ne null", [kwale, sörmland]],
      ["(country eq 'SWE' or country eq 'KEN') and region eq null", [kwetu, sörmland]],
      ["projectScale eq 'Small'", [sörmland]],
      ["projectScale eq 'Enormous'", []],
      ['firstYearOfIssuance ge 2020 and firstYearOfIssuance lt 2023', [kwetu]],
      ['firstYearOfIssuance in (2020, 2023)', [kwetu, kwale]],
      ['firstYearOfIssuance gt 99999999999999999999', []],
      [`ownerId eq '${supplier.id.toUpperCase()}'`, every],
      [`id eq '${mbp.ecoProjectId}'`, [kwetu]],
      ["createdAt ge '2020-01-01' and createdAt lt '2999-12-31T23:59:59.999Z'", every],
      ["createdAt gt '2999-01-01T00:00:00+01:00'", []],
      ['   ', every],
      [`${'('.repeat(20)}country eq 'SWE'${')'.repeat(20)}`, [sörmland]],
    ] as const) {
      assert.deepEqual(await names('/ecoProjects', filter), expected, filter)
    }
  })

  it('quantities compare exactly, days as days, lists by their members, truths as truths', async () => {
    const quantities = async (filter: string) =>
      (await find('/credits', filter)).map(({ quantity }) => quantity)
    for (const [filter, expected] of [
      ['quantity eq 0.0001', [0.0001]],
      ['quantity gt 0.0001 and quantity lt 100.5001', [100.5]],
      ['quantity ge 899.4999', [1000, 899.4999]],
      ["status eq 'split'", [1000]],
      ['parentId eq null', [1000]],
      ["climateLabels eq 'CORSIA' and parentId ne null", [0.0001, 100.5, 899.4999]],
      ["climateLabels eq 'Nothing'", []],
      ["contains(climateLabels, 'Article 6') and status eq 'split'", [1000]],
      ["climateLabels in ('Nothing', 'CORSIA') and quantity le 1", [0.0001]],
      ['vintage eq 2024 and durabilityYears eq 100 and quantity eq 100.5', [100.5]],
      ["issuedAt gt '2020-01-01T00:00:00Z' and retiredAt eq null and quantity eq 1000", [1000]],
    ] as const) {
      assert.deepEqual(await quantities(filter), expected, filter)
    }
    const claims = `${mbp.resourceUri}/mbpClaims`
    await created(supplier.post(claims, newClaim({ name: 'Second' })))
    assert.deepEqual(await names(claims, "startDate eq '2024-01-01' and status eq 'draft'"), [
      'Second',
    ])
    assert.deepEqual(await names(claims, "endDate lt '2024-12-31'"), [])
    const omnibus = await names('/organizations', 'isOmnibusOrganization eq true')
    assert.deepEqual(omnibus, [])
    assert.ok((await names('/organizations', 'not isOmnibusOrganization eq true')).length > 3)
  })

  it('what cannot be understood is 400 and says in words where and why', async () => {
    for (const [filter, said] of [
      ['name', /needs eq, ne, gt, ge, lt, le or in at its end/],
      ["name is 'x'", /does not know is/],
      ['name eq', /needs a 'text', a number, true, false or null after eq/],
      ["name eq 'x", /cannot be read from character \d+ on/],
      ["name eq 'x' name", /has something left at character 13/],
      ["(name eq 'x'", /needs '\)' at its end/],
      ["name eq 'x')", /has something left/],
      ["size eq 'x'", /does not know size; it knows id, createdAt, lastModifiedAt, name/],
      ["name in 'x'", /needs '\(' at character 9/],
      ['name in ()', /needs a 'text'/],
      ["contains(country 'x')", /needs ','/],
      ['contains(name, 5)', /needs a 'text' at character 16/],
      ["contains(ownerId, 'x')", /cannot search in ownerId/],
      ["contains(size, 'x')", /does not know size/],
      ["firstYearOfIssuance eq 'x'", /cannot compare firstYearOfIssuance with x/],
      ["ownerId eq 'x'", /cannot compare ownerId with x/],
      ["createdAt gt 'yesterday'", /cannot compare createdAt with yesterday/],
      ['name gt null', /compares null by eq or ne only/],
      ["name eq 'a' and", /needs an attribute at its end/],
      ['1 eq 1', /needs an attribute at character 1/],
      ['name eq 5x', /cannot be read/],
      ['name eq "x"', /cannot be read/],
      [`${'('.repeat(40)}name eq 'x'${')'.repeat(40)}`, /nested too deeply/],
      [`${'not '.repeat(200)}name eq 'x'`, /nested too deeply/],
      ["__proto__ eq 'x'", /does not know __proto__/],
      ["constructor eq 'x'", /does not know constructor/],
      ["name eq 'x'; drop table users", /cannot be read/],
    ] as const) {
      const refusal = await refused(
        supplier.get(`/ecoProjects?${encoded({ filter })}`),
        400,
        'invalid-filter',
      )
      assert.match(refusal.detail, said, filter)
      assert.deepEqual(
        refusal.errors.map(({ pointer }: { pointer: string }) => pointer),
        ['?filter'],
      )
    }
    for (const [filter, said] of [
      ['quantity eq 0.00001', /cannot compare quantity with 0.00001/],
      ["climateLabels ne 'x'", /compares climateLabels by eq only/],
      ["vintage eq 'x'", /cannot compare vintage/],
    ] as const) {
      const refusal = await refused(supplier.get(`/credits?${encoded({ filter })}`), 400)
      assert.match(refusal.detail, said, filter)
    }
    const time = encoded({ filter: "createdAt gt '2024-01-01T00:00:00+23:00'" })
    await refused(supplier.get(`/ecoProjects?${time}`), 400)
    await refused(supplier.get(`/ecoProjects?${encoded({ filter: 'x'.repeat(2001) })}`), 400)
  })

  it('every attribute that the description of a list names can be used, and the others are named', async () => {
    const { operations } = await readDocument(world)
    const lists = operations.filter(
      ({ method, path, parameters }) =>
        method === 'GET' && !path.includes('{') && parameters.some(({ name }) => name === 'filter'),
    )
    assert.ok(lists.length >= 6)
    for (const { path, description = '', operationId } of lists) {
      const refusal = await refused(supplier.get(`${path}?filter=nonsense%20eq%201`), 400)
      const known: string[] = /it knows ([\w, ]+)/.exec(refusal.detail)?.[1]?.split(', ') ?? []
      const namedAfter = (pattern: RegExp) =>
        pattern
          .exec(description)?.[1]
          ?.split(/, | and /)
          .filter((name) => /^\w+$/.test(name)) ?? []
      const filters = namedAfter(/filter(?: and orderBy)?(?: by|:) ([\w, ]+)/i)
      const orders = namedAfter(/order ?By(?:: | )?(?:by )?([\w, ]+)/i)
      assert.ok(filters.length > 0, `${operationId} names no filter: ${description}`)
      for (const name of filters) {
        await ok(supplier.get(`${path}?${encoded({ filter: `${name} eq null` })}`))
      }
      for (const name of orders) {
        const orderBy = `${name} desc`
        await ok(supplier.get(`${path}?${encoded({ orderBy, top: 1 })}`))
      }
      const unnamed = known.filter((name) => name !== 'id' && !filters.includes(name))
      assert.deepEqual(unnamed, [], `${operationId} does not say that it filters by these`)
    }
  })

  it('an empty list of values matches nothing, and breaks nothing', async () => {
    const criteria = { vintages: [], climateLabels: [] }
    const plan = supplier.post('/credits/retirements:plan', { quantity: 1, criteria })
    await refused(plan, 422, 'quantity-not-available')
  })

  it('the parameters of the list of credits narrow it, each by itself and together', async () => {
    const count = async (query: string) =>
      (await ok(supplier.get(`/credits?${query}`))).items.length
    for (const [query, expected] of [
      ['status=split', 1],
      ['status=active&status=split', 4],
      [`ownerId=${supplier.id}`, 4],
      [`issuerId=${registry.id}&vintage=2024`, 4],
      ['vintage=2023', 0],
      ['vintage=2023&vintage=2024', 4],
      ['country=KEN&category=Removal&method=Nature&storageType=Biological', 4],
      ['durabilityRating=ShortTerm', 4],
      ['durabilityRating=LongTerm', 0],
      [`ecoProjectId=${mbp.ecoProjectId}&status=active`, 3],
      ['q=100%25%20bay', 4],
      ['q=serial-', 4],
      ['q=%25', 4],
      ['q=nothing', 0],
      [`listingMarketplaceId=${registry.id}`, 0],
    ] as const) {
      assert.equal(await count(query), expected, query)
    }
    for (const query of ['status=sold', 'vintage=x', 'country=Kenya', 'ownerId=me']) {
      await refused(supplier.get(`/credits?${query}`), 400, 'invalid-request')
    }
  })
})
