import type { Reply } from '../world.ts'
import type { Choice } from './choice.ts'
import type { Model, Party, Thing } from './model.ts'

/**
 * Something that speaks against an operation: the status it would have, the code if it is fixed, and
 * else why.
 */
export type Against = readonly [status: number, code?: string | undefined, why?: string]

/** A rule that is broken or not. */
export type Broken = readonly [isBroken: boolean, status: number, code?: string, why?: string]

export const broken = (...rules: readonly Broken[]): Against[] =>
  rules.flatMap(([isBroken, ...refusal]): Against[] => (isBroken ? [refusal] : []))

/** rulings.md 30, of those that can happen to who is signed in. */
const order = [404, 403, 400, 428, 412, 409, 422]

/** What is answered to all that speaks against: the first in order, with one of its codes. */
export function refusalOf(against: readonly Against[]) {
  const status = order.find((each) => against.some(([said]) => said === each))
  if (status === undefined) return undefined
  const codes = against.filter(([said]) => said === status).map(([, code]) => code)
  return { status, codes: [...new Set(codes)] }
}

/** What a client may say in If-Match: what it reads now, what it read before a change, or nothing. */
export type IfMatch = 'fresh' | 'stale' | 'any' | 'none'

export interface Operation {
  by: Party
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  body?: object
  ifMatch?: IfMatch
  key?: string
  /** What it is about: whatever is answered, these are compared afterwards. */
  about: Thing[]
  against: Against[]
  /** Does to the model what the service has done, and says what else to compare. */
  apply(answer: Reply['body']): Thing[] | Promise<Thing[]>
}

/** One kind of operation: how one is made up. `undefined` where there is nothing to do it on. */
export interface Kind {
  name: string
  weight: number
  /** How much a refusal matters that fails to come; 1 unless given. */
  risk?: number
  /** The kind that makes it possible, if it is not. */
  needs?: string | undefined
  /** Whether there is enough of what it would make. */
  isEnough?: ((model: Model) => boolean) | undefined
  choose(model: Model, choice: Choice): Operation | undefined
}

export function ifMatchOf(choice: Choice, { staleEtag }: Thing, usual: IfMatch): IfMatch {
  if (choice.errs()) return staleEtag ? 'stale' : 'none'
  return choice.chance(0.3) ? 'fresh' : usual
}

/** The newest ones, so that a long run stays with what still lives. */
export const recent = <T>(list: readonly T[], count = 60) => list.slice(-count)

/** One of those that something speaks against, each reason being as likely as any other. */
export function oneRefused<T>(
  choice: Choice,
  things: readonly T[],
  againstOf: (thing: T) => readonly Against[],
): T | undefined {
  const byReason = Map.groupBy(things, (thing) => againstOf(thing).map(String).sort().join())
  byReason.delete('')
  return choice.one(choice.one([...byReason.values()]) ?? [])
}
