import { Group, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { firstOf, type Search } from '../../app/search.ts'
import { ask } from '../../data/ask.ts'
import { Pager } from '../../parts/list/pager.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { CreditCard } from './credit-card.tsx'
import { listedQuery } from './listed-query.ts'

interface Props {
  search: Search
  onChange: (change: Search) => void
  empty: ReactNode
}

const CARDS = 24
export function CreditCards({ search, onChange, empty }: Props) {
  const { t } = useTranslation()
  const [page, orderBy] = [firstOf(search.page), firstOf(search.orderBy)]
  const query = {
    ...listedQuery(search),
    top: CARDS,
    ...(page && { page }),
    ...(orderBy && { orderBy }),
  }
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...ask('creditList', { query }),
    placeholderData: keepPreviousData,
  })
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={200} data-loading />
  if (data.items.length === 0 && !page) return empty
  return (
    <Stack aria-busy={isPlaceholderData}>
      <SimpleGrid
        component="ul"
        aria-label={t('market.results')}
        cols={{ base: 1, sm: 2, xl: 3 }}
        p={0}
        m={0}
        style={{ listStyle: 'none', opacity: isPlaceholderData ? 0.55 : 1 }}
      >
        {data.items.map((credit) => (
          <CreditCard key={credit.id} credit={credit} />
        ))}
      </SimpleGrid>
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {t('list.shown', { count: data.items.length })}
        </Text>
        <Pager page={page} nextPage={data.nextPage} onPage={(to) => onChange({ page: to })} />
      </Group>
    </Stack>
  )
}
