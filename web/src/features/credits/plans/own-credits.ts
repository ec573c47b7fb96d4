import { useQueries } from '@tanstack/react-query'
import { ask, useAsk } from '../../../data/ask.ts'
import { useMe } from '../../../data/session.ts'

const CREDITS_MAX = 500
const PROJECTS_MAX = 30

/** What can be chosen from: of the own free credits, as far as one page of them reaches. */
export function useOwnCredits({ withNames }: { withNames: boolean }) {
  const { organization } = useMe()
  const { data } = useAsk('creditList', {
    query: { ownerId: organization?.id ?? '', status: ['active'], top: CREDITS_MAX },
  })
  const credits = data?.items ?? []
  // A free credit has no parts: its lineage is short, and everybody reads the project's name there.
  const ofProjects = [
    ...new Map(
      credits.flatMap(({ ecoProjectId, id }) => (ecoProjectId ? [[ecoProjectId, id]] : [])),
    ),
  ].slice(0, PROJECTS_MAX)
  const lineages = useQueries({
    queries: (withNames ? ofProjects : []).map(([, creditId]) =>
      ask('creditLineage', { path: { creditId: creditId ?? '' } }),
    ),
  })
  const issuerIds = [...new Set(credits.map(({ issuerId }) => issuerId))]
  const issuers = useQueries({
    queries: (withNames ? issuerIds : []).map((organizationId) =>
      ask('organizationGet', { path: { organizationId } }),
    ),
  })
  return {
    vintages: [...new Set(credits.map(({ vintage }) => vintage))].sort().map(String),
    labels: [...new Set(credits.flatMap(({ climateLabels }) => climateLabels))].sort(),
    projects: lineages.flatMap(({ data: lineage }) =>
      lineage?.ecoProject ? [{ value: lineage.ecoProject.id, label: lineage.ecoProject.name }] : [],
    ),
    issuers: issuers.flatMap(({ data: issuer }) =>
      issuer ? [{ value: issuer.id, label: issuer.name }] : [],
    ),
  }
}
