import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { useOrganizationName } from '../../../parts/organization-name.tsx'
import type { Step } from './tree.ts'
import type { Credit, Lineage } from './use-family.ts'

export interface StepWords {
  /** What kind of step it is. */
  kind: string
  title: string
  detail: string
}

/** What stands in the box of a step, and what a screen reader says of it. */
export function useStepWords(step: Step, lineage: Lineage): StepWords {
  const { t } = useTranslation()
  const format = useFormat()
  const { ecoProject, mbp, claim, processedClaim, mint } = lineage
  const of = {
    ecoProject: [ecoProject?.name, ecoProject?.ownerId],
    mbp: [mbp?.name, mbp?.issuingRegistryId],
    claim: [claim && format.quantity(claim.quantity), claim?.ownerId],
    processedClaim: [
      processedClaim && format.quantity(processedClaim.quantity),
      processedClaim?.ownerId,
    ],
    mint: [mint && format.quantity(mint.quantity), mint?.issuerId],
    credit: [
      step.kind === 'credit' ? format.quantity(step.credit.quantity) : '',
      step.kind === 'credit' ? whoseOf(step.credit) : null,
    ],
    more: [
      step.kind === 'more'
        ? t('credits.moreParts', { count: step.count, number: format.number(step.count) })
        : '',
      null,
    ],
  } as const
  const [title, organizationId] = of[step.kind]
  const name = useOrganizationName(organizationId)
  const beneficiary = step.kind === 'credit' ? step.credit.retirement?.beneficiary?.name : undefined
  const kind =
    step.kind === 'credit'
      ? t(`status.${step.credit.status}`)
      : t(`credits.lineageStep.${step.kind}`)
  return { kind, title: title ?? '', detail: beneficiary ?? name ?? '' }
}

/** A listed credit is where it is for sale, every other one with its owner. */
const whoseOf = ({ ownerId, listingMarketplaceId }: Credit) => listingMarketplaceId ?? ownerId
