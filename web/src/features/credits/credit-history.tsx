import type { Reply } from '@environmental-credit-service/client'
import { Text, Timeline } from '@mantine/core'
import { ArrowRightLeft, Ban, Leaf, Scissors, Sprout, Store, Undo2, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { en } from '../../i18n/en.ts'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { Moment } from '../../parts/moment.tsx'
import { useOrganizationName } from '../../parts/organization-name.tsx'

type Lineage = Reply<'creditLineage'>
type Step = Lineage['history'][number]
type What = keyof typeof en.credits.step

const icons: Record<What, typeof Leaf> = {
  mint: Sprout,
  split: Scissors,
  child: Scissors,
  transfer: ArrowRightLeft,
  list: Store,
  delist: Undo2,
  transferListing: Store,
  endUseBuyerTransfer: UserRound,
  retire: Leaf,
  cancel: Ban,
}

/** What happened to the credit, and before it was one of its own to what it was cut from. */
export function CreditHistory({ lineage: { history, credit } }: { lineage: Lineage }) {
  const { t } = useTranslation()
  // What was split above is told by the part that was split off, which leads here.
  const steps = history.filter(({ what, creditId }) => what !== 'split' || creditId === credit.id)
  return (
    <Card title={t('credits.history')} lead={t('credits.historyLead')}>
      <Timeline active={steps.length} bulletSize={26} lineWidth={2}>
        {steps.map((step) => {
          const Icon = icons[whatOf(step)]
          return (
            <Timeline.Item
              key={step.at + step.what + step.creditId}
              bullet={<Icon size={14} aria-hidden="true" />}
            >
              <StepText step={step} />
            </Timeline.Item>
          )
        })}
      </Timeline>
    </Card>
  )
}

/** The operations of the ledger are these. */
const whatOf = ({ what }: Step) => what as What

function StepText({ step }: { step: Step }) {
  const { t } = useTranslation()
  const format = useFormat()
  const names = {
    by: useOrganizationName(step.organizationId) ?? '…',
    from: useOrganizationName(step.fromOwnerId) ?? '…',
    to: useOrganizationName(step.toOwnerId) ?? '…',
    marketplace: useOrganizationName(step.marketplaceId) ?? '…',
  }
  const what = whatOf(step)
  const isSale = what === 'transfer' && step.marketplaceId !== null
  const quantity = format.quantity(step.quantity)
  return (
    <>
      <Text fw={600}>{t(`credits.step.${what}`)}</Text>
      <Text size="sm">
        {t(isSale ? 'credits.saleText' : `credits.stepText.${what}`, { ...names, quantity })}
      </Text>
      <Text size="xs" c="dimmed">
        <Moment at={step.at} />
      </Text>
    </>
  )
}
