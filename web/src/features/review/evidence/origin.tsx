import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import { IfReadable } from './if-readable.tsx'

/** Where a credit comes from, as everybody may know it. */
export function Origin({ creditId }: { creditId: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <IfReadable of={useAsk('creditLineage', { path: { creditId } })}>
      {({ ecoProject, mbp, claim, processedClaim, mint }) =>
        ecoProject && (
          <Card title={t('review.origin')} lead={t('review.originLead')}>
            <Fields
              of={[
                [t('review.kind.ecoProject'), ecoProject.name],
                [t('review.country'), format.country(ecoProject.country)],
                [t('review.region'), ecoProject.region],
                [t('review.kind.mbp'), mbp?.name],
                [
                  t('review.benefit'),
                  mbp && t(`terms.ecologicalBenefitType.${mbp.ecologicalBenefitType}`),
                ],
                [t('review.methodology'), mbp?.methodology],
                [
                  t('review.period'),
                  claim && `${format.day(claim.startDate)} – ${format.day(claim.endDate)}`,
                ],
                [
                  t('review.verifiedQuantity'),
                  processedClaim && format.quantity(processedClaim.quantity),
                ],
                [
                  t('review.verifier'),
                  processedClaim && <OrganizationName key="by" id={processedClaim.ownerId} />,
                ],
                [t('review.mintedQuantity'), mint && format.quantity(mint.quantity)],
              ]}
            />
          </Card>
        )
      }
    </IfReadable>
  )
}
