import type { Reply, Schemas } from '@environmental-credit-service/client'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '../../parts/card.tsx'
import { Fields } from '../../parts/fields.tsx'
import { PageLink } from '../../parts/links.tsx'
import { OrganizationName } from '../../parts/organization-name.tsx'

interface Props {
  credit: Schemas['Credit']
  lineage: Reply<'creditLineage'> | undefined
}

/** Whose it is, and who has had a hand in it. */
export function CreditParties({ credit, lineage }: Props) {
  const { t } = useTranslation()
  const { ownerId, issuerId, supplierId, listingMarketplaceId, endUseBuyer } = credit
  const details = endUseBuyer?.details
  return (
    <Card title={t('credits.parties')}>
      <Fields
        of={[
          [t('credits.owner'), <OrganizationName key="o" id={ownerId} />],
          [t('credits.issuer'), <OrganizationName key="i" id={issuerId} />],
          [t('credits.supplier'), <OrganizationName key="s" id={supplierId} />],
          [
            t('credits.marketplace'),
            listingMarketplaceId && <OrganizationName key="m" id={listingMarketplaceId} />,
          ],
          [
            t('credits.endUseBuyer'),
            endUseBuyer &&
              [endUseBuyer.id, typeof details === 'string' && details].filter(Boolean).join(', '),
          ],
          [t('credits.project'), lineage && <ProjectName lineage={lineage} />],
          [t('credits.mbp'), lineage?.mbp && <MbpName lineage={lineage} />],
        ]}
      />
    </Card>
  )
}

/** Linked for those who may open it: the readers of a step are told its files. */
function ProjectName({ lineage: { ecoProject, mbp } }: { lineage: Reply<'creditLineage'> }) {
  const { t } = useTranslation()
  if (!ecoProject)
    return (
      <Text span inherit c="dimmed">
        {t('credits.imported')}
      </Text>
    )
  if (!mbp?.files) return ecoProject.name
  return (
    <PageLink to="/projects/$ecoProjectId" params={{ ecoProjectId: ecoProject.id }}>
      {ecoProject.name}
    </PageLink>
  )
}

function MbpName({ lineage: { ecoProject, mbp } }: { lineage: Reply<'creditLineage'> }) {
  if (!mbp || !ecoProject) return null
  if (!mbp.files) return mbp.name
  return (
    <PageLink
      to="/projects/$ecoProjectId/mbps/$mbpId"
      params={{ ecoProjectId: ecoProject.id, mbpId: mbp.id }}
    >
      {mbp.name}
    </PageLink>
  )
}
