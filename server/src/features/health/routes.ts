import { route } from '../../http/route.ts'
import { Problem } from '../../lib/problem.ts'
import { closed, oneOf } from '../../lib/schema.ts'
import { whyNotReady } from './readiness.ts'

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
    summary: 'Whether the service can do its work: its database answers and has its very schema',
    who: 'anyone',
    reply: Health,
    problems: ['unavailable'],
    async handle(ctx) {
      const why = await whyNotReady(ctx)
      if (why !== undefined) throw new Problem('unavailable', why)
      return { body: { status: 'ok' } }
    },
  }),
]
