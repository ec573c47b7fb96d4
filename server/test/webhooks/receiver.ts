import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

export interface Received {
  headers: IncomingHttpHeaders
  body: string
  /** The `data` of the CloudEvent, and its sequence in the feed. */
  // Tests read what arrives as a receiver without types does.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  event: any
  sequence: number
}

export interface Receiver {
  url: string
  /** All that came in, whatever was answered. */
  received: Received[]
  /** The sequences of what was answered with 2xx, in order. */
  accepted: number[]
  /** How it answers from now on. */
  answers: (response: ServerResponse, what: Received) => void
}

export const status = (code: number, headers: Record<string, string> = {}) => {
  return (response: ServerResponse) => void response.writeHead(code, headers).end('thanks')
}
/** Takes the request and never says a word. */
export const hang = () => {}
export const hangUp = (response: ServerResponse) => void response.socket?.destroy()

/** A real HTTP server that stands for a customer's. */
export async function receiver(t: TestContext, host = '127.0.0.1'): Promise<Receiver> {
  const self: Receiver = { url: '', received: [], accepted: [], answers: status(204) }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => {})
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const event = body === '' ? undefined : JSON.parse(body)
      const sequence = event?.data?.sequence
      const what = { headers: request.headers, body, event, sequence }
      self.received.push(what)
      response.on('finish', () => {
        if (response.statusCode < 300) self.accepted.push(sequence)
      })
      self.answers(response, what)
    })
  })
  await new Promise<void>((done) => server.listen(0, host, done))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  // It is an address and a port, since it listens on one.
  const { port } = server.address() as AddressInfo
  self.url = `http://${host}:${port}/hook?key=a`
  return self
}
