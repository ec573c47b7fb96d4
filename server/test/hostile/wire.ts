import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { HostileRequest } from './requests.ts'

export interface Answer {
  status: number
  type: string
  text: string
}

/** Longer than any answer takes, on a machine that has much else to do. */
const PATIENCE_MS = 15_000

/**
 * A client on a bare socket that sends what it is told, however wrong: no library of HTTP would let
 * it through. One request at a time; the connection is kept as long as the service keeps it.
 */
export class Wire {
  readonly #port: number
  #socket: Socket | undefined

  constructor(port: number) {
    this.#port = port
  }

  /** Throws where no answer comes in time, or none that is HTTP. */
  async send(request: HostileRequest, token?: string): Promise<Answer> {
    const bytes = bytesOf(request, token)
    const isNew = this.#socket === undefined
    try {
      return await this.#exchange(bytes, request.method)
    } catch (error) {
      this.close()
      // The service may have ended a kept connection just when this was on its way.
      if (isNew || !(error instanceof Cut)) throw error
      return await this.#exchange(bytes, request.method)
    }
  }

  close() {
    this.#socket?.destroy()
    this.#socket = undefined
  }

  async #exchange(bytes: Buffer, method: string): Promise<Answer> {
    const socket = await this.#open()
    return new Promise((resolve, reject) => {
      let received = Buffer.alloc(0)
      const finish = (settle: () => void) => {
        clearTimeout(timer)
        socket.off('data', take).off('close', cut)
        settle()
      }
      const timer = setTimeout(
        () => finish(() => reject(new Error(`no answer in ${PATIENCE_MS} ms: ${received}`))),
        PATIENCE_MS,
      )
      const cut = () =>
        finish(() => reject(received.length > 0 ? new Error(`cut off: ${received}`) : new Cut()))
      const take = (data: Buffer) => {
        received = Buffer.concat([received, data])
        const answer = parse(received, method)
        if (!answer) return
        if (answer.isLast) this.close()
        finish(() => resolve(answer))
      }
      socket.on('data', take).on('close', cut)
      socket.write(bytes)
    })
  }

  async #open(): Promise<Socket> {
    if (this.#socket) return this.#socket
    const socket = connect(this.#port, '127.0.0.1')
    socket.on('error', () => {})
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = undefined
    })
    await once(socket, 'connect')
    this.#socket = socket
    return socket
  }
}

/** The connection ended before a byte of an answer came. */
class Cut extends Error {}

function bytesOf({ method, path, headers, body }: HostileRequest, token: string | undefined) {
  const all = {
    host: 'x',
    ...(token && { authorization: `Bearer ${token}` }),
    ...headers,
    ...((body || method !== 'GET') && { 'content-length': body?.length ?? 0 }),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1')
  return body ? Buffer.concat([head, body]) : head
}

/** The answer that stands at the beginning; undefined while it is not whole. */
function parse(bytes: Buffer, method: string): (Answer & { isLast: boolean }) | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = bytes.toString('latin1', 0, end)
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1])
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? ''
  const more = { status, type: header('content-type'), isLast: /close/i.test(header('connection')) }
  if (method === 'HEAD' || status === 204 || status === 304) return { ...more, text: '' }
  const rest = bytes.subarray(end + 4)
  if (/chunked/i.test(header('transfer-encoding'))) {
    const text = rest.toString()
    return text.endsWith('0\r\n\r\n') ? { ...more, text: text.replaceAll(CHUNK, '') } : undefined
  }
  const length = Number(header('content-length'))
  return rest.length < length ? undefined : { ...more, text: rest.toString('utf8', 0, length) }
}

/** The sizes between the pieces of a body. */
const CHUNK = /(?:^|\r\n)[0-9a-f]+\r\n(?:\r\n$)?/gi
