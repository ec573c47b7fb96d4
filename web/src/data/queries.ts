import { Refusal } from '@environmental-credit-service/client'
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { hasTyped } from './typed.ts'

/** Called when the session has ended in the middle of something. */
let whenSignedOut: () => unknown = () => {}
export const onSignedOut = (then: () => unknown) => {
  whenSignedOut = then
}

export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { state }) => {
      if (!(error instanceof Refusal) || error.status !== 401) return
      // Who has typed something and only looks away for a while is told when they send it.
      if (state.data === undefined || !hasTyped()) whenSignedOut()
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 1_000,
      // The client repeats what is worth repeating.
      retry: false,
      // An answer is known by its identity: that is how its ETag is found.
      structuralSharing: false,
    },
  },
})
