import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Search } from '../../app/search.ts'

/**
 * Filters, order and page of a list, kept in the address. A page with several lists gives each a
 * prefix.
 */
export function useListSearch(prefix = ''): [Search, (change: Search) => void] {
  const all = useSearch({ strict: false }) as Search
  const navigate = useNavigate()
  const own = Object.entries(all)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => [key.slice(prefix.length), value])
  const change = (changed: Search) => {
    // Another filter or order starts on its first page.
    const whole: Search = 'page' in changed ? changed : { ...changed, page: undefined }
    const named = Object.fromEntries(
      Object.entries(whole).map(([key, value]) => [prefix + key, value]),
    )
    void navigate({
      to: '.',
      search: (before: Search) => ({ ...before, ...named }),
      resetScroll: false,
    } as never)
  }
  return [Object.fromEntries(own), change]
}
