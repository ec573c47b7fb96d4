import { acting } from '../../access.ts'
import { route } from '../../http/route.ts'
import { Installation, installationOf } from './installation.ts'
import { Figures } from './schema.ts'
import { figuresOf } from './view.ts'

export default [
  route({
    id: 'figuresGet',
    tag: 'Figures',
    method: 'GET',
    path: '/figures',
    summary: 'What waits for your organization and what it has, in figures',
    description:
      'Counts and exact sums of the moment, for a home page or a report. What an organization has nothing of is 0 or an empty list.',
    who: 'member',
    reply: Figures,
    problems: [],
    handle: async ({ tx, actor, now }) => ({ body: await figuresOf(tx, acting(actor).id, now) }),
  }),

  route({
    id: 'installationGet',
    tag: 'Figures',
    method: 'GET',
    path: '/installation',
    summary: 'How much there is in the installation, and its database, for the operator',
    who: 'operator',
    reply: Installation,
    problems: [],
    handle: async ({ tx }) => ({ body: await installationOf(tx) }),
  }),
]
