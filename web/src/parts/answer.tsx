import { Refusal } from '@environmental-credit-service/client'
import { Skeleton, Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { NotFound } from '../app/not-found.tsx'
import { RefusalAlert } from './refusal-alert.tsx'

interface Props<T> {
  of: UseQueryResult<T>
  /** What stands there meanwhile; grey lines unless given. */
  loading?: ReactNode
  children: (answer: T) => ReactNode
}

/** Shows what the API answered, or that it has not yet, or why it did not. */
export function Answer<T>({ of: { data, error, refetch }, loading, children }: Props<T>) {
  if (data !== undefined) return children(data)
  if (error instanceof Refusal && error.status === 404) return <NotFound />
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />
  return loading ?? <Lines />
}

const widths = ['60%', '90%', '75%', '85%']

export function Lines() {
  return (
    <Stack gap="sm" aria-hidden="true" data-loading>
      {widths.map((width) => (
        <Skeleton key={width} height={18} width={width} />
      ))}
    </Stack>
  )
}
