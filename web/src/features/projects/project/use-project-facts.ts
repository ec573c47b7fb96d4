import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import type { Fact } from '../returned/facts.ts'
import type { Project } from './project-attributes.tsx'

/** The attributes of a project in words, and how its MBPs stand, to see what another one changed. */
export function useProjectFacts(): (project: Project) => Fact[] {
  const { t } = useTranslation()
  const format = useFormat()
  return (project) => {
    const { projectScale, addresses, modularBenefitProjects } = project
    const words: readonly (readonly [string, string, string | number | null])[] = [
      ['name', t('projects.name'), project.name],
      ['description', t('projects.description'), project.description],
      ['country', t('projects.country'), format.country(project.country)],
      ['region', t('projects.region'), project.region],
      ['scale', t('projects.scale'), projectScale && t(`terms.projectScale.${projectScale}`)],
      ['firstYear', t('projects.firstYear'), project.firstYearOfIssuance],
      ['registryId', t('projects.registryProjectId'), project.registryProjectId],
      ['link', t('projects.informationLink'), project.informationLink],
      ['media', t('projects.mediaLinks'), project.mediaLinks.join('\n')],
      [
        'addresses',
        t('projects.addresses'),
        addresses.map((address) => Object.values(address).join(', ')).join('\n'),
      ],
      [
        'benefits',
        t('projects.benefits'),
        modularBenefitProjects
          .map(({ name, status }) => `${name}: ${t(`status.${status}`)}`)
          .join('\n'),
      ],
    ]
    return words.map(([key, label, text]) => ({ key, label, text: String(text ?? '') }))
  }
}
