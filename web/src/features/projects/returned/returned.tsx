import { Alert, Box, Stack, Text } from '@mantine/core'
import { MessageSquareText } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../parts/card.tsx'
import { Moment } from '../../../parts/moment.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import { Differences } from './differences.tsx'
import { differencesOf, type Fact } from './facts.ts'
import { keep } from './kept.ts'
import { lastReturnOf, useReview } from './use-review.ts'

interface Props<T> {
  asset: T
  type: 'MBPRegister' | 'MBPClaimVerify'
  factsOf: (asset: T) => Fact[]
  /** Stands beside a long form: with the reviewer's message, and stays in sight. */
  isBesideForm?: boolean
}

type Asset = { id: string; status: string; lastModifiedAt: string; resourceUri: string }

/** What the reviewer asked for, and what was changed since; only while it is with the submitter. */
export function Returned<T extends Asset>({
  asset,
  type,
  factsOf,
  isBesideForm = false,
}: Props<T>) {
  const { t } = useTranslation()
  const { returned, submittedAt } = lastReturnOf(useReview(asset.resourceUri, type)) ?? {}
  const returnedAt = returned?.at
  const kept = useMemo(
    () => keep(asset, submittedAt && returnedAt ? { submittedAt, returnedAt } : undefined),
    [asset, submittedAt, returnedAt],
  )
  if (asset.status !== 'returnedForEdits' || !returned || !kept) return null
  const differences = differencesOf(factsOf(kept.asset), factsOf(asset))
  return (
    <Box {...(isBesideForm && { pos: { base: 'static', lg: 'sticky' }, top: 76 })}>
      <Stack>
        {isBesideForm && (
          <Alert color="orange" icon={<MessageSquareText />} title={t('projects.returnedTitle')}>
            <Stack gap={4}>
              <Text size="sm" c="dimmed">
                <OrganizationName id={returned.organizationId} /> · <Moment at={returned.at} />
              </Text>
              <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                {returned.message ?? t('projects.returnedNoMessage')}
              </Text>
            </Stack>
          </Alert>
        )}
        <Card title={t('projects.changesTitle')}>
          {!kept.isExact && (
            <Text size="sm" c="dimmed">
              {t('projects.changesInexact')}
            </Text>
          )}
          {differences.length > 0 ? (
            <Differences of={differences} />
          ) : (
            <Text size="sm" c="dimmed">
              {t(kept.isExact ? 'projects.changesNone' : 'projects.changesNoneSince')}
            </Text>
          )}
        </Card>
      </Stack>
    </Box>
  )
}
