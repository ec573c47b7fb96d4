import { Anchor, List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import { IfReadable } from './if-readable.tsx'

export function ProjectEvidence({ ecoProjectId }: { ecoProjectId: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <IfReadable of={useAsk('ecoProjectGet', { path: { ecoProjectId } })}>
      {(project) => (
        <Card
          title={t('review.project', { name: project.name })}
          actions={
            <PageLink to="/projects/$ecoProjectId" params={{ ecoProjectId }} size="sm">
              {t('review.openProject')}
            </PageLink>
          }
        >
          <Text style={{ whiteSpace: 'pre-line' }}>{project.description}</Text>
          <Fields
            of={[
              [t('review.supplier'), <OrganizationName key="owner" id={project.ownerId} />],
              [t('review.country'), format.country(project.country)],
              [t('review.region'), project.region],
              [
                t('review.scale'),
                project.projectScale && t(`terms.projectScale.${project.projectScale}`),
              ],
              [t('review.firstYear'), project.firstYearOfIssuance],
              [t('review.registryProjectId'), project.registryProjectId],
              [
                t('review.information'),
                project.informationLink && <Out to={project.informationLink} />,
              ],
            ]}
          />
          {project.mediaLinks.length > 0 && (
            <List size="sm">
              {project.mediaLinks.map((link) => (
                <List.Item key={link}>
                  <Out to={link} />
                </List.Item>
              ))}
            </List>
          )}
        </Card>
      )}
    </IfReadable>
  )
}

/** A link out of the page, which learns nothing of where it came from. */
export function Out({ to, children }: { to: string; children?: string | undefined }) {
  return (
    <Anchor
      href={to}
      target="_blank"
      rel="noreferrer noopener"
      style={{ overflowWrap: 'anywhere' }}
    >
      {children ?? to}
    </Anchor>
  )
}
