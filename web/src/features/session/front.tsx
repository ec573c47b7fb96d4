import { Box, Container, Group, Image, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ViewMenu } from '../../app/view-menu.tsx'

/** The frame of the pages for those who are not signed in. */
export function Front({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <>
      <Group component="header" justify="space-between" px="md" h={60} wrap="nowrap">
        <Group gap="xs" wrap="nowrap">
          <Image src="/icon.svg" alt="" w={28} h={28} />
          <Text fw={650}>{t('app.name')}</Text>
        </Group>
        <Group gap="xs" wrap="nowrap">
          <ViewMenu />
        </Group>
      </Group>
      <Box component="main" py="xl">
        <Container size="md">{children}</Container>
      </Box>
    </>
  )
}
