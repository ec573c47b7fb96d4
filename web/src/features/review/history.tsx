import { useTranslation } from 'react-i18next'
import { Card } from '../../parts/card.tsx'
import type { Proposal } from '../../parts/proposal/proposal.ts'
import { ProposalHistory } from '../../parts/proposal/proposal-history.tsx'

export function History({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation()
  return (
    <Card title={t('review.history')}>
      <ProposalHistory actions={proposal.actions} />
    </Card>
  )
}
