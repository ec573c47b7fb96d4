import { Refusal } from '@environmental-credit-service/client'
import { QueryCache, QueryClient } from '@tanstack/react-query'

/** Called when the session has ended in the middle of something. */
let whenSignedOut: () => unknown = () => {}
export const onSignedOut = (then: () => unknown) => {
  whenSignedOut = then
}

export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof Refusal && error.status === 401) whenSignedOut()
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
