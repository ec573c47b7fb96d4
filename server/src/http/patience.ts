import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { refuseNoHttp } from './refuse.ts'

/** How long a connection may keep the service waiting, and how many of them there may be. */
export interface Patience {
  /** From the beginning of a connection or a request to the end of its headers. */
  headersMs: number
  /** In each such time a body brings {@link bodyBytes} at least, or its end. */
  bodyMs: number
  bodyBytes: number
  /** Without a byte in either direction: longer than any answer is waited for. */
  idleMs: number
  connectionsMax: number
  /** Of one address; null behind a proxy, from which all of them come. */
  connectionsPerAddressMax: number | null
}

/**
 * 64 KiB in half a minute is a tenth of the slowest mobile network in use; a client that is slower
 * still, over thousands of connections, wants them and not an answer. Readers of events wait for a
 * minute at most.
 */
export const patience: Patience = {
  headersMs: 20_000,
  bodyMs: 30_000,
  bodyBytes: 65_536,
  idleMs: 120_000,
  connectionsMax: 8_000,
  connectionsPerAddressMax: 1_000,
}

/** What Fastify and Node are told of it. */
export function timeoutsOf({ headersMs, idleMs }: Patience) {
  return {
    connectionTimeout: idleMs,
    http: {
      headersTimeout: headersMs,
      connectionsCheckingInterval: Math.ceil(headersMs / 4),
    },
  }
}

/** Turns away connections beyond the limits, before they have cost anything. */
export function limitConnections(server: Server, limits: Patience) {
  const { connectionsMax, connectionsPerAddressMax: most } = limits
  server.maxConnections = connectionsMax
  if (most === null) return
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? ''
    const count = (open.get(address) ?? 0) + 1
    if (count > most) return socket.destroy()
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left > 0) open.set(address, left)
      else open.delete(address)
    })
  })
}

/** Ends the connection whose body does not come on, with a word where there has been none. */
export function hurry(
  message: IncomingMessage,
  response: ServerResponse,
  { bodyMs, bodyBytes }: Pick<Patience, 'bodyMs' | 'bodyBytes'>,
) {
  const { headers, socket } = message
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return
  let before = socket.bytesRead
  const timer = setInterval(() => {
    const came = socket.bytesRead - before
    before = socket.bytesRead
    // What waits to be read waits for us.
    if (came >= bodyBytes || message.readableLength > 0) return
    clearInterval(timer)
    if (response.headersSent) socket.destroy()
    else refuseNoHttp(new Error('The body does not come on.'), socket)
  }, bodyMs)
  timer.unref()
  const stop = () => clearInterval(timer)
  message.once('end', stop).once('close', stop)
}
