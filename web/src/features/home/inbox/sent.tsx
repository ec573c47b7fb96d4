import type { Schemas } from '@environmental-credit-service/client'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { PageLink } from '../../../parts/links.tsx'

/** How many own requests wait for others, in a line. */
export function Sent({ of }: { of: Schemas['Figures']['sent'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const count = of.reduce((sum, each) => sum + each.count, 0)
  const [oldest = ''] = of.map(({ oldestAt }) => oldestAt).sort()
  return (
    <>
      <Text span inherit fw={600}>
        {t('home.sent')}:
      </Text>{' '}
      <PageLink
        to="/proposals"
        search={{ role: 'submitter', status: ['submitted', 'inReview'] }}
        inherit
        underline="always"
      >
        {t('home.sentText', { count })}
      </PageLink>
      , {t('home.oldest', { duration: format.lasting(oldest) })}
    </>
  )
}
