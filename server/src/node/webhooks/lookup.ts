import type { LookupAddress, LookupOptions } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import { mayConnect, type TargetPolicy } from '../../lib/target.ts'

/** The name leads nowhere, or to where the service must not go. Which of the two is not told. */
export class NoPublicAddress extends Error {}

export type Resolve = (name: string) => Promise<LookupAddress[]>

type Callback = (error: Error | null, address: string | LookupAddress[], family?: number) => void

/**
 * The lookup of a connection: it gets the addresses that are checked here and no others, so a name
 * that leads elsewhere a moment later leads nowhere. One private address among several refuses all.
 */
export function publicLookup(policy: TargetPolicy, resolve: Resolve = byDns()) {
  return (name: string, { all }: LookupOptions, done: Callback) => {
    resolve(name).then(
      (addresses) => {
        const [first] = addresses
        if (!first || !addresses.every(({ address }) => mayConnect(address, policy))) {
          done(new NoPublicAddress(), '')
        } else if (all) done(null, addresses)
        else done(null, first.address, first.family)
      },
      () => done(new NoPublicAddress(), ''),
    )
  }
}

/**
 * By DNS alone, not by the system's `getaddrinfo`: that would occupy the few threads that password
 * hashes and files need too, for as long as somebody's name server pleases.
 */
function byDns(): Resolve {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  return async (name) => {
    // RFC 6761: no name server is asked for this one.
    if (/(^|\.)localhost\.?$/i.test(name)) return [{ address: '127.0.0.1', family: 4 }]
    const [fours, sixes] = await Promise.all([
      resolver.resolve4(name).catch(() => []),
      resolver.resolve6(name).catch(() => []),
    ])
    return [
      ...fours.map((address) => ({ address, family: 4 })),
      ...sixes.map((address) => ({ address, family: 6 })),
    ]
  }
}
