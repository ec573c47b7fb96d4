import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { FileList } from '../../../parts/files/file-list.tsx'
import { WorldMap } from '../../../parts/map/world-map.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import { Status } from '../../../parts/status.tsx'
import { IfReadable } from './if-readable.tsx'

interface Props {
  ecoProjectId: string
  mbpId: string
}

export function MbpEvidence({ ecoProjectId, mbpId }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <IfReadable of={useAsk('mbpGet', { path: { ecoProjectId, mbpId } })}>
      {(mbp) => (
        <Card title={t('review.mbp', { name: mbp.name })} actions={<Status of={mbp.status} />}>
          {mbp.description && <Text style={{ whiteSpace: 'pre-line' }}>{mbp.description}</Text>}
          <Fields
            of={[
              [t('review.benefit'), t(`terms.ecologicalBenefitType.${mbp.ecologicalBenefitType}`)],
              [t('review.category'), t(`terms.category.${mbp.classificationCategory}`)],
              [t('review.method'), t(`terms.method.${mbp.classificationMethod}`)],
              [
                t('review.scope'),
                mbp.ecologicalBenefitScope &&
                  t(`terms.ecologicalBenefitScope.${mbp.ecologicalBenefitScope}`),
              ],
              [t('review.methodology'), mbp.methodology],
              [t('review.standard'), mbp.verificationStandard],
              [t('review.storage'), mbp.storageType && t(`terms.storageType.${mbp.storageType}`)],
              [
                t('review.durability'),
                mbp.durabilityYears !== null && t('review.years', { count: mbp.durabilityYears }),
              ],
              [
                t('review.registry'),
                <OrganizationName key="registry" id={mbp.issuingRegistryId} />,
              ],
              [t('review.developers'), format.list(mbp.developers)],
              [t('review.sponsors'), format.list(mbp.sponsors)],
            ]}
          />
          <WorldMap
            label={t('review.mapOf', { name: mbp.name })}
            shapes={[
              { id: mbp.id, geometry: mbp.geographicLocation, label: mbp.name, tone: 'own' },
            ]}
          />
          {mbp.files.length > 0 && <FileList files={mbp.files} />}
        </Card>
      )}
    </IfReadable>
  )
}
