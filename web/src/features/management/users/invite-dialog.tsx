import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import type { Organization } from '../../../data/session.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { focusFirstFault } from '../../../parts/focus-first-fault.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { useInvitationLink } from '../invitation.ts'
import { isAddress } from '../is-address.ts'
import { RoleFields } from '../role-fields.tsx'
import type { Role } from '../roles.ts'
import type { Secret } from '../secret-once.tsx'

interface Props {
  organization: Organization
  isOpen: boolean
  onClose: () => void
  onSecret: (secret: Secret) => void
}

const initialValues: { name: string; email: string; role: Role } = {
  name: '',
  email: '',
  role: { marketRole: null, userRole: 'Contributor' },
}

/** Adds a user; whoever has no account gets a link. */
export function InviteDialog({ organization, isOpen, onClose, onSecret }: Props) {
  const { t } = useTranslation()
  const linkOf = useInvitationLink()
  const form = useForm({
    initialValues,
    validate: {
      name: (name) => (name.trim() ? null : t('management.users.needed')),
      email: (email) => (isAddress(email) ? null : t('management.users.emailWrong')),
    },
  })
  const inviting = useDo('userCreate', {
    onDone: ({ name, invitation }) => {
      onClose()
      form.reset()
      if (invitation) onSecret(linkOf(name, invitation))
      else notifications.show({ message: t('management.noLink', { name }), autoClose: false })
    },
  })
  const send = ({ name, email, role }: typeof initialValues) =>
    inviting.mutate({
      path: { organizationId: organization.id },
      body: { name: name.trim(), email: email.trim(), roleAssignments: [role] },
    })
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('management.users.invite')}>
      <form onSubmit={form.onSubmit(send, (errors) => focusFirstFault(form, errors))} noValidate>
        <Stack>
          <Text c="dimmed">{t('management.users.inviteText')}</Text>
          <TextInput
            label={t('management.users.name')}
            required
            maxLength={200}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <TextInput
            type="email"
            label={t('management.users.email')}
            required
            maxLength={254}
            {...form.getInputProps('email')}
          />
          <RoleFields
            value={form.values.role}
            onChange={(role) => form.setFieldValue('role', role)}
            marketRoles={[null, ...organization.marketRoles]}
          />
          <RefusalAlert error={inviting.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={inviting.isPending}>
              {t('management.users.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
