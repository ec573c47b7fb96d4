import { isCountry } from '../lib/countries.ts'
import { isId } from '../lib/ids.ts'
import { isStorable } from '../lib/json.ts'
import type { Asked } from './list.ts'

const TEXT_MAX = 200
const PAGE_MAX = 4000

/** What can be asked of a list, and how each value looks. */
const known: Record<string, (value: string) => boolean> = {
  q: isText,
  certificateNumber: isText,
  page: (value) => value.length <= PAGE_MAX,
  vintage: (value) => /^\d{4}$/.test(value),
  country: isCountry,
  category: isText,
  projectId: isId,
  creditId: isId,
  from: isDay,
  until: isDay,
}

/**
 * What a query asks for, one value of each name. What no list knows, as what other sites add to
 * links, is passed over; a known name with a value that it cannot have gives undefined.
 */
export function askedOf(query: URLSearchParams): Asked | undefined {
  const asked: Asked = {}
  for (const [name, looks] of Object.entries(known)) {
    // An empty field of a form asks for nothing.
    const value = query.get(name)?.trim()
    if (!value) continue
    if (!looks(value)) return undefined
    asked[name] = value
  }
  return asked
}

export function isOneOf<T extends string>(values: readonly T[], value?: string): value is T {
  return values.some((each) => each === value)
}

function isText(value: string): boolean {
  return value.length <= TEXT_MAX && isStorable(value)
}

function isDay(value: string): boolean {
  const isForm = /^\d{4}-\d\d-\d\d$/.test(value)
  return isForm && new Date(`${value}T00:00Z`).toJSON()?.startsWith(value) === true
}
