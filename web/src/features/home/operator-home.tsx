import { Grid, Stack } from '@mantine/core'
import { Building2, HeartPulse } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { Answer } from '../../parts/answer.tsx'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Installation } from '../../parts/figures/installation.tsx'
import { Health } from '../../parts/health.tsx'
import { ButtonLink } from '../../parts/links.tsx'

/** Home of the operator: how much there is, whether it works, and what to do. */
export function OperatorHome() {
  const { t } = useTranslation()
  const asked = useAsk('installationGet')
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 8 }}>
        <Card title={t('home.installation.title')}>
          <Answer of={asked}>
            {(installation) =>
              installation.organizationCount === 0 ? (
                <Empty title={t('home.operatorFirst')}>{t('home.operatorFirstText')}</Empty>
              ) : (
                <Installation of={installation} />
              )
            }
          </Answer>
        </Card>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <Stack gap="lg">
          <Card title={t('home.start')}>
            <Stack gap="xs">
              <ButtonLink
                to="/operator/organizations"
                justify="flex-start"
                leftSection={<Building2 size={16} aria-hidden="true" />}
              >
                {t('home.addOrganization')}
              </ButtonLink>
              <ButtonLink
                to="/operator/health"
                variant="default"
                justify="flex-start"
                leftSection={<HeartPulse size={16} aria-hidden="true" />}
              >
                {t('home.lookAtHealth')}
              </ButtonLink>
            </Stack>
          </Card>
          <Card title={t('navigation.health')}>
            <Health />
          </Card>
        </Stack>
      </Grid.Col>
    </Grid>
  )
}
