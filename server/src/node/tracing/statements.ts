import {
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { LogEvent } from 'kysely'
import { sqlState } from '../../db/transaction.ts'

/** A statement is known by its beginning; a list's can have thousands of placeholders. */
const TEXT_MAX = 2_000

/**
 * A span for each statement of a request or of other traced work, none for what looks around in the
 * background. The text has placeholders where the values are, and of an error only its code is told:
 * its words may hold values.
 */
export function traceStatement(tracer: Tracer, event: LogEvent): void {
  if (trace.getSpan(context.active()) === undefined) return
  const endTime = Date.now()
  const span = tracer.startSpan(nameOf(event.query.sql), {
    kind: SpanKind.CLIENT,
    startTime: endTime - event.queryDurationMillis,
    attributes: {
      'db.system.name': 'postgresql',
      'db.operation.name': operationOf(event.query.sql),
      'db.query.text': event.query.sql.slice(0, TEXT_MAX),
    },
  })
  if (event.level === 'error') tellError(span, event.error)
  span.end(endTime)
}

function tellError(span: Span, error: unknown) {
  const code = sqlState(error)
  span.setAttribute('error.type', code ?? 'unknown')
  if (code !== undefined) span.setAttribute('db.response.status_code', code)
  span.setStatus({ code: SpanStatusCode.ERROR })
}

/** `SELECT credits`: what is done, and to which table first. Few names, whatever the statement. */
export function nameOf(text: string): string {
  const [, table] = /\b(?:from|into|update|table)\s+"?([a-z_]+)/i.exec(text) ?? []
  return [operationOf(text), table].filter(Boolean).join(' ')
}

function operationOf(text: string): string {
  return /^\s*\(*\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'STATEMENT'
}
