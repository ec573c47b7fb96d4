import {
  Button,
  Collapse,
  Input,
  MultiSelect,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
} from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useOwnCredits } from './own-credits.ts'
import type { Draft } from './plan-draft.ts'

/** Which credits go first, and which are left out; offered is what the organization has. */
export function Criteria({ form }: { form: UseFormReturnType<Draft> }) {
  const { t } = useTranslation()
  const [isOpen, { toggle }] = useDisclosure()
  const { vintages, labels, projects, issuers } = useOwnCredits({ withNames: isOpen })
  const clear = (label: string) => ({ 'aria-label': t('list.clearOne', { label }) })
  return (
    <Stack gap="sm">
      <Input.Wrapper label={t('credits.order')} labelElement="div">
        <div>
          <SegmentedControl
            aria-label={t('credits.order')}
            data={[
              { value: 'oldest', label: t('credits.oldest') },
              { value: 'newest', label: t('credits.newest') },
            ]}
            {...form.getInputProps('vintageOrder')}
          />
        </div>
      </Input.Wrapper>
      <Button
        variant="subtle"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        rightSection={isOpen ? <ChevronUp size={14} /> : <ChevronDown size={14} />}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {t('credits.criteria')}
      </Button>
      <Collapse expanded={isOpen}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <MultiSelect
            label={t('credits.onlyVintages')}
            data={vintages}
            clearable
            clearButtonProps={clear(t('credits.onlyVintages'))}
            {...form.getInputProps('vintages')}
          />
          <TagsInput
            label={t('credits.onlyLabels')}
            placeholder={t('credits.onlyLabelsText')}
            data={labels}
            clearable
            clearButtonProps={clear(t('credits.onlyLabels'))}
            {...form.getInputProps('climateLabels')}
          />
          <Select
            label={t('credits.onlyProject')}
            data={projects}
            searchable
            clearable
            clearButtonProps={clear(t('credits.onlyProject'))}
            {...form.getInputProps('ecoProjectId')}
          />
          <Select
            label={t('credits.onlyIssuer')}
            data={issuers}
            clearable
            clearButtonProps={clear(t('credits.onlyIssuer'))}
            {...form.getInputProps('issuerId')}
          />
        </SimpleGrid>
      </Collapse>
    </Stack>
  )
}
