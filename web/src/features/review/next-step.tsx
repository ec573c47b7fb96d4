import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../data/session.ts'
import { ButtonLink } from '../../parts/links.tsx'
import type { Proposal } from '../../parts/proposal/proposal.ts'
import { resourceOf } from '../../parts/proposal/resource-of.ts'

/** Where work on another page comes before the decision: what it is, and the way there. */
export function NextStep({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const { type, status, resourceUri, outcome } = proposal
  const isReviewer = organization?.id === proposal.reviewerId
  const isSubmitter = organization?.id === proposal.submitterId
  const made = resourceOf(outcome.resourceUris.at(-1) ?? '')
  if (type === 'MBPClaimVerify' && status === 'inReview' && isReviewer && made?.to) {
    return <Step text={t('review.verifyFirst')} to={made.to} label={t('review.toFindings')} />
  }
  const asset = resourceOf(resourceUri)
  if (status === 'submitterActionNeeded' && isSubmitter && asset?.to) {
    return <Step text={t('review.correctFirst')} to={asset.to} label={t('review.toCorrect')} />
  }
  return null
}

function Step({ text, to, label }: { text: string; to: '/'; label: string }) {
  return (
    <>
      <Text size="sm">{text}</Text>
      <ButtonLink to={to} variant="light" style={{ alignSelf: 'start' }}>
        {label}
      </ButtonLink>
    </>
  )
}
