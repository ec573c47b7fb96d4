import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import type { Texts } from '../../i18n/i18n.ts'

export type Event = Schemas['Event']

/** What happened, in a few words. */
export function useEventWords() {
  const words = useEventTypeWords()
  return ({ type }: Event) => words(type.uri, type.name)
}

/** Types of events in words: they are told apart by their uri, docs/events.md. */
export function useEventTypeWords() {
  const { t, i18n } = useTranslation()
  const isKnown = (uri: string): uri is keyof Texts['events']['type'] =>
    i18n.exists(`events.type.${uri}`)
  return (uri: string, name: string = uri) => (isKnown(uri) ? t(`events.type.${uri}`) : name)
}

/** A member of what an event says of itself, if it is a text. */
export function textOf({ data }: Event, name: string): string | undefined {
  const value = data[name]
  return typeof value === 'string' ? value : undefined
}
