import { Button, Group, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../parts/card.tsx'
import { FilesField } from '../../../parts/files/files-field.tsx'
import { focusFirstFault } from '../../../parts/focus-first-fault.ts'
import { GeometryInput } from '../../../parts/map/geometry-input.tsx'
import { faultsOf } from '../forms/faults.ts'
import { MbpFields } from './mbp-fields.tsx'
import type { MbpValues } from './mbp-values.ts'
import { useMbpRules } from './use-mbp-rules.ts'

interface Props {
  initialValues: MbpValues
  country: string | undefined
  isRegistryFixed?: boolean
  isBusy: boolean
  /** The words of the button that sends. */
  action: string
  cancel: ReactNode
  /** A refusal, near the button. */
  refusal: ReactNode
  onSend: (values: MbpValues, onFailed: (error: Error) => void) => void
}

export function MbpForm(props: Props) {
  const { initialValues, country, isRegistryFixed, isBusy, action, cancel, refusal, onSend } = props
  const { t } = useTranslation()
  const form = useForm({ initialValues, validate: useMbpRules() })
  const [isWaiting, setIsWaiting] = useState(false)
  const send = form.onSubmit(
    (values) => onSend(values, (error) => form.setErrors(faultsOf(error))),
    (errors) => focusFirstFault(form, errors),
  )
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="lg">
        <Card title={t('projects.what')}>
          <MbpFields input={form.getInputProps} isRegistryFixed={isRegistryFixed ?? false} />
        </Card>
        <Card title={t('projects.where')}>
          <GeometryInput
            label={t('projects.place')}
            country={country}
            usual={form.values.classificationMethod === 'Nature' ? 'area' : 'point'}
            {...form.getInputProps('geographicLocation')}
            value={form.values.geographicLocation}
          />
        </Card>
        <Card title={t('files.title')}>
          <FilesField
            label={t('projects.filesOfMbp')}
            description={t('projects.filesOfMbpHelp')}
            onWaiting={setIsWaiting}
            value={form.values.fileIds}
            onChange={(fileIds) => form.setFieldValue('fileIds', fileIds)}
          />
        </Card>
        {refusal}
        <Group>
          {cancel}
          <Button type="submit" loading={isBusy} disabled={isWaiting}>
            {isWaiting ? t('projects.uploadFirst') : action}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
