import { Alert, Button, Stack, Text } from '@mantine/core'
import { CircleCheck, CircleX, RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Lines } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { Page } from '../../../parts/page.tsx'
import { InstallationFacts } from './installation-facts.tsx'
import { OperatorOnly } from './operator-only.tsx'
import { type HealthFacts, useHealth } from './use-health.ts'

/** Whether the installation does its work, and how much there is in it. */
export function HealthPage() {
  const { t } = useTranslation()
  const { data, isFetching, refetch } = useHealth()
  return (
    <OperatorOnly>
      <Page
        title={t('management.health.title')}
        lead={t('management.health.lead')}
        actions={
          <Button
            variant="default"
            leftSection={<RefreshCw size={16} />}
            loading={isFetching}
            onClick={() => void refetch()}
          >
            {t('management.health.lookAgain')}
          </Button>
        }
      >
        {data ? <Verdict of={data} /> : <Lines />}
        <InstallationFacts />
        <Text size="sm" c="dimmed">
          {t('management.health.watch', {
            live: '/v1/health/live',
            ready: '/v1/health/ready',
          })}
        </Text>
      </Page>
    </OperatorOnly>
  )
}

function Verdict({ of: { isLive, isReady, ms, at } }: { of: HealthFacts }) {
  const { t } = useTranslation()
  const format = useFormat()
  const state = isReady ? 'good' : isLive ? 'bad' : 'gone'
  return (
    <Stack>
      <Alert
        role="status"
        color={isReady ? 'leaf' : 'red'}
        icon={isReady ? <CircleCheck /> : <CircleX />}
        title={t(`management.health.${state}`)}
      >
        {t(`management.health.${state}Text`)}
      </Alert>
      <Card>
        <Fields
          of={[
            [
              t('management.health.service'),
              isLive ? t('management.health.live') : t('management.health.notLive'),
            ],
            [
              t('management.health.database'),
              isReady ? t('management.health.ready') : t('management.health.notReady'),
            ],
            [t('management.health.page'), t('management.health.ms', { ms: format.number(ms) })],
          ]}
        />
        <Text size="sm" c="dimmed">
          {t('management.health.checked', { time: format.time(at) })}
        </Text>
      </Card>
    </Stack>
  )
}
