import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { anySearch } from '../../app/search.ts'
import { shell } from '../../app/shell-route.tsx'
import { withLaterTexts } from '../../i18n/i18n.ts'

export const managementRoutes = [
  createRoute({
    getParentRoute: () => shell,
    path: '/organization',
    component: lazyRouteComponent(() => import('./organization-page.tsx'), 'OrganizationPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/organization/users',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./users/users-page.tsx'), 'UsersPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/organization/api-keys',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./api-keys/api-keys-page.tsx'), 'ApiKeysPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/organization/audit',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/organization/webhooks',
    validateSearch: anySearch,
    component: lazyRouteComponent(
      withLaterTexts(() => import('./webhooks/webhooks-page.tsx')),
      'WebhooksPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/organization/webhooks/$webhookId',
    validateSearch: anySearch,
    component: lazyRouteComponent(
      withLaterTexts(() => import('./webhooks/webhook-page.tsx')),
      'WebhookPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/account',
    component: lazyRouteComponent(() => import('./account/account-page.tsx'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/operator/organizations',
    validateSearch: anySearch,
    component: lazyRouteComponent(
      () => import('./operator/organizations-page.tsx'),
      'OrganizationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/operator/organizations/$organizationId',
    validateSearch: anySearch,
    component: lazyRouteComponent(
      () => import('./operator/one-organization-page.tsx'),
      'OneOrganizationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/operator/audit',
    validateSearch: anySearch,
    component: lazyRouteComponent(
      () => import('./operator/operator-audit-page.tsx'),
      'OperatorAuditPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/operator/health',
    component: lazyRouteComponent(() => import('./operator/health-page.tsx'), 'HealthPage'),
  }),
] as const
