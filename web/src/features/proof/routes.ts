import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../../app/root-route.tsx'
import { anySearch } from '../../app/search.ts'

/** For anybody, signed in or not: what is proved here needs nobody's word. */
export const proofRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/verify',
    component: lazyRouteComponent(() => import('./verify-page.tsx'), 'VerifyPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/supply',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./supply-page.tsx'), 'SupplyPage'),
  }),
] as const
