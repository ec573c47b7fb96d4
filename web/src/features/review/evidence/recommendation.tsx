import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { CoBenefits } from './co-benefits.tsx'

interface Props {
  of: Schemas['CreditRecommendation']
  columns?: number
}

/** The credit that the verifier proposes. */
export function Recommendation({ of, columns = 3 }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const core = of.coreCarbonAttributes ?? {}
  const coBenefits = of.coBenefits ?? []
  return (
    <Card title={t('review.recommendation')} lead={t('review.recommendationLead')}>
      <Fields
        columns={columns}
        of={[
          [t('review.quantity'), of.quantity !== undefined && format.quantity(of.quantity)],
          [t('review.vintage'), of.vintage],
          [t('review.tokenType'), of.tokenType && t(`terms.tokenType.${of.tokenType}`)],
          [
            t('review.determinedValue'),
            of.determinedValue && t(`terms.determinedValue.${of.determinedValue}`),
          ],
          [t('review.standard'), of.verificationStandard],
          [t('review.labels'), of.climateLabels && format.list(of.climateLabels)],
          [t('review.category'), core.category && t(`terms.category.${core.category}`)],
          [t('review.method'), core.method && t(`terms.method.${core.method}`)],
          [t('review.storage'), core.storageType && t(`terms.storageType.${core.storageType}`)],
          [
            t('review.durability'),
            core.durabilityYears !== undefined &&
              t('review.years', { count: core.durabilityYears }),
          ],
          [
            t('review.durabilityRating'),
            core.durabilityRating && t(`terms.durabilityRating.${core.durabilityRating}`),
          ],
          [
            t('review.adjustment'),
            core.correspondingAdjustment &&
              t(`terms.correspondingAdjustment.${core.correspondingAdjustment}`),
          ],
          [t('review.letter'), core.letterOfApproval],
          [
            t('review.coBenefits'),
            coBenefits.length > 0 && <CoBenefits key="co" of={coBenefits} />,
          ],
        ]}
      />
    </Card>
  )
}
