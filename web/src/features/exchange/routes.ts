import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { anySearch } from '../../app/search.ts'
import { shell } from '../../app/shell-route.tsx'
import { withLaterTexts } from '../../i18n/i18n.ts'

export const exchangeRoutes = [
  createRoute({
    getParentRoute: () => shell,
    path: '/imports',
    validateSearch: anySearch,
    component: lazyRouteComponent(
      withLaterTexts(() => import('./imports/imports-page.tsx')),
      'ImportsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/imports/$importId',
    validateSearch: anySearch,
    component: lazyRouteComponent(
      withLaterTexts(() => import('./imports/import-page.tsx')),
      'ImportPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/reconciliations',
    validateSearch: anySearch,
    component: lazyRouteComponent(
      withLaterTexts(() => import('./reconciliations/reconciliations-page.tsx')),
      'ReconciliationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/reconciliations/$reconciliationId',
    validateSearch: anySearch,
    component: lazyRouteComponent(
      withLaterTexts(() => import('./reconciliations/reconciliation-page.tsx')),
      'ReconciliationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/reconciliations/$reconciliationId/items/$itemId',
    component: lazyRouteComponent(
      withLaterTexts(() => import('./reconciliations/item-page.tsx')),
      'ItemPage',
    ),
  }),
] as const
