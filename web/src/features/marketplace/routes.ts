import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { anySearch } from '../../app/search.ts'
import { shell } from '../../app/shell-route.tsx'

export const marketplaceRoutes = [
  createRoute({
    getParentRoute: () => shell,
    path: '/traders',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./traders-page.tsx'), 'TradersPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/listings',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./listings-page.tsx'), 'ListingsPage'),
  }),
] as const
