import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'

const PORT = 3310
const CONNECT_MS = 5_000
/** A large archive takes a while to look through. */
const SILENCE_MS = 120_000
const REPLY_MAX = 4096

/** What a scanner says of a content. */
export type Verdict = { is: 'clean' } | { is: 'infected'; by: string } | { is: 'too-large' }

/** One content on its way through a scanner. All of it throws where the scanner fails. */
export interface Scan {
  write(chunk: Buffer): Promise<void>
  verdict(): Promise<Verdict>
  /** Ends it in any case; what is not asked for is not answered. */
  end(): void
}

export interface Scanner {
  begin(): Promise<Scan>
}

/**
 * The ClamAV daemon at `tcp://host:port` or `unix:/path`, by its command INSTREAM: chunks, each after
 * its length, and an empty one at the end. man clamd(8).
 */
export function clamd(url: string, { silenceMs = SILENCE_MS, connectMs = CONNECT_MS } = {}): Scanner {
  const { protocol, hostname, port, pathname } = new URL(url)
  // In a URL an IPv6 address stands in brackets.
  const host = hostname.replace(/^\[|\]$/g, '')
  const place =
    protocol === 'unix:'
      ? { path: decodeURIComponent(pathname) }
      : { host, port: port === '' ? PORT : Number(port) }

  return {
    async begin() {
      const socket = createConnection(place)
      const reply = replyOf(socket)
      await connected(socket, connectMs)
      socket.setTimeout(silenceMs, () => {
        socket.destroy(new Error(`it says nothing for ${silenceMs / 1000} s`))
      })
      socket.write('zINSTREAM\0')
      return {
        async write(chunk) {
          // An empty one would be the end.
          if (chunk.length === 0) return
          socket.write(lengthOf(chunk.length))
          if (socket.write(chunk)) return
          // A daemon that has heard enough says so and hangs up: the verdict tells.
          await Promise.race([once(socket, 'drain'), reply.catch(() => {})])
        },
        async verdict() {
          socket.write(lengthOf(0))
          return verdictOf(await reply)
        },
        end: () => socket.destroy(),
      }
    },
  }
}

async function connected(socket: Socket, connectMs: number) {
  const late = setTimeout(() => socket.destroy(new Error('it does not answer')), connectMs)
  try {
    await once(socket, 'connect')
  } finally {
    clearTimeout(late)
  }
}

/** All that the daemon says, once it has said it: whatever becomes of the connection then. */
function replyOf(socket: Socket): Promise<string> {
  let text = ''
  const reply = new Promise<string>((done, failed) => {
    socket.on('data', (chunk) => {
      text += String(chunk)
      if (text.includes('\0')) done(text.slice(0, text.indexOf('\0')))
      else if (text.length > REPLY_MAX) socket.destroy(new Error('it is no clamd'))
    })
    socket.on('error', failed)
    socket.on('close', () => failed(new Error('it hangs up without a word')))
  })
  // Whoever waits hears of it; when nobody does any more, it is nobody's matter.
  reply.catch(() => {})
  return reply
}

function verdictOf(reply: string): Verdict {
  if (/^stream: OK$/.test(reply)) return { is: 'clean' }
  const [, by] = /^stream: (.+) FOUND$/.exec(reply) ?? []
  if (by !== undefined) return { is: 'infected', by }
  if (/size limit exceeded/i.test(reply)) return { is: 'too-large' }
  throw new Error(`it says '${reply.slice(0, 100)}'`)
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}
