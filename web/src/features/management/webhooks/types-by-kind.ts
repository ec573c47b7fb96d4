import i18next from 'i18next'
import type { Texts } from '../../../i18n/i18n.ts'

type Kind = keyof Texts['events']['kind']

/** The kinds that people know from the page of events, by how the uris of their types begin. */
const kinds: readonly [kind: Kind | undefined, begins: RegExp][] = [
  ['claim', /^ecoProjects\/modularBenefitProjects\/claims\//],
  ['project', /^ecoProjects\//],
  ['issuance', /^(processedClaims\/|credits\/create$)/],
  ['goal', /^(esgs\/|credits\/emissionOffset\/)/],
  ['listing', /^credits\/(listing\/|delisting\/|listingTransfer\/|list$|delist$|transferListing$)/],
  ['credit', /^credits\//],
  ['trader', /^marketplaces\//],
  [undefined, /^/],
]

/** Every type of event that the page has words for, by its kind. */
export function typesByKind(): { kind: Kind | undefined; uris: string[] }[] {
  const texts = i18next.getResource(i18next.language, 'texts', 'events') as Texts['events']
  const kindOf = (uri: string) => kinds.find(([, begins]) => begins.test(uri))?.[0]
  const uris = Object.keys(texts.type)
  return kinds.map(([kind]) => ({ kind, uris: uris.filter((uri) => kindOf(uri) === kind) }))
}
