import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import type { MarketRole } from '../../../data/session.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { focusFirstFault } from '../../../parts/focus-first-fault.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { useInvitationLink } from '../invitation.ts'
import { isAddress } from '../is-address.ts'
import type { Secret } from '../secret-once.tsx'
import { MarketRolesField } from './market-roles-field.tsx'

interface Props {
  isOpen: boolean
  onClose: () => void
  onSecret: (secret: Secret) => void
}

interface Values {
  name: string
  marketRoles: MarketRole[]
  adminName: string
  adminEmail: string
}
const initialValues: Values = { name: '', marketRoles: [], adminName: '', adminEmail: '' }

/** Makes an organization and its first Admin, whose link is then shown once. */
export function NewOrganizationDialog({ isOpen, onClose, onSecret }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const linkOf = useInvitationLink()
  const needed = (text: string) => (text.trim() ? null : t('management.users.needed'))
  const form = useForm({
    initialValues,
    validate: {
      name: needed,
      marketRoles: (roles) => (roles.length > 0 ? null : t('management.operator.rolesNeeded')),
      adminName: needed,
      adminEmail: (email) => (isAddress(email) ? null : t('management.users.emailWrong')),
    },
  })
  const making = useDo('organizationCreate', {
    onDone: ({ id, name, admin, invitation }) => {
      onClose()
      form.reset()
      notifications.show({ message: t('management.operator.created', { name }) })
      if (invitation) return onSecret(linkOf(admin.name, invitation))
      const message = t('management.noLink', { name: admin.name })
      notifications.show({ message, autoClose: false })
      void navigate({
        to: '/operator/organizations/$organizationId',
        params: { organizationId: id },
      })
    },
  })
  const make = ({ name, marketRoles, adminName, adminEmail }: Values) =>
    making.mutate({
      body: {
        name: name.trim(),
        marketRoles,
        admin: { name: adminName.trim(), email: adminEmail.trim() },
      },
    })
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('management.operator.create')}>
      <form onSubmit={form.onSubmit(make, (errors) => focusFirstFault(form, errors))} noValidate>
        <Stack>
          <Text c="dimmed">{t('management.operator.createText')}</Text>
          <TextInput
            label={t('management.organization.name')}
            description={t('management.organization.nameText')}
            required
            maxLength={200}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <MarketRolesField
            label={t('management.organization.roles')}
            value={form.values.marketRoles}
            onChange={(roles) => form.setFieldValue('marketRoles', roles)}
            error={form.errors.marketRoles}
          />
          <Fieldset legend={t('management.operator.admin')}>
            <Stack>
              <TextInput
                label={t('management.operator.adminName')}
                required
                maxLength={200}
                {...form.getInputProps('adminName')}
              />
              <TextInput
                type="email"
                label={t('management.operator.adminEmail')}
                required
                maxLength={254}
                {...form.getInputProps('adminEmail')}
              />
            </Stack>
          </Fieldset>
          <RefusalAlert error={making.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={making.isPending}>
              {t('management.operator.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
