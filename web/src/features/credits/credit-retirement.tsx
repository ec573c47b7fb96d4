import type { Schemas } from '@environmental-credit-service/client'
import { Anchor, Button, Card, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { FileBadge, Leaf } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
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
            {t('app.quoted', { text: reason })}
          </Text>
        )}
        <Text size="sm">
          {t('credits.retiredOn', { date: format.date(retiredAt) })}{' '}
          <OrganizationName id={issuerId} />. {t('credits.retiredForGood')}
        </Text>
        <Certificate retirementId={credit.id} />
        {esgReportingPeriodId && (
          <PeriodLink esgReportingPeriodId={esgReportingPeriodId} ownerId={credit.ownerId} />
        )}
      </Stack>
    </Card>
  )
}

/** Nothing where another registry retired it: there is no certificate of ours then. */
function Certificate({ retirementId }: { retirementId: string }) {
  const { t, i18n } = useTranslation()
  const { data: retirement } = useAsk('publicRetirementGet', { path: { retirementId } })
  if (!retirement?.certificateNumber) return null
  return (
    <Group justify="center">
      <Button
        component="a"
        href={`/v1/public/retirements/${retirementId}/certificate.pdf?language=${i18n.language}`}
        download={`${retirement.certificateNumber}.pdf`}
        leftSection={<FileBadge size={18} aria-hidden="true" />}
      >
        {t('credits.certificate')}
      </Button>
      <Anchor href="/verify">{t('credits.verifyCertificate')}</Anchor>
    </Group>
  )
}
