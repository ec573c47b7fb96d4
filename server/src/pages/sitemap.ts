import type { Tx } from '../db/open.ts'
import {
  type PublicKind,
  publicCounts,
  publicIds,
  publicKinds,
} from '../features/publicregistry/sitemap-store.ts'
import { escaped } from './html.ts'

/** At most so many addresses, by sitemaps.org. */
export const ADDRESSES_MAX = 50_000
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const LISTS = ['', ...publicKinds.map((kind) => `/${kind}`)]

/** Every public page in one file, or where there are too many the files that have them. */
export async function sitemap(tx: Tx, origin: string, most = ADDRESSES_MAX): Promise<string> {
  const counts = await publicCounts(tx)
  const all = publicKinds.reduce((sum, kind) => sum + counts[kind], LISTS.length)
  if (all <= most) {
    const paths = [...LISTS]
    for (const kind of publicKinds) paths.push(...(await pathsOf(tx, kind, 1, most)))
    return urls(origin, paths)
  }
  const files = publicKinds.flatMap((kind) =>
    Array.from({ length: Math.ceil(counts[kind] / most) }, (_, at) => `${kind}-${at + 1}`),
  )
  const entries = ['lists', ...files].map(
    (name) => `<sitemap><loc>${escaped(`${origin}/sitemap/${name}.xml`)}</loc></sitemap>\n`,
  )
  return `${DECLARATION}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('')}</sitemapindex>\n`
}

/** One of those files, by its name without its ending; undefined where there is none. */
export async function sitemapPart(
  tx: Tx,
  origin: string,
  name: string,
  most = ADDRESSES_MAX,
): Promise<string | undefined> {
  if (name === 'lists') return urls(origin, LISTS)
  const [, kindName, number] = /^([a-z]+)-([1-9]\d{0,4})$/.exec(name) ?? []
  const kind = publicKinds.find((each) => each === kindName)
  if (!kind) return undefined
  const paths = await pathsOf(tx, kind, Number(number), most)
  return paths.length > 0 ? urls(origin, paths) : undefined
}

async function pathsOf(tx: Tx, kind: PublicKind, number: number, top: number) {
  const ids = await publicIds(tx, kind, { skip: (number - 1) * top, top })
  return ids.map((id) => `/${kind}/${id}`)
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** In English; each page names itself in other languages. */
function urls(origin: string, paths: readonly string[]): string {
  const entries = paths.map(
    (path) => `<url><loc>${escaped(`${origin}/registry${path}?lang=en`)}</loc></url>\n`,
  )
  return `${DECLARATION}<urlset xmlns="${NAMESPACE}">\n${entries.join('')}</urlset>\n`
}

/** All but these pages need somebody who is signed in, or a script. */
export function robots(origin: string): string {
  return `User-agent: *
Allow: /registry
Allow: /sitemap
Allow: /icon.svg
Disallow: /

Sitemap: ${origin}/sitemap.xml
`
}
