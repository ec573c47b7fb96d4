import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { type Db, openDb, openPool } from '../src/db/open.ts'
import { demoPassword } from '../src/demo/sign-ins.ts'
import { inSnapshot, verifyLedger } from '../src/ledger/verify.ts'
import { newId } from '../src/lib/ids.ts'
import { folder, kill, livingPostmaster } from './node/processes.ts'
import {
  type Answer,
  databaseUrl,
  killService,
  type Running,
  signIn,
  start,
} from './node/service.ts'

/**
 * run.md, Stopping: SIGKILL at any moment loses nothing acknowledged. Clients send a thousand writes, each with its Idempotency-Key, and note every answer.
 */
const WRITES = 1_002
const CLIENTS = 8
const options = { args: ['--demo'], env: { RATE_LIMIT_PER_MINUTE: '100000' } }

interface Write {
  kind: 'create' | 'split' | 'transfer'
  path: string
  body: object
  key: string
  /** The name of the new project, or the id of the credit. */
  about: string
  /** What the service said when it acknowledged the write. */
  answer?: Answer
  /** How often it was answered that the database is not there, or not at all. */
  unavailable: number
  unanswered: number
}

// What is started here doesn't depend on the server of the run.
const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false

test('kill -9 at any moment loses nothing acknowledged, and nothing happens twice', {
  skip,
  timeout: 240_000,
}, async (t) => {
  const dataDir = join(folder(t), 'data')
  let supplier = await signedIn(await start(t, { dataDir, ...options }))

  const killDatabase = async () => kill(livingPostmaster(dataDir))
  const killBoth = async () => {
    await killDatabase()
    await killService(supplier.service)
  }
  for (const [name, crash] of [
    ['of the service', () => killService(supplier.service)],
    ['of the service and the database at once', killBoth],
  ] as const) {
    await t.test(name, async () => {
      const writes = await newWrites(supplier)
      await sendAll(writes, (write) => attempt(supplier, write), crash)
      const noted = writes.flatMap(({ answer, ...write }) => (answer ? [{ write, answer }] : []))
      assert(noted.length >= WRITES / 3 && noted.length < WRITES, `${noted.length} of ${WRITES}`)

      supplier = await signedIn(await start(t, { dataDir, ...options }))
      await onDatabase(dataDir, (db) => assertThere(db, noted))
      await sendAll(writes, (write) => attempt(supplier, write))
      assert(writes.every(({ answer }) => answer))
      for (const { write, answer } of noted) {
        const again = writes.find(({ key }) => key === write.key)
        assert.equal(again?.answer?.text, answer.text, 'the answer is the first one')
      }
      await onDatabase(dataDir, (db) => assertOnce(db, writes))
    })
  }

  await t.test('of the database alone, which the service starts again', async () => {
    const writes = await newWrites(supplier)
    const insist = async (write: Write) => {
      while (!write.answer) await attempt(supplier, write)
    }
    await sendAll(writes, insist, killDatabase)
    assert.equal(supplier.service.process.exitCode, null, 'the service lives on')
    assert(writes.every(({ unanswered }) => unanswered === 0))
    assert(
      writes.some(({ unavailable }) => unavailable > 0),
      'some met the crash',
    )
    await onDatabase(dataDir, (db) => assertOnce(db, writes))
    assert.doesNotMatch(supplier.service.stderr(), /"level":(50|60)/, 'and takes it for no bug')
  })
  assert.equal(await supplier.service.stop(), 0)
})

interface Supplier {
  service: Running
  token: string
  id: string
  buyerId: string
}

async function signedIn(service: Running): Promise<Supplier> {
  const token = await signIn(service, 'supplier@demo.example', demoPassword)
  const { body: me } = await service.call('GET', '/me', { token })
  const { body: buyers } = await service.call('GET', '/organizations?q=Fj%C3%A4llbo', { token })
  return { service, token, id: me.organization.id, buyerId: buyers.items[0].id }
}

/** A third each: new projects, splits and transfers, of a credit each. */
async function newWrites({ service, token, id, buyerId }: Supplier): Promise<Write[]> {
  const third = WRITES / 3
  const query = `/credits?ownerId=${id}&status=active&orderBy=quantity%20desc&top=1`
  const { body: owned } = await service.call('GET', query, { token })
  const [largest] = owned.items
  const ones = Array<number>(2 * third).fill(1)
  const quantities = [...ones, largest.quantity - ones.length]
  const { body, text } = await service.call('POST', `${largest.resourceUri}/split`, {
    token,
    body: { quantities },
  })
  assert(body.items, text)
  const ids = body.items.map((credit: { id: string }) => credit.id).slice(0, ones.length)
  const write = (kind: Write['kind'], path: string, about: string, more: object): Write => ({
    ...{ kind, path, about, body: more },
    ...{ key: newId(), unavailable: 0, unanswered: 0 },
  })
  return Array.from({ length: third }, (_, at) => {
    const name = `Project ${newId()}`
    const [split, moved] = [ids[2 * at], ids[2 * at + 1]]
    return [
      write('create', '/ecoProjects', name, { name, description: 'A crash', country: 'SWE' }),
      write('split', `/credits/${split}/split`, split, { quantities: [0.25, 0.75] }),
      write('transfer', `/credits/${moved}/transfer`, moved, { newOwnerId: buyerId }),
    ]
  }).flat()
}

/** Several clients send what is to be sent; the crash comes once a third is acknowledged. */
async function sendAll(
  writes: Write[],
  send: (write: Write) => Promise<void>,
  crash?: () => Promise<void>,
): Promise<void> {
  const queue = writes.values()
  let crashing: Promise<void> | undefined
  const client = async () => {
    for (const write of queue) {
      await send(write)
      const noted = writes.filter(({ answer }) => answer).length
      if (crash && noted >= WRITES / 3) crashing ??= crash()
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  await crashing
}

/** Sends a write and notes what became of it. Nothing but success and 503 is a proper answer. */
async function attempt({ service, token }: Supplier, write: Write): Promise<void> {
  const { path, body, key } = write
  const headers = { 'idempotency-key': key }
  const answer = await service.call('POST', path, { token, body, headers }).catch(() => undefined)
  if (!answer) write.unanswered++
  else if (answer.status === 503) {
    assert.equal(answer.body?.code, 'unavailable', answer.text)
    write.unavailable++
    await delay(20)
  } else {
    assert(answer.status < 300, `${answer.status} ${answer.text}`)
    write.answer = answer
  }
}

async function onDatabase(dataDir: string, work: (db: Db) => Promise<void>): Promise<void> {
  const db = openDb(openPool(databaseUrl(dataDir), 1))
  try {
    await work(db)
  } finally {
    await db.destroy()
  }
}

/** What the clients were told is so. */
async function assertThere(
  db: Db,
  noted: { write: Pick<Write, 'kind' | 'about'>; answer: Answer }[],
): Promise<void> {
  for (const { write, answer } of noted) {
    if (write.kind === 'create') {
      const project = await db
        .selectFrom('ecoProjects')
        .select('name')
        .where('id', '=', answer.body.id)
        .executeTakeFirst()
      assert.equal(project?.name, write.about)
    } else {
      const credits: { id: string; ownerId: string }[] = answer.body.items ?? [answer.body]
      for (const { id, ownerId } of credits) {
        const credit = await db
          .selectFrom('credits')
          .select(['parentId', 'ownerId'])
          .where('id', '=', id)
          .executeTakeFirst()
        assert.equal(credit?.ownerId, ownerId)
        if (write.kind === 'split') assert.equal(credit.parentId, write.about)
      }
    }
  }
}

/** Every write has happened, and only once. */
async function assertOnce(db: Db, writes: Write[]): Promise<void> {
  const about = (kind: Write['kind']) =>
    writes.filter((write) => write.kind === kind).map((write) => write.about)
  const projects = await db
    .selectFrom('ecoProjects')
    .select('name')
    .where('name', 'in', about('create'))
    .execute()
  assert.deepEqual(projects.map(({ name }) => name).sort(), about('create').sort())
  for (const kind of ['split', 'transfer'] as const) {
    const records = await db
      .selectFrom('ledgerRecords')
      .select('creditId')
      .where('operation', '=', kind)
      .where('creditId', 'in', about(kind))
      .execute()
    assert.deepEqual(records.map(({ creditId }) => creditId).sort(), about(kind).sort())
  }
  assert.deepEqual(await inSnapshot(db, verifyLedger), [])
}
