import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { leafHash } from '@environmental-credit-service/proof/merkle'
import { publicKeyOf, signCheckpoint } from '@environmental-credit-service/proof/note'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '../../src/db/tables.ts'
import type { Finding } from '../../src/ledger/verify.ts'
import { checkLog, logPromises } from '../../src/transparency/check.ts'
import { Sealer } from '../../src/transparency/seal.ts'
import { creditsOfEachFate } from '../credits-of-each-fate.ts'
import { World } from '../world.ts'

const privateKey = randomBytes(32)
const origin = 'test.example/transparency-log'
const UNDO = new Error('undo')

type Tx = Transaction<DB>

describe('tampering with what the log has sealed is found, and what was touched is named', () => {
  let world: World
  let credits: Record<string, string>
  before(async () => {
    world = await World.create()
    credits = await creditsOfEachFate(world)
    const sealer = new Sealer(world.db, { privateKey, origin })
    for (let round = 0; round < 3; round++) await sealer.seal(() => new Date())
  })
  after(() => world[Symbol.asyncDispose]())

  /** As somebody with the database in hand, whom no trigger and no constraint stops. */
  async function findingsAfter(
    change: (tx: Tx) => Promise<unknown>,
    key = publicKeyOf(privateKey),
  ) {
    let findings: Finding[] = []
    const work = world.db.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await change(tx)
      const checked = await checkLog(tx, { verifier: { name: origin, publicKey: key } })
      findings = checked.flatMap((promise) => promise.findings)
      throw UNDO
    })
    await assert.rejects(work, UNDO)
    return findings
  }
  const one = async (tx: Tx, query: RawBuilder<{ id: string }>) => {
    const { rows } = await query.execute(tx)
    assert.equal(rows.length, 1, 'one row is touched')
    return rows[0]?.id ?? ''
  }

  test('nothing is found where nothing was touched', async () => {
    assert.deepEqual(await findingsAfter(async () => {}), [])
  })

  /** Every column of the sealed tables, with another value than it has. */
  const columns: Record<string, Record<string, RawBuilder<unknown>>> = {
    ledger_records: {
      id: sql`gen_random_uuid()`,
      operation: sql`case operation when 'transfer' then 'list' else 'transfer' end::ledger_operation`,
      credit_id: sql`gen_random_uuid()`,
      parent_id: sql`gen_random_uuid()`,
      registry_id: sql`gen_random_uuid()`,
      line_key: sql`line_key || '1'`,
      serial_from: sql`serial_from + 1`,
      serial_to: sql`serial_to + 1`,
      from_owner_id: sql`gen_random_uuid()`,
      to_owner_id: sql`gen_random_uuid()`,
      marketplace_id: sql`gen_random_uuid()`,
      organization_id: sql`gen_random_uuid()`,
      user_id: sql`gen_random_uuid()`,
      proposal_id: sql`gen_random_uuid()`,
      details: sql`details || '{"more": 1}'`,
      at: sql`at - interval '1 second'`,
    },
    proposal_actions: {
      id: sql`gen_random_uuid()`,
      proposal_id: sql`(select id from proposals where id <> proposal_id limit 1)`,
      action: sql`action || 'x'`,
      status: sql`case status when 'approved' then 'rejected' else 'approved' end::proposal_status`,
      organization_id: sql`gen_random_uuid()`,
      user_id: sql`gen_random_uuid()`,
      message: sql`coalesce(message, '') || 'x'`,
      file_ids: sql`file_ids || gen_random_uuid()`,
      at: sql`at - interval '1 second'`,
    },
  }

  test('the columns that are tried are all there are', async () => {
    for (const [table, changes] of Object.entries(columns)) {
      const { rows } = await sql<{ name: string }>`
        select column_name as name from information_schema.columns
         where table_schema = current_schema() and table_name = ${table}`.execute(world.db)
      const names = rows.map(({ name }) => name).filter((name) => name !== 'sequence')
      assert.deepEqual(names.sort(), Object.keys(changes).sort())
    }
  })

  for (const [table, changes] of Object.entries(columns)) {
    for (const [column, value] of Object.entries(changes)) {
      test(`a changed ${column} of a row of ${table}`, async () => {
        for (const place of [0, 3, 11]) {
          let leaf = -1
          const findings = await findingsAfter(async (tx) => {
            const { rows } = await sql<{ sequence: bigint; index: bigint }>`
              with touched as (
                select sequence from ${sql.table(table)} order by sequence offset ${place} limit 1)
              update ${sql.table(table)} as row set ${sql.ref(column)} = ${value} from touched
               where row.sequence = touched.sequence
              returning row.sequence, (select index from transparency_leaves
                where number = row.sequence and kind::text =
                  case ${table} when 'ledger_records' then 'ledgerRecord' else 'proposalAction' end)`.execute(
              tx,
            )
            leaf = Number(rows[0]?.index)
          })
          const found = findings.find(({ message }) => message.includes(`leaf ${leaf}`))
          assert.equal(found?.promise, 'row-as-logged', JSON.stringify(findings))
          assert.ok(found.recordId)
        }
      })
    }
  }

  test('the project and the vintage of a minted credit', async () => {
    for (const column of ['vintage', 'eco_project_id']) {
      const value = column === 'vintage' ? sql`vintage + 1` : sql`gen_random_uuid()`
      const findings = await findingsAfter((tx) =>
        sql`update credits set ${sql.ref(column)} = ${value} where id = ${credits.second}`.execute(
          tx,
        ),
      )
      assert.ok(findings.some(({ creditId }) => creditId === credits.second))
    }
  })

  test('who asked whom for what', async () => {
    for (const column of ['submitter_id', 'reviewer_id']) {
      const findings = await findingsAfter((tx) =>
        sql`update proposals set ${sql.ref(column)} = gen_random_uuid()`.execute(tx),
      )
      assert.ok(findings.length > 0, column)
    }
    const uris = await findingsAfter((tx) =>
      sql`update proposals set resource_uri = resource_uri || '0'`.execute(tx),
    )
    assert.ok(uris.length > 0)
  })

  test('a row that is gone', async () => {
    for (const table of ['ledger_records', 'proposal_actions']) {
      let id = ''
      const findings = await findingsAfter(async (tx) => {
        id = await one(
          tx,
          sql`delete from ${sql.table(table)} where sequence =
            (select sequence from ${sql.table(table)} order by sequence offset 7 limit 1) returning id`,
        )
      })
      const named = findings.find(({ recordId }) => recordId === id)
      assert.equal(named?.promise, 'row-of-every-leaf')
    }
  })

  test('a row put in among those that are sealed', async () => {
    let id = ''
    const findings = await findingsAfter(async (tx) => {
      await sql`alter table ledger_records drop constraint ledger_records_sequence_key`.execute(tx)
      await sql`drop index ledger_records_birth_key, ledger_records_end_key`.execute(tx)
      // A number that a rolled back transaction has left free.
      await sql`update transparency_log set records_settled = records_settled + 1`.execute(tx)
      id = await one(
        tx,
        sql`insert into ledger_records (id, sequence, operation, credit_id, registry_id, line_key,
              serial_from, serial_to, from_owner_id, organization_id, at)
            select gen_random_uuid(), (select records_settled from transparency_log), 'cancel',
                   credit_id, registry_id, line_key, serial_from, serial_to, from_owner_id,
                   registry_id, at
              from ledger_records where credit_id = ${credits.sold} and operation = 'transfer' limit 1
            returning id`,
      )
    })
    const named = findings.find(({ recordId }) => recordId === id)
    assert.equal(named?.promise, 'leaf-of-every-row')
  })

  test('two rows that have changed places', async () => {
    const findings = await findingsAfter(async (tx) => {
      await sql`alter table ledger_records drop constraint ledger_records_sequence_key`.execute(tx)
      await sql`
        update ledger_records set sequence = case sequence when 4 then 5 else 4 end
         where sequence in (4, 5)`.execute(tx)
    })
    const named = findings.filter(({ promise }) => promise === 'row-as-logged')
    assert.equal(named.length, 2)
  })

  test('a leaf that is changed, gone or moved', async () => {
    const changed = await findingsAfter((tx) =>
      sql`update transparency_leaves set entry = convert_to(replace(convert_from(entry, 'UTF8'),
            '"version":1', '"version":1 '), 'UTF8') where index = 9`.execute(tx),
    )
    assert.ok(changed.some(({ message }) => message.includes('leaf 9')))
    assert.ok(changed.some(({ promise }) => promise === 'tiles-as-leaves'))
    assert.ok(changed.some(({ promise }) => promise === 'checkpoints-true'))

    const gone = await findingsAfter((tx) =>
      sql`delete from transparency_leaves where index = 9`.execute(tx),
    )
    assert.ok(gone.some(({ message }) => message === 'Leaf 9 is not there'))
    assert.ok(gone.some(({ promise }) => promise === 'leaf-of-every-row'))

    const moved = await findingsAfter(async (tx) => {
      await sql`alter table transparency_leaves drop constraint transparency_leaves_pkey`.execute(
        tx,
      )
      await sql`update transparency_leaves set index = 21 - index where index in (10, 11)`.execute(
        tx,
      )
    })
    assert.ok(moved.some(({ promise }) => promise === 'checkpoints-true'))
  })

  test('a tile or a checkpoint that is changed or gone', async () => {
    const changes = {
      'tiles-as-leaves': [
        sql`update transparency_tiles set hashes = set_byte(hashes, 40, 255 - get_byte(hashes, 40))`,
        sql`delete from transparency_tiles`,
      ],
      'checkpoints-signed': [
        sql`update transparency_checkpoints set note = replace(note, E'\n', E'\n\n')`,
      ],
      'leaves-count-on': [sql`update transparency_log set size = size - 1`],
    }
    for (const [promise, queries] of Object.entries(changes)) {
      for (const query of queries) {
        const findings = await findingsAfter((tx) => query.execute(tx))
        assert.ok(
          findings.some((finding) => finding.promise === promise),
          promise,
        )
      }
    }
    const beyond = await findingsAfter((tx) => {
      const root = leafHash(Uint8Array.of(1))
      const note = signCheckpoint({ origin, size: 100_000, root }, privateKey)
      return sql`insert into transparency_checkpoints values (100000, ${note}, now())`.execute(tx)
    })
    assert.ok(beyond.some(({ promise }) => promise === 'checkpoints-true'))
  })

  test('a log that was made anew with another key, for whoever knows the right one', async () => {
    const findings = await findingsAfter(async () => {}, publicKeyOf(randomBytes(32)))
    assert.ok(findings.every(({ promise }) => promise === 'checkpoints-signed'))
    assert.ok(findings.length > 0)
  })

  test('a story that cannot be, though it is sealed with the right key', async () => {
    let id = ''
    const findings = await findingsAfter(async (tx) => {
      await sql`drop index ledger_records_birth_key, ledger_records_end_key`.execute(tx)
      id = await one(
        tx,
        sql`insert into ledger_records (id, operation, credit_id, registry_id, line_key, serial_from,
              serial_to, from_owner_id, organization_id, at)
            select gen_random_uuid(), 'retire', credit_id, registry_id, line_key, serial_from, serial_to,
                   from_owner_id, organization_id, at
              from ledger_records where credit_id = ${credits.retired} and operation = 'retire'
            returning id`,
      )
      await new Sealer(world.db, { privateKey, origin }).round(tx, new Date())
    })
    const named = findings.find(({ recordId }) => recordId === id)
    assert.equal(named?.promise, 'story-possible')
    assert.match(named.message, /would retire a credit that is retired/)
  })

  test('there is a test for every promise', () => {
    const tried = [
      'leaves-count-on',
      'row-as-logged',
      'row-of-every-leaf',
      'leaf-of-every-row',
      'tiles-as-leaves',
      'checkpoints-signed',
      'checkpoints-true',
      'story-possible',
    ]
    assert.deepEqual(Object.keys(logPromises), tried)
  })
})
