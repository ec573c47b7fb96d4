import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

/** A span as OTLP has it in JSON, its attributes as an object. */
export interface ReceivedSpan {
  name: string
  traceId: string
  spanId: string
  parentSpanId: string | undefined
  /** 2 server, 3 client, 1 internal. */
  kind: number
  /** 2 is an error. */
  status: number
  attributes: Record<string, string | number>
}

interface Json {
  resourceSpans: {
    resource: { attributes: Attribute[] }
    scopeSpans: { spans: (Omit<ReceivedSpan, 'attributes' | 'status'> & Raw)[] }[]
  }[]
}
interface Raw {
  attributes: Attribute[]
  status: { code?: number }
}
interface Attribute {
  key: string
  value: { stringValue?: string; intValue?: number | string }
}

/** What collects traces: a real server that speaks OTLP over HTTP, in JSON. */
export async function otlpReceiver(t: TestContext) {
  const self = {
    endpoint: '',
    spans: [] as ReceivedSpan[],
    resource: {} as Record<string, string | number>,
    /** All that came, as text. */
    text: '',
    headers: {} as IncomingHttpHeaders,
  }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += String(chunk)
    })
    request.on('end', () => {
      const isTraces = request.method === 'POST' && request.url === '/v1/traces'
      if (isTraces) take(body)
      self.headers = request.headers
      response.writeHead(isTraces ? 200 : 404, { 'content-type': 'application/json' }).end('{}')
    })
  })
  const take = (body: string) => {
    self.text += body
    const { resourceSpans }: Json = JSON.parse(body)
    for (const { resource, scopeSpans } of resourceSpans) {
      self.resource = valuesOf(resource.attributes)
      for (const span of scopeSpans.flatMap(({ spans }) => spans)) {
        const { attributes, status } = span
        self.spans.push({
          ...span,
          attributes: valuesOf(attributes),
          status: status.code ?? 0,
        })
      }
    }
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  // It is an address and a port, since it listens on one.
  const { port } = server.address() as AddressInfo
  self.endpoint = `http://127.0.0.1:${port}`
  return self
}

function valuesOf(attributes: Attribute[]): Record<string, string | number> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]),
  )
}
