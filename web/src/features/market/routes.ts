import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { anySearch } from '../../app/search.ts'
import { shell } from '../../app/shell-route.tsx'

export const marketRoutes = [
  createRoute({
    getParentRoute: () => shell,
    path: '/market',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./market-page.tsx'), 'MarketPage'),
  }),
] as const
