import { useEffect, useRef } from 'react'

/** Takes the focus when it appears: the step before it, and what had the focus there, are gone. */
export function useFocus<E extends HTMLElement>() {
  const ref = useRef<E>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}
