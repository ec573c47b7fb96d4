import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useMe } from '../../../data/session.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { SerialRange } from '../../../parts/credit/serial-range.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { FileList } from '../../../parts/files/file-list.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import type { Proposal } from '../../../parts/proposal/proposal.ts'
import { Status } from '../../../parts/status.tsx'
import { CoBenefits } from './co-benefits.tsx'
import { IfReadable } from './if-readable.tsx'
import { MbpEvidence } from './mbp-evidence.tsx'
import { Origin } from './origin.tsx'
import { ProjectEvidence } from './project-evidence.tsx'
import { Purpose } from './purpose.tsx'

type Credit = Schemas['Credit']

export function CreditEvidence({ proposal, creditId }: { proposal: Proposal; creditId: string }) {
  return (
    <IfReadable of={useAsk('creditGet', { path: { creditId } })}>
      {(credit) => (
        <>
          <Purpose proposal={proposal} credit={credit} />
          <CreditCard credit={credit} />
          <From credit={credit} />
        </>
      )}
    </IfReadable>
  )
}

/** Its registry and its supplier read what it was minted from; everybody else knows the outline. */
function From({ credit: { id, issuerId, supplierId, ecoProjectId, mbpId } }: { credit: Credit }) {
  const { organization } = useMe()
  const isReader = organization?.id === issuerId || organization?.id === supplierId
  if (!isReader || !ecoProjectId || !mbpId) return <Origin creditId={id} />
  return (
    <>
      <MbpEvidence ecoProjectId={ecoProjectId} mbpId={mbpId} />
      <ProjectEvidence ecoProjectId={ecoProjectId} />
    </>
  )
}

function CreditCard({ credit }: { credit: Credit }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { coreCarbonAttributes: core, coBenefits, files } = credit
  return (
    <Card
      title={t('review.creditNamed', { assetId: credit.assetId })}
      lead={<SerialRange of={credit.serialRange} hasLine />}
      actions={<Status of={credit.status} />}
    >
      <Fields
        of={[
          [t('review.quantity'), format.quantity(credit.quantity)],
          [t('review.vintage'), credit.vintage],
          [t('review.owner'), <OrganizationName key="owner" id={credit.ownerId} />],
          [t('review.registry'), <OrganizationName key="issuer" id={credit.issuerId} />],
          [t('review.supplier'), <OrganizationName key="supplier" id={credit.supplierId} />],
          [
            t('review.listedAt'),
            credit.listingMarketplaceId && (
              <OrganizationName key="marketplace" id={credit.listingMarketplaceId} />
            ),
          ],
          [t('review.country'), credit.country && format.country(credit.country)],
          [t('review.tokenType'), t(`terms.tokenType.${credit.tokenType}`)],
          [t('review.category'), core.category && t(`terms.category.${core.category}`)],
          [t('review.method'), core.method && t(`terms.method.${core.method}`)],
          [t('review.storage'), core.storageType && t(`terms.storageType.${core.storageType}`)],
          [
            t('review.durabilityRating'),
            core.durabilityRating && t(`terms.durabilityRating.${core.durabilityRating}`),
          ],
          [t('review.standard'), credit.verificationStandard],
          [t('review.labels'), format.list(credit.climateLabels)],
          [t('review.issuedAt'), format.date(credit.issuedAt)],
          [
            t('review.coBenefits'),
            coBenefits.length > 0 && <CoBenefits key="co" of={coBenefits} />,
          ],
        ]}
      />
      {files.length > 0 && <FileList files={files} />}
      <PageLink to="/credits/$creditId" params={{ creditId: credit.id }} size="sm">
        {t('review.lineage')}
      </PageLink>
    </Card>
  )
}
