import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api } from '../../data/api.ts'
import type { Category, Scope } from './emission-categories.ts'
import type { pathOf } from './reporting-periods.ts'

interface NewEmission {
  scope: Scope
  category: Category
  quantity: number
}

/**
 * Saves emissions one after the other. After a refusal the next try goes on where it stopped; each
 * has a key of its own, so that none is saved twice.
 */
export function useSaveEmissions(path: ReturnType<typeof pathOf>, onDone: () => void) {
  const queries = useQueryClient()
  const [savedCount, setSavedCount] = useState(0)
  const keys = useRef<string[]>([])
  const saving = useMutation({
    mutationFn: async (emissions: readonly NewEmission[]) => {
      for (const [at, body] of emissions.entries()) {
        if (at < savedCount) continue
        keys.current[at] ??= crypto.randomUUID()
        await api.emissionCreate({ path, body, idempotencyKey: keys.current[at] })
        setSavedCount(at + 1)
      }
    },
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries(),
  })
  return { ...saving, savedCount }
}
