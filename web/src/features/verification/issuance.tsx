import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk, useDo } from '../../data/ask.ts'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { FilesField } from '../../parts/files/files-field.tsx'
import { ButtonLink } from '../../parts/links.tsx'
import { ProposalOf } from '../../parts/proposal/proposal-of.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import type { ProcessedClaim } from './workbench-page.tsx'

interface Props {
  processed: ProcessedClaim
  mayAsk: boolean
}

/** The request to issue the credit: to be made, how it stands, and what came of it. */
export function Issuance({ processed, mayAsk }: Props) {
  const { resourceUri, status, creditId } = processed
  const requests = useAsk('proposalList', {
    query: { filter: `resourceUri eq '${resourceUri}'`, type: ['CreditMint'], top: 1 },
  })
  // A request that was withdrawn is made once more by resubmitting it, or anew.
  const isNew = requests.data?.items.every(
    (each) => each.status === 'withdrawn' || each.status === 'rejected',
  )
  return (
    <>
      <ProposalOf resourceUri={resourceUri} types={['CreditMint']} />
      {creditId && <Issued creditId={creditId} verified={processed.quantity} />}
      {mayAsk && status === 'verified' && isNew && <Ask processed={processed} />}
    </>
  )
}

function Issued({ creditId, verified }: { creditId: string; verified: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { data } = useAsk('creditGet', { path: { creditId } })
  const lapsed = data && Math.round((verified - data.quantity) * 1e4) / 1e4
  return (
    <Card title={t('verification.issued')}>
      {data && (
        <Text>
          {t('verification.issuedText', {
            assetId: data.assetId,
            quantity: format.quantity(data.quantity),
          })}
        </Text>
      )}
      {lapsed !== undefined && lapsed > 0 && (
        <Text size="sm" c="dimmed">
          {t('verification.lapsed', { quantity: format.quantity(lapsed) })}
        </Text>
      )}
      <Group>
        <ButtonLink to="/credits/$creditId" params={{ creditId }} variant="light">
          {t('verification.openCredit')}
        </ButtonLink>
      </Group>
    </Card>
  )
}

function Ask({ processed }: { processed: ProcessedClaim }) {
  const { t } = useTranslation()
  const [message, setMessage] = useState('')
  const [fileIds, setFileIds] = useState<string[]>([])
  const propose = useDo('proposalCreate', {
    onDone: () => notifications.show({ message: t('verification.asked') }),
  })
  const recommended = processed.creditRecommendation?.quantity
  const missing =
    recommended === undefined
      ? t('verification.recommendFirst')
      : recommended > processed.quantity
        ? t('verification.aboveVerified')
        : undefined
  const send = () =>
    propose.mutate({
      body: {
        type: 'CreditMint',
        resourceUri: processed.resourceUri,
        ...(message.trim() && { message: message.trim() }),
        ...(fileIds.length > 0 && { fileIds }),
      },
    })
  return (
    <Card title={t('verification.ask')} lead={t('verification.askLead')}>
      {missing && <Alert color="orange">{missing}</Alert>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Stack>
          <Textarea
            autosize
            minRows={2}
            label={t('verification.message')}
            value={message}
            onChange={({ currentTarget }) => setMessage(currentTarget.value)}
          />
          <FilesField label={t('verification.askFiles')} value={fileIds} onChange={setFileIds} />
          <RefusalAlert error={propose.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={propose.isPending} disabled={missing !== undefined}>
              {t('verification.ask')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
