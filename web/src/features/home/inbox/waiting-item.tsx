import type { Schemas } from '@environmental-credit-service/client'
import { Box, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/format.ts'
import { PageLink } from '../../../parts/links.tsx'
import { useOrganizationName } from '../../../parts/organization-name.tsx'

interface Props {
  proposal: Schemas['ProposalSummary']
  side: 'reviewer' | 'submitter'
}

/** A request that waits: what it is about, who asks, for how long, and what they wrote. */
export function WaitingItem({ proposal, side }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, resourceName, submitterId, reviewerId, actions, createdAt } = proposal
  const other = useOrganizationName(side === 'reviewer' ? submitterId : reviewerId) ?? '…'
  const type = t(`terms.proposalType.${proposal.type}`)
  const last = actions.at(-1)
  return (
    <Box
      component="li"
      p="sm"
      bd="1px solid var(--mantine-color-default-border)"
      style={{ borderRadius: 'var(--mantine-radius-md)' }}
    >
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={0} style={{ minWidth: 0, flex: '1 1 16rem' }}>
          <PageLink to="/proposals/$proposalId" params={{ proposalId: id }} fw={600}>
            {resourceName ?? type}
          </PageLink>
          <Text size="sm" c="dimmed">
            {side === 'reviewer'
              ? t('home.askedBy', { type, organization: other })
              : t('home.returnedBy', { type, organization: other })}
          </Text>
        </Stack>
        <Text size="sm" c="dimmed">
          {t('home.since', { duration: format.lasting(last?.at ?? createdAt) })}
        </Text>
      </Group>
      {last?.message && (
        <Text size="sm" mt={6} lineClamp={2}>
          {t('app.quoted', { text: last.message })}
        </Text>
      )}
    </Box>
  )
}
