import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../src/db/tables.ts'
import {
  type Checked,
  checkPromises,
  inSnapshot,
  promises,
  totalsOf,
  verifyLedger,
} from '../src/ledger/verify.ts'
import { creditsOfEachFate } from './credits-of-each-fate.ts'
import { World } from './world.ts'

let world: World
/** A credit of each fate, by a name. */
const credits: Record<string, string> = {}

before(async () => {
  world = await World.create()
  Object.assign(credits, await creditsOfEachFate(world))
})
after(() => world[Symbol.asyncDispose]())

const UNDO = new Error('undo')

/** What the verification finds after the change, which is undone. */
async function checkedAfter(change: (tx: Transaction<DB>) => Promise<void>): Promise<Checked[]> {
  let checked: Checked[] = []
  const work = world.db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await change(tx)
    checked = await checkPromises(tx)
    throw UNDO
  })
  await assert.rejects(work, UNDO)
  return checked
}

const credit = (name: string) => {
  const id = credits[name]
  assert.ok(id, name)
  return id
}

test('a ledger that only the API has written keeps all its promises', async () => {
  assert.deepEqual(await inSnapshot(world.db, verifyLedger), [])
  const checked = await inSnapshot(world.db, checkPromises)
  assert.deepEqual(
    checked.map(({ name }) => name),
    promises.map(({ name }) => name),
  )
  assert.equal(new Set(promises.map(({ name }) => name)).size, promises.length)
  const totals = await inSnapshot(world.db, totalsOf)
  assert.equal(totals.minted, 15_000_000n)
  assert.equal(totals.retired, 1_000_000n)
  assert.equal(totals.cancelled, 1_000_000n)
  assert.equal(totals.listed, 2_000_000n)
  assert.equal(totals.active, 11_000_000n)
})

test('the verification changes nothing and sees one state', async () => {
  await assert.rejects(
    inSnapshot(world.db, (tx) => sql`update credits set version = version + 1`.execute(tx)),
    /read-only transaction/,
  )
})

/** Fields that a change of every record must be found in, with another value than each has. */
const another = {
  operation: sql`case operation when 'list' then 'transfer' when 'cancel' then 'retire'
    when 'mint' then 'child' else 'cancel' end::ledger_operation`,
  credit_id: sql`(select id from credits where id <> credit_id and parent_id is null
    order by id desc limit 1)`,
  parent_id: sql`case when parent_id is null then credit_id end`,
  registry_id: sql`(select min(id::text)::uuid from organizations where id <> registry_id)`,
  line_key: sql`line_key || 'x'`,
  serial_from: sql`serial_from + 1`,
  serial_to: sql`serial_to + 1`,
  from_owner_id: sql`(select max(id::text)::uuid from organizations
    where id is distinct from from_owner_id)`,
  to_owner_id: sql`(select max(id::text)::uuid from organizations
    where id is distinct from to_owner_id)`,
  marketplace_id: sql`(select max(id::text)::uuid from organizations
    where id is distinct from marketplace_id)`,
  organization_id: sql`(select min(id::text)::uuid from organizations where id <> organization_id
    and id is distinct from from_owner_id and id is distinct from to_owner_id)`,
  proposal_id: sql`case when proposal_id is null then credit_id end`,
}

for (const [field, value] of Object.entries(another)) {
  test(`a changed ${field} of any past record is found and the record or its credit named`, async () => {
    const { rows } = await sql<{ id: string; creditId: string; operation: string }>`
      select distinct on (operation) id, credit_id, operation from ledger_records
       order by operation, sequence`.execute(world.db)
    assert.equal(rows.length, 10, 'a record of every operation')
    for (const { id, creditId, operation } of rows) {
      const checked = await checkedAfter(async (tx) => {
        // A unique index, as of births and ends, would refuse the change before anything finds it.
        await sql`drop index ledger_records_birth_key, ledger_records_end_key`.execute(tx)
        await sql`update ledger_records set ${sql.ref(field)} = ${value} where id = ${id}`.execute(
          tx,
        )
      })
      const findings = checked.flatMap((one) => one.findings)
      assert.ok(
        findings.some((finding) => finding.recordId === id || finding.creditId === creditId),
        `${field} of a ${operation}: ${JSON.stringify(findings)}`,
      )
    }
  })
}

/** What is done behind the ledger's back, and the promise that it breaks. */
const tamperings: [title: string, promise: string, change: () => ReturnType<typeof sql>][] = [
  [
    'an owner is changed',
    'owner-as-recorded',
    () => sql`update credits set owner_id = issuer_id where id = ${credit('rest')}`,
  ],
  [
    'a retired credit is active again',
    'status-as-recorded',
    () =>
      sql`update credits set status = 'active', retirement = null, retired_at = null
           where id = ${credit('retired')}`,
  ],
  [
    'a credit is retired without a record',
    'status-as-recorded',
    () =>
      sql`update credits set status = 'retired', retirement = '{}', retired_at = now()
           where id = ${credit('rest')}`,
  ],
  [
    'a listing is moved',
    'listing-as-recorded',
    () => sql`update credits set listing_marketplace_id = owner_id where id = ${credit('moved')}`,
  ],
  [
    'the serials of a credit are changed',
    'record-describes-its-credit',
    () =>
      sql`update credits set serial_to = serial_to + 1, quantity = quantity + 1
           where id = ${credit('rest')}`,
  ],
  [
    'the serials of a credit are changed',
    'every-unit-once',
    () =>
      sql`update credits set serial_from = serial_from + 1, quantity = quantity - 1
           where id = ${credit('rest')}`,
  ],
  [
    'a leaf is made smaller',
    'leaves-add-up',
    () =>
      sql`update credits set serial_from = serial_from + 1, quantity = quantity - 1
           where id = ${credit('rest')}`,
  ],
  [
    'a split credit is active again beside its children',
    'every-unit-once',
    () => sql`update credits set status = 'active' where id = ${credit('whole')}`,
  ],
  [
    'a quantity is changed where the check is dropped',
    'quantity-is-its-serials',
    () => sql`update credits set quantity = quantity + 1 where id = ${credit('rest')}`,
  ],
  [
    'a child is hung below another parent',
    'record-describes-its-credit',
    () => sql`update credits set parent_id = ${credit('second')} where id = ${credit('rest')}`,
  ],
  [
    'the vintage of a child is changed',
    'children-are-like-their-parent',
    () => sql`update credits set vintage = 2030 where id = ${credit('rest')}`,
  ],
  [
    'the vintage of a minted credit is changed',
    'line-of-its-vintage',
    () => sql`update credits set vintage = 2030 where id = ${credit('second')}`,
  ],
  [
    'the supplier of a minted credit is changed',
    'birth-as-recorded',
    () => sql`update credits set supplier_id = issuer_id where id = ${credit('second')}`,
  ],
  [
    'the time of a minted credit is changed',
    'birth-as-recorded',
    () =>
      sql`update credits set issued_at = issued_at - interval '1 day' where id = ${credit('second')}`,
  ],
  [
    'a retirement is given another reason',
    'retirement-as-recorded',
    () =>
      sql`update credits set retirement = jsonb_set(retirement, '{reason}', '"Cars"')
           where id = ${credit('retired')}`,
  ],
  [
    'a retirement is dated back',
    'retirement-as-recorded',
    () =>
      sql`update credits set retired_at = retired_at - interval '1 year'
           where id = ${credit('retired')}`,
  ],
  [
    'a retirement record is given another beneficiary',
    'retirement-as-recorded',
    () =>
      sql`update ledger_records set details = details || '{"beneficiary": {"name": "Me"}}'
           where credit_id = ${credit('retired')} and operation = 'retire'`,
  ],
  [
    'the reason of a cancellation is removed',
    'cancelled-for-a-reason',
    () =>
      sql`update ledger_records set details = '{}'
           where credit_id = ${credit('cancelled')} and operation = 'cancel'`,
  ],
  [
    'a birth record is dated back',
    'birth-as-recorded',
    () =>
      sql`update ledger_records set at = at - interval '1 day'
           where credit_id = ${credit('sold')} and operation = 'child'`,
  ],
  [
    'a lock is taken off',
    'lock-of-an-open-proposal',
    () => sql`update credits set open_proposal_id = null where id = ${credit('locked')}`,
  ],
  [
    'a lock is put on by no open proposal',
    'lock-of-an-open-proposal',
    () =>
      sql`update credits set open_proposal_id = (select id from proposals where status = 'approved'
           limit 1) where id = ${credit('rest')}`,
  ],
  [
    'two credits are given one assetId',
    'asset-id-once',
    () =>
      sql`update credits set asset_id = (select asset_id from credits where id = ${credit('whole')})
           where id = ${credit('second')}`,
  ],
  [
    'less was verified than minted',
    'no-more-than-verified',
    () =>
      sql`update processed_claims set quantity = 1
           where id = (select processed_claim_id from credits where id = ${credit('second')})`,
  ],
  [
    'a credited claim is verified again',
    'claim-credited-once',
    () =>
      sql`update processed_claims set status = 'verified'
           where id = (select processed_claim_id from credits where id = ${credit('second')})`,
  ],
  [
    'two credits are of one claim',
    'claim-credited-once',
    () =>
      sql`update credits set processed_claim_id = (
             select processed_claim_id from credits where id = ${credit('whole')})
           where id = ${credit('second')}`,
  ],
  [
    'a credit names another project',
    'credit-names-its-origin',
    () =>
      sql`update credits set eco_project_id = (
             select eco_project_id from credits where id = ${credit('whole')})
           where id = ${credit('second')}`,
  ],
  [
    'a line is set back',
    'line-ends-as-minted',
    () => sql`update serial_lines set last_serial = last_serial - 1`,
  ],
  ['a line is deleted', 'line-ends-as-minted', () => sql`delete from serial_lines`],
  [
    'a birth record is deleted',
    'credit-has-its-birth',
    () => sql`delete from ledger_records where credit_id = ${credit('second')}`,
  ],
  [
    'a mint record is deleted',
    'minted-serials-run-on',
    () =>
      sql`delete from ledger_records where credit_id = ${credit('whole')} and operation = 'mint'`,
  ],
  [
    'a child record is deleted',
    'children-tile-their-parent',
    () => sql`delete from ledger_records where credit_id = ${credit('rest')}`,
  ],
  [
    'a split record is deleted',
    'split-has-children',
    () =>
      sql`delete from ledger_records where credit_id = ${credit('whole')} and operation = 'split'`,
  ],
  [
    'a transfer record is deleted',
    'owner-hands-on',
    () =>
      sql`delete from ledger_records where id = (select id from ledger_records
           where credit_id = ${credit('sold')} and operation = 'transfer'
           order by sequence limit 1)`,
  ],
  [
    'the last transfer record is deleted',
    'owner-as-recorded',
    () =>
      sql`delete from ledger_records where id = (select id from ledger_records
           where credit_id = ${credit('sold')} and operation = 'transfer'
           order by sequence desc limit 1)`,
  ],
  [
    'a listing and its end are deleted together',
    'approved-and-done',
    () =>
      sql`delete from ledger_records where credit_id = ${credit('delisted')}
           and operation in ('list', 'delist')`,
  ],
  [
    'a listing record is deleted',
    'lien-hands-on',
    () =>
      sql`delete from ledger_records where credit_id = ${credit('delisted')} and operation = 'list'`,
  ],
  [
    'a retirement record is deleted',
    'status-as-recorded',
    () =>
      sql`delete from ledger_records where credit_id = ${credit('retired')}
           and operation = 'retire'`,
  ],
  [
    'a credit is deleted',
    'record-of-a-credit',
    () => sql`delete from credits where id = ${credit('rest')}`,
  ],
  [
    'a credit is invented',
    'credit-has-its-birth',
    () => sql`
      insert into credits (id, token_type, quantity, vintage, asset_id, owner_id, issuer_id,
        supplier_id, line_key, serial_from, serial_to, issued_at, created_at, last_modified_at)
      select gen_random_uuid(), token_type, 1, vintage, 'invented', owner_id, issuer_id, supplier_id,
             line_key, 90000000, 90000000, issued_at, created_at, last_modified_at
        from credits where id = ${credit('second')}`,
  ],
  [
    'a transfer is recorded that did not happen',
    'owner-as-recorded',
    () => sql`
      insert into ledger_records (id, operation, credit_id, parent_id, registry_id, line_key,
        serial_from, serial_to, from_owner_id, to_owner_id, organization_id, at)
      select gen_random_uuid(), 'transfer', id, parent_id, issuer_id, line_key, serial_from,
             serial_to, owner_id, issuer_id, owner_id, now()
        from credits where id = ${credit('rest')}`,
  ],
  [
    'something is recorded after an end',
    'nothing-after-the-end',
    () => sql`
      insert into ledger_records (id, operation, credit_id, parent_id, registry_id, line_key,
        serial_from, serial_to, from_owner_id, to_owner_id, organization_id, at)
      select gen_random_uuid(), 'transfer', id, parent_id, issuer_id, line_key, serial_from,
             serial_to, owner_id, issuer_id, owner_id, now()
        from credits where id = ${credit('retired')}`,
  ],
  [
    'two transfers change places',
    'owner-hands-on',
    () => sql`
      with transfers as (select id, sequence, row_number() over (order by sequence) as place
                           from ledger_records
                          where credit_id = ${credit('sold')} and operation = 'transfer'),
           moved as (select a.id, b.sequence from transfers a, transfers b
                      where a.place + b.place = 3)
      update ledger_records set sequence = moved.sequence from moved
       where moved.id = ledger_records.id`,
  ],
  [
    'a birth is moved after what followed',
    'born-first-and-once',
    () =>
      sql`update ledger_records set sequence = 1000000
           where credit_id = ${credit('sold')} and operation = 'child'`,
  ],
  [
    'a split is moved after the birth of its children',
    'children-begin-as-their-parent',
    () =>
      sql`update ledger_records set sequence = 1000000
           where credit_id = ${credit('whole')} and operation = 'split'`,
  ],
  [
    'a minting is moved after those of higher serials',
    'minted-in-order',
    () =>
      sql`update ledger_records set sequence = 1000000
           where credit_id = ${credit('whole')} and operation = 'mint'`,
  ],
  [
    'a proposal is no longer approved',
    'record-of-its-proposal',
    () => sql`update proposals set status = 'rejected' where asset_id = ${credit('retired')}`,
  ],
  [
    'a credit is invented beyond what was minted',
    'every-unit-once',
    () => sql`
      insert into credits (id, token_type, quantity, vintage, asset_id, owner_id, issuer_id,
        supplier_id, line_key, serial_from, serial_to, issued_at, created_at, last_modified_at,
        parent_id)
      select gen_random_uuid(), token_type, 1, vintage, 'invented', owner_id, issuer_id, supplier_id,
             'another', 1, 1, issued_at, created_at, last_modified_at, id
        from credits where id = ${credit('second')}`,
  ],
  [
    'a leaf is deleted',
    'leaves-add-up',
    () => sql`delete from credits where id = ${credit('rest')}`,
  ],
  [
    'a mint record gives another assetId',
    'mint-as-recorded',
    () =>
      sql`update ledger_records set details = details || '{"assetId": "another"}'
           where credit_id = ${credit('second')} and operation = 'mint'`,
  ],
  [
    'a retirement names a buyer',
    'record-has-its-parties',
    () =>
      sql`update ledger_records set to_owner_id = registry_id
           where credit_id = ${credit('retired')} and operation = 'retire'`,
  ],
  [
    'a cancellation is by another than the registry',
    'record-by-who-may',
    () =>
      sql`update ledger_records set organization_id = from_owner_id
           where credit_id = ${credit('cancelled')} and operation = 'cancel'`,
  ],
  [
    'an end-use buyer is named after the end',
    'end-use-buyer-of-a-living-credit',
    () =>
      sql`update ledger_records set sequence = 0
           where credit_id = ${credit('sold')} and operation = 'endUseBuyerTransfer'`,
  ],
]

for (const [title, promise, change] of tamperings) {
  test(`${title}: ${promise}`, async () => {
    const checked = await checkedAfter(async (tx) => {
      await sql`drop index ledger_records_birth_key, ledger_records_end_key`.execute(tx)
      await sql`drop index credits_asset_key, credits_processed_claim_key`.execute(tx)
      await sql`alter table credits drop constraint credits_check`.execute(tx)
      // Only when the transaction ends would it be seen that two have changed places.
      await sql`alter table ledger_records drop constraint ledger_records_sequence_key`.execute(tx)
      const { numAffectedRows } = await change().execute(tx)
      assert.ok(numAffectedRows && numAffectedRows > 0n, 'something was changed')
    })
    const broken = checked.filter(({ brokenCount }) => brokenCount > 0)
    assert.ok(
      broken.some(({ name }) => name === promise),
      JSON.stringify(broken),
    )
  })
}

test('each promise is broken by at least one of these changes', () => {
  const broken = new Set(tamperings.map(([, promise]) => promise))
  assert.deepEqual(
    promises.filter(({ name }) => !broken.has(name)),
    [],
  )
})

test('every breach is counted, and the first hundred told', async () => {
  const checked = await checkedAfter(async (tx) => {
    await sql`
      insert into serial_lines (registry_id, line_key, last_serial)
      select (select registry_id from serial_lines limit 1), 'x' || n, 1
        from generate_series(1, 250) n`.execute(tx)
  })
  const line = checked.find(({ name }) => name === 'line-ends-as-minted')
  assert.equal(line?.brokenCount, 250)
  assert.equal(line?.findings.length, 100)
})
