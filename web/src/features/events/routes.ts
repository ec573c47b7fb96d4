import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { anySearch } from '../../app/search.ts'
import { shell } from '../../app/shell-route.tsx'

export const eventRoutes = [
  createRoute({
    getParentRoute: () => shell,
    path: '/events',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./events-page.tsx'), 'EventsPage'),
  }),
] as const
