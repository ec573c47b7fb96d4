import type { Schemas } from '@environmental-credit-service/client'
import { Box, Button, Stack, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { firstOf, type Search } from '../../../app/search.ts'
import { Card } from '../../card.tsx'
import { CreditActionDialog } from './credit-action-dialog.tsx'
import classes from './credit-actions.module.css'
import { type CreditAction, type Offer, useOffers } from './why-not.ts'

/** What may be done with a credit by who looks at it, with what comes of it, or why not now. */
export function CreditActions({ credit }: { credit: Schemas['Credit'] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const offers = useOffers(credit)
  const search = useSearch({ strict: false }) as Search
  const periodId = firstOf(search.esgReportingPeriodId)
  const [chosen, setChosen] = useState<CreditAction>()
  if (offers.length === 0) return null
  const { status } = credit
  if (status !== 'active' && status !== 'listed') {
    return (
      <Card title={t('credits.actions')}>
        <Text>{t(`credits.ended.${status}`)}</Text>
      </Card>
    )
  }
  return (
    <Card title={t('credits.actions')}>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {offers.map((offer, at) => (
          <Row
            key={offer.action}
            offer={offer}
            isMain={at === 0}
            onChoose={() => setChosen(offer.action)}
          />
        ))}
      </Stack>
      {chosen && (
        <CreditActionDialog
          credit={credit}
          action={chosen}
          esgReportingPeriodId={periodId}
          onClose={() => setChosen(undefined)}
          onPart={(creditId) => void navigate({ to: '/credits/$creditId', params: { creditId } })}
        />
      )}
    </Card>
  )
}

interface RowProps {
  offer: Offer
  isMain: boolean
  onChoose: () => void
}

function Row({ offer: { action, refusal }, isMain, onChoose }: RowProps) {
  const { t } = useTranslation()
  const id = useId()
  const look =
    isMain && !refusal ? ({ variant: 'filled' } as const) : ({ variant: 'default' } as const)
  return (
    <Box component="li" className={classes.row}>
      <Button
        {...look}
        {...(action === 'cancel' && { variant: 'light', color: 'red' })}
        aria-describedby={id}
        aria-disabled={refusal !== undefined}
        {...(refusal !== undefined && { 'data-disabled': true })}
        onClick={() => refusal === undefined && onChoose()}
      >
        {t(`credits.do.${action}`)}
      </Button>
      <Text id={id} size="sm" c="dimmed">
        {refusal
          ? t('credits.notNow', { why: t(`problems.${refusal}`) })
          : t(`credits.doText.${action}`)}
      </Text>
    </Box>
  )
}
