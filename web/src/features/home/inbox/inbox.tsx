import type { Schemas } from '@environmental-credit-service/client'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay, useRoles } from '../../../data/session.ts'
import { Card } from '../../../parts/card.tsx'
import { Empty } from '../../../parts/empty.tsx'
import { Sent } from './sent.tsx'
import { typesOfRole } from './types-of-role.ts'
import { WaitingList } from './waiting-list.tsx'

type Figures = Schemas['Figures']
type Waiting = Figures['toDecide'][number]

/** What waits for the organization: others' requests to decide, its own to correct. */
export function Inbox({ figures }: { figures: Figures }) {
  const { t } = useTranslation()
  const { chosen, roles } = useRoles()
  const mayWrite = useMay(...roles)
  const typesAs = (side: 'reviewer' | 'submitter') =>
    chosen === 'all' ? undefined : typesOfRole[chosen][side]
  const countOf = (waiting: readonly Waiting[], side: 'reviewer' | 'submitter') =>
    waiting
      .filter(({ type }) => typesAs(side)?.includes(type) ?? true)
      .reduce((sum, { count }) => sum + count, 0)
  const toDecide = countOf(figures.toDecide, 'reviewer')
  const toEdit = countOf(figures.toEdit, 'submitter')
  const sent = figures.sent.filter(({ type }) => typesAs('submitter')?.includes(type) ?? true)
  return (
    <Card
      title={t('home.inbox')}
      lead={toDecide + toEdit > 0 && (mayWrite ? t('home.inboxText') : t('home.readerWaits'))}
    >
      {toDecide > 0 && <WaitingList side="reviewer" count={toDecide} types={typesAs('reviewer')} />}
      {toEdit > 0 && <WaitingList side="submitter" count={toEdit} types={typesAs('submitter')} />}
      {toDecide + toEdit === 0 && (
        <Empty title={t('home.nothingWaits')}>{t('home.nothingWaitsText')}</Empty>
      )}
      {sent.length > 0 && (
        <Text component="div" size="sm">
          <Sent of={sent} />
        </Text>
      )}
    </Card>
  )
}
