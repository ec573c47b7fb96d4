import type { Settings } from './settings.ts'

/**
 * The log: JSON lines on standard error, so that the words for people on standard output stay apart.
 * A terminal gets warnings and errors alone, or the log of requests would bury those words.
 *
 * No secret is logged: of a request only its method, path and caller's address are, never a body or
 * a header (and should one ever be, not these); of the database's errors not the values in them.
 */
export function logOptions({ logLevel }: Settings) {
  return {
    level: logLevel ?? (process.stderr.isTTY ? 'warn' : 'info'),
    stream: process.stderr,
    redact: ['req.headers.authorization', 'req.headers.cookie', 'err.detail', 'err.where'],
  }
}

/** Words for whoever started the service. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
