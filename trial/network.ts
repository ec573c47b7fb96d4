import { connect, createServer, type Server, type Socket } from 'node:net'
import type { Choice } from '../server/test/simulation/choice.ts'

type Weather = 'fair' | 'slow' | 'torn'

/**
 * The network between clients and one server. In slow weather bytes come late and in pieces; in torn
 * weather connections are cut or half closed somewhere in a request or an answer.
 */
export class Line {
  readonly #server: Server
  readonly #choice: Choice
  readonly #target: number
  readonly #open = new Set<Socket>()
  weather: Weather = 'fair'
  cuts = 0

  constructor(target: number, choice: Choice) {
    this.#target = target
    this.#choice = choice
    this.#server = createServer({ allowHalfOpen: true }, (client) => this.#join(client))
  }

  async listen(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
  }

  get url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('A server has a port.')
    return `http://127.0.0.1:${address.port}`
  }

  #join(client: Socket) {
    const server = connect({ port: this.#target, host: '127.0.0.1', allowHalfOpen: true })
    const cut = () => {
      client.destroy()
      server.destroy()
    }
    for (const socket of [client, server]) {
      this.#open.add(socket)
      socket.on('close', () => {
        this.#open.delete(socket)
        cut()
      })
      socket.on('error', cut)
      socket.setNoDelay()
    }
    this.#pass(client, server, cut)
    this.#pass(server, client, cut)
  }

  /** Bytes one way. Each piece meets the weather of its moment. */
  #pass(from: Socket, to: Socket, cut: () => void) {
    let last = Promise.resolve()
    from.on('data', (bytes: Buffer) => {
      from.pause()
      last = this.#carry(bytes, to, cut).then(() => {
        from.resume()
      })
    })
    from.on('end', () => void last.then(() => to.end()))
  }

  async #carry(bytes: Buffer, to: Socket, cut: () => void) {
    const { weather } = this
    const choice = this.#choice
    if (weather === 'torn' && choice.chance(0.05)) {
      this.cuts++
      const before = bytes.subarray(0, choice.int(0, bytes.length))
      // Nothing, a part or all of it arrives, and then the connection is gone or its one half is.
      const how = choice.one(['part', 'all', 'half'])
      if (how === 'half') to.end(before)
      else to.write(how === 'all' ? bytes : before, cut)
      return
    }
    const pieces = weather === 'slow' && choice.chance(0.3) ? choice.int(2, 4) : 1
    const size = Math.ceil(bytes.length / pieces)
    for (let at = 0; at < bytes.length; at += size) {
      if (weather === 'slow') await new Promise((done) => setTimeout(done, choice.int(1, 150)))
      if (!to.writable) return
      to.write(bytes.subarray(at, at + size))
    }
  }

  /** All connections, at once. */
  cut() {
    for (const socket of this.#open) socket.destroy()
  }

  async close() {
    this.cut()
    await new Promise((done) => this.#server.close(done))
  }
}
