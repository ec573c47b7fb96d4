import type { Schemas } from '@environmental-credit-service/client'
import { Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay, useMe } from '../../data/session.ts'
import { Card } from '../../parts/card.tsx'
import { FileDrop } from '../../parts/files/file-drop.tsx'
import { FileList } from '../../parts/files/file-list.tsx'

/** The documents of a credit; its registry may add to them, whatever its status. */
export function CreditFiles({ credit }: { credit: Schemas['Credit'] }) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const mayAdd = useMay('IssuingRegistry') && organization?.id === credit.issuerId
  const queries = useQueryClient()
  return (
    <Card title={t('credits.files')} lead={mayAdd && t('credits.filesLead')}>
      {credit.files.length > 0 ? (
        <FileList files={credit.files} />
      ) : (
        <Text c="dimmed">{t('credits.noFiles')}</Text>
      )}
      {mayAdd && (
        <FileDrop
          resourceUri={credit.resourceUri}
          onUploaded={() => void queries.invalidateQueries()}
        />
      )}
    </Card>
  )
}
