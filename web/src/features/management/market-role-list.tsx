import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MarketRole } from '../../data/session.ts'

/** Market roles, each with what is done in it. */
export function MarketRoleList({ roles }: { roles: readonly MarketRole[] }) {
  const { t } = useTranslation()
  return (
    <List spacing="xs">
      {roles.map((role) => (
        <List.Item key={role}>
          <Text fw={600}>{t(`terms.marketRole.${role}`)}</Text>
          <Text size="sm" c="dimmed">
            {t(`management.role.${role}`)}
          </Text>
        </List.Item>
      ))}
    </List>
  )
}
