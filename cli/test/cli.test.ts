import assert from 'node:assert/strict'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { milestoneOf, ownedCredit, periodOf } from '../../server/test/goals.ts'
import { type Market, market, newProject } from '../../server/test/life.ts'
import { created, type Member, ok, World } from '../../server/test/world.ts'
import { rowsOf } from '../src/csv.ts'
import { type Ended, Shell } from './shell.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
const password = 'correct horse battery staple'

describe('The command line', { skip }, () => {
  let world: World
  let parties: Market
  before(async () => {
    world = await World.create()
    parties = await market(world)
  })
  after(() => world[Symbol.asyncDispose]())

  /** Signed in by ECS_TOKEN. */
  const shellOf = ({ token }: Member) => new Shell(world, token)
  const ended = ({ code, out, err }: Ended, expected: number, said: RegExp) => {
    assert.equal(code, expected, out + err)
    assert.match(err, said)
    assert.equal(err.trimEnd().split('\n').length, 1, `one line: ${err}`)
  }

  /** Somebody who can sign in with a password. */
  async function invited(email: string) {
    const operator = await world.operator()
    const admin = { email, name: 'Admin' }
    const body = { name: email, marketRoles: ['Buyer'], admin }
    const { invitation } = await created(operator.post('/organizations', body))
    const set = { invitationToken: invitation.token, password }
    assert.equal((await world.anonymous().post('/auth/password', set)).status, 204)
  }

  it('signs in, and keeps the token where nobody else reads it', async () => {
    await invited('amina@cli.example')
    using shell = new Shell(world)
    const login = ['login', '--email', 'amina@cli.example', '--password-stdin']
    ended(await shell.run('ecs', login, { input: 'wrong\n' }), 4, /\[wrong-credentials, 401\]/)
    assert(!existsSync(shell.configPath))
    ended(await shell.run('ecs', login, { input: `${password}\n` }), 0, /^Signed in at/)

    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
    assert.equal(mode(shell.configPath), '600')
    assert.equal(mode(join(shell.configPath, '..')), '700')
    const text = readFileSync(shell.configPath, 'utf8')
    assert(!text.includes(password))
    const { token } = JSON.parse(text).profiles.default
    assert.match((await shell.ecs('me', 'get')).out, /amina@cli\.example/)
    const listed = await shell.ecs('profile', 'list', '--json')
    assert.equal(JSON.parse(listed.out).items[0].isSignedIn, true)
    assert(!listed.out.includes(token))

    chmodSync(shell.configPath, 0o644)
    ended(await shell.ecs('me', 'get', '--json'), 0, /others could read .* now it is yours alone/)
    assert.equal(mode(shell.configPath), '600')

    ended(await shell.ecs('logout'), 0, /^Signed out/)
    ended(
      await shell.ecs('me', 'get'),
      4,
      /`ecs login` does it, or ECS_TOKEN\. \[not-signed-in, 401\]/,
    )
    const stale = await world.anonymous().get('/me', { authorization: `Bearer ${token}` })
    assert.equal(stale.status, 401)
  })

  it('gives the token of a profile to the service that it came from, and to no other', async () => {
    await invited('profiles@cli.example')
    using shell = new Shell(world)
    const login = [
      'login',
      '--email',
      'profiles@cli.example',
      '--password-stdin',
      '--profile',
      'one',
    ]
    await shell.run('ecs', login, { input: password })
    const other = { ECS_URL: world.baseUrl.replace('127.0.0.1', 'localhost') }
    const there = await shell.run('ecs', ['me', 'get'], { env: other })
    assert.notEqual(there.code, 0)
    assert.match(there.err, /not-signed-in|does not answer/)
    ended(
      await shell.ecs('me', 'get', '--profile', 'two'),
      2,
      /no profile 'two': ecs login --profile two/,
    )
    ended(await shell.ecs('profile', 'use', 'two'), 2, /Name one of the profiles: one/)
    ended(await shell.ecs('profile', 'remove', 'one'), 0, /gone/)
    writeFileSync(shell.configPath, '{', { mode: 0o600 })
    ended(await shell.ecs('me', 'get'), 2, /is no JSON: mend it/)
  })

  it('asks for the password without showing it', {
    skip: !existsSync('/usr/bin/script'),
  }, async () => {
    await invited('typist@cli.example')
    using shell = new Shell(world)
    const words = ['-qec', 'ecs login --email typist@cli.example', '/dev/null']
    const { code, seen } = await shell.typing('script', words, /Password of .*: /, `${password}\r`)
    assert.equal(code, 0, seen)
    assert.match(seen, /Signed in at/)
    assert(!seen.includes('horse'), seen)
    const left = await shell.typing('script', words, /Password of .*: /, '\u0003')
    assert.equal(left.code, 130, left.seen)
  })

  it('says by its exit code how it went, and in one line what to do', async () => {
    const { supplier, buyer } = parties
    const credit = await ownedCredit(parties, buyer, 100)
    using shell = shellOf(supplier)
    const split = ['credit', 'split', credit.id, '--quantities', '40', '--quantities', '60']
    ended(await shell.ecs(...split), 1, /\[not-owner, 403\]/)
    ended(
      await shell.ecs('credit', 'get', '/credits/x/y'),
      2,
      /takes <creditId>, or the resourceUri/,
    )
    ended(await shell.ecs('credit', 'spit'), 2, /ecs credit split perhaps\?/)
    ended(await shell.ecs('credi'), 2, /ecs credit perhaps\?/)
    ended(await shell.ecs('credit', 'list', '--status', 'burnt'), 2, /one of active, listed/)
    const empty = await shell.ecs('eco-project', 'create', '--name', ' ')
    ended(empty, 2, /--description.*--country.*\[invalid-request, 400\]/)
    ended(await shell.ecs('proposal', 'create', '--body', 'no.json'), 2, /no\.json cannot be read/)
    const nobody = { env: { ECS_URL: 'http://127.0.0.1:1' } }
    ended(
      await shell.run('ecs', ['me', 'get'], nobody),
      3,
      /does not answer\. Is it running, and the URL right\?/,
    )
    const lost = await shell.run('ecs', split, nobody)
    ended(lost, 3, /Repeat the command with --idempotency-key [0-9a-f-]{36} and it is done once/)
    ended(
      await shell.run('ecs', ['me', 'get'], { env: { ECS_URL: 'here' } }),
      2,
      /ECS_URL is an address/,
    )
    ended(await shell.run('ecs', ['me', 'get'], { env: { ECS_TOKEN: 'made up' } }), 4, /401/)
    assert.equal((await shell.ecs('--help')).code, 0)
    assert.equal((await shell.ecs('credit', 'split', '--help')).code, 0)
  })

  it('changes the version that is meant, and does nothing twice', async () => {
    using shell = shellOf(parties.supplier)
    const create = ['eco-project', 'create', '--name', 'Gazi Bay', '--country', 'KEN', '--json']
    const keyed = [...create, '--description', 'Mangroves', '--idempotency-key', 'cli-1']
    const first = await shell.ecs(...keyed)
    assert.equal((await shell.ecs(...keyed)).out, first.out)
    const { resourceUri } = JSON.parse(first.out)
    const rename = ['eco-project', 'update', resourceUri, '--name', 'Gazi']
    ended(await shell.ecs(...rename), 2, /--if-match with the ETag that --etag shows/)
    const etag = (await shell.ecs('eco-project', 'get', resourceUri, '--etag')).out.trim()
    assert.equal((await shell.ecs(...rename, '--if-match', etag)).code, 0)
    ended(await shell.ecs(...rename, '--if-match', etag), 5, /\[stale-etag, 412\]/)
    assert.equal((await shell.ecs(...rename, '--if-match', '*', '--set', 'region=null')).code, 0)
  })

  it('keeps the decimals of a quantity that a double would lose', async () => {
    using shell = shellOf(parties.buyer)
    const quantity = '899999999999.0003'
    assert.notEqual(String(Number(quantity)), quantity)
    const words = [
      '--current-emissions-per-year',
      quantity,
      '--goal',
      '0',
      '--goal-end-date',
      '2035-12-31',
    ]
    const { out } = await shell.ecs('esg-scorecard', 'create', ...words, '--json')
    assert(out.includes(`"currentEmissionsPerYear": ${quantity}`), out)
    const { id } = JSON.parse(out)
    assert((await shell.ecs('esg-scorecard', 'get', id)).out.includes(quantity))
  })

  it('lists page by page, for people and for programs, until nobody reads any more', async () => {
    const supplier = await world.organization('Supplier')
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      const project = { name, description: 'Mangroves', country: 'KEN' }
      await created(supplier.post('/ecoProjects', project))
    }
    using shell = shellOf(supplier)
    const list = ['eco-project', 'list', '--top', '2', '--order-by', 'name asc']
    const page = await shell.ecs(...list, '--columns', 'name,country')
    assert.equal(page.out, 'NAME  COUNTRY\na     KEN\nb     KEN\n')
    assert.match(page.err, /^There are more: --all, or --page \S+\n$/)
    const all = JSON.parse((await shell.ecs(...list, '--all', '--json')).out)
    assert.deepEqual(
      all.items.map(({ name }: { name: string }) => name),
      ['a', 'b', 'c', 'd', 'e'],
    )
    ended(await shell.ecs('credit', 'list', '--owner-id', supplier.id), 0, /^None\.$/m)
    const piped = `set -o pipefail; ecs ${list.join(' ').replace('name asc', "'name asc'")} --all --json | head -n 1`
    const { code, out, err } = await shell.run('bash', ['-c', piped])
    assert.deepEqual([code, out, err], [0, '{"items": [\n', ''])
  })

  it('lets nobody command the terminal of whoever reads', async () => {
    const supplier = await world.organization('Supplier')
    const name = 'A\u001b[2J\u009b31m\u202eB'
    await created(supplier.post('/ecoProjects', { name, description: 'x', country: 'KEN' }))
    using shell = shellOf(supplier)
    for (const how of [[], ['--json']]) {
      const { out } = await shell.ecs('eco-project', 'list', ...how)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    }
    const { out } = await shell.ecs('eco-project', 'list', '--json')
    assert.equal(JSON.parse(out).items[0].name, name)
  })

  it('uploads a file and gets it back as it was', async () => {
    using shell = shellOf(parties.supplier)
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 251)
    writeFileSync(join(shell.folder, 'scan.json'), bytes)
    const upload = await shell.ecs(
      'file',
      'upload',
      '--file',
      'scan.json',
      '--tag',
      'Scan',
      '--json',
    )
    const { id, fileName } = JSON.parse(upload.out)
    assert.equal(fileName, 'scan.json')
    ended(await shell.ecs('file', 'get', id, '--output', 'back'), 0, /300000 bytes, sha256/)
    assert.deepEqual(new Uint8Array(readFileSync(join(shell.folder, 'back'))), bytes)
    const hash = (await shell.run('bash', ['-c', `ecs file get ${id} | sha256sum`])).out.split(
      ' ',
    )[0]
    assert.equal(
      (await shell.ecs('file', 'get', id, '--metadata', '--json')).out.includes(String(hash)),
      true,
    )
    ended(
      await shell.ecs('file', 'upload', '--file', 'none', '--tag', 'x'),
      2,
      /none cannot be read/,
    )
    const link = ['file', 'upload', '--file-url', 'https://example.org/a.pdf', '--tag', 'Report']
    assert.match((await shell.ecs(...link)).out, /fileUrl: +https/)
  })

  it('saves the whole of a list as a table', async () => {
    const supplier = await world.organization('Supplier')
    for (const name of ['One', 'Two', '=3']) {
      await created(supplier.post('/ecoProjects', { name, description: 'x', country: 'KEN' }))
    }
    using shell = shellOf(supplier)
    const words = ['eco-project', 'list', '--order-by', 'id', '--format', 'csv']
    ended(await shell.ecs(...words, '--output', 'projects.csv'), 0, /projects\.csv: \d+ bytes/)
    const text = readFileSync(join(shell.folder, 'projects.csv'), 'utf8')
    assert.equal((await shell.ecs(...words)).out, text, 'without a file it goes to the output')
    assert.deepEqual(
      rowsOf(text).map(({ cells }) => cells.name),
      ['One', 'Two', "'=3"],
    )
    assert.deepEqual(
      readdirSync(shell.folder).filter((name) => name.endsWith('.part')),
      [],
    )
    ended(await shell.ecs('eco-project', 'list', '--output', 'x'), 2, /--format csv/)
  })

  it('shows what a retirement takes, and asks: with nobody there it touches nothing', async () => {
    const buyer = await world.organization('Buyer')
    const credit = await ownedCredit(parties, buyer, 100)
    using shell = shellOf(buyer)
    const words = ['retire', '--quantity', '12.5', '--reason', 'Flights', '--vintage', '2024']
    const asked = await shell.ecs(...words)
    assert.equal(asked.code, 2)
    assert.match(asked.err, /This will retire 12\.5 mtCO2e[\s\S]*12\.5 +100 +stays with you/)
    assert.match(asked.err, /Nobody is there to ask: add --yes/)
    assert.equal((await ok(buyer.get(credit.resourceUri))).status, 'active')

    const done = await shell.ecs(...words, '--yes', '--json', '--beneficiary-name', 'ACME')
    const [proposalId] = JSON.parse(done.out).proposalIds
    const proposal = await ok(buyer.get(`/proposals/${proposalId}`))
    assert.deepEqual([proposal.type, proposal.beneficiary.name], ['CreditRetire', 'ACME'])
    ended(await shell.ecs('retire', '--quantity', '500', '--yes'), 1, /quantity-not-available/)
  })

  it('offsets a period part by part; the same key goes on and does nothing twice', async () => {
    const buyer = await world.organization('Buyer')
    for (const quantity of [10, 20, 30]) await ownedCredit(parties, buyer, quantity)
    const { period } = await periodOf(buyer)
    using shell = shellOf(buyer)
    const words = ['retire', '--quantity', '45', '--period', period.resourceUri, '--yes', '--json']
    const key = ['--idempotency-key', 'offset-1']
    const first = await shell.ecs(...words, ...key)
    assert.equal(JSON.parse(first.out).proposalIds.length, 3, first.err)
    assert.equal((await shell.ecs(...words, ...key)).out, first.out)
    const { items } = await ok(buyer.get('/proposals?type=ESGEmissionOffset'))
    assert.equal(items.length, 3)
    const unknown = ['retire', '--quantity', '1', '--period', buyer.id, '--yes']
    const refused = await shell.ecs(...unknown)
    assert.equal(refused.code, 1)
    assert.match(refused.err, /\[reporting-period-unsuitable, 422\]/)
  })

  it('reports the emissions of a whole file, or none of it', async () => {
    const buyer = await world.organization('Buyer')
    const milestone = await milestoneOf(buyer, { reportingFrequency: 'Quarter' })
    using shell = shellOf(buyer)
    const report = (text: string) => {
      writeFileSync(join(shell.folder, 'emissions.csv'), text)
      return shell.ecs(
        'report-emissions',
        'emissions.csv',
        '--milestone',
        milestone.resourceUri,
        '--yes',
      )
    }
    const head = 'date;scope;category;quantity\n'
    const wrong = await report(
      `${head}2031-01-01;One;DirectVehicles;1\n2025-01-31;Zero;DirectVehicles;1\n2025-01-31;One;DirectVehicles;1,5\n`,
    )
    ended(
      wrong,
      2,
      /Nothing was reported\. line 2: .*'2031-01-01'; line 3: .*One, Two, Three.*; line 4: .*'1,5'/,
    )
    const good = await report(
      `${head}2025-01-31;One;DirectVehicles;1.5\n2025-12-31;Two;IndirectPurchasedEnergy;2\n`,
    )
    assert.match(good.err, /2 emissions for 2 reporting periods\.\n2 emissions are reported/)
    const halfway = await report(
      `${head}2025-01-31;One;DirectVehicles;1\n2025-02-28;One;IndirectPurchasedEnergy;2\n`,
    )
    assert.equal(halfway.code, 6)
    assert.match(halfway.err, /1 of 2 emissions are reported; at line 3: .*category-of-other-scope/)
    const { items } = await ok(buyer.get(`${milestone.resourceUri}/reportingPeriods`))
    const sum = items.reduce(
      (total: number, each: { actualEmissions: number }) => total + each.actualEmissions,
      0,
    )
    assert.equal(sum, 4.5)
  })

  it('watches events, and says where it was when it is stopped', async () => {
    const supplier = await world.organization('Supplier')
    using shell = shellOf(supplier)
    const watching = shell.watching(['watch', 'events', '--after', '0'])
    const { modularBenefitProjects } = await created(
      supplier.post('/ecoProjects', newProject(parties.registry.id)),
    )
    await watching.until(/MBP created/)
    assert(watching.out().includes(modularBenefitProjects[0].resourceUri))
    const { code, err } = await watching.interrupt()
    assert.equal(code, 130)
    assert.match(err, /go on with --after \d+/)
  })

  it('completes in bash', async () => {
    using shell = new Shell(world)
    const script = `
      source <(ecs completion bash)
      complete -p ecs >/dev/null
      COMP_WORDS=(ecs credit list --status ''); COMP_CWORD=4; _ecs; echo "\${COMPREPLY[*]}"
      COMP_WORDS=(ecs wat); COMP_CWORD=1; _ecs; echo "\${COMPREPLY[*]}"`
    const { out, err } = await shell.run('bash', ['-c', script])
    assert.equal(out, 'active listed split retired cancelled\nwatch\n', err)
    for (const name of ['zsh', 'fish']) assert.equal((await shell.ecs('completion', name)).code, 0)
    ended(await shell.ecs('completion', 'csh'), 2, /for bash, zsh, fish/)
  })
})
