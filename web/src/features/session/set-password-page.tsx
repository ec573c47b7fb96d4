import { Refusal } from '@environmental-credit-service/client'
import { Alert, Button, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDocumentTitle } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../data/ask.ts'
import { ButtonLink } from '../../parts/links.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { Front } from './front.tsx'

const CHARACTERS_MIN = 12

/** Opened by a one-time link; its token stands behind the #, which the browser sends to no server. */
export function SetPasswordPage() {
  const { t } = useTranslation()
  useDocumentTitle(`${t('session.setPassword')} · ${t('app.name')}`)
  const [token] = useState(() => location.hash.slice(1))
  const setting = useDo('passwordSet')
  const isUsed = setting.error instanceof Refusal && setting.error.code === 'invitation-invalid'
  return (
    <Front>
      <Stack maw={480} mx="auto">
        <Title order={1}>{t('session.setPassword')}</Title>
        {token === '' ? (
          <Alert color="orange">{t('session.noToken')}</Alert>
        ) : isUsed ? (
          <Alert color="orange" role="alert">
            {t('session.used')}
          </Alert>
        ) : setting.isSuccess ? (
          <Alert role="status">
            <Stack align="flex-start">
              {t('session.done')}
              <ButtonLink to="/sign-in">{t('session.signIn')}</ButtonLink>
            </Stack>
          </Alert>
        ) : (
          <>
            <Text c="dimmed">{t('session.setPasswordLead')}</Text>
            <PasswordForm
              isBusy={setting.isPending}
              onSend={(password) => setting.mutate({ body: { invitationToken: token, password } })}
            />
            <RefusalAlert error={setting.error} />
          </>
        )}
      </Stack>
    </Front>
  )
}

function PasswordForm({ isBusy, onSend }: { isBusy: boolean; onSend: (password: string) => void }) {
  const { t } = useTranslation()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '', again: '' },
    validate: {
      password: (value) => ([...value].length < CHARACTERS_MIN ? t('session.short') : null),
      again: (value, { password }) => (value === password ? null : t('session.different')),
    },
  })
  return (
    <form onSubmit={form.onSubmit(({ password }) => onSend(password))} noValidate>
      <Stack align="stretch">
        <PasswordInput
          label={t('session.newPassword')}
          autoComplete="new-password"
          maxLength={200}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <PasswordInput
          label={t('session.again')}
          autoComplete="new-password"
          maxLength={200}
          key={form.key('again')}
          {...form.getInputProps('again')}
        />
        <Button type="submit" loading={isBusy} style={{ alignSelf: 'flex-start' }}>
          {t('session.set')}
        </Button>
      </Stack>
    </form>
  )
}
