import { AppShell, Burger, Group, Image, ScrollArea, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../parts/links.tsx'
import { AccountMenu } from './account-menu.tsx'
import { NavigationLinks } from './navigation-links.tsx'
import { ViewMenu } from './view-menu.tsx'

export function Shell() {
  const { t } = useTranslation()
  const [isOpen, { toggle, close }] = useDisclosure()
  const main = useMovingFocus(close)
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 264, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <AppShell.Header px="md">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={isOpen}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t('app.menu')}
            />
            <PageLink to="/" c="inherit" underline="never" aria-label={t('app.short')}>
              <Group gap="xs" wrap="nowrap">
                <Image src="/icon.svg" alt="" w={28} h={28} />
                <Text fw={650} visibleFrom="xs">
                  {t('app.short')}
                </Text>
              </Group>
            </PageLink>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <ViewMenu />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t('app.navigation')}>
        <ScrollArea type="auto">
          <NavigationLinks />
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main id="content" ref={main} tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}

/** After a step to another page the focus is at its start, and a menu that hides it is closed. */
function useMovingFocus(close: () => void) {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  // Who comes from signing in has left a page without this frame.
  const left = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef(left ?? path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    close()
    main.current?.focus({ preventScroll: true })
  }, [path, close])
  return main
}
