import { useMutation } from '@tanstack/react-query'
import { api } from './api.ts'

/** Asks for everything of the organization. It changes nothing, so nothing is asked again. */
export function useArchive(onDone: (content: Blob) => void) {
  return useMutation({
    mutationKey: ['exportArchive'],
    // An answer of bytes is a Blob.
    mutationFn: async () => (await api.exportArchive()) as Blob,
    onSuccess: onDone,
  })
}

export type CadtFormat = 'xlsx' | 'json'

/** The same of what a registry tells Climate Action Data Trust. */
export function useCadt(onDone: (content: Blob, format: CadtFormat) => void) {
  return useMutation({
    mutationKey: ['exportCadt'],
    // An answer of bytes is a Blob.
    mutationFn: async (format: CadtFormat) => (await api.exportCadt({ query: { format } })) as Blob,
    onSuccess: onDone,
  })
}
