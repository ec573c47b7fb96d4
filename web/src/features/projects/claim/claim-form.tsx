import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../parts/card.tsx'
import { FilesField } from '../../../parts/files/files-field.tsx'
import { focusFirstFault } from '../../../parts/focus-first-fault.ts'
import { faultsOf } from '../forms/faults.ts'
import { CheckpointsField } from './checkpoints-field.tsx'
import { ClaimPeriod } from './claim-period.tsx'
import type { ClaimValues } from './claim-values.ts'
import { CoBenefitsField } from './co-benefits-field.tsx'
import { SourcesField } from './sources-field.tsx'
import { useClaimRules } from './use-claim-rules.ts'

interface Props {
  initialValues: ClaimValues
  isBusy: boolean
  /** The words of the button that sends. */
  action: string
  cancel: ReactNode
  /** A refusal, near the button. */
  refusal: ReactNode
  onSend: (values: ClaimValues, onFailed: (error: Error) => void) => void
}

export function ClaimForm({ initialValues, isBusy, action, cancel, refusal, onSend }: Props) {
  const { t } = useTranslation()
  const form = useForm({ initialValues, validate: useClaimRules() })
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set())
  const waits = (part: string) => (isWaiting: boolean) =>
    setWaiting((before) => new Set([...before, part].filter((each) => each !== part || isWaiting)))
  const send = form.onSubmit(
    (values) => onSend(values, (error) => form.setErrors(faultsOf(error))),
    (errors) => focusFirstFault(form, errors),
  )
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="lg">
        <Card title={t('projects.what')}>
          <TextInput
            label={t('projects.claimName')}
            description={t('projects.claimNameHelp')}
            maxLength={300}
            {...form.getInputProps('name')}
          />
          <Textarea
            label={t('projects.claimDescription')}
            autosize
            minRows={2}
            maxRows={10}
            {...form.getInputProps('description')}
          />
          <ClaimPeriod form={form} />
        </Card>
        <CheckpointsField form={form} onWaiting={waits} />
        <Card title={t('projects.coBenefits')} lead={t('projects.coBenefitsHelp')}>
          <CoBenefitsField form={form} />
        </Card>
        <Card title={t('projects.sources')} lead={t('projects.sourcesHelp')}>
          <SourcesField form={form} />
        </Card>
        <Card title={t('files.title')}>
          <FilesField
            label={t('projects.filesOfClaim')}
            onWaiting={waits('claim')}
            value={form.values.fileIds}
            onChange={(fileIds) => form.setFieldValue('fileIds', fileIds)}
          />
        </Card>
        {refusal}
        <Group>
          {cancel}
          <Button type="submit" loading={isBusy} disabled={waiting.size > 0}>
            {waiting.size > 0 ? t('projects.uploadFirst') : action}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
