import { ActionIcon, Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { noCoBenefit } from './claim-values.ts'
import type { ClaimFormState } from './form.ts'
import { useSdg } from './use-sdg.ts'

const sdgs = Array.from({ length: 17 }, (_, at) => at + 1)

/** What is good beside the benefit, by the goals of the UN. */
export function CoBenefitsField({ form }: { form: ClaimFormState }) {
  const { t } = useTranslation()
  const nameOf = useSdg()
  return (
    <Stack gap="sm">
      {form.values.coBenefits.map((_, at) => {
        const input = (name: keyof typeof noCoBenefit) =>
          form.getInputProps(`coBenefits.${at}.${name}`)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a co-benefit is known by its place alone
          <Group key={at} align="flex-end" gap="sm" role="group" aria-label={`${at + 1}`}>
            <Select
              label={t('projects.sdg')}
              required
              searchable
              data={sdgs.map((sdg) => ({ value: String(sdg), label: nameOf(sdg) }))}
              style={{ flex: '2 1 240px' }}
              {...input('sdg')}
            />
            <TextInput
              label={t('projects.coBenefitDescription')}
              style={{ flex: '3 1 240px' }}
              {...input('description')}
            />
            <TextInput
              label={t('projects.rating')}
              maxLength={100}
              style={{ flex: '1 1 100px' }}
              {...input('rating')}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size="lg"
              aria-label={t('projects.removeCoBenefit', { number: at + 1 })}
              onClick={() => form.removeListItem('coBenefits', at)}
            >
              <Trash2 size={18} />
            </ActionIcon>
          </Group>
        )
      })}
      <Button
        variant="default"
        leftSection={<Plus size={16} />}
        onClick={() => form.insertListItem('coBenefits', noCoBenefit)}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('projects.addCoBenefit')}
      </Button>
    </Stack>
  )
}
