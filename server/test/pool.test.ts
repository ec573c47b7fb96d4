import assert from 'node:assert/strict'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { openDb, openPool } from '../src/db/open.ts'
import { databaseProblem } from '../src/db/problem.ts'
import { inTransaction } from '../src/db/transaction.ts'
import { createEmptyDatabase, dropDatabase } from './database.ts'

test('a connection to a server that takes no writes is replaced by the next one', async (t) => {
  const url = await createEmptyDatabase()
  const name = new URL(url).pathname.slice(1)
  const chief = new pg.Client({ connectionString: url })
  await chief.connect()
  await chief.query('create table written (at integer)')
  await chief.query(`alter database ${name} set default_transaction_read_only = on`)
  const db = openDb(openPool(url, 1))
  t.after(async () => {
    await db.destroy()
    await chief.end()
    await dropDatabase(url)
  })
  const write = () => inTransaction(db, (tx) => sql`insert into written values (1)`.execute(tx))

  await assert.rejects(write(), (error) => databaseProblem(error)?.code === 'unavailable')
  await chief.query('set transaction_read_only = off')
  await chief.query(`alter database ${name} reset default_transaction_read_only`)

  await write()
  await write()
  const { rows } = await chief.query('select at from written')
  assert.equal(rows.length, 2, 'and what was refused was not done')
})

test('a statement whose server falls silent is given up, and the next one has a connection', async (t) => {
  const url = new URL(await createEmptyDatabase())
  const { hostname, port } = url
  const open = new Set<Socket>()
  let isSilent = false
  // A host between that loses every byte once it is told to, as one does that has lost its power.
  const between = createServer((client) => {
    const server = connect(Number(port), hostname)
    for (const socket of [client, server]) open.add(socket.on('error', () => undefined))
    client.on('data', (bytes) => isSilent || server.write(bytes))
    server.on('data', (bytes) => isSilent || client.write(bytes))
    client.on('close', () => server.destroy())
  })
  await new Promise<void>((done) => between.listen(0, '127.0.0.1', done))
  const through = new URL(url)
  // It listens on a port.
  through.host = `127.0.0.1:${(between.address() as AddressInfo).port}`
  const db = openDb(openPool(through.href, 1, { silenceMaxMs: 300 }))
  t.after(async () => {
    await db.destroy()
    for (const socket of open) socket.destroy()
    between.close()
    await dropDatabase(url.href)
  })
  const ask = () => inTransaction(db, (tx) => sql`select 1 as one`.execute(tx))
  await ask()

  isSilent = true
  await assert.rejects(ask(), (error) => databaseProblem(error)?.code === 'unavailable')
  isSilent = false
  assert.deepEqual((await ask()).rows, [{ one: 1 }])
})
