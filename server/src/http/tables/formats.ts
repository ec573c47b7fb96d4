import type { TSchema } from 'typebox'
import { Type } from 'typebox'
import { oneOf } from '../../lib/schema.ts'
import type { Route } from '../route.ts'

/** What a list can be had as, other than JSON. */
export const formats = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type Format = keyof typeof formats

const parameter = oneOf(['json', 'csv', 'xlsx'], {
  description:
    'As a table: CSV or Excel, the whole list, or one page of it where `top` is given. An `Accept` that prefers their media types does the same',
})

/** The schema of the items, where a route answers a list of them. */
export function itemsOf({ method, reply }: Route): TSchema | undefined {
  if (method !== 'GET' || typeof reply !== 'object') return undefined
  const { properties } = reply as { properties?: { items?: { items?: TSchema } } }
  return properties?.items?.items
}

/** What may be asked of a route: of a list its format as well. */
export function queryOf(route: Route): TSchema | undefined {
  if (!itemsOf(route)) return route.query
  // The query of a route is an object of parameters.
  const { properties = {}, ...more } = (route.query ?? { type: 'object' }) as {
    properties?: Record<string, TSchema>
  }
  return {
    additionalProperties: false,
    ...more,
    properties: { ...properties, format: Type.Optional(parameter) },
  } as unknown as TSchema
}

/** The table that is asked for; undefined for JSON. What the address says goes before the header. */
export function formatOf(
  asked: string | undefined,
  accept: string | undefined,
): Format | undefined {
  if (asked !== undefined) return Object.keys(formats).find((name) => name === asked) as Format
  if (!accept) return undefined
  const [best] = accept
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const q = parameters.find((each) => each.startsWith('q='))
      return { type, q: q === undefined ? 1 : Number(q.slice(2)) }
    })
    .sort((a, b) => b.q - a.q)
  const names = Object.keys(formats) as Format[]
  return best && best.q > 0 ? names.find((name) => formats[name] === best.type) : undefined
}
