import { useTranslation } from 'react-i18next'
import type { ProjectValues } from './project-values.ts'

export const isWebAddress = (text: string) => text === '' || /^https?:\/\/[^\s.]+\.\S+$/i.test(text)

/** What every project needs, said at the field. */
export function useProjectRules() {
  const { t } = useTranslation()
  const needed = (value: string | null) => (value?.trim() ? null : t('projects.needed'))
  return {
    name: needed,
    description: needed,
    country: needed,
    informationLink: (value: string) =>
      isWebAddress(value.trim()) ? null : t('projects.noWebAddress'),
    mediaLinks: (values: string[]) =>
      values.every(isWebAddress) ? null : t('projects.noWebAddress'),
  } satisfies { [Name in keyof ProjectValues]?: (value: ProjectValues[Name]) => string | null }
}
