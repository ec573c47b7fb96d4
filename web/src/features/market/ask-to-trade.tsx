import { Button, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../data/ask.ts'
import { useMay } from '../../data/session.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'

interface Props {
  marketplaceId: string
  name: string
}

/** Asks a marketplace to register the own organization as a trader, or says that it was asked. */
export function AskToTrade({ marketplaceId, name }: Props) {
  const { t } = useTranslation()
  const may = useMay('Buyer', 'Supplier', 'Marketplace')
  const [message, setMessage] = useState('')
  const propose = useDo('proposalCreate')
  const { data } = useAsk('proposalList', {
    query: {
      type: ['MarketplaceTraderRegister'],
      role: 'submitter',
      status: ['submitted', 'inReview'],
      top: 500,
    },
  })
  const isAsked = data?.items.some(({ reviewerId }) => reviewerId === marketplaceId)
  if (isAsked) return <Text size="sm">{t('market.traderAsked', { name })}</Text>
  return (
    <Stack gap="xs" align="stretch" w="100%">
      <Text size="sm">{t('market.notTrader', { name })}</Text>
      {may ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            propose.mutate({
              body: {
                type: 'MarketplaceTraderRegister',
                reviewerId: marketplaceId,
                ...(message.trim() && { message: message.trim() }),
              },
            })
          }}
        >
          <Stack gap="xs" align="flex-start">
            <Textarea
              w="100%"
              autosize
              minRows={2}
              label={t('market.traderMessage')}
              description={t('market.traderMessageHelp')}
              value={message}
              onChange={({ currentTarget }) => setMessage(currentTarget.value)}
            />
            <RefusalAlert error={propose.error} />
            <Button type="submit" size="xs" loading={propose.isPending}>
              {t('market.askToTrade')}
            </Button>
          </Stack>
        </form>
      ) : (
        <Text size="sm" c="dimmed">
          {t('market.mayNotAsk')}
        </Text>
      )}
    </Stack>
  )
}
