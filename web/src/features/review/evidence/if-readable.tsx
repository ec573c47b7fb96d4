import { Refusal } from '@environmental-credit-service/client'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Answer } from '../../../parts/answer.tsx'

interface Props<T> {
  of: UseQueryResult<T>
  children: (answer: T) => ReactNode
}

/** Shows an answer; nothing where it is not the caller's to see. */
export function IfReadable<T>({ of, children }: Props<T>) {
  const { data, error } = of
  const isHidden = error instanceof Refusal && (error.status === 404 || error.status === 403)
  if (data === undefined && isHidden) return null
  return <Answer of={of}>{children}</Answer>
}
