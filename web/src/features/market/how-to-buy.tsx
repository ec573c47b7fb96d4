import { Button, List, Modal, Stack, Text, ThemeIcon } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Check, Handshake, UserPlus, Wallet } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../data/ask.ts'
import { useMe } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Answer } from '../../parts/answer.tsx'
import { PageLink } from '../../parts/links.tsx'
import { useOrganizationName } from '../../parts/organization-name.tsx'
import { AskToTrade } from './ask-to-trade.tsx'
import { CopyOffer } from './copy-offer.tsx'
import type { Credit } from './credit-card.tsx'

/** Says who settles a sale, and what to do to have it settled. */
export function HowToBuy({ credit }: { credit: Credit }) {
  const { t } = useTranslation()
  const [isOpen, { open, close }] = useDisclosure()
  const { organization } = useMe()
  const { assetId, listingMarketplaceId, ownerId, openProposalId } = credit
  if (!listingMarketplaceId) return null
  if (ownerId === organization?.id) return <Note>{t('market.isOwn')}</Note>
  if (openProposalId) return <Note>{t('market.isHeld')}</Note>
  return (
    <>
      <Button
        size="xs"
        variant="light"
        onClick={open}
        aria-label={t('market.howToBuyOf', { assetId })}
      >
        {t('market.howToBuy')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        size="lg"
        title={t('market.howToBuyOf', { assetId })}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <Steps credit={credit} marketplaceId={listingMarketplaceId} />
      </Modal>
    </>
  )
}

const Note = ({ children }: { children: ReactNode }) => (
  <Text size="sm" c="dimmed">
    {children}
  </Text>
)

function Steps({ credit, marketplaceId }: { credit: Credit; marketplaceId: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = useOrganizationName(marketplaceId) ?? '…'
  const marketplaces = useAsk('marketplaceList', { query: { id: [marketplaceId] } })
  return (
    <Answer of={marketplaces}>
      {({ items: [marketplace] }) => (
        <Stack>
          <Text>{t('market.settles', { name })}</Text>
          <List type="ordered" spacing="lg" listStyleType="none">
            <Step icon={marketplace?.isTrader ? Check : UserPlus} title={t('market.stepTrader')}>
              {marketplace?.isTrader ? (
                <Text size="sm">{t('market.isTrader', { name })}</Text>
              ) : (
                <AskToTrade marketplaceId={marketplaceId} name={name} />
              )}
            </Step>
            <Step icon={Handshake} title={t('market.stepAgree', { name })}>
              <Text size="sm">
                {t('market.stepAgreeText', { quantity: format.quantity(credit.quantity) })}
              </Text>
              <CopyOffer credit={credit} />
            </Step>
            <Step icon={Wallet} title={t('market.stepOwn')}>
              <Text size="sm">
                {t('market.stepOwnText')}{' '}
                <PageLink to="/portfolio" underline="always">
                  {t('navigation.portfolio')}
                </PageLink>
              </Text>
            </Step>
          </List>
        </Stack>
      )}
    </Answer>
  )
}

interface StepProps {
  icon: typeof Check
  title: string
  children: ReactNode
}

function Step({ icon: Icon, title, children }: StepProps) {
  return (
    <List.Item
      icon={
        <ThemeIcon radius="xl" size={28} variant="light">
          <Icon size={16} aria-hidden="true" />
        </ThemeIcon>
      }
    >
      <Stack gap={6} align="flex-start">
        <Text fw={600}>{title}</Text>
        {children}
      </Stack>
    </List.Item>
  )
}
