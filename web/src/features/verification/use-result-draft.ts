import type { Schemas } from '@environmental-credit-service/client'
import { useDebouncedCallback } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api } from '../../data/api.ts'
import { ask } from '../../data/ask.ts'

export type Result = Schemas['CheckpointResult']
type Values = Pick<Result, 'environmentalEffectBefore' | 'environmentalEffectAfter' | 'outcome'> & {
  comment: string
}

const TYPING_MS = 900

/**
 * A finding that is saved shortly after it was changed, each time for the version that was read or
 * saved last. After a refusal what was entered stays, and is sent when the user says so.
 */
export function useResultDraft(result: Result) {
  const queries = useQueryClient()
  const path = { processedClaimId: result.processedClaimId, checkpointResultId: result.id }
  const [draft, setDraft] = useState<Partial<Values>>({})
  const unsent = useRef<Partial<Values>>({})
  const version = useRef(result)
  const saving = useMutation({
    // One after the other: each is meant for the version that the one before has made.
    scope: { id: `result ${result.id}` },
    mutationFn: async () => {
      const sent = unsent.current
      if (Object.keys(sent).length === 0) return undefined
      unsent.current = {}
      try {
        return await api.checkpointResultUpdate({
          path,
          body: bodyOf(sent),
          ifMatch: version.current,
        })
      } catch (error) {
        unsent.current = { ...sent, ...unsent.current }
        throw error
      }
    },
    onSuccess: async (saved) => {
      if (!saved) return
      version.current = saved
      queries.setQueryData(ask('checkpointResultGet', { path }).queryKey, saved)
      // What is still being typed stays before what was saved.
      if (Object.keys(unsent.current).length === 0) setDraft({})
      await Promise.all(
        ['processedClaimGet', 'proposalGet'].map((name) =>
          queries.invalidateQueries({ queryKey: [name] }),
        ),
      )
    },
  })
  const sendLater = useDebouncedCallback(() => saving.mutate(), {
    delay: TYPING_MS,
    flushOnUnmount: true,
  })
  // Another version than the one that a refused change was meant for is taken up when the user says so.
  if (!saving.isPending && !saving.isError) version.current = result
  const values: Values = { ...result, comment: result.comment ?? '', ...draft }
  return {
    values,
    change(changed: Partial<Values>) {
      setDraft((before) => ({ ...before, ...changed }))
      unsent.current = { ...unsent.current, ...changed }
      if (!saving.isError) sendLater()
    },
    isUnsaved: Object.keys(draft).length > 0,
    isSaving: saving.isPending,
    error: saving.error,
    readAgain: () => queries.refetchQueries(ask('checkpointResultGet', { path })),
    keepMine() {
      version.current = result
      saving.mutate()
    },
    takeTheirs() {
      unsent.current = {}
      setDraft({})
      saving.reset()
    },
  }
}

function bodyOf({ comment, ...others }: Partial<Values>): Schemas['CheckpointResultPatch'] {
  return { ...others, ...(comment !== undefined && { comment: comment.trim() || null }) }
}
