import { createRootRoute, Outlet } from '@tanstack/react-router'
import { Failed } from './failed.tsx'
import { NotFound } from './not-found.tsx'

export const root = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <main>
      <NotFound />
    </main>
  ),
  errorComponent: Failed,
})
