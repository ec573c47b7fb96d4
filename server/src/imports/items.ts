import { bufferOf, type Ending, type Issuance, type Mbp, type Project } from './adapter.ts'
import type { ItemReader, Notice } from './declare.ts'
import { columnsOf, type Field, type Fields, readAll, WrongCell } from './fields.ts'

type Cell = (column: string) => string

const NAME_MAX = 200
const TEXT_MAX = 500
const REASON_MAX = 2_000
const DESCRIPTION_MAX = 10_000

type Told = 'kind' | 'row' | 'provenance'

/** The project of a row. */
export function project(fields: Fields<Omit<Project, Told>>): ItemReader {
  const columns = columnsOf(fields)
  return {
    kinds: ['project'],
    columns,
    read(row, cell) {
      const told = readAll(fields, cell)
      if (Array.isArray(told)) return told
      const name = cut(told.name, NAME_MAX)
      const [column = ''] = fields.name.columns
      const description = cut(told.description ?? told.name, DESCRIPTION_MAX)
      const texts = { name, description, region: cut(told.region, NAME_MAX) }
      const reason = `is longer than ${NAME_MAX} characters: the project's name is cut`
      return {
        items: [{ kind: 'project', row, provenance: cellsOf(columns, cell), ...told, ...texts }],
        notices: name === told.name ? [] : [{ column, reason }],
      }
    },
  }
}

type MbpFields = Omit<Mbp, Told | 'category' | 'method' | 'location'> & {
  category: Mbp['category'] | null
  method: Mbp['method'] | null
  location: object | null
}

/** What somebody may add to a file that lacks what an MBP needs. */
export const MBP_COLUMNS = [
  'classificationCategory',
  'classificationMethod',
  'longitude',
  'latitude',
] as const

/**
 * The MBP of a row's project, where the row says all that an MBP needs; else a notice says what is
 * missing, and the columns of {@link MBP_COLUMNS} can be added to say it.
 */
export function mbp(fields: Fields<MbpFields>): ItemReader {
  const columns = columnsOf(fields).filter((column) => !isAdded(column))
  return {
    kinds: ['mbp'],
    columns,
    optional: MBP_COLUMNS,
    read(row, cell) {
      const told = readAll(fields, cell)
      if (Array.isArray(told)) return told
      const { category, method, location, ...rest } = told
      const missing: Notice[] = []
      const lacks = (column: string, what: string, right: string) =>
        missing.push({ column, reason: `is missing, so no MBP is made: ${what}`, right })
      if (category === null) lacks('classificationCategory', 'what kind of benefit', CATEGORIES)
      if (method === null) lacks('classificationMethod', 'by what it comes about', METHODS)
      if (location === null) lacks('longitude', 'where it is', 'columns longitude and latitude')
      if (category === null || method === null || location === null) {
        return { items: [], notices: missing }
      }
      const provenance = cellsOf([...columns, ...MBP_COLUMNS], cell)
      const texts = {
        name: cut(rest.name, NAME_MAX),
        methodology: cut(rest.methodology, TEXT_MAX),
        developer: cut(rest.developer, NAME_MAX),
      }
      const item = { row, provenance, ...rest, ...texts, category, method, location }
      return { items: [{ kind: 'mbp', ...item }] }
    },
  }
}

const CATEGORIES = 'one of Avoidance, Reduction, Removal'
const METHODS = 'one of Nature, Technology, Mixed'

function isAdded(column: string): boolean {
  return MBP_COLUMNS.some((added) => added === column)
}

type IssuanceFields = Pick<Issuance, 'assetId' | 'vintage' | 'issuedAt' | 'country'> & {
  projectKey: string | null
  quantity: bigint
}

interface IssuanceExtras {
  own?: Field<Issuance['own']>
  matchKey?: Field<string | null>
  /** What was issued beside `quantity` for the registry's buffer: a credit of its own. */
  buffer?: Field<bigint>
}

/** The credits that a row says were issued. Each takes a serial line of its own, from 1. */
export function issuance(
  fields: Fields<IssuanceFields>,
  { own, matchKey, buffer }: IssuanceExtras = {},
): ItemReader {
  const all = { ...fields, ...(own && { own }), ...(matchKey && { matchKey }) }
  const columns = columnsOf(all, buffer ? { buffer } : {})
  const [column = ''] = fields.quantity.columns
  const extras = {
    own: own ?? none,
    matchKey: matchKey ?? none,
    buffer: buffer ?? nothing,
  }
  return {
    kinds: ['issuance'],
    columns,
    read(row, cell) {
      const told = readAll({ ...fields, ...extras }, cell)
      if (Array.isArray(told)) return told
      const { quantity, buffer: inBuffer, ...rest } = told
      const miscounted = rest.own && miscount(rest.own, quantity, column)
      if (miscounted) return [miscounted]
      const provenance = cellsOf(columns, cell)
      const part = (assetId: string, last: bigint, matchKey: string | null): Issuance => ({
        ...{ kind: 'issuance', row, provenance, ...rest },
        ...{ key: assetId, assetId, lineKey: assetId, first: 1n, last, matchKey },
      })
      const items = [
        ...(quantity > 0n ? [part(rest.assetId, quantity, rest.matchKey)] : []),
        ...(inBuffer > 0n
          ? [part(bufferOf(rest.assetId), inBuffer, rest.matchKey && bufferOf(rest.matchKey))]
          : []),
      ]
      return items.length > 0
        ? { items }
        : { items, notices: [{ column, reason: 'is nothing: no credit was issued' }] }
    },
  }
}

type EndingFields = Omit<Ending, Told | 'kind' | 'own' | 'matchKey' | 'beneficiary'> & {
  kind: Ending['kind'] | null
  beneficiary: string | null
}

/** What a row says was retired or cancelled: nothing where its `kind` is null or its quantity 0. */
export function ending(
  fields: Fields<EndingFields>,
  { own = none, matchKey = none }: Pick<IssuanceExtras, 'own' | 'matchKey'> = {},
): ItemReader {
  const columns = columnsOf(fields, { own, matchKey })
  const [column = ''] = fields.quantity.columns
  const [named = ''] = fields.beneficiary.columns
  return {
    kinds: ['retirement', 'cancellation'],
    columns,
    read(row, cell) {
      const kind = readAll({ kind: fields.kind }, cell)
      if (!Array.isArray(kind) && kind.kind === null) return { items: [] }
      const told = readAll({ ...fields, own, matchKey }, cell)
      if (Array.isArray(told)) return told
      if (told.kind === null || told.quantity === 0n) return { items: [] }
      const miscounted = told.own && miscount(told.own, told.quantity, column)
      if (miscounted) return [miscounted]
      const name = cut(told.beneficiary, NAME_MAX)
      const beneficiary = name === null ? null : { name }
      const reason = cut(told.reason, REASON_MAX)
      const provenance = cellsOf(columns, cell)
      const item = { row, provenance, ...told, kind: told.kind, reason, beneficiary }
      const isUnnamed = named !== '' && told.kind === 'retirement' && beneficiary === null
      const unnamed = { column: named, reason: 'is empty: the retirement names no beneficiary' }
      return { items: [item], notices: isUnnamed ? [unnamed] : [] }
    },
  }
}

const none: Field<null> = { columns: [], read: () => null }
const nothing: Field<bigint> = { columns: [], read: () => 0n }

function miscount({ first, last }: { first: bigint; last: bigint }, told: bigint, column: string) {
  const counted = last - first + 1n
  if (counted === told) return null
  return new WrongCell(column, `is not the ${counted} of ${first} to ${last}`, counted.toString())
}

/** As much of a text as the API takes; the row keeps all of it. */
function cut<T extends string | null>(text: T, max: number): T | string {
  return text === null || text.length <= max ? text : `${text.slice(0, max - 1).toWellFormed()}…`
}

function cellsOf(columns: readonly string[], cell: Cell): Record<string, string> {
  return Object.fromEntries(
    columns.map((column) => [column, cell(column)]).filter(([, value]) => value !== ''),
  )
}
