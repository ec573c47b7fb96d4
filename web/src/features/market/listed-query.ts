import type { Input } from '@environmental-credit-service/client'
import { allOf, firstOf, type Search } from '../../app/search.ts'

type Query = NonNullable<Input<'creditList'>['query']>

export const facetNames = [
  'q',
  'category',
  'method',
  'storageType',
  'durabilityRating',
  'country',
  'listingMarketplaceId',
  'vintageFrom',
  'vintageTo',
] as const

/** What the address of the market asks of the API: credits for sale, narrowed by the facets. */
export function listedQuery(search: Search): Query {
  const { q, listingMarketplaceId, vintageFrom, vintageTo, ...others } = search
  const years = [yearOf('ge', firstOf(vintageFrom)), yearOf('le', firstOf(vintageTo))]
  const filter = years.filter((each) => each !== undefined).join(' and ')
  const some = { q: firstOf(q), listingMarketplaceId: firstOf(listingMarketplaceId), filter }
  const lists = listNames.map((name) => [name, allOf(others[name])] as const)
  const given = [...Object.entries(some), ...lists].filter(([, value]) => value?.length)
  // The words are those of the address: what the API does not know it refuses.
  return { ...Object.fromEntries(given), status: ['listed'] } as Query
}

const listNames = ['category', 'method', 'storageType', 'durabilityRating', 'country'] as const

function yearOf(comparison: 'ge' | 'le', year: string | undefined): string | undefined {
  return year && /^\d{4}$/.test(year) ? `vintage ${comparison} ${year}` : undefined
}

/** The facets of an address, without its page, order and view. */
export function facetsOf(search: Search): Search {
  const given = facetNames.filter((name) => search[name] !== undefined)
  return Object.fromEntries(given.map((name) => [name, search[name]]))
}
