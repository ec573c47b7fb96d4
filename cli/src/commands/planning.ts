import type { Client, Schemas } from '@environmental-credit-service/client'
import { bodyOf } from '../body.ts'
import { textOf, textsOf } from '../command.ts'
import { plainText } from '../exact.ts'
import { Usage } from '../failure.ts'
import type { Field } from '../operation.ts'
import { operations } from '../operations.ts'
import { tableOf } from '../table.ts'
import { say } from '../terminal.ts'

export type Plan = Schemas['Plan']

/** What the API takes as the body of an operation. */
export function bodyFields(id: string): readonly Field[] {
  const operation = operations.find((each) => each.id === id)
  if (!operation) throw new Error(`openapi.json has no ${id}`)
  return operation.body
}

export const vintageFlag: Field = {
  name: 'vintage',
  type: 'integer',
  isArray: true,
  about: 'Only credits of this year',
}

/** The body of an operation out of flags and --set; `sets` come first, so that --set has the last word. */
export function flagged<Body>(
  id: string,
  values: Record<string, unknown>,
  sets: string[] = [],
): Body {
  const vintages =
    values.vintage === undefined ? [] : [`criteria.vintages=${JSON.stringify(values.vintage)}`]
  const all = [...sets, ...vintages, ...textsOf(values.set)]
  // The service says what is wrong with it, all faults at once.
  return (bodyOf(bodyFields(id), values, { sets: all }) ?? {}) as Body
}

/** What is about to be touched, for the one who decides. */
export function showPlan({ parts, quantity }: Plan, what: string): void {
  say(`${what} ${plainText(quantity)} mtCO2e of these credits:`)
  const rows = parts.map(({ quantity, creditQuantity, ...part }) => ({
    ...part,
    taken: quantity,
    of: creditQuantity,
    rest: part.isSplit ? 'stays with you' : '',
  }))
  say(tableOf(['creditId', 'assetId', 'vintage', 'taken', 'of', 'rest'], rows))
}

/** An organization by its id, or by its name where only one has it. */
export function organizationNamed(client: Client, named: string): Promise<string> {
  return idNamed(named, 'organization', (filter) =>
    client.organizationList({ query: { filter, top: 2 } }),
  )
}
export function marketplaceNamed(client: Client, named: string): Promise<string> {
  return idNamed(named, 'marketplace', (filter) =>
    client.marketplaceList({ query: { filter, top: 2 } }),
  )
}

async function idNamed(
  named: string,
  what: string,
  find: (filter: string) => Promise<{ items: { id: string }[] }>,
): Promise<string> {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(named)) return named
  const { items } = await find(`name eq '${named.replaceAll("'", "''")}'`)
  const [only] = items
  if (only && items.length === 1) return only.id
  const found = items.length === 0 ? 'No' : 'More than one'
  throw new Usage(`${found} ${what} is called '${named}': give its id.`)
}

/** The id at the end of a resourceUri, or the id itself. */
export const idIn = (value: unknown) => textOf(value)?.split('/').at(-1) ?? ''
