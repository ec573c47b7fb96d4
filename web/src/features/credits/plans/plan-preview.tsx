import { Refusal } from '@environmental-credit-service/client'
import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { PageLink } from '../../../parts/links.tsx'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { Sideways } from '../../../parts/sideways.tsx'
import type { Plan } from './plan-draft.ts'
import { useFocus } from './use-focus.ts'

interface Props {
  plan: Plan
  isBusy: boolean
  error: Error | null
  onBack: () => void
  onAgain: () => void
  onExecute: (planId: string) => void
}

/** Exactly which credits the plan takes; it can be done as long as it lasts, and planned again after. */
export function PlanPreview({ plan, isBusy, error, onBack, onAgain, onExecute }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const summary = useFocus<HTMLParagraphElement>()
  const secondsLeft = useSecondsLeft(plan.expiresAt)
  const splits = plan.parts.filter(({ isSplit }) => isSplit).length
  const isOver = secondsLeft === 0 || error !== null
  return (
    <Stack>
      <Text ref={summary} tabIndex={-1}>
        {t(`credits.planSays.${plan.kind}`, {
          quantity: format.quantity(plan.quantity),
          count: plan.parts.length,
        })}{' '}
        {splits > 0 ? t('credits.planSplits', { count: splits }) : t('credits.planNoSplit')}
      </Text>
      <Parts parts={plan.parts} />
      <Text size="sm" c="dimmed" role="timer">
        {secondsLeft > 0
          ? t('credits.planLasts', { time: timeOf(secondsLeft) })
          : t('credits.planOver')}
      </Text>
      <NotDone error={error} onAgain={onAgain} />
      <Group justify="space-between">
        <Button variant="default" onClick={onBack} disabled={isBusy}>
          {t('credits.planBack')}
        </Button>
        {isOver ? (
          <Button onClick={onAgain} loading={isBusy}>
            {t('credits.planAgain')}
          </Button>
        ) : (
          <Button onClick={() => onExecute(plan.id)} loading={isBusy}>
            {t(`credits.planDo.${plan.kind}`, { quantity: format.quantity(plan.quantity) })}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

/** A plan that no longer holds is explained in its own words; planning again is the way on. */
function NotDone({ error, onAgain }: Pick<Props, 'error' | 'onAgain'>) {
  const { t } = useTranslation()
  const code = error instanceof Refusal ? error.code : undefined
  if (code === 'plan-stale' || code === 'plan-expired') {
    return (
      <Alert color="orange" role="alert" title={t(`problems.${code}`)}>
        {t('credits.planChanged')}
      </Alert>
    )
  }
  return <RefusalAlert error={error} onRetry={onAgain} />
}

function Parts({ parts }: { parts: Plan['parts'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Sideways label={t('credits.planParts')} minWidth={520} maxHeight={360}>
      <Table fz="sm">
        <Table.Caption className="visually-hidden">{t('credits.planParts')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('credits.credit')}</Table.Th>
            <Table.Th ta="right">{t('credits.vintage')}</Table.Th>
            <Table.Th ta="right">{t('credits.quantity')}</Table.Th>
            <Table.Th ta="right">{t('credits.taken')}</Table.Th>
            <Table.Th>{t('credits.becomes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {parts.map((part) => (
            <Table.Tr key={part.creditId}>
              <Table.Td>
                <PageLink
                  to="/credits/$creditId"
                  params={{ creditId: part.creditId }}
                  target="_blank"
                >
                  {part.assetId}
                </PageLink>
              </Table.Td>
              <Table.Td ta="right">{part.vintage}</Table.Td>
              <Table.Td ta="right" className="numbers">
                {format.quantity(part.creditQuantity)}
              </Table.Td>
              <Table.Td ta="right" className="numbers">
                {format.quantity(part.quantity)}
              </Table.Td>
              <Table.Td>
                {part.isSplit
                  ? t('credits.planSplit', {
                      rest: format.quantity(part.creditQuantity - part.quantity),
                    })
                  : t('credits.planWhole')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Sideways>
  )
}

function useSecondsLeft(expiresAt: string): number {
  const [seconds, setSeconds] = useState(() => secondsTo(expiresAt))
  useEffect(() => {
    const tick = () => setSeconds(secondsTo(expiresAt))
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [expiresAt])
  return seconds
}

const secondsTo = (moment: string) =>
  Math.max(0, Math.ceil((Date.parse(moment) - Date.now()) / 1000))

const timeOf = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
