import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Choice } from '../server/test/simulation/choice.ts'
import { at } from './write.ts'

/** Where webhooks lead. It fails now and then, after it has kept what came. */
export class Receiver {
  readonly #server = createServer((request, response) => {
    this.#take(request, response).catch(() => response.destroy())
  })
  readonly #choice: Choice
  /** The sequences that came for each path, in the order in which they came first; and how often again. */
  readonly came = new Map<string, number[]>()
  again = 0
  isReliable = false

  constructor(choice: Choice) {
    this.#choice = choice
  }

  async listen(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
  }

  get url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('A server has a port.')
    return `http://127.0.0.1:${address.port}`
  }

  async #take(request: IncomingMessage, response: ServerResponse) {
    const event: unknown = JSON.parse(await text(request))
    const sequence = Number(at(event, 'data', 'sequence'))
    const path = request.url ?? ''
    const came = this.came.get(path) ?? []
    this.came.set(path, came)
    if (came.includes(sequence)) this.again++
    else came.push(sequence)
    const isFailing = !this.isReliable && this.#choice.chance(0.002)
    if (isFailing && this.#choice.chance(0.5)) response.destroy()
    else response.writeHead(isFailing ? 500 : 204).end()
  }

  async close() {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }
}
