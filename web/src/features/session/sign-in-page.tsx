import { Refusal } from '@environmental-credit-service/client'
import { Anchor, Button, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDocumentTitle } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { firstOf } from '../../app/search.ts'
import { signIn } from '../../data/session.ts'
import { Card } from '../../parts/card.tsx'
import { Health } from '../../parts/health.tsx'
import { PublicRegistryLink } from '../../parts/public-page-link.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { DemoMarket } from './demo-market.tsx'
import { Front } from './front.tsx'
import { Providers } from './providers.tsx'
import { RefusedSignOn } from './refused-sign-on.tsx'

interface Credentials {
  email: string
  password: string
}

export function SignInPage() {
  const { t } = useTranslation()
  useDocumentTitle(`${t('session.signIn')} · ${t('app.name')}`)
  const router = useRouter()
  const search = useSearch({ from: '/sign-in' })
  const next = firstOf(search.next)
  const entering = useMutation({
    mutationFn: ({ email, password }: Credentials) => signIn(email, password),
    // Only within the page: an address that begins with two slashes is another site.
    onSuccess: () => router.history.push(next && /^\/(?![/\\])/.test(next) ? next : '/'),
  })
  return (
    <Front>
      <Stack gap="xl">
        <Stack gap="xs">
          <Title order={1} maw={640} style={{ textWrap: 'balance' }}>
            {t('session.title')}
          </Title>
          <Text c="dimmed" maw={720}>
            {t('session.lead')}
          </Text>
        </Stack>
        <RefusedSignOn code={firstOf(search.refused)} />
        <Card title={t('session.signIn')}>
          <Providers next={next} />
          <SignInForm
            isBusy={entering.isPending}
            error={entering.error}
            onSend={(credentials) => entering.mutate(credentials)}
          />
        </Card>
        <DemoMarket isBusy={entering.isPending} onEnter={(each) => entering.mutate(each)} />
        <Group justify="space-between">
          <Health />
          <Group gap="lg">
            <PublicRegistryLink />
            <Anchor href="/v1/docs" size="sm">
              {t('app.reference')}
            </Anchor>
          </Group>
        </Group>
      </Stack>
    </Front>
  )
}

interface FormProps {
  isBusy: boolean
  error: Error | null
  onSend: (credentials: Credentials) => void
}

function SignInForm({ isBusy, error, onSend }: FormProps) {
  const { t } = useTranslation()
  const form = useForm({ mode: 'uncontrolled', initialValues: { email: '', password: '' } })
  const isWrong = error instanceof Refusal && error.code === 'wrong-credentials'
  const isLocked = error instanceof Refusal && error.code === 'too-many-attempts'
  return (
    <form onSubmit={form.onSubmit(onSend)}>
      <Stack maw={420}>
        <TextInput
          type="email"
          label={t('session.email')}
          autoComplete="username"
          required
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('session.password')}
          autoComplete="current-password"
          required
          key={form.key('password')}
          {...form.getInputProps('password')}
          error={isWrong && t('session.wrong')}
        />
        {isLocked ? (
          <Text c="red" size="sm" role="alert">
            {t('session.wait', { seconds: error.retryAfterSeconds })}
          </Text>
        ) : (
          !isWrong && <RefusalAlert error={error} />
        )}
        <Button type="submit" loading={isBusy} style={{ alignSelf: 'flex-start' }}>
          {t('session.signIn')}
        </Button>
      </Stack>
    </form>
  )
}
