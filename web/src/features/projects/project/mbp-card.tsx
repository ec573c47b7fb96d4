import { Card, Group, Stack, Text, Title } from '@mantine/core'
import { Pencil, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { ButtonLink, PageLink } from '../../../parts/links.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import { Status } from '../../../parts/status.tsx'
import type { Mbp } from '../mbp/mbp-values.ts'
import { SubmitMbp } from '../mbp/submit-mbp.tsx'

/** An MBP in its project: how it stands, and what its owner does next. */
export function MbpCard({ mbp, isOwn }: { mbp: Mbp; isOwn: boolean }) {
  const { t } = useTranslation()
  const params = { ecoProjectId: mbp.ecoProjectId, mbpId: mbp.id }
  return (
    <Card withBorder padding="md" component="article">
      <Stack gap="xs" h="100%">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={3} style={{ overflowWrap: 'anywhere' }}>
            <PageLink to="/projects/$ecoProjectId/mbps/$mbpId" params={params} fw={600}>
              {mbp.name}
            </PageLink>
          </Title>
          <Status of={mbp.status} />
        </Group>
        <Text size="sm">
          {[
            t(`terms.ecologicalBenefitType.${mbp.ecologicalBenefitType}`),
            t(`terms.category.${mbp.classificationCategory}`),
            t(`terms.method.${mbp.classificationMethod}`),
          ].join(' · ')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('projects.registry')}: <OrganizationName id={mbp.issuingRegistryId} />
        </Text>
        {mbp.status === 'registered' && <ClaimCount {...params} />}
        {isOwn && (
          <Group gap="xs" mt="auto">
            {mbp.status === 'registered' && (
              <ButtonLink
                size="xs"
                variant="light"
                to="/projects/$ecoProjectId/mbps/$mbpId/claims/new"
                params={params}
                leftSection={<Plus size={14} />}
                aria-label={t('projects.claimOf', { name: mbp.name })}
              >
                {t('projects.claim')}
              </ButtonLink>
            )}
            {mbp.status === 'draft' && <SubmitMbp mbp={mbp} size="xs" />}
            {mbp.status === 'returnedForEdits' && (
              <ButtonLink
                size="xs"
                variant="light"
                to="/projects/$ecoProjectId/mbps/$mbpId/edit"
                params={params}
                leftSection={<Pencil size={14} />}
                aria-label={t('projects.editOne', { name: mbp.name })}
              >
                {t('projects.correct')}
              </ButtonLink>
            )}
          </Group>
        )}
      </Stack>
    </Card>
  )
}

const MANY = 100

function ClaimCount(path: { ecoProjectId: string; mbpId: string }) {
  const { t } = useTranslation()
  const { data } = useAsk('mbpClaimList', { path, query: { top: MANY } })
  if (!data) return null
  const count = data.items.length
  return (
    <Text size="sm" c="dimmed">
      {data.nextPage ? t('projects.manyClaims', { count }) : t('projects.claimCount', { count })}
    </Text>
  )
}
