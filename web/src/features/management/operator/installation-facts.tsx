import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { Installation } from '../../../parts/figures/installation.tsx'
import { sizeOf } from '../../../parts/files/size.ts'

/** The database, and how much there is in the market. */
export function InstallationFacts() {
  const { t } = useTranslation()
  const format = useFormat()
  const asked = useAsk('installationGet')
  const isDemo = useIsDemo()
  return (
    <Answer of={asked}>
      {(installation) => (
        <>
          <Card title={t('management.health.inMarket')}>
            <Installation of={installation} />
          </Card>
          <Card title={t('management.health.about')}>
            <Fields
              of={[
                [
                  t('management.health.kind'),
                  isDemo === undefined
                    ? undefined
                    : isDemo
                      ? t('management.health.demo')
                      : t('management.health.real'),
                ],
                [
                  t('management.health.place'),
                  installation.database.isLocal
                    ? t('management.health.embedded')
                    : t('management.health.external'),
                ],
                [t('management.health.version'), `PostgreSQL ${installation.database.version}`],
                [t('management.health.size'), sizeOf(format, installation.database.sizeBytes)],
                [t('management.health.started'), format.time(installation.database.startedAt)],
                [
                  t('management.health.waitingEvents'),
                  format.number(installation.waitingEventCount),
                ],
              ]}
            />
          </Card>
        </>
      )}
    </Answer>
  )
}

function useIsDemo(): boolean | undefined {
  const { data } = useQuery({
    queryKey: ['about'],
    queryFn: async (): Promise<{ demo: unknown }> => (await fetch('/about.json')).json(),
  })
  return data && data.demo !== null
}
