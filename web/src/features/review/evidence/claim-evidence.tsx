import type { Schemas } from '@environmental-credit-service/client'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { FileList } from '../../../parts/files/file-list.tsx'
import { Status } from '../../../parts/status.tsx'
import { Checkpoints } from './checkpoints.tsx'
import { CoBenefits } from './co-benefits.tsx'
import { IfReadable } from './if-readable.tsx'

type Claim = Schemas['MbpClaim']

interface Props {
  ecoProjectId: string
  mbpId: string
  mbpClaimId: string
}

export function ClaimEvidence(ids: Props) {
  return (
    <IfReadable of={useAsk('mbpClaimGet', { path: { ...ids } })}>
      {(claim) => <ClaimCard claim={claim} />}
    </IfReadable>
  )
}

export function ClaimCard({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { name, startDate, endDate, quantity, checkpointQuantity } = claim
  return (
    <Card
      title={name ? t('review.claim', { name }) : t('review.kind.mbpClaim')}
      actions={<Status of={claim.status} />}
    >
      {claim.description && <Text style={{ whiteSpace: 'pre-line' }}>{claim.description}</Text>}
      <Fields
        of={[
          [t('review.period'), `${format.day(startDate)} – ${format.day(endDate)}`],
          [t('review.claimedQuantity'), format.quantity(quantity)],
          [t('review.checkpointQuantity'), format.quantity(checkpointQuantity)],
          [
            t('review.coBenefits'),
            claim.coBenefits.length > 0 && <CoBenefits key="co" of={claim.coBenefits} />,
          ],
          [
            t('review.sources'),
            claim.claimSources.length > 0 && <Sources key="sources" of={claim.claimSources} />,
          ],
        ]}
      />
      <Checkpoints of={claim.checkpoints} />
      {claim.files.length > 0 && <FileList files={claim.files} />}
    </Card>
  )
}

function Sources({ of }: { of: Claim['claimSources'] }) {
  const { t } = useTranslation()
  return of.map(({ sourceType, sourceIdentifier }) => (
    <Text key={sourceIdentifier} size="sm">
      {t(`terms.sourceType.${sourceType}`)}: {sourceIdentifier}
    </Text>
  ))
}
