import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../parts/card.tsx'
import { FilesField } from '../../../parts/files/files-field.tsx'
import type { DraftForm } from './steps.ts'
import { useTitleOf } from './use-title-of.ts'

interface Props {
  form: DraftForm
  onWaiting: (isWaiting: boolean) => void
}

export function FilesStep({ form, onWaiting }: Props) {
  const { t } = useTranslation()
  const titleOf = useTitleOf()
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set())
  const tell = (key: string, isWaiting: boolean) => {
    if (waiting.has(key) === isWaiting) return
    const next = new Set([...waiting, key].filter((each) => each !== key || isWaiting))
    setWaiting(next)
    onWaiting(next.size > 0)
  }
  return (
    <>
      <Text maw={820}>{t('projects.stepHelp.files')}</Text>
      {form.values.mbps.map((mbp, at) => (
        <Card key={mbp.key} title={titleOf(mbp, at)}>
          <FilesField
            label={t('projects.filesOf', { name: titleOf(mbp, at) })}
            value={mbp.fileIds}
            onChange={(fileIds) => form.setFieldValue(`mbps.${at}.fileIds`, fileIds)}
            onWaiting={(isWaiting) => tell(mbp.key, isWaiting)}
          />
        </Card>
      ))}
    </>
  )
}
