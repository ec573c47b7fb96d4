import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { anySearch } from '../../app/search.ts'
import { shell } from '../../app/shell-route.tsx'

const getParentRoute = () => shell
const project = '/projects/$ecoProjectId'
const mbp = `${project}/mbps/$mbpId` as const
const claim = `${mbp}/claims/$mbpClaimId` as const

export const projectRoutes = [
  createRoute({
    getParentRoute,
    path: '/projects',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./projects-page.tsx'), 'ProjectsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projects/new',
    component: lazyRouteComponent(() => import('./wizard/new-project-page.tsx'), 'NewProjectPage'),
  }),
  createRoute({
    getParentRoute,
    path: project,
    component: lazyRouteComponent(() => import('./project/project-page.tsx'), 'ProjectPage'),
  }),
  createRoute({
    getParentRoute,
    path: `${project}/edit`,
    component: lazyRouteComponent(
      () => import('./project/edit-project-page.tsx'),
      'EditProjectPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: `${project}/mbps/new`,
    component: lazyRouteComponent(() => import('./mbp/new-mbp-page.tsx'), 'NewMbpPage'),
  }),
  createRoute({
    getParentRoute,
    path: mbp,
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./mbp/mbp-page.tsx'), 'MbpPage'),
  }),
  createRoute({
    getParentRoute,
    path: `${mbp}/edit`,
    component: lazyRouteComponent(() => import('./mbp/edit-mbp-page.tsx'), 'EditMbpPage'),
  }),
  createRoute({
    getParentRoute,
    path: `${mbp}/claims/new`,
    component: lazyRouteComponent(() => import('./claim/new-claim-page.tsx'), 'NewClaimPage'),
  }),
  createRoute({
    getParentRoute,
    path: claim,
    component: lazyRouteComponent(() => import('./claim/claim-page.tsx'), 'ClaimPage'),
  }),
  createRoute({
    getParentRoute,
    path: `${claim}/edit`,
    component: lazyRouteComponent(() => import('./claim/edit-claim-page.tsx'), 'EditClaimPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/files',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./files/files-page.tsx'), 'FilesPage'),
  }),
] as const
