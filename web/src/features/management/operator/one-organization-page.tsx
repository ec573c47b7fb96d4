import type { Schemas } from '@environmental-credit-service/client'
import { Button, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { Page } from '../../../parts/page.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { OrganizationForm } from '../organization-form.tsx'
import { type Secret, SecretOnce } from '../secret-once.tsx'
import { UserList } from '../users/user-list.tsx'
import { MarketRolesField } from './market-roles-field.tsx'
import { OperatorOnly } from './operator-only.tsx'

/** An organization as the operator manages it. */
export function OneOrganizationPage() {
  const { organizationId } = useParams({ from: '/shell/operator/organizations/$organizationId' })
  const asked = useAsk('organizationGet', { path: { organizationId } })
  return (
    <OperatorOnly>
      <Answer of={asked}>
        {(organization) => <One key={organization.id} organization={organization} />}
      </Answer>
    </OperatorOnly>
  )
}

function One({ organization }: { organization: Schemas['Organization'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [secret, setSecret] = useState<Secret>()
  const { id, name, createdAt, isOmnibusOrganization, marketRoles } = organization
  return (
    <Page
      title={name}
      path={<PageLink to="/operator/organizations">{t('management.operator.title')}</PageLink>}
    >
      <Card title={t('management.operator.edit')}>
        <Fields
          columns={2}
          of={[
            [t('management.organization.since'), format.date(createdAt)],
            [t('management.operator.omnibus'), isOmnibusOrganization ? t('app.yes') : t('app.no')],
          ]}
        />
        <OrganizationForm organization={organization} />
      </Card>
      <Card title={t('management.organization.roles')} lead={t('management.operator.addRoles')}>
        <AddRoles organization={organization} />
      </Card>
      <Card title={t('management.operator.people')} lead={t('management.operator.peopleText')}>
        <UserList
          organizationId={id}
          marketRoles={marketRoles}
          mayManage={false}
          mayInvite
          onSecret={setSecret}
        />
      </Card>
      <SecretOnce of={secret} onClose={() => setSecret(undefined)} />
    </Page>
  )
}

function AddRoles({ organization }: { organization: Schemas['Organization'] }) {
  const { t } = useTranslation()
  const { id, marketRoles } = organization
  const [added, setAdded] = useState<typeof marketRoles>([])
  const saving = useDo('organizationPatch', {
    onDone: () => {
      setAdded([])
      notifications.show({ message: t('management.organization.saved') })
    },
  })
  const chosen = [...marketRoles, ...added.filter((role) => !marketRoles.includes(role))]
  return (
    <Stack align="flex-start">
      <MarketRolesField
        label={t('management.organization.roles')}
        value={chosen}
        kept={marketRoles}
        onChange={(roles) => setAdded(roles.filter((role) => !marketRoles.includes(role)))}
      />
      <RefusalAlert error={saving.error} />
      <Button
        disabled={added.length === 0}
        loading={saving.isPending}
        onClick={() =>
          saving.mutate({
            path: { organizationId: id },
            ifMatch: organization,
            body: { marketRoles: chosen },
          })
        }
      >
        {t('app.save')}
      </Button>
      {added.length === 0 && (
        <Text size="xs" c="dimmed">
          {t('app.nothingChanged')}
        </Text>
      )}
    </Stack>
  )
}
