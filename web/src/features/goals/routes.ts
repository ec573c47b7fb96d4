import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { anySearch } from '../../app/search.ts'
import { shell } from '../../app/shell-route.tsx'

export const goalRoutes = [
  createRoute({
    getParentRoute: () => shell,
    path: '/goals',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./scorecards-page.tsx'), 'ScorecardsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/goals/$esgScorecardId',
    component: lazyRouteComponent(() => import('./scorecard-page.tsx'), 'ScorecardPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/goals/$esgScorecardId/milestones/$esgMilestoneId',
    component: lazyRouteComponent(() => import('./milestone-page.tsx'), 'MilestonePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/goals/$esgScorecardId/milestones/$esgMilestoneId/periods/$esgReportingPeriodId',
    validateSearch: anySearch,
    component: lazyRouteComponent(() => import('./period-page.tsx'), 'PeriodPage'),
  }),
] as const
