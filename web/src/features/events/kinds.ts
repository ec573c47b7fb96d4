import type { Texts } from '../../i18n/i18n.ts'

export type Kind = keyof Texts['events']['kind']

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** What a reader looks for, and the types of events that it is; docs/events.md. */
const typesOf: Record<Kind, readonly number[]> = {
  project: [...range(1, 4), ...range(11, 13)],
  claim: [...range(5, 9), ...range(14, 16)],
  issuance: [10, ...range(17, 21), 27],
  credit: [...range(22, 26), ...range(28, 32)],
  listing: [...range(38, 52), ...range(54, 56)],
  trader: [...range(33, 37), 53],
  goal: range(57, 64),
}

/** The kinds in the order in which they are chosen from. */
export const kinds: readonly Kind[] = [
  'project',
  'claim',
  'issuance',
  'credit',
  'listing',
  'trader',
  'goal',
]

/** As the API takes them; undefined for all. */
export const typesOfKind = (kind: Kind | undefined): string[] | undefined =>
  kind && typesOf[kind].map(String)
