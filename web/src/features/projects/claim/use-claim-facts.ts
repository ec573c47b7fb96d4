import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import type { Fact } from '../returned/facts.ts'
import type { Claim } from './claim-values.ts'
import { useSdg } from './use-sdg.ts'

type Checkpoint = Claim['checkpoints'][number]

/** The attributes of a claim and its checkpoints in words, to be compared. */
export function useClaimFacts(): (claim: Claim) => Fact[] {
  const { t } = useTranslation()
  const format = useFormat()
  const sdg = useSdg()
  const dates = ({ startDate, endDate }: { startDate: string; endDate: string }) =>
    `${format.day(startDate)} – ${format.day(endDate)}`
  const names = (files: Claim['files']) =>
    format.list(files.map(({ fileName, fileUrl, tag }) => fileName ?? fileUrl ?? tag))
  const ofCheckpoint = (checkpoint: Checkpoint, at: number): Fact[] => {
    const title = checkpoint.name ?? t('projects.checkpointNumber', { number: at + 1 })
    const words = [
      ['dates', t('projects.dates'), dates(checkpoint)],
      ['before', t('projects.before'), format.quantity(checkpoint.environmentalEffectBefore)],
      ['after', t('projects.after'), format.quantity(checkpoint.environmentalEffectAfter)],
      [
        'links',
        t('projects.links'),
        checkpoint.verifiedLinks
          .map(({ uri, description, hashProof }) =>
            [description, uri, hashProof].filter(Boolean).join(' '),
          )
          .join('\n'),
      ],
      ['files', t('files.title'), names(checkpoint.files)],
    ] as const
    return words.map(([key, label, text]) => ({
      key: `${checkpoint.id} ${key}`,
      label: `${title}: ${label}`,
      text,
    }))
  }
  return (claim) => {
    const words = [
      ['name', t('projects.claimName'), claim.name ?? ''],
      ['description', t('projects.claimDescription'), claim.description ?? ''],
      ['dates', t('projects.dates'), dates(claim)],
      ['quantity', t('projects.quantity'), format.quantity(claim.quantity)],
      [
        'coBenefits',
        t('projects.coBenefits'),
        claim.coBenefits
          .map((each) => [sdg(each.sdg), each.description, each.rating].filter(Boolean).join(', '))
          .join('\n'),
      ],
      [
        'sources',
        t('projects.sources'),
        claim.claimSources
          .map((each) => `${t(`terms.sourceType.${each.sourceType}`)}: ${each.sourceIdentifier}`)
          .join('\n'),
      ],
      ['files', t('files.title'), names(claim.files)],
    ] as const
    return [
      ...words.map(([key, label, text]) => ({ key, label, text })),
      ...claim.checkpoints.flatMap(ofCheckpoint),
    ]
  }
}
