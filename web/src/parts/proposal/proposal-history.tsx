import { Stack, Text, Timeline } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FileList } from '../files/file-list.tsx'
import { useFilesOf } from '../files/use-files-of.ts'
import { Moment } from '../moment.tsx'
import { OrganizationName } from '../organization-name.tsx'
import type { Proposal } from './proposal.ts'

/** Who did what, when, and what they said; oldest first, as it happened. */
export function ProposalHistory({ actions }: { actions: Proposal['actions'] }) {
  const { t } = useTranslation()
  return (
    <Timeline active={actions.length} bulletSize={14} lineWidth={2}>
      {actions.map((each) => (
        <Timeline.Item key={each.at + each.action}>
          <Text size="sm">
            <Text span inherit fw={600}>
              <OrganizationName id={each.organizationId} />
            </Text>{' '}
            {t(`terms.actionDone.${each.action}`)}{' '}
            <Text span inherit c="dimmed">
              · <Moment at={each.at} />
            </Text>
          </Text>
          <Stack gap="xs" mt={4}>
            {each.message && <Message>{each.message}</Message>}
            {each.fileIds.length > 0 && <Files fileIds={each.fileIds} />}
          </Stack>
        </Timeline.Item>
      ))}
    </Timeline>
  )
}

export function Message({ children }: { children: string }) {
  const { t } = useTranslation()
  return (
    <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {t('app.quoted', { text: children })}
    </Text>
  )
}

function Files({ fileIds }: { fileIds: string[] }) {
  const files = useFilesOf(fileIds)
  return files.length > 0 ? <FileList files={files} /> : null
}
