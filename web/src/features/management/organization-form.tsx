import type { Schemas } from '@environmental-credit-service/client'
import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../data/ask.ts'
import { focusFirstFault } from '../../parts/focus-first-fault.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'

type Organization = Schemas['Organization']

const valuesOf = ({ name, description, website }: Organization) => ({
  name,
  description: description ?? '',
  website: website ?? '',
})

/** What the directory says of an organization. Sends what was changed, for the version that was read. */
export function OrganizationForm({ organization }: { organization: Organization }) {
  const { t } = useTranslation()
  const saving = useDo('organizationPatch', {
    onDone: () => notifications.show({ message: t('management.organization.saved') }),
  })
  const form = useForm({
    initialValues: valuesOf(organization),
    validate: {
      name: (name) => (name.trim() ? null : t('management.users.needed')),
      website: (website) =>
        !website || /^https?:\/\/\S+$/.test(website)
          ? null
          : t('management.organization.websiteWrong'),
    },
  })
  // What somebody else saved meanwhile is shown where nothing else was typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form is the same one all the time
  useEffect(() => {
    const now = valuesOf(organization)
    const kept = Object.entries(form.getValues()).filter(([name]) => form.isDirty(name))
    form.setInitialValues(now)
    form.setValues({ ...now, ...Object.fromEntries(kept) })
  }, [organization])
  const save = ({ name, description, website }: ReturnType<typeof valuesOf>) =>
    saving.mutate({
      path: { organizationId: organization.id },
      ifMatch: organization,
      body: {
        ...(form.isDirty('name') && { name: name.trim() }),
        ...(form.isDirty('description') && { description: description.trim() || null }),
        ...(form.isDirty('website') && { website: website || null }),
      },
    })
  return (
    <form onSubmit={form.onSubmit(save, (errors) => focusFirstFault(form, errors))} noValidate>
      <Stack maw={640}>
        <TextInput
          label={t('management.organization.name')}
          description={t('management.organization.nameText')}
          required
          maxLength={200}
          {...form.getInputProps('name')}
        />
        <Textarea
          label={t('management.organization.description')}
          description={t('management.organization.descriptionText')}
          autosize
          minRows={3}
          maxLength={10_000}
          {...form.getInputProps('description')}
        />
        <TextInput
          type="url"
          label={t('management.organization.website')}
          description={t('management.organization.websiteText')}
          maxLength={2000}
          {...form.getInputProps('website')}
        />
        <RefusalAlert error={saving.error} />
        <Button
          type="submit"
          loading={saving.isPending}
          disabled={!form.isDirty()}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('app.save')}
        </Button>
        {!form.isDirty() && (
          <Text size="xs" c="dimmed">
            {t('app.nothingChanged')}
          </Text>
        )}
      </Stack>
    </form>
  )
}
