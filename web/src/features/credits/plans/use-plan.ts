import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../data/api.ts'
import {
  type Draft,
  listingBody,
  type Plan,
  type PlanKind,
  retirementBody,
  transferBody,
} from './plan-draft.ts'

/** Plans touch nothing, so that nothing needs to be asked again after one. */
export function usePlan(kind: PlanKind) {
  return useMutation({
    mutationFn: (draft: Draft): Promise<Plan> => {
      if (kind === 'retirement') return api.retirementPlan({ body: retirementBody(draft) })
      if (kind === 'listing') return api.listingPlan({ body: listingBody(draft) })
      return api.transferPlan({ body: transferBody(draft) })
    },
  })
}

export function useExecution() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (planId: string) => api.planExecute({ path: { planId } }),
    onSuccess: () => queries.invalidateQueries(),
  })
}
