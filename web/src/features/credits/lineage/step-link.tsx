import type { ReactNode } from 'react'
import { PageLink } from '../../../parts/links.tsx'
import type { Step } from './tree.ts'
import type { Lineage } from './use-family.ts'

interface Props {
  step: Step
  lineage: Lineage
  className?: string
  children: ReactNode
  'aria-label'?: string
}

/** Leads to the page of a step, for those who may open it: its readers are told its files. */
export function StepLink({ step, lineage, children, ...others }: Props) {
  const { ecoProject, mbp, claim, processedClaim, mint } = lineage
  const ecoProjectId = ecoProject?.id ?? ''
  const mbpId = mbp?.id ?? ''
  const look = { underline: 'never' as const, ...others }
  if (step.kind === 'credit' || step.kind === 'mint') {
    const creditId = step.kind === 'credit' ? step.credit.id : (mint?.creditId ?? '')
    const isCurrent = step.kind === 'credit' && step.isCurrent
    return (
      <PageLink
        {...look}
        to="/credits/$creditId"
        params={{ creditId }}
        resetScroll={false}
        {...(isCurrent && { 'aria-current': 'true' as const })}
      >
        {children}
      </PageLink>
    )
  }
  if (step.kind === 'ecoProject' && mbp?.files) {
    return (
      <PageLink {...look} to="/projects/$ecoProjectId" params={{ ecoProjectId }}>
        {children}
      </PageLink>
    )
  }
  if (step.kind === 'mbp' && mbp?.files) {
    return (
      <PageLink {...look} to="/projects/$ecoProjectId/mbps/$mbpId" params={{ ecoProjectId, mbpId }}>
        {children}
      </PageLink>
    )
  }
  if (step.kind === 'claim' && claim?.files) {
    return (
      <PageLink
        {...look}
        to="/projects/$ecoProjectId/mbps/$mbpId/claims/$mbpClaimId"
        params={{ ecoProjectId, mbpId, mbpClaimId: claim.id }}
      >
        {children}
      </PageLink>
    )
  }
  if (step.kind === 'processedClaim' && processedClaim?.files) {
    return (
      <PageLink
        {...look}
        to="/processed-claims/$processedClaimId"
        params={{ processedClaimId: processedClaim.id }}
      >
        {children}
      </PageLink>
    )
  }
  return <div {...others}>{children}</div>
}
