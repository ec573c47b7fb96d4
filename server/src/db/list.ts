import {
  type Expression,
  type RawBuilder,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from 'kysely'
import { type Comparison, type Filter, type Literal, parseFilter } from '../lib/filter.ts'
import { isId } from '../lib/ids.ts'
import { Problem } from '../lib/problem.ts'
import { unitsOf } from '../lib/quantity.ts'
import type { ListQuery } from '../lib/schema.ts'

/**
 * What a list can be filtered and ordered by: the attribute's name, its SQL and its kind. `isOrdered`
 * attributes have always a value; the cost of a page of the others would depend on the gaps.
 */
export interface Attribute {
  sql: RawBuilder<unknown>
  kind: 'text' | 'id' | 'number' | 'quantity' | 'time' | 'day' | 'boolean' | 'texts'
  isOrdered?: boolean
}

export interface ListSpec {
  id: RawBuilder<unknown>
  createdAt: RawBuilder<unknown>
  lastModifiedAt: RawBuilder<unknown>
  attributes: Record<string, Attribute>
}

/** The attributes that every asset has, and its own. `table` is the alias in the query. */
export function listSpec(table: string, attributes: Record<string, Attribute>): ListSpec {
  const column = (name: string) => sql`${sql.ref(`${table}.${name}`)}`
  const [id, createdAt, lastModifiedAt] = [
    column('id'),
    column('createdAt'),
    column('lastModifiedAt'),
  ]
  return {
    id,
    createdAt,
    lastModifiedAt,
    attributes: {
      id: { sql: id, kind: 'id', isOrdered: true },
      createdAt: { sql: createdAt, kind: 'time', isOrdered: true },
      lastModifiedAt: { sql: lastModifiedAt, kind: 'time', isOrdered: true },
      ...attributes,
    },
  }
}

const OPERATORS = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' } as const
const CASTS = {
  text: 'text',
  id: 'uuid',
  number: 'numeric',
  quantity: 'bigint',
  time: 'timestamptz',
  day: 'date',
  boolean: 'boolean',
  texts: 'text[]',
} as const

interface Order {
  attribute: Attribute
  direction: 'asc' | 'desc'
}

/**
 * One page of a list, by keyset: its cost does not grow with how deep it is. Newest first unless
 * `orderBy` asks otherwise. The query must select `id`.
 */
export async function page<D, T extends keyof D, Row extends { id: string }>(
  query: SelectQueryBuilder<D, T, Row>,
  spec: ListSpec,
  request: ListQuery,
): Promise<{ rows: Row[]; nextPage?: string }> {
  const top = request.top ?? 50
  const orders = ordersOf(spec, request.orderBy)
  let rows = query
  for (const condition of conditionsOf(spec, request)) rows = rows.where(condition)
  if (request.page !== undefined) rows = rows.where(after(orders, cursorOf(orders, request)))
  for (const order of orders) rows = rows.orderBy(key(order), order.direction)
  const keys = orders.map(({ attribute }, at) => sql<string>`${attribute.sql}::text`.as(`key${at}`))
  const found = await rows
    .select(keys)
    .limit(top + 1)
    .$if(request.skip !== undefined, (q) => q.offset(request.skip ?? 0))
    .execute()
  const items = found.slice(0, top)
  const last: Record<string, unknown> | undefined = found.length > top ? items.at(-1) : undefined
  if (!last) return { rows: items }
  const values = orders.map((_, at) => String(last[`key${at}`]))
  const cursor = Buffer.from(JSON.stringify([request.orderBy ?? '', ...values]))
  return { rows: items, nextPage: cursor.toString('base64url') }
}

function conditionsOf(spec: ListSpec, request: ListQuery): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = []
  const { id, minCreatedAt, maxCreatedAt, minLastModifiedAt, maxLastModifiedAt, filter } = request
  if (id) conditions.push(sql<SqlBool>`${spec.id} = any(${id}::uuid[])`)
  const bounds = [
    [spec.createdAt, '>=', minCreatedAt],
    [spec.createdAt, '<=', maxCreatedAt],
    [spec.lastModifiedAt, '>=', minLastModifiedAt],
    [spec.lastModifiedAt, '<=', maxLastModifiedAt],
  ] as const
  for (const [column, operator, time] of bounds) {
    if (time) conditions.push(sql<SqlBool>`${column} ${sql.raw(operator)} ${time}::timestamptz`)
  }
  if (filter?.trim()) conditions.push(sqlOf(spec, parseFilter(filter)))
  return conditions
}

function wrong(parameter: string, message: string) {
  const faults = [{ pointer: `?${parameter}`, message }]
  return new Problem('invalid-filter', `${parameter} ${message}.`, { faults })
}

function attributeOf(spec: ListSpec, name: string, parameter: string): Attribute {
  const known = Object.keys(spec.attributes)
  const key = known.find((each) => each.toLowerCase() === name.toLowerCase())
  const attribute = key === undefined ? undefined : spec.attributes[key]
  if (!attribute) throw wrong(parameter, `does not know ${name}; it knows ${known.join(', ')}`)
  return attribute
}

function sqlOf(spec: ListSpec, filter: Filter): Expression<SqlBool> {
  switch (filter.kind) {
    case 'and':
      return sql<SqlBool>`(${sqlOf(spec, filter.left)} and ${sqlOf(spec, filter.right)})`
    case 'or':
      return sql<SqlBool>`(${sqlOf(spec, filter.left)} or ${sqlOf(spec, filter.right)})`
    case 'not':
      return sql<SqlBool>`(not coalesce(${sqlOf(spec, filter.inner)}, false))`
    case 'in': {
      const tests = filter.values.map((value) => compared(spec, filter.attribute, 'eq', value))
      return sql<SqlBool>`(${sql.join(tests, sql` or `)})`
    }
    case 'contains':
    case 'startswith': {
      const attribute = attributeOf(spec, filter.attribute, 'filter')
      const pattern = filter.value.replaceAll(/[\\%_]/g, '\\$&')
      const like = filter.kind === 'contains' ? `%${pattern}%` : `${pattern}%`
      if (attribute.kind === 'texts') return sql<SqlBool>`${filter.value} = any(${attribute.sql})`
      if (attribute.kind !== 'text') throw wrong('filter', `cannot search in ${filter.attribute}`)
      return sql<SqlBool>`${attribute.sql}::text ilike ${like}`
    }
    case 'compare':
      return compared(spec, filter.attribute, filter.operator, filter.value)
  }
}

function compared(spec: ListSpec, name: string, operator: Comparison, value: Literal) {
  const attribute = attributeOf(spec, name, 'filter')
  if (value === null) {
    if (operator !== 'eq' && operator !== 'ne')
      throw wrong('filter', 'compares null by eq or ne only')
    return sql<SqlBool>`${attribute.sql} is ${sql.raw(operator === 'eq' ? 'null' : 'not null')}`
  }
  if (attribute.kind === 'texts') {
    if (operator !== 'eq') throw wrong('filter', `compares ${name} by eq only`)
    return sql<SqlBool>`${String(value)} = any(${attribute.sql})`
  }
  const read = literalFor(attribute, value)
  if (read === undefined) throw wrong('filter', `cannot compare ${name} with ${String(value)}`)
  // An enumeration compares as its text, so that an unknown value matches nothing.
  const left = attribute.kind === 'text' ? sql`${attribute.sql}::text` : attribute.sql
  const right = sql`${read}::${sql.raw(CASTS[attribute.kind])}`
  return sql<SqlBool>`${left} ${sql.raw(OPERATORS[operator])} ${right}`
}

/** The value as the database can cast it; undefined where it is of another kind. */
function literalFor({ kind }: Attribute, value: Exclude<Literal, null>) {
  if (kind === 'boolean') return typeof value === 'boolean' ? value : undefined
  if (kind === 'number') return typeof value === 'number' ? value : undefined
  if (kind === 'quantity') return typeof value === 'number' ? unitsOf(value)?.toString() : undefined
  const text = String(value)
  if (kind === 'id') return isId(text) ? text : undefined
  if (kind === 'time') return isTime(text) ? text : undefined
  if (kind === 'day') return isDay(text) ? text : undefined
  return text
}

function isTime(text: string) {
  return (
    /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text))
  )
}

function isDay(text: string) {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true
  )
}

function ordersOf(spec: ListSpec, orderBy: string | undefined): Order[] {
  const idAttribute: Attribute = { sql: spec.id, kind: 'id', isOrdered: true }
  if (!orderBy?.trim()) return [{ attribute: idAttribute, direction: 'desc' }]
  const orders = orderBy.split(',').map((part): Order => {
    const [name = '', direction = 'asc', ...rest] = part.trim().split(/\s+/)
    const attribute = attributeOf(spec, name, 'orderBy')
    const way = direction.toLowerCase()
    if (!attribute.isOrdered) throw wrong('orderBy', `cannot order by ${name}`)
    if ((way !== 'asc' && way !== 'desc') || rest.length > 0) {
      throw wrong('orderBy', `reads as: attribute, then asc or desc; not ${part.trim()}`)
    }
    return { attribute, direction: way }
  })
  // The id makes the order total, so that no item is on two pages or on none.
  return [...orders, { attribute: idAttribute, direction: orders.at(-1)?.direction ?? 'desc' }]
}

function cursorOf(orders: Order[], { page, orderBy }: ListQuery): string[] {
  const stale = wrong('page', 'is not a page of this list in this order')
  let cursor: unknown
  try {
    cursor = JSON.parse(Buffer.from(page ?? '', 'base64url').toString())
  } catch {
    throw stale
  }
  if (!Array.isArray(cursor) || cursor.some((each) => typeof each !== 'string')) throw stale
  const [forOrder, ...values]: string[] = cursor
  if (forOrder !== (orderBy ?? '') || values.length !== orders.length) throw stale
  const fit = orders.every(({ attribute: { kind } }, at) => {
    const value = values[at] ?? ''
    if (kind === 'id') return isId(value)
    if (kind === 'number' || kind === 'quantity') return /^-?\d{1,18}(\.\d{1,9})?$/.test(value)
    if (kind === 'time') return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/.test(value)
    if (kind === 'day') return isDay(value)
    if (kind === 'boolean') return value === 'true' || value === 'false'
    return !value.includes('\0')
  })
  if (!fit) throw stale
  return values
}

/** What is ordered and compared: an enumeration as its text, not by the order of its values. */
function key({ attribute }: Order) {
  return attribute.kind === 'text' ? sql`${attribute.sql}::text` : attribute.sql
}

/** Everything that comes after the cursor in the order. */
function after(orders: Order[], values: string[]): Expression<SqlBool> {
  const value = ({ attribute }: Order, at: number) =>
    sql`${values[at]}::${sql.raw(CASTS[attribute.kind])}`
  const sign = ({ direction }: Order) => sql.raw(direction === 'asc' ? '>' : '<')
  const [first] = orders
  if (first && orders.every(({ direction }) => direction === first.direction)) {
    // One comparison of rows, which an index can serve.
    return sql<SqlBool>`(${sql.join(orders.map(key))}) ${sign(first)} (${sql.join(orders.map(value))})`
  }
  const steps = orders.map((order, at) => {
    const equal = orders.slice(0, at).map((o, i) => sql`${key(o)} = ${value(o, i)}`)
    return sql`(${sql.join([...equal, sql`${key(order)} ${sign(order)} ${value(order, at)}`], sql` and `)})`
  })
  return sql<SqlBool>`(${sql.join(steps, sql` or `)})`
}
