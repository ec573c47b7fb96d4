import type { FastifyInstance } from 'fastify'
import audit from './features/audit/routes.ts'
import claims from './features/claims/routes.ts'
import credits from './features/credits/routes.ts'
import ecoProjects from './features/ecoprojects/routes.ts'
import esgs from './features/esgs/routes.ts'
import events from './features/events/routes.ts'
import exports from './features/exports/routes.ts'
import figures from './features/figures/routes.ts'
import files from './features/files/routes.ts'
import health from './features/health/routes.ts'
import imports from './features/imports/routes.ts'
import marketplaces from './features/marketplaces/routes.ts'
import organizations from './features/organizations/routes.ts'
import { signIn } from './features/organizations/sign-in.ts'
import { enterPage } from './features/organizations/sign-on/enter.ts'
import overlaps from './features/overlaps/routes.ts'
import plans from './features/plans/routes.ts'
import processedClaims from './features/processedclaims/routes.ts'
import proposals from './features/proposals/routes.ts'
import provenance from './features/provenance/routes.ts'
import publicRegistry from './features/publicregistry/routes.ts'
import reconciliations from './features/reconciliations/routes.ts'
import transparencyLog from './features/transparencylog/routes.ts'
import webhooks from './features/webhooks/routes.ts'
import type { Deps } from './http/deps.ts'
import { serveDocument } from './http/document.ts'
import type { Route } from './http/route.ts'
import { serve } from './http/serve.ts'
import { serveSignOn } from './http/sign-on.ts'
import { serveLogFiles } from './log-files.ts'
import { servePublicPages } from './public-pages.ts'

/** Every route of the service, in the order of the document. */
export const routes: readonly Route[] = [
  ...organizations,
  ...audit,
  ...files,
  ...ecoProjects,
  ...claims,
  ...processedClaims,
  ...proposals,
  ...overlaps,
  ...marketplaces,
  // Before the credits: /credits/matches is none of them.
  ...esgs,
  ...credits,
  ...plans,
  ...events,
  ...webhooks,
  ...figures,
  ...provenance,
  ...imports,
  ...reconciliations,
  ...transparencyLog,
  ...exports,
  ...publicRegistry,
  ...health,
]

/** The whole service, given a database and a place for files. It does not listen yet. */
export async function createApp(deps: Omit<Deps, 'signIn'>): Promise<FastifyInstance> {
  const app = await serve(routes, { ...deps, signIn })
  serveSignOn(app, { ...deps, signIn }, enterPage)
  await serveDocument(app, routes)
  serveLogFiles(app, deps.db)
  await servePublicPages(app, deps)
  return app
}
