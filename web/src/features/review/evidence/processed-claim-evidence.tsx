import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { FileList } from '../../../parts/files/file-list.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import { resourceOf } from '../../../parts/proposal/resource-of.ts'
import { Status } from '../../../parts/status.tsx'
import { ClaimCard } from './claim-evidence.tsx'
import { CoBenefits } from './co-benefits.tsx'
import { less } from './effect.ts'
import { Findings } from './findings.tsx'
import { IfReadable } from './if-readable.tsx'
import { MbpEvidence } from './mbp-evidence.tsx'
import { ProjectEvidence } from './project-evidence.tsx'
import { Recommendation } from './recommendation.tsx'

type ProcessedClaim = Schemas['ProcessedClaim']

/** What the verifier found, and everything that was verified. */
export function ProcessedClaimEvidence({ processedClaimId }: { processedClaimId: string }) {
  return (
    <IfReadable of={useAsk('processedClaimGet', { path: { processedClaimId } })}>
      {(processed) => (
        <>
          <WithClaim processed={processed} />
          <MbpEvidence {...processed} />
          <ProjectEvidence {...processed} />
        </>
      )}
    </IfReadable>
  )
}

function WithClaim({ processed }: { processed: ProcessedClaim }) {
  const { claimId: mbpClaimId, ecoProjectId, mbpId } = processed
  const claim = useAsk('mbpClaimGet', { path: { ecoProjectId, mbpId, mbpClaimId } })
  return (
    <>
      <Verified processed={processed} claim={claim.data} />
      {processed.creditRecommendation && <Recommendation of={processed.creditRecommendation} />}
      <IfReadable of={claim}>{(read) => <ClaimCard claim={read} />}</IfReadable>
    </>
  )
}

interface Props {
  processed: ProcessedClaim
  claim: Schemas['MbpClaim'] | undefined
}

function Verified({ processed, claim }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id: processedClaimId, quantity, coBenefits, files, status } = processed
  const difference = claim && less(quantity, claim.quantity)
  return (
    <Card
      title={t('review.verification')}
      lead={t('review.verificationLead')}
      actions={<Status of={status} />}
    >
      <Fields
        of={[
          [t('review.claimedQuantity'), claim && format.quantity(claim.quantity)],
          [
            t('review.verifiedQuantity'),
            <strong key="verified">{format.quantity(quantity)}</strong>,
          ],
          [
            t('review.difference'),
            difference !== undefined &&
              (difference === 0 ? t('app.none') : format.quantity(difference)),
          ],
          [t('review.verifier'), <OrganizationName key="verifier" id={processed.ownerId} />],
          [
            t('review.coBenefits'),
            coBenefits.length > 0 && <CoBenefits key="co" of={coBenefits} />,
          ],
          [
            t('review.credit'),
            processed.creditId && (
              <PageLink key="credit" to={resourceOf(`/credits/${processed.creditId}`)?.to ?? '/'}>
                {t('review.openCredit')}
              </PageLink>
            ),
          ],
        ]}
      />
      <Findings results={processed.checkpointResults} checkpoints={claim?.checkpoints ?? []} />
      {files.length > 0 && <FileList files={files} />}
      <PageLink to="/processed-claims/$processedClaimId" params={{ processedClaimId }} size="sm">
        {t('review.openProcessedClaim')}
      </PageLink>
    </Card>
  )
}
