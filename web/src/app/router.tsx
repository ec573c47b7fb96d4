import { createRouter } from '@tanstack/react-router'
import { creditRoutes } from '../features/credits/routes.ts'
import { eventRoutes } from '../features/events/routes.ts'
import { exchangeRoutes } from '../features/exchange/routes.ts'
import { goalRoutes } from '../features/goals/routes.ts'
import { homeRoutes } from '../features/home/routes.ts'
import { managementRoutes } from '../features/management/routes.ts'
import { marketRoutes } from '../features/market/routes.ts'
import { marketplaceRoutes } from '../features/marketplace/routes.ts'
import { projectRoutes } from '../features/projects/routes.ts'
import { proofRoutes } from '../features/proof/routes.ts'
import { reviewRoutes } from '../features/review/routes.ts'
import { sessionRoutes } from '../features/session/routes.ts'
import { verificationRoutes } from '../features/verification/routes.ts'
import { root } from './root-route.tsx'
import { parseSearch, stringifySearch } from './search.ts'
import { shell } from './shell-route.tsx'

const tree = root.addChildren([
  ...sessionRoutes,
  ...proofRoutes,
  shell.addChildren([
    ...homeRoutes,
    ...projectRoutes,
    ...reviewRoutes,
    ...verificationRoutes,
    ...creditRoutes,
    ...marketRoutes,
    ...marketplaceRoutes,
    ...goalRoutes,
    ...eventRoutes,
    ...exchangeRoutes,
    ...managementRoutes,
  ]),
])

export const router = createRouter({
  routeTree: tree,
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
