import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { IfReadable } from './if-readable.tsx'
import { Out } from './project-evidence.tsx'

/** Who wants to trade. */
export function OrganizationEvidence({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <IfReadable of={useAsk('organizationGet', { path: { organizationId } })}>
      {({ name, description, website, marketRoles, isOmnibusOrganization, createdAt }) => (
        <Card title={t('review.trader', { name })} lead={t('review.traderLead')}>
          {description && <Text style={{ whiteSpace: 'pre-line' }}>{description}</Text>}
          <Fields
            of={[
              [
                t('review.marketRoles'),
                format.list(marketRoles.map((role) => t(`terms.marketRole.${role}`))),
              ],
              [t('review.website'), website && <Out key="website" to={website} />],
              [t('review.memberSince'), format.date(createdAt)],
              [t('review.omnibus'), isOmnibusOrganization && t('app.yes')],
            ]}
          />
        </Card>
      )}
    </IfReadable>
  )
}
