import type { Schemas } from '@environmental-credit-service/client'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { OrganizationName, useOrganizationName } from '../../../parts/organization-name.tsx'
import type { Proposal } from '../../../parts/proposal/proposal.ts'

interface Props {
  proposal: Proposal
  credit: Schemas['Credit']
}

/** What becomes of a credit, has become of it or has not, in a sentence; of a retirement also for whom and why. */
export function Purpose({ proposal, credit }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { type, status, beneficiary, endUseBuyer, reason } = proposal
  const whose = useOrganizationName(
    type === 'MarketplaceListingTransfer' ? proposal.reviewerId : proposal.submitterId,
  )
  const marketplace = useOrganizationName(proposal.reviewerId)
  const words = { quantity: format.quantity(credit.quantity), whose, marketplace }
  const isRetirement = type === 'CreditRetire' || type === 'ESGEmissionOffset'
  return (
    <Card
      title={
        isRetirement
          ? t(status === 'approved' ? 'review.wasRetired' : 'review.toRetire')
          : t(`terms.proposalType.${type}`)
      }
    >
      <Text size="lg">{t(`review.${tenseOf(status)}.${purposeOf(type)}`, words)}</Text>
      {isRetirement && (
        <Fields
          of={[
            [
              t('review.beneficiary'),
              beneficiary?.name ?? <OrganizationName key="owner" id={proposal.submitterId} />,
            ],
            [t('review.country'), beneficiary?.country && format.country(beneficiary.country)],
            [t('review.identifier'), beneficiary?.identifier],
            [t('review.reason'), reason ?? t('review.noReason')],
            [t('review.endUseBuyer'), endUseBuyer && endUseBuyerOf(endUseBuyer)],
            [t('review.retiredAt'), credit.retirement && format.time(credit.retirement.retiredAt)],
          ]}
        />
      )}
      {isRetirement && status === 'submitted' && <Text size="sm">{t('review.forGood')}</Text>}
    </Card>
  )
}

function tenseOf(status: Proposal['status']) {
  if (status === 'approved') return 'purposeDone'
  return status === 'rejected' || status === 'withdrawn' ? 'purposeNot' : 'purpose'
}

const purposes = {
  MarketplaceListingRegister: 'list',
  MarketplaceListingDeregister: 'delist',
  MarketplaceListingTransfer: 'move',
  CreditRetire: 'retire',
  ESGEmissionOffset: 'offset',
} as const

const purposeOf = (type: Proposal['type']) =>
  type in purposes ? purposes[type as keyof typeof purposes] : 'retire'

function endUseBuyerOf({ id, details }: Schemas['EndUseBuyer']): string {
  const known =
    typeof details === 'object'
      ? Object.values(details).filter((value) => typeof value === 'string')
      : [details]
  return [...known, id].filter(Boolean).join(', ')
}
