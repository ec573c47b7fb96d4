import { Refusal } from '@environmental-credit-service/client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** After a conflict all that is shown is asked again, so that what the other one did stands there at once. */
export function useFreshAfterConflict(error: Error | null) {
  const queries = useQueryClient()
  useEffect(() => {
    if (isConflict(error)) void queries.invalidateQueries()
  }, [error, queries])
}

const isConflict = (error: Error | null) =>
  error instanceof Refusal && (error.status === 409 || error.status === 412)
