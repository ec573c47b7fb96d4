import { useTranslation } from 'react-i18next'
import type { MbpDraft } from './draft.ts'

/** An MBP by its name, or by its place while it has none. */
export function useTitleOf(): (mbp: MbpDraft, at: number) => string {
  const { t } = useTranslation()
  return ({ name }, at) => name.trim() || t('projects.mbpNumber', { number: at + 1 })
}
