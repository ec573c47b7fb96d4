import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { openDb, openPool } from '../src/db/open.ts'
import { demoPassword, demoSignIns } from '../src/demo/sign-ins.ts'
import { inSnapshot, verifyLedger } from '../src/ledger/verify.ts'
import { createDatabase, dropDatabase } from './database.ts'
import { folder, until } from './node/processes.ts'
import { databaseUrl, killService, launch, type Running, signIn, start } from './node/service.ts'

// What is started here doesn't depend on the server of the run.
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
const args = ['--demo']

/** Asks as one of the members, who signs in once. */
async function memberOf(service: Running, name: string) {
  const token = await signIn(service, `${name}@demo.example`, demoPassword)
  return async (path: string) => {
    const { status, body, text } = await service.call('GET', path, { token })
    assert.equal(status, 200, text)
    return body
  }
}

const statuses = (items: { status: string }[]) => [...new Set(items.map((each) => each.status))]

function includes(found: string[], promised: string[], what: string) {
  assert.deepEqual(
    promised.filter((each) => !found.includes(each)),
    [],
    what,
  )
}

async function assertLedger(url: string) {
  const pool = openPool(url, 1)
  const db = openDb(pool)
  assert.deepEqual(await inSnapshot(db, verifyLedger), [])
  await db.destroy()
}

describe('the demo market', { concurrency: 2, timeout: 180_000, skip }, () => {
  test('has something real of everything, and the next start goes on with it', async (t) => {
    const dataDir = join(folder(t), 'data')
    const service = await start(t, { dataDir, args })
    for (const { email } of demoSignIns) {
      assert(service.stdout().includes(email))
      await signIn(service, email, demoPassword)
    }
    assert.doesNotMatch(service.stdout(), /set-password/)
    const about = JSON.parse(await (await fetch(`${service.url}/about.json`)).text())
    assert.equal(about.demo.signIns.length, 7)

    const supplier = await memberOf(service, 'supplier')
    const { items: projects } = await supplier('/ecoProjects?top=500')
    assert(new Set(projects.map(({ country }: { country: string }) => country)).size >= 8)
    const mbps = projects.flatMap((each: { modularBenefitProjects: object[] }) => [
      ...each.modularBenefitProjects,
    ])
    const all = ['draft', 'submitted', 'returnedForEdits', 'registered', 'rejected']
    includes(statuses(mbps), all, 'MBPs')
    for (const { files } of mbps) assert(files.length > 0, 'every MBP has its document')
    const shapes = mbps.map((each: { geographicLocation: { type: string } }) => each)
    includes(
      shapes.map(({ geographicLocation: { type } }: (typeof shapes)[number]) => type),
      ['Point', 'Polygon'],
      'geography',
    )
    const claims = []
    for (const { resourceUri, status } of mbps) {
      if (status === 'registered')
        claims.push(...(await supplier(`${resourceUri}/mbpClaims`)).items)
    }
    includes(
      statuses(claims),
      ['draft', 'submitted', 'inVerification', 'returnedForEdits', 'approved', 'rejected'],
      'claims',
    )
    const verifier = await memberOf(service, 'verifier')
    const { items: processed } = await verifier('/processedClaims?top=500')
    includes(
      statuses(processed),
      ['inProgress', 'returnedForEdits', 'verified', 'rejected', 'submittedForCredit', 'credited'],
      'processed claims',
    )

    const buyer = await memberOf(service, 'buyer')
    const { items: credits } = await buyer('/credits?top=500')
    includes(statuses(credits), ['active', 'listed', 'split', 'retired', 'cancelled'], 'credits')
    assert(new Set(credits.map(({ vintage }: { vintage: number }) => vintage)).size >= 4)
    const retired = credits.filter(({ retirement }: { retirement: object | null }) => retirement)
    const beneficiaries = retired.map(
      ({ retirement }: { retirement: { beneficiary: { name: string } } }) =>
        retirement.beneficiary.name,
    )
    assert(new Set(beneficiaries).size >= 3)
    const depths = await Promise.all(
      retired.map(async ({ resourceUri }: { resourceUri: string }) => {
        const { ancestors } = await buyer(`${resourceUri}/lineage`)
        return ancestors.length
      }),
    )
    assert(Math.max(...depths) >= 4, 'a tree of some depth')

    const proposals = []
    for (const name of [
      'supplier',
      'registry',
      'verifier',
      'marketplace',
      'marketplace2',
      'buyer',
    ]) {
      const member = await memberOf(service, name)
      proposals.push(...(await member('/proposals?top=500')).items)
    }
    const waiting = proposals.filter(({ status }) => status === 'submitted').map(({ type }) => type)
    includes(
      waiting,
      [
        ...['MBPRegister', 'MBPClaimVerify', 'CreditMint', 'CreditRetire'],
        ...['MarketplaceTraderRegister', 'MarketplaceListingRegister'],
        ...['MarketplaceListingDeregister', 'MarketplaceListingTransfer'],
      ],
      'what waits',
    )
    const returned = proposals.filter(({ status }) => status === 'submitterActionNeeded')
    assert(returned.every(({ actions }) => actions.at(-1).message.length > 20))
    includes(
      returned.map(({ type }) => type),
      ['MBPRegister', 'MBPClaimVerify', 'CreditMint'],
      'what was returned',
    )
    await assertLedger(databaseUrl(dataDir))
    await service.stop()

    const real = launch(t, { dataDir })
    assert.equal(await real.exitCode, 1)
    assert.match(real.stderr(), /^The folder .* holds a demo market, .* with --demo, or choose /)
    const again = await start(t, { dataDir, args })
    const { items } = await (await memberOf(again, 'buyer'))('/credits?top=500')
    assert.deepEqual(items, credits, 'nothing was filled anew')
    await again.stop()
  })

  test('ruling 37: --demo refuses a folder that holds anything else', async (t) => {
    const dataDir = join(folder(t), 'data')
    const real = await start(t, { dataDir })
    await real.stop()
    const photos = folder(t)
    writeFileSync(join(photos, 'holiday.jpg'), '')
    const files = join(folder(t), 'files')
    mkdirSync(join(files, 'ab'), { recursive: true })
    const filesUrl = { FILES_URL: `file://${files}` }
    for (const [folderGiven, env] of [
      [dataDir, {}],
      [photos, {}],
      [join(folder(t), 'data'), filesUrl],
    ] as const) {
      const refused = launch(t, { dataDir: folderGiven, args, env })
      assert.equal(await refused.exitCode, 1)
      const sentence = /^The folder \S+ is neither empty nor made by an earlier --demo: .*\n$/
      assert.match(refused.stderr(), sentence)
      assert(!existsSync(join(photos, 'postgres')))
    }
    assert.deepEqual(readdirSync(photos), ['holiday.jpg'])
    const still = await start(t, { dataDir })
    assert.match(still.stdout(), /set-password#/)
    await still.stop()
  })

  test('ruling 37: --demo works with an empty database, and with its own again', async (t) => {
    const url = await createDatabase()
    const env = { DATABASE_URL: url }
    const dataDir = join(folder(t), 'data')
    // Two that start at once on one database make one market.
    const [one, two] = await Promise.all([
      start(t, { dataDir, args, env }),
      start(t, { dataDir: join(folder(t), 'data'), args, env }),
    ])
    const { items } = await (await memberOf(two, 'operator'))('/organizations')
    assert.equal(items.length, 6)
    await Promise.all([one.stop(), two.stop()])
    await assertLedger(url)

    const open = launch(t, { dataDir: join(folder(t), 'data'), env })
    assert.equal(await open.exitCode, 1)
    assert.match(open.stderr(), /^The database holds a demo market, .* start it with --demo, /)
    await dropDatabase(url)

    const inUse = await createDatabase()
    const real = await start(t, { dataDir: join(folder(t), 'data'), env: { DATABASE_URL: inUse } })
    await real.stop()
    const refused = launch(t, { dataDir: folder(t), args, env: { DATABASE_URL: inUse } })
    assert.equal(await refused.exitCode, 1)
    assert.match(refused.stderr(), /^The database is neither empty nor made by an earlier --demo: /)
    await dropDatabase(inUse)
  })

  test('a filling that was killed halfway is begun anew', async (t) => {
    const dataDir = join(folder(t), 'data')
    const halfway = launch(t, { dataDir, args })
    const files = join(dataDir, 'files')
    await until(() => existsSync(files) && readdirSync(files).length > 20)
    await killService(halfway)
    assert.doesNotMatch(halfway.stdout(), /Stop it with Ctrl-C/)
    const service = await start(t, { dataDir, args })
    const { items } = await (await memberOf(service, 'supplier'))('/ecoProjects?top=500')
    const names = items.map(({ name }: { name: string }) => name)
    assert.equal(new Set(names).size, 12)
    assert.equal(names.length, 12)
    await assertLedger(databaseUrl(dataDir))
    await service.stop()
  })
})
