import type { Settings } from '../settings.ts'
import { noTracing, type Tracing } from './traced.ts'

/** The code that traces is large, and read where somebody wants traces. */
export async function tracingOf({
  otelExporterOtlpEndpoint: endpoint,
  otelTracesSamplerArg: share,
}: Settings): Promise<Tracing> {
  if (endpoint === undefined) return noTracing
  const { startTracing } = await import('./tracing.ts')
  return startTracing(endpoint, share)
}
