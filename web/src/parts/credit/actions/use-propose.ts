import type { Reply } from '@environmental-credit-service/client'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../data/ask.ts'
import { useMe } from '../../../data/session.ts'
import { useOrganizationName } from '../../organization-name.tsx'
import type { Credit } from './why-not.ts'

export interface DialogProps {
  credit: Credit
  onClose: () => void
  /** Told which credit it is about from now on, where a part has been split off. */
  onPart?: (creditId: string) => void
}

/** Makes a proposal about the credit, and says who decides on it now. */
export function usePropose({ credit, onClose, onPart }: DialogProps, reviewerId: string | null) {
  const { t } = useTranslation()
  const { organization } = useMe()
  const name = useOrganizationName(reviewerId)
  const isOwnDecision = reviewerId === organization?.id
  return useDo('proposalCreate', {
    onDone: (proposal: Reply<'proposalCreate'>) => {
      const message =
        proposal.status === 'approved'
          ? t('credits.doneAtOnce')
          : isOwnDecision
            ? t('credits.sentToSelf')
            : t('credits.sentTo', { name: name ?? '…' })
      notifications.show({ title: t(`terms.proposalType.${proposal.type}`), message })
      onClose()
      const creditId = proposal.resourceUri.split('/').at(-1)
      if (creditId && creditId !== credit.id) onPart?.(creditId)
    },
  })
}
