import {
  context,
  DiagLogLevel,
  defaultTextMapSetter,
  diag,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import { traceRequests } from './requests.ts'
import { traceStatement } from './statements.ts'
import type { Step, Traced, Tracing } from './traced.ts'

const NAME = 'environmental-credit-service'
/** A collector that is away must not hold up the end of the service. */
const LAST_WORDS_MS = 1_000
const WARN_EVERY_MS = 60_000

/**
 * Sends spans by OTLP over HTTP to `endpoint`: a `share` of the traces that begin here, and of those
 * of callers what they have chosen themselves. The SDK's other variables, as OTEL_SERVICE_NAME,
 * OTEL_RESOURCE_ATTRIBUTES and OTEL_EXPORTER_OTLP_HEADERS, count as well.
 */
export function startTracing(endpoint: string, share: number): Tracing {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` })
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': NAME }))
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  })
  const tracer = provider.getTracer(NAME)

  return {
    traced: tracedBy(tracer),
    onStatement: (event) => traceStatement(tracer, event),
    traceRequests: (app) => traceRequests(app, tracer),
    warnTo,
    async stop() {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((done) => {
        timer = setTimeout(done, LAST_WORDS_MS)
      })
      await Promise.race([provider.shutdown().catch(() => undefined), late])
      clearTimeout(timer)
    },
  }
}

function tracedBy(tracer: Tracer): Traced {
  const propagator = new W3CTraceContextPropagator()
  return async (step: Step, work) => {
    const kind = step.kind === 'client' ? SpanKind.CLIENT : SpanKind.INTERNAL
    const span = tracer.startSpan(step.name, { kind, attributes: step.attributes ?? {} })
    const inner = trace.setSpan(context.active(), span)
    const headers: Record<string, string> = {}
    propagator.inject(inner, headers, defaultTextMapSetter)
    const fail = () => void span.setStatus({ code: SpanStatusCode.ERROR })
    try {
      const note = (attributes: Step['attributes'] = {}) => void span.setAttributes(attributes)
      return await context.with(inner, () => work({ headers, note, fail }))
    } catch (error) {
      fail()
      throw error
    } finally {
      span.end()
    }
  }
}

/** A collector that is away is told of once a minute, not with each batch. */
function warnTo(warn: (message: string) => void) {
  let warnedAt = Number.NEGATIVE_INFINITY
  const tell = (message: string) => {
    if (performance.now() - warnedAt < WARN_EVERY_MS) return
    warnedAt = performance.now()
    warn(`Traces are not sent: ${message}`)
  }
  const quiet = () => {}
  const logger = { error: tell, warn: tell, info: quiet, debug: quiet, verbose: quiet }
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true })
}
