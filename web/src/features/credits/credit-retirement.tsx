import type { Schemas } from '@environmental-credit-service/client'
import { Card, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { Leaf } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { OrganizationName, useOrganizationName } from '../../parts/organization-name.tsx'
import { PeriodLink } from './period-link.tsx'

/** Of a retired credit: for whom and why it was used up, as something to be proud of. */
export function CreditRetirement({ credit }: { credit: Schemas['Credit'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const owner = useOrganizationName(credit.ownerId)
  const { retirement, quantity, issuerId } = credit
  if (!retirement) return null
  const { beneficiary, reason, retiredAt, esgReportingPeriodId } = retirement
  const of = [beneficiary?.country && format.country(beneficiary.country), beneficiary?.identifier]
  return (
    <Card
      component="section"
      withBorder
      padding="xl"
      bg="var(--mantine-primary-color-light)"
      aria-labelledby="retirement"
    >
      <Stack align="center" gap="sm" ta="center">
        <ThemeIcon size={56} radius="xl" aria-hidden="true">
          <Leaf size={30} />
        </ThemeIcon>
        <Title order={2} id="retirement" style={{ textWrap: 'balance' }}>
          {t('credits.retiredFor', {
            quantity: format.quantity(quantity),
            name: beneficiary?.name ?? owner ?? '…',
          })}
        </Title>
        {of.some(Boolean) && <Text>{of.filter(Boolean).join(' · ')}</Text>}
        {reason && (
          <Text component="blockquote" m={0} fs="italic" fz="lg" maw={640}>
            “{reason}”
          </Text>
        )}
        <Text size="sm">
          {t('credits.retiredOn', { date: format.date(retiredAt) })}{' '}
          <OrganizationName id={issuerId} />. {t('credits.retiredForGood')}
        </Text>
        {esgReportingPeriodId && (
          <PeriodLink esgReportingPeriodId={esgReportingPeriodId} ownerId={credit.ownerId} />
        )}
      </Stack>
    </Card>
  )
}
