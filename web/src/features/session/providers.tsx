import { Button, Divider, Stack, Text } from '@mantine/core'
import { LogIn } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAbout } from '../../data/use-about.ts'

/** A button for each provider of the installation; the browser comes back signed in, to `next`. */
export function Providers({ next }: { next: string | undefined }) {
  const { t } = useTranslation()
  const issuers = useAbout()?.issuers ?? []
  if (issuers.length === 0) return null
  const query = next ? `?${new URLSearchParams({ next })}` : ''
  return (
    <Stack maw={420}>
      {issuers.map(({ id, name }) => (
        <Button
          key={id}
          component="a"
          href={`/v1/auth/oidc/${id}/start${query}`}
          variant="default"
          leftSection={<LogIn size={18} aria-hidden />}
        >
          {t('session.signInWith', { name })}
        </Button>
      ))}
      <Text size="sm" c="dimmed">
        {t('session.providersText')}
      </Text>
      <Divider label={t('session.orPassword')} />
    </Stack>
  )
}
