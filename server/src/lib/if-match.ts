import { Problem } from './problem.ts'

/**
 * The caller says which version it changes: 428 when it does not, 412 when another came since.
 * `*` matches any. api.md, ETag.
 */
export function refuseStale(ifMatch: string | undefined, version: string | number) {
  if (ifMatch === undefined) throw new Problem('if-match-missing')
  refuseStaleIfSaid(ifMatch, version)
}

/** As above where If-Match is welcome, not needed: the actions of proposals. rulings.md 13. */
export function refuseStaleIfSaid(ifMatch: string | undefined, version: string | number) {
  if (ifMatch !== undefined && !matches(ifMatch, `"${version}"`)) throw new Problem('stale-etag')
}

/** Whether a list of ETags, as in If-Match and If-None-Match, names this one. */
export function matches(list: string, etag: string): boolean {
  return list.trim() === '*' || list.split(',').some((each) => each.trim() === etag)
}
