import { useQuery } from '@tanstack/react-query'

const EVERY_MS = 10_000

export interface HealthFacts {
  isLive: boolean
  isReady: boolean
  /** How long the slower of the two answers took. */
  ms: number
  at: string
}

/** Whether the service and its database answer, asked again and again while the page is seen. */
export function useHealth() {
  return useQuery({
    queryKey: ['health', 'facts'],
    refetchInterval: EVERY_MS,
    queryFn: async (): Promise<HealthFacts> => {
      const from = performance.now()
      const [isLive, isReady] = await Promise.all([answers('live'), answers('ready')])
      const ms = Math.round(performance.now() - from)
      return { isLive, isReady, ms, at: new Date().toISOString() }
    },
  })
}

// Not by the client: it would ask again where an answer is no, and here no is the answer.
async function answers(question: 'live' | 'ready'): Promise<boolean> {
  try {
    return (await fetch(`/v1/health/${question}`, { cache: 'no-store' })).ok
  } catch {
    return false
  }
}
