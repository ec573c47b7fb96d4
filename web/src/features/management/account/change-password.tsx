import { Refusal } from '@environmental-credit-service/client'
import { Button, PasswordInput, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { useMe } from '../../../data/session.ts'
import { focusFirstFault } from '../../../parts/focus-first-fault.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'

const CHARACTERS_MIN = 12

export function ChangePassword() {
  const { t } = useTranslation()
  const { user } = useMe()
  const form = useForm({
    initialValues: { old: '', password: '', again: '' },
    validate: {
      old: (old) => (old ? null : t('management.users.needed')),
      password: (password) =>
        [...password].length < CHARACTERS_MIN ? t('management.account.short') : null,
      again: (again, { password }) =>
        again === password ? null : t('management.account.different'),
    },
  })
  const changing = useDo('passwordChange', {
    onDone: () => {
      form.reset()
      notifications.show({ message: t('management.account.changed') })
    },
  })
  const isWrong = changing.error instanceof Refusal && changing.error.code === 'wrong-credentials'
  const { error: oldFault, ...old } = form.getInputProps('old')
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ old: currentPassword, password: newPassword }) =>
          changing.mutate({ body: { currentPassword, newPassword } }),
        (errors) => focusFirstFault(form, errors),
      )}
    >
      <Stack maw={420}>
        {/* For the browser's store of passwords: whose password it is. */}
        <input
          type="email"
          autoComplete="username"
          value={user?.email ?? ''}
          readOnly
          hidden
          aria-label={t('management.users.email')}
        />
        <PasswordInput
          label={t('management.account.old')}
          autoComplete="current-password"
          required
          maxLength={200}
          {...old}
          error={oldFault ?? (isWrong && t('management.account.wrong'))}
        />
        <PasswordInput
          label={t('management.account.new')}
          description={t('management.account.newText')}
          autoComplete="new-password"
          required
          maxLength={200}
          {...form.getInputProps('password')}
        />
        <PasswordInput
          label={t('management.account.again')}
          autoComplete="new-password"
          required
          maxLength={200}
          {...form.getInputProps('again')}
        />
        {!isWrong && <RefusalAlert error={changing.error} />}
        <Button type="submit" loading={changing.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('management.account.change')}
        </Button>
      </Stack>
    </form>
  )
}
