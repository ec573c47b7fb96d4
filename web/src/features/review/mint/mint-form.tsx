import { Refusal } from '@environmental-credit-service/client'
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { useFreshAfterConflict } from '../../../data/use-fresh-after-conflict.ts'
import { Card } from '../../../parts/card.tsx'
import { FilesField } from '../../../parts/files/files-field.tsx'
import { ButtonLink } from '../../../parts/links.tsx'
import { Changes } from '../../../parts/proposal/changes.tsx'
import type { Proposal } from '../../../parts/proposal/proposal.ts'
import { useSeen } from '../../../parts/proposal/use-seen.ts'
import { RefusalAlert } from '../../../parts/refusal-alert.tsx'
import { CoreFields } from './core-fields.tsx'
import { MainFields } from './main-fields.tsx'
import { bodyOf } from './mint-terms.ts'
import { Summary } from './summary.tsx'
import type { MintBasis } from './use-mint-basis.ts'
import { useMintForm } from './use-mint-form.ts'
import { useNotes } from './use-notes.ts'

/** The terms of the credit, filled in from what the verifier recommends. */
export function MintForm({ proposal, basis }: { proposal: Proposal; basis: MintBasis }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { seen, isChanged, look } = useSeen(proposal)
  const [isUploading, setIsUploading] = useState(false)
  const { form, initial, sources, errorsOf } = useMintForm(basis)
  const notes = useNotes(form.values, initial, sources)
  const params = { proposalId: proposal.id }
  const mint = useDo('proposalAct', {
    onDone: () => {
      notifications.show({ title: t('review.done.Mint'), message: form.values.assetId })
      void navigate({ to: '/proposals/$proposalId', params })
    },
  })
  useFreshAfterConflict(mint.error)
  const showFaults = (error: Error) => {
    if (!(error instanceof Refusal)) return
    const faults = errorsOf(error)
    form.setErrors(faults)
    focusFirst(faults)
  }
  const focusFirst = (faults: object) => form.getInputNode(Object.keys(faults)[0] ?? '')?.focus()
  const send = form.onSubmit(
    (given) =>
      mint.mutate({ path: params, body: bodyOf(given), ifMatch: seen }, { onError: showFaults }),
    focusFirst,
  )
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="lg">
        <Card title={t('review.mint.credit')}>
          <MainFields form={form} basis={basis} notes={notes} />
        </Card>
        <Card title={t('review.mint.attributes')} lead={t('review.mint.attributesLead')}>
          <CoreFields form={form} notes={notes} />
        </Card>
        <Card title={t('review.mint.finish')}>
          <Textarea
            label={t('review.message')}
            description={t('review.messageOptional')}
            autosize
            minRows={2}
            {...form.getInputProps('message')}
          />
          <FilesField
            label={t('review.files')}
            description={t('review.mint.files')}
            value={form.values.fileIds}
            onChange={(fileIds) => form.setFieldValue('fileIds', fileIds)}
            onWaiting={setIsUploading}
          />
          <Summary values={form.values} basis={basis} />
          {isChanged ? (
            <Changes
              before={seen}
              now={proposal}
              action="Mint"
              onSeen={() => {
                mint.reset()
                look()
              }}
            />
          ) : (
            <RefusalAlert error={mint.error} />
          )}
          <Group justify="flex-end">
            <ButtonLink to="/proposals/$proposalId" params={params} variant="default">
              {t('app.cancel')}
            </ButtonLink>
            <Button type="submit" loading={mint.isPending} disabled={isChanged || isUploading}>
              {t('review.mint.submit')}
            </Button>
          </Group>
          {isUploading && (
            <Text size="sm" c="dimmed" role="status">
              {t('review.filesWait')}
            </Text>
          )}
        </Card>
      </Stack>
    </form>
  )
}
