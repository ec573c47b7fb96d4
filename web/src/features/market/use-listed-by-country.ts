import type { Input } from '@environmental-credit-service/client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { everything } from '../../data/ask.ts'

/** More than these are not counted: the page says so. */
const CREDITS_MAX = 1_000

export interface ListedCountry {
  country: string
  count: number
  quantity: number
}

export interface Listed {
  countries: readonly ListedCountry[]
  count: number
  isPart: boolean
  isPending: boolean
}

/** What is for sale in each country, the largest quantity first. */
export function useListedByCountry(query: Input<'creditList'>['query']): Listed {
  const { data, isPending } = useQuery({
    queryKey: ['creditList', 'byCountry', query],
    queryFn: () => everything('creditList', { query }, { itemsMax: CREDITS_MAX }),
    placeholderData: keepPreviousData,
  })
  const credits = data ?? []
  const groups = Map.groupBy(credits, ({ country }) => country)
  const countries = [...groups]
    .flatMap(([country, of]) => (country ? [{ country, ...sumOf(of) }] : []))
    .sort((a, b) => b.quantity - a.quantity)
  return { countries, count: credits.length, isPart: credits.length >= CREDITS_MAX, isPending }
}

function sumOf(credits: readonly { quantity: number }[]) {
  return {
    count: credits.length,
    quantity: credits.reduce((sum, { quantity }) => sum + quantity, 0),
  }
}
