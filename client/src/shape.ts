import type { operations } from './operations.ts'
import type { components, operations as Shapes } from './types.ts'

/** The shapes of the API by name: `Schemas['Credit']`. Quantities are mtCO2e. */
export type Schemas = components['schemas']
export type OperationName = keyof typeof operations & keyof Shapes

type Shape<Name extends OperationName> = Shapes[Name]
type Parameters<Name extends OperationName> = Shape<Name>['parameters']
/** The version that a change is meant for: an asset as it was read, its ETag, or '*'. */
export type Version = object | string
/** One condition for both: as two they multiply to more types than the compiler takes. */
type PathPart<T> = T extends { path: infer Path; header: { 'If-Match': string } }
  ? { path: Path; ifMatch: Version }
  : T extends { path: infer Path }
    ? { path: Path; ifMatch?: Version | undefined }
    : { path?: undefined; ifMatch?: undefined }
type QueryPart<T> = T extends { query: infer Query }
  ? { query: Query }
  : T extends { query?: infer Query }
    ? { query?: Query | undefined }
    : { query?: undefined }
type BodyPart<T> = T extends { requestBody: { content: { 'application/json': infer Body } } }
  ? { body: Body | FormData }
  : { body?: undefined }
type Answers<T> = T extends { responses: infer Responses } ? Responses : never
type JsonOf<T> = T extends { content: { 'application/octet-stream': unknown } }
  ? // A file's content, or what is known of it.
    Blob | Schemas['File']
  : T extends { content: { 'application/json': infer Body } }
    ? Body
    : undefined
type Answer<R> = R extends { 200: infer Ok }
  ? JsonOf<Ok>
  : R extends { 201: infer Made }
    ? JsonOf<Made>
    : undefined

export interface Extras {
  /** Made for every POST that takes one unless given; the same key again gets the first answer. */
  idempotencyKey?: string
  /** The organization to act for, where the user belongs to several. */
  organizationId?: string
  signal?: AbortSignal
}

/** What an operation takes: its parameters and body, and what every request may carry. */
export type InputOf<Name extends OperationName> = PathPart<Parameters<Name>> &
  QueryPart<Parameters<Name>> &
  BodyPart<Shape<Name>> &
  Extras
/** What it answers where it was done. */
export type ReplyOf<Name extends OperationName> = Answer<Answers<Shape<Name>>>
