import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { useWhere } from '../../../parts/map/where.ts'
import type { Fact } from '../returned/facts.ts'
import type { Mbp } from './mbp-values.ts'

/** The attributes of an MBP in words, without its registry, which has a name to be asked for. */
export function useMbpFacts(): (mbp: Mbp) => Fact[] {
  const { t } = useTranslation()
  const format = useFormat()
  const where = useWhere()
  return (mbp) => {
    const { ecologicalBenefitScope, storageType, durabilityYears } = mbp
    const words: readonly (readonly [string, string, string | null | false])[] = [
      ['name', t('projects.mbpName'), mbp.name],
      ['description', t('projects.mbpDescription'), mbp.description],
      [
        'benefitType',
        t('projects.benefitType'),
        t(`terms.ecologicalBenefitType.${mbp.ecologicalBenefitType}`),
      ],
      ['category', t('projects.category'), t(`terms.category.${mbp.classificationCategory}`)],
      ['method', t('projects.method'), t(`terms.method.${mbp.classificationMethod}`)],
      [
        'scope',
        t('projects.scope'),
        ecologicalBenefitScope && t(`terms.ecologicalBenefitScope.${ecologicalBenefitScope}`),
      ],
      ['methodology', t('projects.methodology'), mbp.methodology],
      ['standard', t('projects.standard'), mbp.verificationStandard],
      ['storage', t('projects.storage'), storageType && t(`terms.storageType.${storageType}`)],
      [
        'durability',
        t('projects.durability'),
        durabilityYears !== null && format.number(durabilityYears),
      ],
      ['developers', t('projects.developers'), format.list(mbp.developers)],
      ['sponsors', t('projects.sponsors'), format.list(mbp.sponsors)],
      ['place', t('projects.place'), where(mbp.geographicLocation)],
      [
        'files',
        t('files.title'),
        format.list(mbp.files.map(({ fileName, fileUrl, tag }) => fileName ?? fileUrl ?? tag)),
      ],
    ]
    return words.map(([key, label, text]) => ({ key, label, text: text || '' }))
  }
}
