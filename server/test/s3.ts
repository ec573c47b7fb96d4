import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { parseS3Url, type S3Place } from '../src/node/files/s3-place.ts'

/** What the SDK is given for credentials; the server knows no others. */
process.env.AWS_ACCESS_KEY_ID = 'S3RVER'
process.env.AWS_SECRET_ACCESS_KEY = 'S3RVER'

export interface S3 {
  endpoint: string
  /** FILES_URL of a prefix of its own. */
  url(prefix: string): string
  place(prefix: string): S3Place
  /** What lies in the bucket, complete or not. */
  files(): string[]
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts a real S3 server with an empty bucket. */
export async function startS3(): Promise<S3> {
  // It encrypts where a list goes on, by a cipher that OpenSSL calls old.
  const args = ['--openssl-legacy-provider', join(import.meta.dirname, 's3-server.ts')]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  const { port, directory }: { port: number; directory: string } = JSON.parse(String(line))
  const endpoint = `http://127.0.0.1:${port}`
  return {
    endpoint,
    url: (prefix) => urlOf(endpoint, prefix),
    place: (prefix) => placeOf(endpoint, prefix),
    files: () =>
      readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name, parentPath }) => join(parentPath, name).slice(directory.length + 1)),
    async [Symbol.asyncDispose]() {
      child.stdin.end()
      await once(child, 'exit')
    },
  }
}

const urlOf = (endpoint: string, prefix: string) =>
  `s3://files/${prefix}?region=eu-north-1&endpoint=${encodeURIComponent(endpoint)}`

export function placeOf(endpoint: string, prefix: string): S3Place {
  const place = parseS3Url(urlOf(endpoint, prefix))
  if (!place) throw new Error('broken promise: the tests know how such a URL is written')
  return place
}

/** Does something of its own with a request, or lets it through (false). */
type Whim = (request: IncomingMessage, response: ServerResponse) => boolean

/** A way to the server that has whims: `whim` may be changed at any time. */
export async function badRoad(endpoint: string) {
  const road = { endpoint: '', whim: (() => false) as Whim, close: async () => {} }
  const server = createServer((incoming, response) => {
    if (road.whim(incoming, response)) return
    passOn(endpoint, incoming, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no address')
  road.endpoint = `http://127.0.0.1:${address.port}`
  road.close = async () => {
    server.closeAllConnections()
    server.close()
  }
  return road
}

/** Passes a request on; `change` may look at what comes back. */
export function passOn(
  endpoint: string,
  incoming: IncomingMessage,
  response: ServerResponse,
  change: (answer: IncomingMessage) => void = (answer) => answer.pipe(response),
) {
  const { method, headers, url } = incoming
  const outgoing = request(`${endpoint}${url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    change(answer)
  })
  outgoing.on('error', () => response.destroy())
  response.on('close', () => outgoing.destroy())
  incoming.pipe(outgoing)
}
