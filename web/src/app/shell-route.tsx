import { createRoute, redirect } from '@tanstack/react-router'
import { queries } from '../data/queries.ts'
import { meQuery } from '../data/session.ts'
import { Failed } from './failed.tsx'
import { NotFound } from './not-found.tsx'
import { root } from './root-route.tsx'
import { Shell } from './shell.tsx'

/** The frame around every page of somebody who is signed in; all others are sent to sign in first. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const me = await queries.ensureQueryData(meQuery)
    if (!me) throw redirect({ to: '/sign-in', search: { next: location.href } })
  },
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Failed,
})
