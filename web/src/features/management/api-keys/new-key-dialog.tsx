import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import type { Organization } from '../../../data/session.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { focusFirstFault } from '../../../parts/focus-first-fault.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { RoleFields } from '../role-fields.tsx'
import { isManager, type Role } from '../roles.ts'
import type { Secret } from '../secret-once.tsx'

interface Props {
  organization: Organization
  isOpen: boolean
  onClose: () => void
  onSecret: (secret: Secret) => void
}

const DAYS_AT_FIRST = 90
const DAYS_MAX = 365
const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

const initialValues = (): { name: string; role: Role; lastDay: string } => ({
  name: '',
  role: { marketRole: null, userRole: 'Contributor' },
  lastDay: inDays(DAYS_AT_FIRST),
})

/** Makes an API key, which is then shown once. */
export function NewKeyDialog({ organization, isOpen, onClose, onSecret }: Props) {
  const { t } = useTranslation()
  const form = useForm({
    initialValues: initialValues(),
    validate: {
      name: (name) => (name.trim() ? null : t('management.users.needed')),
      lastDay: (day) =>
        day >= inDays(1) && day <= inDays(DAYS_MAX) ? null : t('management.keys.dayWrong'),
    },
  })
  const making = useDo('apiKeyCreate', {
    onDone: ({ name, key }) => {
      onClose()
      form.setValues(initialValues())
      onSecret({
        title: t('management.key', { name }),
        text: t('management.keyText'),
        secret: key,
      })
    },
  })
  const make = ({ name, role, lastDay }: ReturnType<typeof initialValues>) =>
    making.mutate({
      path: { organizationId: organization.id },
      body: { name: name.trim(), ...role, expiresAt: `${lastDay}T00:00:00.000Z` },
    })
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('management.keys.create')}>
      <form onSubmit={form.onSubmit(make, (errors) => focusFirstFault(form, errors))} noValidate>
        <Stack>
          <Text c="dimmed">{t('management.keys.createText')}</Text>
          <TextInput
            label={t('management.keys.name')}
            description={t('management.keys.nameText')}
            required
            maxLength={200}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <RoleFields
            value={form.values.role}
            onChange={(role) => form.setFieldValue('role', role)}
            marketRoles={[null, ...organization.marketRoles]}
          />
          {isManager(form.values.role) && (
            <Alert color="orange">{t('management.keys.adminWarning')}</Alert>
          )}
          <TextInput
            type="date"
            label={t('management.keys.lastDay')}
            description={t('management.keys.lastDayText')}
            required
            min={inDays(1)}
            max={inDays(DAYS_MAX)}
            {...form.getInputProps('lastDay')}
          />
          <RefusalAlert error={making.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={making.isPending}>
              {t('management.keys.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
