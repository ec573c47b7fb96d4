import { Readable } from 'node:stream'
import type { TSchema } from 'typebox'
import type { Ctx } from '../../ctx.ts'
import type { Cell } from '../../lib/cell.ts'
import { BYTE_ORDER_MARK, spreadsheetLine } from '../../lib/csv.ts'
import { xlsx } from '../../lib/xlsx.ts'
import type { Answer, Route } from '../route.ts'
import { type Column, columnsOf } from './columns.ts'
import { type Format, formats, itemsOf } from './formats.ts'

type Query = Record<string, unknown>
interface Page {
  items: unknown[]
  nextPage?: string
}

interface Asked {
  params: Record<string, string>
  query: Query
  /** One page, as large as `top` says, and not the whole list. */
  isOnePage: boolean
}

/**
 * A list as a table. The route answers page after page, each when the reader has taken the one before:
 * no more than a page is in memory, and no connection of the database waits for a slow reader. The
 * first is read before anything is sent, so that a refusal is one. As pages do, it shows each item
 * once that is there all the time. What fails later breaks the connection off.
 */
export async function tableOf(
  route: Route,
  format: Format,
  ctx: Ctx,
  asked: Asked,
): Promise<Answer> {
  // Who calls this asked whether the route answers a list.
  const columns = columnsOf(itemsOf(route) as TSchema)
  const query = asked.isOnePage ? asked.query : { ...asked.query, ...largestPage(route) }
  // What these headers ask for is no table, and would be asked for with every page again.
  const plain = { ...ctx, accept: undefined, lastEventId: undefined }
  const pageOf = async (more: Query) => {
    const input = { params: asked.params, body: undefined, file: undefined }
    const { body, headers } = await route.handle(plain, { ...input, query: { ...query, ...more } })
    return { page: body as Page, headers }
  }
  const { page, headers } = await pageOf({})
  const next = (from: Page): Query | undefined => {
    if (asked.isOnePage) return undefined
    return route.next ? (route.next(from, query) as Query | undefined) : nextOf(from)
  }

  async function* rows() {
    let at = page
    for (;;) {
      yield at.items.map((item) => columns.map(({ cellOf }) => cellOf(item)))
      const more = next(at)
      if (!more) return
      at = (await pageOf(more)).page
    }
  }
  const name = nameOf(route)
  const fileName = `${name}-${ctx.now.toISOString().slice(0, 10)}.${format}`
  return {
    stream:
      format === 'csv'
        ? Readable.from(csvOf(columns, rows()), { highWaterMark: 1 })
        : xlsx([{ name, heads: columns.map((each) => each.name), rows: each(rows()) }], ctx.now),
    ...(asked.isOnePage && page.nextPage && { nextPage: page.nextPage }),
    headers: {
      ...headers,
      'Content-Type': format === 'csv' ? `${formats.csv}; charset=utf-8` : formats.xlsx,
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  }
}

const nextOf = ({ nextPage }: Page): Query | undefined =>
  nextPage === undefined ? undefined : { page: nextPage, skip: undefined }

/** Fewer and larger pages, as large as the route gives them. */
function largestPage({ query }: Route): Query {
  const { properties } = (query ?? {}) as { properties?: { top?: { maximum?: number } } }
  const top = properties?.top?.maximum
  return top === undefined ? {} : { top }
}

/** The list's own word for its items, the last of its path that is none for an id. */
function nameOf({ path }: Route): string {
  return path.split('/').findLast((part) => part && !part.startsWith('{')) ?? 'list'
}

async function* csvOf(columns: readonly Column[], pages: AsyncIterable<Cell[][]>) {
  yield BYTE_ORDER_MARK + spreadsheetLine(columns.map(({ name }) => name))
  for await (const rows of pages) {
    if (rows.length > 0) yield rows.map(spreadsheetLine).join('')
  }
}

async function* each(pages: AsyncIterable<Cell[][]>) {
  for await (const rows of pages) yield* rows
}
