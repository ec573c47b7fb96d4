import { isStorable } from '../lib/json.ts'
import type { Fault } from '../lib/problem.ts'
import { Problem } from '../lib/problem.ts'
import type { Route } from './route.ts'

/** The parameters of a request, as Fastify reads them; the schema of the route says what they are. */
export type Query = { format?: string } & Record<string, unknown>

/** Throws where the route does not take the parameters, and fills in what it takes by default. */
export function checkQuery(
  route: Route,
  check: ((value: unknown) => Fault[]) | undefined,
  query: Query,
) {
  const texts = Object.entries(query).flat(2)
  if (texts.some((each) => typeof each === 'string' && !isStorable(each))) {
    throw new Problem('invalid-request', 'The query has a NUL character.')
  }
  if (check) refuseFaults(check(query))
  else if (texts.length > 0) throw unknownParameters(route, Object.keys(query))
}

/** Throws where a request does not match its schema: all faults at once. */
export function refuseFaults(faults: Fault[]) {
  if (faults.length === 0) return
  const sentence = faults
    .slice(0, 3)
    .map(({ pointer, message }) => `${pointer || 'The body'} ${message}`)
    .join('; ')
  const more = faults.length > 3 ? `; and ${faults.length - 3} more` : ''
  throw new Problem('invalid-request', `${sentence}${more}.`, { faults })
}

function unknownParameters(route: Route, names: string[]) {
  const faults = names.map((name) => ({
    pointer: `?${name}`,
    message: 'is no known parameter here',
  }))
  return new Problem('invalid-request', `${route.id} takes no parameters.`, { faults })
}
