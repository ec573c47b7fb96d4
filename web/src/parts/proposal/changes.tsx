import { Alert, Button, Stack, Text } from '@mantine/core'
import { History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Action, Proposal } from './proposal.ts'
import { ProposalHistory } from './proposal-history.tsx'

interface Props {
  before: Proposal
  now: Proposal
  action: Action
  onSeen: () => void
}

/** What happened to a proposal while somebody was about to decide on it, and the way on. */
export function Changes({ before, now, action, onSeen }: Props) {
  const { t } = useTranslation()
  const added = now.actions.slice(before.actions.length)
  const isAllowed = now.allowedActions.includes(action)
  return (
    <Alert color="orange" icon={<History />} title={t('app.changed')} role="alert">
      <Stack gap="sm">
        {added.length > 0 ? (
          <ProposalHistory actions={added} />
        ) : (
          <Text size="sm">{t('review.assetChanged')}</Text>
        )}
        {isAllowed ? (
          <>
            <Text size="sm">{t('review.goOnText')}</Text>
            <Button size="xs" variant="default" onClick={onSeen} style={{ alignSelf: 'start' }}>
              {t('review.goOn')}
            </Button>
          </>
        ) : (
          <Text size="sm">{t('review.noLonger', { action: t(`terms.action.${action}`) })}</Text>
        )}
      </Stack>
    </Alert>
  )
}
