import type { Schemas } from '@environmental-credit-service/client'
import { Alert, List } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useIsAdmin } from '../../../data/session.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { useEventTypeWords } from '../../../parts/event/event.ts'
import { Fields } from '../../../parts/fields.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { Moment } from '../../../parts/moment.tsx'
import { Page } from '../../../parts/page.tsx'
import { OwnOrganization } from '../own-organization.tsx'
import { type Secret, SecretOnce } from '../secret-once.tsx'
import { Deliveries } from './deliveries.tsx'
import { Secrets } from './secrets.tsx'
import { VerifyHelp } from './verify-help.tsx'
import { WebhookActions } from './webhook-actions.tsx'
import { StateBadge, stateOf } from './webhook-state.tsx'

/** One webhook: how it fares, what was sent, and what an Admin does about it. */
export function WebhookPage() {
  const { webhookId } = useParams({ from: '/shell/organization/webhooks/$webhookId' })
  const asked = useAsk('webhookGet', { path: { webhookId } })
  return <Answer of={asked}>{(webhook) => <One webhook={webhook} />}</Answer>
}

function One({ webhook }: { webhook: Schemas['Webhook'] }) {
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  const [secret, setSecret] = useState<Secret>()
  return (
    <Page
      title={webhook.description ?? new URL(webhook.url).host}
      path={<PageLink to="/organization/webhooks">{t('webhooks.title')}</PageLink>}
      badge={<StateBadge of={webhook} />}
      actions={isAdmin && <WebhookActions webhook={webhook} />}
    >
      <OwnOrganization isForWriters>
        {() => (
          <>
            <Condition webhook={webhook} />
            <Deliveries webhook={webhook} isAdmin={isAdmin} />
            <Secrets webhook={webhook} isAdmin={isAdmin} onSecret={setSecret} />
            <VerifyHelp />
          </>
        )}
      </OwnOrganization>
      <SecretOnce of={secret} onClose={() => setSecret(undefined)} />
    </Page>
  )
}

function Condition({ webhook }: { webhook: Schemas['Webhook'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { url, eventTypes, failingSince, nextAttemptAt, disabledAt, failures } = webhook
  const state = stateOf(webhook)
  return (
    <Card title={t('webhooks.how')}>
      {state !== 'works' && (
        <Alert color={state === 'paused' ? 'gray' : state === 'fails' ? 'orange' : 'red'}>
          {t(`webhooks.${state}Text`, {
            since: failingSince ? format.time(failingSince) : '',
            next: nextAttemptAt ? format.time(nextAttemptAt) : t('webhooks.pending'),
            count: failures,
          })}
        </Alert>
      )}
      <Fields
        of={[
          [t('webhooks.url'), url],
          [t('webhooks.created'), format.date(webhook.createdAt)],
          [t('webhooks.sequence'), format.number(webhook.lastSequence)],
          [t('webhooks.attemptsFailed'), failures > 0 && format.number(failures)],
          [t('webhooks.failingSince'), failingSince && <Moment at={failingSince} />],
          [t('webhooks.nextAttempt'), nextAttemptAt && format.time(nextAttemptAt)],
          [t('webhooks.disabledAt'), disabledAt && format.time(disabledAt)],
          [t('webhooks.which'), <Types key="types" uris={eventTypes} />],
        ]}
      />
    </Card>
  )
}

function Types({ uris }: { uris: readonly string[] | null }) {
  const { t } = useTranslation()
  const words = useEventTypeWords()
  if (!uris) return t('webhooks.all')
  return (
    <List size="sm">
      {uris.map((uri) => (
        <List.Item key={uri}>{words(uri)}</List.Item>
      ))}
    </List>
  )
}
