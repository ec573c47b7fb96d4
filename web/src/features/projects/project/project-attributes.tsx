import type { Schemas } from '@environmental-credit-service/client'
import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Format, useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import { Outside } from '../outside.tsx'

export type Project = Schemas['EcoProject']

export function ProjectAttributes({ project }: { project: Project }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { projectScale, informationLink, mediaLinks, addresses } = project
  return (
    <Card title={t('projects.about')}>
      <Text maw={820} style={{ whiteSpace: 'pre-line' }}>
        {project.description}
      </Text>
      <Fields
        of={[
          [t('projects.owner'), <OrganizationName key="owner" id={project.ownerId} />],
          [t('projects.country'), format.country(project.country)],
          [t('projects.region'), project.region],
          [t('projects.scale'), projectScale && t(`terms.projectScale.${projectScale}`)],
          [t('projects.firstYear'), project.firstYearOfIssuance],
          [t('projects.registryProjectId'), project.registryProjectId],
          [t('projects.informationLink'), informationLink && <Outside to={informationLink} />],
          [
            t('projects.mediaLinks'),
            mediaLinks.length > 0 && (
              <Stack gap={2}>
                {[...new Set(mediaLinks)].map((link) => (
                  <Outside key={link} to={link} />
                ))}
              </Stack>
            ),
          ],
          [
            t('projects.addresses'),
            addresses.length > 0 && (
              <Text style={{ whiteSpace: 'pre-line' }}>
                {addresses.map((address) => lineOf(address, format)).join('\n')}
              </Text>
            ),
          ],
        ]}
      />
    </Card>
  )
}

function lineOf(address: Project['addresses'][number], format: Format): string {
  const { street, postalCode, city, region, country } = address
  const town = [postalCode, city].filter(Boolean).join(' ')
  return [street, town, region, country && format.country(country)].filter(Boolean).join(', ')
}
