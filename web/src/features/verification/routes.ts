import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { anySearch } from '../../app/search.ts'
import { shell } from '../../app/shell-route.tsx'

export const verificationRoutes = [
  createRoute({
    getParentRoute: () => shell,
    path: '/processed-claims',
    validateSearch: anySearch,
    component: lazyRouteComponent(
      () => import('./processed-claims-page.tsx'),
      'ProcessedClaimsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/processed-claims/$processedClaimId',
    component: lazyRouteComponent(() => import('./workbench-page.tsx'), 'WorkbenchPage'),
  }),
] as const
