import type { ReactNode } from 'react'
import { NotFound } from '../../../app/not-found.tsx'
import { useMe } from '../../../data/session.ts'

/** A page of the operator; for others there is nothing here. */
export function OperatorOnly({ children }: { children: ReactNode }) {
  const { isOperator } = useMe()
  return isOperator ? children : <NotFound />
}
