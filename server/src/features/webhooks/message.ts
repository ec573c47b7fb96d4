import { Webhook as Signer } from 'standardwebhooks'
import type { Event } from '../events/schema.ts'

/** What is sent, before it is signed. */
export interface Message {
  /** The same for every attempt and every replay: by it a receiver knows what it has seen. */
  id: string
  body: string
}

/** A name for the installation where it has no address of its own. */
export const NAMELESS_SOURCE = 'urn:environmental-credit-service'

interface Content {
  id: string
  type: string
  subject: string
  time: string
  data: unknown
}

/** The event as a CloudEvent 1.0 in structured mode; `data` is what GET /events gives. */
export function eventMessage(event: Event, source: string): Message {
  const { id, type, resourceUri, occurredAt } = event
  return message(
    { id, type: type.uri, subject: resourceUri, time: occurredAt, data: event },
    source,
  )
}

/** What is sent to try a webhook; it tells of no event. */
export function testMessage(
  delivery: { id: string; createdAt: Date },
  webhookUri: string,
  source: string,
): Message {
  const time = delivery.createdAt.toISOString()
  const data = { message: 'A test: nothing has happened.' }
  return message(
    { id: delivery.id, type: 'webhooks/test', subject: webhookUri, time, data },
    source,
  )
}

function message({ data, ...attributes }: Content, source: string): Message {
  const datacontenttype = 'application/json'
  const body = { specversion: '1.0', source, ...attributes, datacontenttype, data }
  return { id: attributes.id, body: JSON.stringify(body) }
}

/** The headers of Standard Webhooks, with a signature by each secret. */
export function headersOf({ id, body }: Message, secrets: string[], at: Date) {
  return {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'environmental-credit-service',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((each) => new Signer(each).sign(id, at, body)).join(' '),
  }
}
