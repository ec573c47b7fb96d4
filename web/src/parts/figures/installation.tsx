import type { Schemas } from '@environmental-credit-service/client'
import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { Bars } from './bars.tsx'
import { Figure } from './figure.tsx'

/** How much there is in the whole market, for its operator. */
export function Installation({ of }: { of: Schemas['Installation'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const credits = of.credits.filter(({ status }) => status !== 'split')
  return (
    <>
      <SimpleGrid component="dl" m={0} cols={{ base: 2, md: 5 }} spacing="lg">
        <Figure
          label={t('home.installation.organizations')}
          value={format.number(of.organizationCount)}
        />
        <Figure label={t('home.installation.users')} value={format.number(of.userCount)} />
        <Figure label={t('home.installation.projects')} value={format.number(of.projectCount)} />
        <Figure label={t('home.installation.open')} value={format.number(of.openProposalCount)} />
        <Figure label={t('home.installation.files')} value={format.number(of.fileCount)} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Bars
          title={t('home.installation.byRole')}
          bars={of.organizationsByRole.map(({ marketRole, count }) => ({
            key: marketRole,
            label: t(`terms.marketRole.${marketRole}`),
            amount: count,
            value: format.number(count),
          }))}
        />
        {credits.length > 0 && (
          <Bars
            title={t('home.installation.credits')}
            bars={credits.map(({ status, quantity }) => ({
              key: status,
              label: t(`status.${status}`),
              amount: quantity,
              value: format.quantity(quantity),
            }))}
          />
        )}
      </SimpleGrid>
    </>
  )
}
