import type { Schemas } from '@environmental-credit-service/client'
import { Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { Answer } from '../../../parts/answer.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { WaitingItem } from './waiting-item.tsx'

type Summary = Schemas['ProposalSummary']

interface Props {
  side: 'reviewer' | 'submitter'
  /** How many there are in all. */
  count: number
  /** undefined: of every type. */
  types: readonly Summary['type'][] | undefined
}

const SHOWN = 8
const statuses: Record<Props['side'], Summary['status'][]> = {
  reviewer: ['submitted', 'inReview'],
  submitter: ['submitterActionNeeded'],
}

/** The requests that wait longest, as one of their parties. */
export function WaitingList({ side, count, types }: Props) {
  const { t } = useTranslation()
  const search = { role: side, status: statuses[side], ...(types && { type: [...types] }) }
  const asked = useAsk('proposalList', {
    query: { ...search, orderBy: 'lastModifiedAt asc', top: SHOWN },
  })
  return (
    <Stack gap="sm">
      <Title order={3}>{side === 'reviewer' ? t('home.decide') : t('home.edit')}</Title>
      <Answer of={asked}>
        {({ items }) => (
          <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {items.map((proposal) => (
              <WaitingItem key={proposal.id} proposal={proposal} side={side} />
            ))}
            {count > items.length && (
              <li>
                <PageLink to="/proposals" search={search}>
                  {t('home.andMore', { count: count - items.length })}
                </PageLink>
              </li>
            )}
          </Stack>
        )}
      </Answer>
    </Stack>
  )
}
