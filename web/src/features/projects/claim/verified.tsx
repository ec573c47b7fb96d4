import type { Schemas } from '@environmental-credit-service/client'
import { Badge, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'
import { FileList } from '../../../parts/files/file-list.tsx'
import { PageLink } from '../../../parts/links.tsx'
import { Rows } from '../../../parts/list/rows.tsx'
import { OrganizationName } from '../../../parts/organization-name.tsx'
import { Status } from '../../../parts/status.tsx'
import type { Claim } from './claim-values.ts'
import { achieved } from './effect.ts'

type ProcessedClaim = Schemas['ProcessedClaim']
type Result = ProcessedClaim['checkpointResults'][number]

const colors: Record<Result['outcome'], string> = {
  Pending: 'gray',
  Verified: 'leaf',
  Exception: 'orange',
  Rejected: 'red',
}

/** What the verifier made of a claim: its findings beside what was claimed, and the credit. */
export function Verified({ claim, processedClaimId }: { claim: Claim; processedClaimId: string }) {
  const { t } = useTranslation()
  const processed = useAsk('processedClaimGet', { path: { processedClaimId } })
  return (
    <Card
      title={t('projects.verifiedTitle')}
      lead={t('projects.verifiedLead')}
      actions={processed.data && <Status of={processed.data.status} />}
    >
      <Answer of={processed}>
        {(data) => (
          <>
            <Figures claim={claim} processed={data} />
            <Results claim={claim} results={data.checkpointResults} />
            {data.files.length > 0 && <FileList files={data.files} />}
          </>
        )}
      </Answer>
    </Card>
  )
}

function Figures({ claim, processed }: { claim: Claim; processed: ProcessedClaim }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, creditId, creditRecommendation } = processed
  return (
    <Fields
      of={[
        [t('projects.verifier'), <OrganizationName key="verifier" id={processed.ownerId} />],
        [t('projects.claimed'), format.quantity(claim.quantity)],
        [t('projects.verified'), format.quantity(processed.quantity)],
        [
          t('projects.recommended'),
          creditRecommendation?.quantity !== undefined && creditRecommendation.quantity !== null
            ? format.quantity(creditRecommendation.quantity)
            : null,
        ],
        [
          t('projects.processedClaim'),
          <PageLink
            key="processed"
            to="/processed-claims/$processedClaimId"
            params={{ processedClaimId: id }}
          >
            {t('projects.openProcessedClaim')}
          </PageLink>,
        ],
        [
          t('projects.credit'),
          creditId && (
            <PageLink to="/credits/$creditId" params={{ creditId }} fw={600}>
              {t('projects.openCredit')}
            </PageLink>
          ),
        ],
      ]}
    />
  )
}

function Results({ claim, results }: { claim: Claim; results: Result[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const claimedOf = ({ checkpointId }: Result) =>
    claim.checkpoints.find(({ id }) => id === checkpointId)
  return (
    <Rows
      label={t('projects.results')}
      items={results}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('projects.checkpointName'),
          cell: (result) =>
            claimedOf(result)?.name ??
            t('projects.checkpointNumber', {
              number: claim.checkpoints.findIndex(({ id }) => id === result.checkpointId) + 1,
            }),
        },
        {
          title: t('projects.claimed'),
          cell: (result) => {
            const claimed = claimedOf(result)
            return claimed && format.quantity(achieved(claimed))
          },
          isNumber: true,
        },
        {
          title: t('projects.verified'),
          cell: (result) => format.quantity(achieved(result)),
          isNumber: true,
        },
        { title: t('projects.finding'), cell: (result) => <Finding of={result} /> },
      ]}
    />
  )
}

function Finding({ of: { outcome, comment, checkpointChanged, files } }: { of: Result }) {
  const { t } = useTranslation()
  return (
    <Stack gap={4} align="flex-start">
      <Badge variant="light" color={colors[outcome]} tt="none">
        {t(`terms.outcome.${outcome}`)}
      </Badge>
      {checkpointChanged && (
        <Text size="xs" c="dimmed">
          {t('projects.checkpointChanged')}
        </Text>
      )}
      {comment && <Text size="sm">{comment}</Text>}
      {files.length > 0 && <FileList files={files} />}
    </Stack>
  )
}
