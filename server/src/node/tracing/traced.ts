import type { FastifyInstance } from 'fastify'
import type { LogConfig } from 'kysely'

export type Attributes = Record<string, string | number | boolean>

/** A piece of work that is worth a span, and whether it reaches out to another service. */
export interface Step {
  name: string
  kind?: 'client'
  attributes?: Attributes
}

/** What the work may tell of itself, and the headers by which another service goes on with the trace. */
export interface Span {
  headers: Record<string, string>
  note(attributes: Attributes): void
  /** It came to a bad end, without an error that is thrown. */
  fail(): void
}

/** Does the work, within a span where traces are wanted. */
export type Traced = <T>(step: Step, work: (span: Span) => Promise<T>) => Promise<T>

const noSpan: Span = { headers: {}, note() {}, fail() {} }
export const untraced: Traced = (_step, work) => work(noSpan)

export interface Tracing {
  traced: Traced
  /** What Kysely tells of its statements. */
  onStatement: LogConfig | undefined
  traceRequests(app: FastifyInstance): void
  /** Where problems of the tracing itself are told. */
  warnTo(warn: (message: string) => void): void
  /** Sends what is still to be sent, for a moment. */
  stop(): Promise<void>
}

/** Nothing of the code that traces is read. */
export const noTracing: Tracing = {
  traced: untraced,
  onStatement: undefined,
  traceRequests() {},
  warnTo() {},
  async stop() {},
}
