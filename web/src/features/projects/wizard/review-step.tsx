import { Button, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { FileList } from '../../../parts/files/file-list.tsx'
import { useFilesOf } from '../../../parts/files/use-files-of.ts'
import { useWhere } from '../../../parts/map/where.ts'
import { WorldMap } from '../../../parts/map/world-map.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import type { Draft, MbpDraft } from './draft.ts'
import { useTitleOf } from './use-title-of.ts'

interface Props {
  draft: Draft
  onStep: (step: number) => void
}

/** Everything once more, before it is created. */
export function ReviewStep({ draft: { project, mbps }, onStep }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const titleOf = useTitleOf()
  const shapes = mbps.flatMap((mbp, at) =>
    mbp.geographicLocation
      ? [{ id: mbp.key, geometry: mbp.geographicLocation, label: titleOf(mbp, at) }]
      : [],
  )
  return (
    <>
      <Text maw={820}>{t('projects.stepHelp.review')}</Text>
      <Card
        title={project.name || t('projects.project')}
        actions={<Change onClick={() => onStep(0)} name={t('projects.step.project')} />}
      >
        <Text style={{ whiteSpace: 'pre-line' }}>{project.description}</Text>
        <Fields
          of={[
            [t('projects.country'), project.country && format.country(project.country)],
            [t('projects.region'), project.region],
            [
              t('projects.scale'),
              project.projectScale && t(`terms.projectScale.${project.projectScale}`),
            ],
            [t('projects.firstYear'), project.firstYearOfIssuance],
            [t('projects.registryProjectId'), project.registryProjectId],
            [t('projects.informationLink'), project.informationLink],
          ]}
        />
      </Card>
      <Card
        title={t('projects.benefits')}
        actions={<Change onClick={() => onStep(1)} name={t('projects.step.mbps')} />}
      >
        {mbps.map((mbp, at) => (
          <MbpInShort key={mbp.key} mbp={mbp} title={titleOf(mbp, at)} />
        ))}
        <WorldMap label={t('projects.mapOf', { name: project.name })} shapes={shapes} />
      </Card>
    </>
  )
}

function Change({ onClick, name }: { onClick: () => void; name: string }) {
  const { t } = useTranslation()
  return (
    <Button
      variant="default"
      size="xs"
      onClick={onClick}
      aria-label={t('projects.changeOne', { name })}
    >
      {t('projects.change')}
    </Button>
  )
}

function MbpInShort({ mbp, title }: { mbp: MbpDraft; title: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const where = useWhere()
  const files = useFilesOf(mbp.fileIds)
  const { ecologicalBenefitType, classificationCategory, classificationMethod, storageType } = mbp
  return (
    <Stack gap="sm">
      <Title order={3}>{title}</Title>
      <Fields
        of={[
          [
            t('projects.kind'),
            [
              ecologicalBenefitType && t(`terms.ecologicalBenefitType.${ecologicalBenefitType}`),
              classificationCategory && t(`terms.category.${classificationCategory}`),
              classificationMethod && t(`terms.method.${classificationMethod}`),
            ]
              .filter(Boolean)
              .join(', '),
          ],
          [t('projects.registry'), <OrganizationName key="registry" id={mbp.issuingRegistryId} />],
          [t('projects.methodology'), mbp.methodology],
          [t('projects.standard'), mbp.verificationStandard],
          [t('projects.storage'), storageType && t(`terms.storageType.${storageType}`)],
          [
            t('projects.durability'),
            mbp.durabilityYears !== '' && format.number(mbp.durabilityYears),
          ],
          [t('projects.place'), mbp.geographicLocation && where(mbp.geographicLocation)],
        ].map(([label, value]) => [label as string, value || null])}
      />
      <FileList files={files} />
    </Stack>
  )
}
