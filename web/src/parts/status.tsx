import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { en } from '../i18n/en.ts'

export type StatusName = keyof typeof en.status

const colors: Partial<Record<StatusName, string>> = {
  draft: 'gray',
  submitted: 'blue',
  inReview: 'blue',
  inVerification: 'blue',
  inProgress: 'blue',
  submittedForCredit: 'blue',
  returnedForEdits: 'orange',
  submitterActionNeeded: 'orange',
  registered: 'leaf',
  approved: 'leaf',
  verified: 'leaf',
  credited: 'leaf',
  active: 'leaf',
  listed: 'grape',
  rejected: 'red',
  creditRejected: 'red',
  cancelled: 'red',
  withdrawn: 'gray',
  split: 'gray',
  retired: 'dark',
}

/** The state of an asset or of a proposal, in a word. */
export function Status({ of }: { of: StatusName }) {
  const { t } = useTranslation()
  return (
    <Badge
      variant="light"
      color={colors[of] ?? 'gray'}
      tt="none"
      fw={600}
      style={{ flexShrink: 0, minWidth: 'max-content' }}
    >
      {t(`status.${of}`)}
    </Badge>
  )
}
