import { Stack, Text } from '@mantine/core'
import { UserPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useIsAdmin, useMay, useRoles } from '../../data/session.ts'
import { Card } from '../../parts/card.tsx'
import { ButtonLink } from '../../parts/links.tsx'
import { startsOf } from './starts.tsx'

/** What can be started in the market roles that are looked at. */
export function Start() {
  const { t } = useTranslation()
  const { roles } = useRoles()
  const isAdmin = useIsAdmin()
  const mayWrite = useMay(...roles)
  return (
    <Card title={t('home.start')}>
      <Stack gap="xs">
        {mayWrite ? (
          roles.map((role) => {
            const Links = startsOf[role]
            return <Links key={role} />
          })
        ) : (
          <Text c="dimmed">{t('home.readerStart')}</Text>
        )}
        {isAdmin && (
          <ButtonLink
            to="/organization/users"
            variant="default"
            justify="flex-start"
            leftSection={<UserPlus size={16} aria-hidden="true" />}
          >
            {t('home.invite')}
          </ButtonLink>
        )}
      </Stack>
    </Card>
  )
}
