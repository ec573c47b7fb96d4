import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import pg from 'pg'
import type { Person } from './browser.ts'
import { enter, type Market, openMarket, settle } from './market.ts'

const skip = process.env.TEST_SECOND_RUN ? 'done in the first run' : false
const MANY = 10_000
/** Far more than a page needs, far less than one that reads everything. */
const AT_ONCE_MS = 2_500

describe('with ten thousand of everything', { skip, timeout: 300_000 }, async () => {
  if (skip) return
  const market = await openMarket()
  await fill(market)
  const people = new Map<string, Person>()

  const lists = [
    ['registry', '/proposals?role=reviewer'],
    ['registry', '/proposals?role=reviewer&type=CreditRetire&status=approved'],
    ['registry', '/issued'],
    ['supplier', '/portfolio'],
    ['supplier', '/credits?orderBy=quantity+desc'],
    ['supplier', '/proposals?role=submitter'],
    ['supplier', '/'],
  ] as const
  for (const [member, path] of lists) {
    test(`${path} answers the ${member} at once`, async (t) => {
      const person = people.get(member) ?? (await enter(market, member))
      people.set(member, person)
      // Once to have the code of the page: what is measured is the list.
      await person.page.goto(market.url + path)
      await settle(person.page)
      // The fastest of three: others share the machine.
      let tookMs = Number.POSITIVE_INFINITY
      for (let at = 0; at < 3 && tookMs >= AT_ONCE_MS; at++) {
        const started = performance.now()
        await person.page.goto(market.url + path)
        await settle(person.page)
        tookMs = Math.min(tookMs, performance.now() - started)
      }
      t.diagnostic(`${path}: ${Math.round(tookMs)} ms`)
      assert(tookMs < AT_ONCE_MS, `it took ${Math.round(tookMs)} ms`)
      if (path !== '/') assert((await person.page.getByRole('row').count()) > 20)
    })
  }
})

async function fill(market: Market) {
  const client = new pg.Client({ connectionString: market.databaseUrl })
  await client.connect()
  await manyProposals(client)
  await manyCredits(market)
  await client.query('analyze')
  await client.end()
}

/** Decided ones, each a copy of a retirement of the market. */
async function manyProposals(client: pg.Client) {
  const { rowCount } = await client.query(
    `insert into proposals (id, type, status, submitter_id, reviewer_id, asset_type, asset_id,
                            resource_uri, details, was_accepted, created_at, last_modified_at)
     select gen_random_uuid(), type, 'approved', submitter_id, reviewer_id, asset_type, asset_id,
            resource_uri, details, was_accepted, created_at - n * interval '1 minute',
            last_modified_at
       from (select * from proposals where type = 'CreditRetire' limit 1) one,
            generate_series(1, $1::int) n`,
    [MANY],
  )
  assert.equal(rowCount, MANY)
}

/** By splits, a thousand parts each, as the API makes them. */
async function manyCredits({ call }: Market) {
  const body = { email: 'supplier@demo.example', password: 'demo-password' }
  const { body: session } = await call('POST', '/auth/login', { body })
  const { token } = session
  const me = (await call('GET', '/me', { token })).body.organization.id
  const find = `/credits?ownerId=${me}&status=active&orderBy=quantity%20desc&top=50`
  let made = 0
  while (made < MANY) {
    const { items } = (await call('GET', find, { token })).body
    const one = items.find(
      (each: { openProposalId: string | null; quantity: number }) =>
        each.openProposalId === null && each.quantity > 0.1,
    )
    assert(one, 'there is a credit to split')
    const part = Math.floor(one.quantity * 10) / 10_000
    const last = Math.round((one.quantity - part * 999) * 10_000) / 10_000
    const quantities = [...Array.from({ length: 999 }, () => part), last]
    const answer = await call('POST', `/credits/${one.id}/split`, { token, body: { quantities } })
    assert.equal(answer.status, 201, answer.text)
    made += 1000
  }
}
