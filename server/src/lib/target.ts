import ipaddr from 'ipaddr.js'

/** Whereto the service may send requests of its own, which members of the market ask for. */
export interface TargetPolicy {
  isHttpAllowed: boolean
  /** Private ranges that are let in nevertheless. */
  allowedRanges: readonly AddressRange[]
}

export type AddressRange = [ipaddr.IPv4 | ipaddr.IPv6, number]

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')
/** Public by their number, and yet the cloud's own: what Azure's machines are configured from. */
const METADATA = new Set(['168.63.129.16'])

/**
 * Why nothing is sent to this URL, as a sentence; undefined if nothing speaks against it. A name is
 * not looked up here: what it leads to is checked where the connection is made (`mayConnect`).
 */
export function whyNotTarget(text: string, policy: TargetPolicy): string | undefined {
  // The parser writes decimal, octal and hexadecimal addresses as the four numbers that they are.
  const url = URL.parse(text)
  if (!url?.hostname) return 'It is no URL that can be read.'
  const { protocol, hostname, username, password } = url
  if (protocol !== 'https:' && protocol !== 'http:') return 'Give an https: URL.'
  if (protocol === 'http:' && !policy.isHttpAllowed) return 'Give an https: URL, not http:.'
  if (username || password) return 'A user or password in a URL is not sent: leave it out.'
  const address = hostname.replace(/^\[|\]$/g, '')
  const isLocal = /(^|\.)localhost\.?$/.test(hostname)
  const probe = isLocal ? '127.0.0.1' : address
  if (ipaddr.isValid(probe) && !mayConnect(probe, policy)) {
    return 'Its address is private: give one that is reachable from everywhere.'
  }
  return undefined
}

/** Whether a connection to this IP address may be made: a public one, or one that is let in. */
export function mayConnect(text: string, { allowedRanges }: TargetPolicy): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  const isLetIn = allowedRanges.some(
    ([range, bits]) => range.kind() === address.kind() && address.match(range, bits),
  )
  return isLetIn || isPublic(address)
}

function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address instanceof ipaddr.IPv4) {
    return address.range() === 'unicast' && !METADATA.has(address.toString())
  }
  // Where a network has IPv6 alone, this is how it reaches the IPv4 address in the last four bytes.
  if (address.match(NAT64)) return isPublic(new ipaddr.IPv4(address.toByteArray().slice(12)))
  return address.range() === 'unicast' && address.match(GLOBAL_UNICAST)
}

/** Ranges as 10.0.0.0/8, separated by commas; `true` for all, `false` for none. Undefined: neither. */
export function parseRanges(text: string): AddressRange[] | undefined {
  if (text === 'false') return []
  const parts = text === 'true' ? ['0.0.0.0/0', '::/0'] : text.split(',')
  try {
    return parts.map((part) => ipaddr.parseCIDR(part.trim()))
  } catch {
    return undefined
  }
}
