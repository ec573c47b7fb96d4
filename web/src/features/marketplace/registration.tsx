import type { Schemas } from '@environmental-credit-service/client'
import { Badge, Button, Group, Text } from '@mantine/core'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay, useMe } from '../../data/session.ts'
import { PageLink } from '../../parts/links.tsx'
import { Status } from '../../parts/status.tsx'

interface Props {
  marketplace: Schemas['Marketplace']
  /** The newest own registration with it. */
  proposal: Schemas['ProposalSummary'] | undefined
  onRegister: () => void
}

/** Whether the organization trades there, has asked to, or may ask. */
export function Registration({ marketplace, proposal, onRegister }: Props) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const mayTrade = useMay('Supplier', 'Buyer', 'Marketplace')
  const { id, name, isTrader } = marketplace
  if (organization?.id === id) {
    return (
      <Text size="sm" c="dimmed">
        {t(isTrader ? 'marketplace.yourselfOmnibus' : 'marketplace.yourself')}
      </Text>
    )
  }
  if (isTrader) {
    return (
      <Badge variant="light" tt="none" leftSection={<Check size={12} aria-hidden="true" />}>
        {t('marketplace.youTrade')}
      </Badge>
    )
  }
  const isOpen = proposal && !['approved', 'rejected', 'withdrawn'].includes(proposal.status)
  return (
    <Group gap="xs">
      {proposal && (
        <>
          <Status of={proposal.status} />
          <PageLink
            size="sm"
            to="/proposals/$proposalId"
            params={{ proposalId: proposal.id }}
            aria-label={t('marketplace.registrationWith', { name })}
          >
            {t('marketplace.registration')}
          </PageLink>
        </>
      )}
      {!isOpen && mayTrade && (
        <Button
          size="xs"
          variant="default"
          aria-label={t('marketplace.registerOn', { name })}
          onClick={onRegister}
        >
          {t('marketplace.register')}
        </Button>
      )}
    </Group>
  )
}
