import { assert } from '../lib/assert.ts'
import type { Caller } from './caller.ts'
import type { MemberName } from './sign-ins.ts'

/** Somebody who takes part in the demo market, by the API like everybody else. */
export interface Member {
  /** Of the organization. */
  id: string
  get(path: string): Promise<unknown>
  post(path: string, body: object | FormData): Promise<unknown>
  patch(path: string, body: object): Promise<unknown>
}

export type Market = Record<MemberName, Member>

export function memberOf(caller: Caller, token: string, id: string): Member {
  const call = async (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object | FormData) => {
    const answer = await caller({ method, path, token, ...(body && { body }) })
    const said = JSON.stringify(answer.body)
    assert(answer.status < 300, `the demo keeps the rules: ${method} ${path} ${said}`)
    return answer.body
  }
  return {
    id,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
  }
}

/** What stands in an answer at this place. */
export function at(answer: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    answer,
  )
}

export function textAt(answer: unknown, ...path: (string | number)[]): string {
  const text = at(answer, ...path)
  assert(typeof text === 'string', `the answer has a text at ${path.join('.')}`)
  return text
}

export function listAt(answer: unknown, ...path: (string | number)[]): unknown[] {
  const list = at(answer, ...path)
  assert(Array.isArray(list), `the answer has a list at ${path.join('.')}`)
  return list
}

/** Asks for a decision; the id of the proposal. */
export async function propose(
  member: Member,
  type: string,
  resourceUri: string,
  more: object = {},
) {
  return textAt(await member.post('/proposals', { type, resourceUri, ...more }), 'id')
}

export function act(member: Member, proposalId: string, action: string, more: object = {}) {
  return member.post(`/proposals/${proposalId}/action`, { action, ...more })
}
