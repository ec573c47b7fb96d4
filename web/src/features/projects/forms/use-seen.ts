import { etagOf } from '@environmental-credit-service/client'
import { useState } from 'react'

/**
 * An asset as it was when its user began to change it: the version that the change is meant for,
 * until the user has seen what another one did meanwhile.
 */
export function useSeen<T extends object>(now: T) {
  const [seen, setSeen] = useState(now)
  return { seen, isChanged: etagOf(seen) !== etagOf(now), accept: () => setSeen(now) }
}
