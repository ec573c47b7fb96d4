import { Button, Text } from '@mantine/core'
import { Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../parts/card.tsx'
import { MbpFields } from '../mbp/mbp-fields.tsx'
import { newMbpDraft } from './draft.ts'
import type { DraftForm } from './steps.ts'
import { useTitleOf } from './use-title-of.ts'

const MBPS_MAX = 50

export function MbpsStep({ form }: { form: DraftForm }) {
  const { t } = useTranslation()
  const titleOf = useTitleOf()
  const { mbps } = form.values
  return (
    <>
      <Text maw={820}>{t('projects.stepHelp.mbps')}</Text>
      {mbps.map((mbp, at) => (
        <Card
          key={mbp.key}
          title={titleOf(mbp, at)}
          actions={
            mbps.length > 1 && (
              <Button
                variant="subtle"
                color="red"
                size="xs"
                leftSection={<Trash2 size={14} />}
                aria-label={t('projects.removeOne', { name: titleOf(mbp, at) })}
                onClick={() => form.removeListItem('mbps', at)}
              >
                {t('app.remove')}
              </Button>
            )
          }
        >
          <MbpFields input={(name) => form.getInputProps(`mbps.${at}.${name}`)} />
        </Card>
      ))}
      <Button
        variant="default"
        leftSection={<Plus size={16} />}
        disabled={mbps.length >= MBPS_MAX}
        onClick={() => form.insertListItem('mbps', newMbpDraft())}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('projects.addMbp')}
      </Button>
    </>
  )
}
