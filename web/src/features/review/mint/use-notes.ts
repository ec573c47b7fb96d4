import { useTranslation } from 'react-i18next'
import type { MintValues, Source } from './mint-terms.ts'

/** Below a field: where its value comes from. */
export type Notes = (name: keyof MintValues) => string | undefined

export function useNotes(
  values: MintValues,
  initial: MintValues,
  sources: Partial<Record<keyof MintValues, Source>>,
): Notes {
  const { t } = useTranslation()
  return (name) => {
    const source = sources[name]
    const isSame = JSON.stringify(values[name]) === JSON.stringify(initial[name])
    if (isSame) return source && t(`review.mint.source.${source}`)
    return source && t('review.mint.source.changed')
  }
}
