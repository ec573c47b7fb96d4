import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalAlert } from '../../refusal-alert.tsx'
import { CreditSummary } from '../credit-summary.tsx'
import type { Credit, CreditAction } from './why-not.ts'

interface Props {
  credit: Credit
  action: CreditAction
  /** What comes of it, where it is not always the same. */
  consequence?: ReactNode
  onClose: () => void
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  isBusy: boolean
  error: Error | null
  /** Whether there is nothing to send, for a reason that the dialog tells. */
  isImpossible?: boolean
  /** What closing by a slip would lose. */
  isDirty?: boolean
  children: ReactNode
}

/** The frame of everything that is done with a credit: which it is, what comes of it, and the form. */
export function CreditDialog(props: Props) {
  const { t } = useTranslation()
  const { credit, action, consequence, onClose, isDirty, isImpossible } = props
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(`credits.do.${action}`)}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      closeOnClickOutside={!isDirty}
    >
      <form onSubmit={props.onSubmit} noValidate>
        <Stack>
          <div>
            <Text fw={600}>{credit.assetId}</Text>
            <Text size="sm" c="dimmed">
              <CreditSummary credit={credit} />
            </Text>
          </div>
          <Text size="sm">{consequence ?? t(`credits.consequence.${action}`)}</Text>
          {props.children}
          <RefusalAlert error={props.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button
              type="submit"
              loading={props.isBusy}
              disabled={!!isImpossible}
              {...(action === 'cancel' && { color: 'red' })}
            >
              {t(`credits.doNow.${action}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** For `form.onSubmit(send, focusFault)`: the first field that is wrong, once it says so. */
export function focusFault() {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[role=dialog] [aria-invalid=true]')?.focus()
  })
}
