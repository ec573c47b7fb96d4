import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Check, LogOut, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { actFor, signOut, useMe } from '../data/session.ts'
import { DemoMenu } from './demo-menu.tsx'

/** Who is signed in and for whom, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation()
  const { user, organization, organizations } = useMe()
  const navigate = useNavigate()
  const leave = async () => {
    await signOut()
    await navigate({ to: '/sign-in' })
  }
  const switchTo = async (organizationId: string) => {
    await navigate({ to: '/' })
    await actFor(organizationId)
  }
  const name = user?.name ?? ''
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <UnstyledButton style={{ display: 'flex', gap: 8 }}>
          <span className="visually-hidden">{t('app.account')}</span>
          <Avatar name={name} color="leaf" size={34} aria-hidden="true" />
          <Text component="span" size="sm" lh={1.25} visibleFrom="sm">
            {name}
            <Text component="span" display="block" size="xs" c="dimmed">
              {organization?.name}
            </Text>
          </Text>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user?.email}</Menu.Label>
        {organizations.length > 1 && (
          <>
            <Menu.Label>{t('app.actingFor')}</Menu.Label>
            {organizations.map(({ id, name: organizationName }) => (
              <Menu.Item
                key={id}
                rightSection={id === organization?.id && <Check size={16} />}
                onClick={() => void switchTo(id)}
              >
                {organizationName}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        )}
        <DemoMenu />
        <Menu.Item
          leftSection={<UserRound size={16} />}
          onClick={() => void navigate({ to: '/account' as '/' })}
        >
          {t('app.account')}
        </Menu.Item>
        <Menu.Item leftSection={<LogOut size={16} />} onClick={() => void leave()}>
          {t('app.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
