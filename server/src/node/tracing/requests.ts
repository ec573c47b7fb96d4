import {
  type Context,
  context,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const propagator = new W3CTraceContextPropagator()
const ofHeaders = {
  keys: (headers: FastifyRequest['headers']) => Object.keys(headers),
  get: (headers: FastifyRequest['headers'], name: string) => headers[name],
}

/**
 * A span for each request, in the trace that the caller is in. It is called by its route, and has
 * neither path nor query nor address: ids, filters and people are nobody's who looks at traces.
 */
export function traceRequests(app: FastifyInstance, tracer: Tracer): void {
  const contexts = new WeakMap<FastifyRequest, Context>()

  app.addHook('onRequest', (request, reply, done) => {
    const { raw } = reply
    const { method, headers, protocol, routeOptions } = request
    const route = templateOf(routeOptions.url)
    const outer = propagator.extract(context.active(), headers, ofHeaders)
    const span = tracer.startSpan(
      route === undefined ? method : `${method} ${route}`,
      {
        kind: SpanKind.SERVER,
        attributes: {
          'http.request.method': method,
          'url.scheme': protocol,
          'ecs.request_id': request.id,
          ...(route !== undefined && { 'http.route': route }),
          ...operationOf(request),
        },
      },
      outer,
    )
    // After the last byte, or when the caller has gone: a response is closed in any case.
    raw.once('close', () => {
      if (raw.writableFinished) span.setAttribute('http.response.status_code', raw.statusCode)
      else span.setAttribute('error.type', 'aborted')
      if (raw.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    })
    // The log line of a request that came with a trace of its own has its id already.
    const { traceId } = span.spanContext()
    if (trace.getSpan(outer) === undefined) {
      request.log = request.log.child({ traceId })
      reply.log = request.log
    }
    const inner = trace.setSpan(outer, span)
    contexts.set(request, inner)
    context.with(inner, done)
  })
  // The body came by events of the socket, which know of no request.
  app.addHook('preValidation', (request, _reply, done) => {
    context.with(contexts.get(request) ?? context.active(), done)
  })
}

/** The route as the document writes it; none for what the page's addresses are. */
function templateOf(url: string | undefined): string | undefined {
  if (url === undefined || url.includes('*')) return undefined
  return url
    .replaceAll('::', '\0')
    .replaceAll(/:(\w+)(\([^)]*\))?/g, '{$1}')
    .replaceAll('\0', ':')
}

function operationOf({ routeOptions: { config } }: FastifyRequest) {
  if (!('operation' in config) || typeof config.operation !== 'string') return {}
  return { 'ecs.operation': config.operation }
}
