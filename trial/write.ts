/** Who calls: a user of the demo market, and for which organization. */
export interface Party {
  name: string
  /** Of the organization; of the user for the operator. */
  id: string
  token: string
}

export interface Answer {
  status: number
  text: string
  body: unknown
  etag: string | null
}

/** A POST with an Idempotency-Key, and what its client was told of it. */
export interface Write {
  key: string
  by: Party
  path: string
  body: object | FormData
  /** The answer that acknowledged it. */
  answer?: Answer
  /** The last refusal, where nothing acknowledged it. */
  refusal?: Answer
  /** Some attempt got no answer, or one that leaves open what has happened. */
  isDoubtful: boolean
}

/** What stands in an answer at this place. */
export { at, listAt, textAt } from '../server/src/demo/member.ts'
