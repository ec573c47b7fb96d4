import type { Schemas } from '@environmental-credit-service/client'
import { useReducer, useRef } from 'react'
import type { en } from '../../i18n/en.ts'
import { upload } from './upload.ts'

export type SuggestedTag = keyof typeof en.files.suggested

/** A file that was chosen and is not in the service yet. */
export interface Waiting {
  key: string
  content: File
  tag: string
  /** From 0 to 1 while it is sent. */
  progress?: number | undefined
  error?: Error | undefined
}

type Change = { add: Waiting[] } | { key: string; change: Partial<Waiting> } | { remove: string }

function reduce(list: Waiting[], change: Change): Waiting[] {
  if ('add' in change) return [...list, ...change.add]
  if ('remove' in change) return list.filter(({ key }) => key !== change.remove)
  return list.map((each) => (each.key === change.key ? { ...each, ...change.change } : each))
}

interface Options {
  resourceUri: string | undefined
  tagOf: (content: File) => string
  onUploaded: (file: Schemas['File']) => void
}

/** The files that were chosen, and their way to the service, one after the other. */
export function useWaiting({ resourceUri, tagOf, onUploaded }: Options) {
  const [list, dispatch] = useReducer(reduce, [])
  const sending = useRef(new Map<string, AbortController>())
  const add = (contents: readonly File[]) =>
    dispatch({
      add: contents.map((content) => ({
        key: crypto.randomUUID(),
        content,
        tag: tagOf(content),
      })),
    })
  const send = async ({ key, content, tag }: Waiting) => {
    const controller = new AbortController()
    sending.current.set(key, controller)
    dispatch({ key, change: { progress: 0, error: undefined } })
    try {
      const file = await upload({
        content,
        tag: tag.trim(),
        resourceUri,
        signal: controller.signal,
        onProgress: (progress) => dispatch({ key, change: { progress } }),
      })
      dispatch({ remove: key })
      onUploaded(file)
    } catch (error) {
      const whole = error instanceof Error ? error : new Error(String(error))
      dispatch({ key, change: { progress: undefined, error: whole } })
    } finally {
      sending.current.delete(key)
    }
  }
  const sendAll = async () => {
    for (const each of list) if (each.progress === undefined && each.tag.trim()) await send(each)
  }
  const remove = (key: string) => {
    sending.current.get(key)?.abort()
    dispatch({ remove: key })
  }
  const tag = (key: string, word: string) => dispatch({ key, change: { tag: word } })
  return { list, add, sendAll, remove, tag }
}

/** What a file most likely is, by its kind; its sender says better. */
export function suggestionFor({ name, type }: Pick<File, 'name' | 'type'>): SuggestedTag {
  if (/\.(geo)?json$|\.kml$|\.shp$/i.test(name)) return 'map'
  if (/\.(csv|tsv|xlsx?|ods)$/i.test(name)) return 'monitoring'
  if (type.startsWith('image/') || type.startsWith('video/')) return 'photo'
  return 'report'
}
