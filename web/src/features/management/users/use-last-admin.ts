import { useAsk } from '../../../data/ask.ts'
import { isManager } from '../roles.ts'

/** The id of the only user who manages the organization; undefined if there are several. */
export function useLastAdminId(organizationId: string, enabled: boolean): string | undefined {
  const { data } = useAsk(
    'roleAssignmentList',
    { path: { organizationId }, query: { filter: "userRole eq 'Admin'", top: 500 } },
    { enabled },
  )
  const [only, ...others] = (data?.items ?? []).filter(isManager)
  return others.length === 0 ? only?.userId : undefined
}
