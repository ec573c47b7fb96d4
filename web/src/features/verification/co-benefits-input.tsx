import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferenceWords } from '../../parts/demand/preference-words.ts'
import type { TypedCoBenefit } from './co-benefits.ts'

interface Props {
  value: readonly TypedCoBenefit[]
  /** By path: `coBenefits.0.sdg`. */
  errors: Record<string, ReactNode>
  onChange: (value: TypedCoBenefit[]) => void
}

const SDGS = Array.from({ length: 17 }, (_, at) => String(at + 1))

/** What is good beside the benefit, by the goals of the UN, as the verifier confirms it. */
export function CoBenefitsInput({ value, errors, onChange }: Props) {
  const { t } = useTranslation()
  const words = usePreferenceWords()
  const change = (at: number, changed: Partial<TypedCoBenefit>) =>
    onChange(value.map((each, of) => (of === at ? { ...each, ...changed } : each)))
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={600}>
          {t('verification.coBenefits')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('verification.coBenefitsHelp')}
        </Text>
      </div>
      {value.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a co-benefit is known by its place alone
        <Group key={at} align="flex-end" gap="sm">
          <Select
            required
            searchable
            label={t('verification.sdg')}
            data={SDGS.map((sdg) => ({ value: sdg, label: words.one('sdgs', sdg) }))}
            value={each.sdg}
            error={errors[`coBenefits.${at}.sdg`]}
            onChange={(sdg) => change(at, { sdg })}
            style={{ flex: '2 1 200px' }}
          />
          <TextInput
            label={t('verification.description')}
            value={each.description}
            onChange={({ currentTarget }) => change(at, { description: currentTarget.value })}
            style={{ flex: '3 1 200px' }}
          />
          <TextInput
            label={t('verification.rating')}
            maxLength={100}
            value={each.rating}
            onChange={({ currentTarget }) => change(at, { rating: currentTarget.value })}
            style={{ flex: '1 1 90px' }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('verification.removeCoBenefit', { number: at + 1 })}
            onClick={() => onChange(value.filter((_, of) => of !== at))}
          >
            <Trash2 size={18} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<Plus size={16} aria-hidden="true" />}
        onClick={() => onChange([...value, { sdg: null, description: '', rating: '' }])}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('verification.addCoBenefit')}
      </Button>
    </Stack>
  )
}
