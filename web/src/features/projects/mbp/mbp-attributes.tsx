import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import type { Mbp } from './mbp-values.ts'
import { useMbpFacts } from './use-mbp-facts.ts'

/** What stands elsewhere on its page. */
const elsewhere = ['name', 'description', 'place', 'files']

export function MbpAttributes({ mbp }: { mbp: Mbp }) {
  const { t } = useTranslation()
  const facts = useMbpFacts()(mbp).filter(({ key }) => !elsewhere.includes(key))
  return (
    <Card title={t('projects.what')}>
      {mbp.description && (
        <Text maw={820} style={{ whiteSpace: 'pre-line' }}>
          {mbp.description}
        </Text>
      )}
      <Fields
        of={[
          ...facts.map(({ label, text }) => [label, text] as const),
          [t('projects.registry'), <OrganizationName key="registry" id={mbp.issuingRegistryId} />],
          [t('projects.owner'), <OrganizationName key="owner" id={mbp.ownerId} />],
        ]}
      />
    </Card>
  )
}
