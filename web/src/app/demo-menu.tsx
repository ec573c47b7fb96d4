import { Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { signIn, useMe } from '../data/session.ts'
import { useAbout } from '../data/use-about.ts'

/** In a demo market: to become another of its people by one press. Nothing anywhere else. */
export function DemoMenu() {
  const { t } = useTranslation()
  const { user } = useMe()
  const navigate = useNavigate()
  const demo = useAbout()?.demo
  if (!demo) return null
  const become = async (email: string) => {
    // Home is for everybody; what the other has open may not be.
    await navigate({ to: '/' })
    await signIn(email, demo.password)
    await navigate({ to: '/', reloadDocument: true })
  }
  return (
    <>
      <Menu.Label>{t('session.becomeInDemo')}</Menu.Label>
      {demo.signIns
        .filter(({ email }) => email !== user?.email)
        .map(({ member, email, organization }) => (
          <Menu.Item key={email} onClick={() => void become(email)}>
            {organization ?? t(`session.member.${member}`)}
          </Menu.Item>
        ))}
      <Menu.Divider />
    </>
  )
}
