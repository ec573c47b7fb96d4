import { route } from '../../http/route.ts'
import { Problem } from '../../lib/problem.ts'
import { closed, oneOf } from '../../lib/schema.ts'

const tag = 'Health'
const Health = closed({ status: oneOf(['ok']) }, { $id: 'Health' })

export default [
  route({
    id: 'healthLive',
    tag,
    method: 'GET',
    path: '/health/live',
    summary: 'Whether the process runs',
    who: 'anyone',
    reply: Health,
    problems: [],
    handle: async () => ({ body: { status: 'ok' } }),
  }),

  route({
    id: 'healthReady',
    tag,
    method: 'GET',
    path: '/health/ready',
    summary: 'Whether the service can do its work: its database answers and is migrated',
    who: 'anyone',
    reply: Health,
    problems: ['unavailable'],
    async handle({ tx }) {
      try {
        await tx.selectFrom('eventSequencer').select('lastSequence').executeTakeFirstOrThrow()
      } catch {
        // Whatever the reason is: the answer is that it is not ready.
        throw new Problem('unavailable')
      }
      return { body: { status: 'ok' } }
    },
  }),
]
