import { Anchor, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useMay } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Answer } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { Fields } from '../../parts/fields.tsx'
import { Page } from '../../parts/page.tsx'
import { Cadt } from './cadt.tsx'
import { Everything } from './everything.tsx'
import { MarketRoleList } from './market-role-list.tsx'
import { Omnibus } from './omnibus.tsx'
import { OrganizationForm } from './organization-form.tsx'
import { OwnOrganization } from './own-organization.tsx'

/** What the market sees of the own organization. */
export function OrganizationPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('management.organization.title')} lead={t('management.organization.lead')}>
      <OwnOrganization>
        {({ id }, isAdmin) => <Parts organizationId={id} isAdmin={isAdmin} />}
      </OwnOrganization>
    </Page>
  )
}

function Parts({ organizationId, isAdmin }: { organizationId: string; isAdmin: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isRegistry = useMay('IssuingRegistry')
  const asked = useAsk('organizationGet', { path: { organizationId } })
  return (
    <Answer of={asked}>
      {(organization) => (
        <Stack gap="lg">
          <Card title={t('management.organization.about')}>
            {isAdmin ? (
              <OrganizationForm organization={organization} />
            ) : (
              <Fields
                columns={1}
                of={[
                  [t('management.organization.name'), organization.name],
                  [t('management.organization.description'), organization.description],
                  [
                    t('management.organization.website'),
                    organization.website && (
                      <Anchor href={organization.website} rel="noreferrer">
                        {organization.website}
                      </Anchor>
                    ),
                  ],
                ]}
              />
            )}
          </Card>
          <Card
            title={t('management.organization.roles')}
            lead={t('management.organization.rolesText')}
          >
            <MarketRoleList roles={organization.marketRoles} />
            <Fields
              of={[[t('management.organization.since'), format.date(organization.createdAt)]]}
            />
          </Card>
          <Omnibus organization={organization} isAdmin={isAdmin} />
          {isRegistry && <Cadt />}
          {isAdmin && <Everything name={organization.name} />}
        </Stack>
      )}
    </Answer>
  )
}
