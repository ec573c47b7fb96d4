import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { actFor, type Me, useMe } from '../../../data/session.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { Page } from '../../../parts/page.tsx'
import { useRoleWords } from '../roles.ts'
import { ChangePassword } from './change-password.tsx'
import { ViewChoice } from './view-choice.tsx'

/** Who the user is, for whom they work, the password, and the look of the page. */
export function AccountPage() {
  const { t } = useTranslation()
  const { user, isOperator, organizations } = useMe()
  return (
    <Page title={t('management.account.title')} lead={t('management.account.lead')}>
      <Card title={t('management.account.you')}>
        <Fields
          of={[
            [t('management.users.name'), user?.name],
            [t('management.users.email'), user?.email],
            [t('management.users.role'), isOperator && t('management.account.operator')],
          ]}
        />
      </Card>
      <Card
        title={t('management.account.organizations')}
        lead={
          organizations.length > 0
            ? t('management.account.organizationsText')
            : t('management.account.none')
        }
      >
        {organizations.map((each) => (
          <Membership key={each.id} of={each} />
        ))}
      </Card>
      <Card title={t('management.account.view')} lead={t('management.account.viewText')}>
        <ViewChoice />
      </Card>
      <Card title={t('management.account.password')} lead={t('management.account.passwordText')}>
        <ChangePassword />
      </Card>
    </Page>
  )
}

function Membership({ of: { id, name, roleAssignments } }: { of: Me['organizations'][number] }) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const inWords = useRoleWords()
  const navigate = useNavigate()
  const go = async () => {
    await navigate({ to: '/' })
    await actFor(id)
  }
  return (
    <Group justify="space-between">
      <Stack gap={0}>
        <Text fw={600}>{name}</Text>
        {roleAssignments.map((role) => (
          <Text key={`${role.marketRole}`} size="sm" c="dimmed">
            {inWords(role)}
          </Text>
        ))}
      </Stack>
      {id === organization?.id ? (
        <Badge variant="light" tt="none">
          {t('management.account.current')}
        </Badge>
      ) : (
        <Button
          variant="default"
          size="xs"
          aria-label={`${t('management.account.actFor')}: ${name}`}
          onClick={() => void go()}
        >
          {t('management.account.actFor')}
        </Button>
      )}
    </Group>
  )
}
