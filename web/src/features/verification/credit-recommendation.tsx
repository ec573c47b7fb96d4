import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Recommendation } from '../review/evidence/recommendation.tsx'
import { RecommendationForm } from './recommendation-form.tsx'
import type { Claim, ProcessedClaim } from './workbench-page.tsx'

interface Props {
  processed: ProcessedClaim
  claim: Claim
  mayChange: boolean
}

/** The credit that the verifier proposes to the registry. */
export function CreditRecommendation({ processed, claim, mayChange }: Props) {
  const { t } = useTranslation()
  const { ecoProjectId, mbpId, creditRecommendation } = processed
  const mbp = useAsk('mbpGet', { path: { ecoProjectId, mbpId } }, { enabled: mayChange })
  if (mayChange) {
    return (
      <Card title={t('verification.recommendation')} lead={t('verification.recommendationLead')}>
        <Answer of={mbp}>
          {(read) => <RecommendationForm processed={processed} claim={claim} mbp={read} />}
        </Answer>
      </Card>
    )
  }
  if (creditRecommendation) return <Recommendation of={creditRecommendation} />
  return (
    <Card title={t('verification.recommendation')}>
      <Empty title={t('verification.noRecommendation')} />
    </Card>
  )
}
