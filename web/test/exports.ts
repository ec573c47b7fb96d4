import assert from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import { cdm } from '../../server/src/imports/registries/cdm.ts'
import type { Market } from './market.ts'

type Call = Pick<Market, 'call'>

/** An export of the CDM registry made up for tests: issuances of a party's serials. */
export function issuances(...ranges: [party: string, from: number, to: number, total?: number][]) {
  const rows = ranges.map(([party, from, to, total = to - from + 1]) => ({
    completion_date: '2012-03-04 05:06:07',
    transaction_type: 'Issuance (1)',
    status: '4 - Completed',
    serial_range: `${from} - ${to}`,
    unit_type: 'CER',
    commitment_period: '1',
    party_code: party,
    project_number: '42',
    total: String(total),
    serial_start: String(from),
    serial_end: String(to),
  }))
  const lines = rows.map((cells: Record<string, string>) =>
    cdm.columns.map((of) => cells[of] ?? ''),
  )
  return [cdm.columns, ...lines].map((cells) => cells.join(',')).join('\n')
}

export async function tokenOf({ call }: Call, member: string): Promise<string> {
  const body = { email: `${member}@demo.example`, password: 'demo-password' }
  return (await call('POST', '/auth/login', { body })).body.token
}

/** Lets the organization of a member import: the operator makes it a registry that may own. */
export async function becomesRegistry(market: Call, member: string): Promise<string> {
  const [token, operator] = [await tokenOf(market, member), await tokenOf(market, 'operator')]
  const { organization } = (await market.call('GET', '/me', { token })).body
  const marketRoles = [...new Set([...organization.marketRoles, 'IssuingRegistry', 'Supplier'])]
  const { status, text } = await market.call('PATCH', `/organizations/${organization.id}`, {
    token: operator,
    headers: { 'if-match': '*' },
    body: { marketRoles },
  })
  assert.equal(status, 200, text)
  return token
}

export async function uploads({ call }: Call, token: string, text: string, name: string) {
  const body = new FormData()
  body.set('tag', 'Export')
  body.set('file', new Blob([text], { type: 'text/csv' }), name)
  const answer = await call('POST', '/files', { token, body })
  assert.equal(answer.status, 201, answer.text)
  return answer.body.id as string
}

/** A checked import, most of whose rows are in error. */
export async function checksImport(market: Call, token: string): Promise<string> {
  const text = issuances(['KE', 1, 10], ['KE', 11, 30, 21], ['SE', 1, 5], ['SE', 3, 9])
  const fileIds = [await uploads(market, token, text, 'issued.csv')]
  const { body } = await market.call('POST', '/imports', { token, body: { fileIds } })
  for (const deadline = Date.now() + 60_000; ; await delay(50)) {
    const { status } = (await market.call('GET', body.resourceUri, { token })).body
    if (status === 'checked') return body.id
    assert(Date.now() < deadline && !/failed/.test(status), status)
  }
}

/** A reconciliation of two made-up files, with something of each outcome by project; and what differs. */
export async function reconciles(market: Call, token: string) {
  const [fileA, fileB] = [
    await uploads(market, token, issuances(['KE', 1, 10], ['SE', 1, 5]), 'ours.csv'),
    await uploads(market, token, issuances(['KE', 1, 12], ['SE', 1, 5]), 'theirs.csv'),
  ]
  const [sourceA, sourceB] = [fileA, fileB].map((fileId) => ({ registry: 'cdm', fileId }))
  const body = { name: 'Ours and theirs', level: 'item', sourceA, sourceB }
  const { body: made, text } = await market.call('POST', '/reconciliations', { token, body })
  assert(made.id, text)
  const items = await market.call('GET', `${made.resourceUri}/items?isResolved=false`, { token })
  const differing = items.body.items.find(
    ({ outcome }: { outcome: string }) => outcome !== 'matched',
  )
  return { reconciliation: made.id as string, item: differing.id as string }
}
