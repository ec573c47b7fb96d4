import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { resourceOf } from '../../parts/proposal/resource-of.ts'

type Named = Pick<Schemas['ProposalSummary'], 'resourceUri' | 'resourceName'>

/** What a request is about: its name, else the kind of thing that it is. */
export function useAssetName(): (proposal: Named) => string {
  const { t } = useTranslation()
  return ({ resourceUri, resourceName }) =>
    resourceName ?? t(`review.kind.${resourceOf(resourceUri)?.kind ?? 'other'}`)
}
