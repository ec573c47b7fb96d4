import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'

const PORT = 3310
const CONNECT_MS = 5_000
/** A large archive takes a while to look through: the daemon gives itself two minutes. */
const SILENCE_MS = 150_000
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
export function clamd(
  url: string,
  { silenceMs = SILENCE_MS, connectMs = CONNECT_MS } = {},
): Scanner {
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
      let isOver = false
      reply.then(over, over)
      await inTime(once(socket, 'connect'), connectMs)
      socket.write('zINSTREAM\0')
      return {
        async write(chunk) {
          // It hung up: because it has failed, or it has heard enough, which the verdict tells.
          if (isOver) await reply
          // An empty chunk would be the end.
          if (isOver || chunk.length === 0) return
          socket.write(lengthOf(chunk.length))
          if (!socket.write(chunk)) await inTime(drained(), silenceMs)
        },
        async verdict() {
          if (!isOver) socket.write(lengthOf(0))
          return verdictOf(await inTime(reply, silenceMs))
        },
        end: () => socket.destroy(),
      }

      function over() {
        isOver = true
      }
      async function drained() {
        const waiting = new AbortController()
        const drain = once(socket, 'drain', { signal: waiting.signal })
        await Promise.race([drain, reply]).finally(() => waiting.abort())
      }
      /** Only what it lets others wait for counts, not how slowly its sender sends. */
      async function inTime<T>(step: Promise<T>, ms: number): Promise<T> {
        const tooLate = () => socket.destroy(new Error(`it says nothing for ${ms / 1000} s`))
        const late = setTimeout(tooLate, ms)
        return step.finally(() => clearTimeout(late))
      }
    },
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
