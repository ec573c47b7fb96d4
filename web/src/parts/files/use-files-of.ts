import type { Schemas } from '@environmental-credit-service/client'
import { useQueries } from '@tanstack/react-query'
import { api } from '../../data/api.ts'

/** What is known of each of these files; one that is gone meanwhile is left out. */
export function useFilesOf(fileIds: readonly string[]): Schemas['File'][] {
  const answers = useQueries({
    queries: fileIds.map((fileId) => ({
      queryKey: ['fileMetadata', fileId],
      // Nothing of a file changes.
      staleTime: Number.POSITIVE_INFINITY,
      queryFn: async () => {
        const file = await api.fileGet({ path: { fileId }, query: { metadata: true } })
        return file instanceof Blob ? undefined : file
      },
    })),
  })
  return answers.flatMap(({ data }) => (data ? [data] : []))
}
