import { useTranslation } from 'react-i18next'
import { type Item, useAsk } from '../../../data/ask.ts'
import { useClaimOf } from '../../../parts/use-claim-of.ts'
import { TaskLink } from './task-link.tsx'

type ProcessedClaim = Item<'processedClaimList'>

/** A processed claim that waits for its verifier: for the findings, or for the credit to be asked for. */
export function VerifierTask({ of }: { of: ProcessedClaim }) {
  const { t } = useTranslation()
  const name = useClaimOf(of.resourceUri, true) ?? '…'
  const isVerified = of.status === 'verified'
  return (
    <TaskLink
      of={{
        key: of.id,
        text: isVerified ? t('home.go.mint', { name }) : t('home.go.findings', { name }),
        to: `/processed-claims/${of.id}`,
        ...(isVerified && { hash: 'issuance' }),
      }}
    />
  )
}

const TOP = 4

/** Those verified come first: nobody but the verifier moves them on. */
export function useVerifierTasks(isVerifier: boolean): ProcessedClaim[] {
  const verified = useAsk(
    'processedClaimList',
    { query: { status: 'verified', top: TOP } },
    { enabled: isVerifier },
  )
  const begun = useAsk(
    'processedClaimList',
    { query: { status: 'inProgress', top: TOP } },
    { enabled: isVerifier },
  )
  return [...(verified.data?.items ?? []), ...(begun.data?.items ?? [])]
}
