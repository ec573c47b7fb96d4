import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import type { Claim } from './claim-values.ts'
import { useSdg } from './use-sdg.ts'

export function ClaimAttributes({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const format = useFormat()
  const sdg = useSdg()
  const { coBenefits, claimSources } = claim
  return (
    <Card title={t('projects.what')}>
      {claim.description && (
        <Text maw={820} style={{ whiteSpace: 'pre-line' }}>
          {claim.description}
        </Text>
      )}
      <Fields
        of={[
          [t('projects.dates'), `${format.day(claim.startDate)} – ${format.day(claim.endDate)}`],
          [t('projects.quantity'), format.quantity(claim.quantity)],
          [t('projects.sumOf'), format.quantity(claim.checkpointQuantity)],
          [
            t('projects.coBenefits'),
            coBenefits.length > 0 && (
              <Lines
                lines={coBenefits.map((each) =>
                  [sdg(each.sdg), each.description, each.rating].filter(Boolean).join(', '),
                )}
              />
            ),
          ],
          [
            t('projects.sources'),
            claimSources.length > 0 && (
              <Lines
                lines={claimSources.map(
                  ({ sourceType, sourceIdentifier }) =>
                    `${t(`terms.sourceType.${sourceType}`)}: ${sourceIdentifier}`,
                )}
              />
            ),
          ],
        ].map(([label, value]) => [label as string, value || null])}
      />
    </Card>
  )
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
      {lines.join('\n')}
    </Text>
  )
}
