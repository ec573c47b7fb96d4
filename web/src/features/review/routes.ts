import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { anySearch } from '../../app/search.ts'
import { shell } from '../../app/shell-route.tsx'

export const reviewRoutes = [
  createRoute({
    getParentRoute: () => shell,
    path: '/proposals',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./proposals-page.tsx'), 'ProposalsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/retirements',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./proposals-page.tsx'), 'RetirementsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/listing-requests',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./proposals-page.tsx'), 'ListingRequestsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/proposals/$proposalId',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./review-page.tsx'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/proposals/$proposalId/mint',
    component: lazyRouteComponent(() => import('./mint/mint-page.tsx'), 'MintPage'),
  }),
] as const
