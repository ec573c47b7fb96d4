import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '../../parts/card.tsx'
import { FileDrop } from '../../parts/files/file-drop.tsx'
import { FileList } from '../../parts/files/file-list.tsx'
import type { ProcessedClaim } from './workbench-page.tsx'

interface Props {
  processed: ProcessedClaim
  mayChange: boolean
}

/** What documents the verification as a whole. */
export function VerificationFiles({ processed, mayChange }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  return (
    <Card title={t('verification.files')} lead={t('verification.filesLead')}>
      <FileList files={processed.files} />
      {mayChange && (
        <FileDrop
          resourceUri={processed.resourceUri}
          onUploaded={() => void queries.invalidateQueries()}
        />
      )}
    </Card>
  )
}
