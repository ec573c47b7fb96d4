import { Anchor, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <Stack p="xl" align="flex-start">
      <Title order={1}>{t('app.notFound')}</Title>
      <Text>{t('app.notFoundText')}</Text>
      <Anchor component={Link} to="/">
        {t('app.toHome')}
      </Anchor>
    </Stack>
  )
}
