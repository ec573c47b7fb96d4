import type { Json } from './tables.ts'

/** A value for a jsonb column. A text, since the driver would write an array as a PostgreSQL array. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, member) =>
    typeof member === 'bigint' ? member.toString() : member,
  )
}

/** What a jsonb column holds: the shape that its feature's schema let in, and nothing else did. */
export function fromJson<T>(value: Json): T {
  return value as T
}
