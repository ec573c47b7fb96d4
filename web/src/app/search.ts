/** What stands behind the ? of a page: filters as they are asked of the API, always as texts. */
export type Search = Record<string, string | string[] | undefined>

/** `status=active&status=listed`: an address that people can read, keep and send to others. */
export function stringifySearch(search: Search): string {
  const pairs = Object.entries(search).flatMap(([key, value]) =>
    [value]
      .flat()
      .flatMap((each) => (each === undefined || each === '' ? [] : [[key, String(each)]])),
  )
  const text = new URLSearchParams(pairs).toString()
  return text ? `?${text}` : ''
}

export function parseSearch(text: string): Search {
  const search: Search = {}
  for (const [key, value] of new URLSearchParams(text)) {
    const before = search[key]
    search[key] = before === undefined ? value : [before, value].flat()
  }
  return search
}

/** For `validateSearch`: any filters, which the list of the page understands. */
export const anySearch = (search: Record<string, unknown>): Search => search as Search

export const allOf = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : [value].flat()
export const firstOf = (value: string | string[] | undefined): string | undefined => allOf(value)[0]
