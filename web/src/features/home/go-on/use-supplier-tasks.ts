import type { Schemas } from '@environmental-credit-service/client'
import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask, useAsk } from '../../../data/ask.ts'
import { useMe } from '../../../data/session.ts'
import type { Task } from './task.ts'

/** Projects are looked through from the one that changed last; older ones are found in their list. */
const PROJECTS_MAX = 20
/** Of so many benefits it is asked whether anything is claimed. */
const CLAIMED_MAX = 8

/** What a supplier has begun: benefits to be submitted or claimed, claims to be sent, credits to be used. */
export function useSupplierTasks(figures: Schemas['Figures'], isSupplier: boolean): Task[] {
  const { t } = useTranslation()
  const { organization } = useMe()
  const filter = `ownerId eq '${organization?.id}'`
  const { data: projects } = useAsk(
    'ecoProjectList',
    { query: { filter, orderBy: 'lastModifiedAt desc', top: PROJECTS_MAX } },
    { enabled: isSupplier },
  )
  const mbps = (projects?.items ?? []).flatMap(({ name: project, modularBenefitProjects }) =>
    modularBenefitProjects.map((mbp) => ({ ...mbp, project })),
  )
  const drafts = mbps.filter(({ status }) => status === 'draft')
  const registered = mbps.filter(({ status }) => status === 'registered').slice(0, CLAIMED_MAX)
  const claims = useQueries({
    queries: registered.map(({ ecoProjectId, id: mbpId }) =>
      ask('mbpClaimList', { path: { ecoProjectId, mbpId }, query: { top: 20 } }),
    ),
  })
  const free = figures.owned.find(({ status }) => status === 'active')
  if (!isSupplier) return []
  return [
    ...registered.flatMap(({ project, name, ecoProjectId, id }, at): Task[] => {
      const to = `/projects/${ecoProjectId}/mbps/${id}`
      const made = claims[at]?.data?.items
      if (made?.length === 0) {
        return [{ key: id, text: t('home.go.claim', { project, name }), to: `${to}/claims/new` }]
      }
      return (made ?? [])
        .filter(({ status }) => status === 'draft')
        .map((claim) => ({
          key: claim.id,
          text: t('home.go.verify', { project, name: claim.name ?? name }),
          to: `${to}/claims/${claim.id}`,
        }))
    }),
    ...drafts.map(({ project, name, ecoProjectId, id }) => ({
      key: id,
      text: t('home.go.submit', { project, name }),
      to: `/projects/${ecoProjectId}/mbps/${id}`,
    })),
    ...(free
      ? [
          {
            key: 'credits',
            text: t('home.go.credits', { count: free.count }),
            to: '/portfolio',
            search: { status: 'active' },
          },
        ]
      : []),
  ]
}
