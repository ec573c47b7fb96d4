import { ActionIcon, Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useChoices } from '../forms/use-choices.ts'
import { noSource } from './claim-values.ts'
import type { ClaimFormState } from './form.ts'

/** Where the figures of a claim come from. */
export function SourcesField({ form }: { form: ClaimFormState }) {
  const { t } = useTranslation()
  const choices = useChoices()
  return (
    <Stack gap="sm">
      {form.values.claimSources.map((_, at) => {
        const input = (name: keyof typeof noSource) =>
          form.getInputProps(`claimSources.${at}.${name}`)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source is known by its place alone
          <Group key={at} align="flex-end" gap="sm" role="group" aria-label={`${at + 1}`}>
            <Select
              label={t('projects.sourceType')}
              required
              data={choices('sourceType')}
              style={{ flex: '1 1 200px' }}
              {...input('sourceType')}
            />
            <TextInput
              label={t('projects.sourceIdentifier')}
              required
              maxLength={1000}
              style={{ flex: '3 1 240px' }}
              {...input('sourceIdentifier')}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size="lg"
              aria-label={t('projects.removeSource', { number: at + 1 })}
              onClick={() => form.removeListItem('claimSources', at)}
            >
              <Trash2 size={18} />
            </ActionIcon>
          </Group>
        )
      })}
      <Button
        variant="default"
        leftSection={<Plus size={16} />}
        onClick={() => form.insertListItem('claimSources', noSource)}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('projects.addSource')}
      </Button>
    </Stack>
  )
}
