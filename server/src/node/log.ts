import type { FastifyRequest } from 'fastify'
import type { Settings } from './settings.ts'

/**
 * The log: JSON lines on standard error, so that the words for people on standard output stay apart.
 * A terminal gets warnings and errors alone, or the log of requests would bury those words.
 *
 * No secret is logged: of a request only its method, path and caller's address are, never its query
 * (in which a sign-in comes back, and people are looked for), a body or a header (and should one ever
 * be, not these); of the database's errors not the values in them.
 */
export function logOptions({ logLevel }: Settings) {
  return {
    level: logLevel ?? (process.stderr.isTTY ? 'warn' : 'info'),
    stream: process.stderr,
    serializers: { req: requestLine },
    redact: ['req.headers.authorization', 'req.headers.cookie', 'err.detail', 'err.where'],
  }
}

function requestLine({ method, url, ip }: FastifyRequest) {
  return { method, url: url.replace(/\?.*$/s, ''), remoteAddress: ip }
}

/** Words for whoever started the service. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
