import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { anySearch } from '../../app/search.ts'
import { shell } from '../../app/shell-route.tsx'

export const creditRoutes = [
  createRoute({
    getParentRoute: () => shell,
    path: '/credits',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./credits-page.tsx'), 'CreditsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/issued',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./issued-page.tsx'), 'IssuedPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/portfolio',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./portfolio-page.tsx'), 'PortfolioPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/credits/$creditId',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./credit-page.tsx'), 'CreditPage'),
  }),
] as const
